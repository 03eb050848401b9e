import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The first of `count` numbers that nobody else gets. */
export async function takeNumbers(database: Kysely<Tables>, name: 'row' | 'run' | 'lease' | 'waiting', count: number): Promise<number> {
  const { value } = await database
    .updateTable('counters')
    .set((row) => ({ value: row('value', '+', count) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow()
  return value - count + 1
}
