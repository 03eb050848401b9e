import type { Kysely } from 'kysely'
import type { Claim, Document, LoadedTerm, Problem, Publication, Reading } from '../model/index.ts'
import { toDay } from '../model/index.ts'
import { fromKept } from './storable.ts'
import type { KeptVersion, VersionSummary } from './store.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'

/** Parameters of one `in (…)`. */
export const CHUNK = 500

export const SUMMARY_COLUMNS = [
  'versions.row',
  'versions.id',
  'versions.number',
  'versions.is_newest',
  'versions.sha256',
  'versions.url',
  'versions.outlet',
  'versions.language',
  'versions.title',
  'versions.published_first',
  'versions.published_last',
  'versions.claims',
  'documents.source',
] as const

export interface SummaryRow {
  readonly row: number
  readonly id: string
  readonly number: number
  readonly is_newest: number
  readonly sha256: string
  readonly url: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly title: string | null
  readonly published_first: number | null
  readonly published_last: number | null
  readonly claims: number
  readonly source: string
}

/** A range of day numbers as days. */
export const toPublished = (row: Pick<SummaryRow, 'published_first' | 'published_last'>): readonly [string, string] | null =>
  row.published_first === null || row.published_last === null ? null : [toDay(row.published_first), toDay(row.published_last)]

export const toSummary = (row: SummaryRow): VersionSummary => ({
  version: row.id,
  source: row.source,
  number: row.number,
  isNewest: row.is_newest === 1,
  sha256: row.sha256,
  url: row.url,
  outlet: row.outlet,
  language: row.language,
  title: row.title,
  published: toPublished(row),
})

/** The document of a row, its text as it was given. */
export const toKeptDocument = ({ about, text }: { readonly about: string; readonly text: string }): Document => ({
  ...(JSON.parse(about) as Omit<Document, 'text'>),
  text: fromKept(text),
})

function groupBy<T extends { readonly version: number | null }>(rows: readonly T[]): Map<number | null, T[]> {
  const groups = new Map<number | null, T[]>()
  for (const row of rows) {
    const group = groups.get(row.version)
    if (group === undefined) groups.set(row.version, [row])
    else group.push(row)
  }
  return groups
}

/** Versions whole, by their rows, in the order of these. */
export async function readVersions(database: Kysely<Tables>, rows: readonly number[]): Promise<KeptVersion[]> {
  const kept: KeptVersion[] = []
  for (const chunk of toChunks(rows, CHUNK)) {
    const versions = await database
      .selectFrom('versions')
      .innerJoin('documents', 'documents.row', 'versions.document')
      .select([...SUMMARY_COLUMNS, 'versions.about', 'versions.text', 'versions.published'])
      .where('versions.row', 'in', chunk)
      .execute()
    const claims = groupBy(
      await database.selectFrom('claims').select(['version', 'claim']).where('version', 'in', chunk).orderBy('version').orderBy('position').execute(),
    )
    const loaded = groupBy(
      await database.selectFrom('loaded').select(['version', 'term']).where('version', 'in', chunk).orderBy('version').orderBy('position').execute(),
    )
    const problems = groupBy(
      await database.selectFrom('problems').select(['version', 'problem']).where('version', 'in', chunk).orderBy('version').orderBy('row').execute(),
    )
    const byRow = new Map(versions.map((version) => [version.row, version]))
    for (const row of chunk) {
      const version = byRow.get(row)
      if (version === undefined) continue
      const document = toKeptDocument(version)
      const reading: Reading = {
        document,
        published: version.published === null ? null : (JSON.parse(version.published) as Publication),
        claims: (claims.get(row) ?? []).map(({ claim }) => JSON.parse(claim) as Claim),
        loaded: (loaded.get(row) ?? []).map(({ term }) => JSON.parse(term) as LoadedTerm),
        problems: (problems.get(row) ?? []).map(({ problem }) => JSON.parse(problem) as Problem),
      }
      kept.push({ ...toSummary(version), document, reading })
    }
  }
  return kept
}
