import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import { OutsideError } from '../model/index.ts'
import { type Backend, toRefusal } from './backend.ts'
import { migrate } from './migrate.ts'
import { toDatabaseName, toPool } from './postgres-pool.ts'
import { toSqlStore } from './sql-store.ts'
import type { Store, StoreTools } from './store.ts'
import type { Tables } from './tables.ts'

async function prepare(database: Kysely<Tables>, name: string, now: () => Date): Promise<void> {
  const { rows } = await sql<{ readonly encoding: string; readonly schema: string | null }>`
    select getdatabaseencoding() as encoding, current_schema() as schema`.execute(database)
  const found = rows[0]
  if (found?.encoding !== 'UTF8')
    throw new OutsideError(`The database ${name} is in ${found?.encoding}; texts of every language need one in UTF8.`, {
      code: 'database-refused',
      retry: 'never',
    })
  if (found.schema === null)
    throw new OutsideError(`The schema that the connection to ${name} names does not exist. Create it first.`, {
      code: 'database-missing',
      retry: 'never',
    })
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext(current_schema()), hashtext('recoupe writes'))`.execute(transaction)
    const steps = migrate({ flavour: 'postgres', store: name, now })
    for (let step = steps.next(); step.done !== true; ) {
      const { sql: statement, parameters } = step.value
      const { rows: returned } = await transaction.executeQuery(CompiledQuery.raw(statement, [...parameters]))
      step = steps.next(returned as never)
    }
  })
}

/** Below so many claims no plan is slow. */
const FEW_CLAIMS = 10_000
const GROWTH = 1.5

/**
 * PostgreSQL plans by what it last saw of a table. While much is loaded, its own care comes too late or is turned off, and a search that
 * should walk an index goes through everything; so it is made to look whenever claims have grown by half.
 */
async function tend(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly claims: number; readonly known: number }>`
    select coalesce(sum(claims), 0) as claims, (select reltuples from pg_class where oid = to_regclass('claims')) as known
    from names where facet = 'kind'`.execute(database)
  const { claims, known } = rows[0] ?? { claims: 0, known: 0 }
  if (claims < FEW_CLAIMS || claims < GROWTH * known) return
  await sql`vacuum (analyze) claims, names, marks, claim_words, versions, documents, passages, passage_words, sightings, loaded, problems`.execute(
    database,
  )
}

/** Opens the store in the schema that the connection sees first, and makes its tables where there are none. */
export async function openPostgresStore(url: string, tools: StoreTools): Promise<Store> {
  const name = toDatabaseName(url)
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: toPool(url) }) })
  try {
    await prepare(database, name, tools.now)
  } catch (error) {
    await database.destroy()
    throw error
  }
  const backend: Backend = {
    flavour: 'postgres',
    name,
    read: database,
    write: database,
    findDamage: async () => [],
    copyTo: async () => {
      throw toRefusal(`The store ${name} is a PostgreSQL database: back it up with pg_dump.`)
    },
    tend: () => tend(database),
    close: () => database.destroy(),
  }
  return toSqlStore(backend, tools)
}
