import { createHash } from 'node:crypto'
import { OutsideError } from '../model/index.ts'
import { type Flavour, MIGRATIONS, type Migration, toStatements } from './migrations.ts'

/** A statement to run; what it returns is given back for it. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly (string | number)[]
}

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Of what the migration does in both databases, so that an edited one is noticed wherever it was applied. */
export const toChecksum = (migration: Migration): string =>
  createHash('sha256')
    .update(JSON.stringify([migration.number, migration.name, migration.statements, migration.sqlite, migration.postgres]))
    .digest('hex')

interface Applied {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

/** The migrations that the store lacks; throws where its schema was altered or is newer than this program. */
export function toMissing(applied: readonly Applied[], store: string, migrations: readonly Migration[]): readonly Migration[] {
  for (const [index, step] of applied.entries()) {
    const known = migrations[index]
    if (known === undefined)
      throw new OutsideError(
        `The store ${store} was made by a newer version of Recoupe: it has step ${step.number} («${step.name}»), this version knows ` +
          `${migrations.length}. Update Recoupe, or use another store.`,
        { code: 'store-newer', retry: 'never' },
      )
    if (step.number !== known.number || step.checksum !== toChecksum(known))
      throw new OutsideError(
        `The schema of the store ${store} is not the one that this version made: step ${step.number} («${step.name}») differs. ` +
          'Use the version of Recoupe that made it, or restore a backup.',
        { code: 'store-altered', retry: 'never' },
      )
  }
  return migrations.slice(applied.length)
}

interface Setup {
  readonly flavour: Flavour
  /** For messages. */
  readonly store: string
  readonly now: () => Date
  readonly migrations?: readonly Migration[]
}

export const APPLIED: Statement = { sql: 'select number, name, checksum from migrations order by number', parameters: [] }

/**
 * The statements that bring the schema up to date, forward only, one after the other: whoever runs them holds the lock and the transaction, and
 * gives back what each returned. (SQLite is asked at once, PostgreSQL in its time.)
 */
export function* migrate({ flavour, store, now, migrations = MIGRATIONS }: Setup): Generator<Statement, void, Rows> {
  yield {
    sql: 'create table if not exists migrations (number integer primary key, name text not null, checksum text not null, at text not null)',
    parameters: [],
  }
  const applied = (yield APPLIED) as unknown as readonly Applied[]
  for (const migration of toMissing(applied, store, migrations)) {
    for (const sql of toStatements(migration, flavour)) yield { sql, parameters: [] }
    const places = flavour === 'sqlite' ? '?, ?, ?, ?' : '$1, $2, $3, $4'
    yield {
      sql: `insert into migrations (number, name, checksum, at) values (${places})`,
      parameters: [migration.number, migration.name, toChecksum(migration), now().toISOString()],
    }
  }
}
