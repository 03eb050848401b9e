import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { toPostgresError } from './postgres-error.ts'

const CONNECTIONS = 4
const CONNECT_MILLISECONDS = 10_000
const INT8 = 20
const NUMERIC = 1700

/** Counts and row numbers come as text by default; ours are below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

/** The database without user and password, for messages. */
export function toDatabaseName(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'of DATABASE_URL'
  }
}

/** Connections to the database whose errors say which database and what to do. */
export function toPool(url: string): PostgresPool {
  const name = toDatabaseName(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'recoupe',
    keepAlive: true,
    allowExitOnIdle: true,
    types,
  })
  // An idle connection that the server ends is no failure of anything; the pool makes another.
  pool.on('error', () => {})
  return {
    options: {},
    connect: async () => {
      let client: pg.PoolClient
      try {
        client = await pool.connect()
      } catch (error) {
        throw toPostgresError(error, name)
      }
      let broken: Error | null = null
      const onError = (error: Error): void => {
        broken = error
      }
      client.on('error', onError)
      return {
        query: async (text: string, parameters: readonly unknown[]) => {
          try {
            return await client.query(text, [...parameters])
          } catch (error) {
            // A statement that the server refused leaves the connection usable; anything else does not.
            if (!(error instanceof pg.DatabaseError) || /^(08|57P)/.test(error.code ?? '')) broken = error as Error
            throw toPostgresError(error, name)
          }
        },
        release: () => {
          client.off('error', onError)
          client.release(broken ?? undefined)
        },
      } as unknown as PostgresPoolClient
    },
    end: () => pool.end(),
  } as unknown as PostgresPool
}
