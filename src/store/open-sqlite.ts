import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { OutsideError } from '../model/index.ts'
import type { Backend } from './backend.ts'
import { APPLIED, migrate, type Statement, toMissing } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { toSqlStore } from './sql-store.ts'
import { toSqliteDialect } from './sqlite-dialect.ts'
import { toSqliteError } from './sqlite-error.ts'
import { settle } from './sqlite-settings.ts'
import type { Store, StoreTools } from './store.ts'
import type { Tables } from './tables.ts'

/** In the file's head, so that another program's SQLite file is never taken for a store: «RCPE». */
const APPLICATION = 0x52435045
const READERS = 2

/** The file of a store in its folder. */
export const toStorePath = (folder: string): string => join(folder, 'recoupe.sqlite')

/** Looks whether the file is ours; makes it ours if there is nothing in it. */
function claimFile(database: DatabaseSync, path: string): void {
  const first = (statement: string): unknown => Object.values(database.prepare(statement).get() ?? {})[0]
  if (first('pragma application_id') !== APPLICATION) {
    if (first('select count(*) from sqlite_schema') !== 0)
      throw new OutsideError(`${path} is a SQLite file of another program, no store of Recoupe. Name another folder.`, {
        code: 'not-a-store',
        retry: 'never',
      })
    database.exec(`pragma application_id = ${APPLICATION}`)
  }
  if (first('pragma journal_mode') !== 'wal') database.exec('pragma journal_mode = wal')
}

function run(database: DatabaseSync, { sql: statement, parameters }: Statement): Readonly<Record<string, unknown>>[] {
  return database.prepare(statement).all(...parameters)
}

/** Brings the schema up to date. Where it is, nothing is locked. */
function prepare(database: DatabaseSync, path: string, now: () => Date): void {
  claimFile(database, path)
  const isMade = run(database, { sql: `select name from sqlite_schema where name = 'migrations'`, parameters: [] }).length > 0
  if (isMade && toMissing(run(database, APPLIED) as never, path, MIGRATIONS).length === 0) return
  database.exec('begin immediate')
  const steps = migrate({ flavour: 'sqlite', store: path, now })
  for (let step = steps.next(); step.done !== true; ) step = steps.next(run(database, step.value))
  database.exec('commit')
}

function prepareFile(path: string, now: () => Date): void {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path)
    settle(database, { writes: true })
    prepare(database, path, now)
  } catch (error) {
    const { message, errcode } = error as Error & { readonly errcode?: number }
    throw errcode === undefined ? error : toSqliteError(message, errcode, path)
  } finally {
    database?.close()
  }
}

/** Opens the store in this folder, and makes it where there is none. */
export async function openSqliteStore(folder: string, tools: StoreTools): Promise<Store> {
  const path = toStorePath(folder)
  if (!existsSync(folder)) {
    try {
      mkdirSync(folder, { recursive: true })
    } catch (cause) {
      throw new OutsideError(`The folder ${folder} for the store cannot be made. Name another with --store.`, {
        code: 'store-not-opened',
        retry: 'never',
        cause,
      })
    }
  }
  prepareFile(path, tools.now)
  const write = new Kysely<Tables>({ dialect: toSqliteDialect(path, { writes: true, most: 1 }) })
  const read = new Kysely<Tables>({ dialect: toSqliteDialect(path, { writes: false, most: READERS }) })
  const backend: Backend = {
    flavour: 'sqlite',
    name: path,
    read,
    write,
    findDamage: async () => {
      const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(read)
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    },
    copyTo: async (target) => {
      if (existsSync(target))
        throw new OutsideError(`${target} is there already; a copy is never written over anything.`, { code: 'exists', retry: 'never' })
      await sql`vacuum into ${target}`.execute(write)
    },
    // Its plans need no figures: every question walks the index that is meant for it.
    tend: async () => {},
    close: async () => {
      await Promise.all([read.destroy(), write.destroy()])
    },
  }
  return toSqlStore(backend, tools)
}
