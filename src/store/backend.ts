import { type Expression, type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { OutsideError } from '../model/index.ts'
import type { Flavour } from './migrations.ts'
import type { Tables } from './tables.ts'
import type { WordQuery } from './word-query.ts'

/** A database under the store: what the two do not share. */
export interface Backend {
  readonly flavour: Flavour
  readonly name: string
  /** For questions; never waits for a writer. */
  readonly read: Kysely<Tables>
  readonly write: Kysely<Tables>
  /** What is wrong with the database's own structures, in sentences. */
  findDamage(): Promise<readonly string[]>
  copyTo(path: string): Promise<void>
  /** After writing: sees to it that the database knows how its tables have grown. */
  tend(): Promise<void>
  close(): Promise<void>
}

/** Runs all of `work` or nothing of it, while no other writer of any process is at it. */
export const inTurn = <T>({ flavour, write }: Backend, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
  write.transaction().execute(async (transaction) => {
    // SQLite has its turn by `begin immediate`.
    if (flavour === 'postgres') await sql`select pg_advisory_xact_lock(hashtext(current_schema()), hashtext('recoupe writes'))`.execute(transaction)
    return work(transaction)
  })

type WordTable = 'claim_words' | 'passage_words'

/** Does the row of the word index answer the query? The two have no such question in common. */
export const hasWords = (flavour: Flavour, table: WordTable, query: WordQuery): Expression<SqlBool> =>
  flavour === 'sqlite'
    ? sql<SqlBool>`${sql.table(table)} match ${query.sqlite}`
    : sql<SqlBool>`to_tsvector('simple', ${sql.ref(`${table}.words`)}) @@ cast(${query.postgres} as tsquery)`

/** For what a database refuses to do though nothing is broken. */
export const toRefusal = (message: string): OutsideError => new OutsideError(message, { code: 'not-possible', retry: 'never' })
