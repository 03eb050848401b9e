import type { Transaction } from 'kysely'
import { OutsideError, type Problem, toDayNumber } from '../model/index.ts'
import { type Backend, inTurn } from './backend.ts'
import { takeNumbers } from './counters.ts'
import { insertDecisions } from './decisions.ts'
import { insertClaims } from './index-claims.ts'
import { insertRows } from './insert-rows.ts'
import { Tally } from './keep-counts.ts'
import { insertFindings, insertPassages, insertProblems, publicationOf, toDistinct, toNewClaims, type VersionReading } from './keep-reading.ts'
import { checkLease } from './leases.ts'
import { toNameKey, toTextKey } from './name-key.ts'
import { retireVersions, reviveVersions } from './retire-versions.ts'
import { toRow } from './row-number.ts'
import { keepLeads, toOutcomes } from './runs.ts'
import { toKept, toStorable, toStorableOrNull } from './storable.ts'
import type { Batch, Decision, Intake, KeptCapture, Saved, StoreRow } from './store.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { toVersionId } from './version-id.ts'
import { CHUNK } from './version-rows.ts'
import { markWaiting } from './waiting.ts'
import { loadDocumentWords } from './words-of.ts'

/** Reading and claims must have been made under the version's id, or their ids would be other elsewhere. */
function checkIds({ source, reading }: Intake): string {
  const version = toVersionId(source, reading.document.sha256)
  if (reading.document.id !== version || reading.claims.some((claim) => claim.document !== version))
    throw new Error(`The document of ${source} was read under the id ${reading.document.id}; it must be ${version}, as toVersionId gives it.`)
  return version
}

async function keepCaptures(
  { name, flavour }: Backend,
  database: Transaction<Tables>,
  captures: readonly KeptCapture[],
  tally: Tally,
): Promise<void> {
  const sums = new Map<number, string>()
  for (const chunk of toChunks(captures, CHUNK)) {
    const numbers = chunk.map(({ sequence }) => sequence)
    for (const row of await database.selectFrom('captures').select(['sequence', 'sha256']).where('sequence', 'in', numbers).execute())
      sums.set(row.sequence, row.sha256)
  }
  const fresh: (string | number | null)[][] = []
  for (const { sequence, capture } of captures) {
    const known = sums.get(sequence)
    if (known !== undefined && known !== capture.sha256)
      throw new OutsideError(
        `The store ${name} knows entry ${sequence} of the custody log as other bytes than these: store and archive do not belong together.`,
        { code: 'archive-differs', retry: 'never' },
      )
    if (known !== undefined) continue
    sums.set(sequence, capture.sha256)
    fresh.push([sequence, capture.sha256, capture.url === null ? null : toTextKey(capture.url), JSON.stringify(capture)])
  }
  await insertRows(database, { flavour, table: 'captures', columns: ['sequence', 'sha256', 'url_key', 'capture'] }, fresh)
  tally.total('captures', fresh.length)
}

interface Source {
  readonly row: number
  readonly isNew: boolean
  /** The newest version's row before the batch, `null` if there was none, and as the batch leaves it. */
  readonly before: number | null
  newest: number
  versions: number
}

interface Known {
  readonly row: number
  /** Of a version that the batch brings. */
  readonly fresh: { readonly intake: Intake; readonly source: Source; readonly number: number } | null
}

/** A version that arrives: read anew, or seen again. */
interface Arrival {
  readonly source: string
  readonly version: string
  readonly captures: readonly number[]
  readonly intake: Intake | null
  /** Where another store had it; `null` if this one finds out. */
  readonly place: { readonly number: number; readonly isNewest: boolean } | null
}

interface Sorted {
  readonly saved: readonly Saved[]
  readonly sightings: readonly (readonly [version: number, capture: number])[]
  readonly sources: readonly (readonly [key: string, source: Source])[]
  readonly versions: readonly (readonly [id: string, version: Known])[]
}

/** Goes through the documents of a batch in order and decides what becomes of each. */
async function sort(database: Transaction<Tables>, arrivals: readonly Arrival[]): Promise<Sorted> {
  const keys = arrivals.map(({ source }) => toTextKey(source))
  const sources = new Map<string, Source>()
  const versions = new Map<string, Known>()
  const seen = new Set<string>()
  for (const chunk of toChunks(keys, CHUNK))
    for (const row of await database.selectFrom('documents').select(['row', 'key', 'newest', 'versions']).where('key', 'in', chunk).execute())
      sources.set(row.key, { row: row.row, isNew: false, before: row.newest, newest: row.newest, versions: row.versions })
  const ids = arrivals.map(({ version }) => version)
  for (const chunk of toChunks(ids, CHUNK))
    for (const row of await database.selectFrom('versions').select(['row', 'id']).where('id', 'in', chunk).execute())
      versions.set(row.id, { row: row.row, fresh: null })
  const rows = [...versions.values()].map(({ row }) => row)
  for (const chunk of toChunks(rows, CHUNK))
    for (const row of await database.selectFrom('sightings').selectAll().where('version', 'in', chunk).execute())
      seen.add(`${row.version} ${row.capture}`)

  const sightings: [version: number, capture: number][] = []
  const saved: Saved[] = []
  let sequence = arrivals.length === 0 ? 0 : await takeNumbers(database, 'row', 2 * arrivals.length)
  for (const [index, { source: name, version: id, captures, intake, place }] of arrivals.entries()) {
    const key = keys[index] as string
    let source = sources.get(key)
    let known = versions.get(id)
    let outcome: Saved['outcome'] = 'unchanged'
    if (known === undefined) {
      if (intake === null) throw new Error(`The version ${id} of ${name} was seen again, but it is not kept.`)
      const published = intake.reading.document.published?.days[0]
      const row = toRow(published === undefined ? null : toDayNumber(published), sequence++)
      outcome = source === undefined ? 'new' : 'changed'
      source ??= { row: sequence++, isNew: true, before: null, newest: row, versions: 0 }
      source.versions = place?.number ?? source.versions + 1
      if (place?.isNewest !== false) source.newest = row
      known = { row, fresh: { intake, source, number: source.versions } }
      sources.set(key, source)
      versions.set(id, known)
    } else if (source !== undefined && source.newest !== known.row && captures.some((capture) => !seen.has(`${known?.row} ${capture}`))) {
      // An earlier text stands there again.
      source.newest = known.row
      outcome = 'changed'
    }
    for (const capture of captures) {
      if (seen.has(`${known.row} ${capture}`)) continue
      seen.add(`${known.row} ${capture}`)
      sightings.push([known.row, capture])
    }
    saved.push({ source: name, version: id, outcome })
  }
  return { saved, sightings, sources: [...sources.entries()], versions: [...versions.entries()] }
}

function toVersionRow(id: string, row: number, { intake, source, number }: NonNullable<Known['fresh']>): (string | number | null)[] {
  const { reading } = intake
  const { text, ...about } = reading.document
  const published = publicationOf(reading)?.days ?? null
  return [
    row,
    id,
    source.row,
    number,
    source.newest === row ? 1 : 0,
    about.sha256,
    toStorableOrNull(about.url),
    toStorableOrNull(about.outlet),
    about.outlet === null ? null : toNameKey(about.outlet),
    about.language,
    toStorableOrNull(about.title),
    published === null ? null : toDayNumber(published[0]),
    published === null ? null : toDayNumber(published[1]),
    toDistinct(reading.claims).length,
    text.length,
    reading.published === null ? null : JSON.stringify(reading.published),
    JSON.stringify(about),
    toKept(text),
  ]
}

const VERSION_COLUMNS =
  'row id document number is_newest sha256 url outlet outlet_key language title published_first published_last claims size published about text'.split(
    ' ',
  )

async function keepDocuments({ flavour }: Backend, database: Transaction<Tables>, sorted: Sorted, tally: Tally): Promise<void> {
  const sourceName = new Map(sorted.saved.map(({ source }) => [toTextKey(source), source]))
  const newSources = sorted.sources.filter(([, { isNew }]) => isNew)
  await insertRows(
    database,
    { flavour, table: 'documents', columns: ['row', 'key', 'source', 'newest', 'versions'] },
    newSources.map(([key, { row, newest, versions }]) => [row, key, toStorable(sourceName.get(key) ?? ''), newest, versions]),
  )
  const fresh = sorted.versions.flatMap(([id, { row, fresh }]) => (fresh === null ? [] : [{ id, row, fresh }])).sort((a, b) => a.row - b.row)
  await insertRows(
    database,
    { flavour, table: 'versions', columns: VERSION_COLUMNS },
    fresh.map(({ id, row, fresh: version }) => toVersionRow(id, row, version)),
  )
  await insertRows(database, { flavour, table: 'sightings', columns: ['version', 'capture'] }, sorted.sightings)

  const brought = new Set(fresh.map(({ row }) => row))
  const changed = sorted.sources.filter(([, { isNew, before, newest }]) => !isNew && before !== newest).map(([, source]) => source)
  for (const { row, newest, versions } of changed) await database.updateTable('documents').set({ newest, versions }).where('row', '=', row).execute()
  await retireVersions(
    database,
    flavour,
    changed.map(({ before }) => before as number),
  )
  await reviveVersions(
    database,
    flavour,
    changed.map(({ newest }) => newest).filter((row) => !brought.has(row)),
  )

  const readings = await Promise.all(
    fresh.map(
      async ({ row, fresh: { intake, source } }): Promise<VersionReading> => ({
        row,
        reading: intake.reading,
        isNewest: source.newest === row,
        words: await loadDocumentWords(intake.reading.document),
      }),
    ),
  )
  const newest = readings.filter(({ isNewest }) => isNewest)
  await markWaiting(
    database,
    flavour,
    newest.map(({ row }) => row),
    { isNewest: true },
  )
  await insertPassages(database, flavour, newest)
  await insertClaims(database, flavour, readings.flatMap(toNewClaims))
  await insertFindings(database, flavour, readings, tally)

  tally.total('documents', newSources.length)
  tally.total('versions', fresh.length)
  for (const { reading } of readings) if (reading.document.language !== null) tally.total(reading.document.language, 1, 'language')
}

/** Keeps what arrives, in a transaction. */
async function keepArrivals(
  backend: Backend,
  database: Transaction<Tables>,
  {
    captures,
    arrivals,
    problems,
  }: { readonly captures: readonly KeptCapture[]; readonly arrivals: readonly Arrival[]; readonly problems: readonly Problem[] },
): Promise<readonly Saved[]> {
  const tally = new Tally()
  await keepCaptures(backend, database, captures, tally)
  const sorted = await sort(database, arrivals)
  await keepDocuments(backend, database, sorted, tally)
  const ofNone = problems.map((problem) => ({ version: null, problem }))
  await insertProblems(database, backend.flavour, ofNone, tally)
  await tally.keep(database, backend.flavour)
  return sorted.saved
}

/** Keeps a batch whole or not at all. */
export const saveBatch = (backend: Backend, now: () => Date, batch: Batch): Promise<readonly Saved[]> =>
  inTurn(backend, async (database) => {
    await checkLease(database, batch.lease)
    const read = batch.documents.map((intake): Arrival => {
      const { source, capture } = intake
      return { source, version: checkIds(intake), captures: capture === null ? [] : [capture], intake, place: null }
    })
    const seen = batch.seen.map(({ source, version, capture }): Arrival => ({ source, version, captures: [capture], intake: null, place: null }))
    const saved = await keepArrivals(backend, database, { ...batch, arrivals: [...read, ...seen] })
    await keepLeads(database, backend.flavour, { run: batch.run, leads: toOutcomes(batch.leads, saved), at: now().toISOString() })
    return saved
  })

/** Keeps rows of another store as they were there. */
export async function saveRows(backend: Backend, database: Transaction<Tables>, rows: readonly StoreRow[]): Promise<void> {
  const captures: KeptCapture[] = []
  const arrivals: Arrival[] = []
  const problems: Problem[] = []
  const decisions: Decision[] = []
  for (const row of rows) {
    switch (row.table) {
      case 'capture':
        captures.push({ sequence: row.sequence, capture: row.capture })
        break
      case 'version': {
        const intake: Intake = { source: row.source, capture: null, reading: row.reading }
        const place = { number: row.number, isNewest: row.isNewest }
        arrivals.push({ source: row.source, version: checkIds(intake), captures: row.captures, intake, place })
        break
      }
      case 'problem':
        problems.push(row.problem)
        break
      case 'decision':
        decisions.push(row.decision)
        break
    }
  }
  await keepArrivals(backend, database, { captures, arrivals, problems })
  await insertDecisions(database, backend.flavour, decisions)
}
