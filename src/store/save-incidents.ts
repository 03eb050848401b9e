import type { Transaction } from 'kysely'
import type { TermRarity } from '../merge/index.ts'
import type { Incident, IncidentChange, IncidentRow, PossiblySame, TallyLine } from '../model/index.ts'
import { toDayNumber } from '../model/index.ts'
import { type Backend, inTurn } from './backend.ts'
import { takeNumbers } from './counters.ts'
import { readIncidentState } from './incident-questions.ts'
import type { IncidentState, IncidentUpdate } from './incident-store.ts'
import { insertRows } from './insert-rows.ts'
import { checkLease } from './leases.ts'
import type { Flavour } from './migrations.ts'
import { toTextKey } from './name-key.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK } from './version-rows.ts'

interface Writer {
  readonly database: Transaction<Tables>
  readonly flavour: Flavour
}

/** Puts what merging gave in the place of what it gave before; what is the same stays untouched. */
export const saveIncidents = (backend: Backend, now: () => Date, update: IncidentUpdate): Promise<IncidentState> =>
  inTurn(backend, async (database) => {
    await checkLease(database, update.lease)
    const writer = { database, flavour: backend.flavour }
    const at = now().toISOString()
    const touched = [...update.gone]
    let differences = await removeIncidents(writer, update.gone)
    for (const entries of inChunks(update.incidents)) {
      for (const { incident } of entries) touched.push(incident.id)
      differences += await keepIncidents(writer, entries)
    }
    differences += await keepPairs(writer, touched, update.possiblySame)
    differences += await keepLines(writer, update.tallyLines, update.goneLines)
    const { revision: before } = await readIncidentState(database)
    const revision = differences > 0 ? before + 1 : before
    if (differences > 0) await keepChanges(writer, update.changes, { at, revision })
    await database.deleteFrom('waiting').where('number', '<=', update.mergedTo).execute()
    const rarity = update.rarity === null ? {} : { rarity: toRarityText(update.rarity) }
    await database
      .updateTable('merging')
      .set({ revision, saved_at: at, ...rarity })
      .where('row', '=', 1)
      .execute()
    return readIncidentState(database)
  })

/** Words of a single document count as unknown ones do, and most are such. */
const toRarityText = ({ documents, holding }: TermRarity): string =>
  JSON.stringify({ documents, holding: [...holding].filter(([, count]) => count > 1) })

function* inChunks<T>(values: Iterable<T>): Generator<T[]> {
  let chunk: T[] = []
  for (const value of values) {
    chunk.push(value)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

async function removeIncidents({ database }: Writer, ids: readonly string[]): Promise<number> {
  let removed = 0
  for (const chunk of toChunks(ids, CHUNK)) {
    const { numDeletedRows } = await database.deleteFrom('incidents').where('id', 'in', chunk).executeTakeFirstOrThrow()
    await database.deleteFrom('incident_rows').where('id', 'in', chunk).execute()
    await database.deleteFrom('incident_claims').where('incident', 'in', chunk).execute()
    removed += Number(numDeletedRows)
  }
  return removed
}

/** Rows in ascending order of this number are the newest first, those without a day last. */
const toNewest = ({ days }: IncidentRow): number => (days === null ? Number.MAX_SAFE_INTEGER : -toDayNumber(days[1]))

/** Writes those of at most `CHUNK` incidents that differ; gives how many. */
async function keepIncidents(writer: Writer, entries: readonly { readonly incident: Incident; readonly row: IncidentRow }[]): Promise<number> {
  const { database, flavour } = writer
  const ids = entries.map(({ incident }) => incident.id)
  const kept = await database
    .selectFrom('incidents')
    .innerJoin('incident_rows', 'incident_rows.id', 'incidents.id')
    .select(['incidents.id', 'incidents.incident', 'incident_rows.incident_row'])
    .where('incidents.id', 'in', ids)
    .execute()
  const known = new Map(kept.map((row) => [row.id, row]))
  const altered = entries
    .map(({ incident, row }) => ({ incident, row, json: JSON.stringify(incident), rowJson: JSON.stringify(row) }))
    .filter(({ incident, json, rowJson }) => {
      const before = known.get(incident.id)
      return before?.incident !== json || before.incident_row !== rowJson
    })
  await removeIncidents(
    writer,
    altered.map(({ incident }) => incident.id),
  )
  await insertRows(
    database,
    { flavour, table: 'incidents', columns: ['id', 'incident'] },
    altered.map(({ incident, json }) => [incident.id, json]),
  )
  await insertRows(
    database,
    { flavour, table: 'incident_rows', columns: ['id', 'newest', 'incident_row'] },
    altered.map(({ incident, row, rowJson }) => [incident.id, toNewest(row), rowJson]),
  )
  await insertRows(
    database,
    // A claim that has moved may still stand where it was, if that incident comes later.
    { flavour, table: 'incident_claims', columns: ['claim', 'incident'], ending: 'on conflict (claim) do update set incident = excluded.incident' },
    altered.flatMap(({ incident }) => incident.claims.map((claim) => [claim, incident.id])),
  )
  return altered.length
}

/** Writes and removes pairs in which one of `touched` takes part; gives how many. */
async function keepPairs({ database, flavour }: Writer, touched: readonly string[], pairs: readonly PossiblySame[]): Promise<number> {
  const wanted = new Map(pairs.map((pair) => [pair.incidents.join(' '), { pair, json: JSON.stringify(pair) }]))
  // A pair is found from either end.
  const seen = new Set<string>()
  let removed = 0
  for (const chunk of toChunks(touched, CHUNK)) {
    const kept = await database
      .selectFrom('possibly_same')
      .selectAll()
      .where((where) => where.or([where('one', 'in', chunk), where('other', 'in', chunk)]))
      .execute()
    const out = kept.filter(({ one, other, pair }) => {
      const key = `${one} ${other}`
      if (seen.has(key)) return false
      seen.add(key)
      if (wanted.get(key)?.json !== pair) return true
      wanted.delete(key)
      return false
    })
    for (const [one, others] of Map.groupBy(out, (pair) => pair.one)) {
      const ids = others.map(({ other }) => other)
      await database.deleteFrom('possibly_same').where('one', '=', one).where('other', 'in', ids).execute()
    }
    removed += out.length
  }
  await insertRows(
    database,
    { flavour, table: 'possibly_same', columns: ['one', 'other', 'pair'] },
    [...wanted.values()].map(({ pair, json }) => [...pair.incidents, json]),
  )
  return removed + wanted.size
}

/** Writes those of the lines that differ, removes those that are gone; gives how many. */
async function keepLines({ database, flavour }: Writer, lines: readonly TallyLine[], gone: readonly string[]): Promise<number> {
  let differences = 0
  for (const chunk of toChunks(gone.map(toTextKey), CHUNK)) {
    const { numDeletedRows } = await database.deleteFrom('tally_lines').where('key', 'in', chunk).executeTakeFirstOrThrow()
    differences += Number(numDeletedRows)
  }
  for (const chunk of toChunks(lines, CHUNK)) {
    const rows = chunk.map((line): [key: string, line: string] => [toTextKey(line.id), JSON.stringify(line)])
    const keys = rows.map(([key]) => key)
    const kept = new Map(
      (await database.selectFrom('tally_lines').selectAll().where('key', 'in', keys).execute()).map(({ key, line }) => [key, line]),
    )
    const altered = rows.filter(([key, line]) => kept.get(key) !== line)
    await insertRows(
      database,
      { flavour, table: 'tally_lines', columns: ['key', 'line'], ending: 'on conflict (key) do update set line = excluded.line' },
      altered,
    )
    differences += altered.length
  }
  return differences
}

async function keepChanges(
  { database, flavour }: Writer,
  changes: readonly IncidentChange[],
  { at, revision }: { readonly at: string; readonly revision: number },
): Promise<void> {
  if (changes.length === 0) return
  const first = await takeNumbers(database, 'row', changes.length)
  await insertRows(
    database,
    { flavour, table: 'incident_changes', columns: ['row', 'revision', 'at', 'change'] },
    changes.map((change, index) => [first + index, revision, at, JSON.stringify(change)]),
  )
  await insertRows(
    database,
    { flavour, table: 'incident_parts', columns: ['incident', 'change'] },
    changes.flatMap(({ incident, others }, index) => [...new Set([incident, ...others])].map((part) => [part, first + index])),
  )
}
