import type { Kysely, Selectable, Transaction } from 'kysely'
import { type Backend, inTurn } from './backend.ts'
import { takeNumbers } from './counters.ts'
import { insertRows } from './insert-rows.ts'
import type { Flavour } from './migrations.ts'
import { toTextKey } from './name-key.ts'
import { toStorable, toStorableOrNull } from './storable.ts'
import type { LeadDone, LeadOutcome, Run, Saved } from './store.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK } from './version-rows.ts'

const toRun = (row: Selectable<Tables['runs']>): Run => ({
  id: row.id,
  source: row.source,
  begunAt: row.begun_at,
  endedAt: row.ended_at,
  done: { new: row.done_new, changed: row.done_changed, unchanged: row.done_unchanged, refused: row.done_refused },
})

/** Takes up the unfinished run over the source, or begins one. */
export const beginRun = (backend: Backend, source: string, at: string): Promise<Run> =>
  inTurn(backend, async (database) => {
    const kept = toStorable(source)
    const open = await database
      .selectFrom('runs')
      .selectAll()
      .where('source', '=', kept)
      .where('ended_at', 'is', null)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    if (open !== undefined) return toRun(open)
    const id = await takeNumbers(database, 'run', 1)
    const row = { id, source: kept, begun_at: at, ended_at: null, done_new: 0, done_changed: 0, done_unchanged: 0, done_refused: 0 }
    await database.insertInto('runs').values(row).execute()
    return toRun(row)
  })

export const endRun = (backend: Backend, run: number, at: string): Promise<void> =>
  inTurn(backend, async (database) => {
    await database.updateTable('runs').set({ ended_at: at }).where('id', '=', run).where('ended_at', 'is', null).execute()
    // Which leads they were is only needed for taking a run up again.
    await database.deleteFrom('leads').where('run', '=', run).execute()
  })

export async function listRuns(database: Kysely<Tables>, limit: number): Promise<Run[]> {
  return (await database.selectFrom('runs').selectAll().orderBy('id', 'desc').limit(limit).execute()).map(toRun)
}

/** Those of the keys that the run has dealt with. */
export async function findDone(database: Kysely<Tables>, run: number, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const named = new Map(keys.map((key) => [toTextKey(key), key]))
  const done = new Set<string>()
  for (const chunk of toChunks([...named.keys()], CHUNK))
    for (const { key } of await database.selectFrom('leads').select('key').where('run', '=', run).where('key', 'in', chunk).execute())
      done.add(named.get(key) as string)
  return done
}

interface DoneLeads {
  readonly run: number | null
  readonly leads: readonly { readonly key: string; readonly outcome: LeadOutcome; readonly note: string | null }[]
  readonly at: string
}

/** What came of leads by what came of their documents. */
export function toOutcomes(leads: readonly LeadDone[], saved: readonly Saved[]): DoneLeads['leads'] {
  const outcomeOf = new Map<string, LeadOutcome>()
  for (const { source, outcome } of saved) outcomeOf.set(source, strongest([outcomeOf.get(source) ?? 'unchanged', outcome]))
  return leads.map(({ key, sources, note }) => {
    const outcomes = sources.map((source) => {
      const outcome = outcomeOf.get(source)
      if (outcome === undefined) throw new Error(`The lead ${key} names the source ${source}, of which the batch has no document.`)
      return outcome
    })
    return { key, note, outcome: sources.length === 0 ? 'refused' : strongest(outcomes) }
  })
}

const STRENGTH: readonly LeadOutcome[] = ['new', 'changed', 'unchanged']
const strongest = (outcomes: readonly LeadOutcome[]): LeadOutcome => STRENGTH.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged'

/** Notes what a run has dealt with; what it noted before counts once. */
export async function keepLeads(database: Transaction<Tables>, flavour: Flavour, { run, leads, at }: DoneLeads): Promise<void> {
  if (leads.length === 0) return
  if (run === null) throw new Error('Leads belong to a run; the batch names none.')
  const rows = new Map(
    leads.map(({ key, outcome, note }) => [toTextKey(key), [run, toTextKey(key), toStorable(key), outcome, toStorableOrNull(note), at]]),
  )
  const noted = await insertRows<{ readonly outcome: LeadOutcome }>(
    database,
    {
      flavour,
      table: 'leads',
      columns: ['run', 'key', 'lead', 'outcome', 'note', 'at'],
      ending: 'on conflict (run, key) do nothing returning outcome',
    },
    [...rows.values()],
  )
  const count = (outcome: LeadOutcome): number => noted.filter((lead) => lead.outcome === outcome).length
  await database
    .updateTable('runs')
    .set((row) => ({
      done_new: row('done_new', '+', count('new')),
      done_changed: row('done_changed', '+', count('changed')),
      done_unchanged: row('done_unchanged', '+', count('unchanged')),
      done_refused: row('done_refused', '+', count('refused')),
    }))
    .where('id', '=', run)
    .execute()
}
