import type { Transaction } from 'kysely'
import { type Backend, inTurn } from './backend.ts'
import { takeNumbers } from './counters.ts'
import { insertRows } from './insert-rows.ts'
import type { Flavour } from './migrations.ts'
import { toStorable } from './storable.ts'
import type { Decision } from './store.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK } from './version-rows.ts'

export const decide = (backend: Backend, decisions: readonly Decision[]): Promise<void> =>
  inTurn(backend, (database) => insertDecisions(database, backend.flavour, decisions))

/** Adds those that are not there yet. */
export async function insertDecisions(database: Transaction<Tables>, flavour: Flavour, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return
  const first = await takeNumbers(database, 'row', decisions.length)
  await insertRows(
    database,
    { flavour, table: 'decisions', columns: ['row', 'id', 'subject', 'decision'], ending: 'on conflict (id) do nothing' },
    decisions.map((decision, index) => [first + index, toStorable(decision.id), toStorable(decision.subject), JSON.stringify(decision)]),
  )
}

export async function findDecisions({ read }: Backend, subjects: readonly string[]): Promise<Decision[]> {
  const rows: { readonly row: number; readonly decision: string }[] = []
  for (const chunk of toChunks(subjects, CHUNK))
    rows.push(...(await read.selectFrom('decisions').select(['row', 'decision']).where('subject', 'in', chunk).execute()))
  return rows.sort((a, b) => a.row - b.row).map(({ decision }) => JSON.parse(decision) as Decision)
}
