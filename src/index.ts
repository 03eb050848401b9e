export { type GatherTools, LARGEST_DOCUMENT, loadLanguageDetector, toDocuments, toFurnitureTable } from './gather/index.ts'
export * from './model/index.ts'
export * from './read/index.ts'
export { loadWorld, type World } from './world/index.ts'
