import type { Transaction } from 'kysely'
import type { Claim } from '../model/index.ts'
import { toDayNumber } from '../model/index.ts'
import { type Backend, inTurn } from './backend.ts'
import { compareClaims } from './claim-changes.ts'
import { toClaimDays } from './claim-marks.ts'
import { insertClaims, type NewClaim, unindexClaims } from './index-claims.ts'
import { Tally } from './keep-counts.ts'
import { insertFindings, publicationOf, toDistinct, toNewClaims, type VersionReading } from './keep-reading.ts'
import { checkLease } from './leases.ts'
import { dayOfRow } from './row-number.ts'
import { keepLeads } from './runs.ts'
import type { ReadingChange, Replacement } from './store.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK } from './version-rows.ts'
import { markWaiting } from './waiting.ts'
import { loadDocumentWords } from './words-of.ts'

interface OldClaim {
  readonly row: number
  readonly id: string
  readonly version: number
  readonly position: number
  readonly marks: string
  readonly claim: string
}

/** What goes away with the readings it belongs to: loaded terms and problems, which are counted, and how the documents tell. */
async function removeFindings(database: Transaction<Tables>, rows: readonly number[], tally: Tally, newest: ReadonlySet<number>): Promise<void> {
  const loaded = await database.selectFrom('loaded').select('version').where('version', 'in', rows).execute()
  const problems = await database.selectFrom('problems').select('version').where('version', 'in', rows).execute()
  tally.total('loaded', -loaded.filter(({ version }) => newest.has(version)).length)
  tally.total('problems', -problems.length)
  await database.deleteFrom('loaded').where('version', 'in', rows).execute()
  await database.deleteFrom('problems').where('version', 'in', rows).execute()
  await database.deleteFrom('tellings').where('version', 'in', rows).execute()
}

/** The version's claims that stay are brought up to date where they stand; gives those that go and those that come. */
async function settleClaims(
  database: Transaction<Tables>,
  fresh: readonly NewClaim[],
  old: readonly OldClaim[],
): Promise<{ readonly going: OldClaim[]; readonly coming: NewClaim[] }> {
  const known = new Map(old.map((claim) => [claim.id, claim]))
  const coming: NewClaim[] = []
  for (const made of fresh) {
    const stored = known.get(made.claim.id)
    const day = toClaimDays(made.claim, made.published)?.[0] ?? null
    if (stored === undefined || dayOfRow(stored.row) !== day) {
      coming.push(made)
      continue
    }
    known.delete(made.claim.id)
    const claim = JSON.stringify(made.claim)
    if (stored.claim !== claim || stored.position !== made.position)
      await database.updateTable('claims').set({ claim, position: made.position }).where('row', '=', stored.row).execute()
  }
  return { going: [...known.values()], coming }
}

const hasChanged = ({ gone, added, altered }: Omit<ReadingChange, 'version'>): boolean => gone.length + added.length + altered.length > 0

async function replaceSome(backend: Backend, database: Transaction<Tables>, replacement: Replacement['readings']): Promise<ReadingChange[]> {
  const { flavour } = backend
  const ids = replacement.map(({ document }) => document.id)
  const versions = await database.selectFrom('versions').select(['row', 'id', 'is_newest', 'sha256', 'published']).where('id', 'in', ids).execute()
  const byId = new Map(versions.map((version) => [version.id, version]))
  const readings = await Promise.all(
    replacement.map(async (reading): Promise<VersionReading> => {
      const version = byId.get(reading.document.id)
      if (version === undefined || version.sha256 !== reading.document.sha256)
        throw new Error(`The store ${backend.name} has no version ${reading.document.id} of this text; a reading can only take the place of one.`)
      return { row: version.row, reading, isNewest: version.is_newest === 1, words: await loadDocumentWords(reading.document) }
    }),
  )
  const rows = readings.map(({ row }) => row)
  const old: readonly OldClaim[] = await database
    .selectFrom('claims')
    .select(['row', 'id', 'version', 'position', 'marks', 'claim'])
    .where('version', 'in', rows)
    .orderBy('version')
    .orderBy('position')
    .execute()
  const oldOf = Map.groupBy(old, ({ version }) => version)
  const changes: ReadingChange[] = []
  const going: OldClaim[] = []
  const coming: NewClaim[] = []
  const waiting: number[] = []
  const tally = new Tally()
  for (const version of readings) {
    const stored = oldOf.get(version.row) ?? []
    const claims = toDistinct(version.reading.claims)
    const before = stored.map(({ claim }) => JSON.parse(claim) as Claim)
    const change = compareClaims(before, claims)
    changes.push({ version: version.reading.document.id, ...change })
    const published = version.reading.published === null ? null : JSON.stringify(version.reading.published)
    if (version.isNewest && (hasChanged(change) || published !== byId.get(version.reading.document.id)?.published)) waiting.push(version.row)
    const settled = await settleClaims(database, toNewClaims(version), stored)
    going.push(...settled.going)
    coming.push(...settled.coming)
    const days = publicationOf(version.reading)?.days ?? null
    await database
      .updateTable('versions')
      .set({
        claims: claims.length,
        published,
        published_first: days === null ? null : toDayNumber(days[0]),
        published_last: days === null ? null : toDayNumber(days[1]),
      })
      .where('row', '=', version.row)
      .execute()
  }
  await unindexClaims(database, going)
  for (const chunk of toChunks(going, CHUNK)) {
    const gone = chunk.map(({ row }) => row)
    await database.deleteFrom('claims').where('row', 'in', gone).execute()
  }
  await insertClaims(database, flavour, coming)
  await markWaiting(database, flavour, waiting, { isNewest: true })
  await removeFindings(database, rows, tally, new Set(readings.filter(({ isNewest }) => isNewest).map(({ row }) => row)))
  await insertFindings(database, flavour, readings, tally)
  await tally.keep(database, flavour)
  return changes
}

/** Puts readings in the place of others, and says what changed. */
export const replaceReadings = (backend: Backend, now: () => Date, { run, lease, readings, done }: Replacement): Promise<readonly ReadingChange[]> =>
  inTurn(backend, async (database) => {
    await checkLease(database, lease)
    const changes: ReadingChange[] = []
    for (const chunk of toChunks(readings, CHUNK)) changes.push(...(await replaceSome(backend, database, chunk)))
    await keepLeads(database, backend.flavour, { run, leads: done.map((lead) => ({ ...lead, note: null })), at: now().toISOString() })
    return changes
  })
