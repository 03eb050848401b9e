import pg from 'pg'

/** A schema of its own in the test database; drop it when done. */
export interface FreshSchema {
  /** Connections to it see nothing but the schema. */
  readonly url: string
  readonly name: string
  /** Runs a statement as somebody else. */
  run(statement: string): Promise<readonly unknown[]>
  drop(): Promise<void>
}

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test'
let told = false
let made = 0

async function query(statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/**
 * Does a PostgreSQL answer at `TEST_DATABASE_URL`, or where it usually runs? If not, says so on standard error; throws where `CI` is set: what
 * is skipped there would pass for tested.
 */
export async function hasPostgres(): Promise<boolean> {
  try {
    await query('select 1')
    return true
  } catch (error) {
    const message = `No PostgreSQL answers at TEST_DATABASE_URL (${error instanceof Error ? error.message : error}): the store on PostgreSQL is NOT TESTED.`
    if (process.env.CI) throw new Error(message)
    if (!told) process.stderr.write(`\n!! ${message}\n\n`)
    told = true
    return false
  }
}

export async function makeSchema(): Promise<FreshSchema> {
  made += 1
  const name = `recoupe_test_${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`
  await query(`create schema ${name}`)
  const url = new URL(SERVER)
  url.searchParams.set('options', `-csearch_path=${name}`)
  // So that a test can tell its own connections from all others.
  url.searchParams.set('application_name', name)
  return {
    url: url.href,
    name,
    run: query,
    drop: async () => {
      await query(`drop schema ${name} cascade`)
    },
  }
}
