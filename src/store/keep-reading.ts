import type { Transaction } from 'kysely'
import type { Claim, Problem, Publication, Reading } from '../model/index.ts'
import { toDayNumber } from '../model/index.ts'
import { takeNumbers } from './counters.ts'
import type { NewClaim } from './index-claims.ts'
import { insertRows } from './insert-rows.ts'
import type { Tally } from './keep-counts.ts'
import type { Flavour } from './migrations.ts'
import { toNameKey, toTextKey } from './name-key.ts'
import { toRow } from './row-number.ts'
import type { Tables } from './tables.ts'
import { toTelling } from './telling.ts'
import { type DocumentWords, toPassages } from './words-of.ts'

/** A version's row with the reading that is, or is to be, kept of it. */
export interface VersionReading {
  readonly row: number
  readonly reading: Reading
  readonly isNewest: boolean
  readonly words: DocumentWords
}

/** The claims of a reading, each id once. */
export function toDistinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** When it was published, as the reader found, or as its metadata says. */
export const publicationOf = ({ published, document }: Reading): Publication | null => published ?? document.published

export const toNewClaims = ({ row, reading, isNewest, words }: VersionReading): NewClaim[] => {
  const { outlet } = reading.document
  const published = publicationOf(reading)?.days ?? null
  return toDistinct(reading.claims).map((claim, position) => ({ claim, version: row, position, words, outlet, published, isNewest }))
}

/** Keeps how documents tell, loaded terms and problems, and counts these. */
export async function insertFindings(
  database: Transaction<Tables>,
  flavour: Flavour,
  readings: readonly VersionReading[],
  tally: Tally,
): Promise<void> {
  const count = readings.reduce((sum, { reading }) => sum + reading.loaded.length, 0)
  let row = count === 0 ? 0 : await takeNumbers(database, 'row', count)
  const loaded: (string | number)[][] = []
  for (const { row: version, reading, isNewest } of readings) {
    if (isNewest) tally.total('loaded', reading.loaded.length)
    for (const [position, term] of reading.loaded.entries()) loaded.push([row++, version, position, toNameKey(term.referent), JSON.stringify(term)])
  }
  await insertRows(database, { flavour, table: 'loaded', columns: ['row', 'version', 'position', 'referent_key', 'term'] }, loaded)
  const tellings = readings.map(({ row, reading }) => [row, JSON.stringify(toTelling({ ...reading, claims: toDistinct(reading.claims) }))])
  await insertRows(database, { flavour, table: 'tellings', columns: ['version', 'telling'] }, tellings)
  const problems = readings.flatMap(({ row: version, reading }) => reading.problems.map((problem) => ({ version, problem })))
  await insertProblems(database, flavour, problems, tally)
}

/** Keeps problems, the same of the same version once, and counts those that were new. */
export async function insertProblems(
  database: Transaction<Tables>,
  flavour: Flavour,
  problems: readonly { readonly version: number | null; readonly problem: Problem }[],
  tally: Tally,
): Promise<void> {
  if (problems.length === 0) return
  const first = await takeNumbers(database, 'row', problems.length)
  const rows = problems.map(({ version, problem }, index) => {
    const json = JSON.stringify(problem)
    return [first + index, toTextKey(`${version ?? ''} ${json}`), version, problem.code, json]
  })
  const kept = await insertRows(
    database,
    { flavour, table: 'problems', columns: ['row', 'key', 'version', 'code', 'problem'], ending: 'on conflict (key) do nothing returning row' },
    rows,
  )
  tally.total('problems', kept.length)
}

/** Makes the texts of these versions findable. */
export async function insertPassages(database: Transaction<Tables>, flavour: Flavour, readings: readonly VersionReading[]): Promise<void> {
  const passages = readings.flatMap(({ row, reading: { document }, words }) => {
    const day = document.published === null ? null : toDayNumber(document.published.days[0])
    return toPassages(document, words).map((passage) => ({ ...passage, version: row, day }))
  })
  if (passages.length === 0) return
  const first = await takeNumbers(database, 'row', passages.length)
  const numbered = passages.map((passage, index) => ({ ...passage, row: toRow(passage.day, first + index) })).sort((a, b) => a.row - b.row)
  await insertRows(
    database,
    { flavour, table: 'passages', columns: ['row', 'version', 'span_start', 'span_end'] },
    numbered.map(({ row, version, span }) => [row, version, ...span]),
  )
  await insertRows(
    database,
    { flavour, table: 'passage_words', columns: ['rowid', 'words'] },
    numbered.map((passage) => [passage.row, passage.words]),
  )
}
