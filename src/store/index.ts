export { openPostgresStore } from './open-postgres.ts'
export { openSqliteStore } from './open-sqlite.ts'
export type * from './store.ts'
export { toVersionId } from './version-id.ts'
