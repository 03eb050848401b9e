import type { Kysely, Selectable } from 'kysely'
import type { TermRarity } from '../merge/index.ts'
import type { Incident, IncidentChange, IncidentRow, PossiblySame, TallyLine } from '../model/index.ts'
import type { Backend } from './backend.ts'
import { findRows, toReadyFilter } from './find-rows.ts'
import type { IncidentState, KeptIncidentChange } from './incident-store.ts'
import { toTextKey } from './name-key.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK } from './version-rows.ts'

export async function readIncidentState(database: Kysely<Tables>): Promise<IncidentState> {
  const { revision, saved_at, waiting } = await database
    .selectFrom('merging')
    .select(['revision', 'saved_at'])
    .select((from) =>
      from
        .selectFrom('waiting')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('is_newest', '=', 1)
        .as('waiting'),
    )
    .executeTakeFirstOrThrow()
  return { revision, savedAt: saved_at, waiting: Number(waiting) }
}

export async function findRarity(database: Kysely<Tables>): Promise<TermRarity | null> {
  const { rarity } = await database.selectFrom('merging').select('rarity').executeTakeFirstOrThrow()
  if (rarity === null) return null
  const { documents, holding } = JSON.parse(rarity) as { readonly documents: number; readonly holding: readonly (readonly [number, number])[] }
  return { documents, holding: new Map(holding) }
}

const MEMBERS = 20_000

export async function findMembership(database: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const membership = new Map<string, string>()
  let after = ''
  for (;;) {
    const found = await database.selectFrom('incident_claims').selectAll().where('claim', '>', after).orderBy('claim').limit(MEMBERS).execute()
    for (const { claim, incident } of found) membership.set(claim, incident)
    const last = found.at(-1)
    if (last === undefined) return membership
    after = last.claim
  }
}

export async function getIncidents(database: Kysely<Tables>, ids: readonly string[]): Promise<Incident[]> {
  const incidents: Incident[] = []
  for (const chunk of toChunks(ids, CHUNK)) {
    const found = await database.selectFrom('incidents').selectAll().where('id', 'in', chunk).execute()
    const byId = new Map(found.map(({ id, incident }) => [id, incident]))
    for (const id of chunk) {
      const incident = byId.get(id)
      if (incident !== undefined) incidents.push(JSON.parse(incident) as Incident)
    }
  }
  return incidents
}

export async function findIncidentsOf(database: Kysely<Tables>, claims: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const incidents = new Map<string, string>()
  for (const chunk of toChunks(claims, CHUNK))
    for (const { claim, incident } of await database.selectFrom('incident_claims').selectAll().where('claim', 'in', chunk).execute())
      incidents.set(claim, incident)
  return incidents
}

const SEARCHED = 1000

/** The incidents of the newest claims with these words, the newest claim's first. */
export async function findIncidentsByText(
  backend: Backend,
  text: string,
  limit: number,
): Promise<{ readonly ids: readonly string[]; readonly hasMore: boolean }> {
  const ready = await toReadyFilter(backend, { kind: 'event', text })
  const ids = new Set<string>()
  let after: number | null = null
  do {
    const rows: number[] = await findRows(backend, ready, { after, limit: SEARCHED, order: 'newest' })
    for (const chunk of toChunks(rows, CHUNK)) {
      const found = await backend.read
        .selectFrom('claims')
        .innerJoin('incident_claims', 'incident_claims.claim', 'claims.id')
        .select('incident_claims.incident')
        .where('claims.row', 'in', chunk)
        .orderBy('claims.row', 'desc')
        .execute()
      for (const { incident } of found) ids.add(incident)
    }
    after = rows.length < SEARCHED || ids.size > limit ? null : (rows.at(-1) ?? null)
  } while (after !== null)
  return { ids: [...ids].slice(0, limit), hasMore: ids.size > limit }
}

const STREAMED_ROWS = 5000

/** All of one moment. */
export async function* streamIncidentRows({ read }: Backend): AsyncGenerator<IncidentRow, void, undefined> {
  const database = await read.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    let from: { readonly newest: number; readonly id: string } | null = null
    for (;;) {
      let question = database.selectFrom('incident_rows').selectAll()
      if (from !== null) {
        const { newest, id } = from
        question = question.where(({ eb, refTuple, tuple }) => eb(refTuple('newest', 'id'), '>', tuple(newest, id)))
      }
      const found: Selectable<Tables['incident_rows']>[] = await question.orderBy('newest').orderBy('id').limit(STREAMED_ROWS).execute()
      for (const { incident_row } of found) yield JSON.parse(incident_row) as IncidentRow
      const last = found.at(-1)
      if (last === undefined || found.length < STREAMED_ROWS) return
      from = last
    }
  } finally {
    await database.rollback().execute()
  }
}

/** Incidents are large: their order is read at once, they themselves some at a time. */
export async function* streamIncidents({ read }: Backend): AsyncGenerator<Incident, void, undefined> {
  const order = await read.selectFrom('incident_rows').select('id').orderBy('newest').orderBy('id').execute()
  const ids = order.map(({ id }) => id)
  for (const chunk of toChunks(ids, CHUNK)) yield* await getIncidents(read, chunk)
}

export async function listPossiblySame(database: Kysely<Tables>, incident: string): Promise<PossiblySame[]> {
  const found = await database
    .selectFrom('possibly_same')
    .select('pair')
    .where((where) => where.or([where('one', '=', incident), where('other', '=', incident)]))
    .orderBy('one')
    .orderBy('other')
    .execute()
  return found.map(({ pair }) => JSON.parse(pair) as PossiblySame).sort((a, b) => b.score - a.score)
}

const toKeptChange = ({ revision, at, change }: Selectable<Tables['incident_changes']>): KeptIncidentChange => ({
  ...(JSON.parse(change) as IncidentChange),
  at,
  revision,
})

export async function listIncidentChanges(database: Kysely<Tables>, incident: string): Promise<KeptIncidentChange[]> {
  const found = await database
    .selectFrom('incident_parts')
    .innerJoin('incident_changes', 'incident_changes.row', 'incident_parts.change')
    .selectAll('incident_changes')
    .where('incident_parts.incident', '=', incident)
    .orderBy('incident_parts.change')
    .execute()
  return found.map(toKeptChange)
}

export async function listLastChanges(database: Kysely<Tables>, limit: number): Promise<KeptIncidentChange[]> {
  return (await database.selectFrom('incident_changes').selectAll().orderBy('row', 'desc').limit(limit).execute()).map(toKeptChange)
}

export async function* streamTallyLines(database: Kysely<Tables>): AsyncGenerator<TallyLine, void, undefined> {
  let after = ''
  for (;;) {
    const found = await database.selectFrom('tally_lines').selectAll().where('key', '>', after).orderBy('key').limit(CHUNK).execute()
    for (const { line } of found) yield JSON.parse(line) as TallyLine
    const last = found.at(-1)
    if (last === undefined) return
    after = last.key
  }
}

export async function getTallyLine(database: Kysely<Tables>, id: string): Promise<TallyLine | null> {
  const found = await database.selectFrom('tally_lines').select('line').where('key', '=', toTextKey(id)).executeTakeFirst()
  return found === undefined ? null : (JSON.parse(found.line) as TallyLine)
}
