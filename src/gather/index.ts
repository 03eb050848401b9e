export * from './detect-language.ts'
export { toFurnitureTable } from './furniture-table.ts'
export * from './to-documents.ts'
