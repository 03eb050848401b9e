import { toDay } from '../model/index.ts'
import type { Backend } from './backend.ts'
import { toNameKey } from './name-key.ts'
import { dayOfRow, firstRowOf, toDayNumberOf } from './row-number.ts'
import type { Facet, FacetCounts, FacetQuestion, StoreCounts } from './store.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK } from './version-rows.ts'

/** Of one value's claims so many, the newest, are looked at when another facet is counted among them. */
const SAMPLE = 10_000
const ROWS = 50
const MOST_ROWS = 1000

/** Facets whose values are codes, not names. */
const CODES: ReadonlySet<Facet> = new Set(['country', 'type', 'metric', 'status', 'day'])

type CountRow = FacetCounts['rows'][number]

const inOrder = (facet: Facet) => (a: CountRow, b: CountRow) => {
  const byValue = a.value < b.value ? -1 : 1
  return facet === 'day' ? -byValue : b.claims - a.claims || byValue
}

export async function countFacet(backend: Backend, facet: Facet, { within, limit = ROWS }: FacetQuestion = {}): Promise<FacetCounts> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) throw new RangeError(`A facet gives 1 to ${MOST_ROWS} values, not ${limit}.`)
  return within === undefined ? countAll(backend, facet, limit) : countWithin(backend, facet, { ...within, limit })
}

/** From the kept counts alone. */
async function countAll({ read }: Backend, facet: Facet, limit: number): Promise<FacetCounts> {
  const rows = await read
    .selectFrom('names')
    .select(['key as value', 'name', 'claims'])
    .where('facet', '=', facet)
    .where('claims', '>', 0)
    .orderBy(facet === 'day' ? 'key' : 'claims', 'desc')
    .limit(limit + 1)
    .execute()
  return { rows: rows.slice(0, limit).sort(inOrder(facet)), hasMore: rows.length > limit, sampled: null }
}

async function countWithin(
  { read }: Backend,
  facet: Facet,
  { facet: outer, value, limit }: { readonly facet: Facet; readonly value: string; readonly limit: number },
): Promise<FacetCounts> {
  const name = await read
    .selectFrom('names')
    .select(['row', 'claims'])
    .where('facet', '=', outer)
    .where('key', '=', CODES.has(outer) ? value : toNameKey(value))
    .executeTakeFirst()
  if (name === undefined || name.claims === 0) return { rows: [], hasMore: false, sampled: null }
  const claims =
    outer === 'day'
      ? await sampleDay(read, value)
      : await read
          .selectFrom('marks')
          .innerJoin('claims', 'claims.row', 'marks.row')
          .select(['marks.row', 'claims.marks'])
          .where('marks.name', '=', name.row)
          .orderBy('marks.row', 'desc')
          .limit(SAMPLE)
          .execute()
  const sampled = claims.length < name.claims ? claims.length : null
  const counts = new Map<string | number, number>()
  const count = (key: string | number): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)
  if (facet === 'day') {
    for (const { row } of claims) {
      const day = dayOfRow(row)
      if (day !== null) count(toDay(day))
    }
    const rows = [...counts].map(([day, found]) => ({ value: String(day), name: String(day), claims: found })).sort(inOrder('day'))
    return { rows: rows.slice(0, limit), hasMore: rows.length > limit, sampled }
  }
  for (const { marks } of claims) for (const mark of marks.split(' ')) count(Number(mark))
  const rows: CountRow[] = []
  for (const chunk of toChunks([...counts.keys()] as number[], CHUNK)) {
    const names = await read.selectFrom('names').select(['row', 'key', 'name']).where('row', 'in', chunk).where('facet', '=', facet).execute()
    for (const { row, key, name: shown } of names) rows.push({ value: key, name: shown, claims: counts.get(row) ?? 0 })
  }
  rows.sort(inOrder(facet))
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit, sampled }
}

const TOTALS = ['documents', 'versions', 'loaded', 'problems', 'captures'] as const

export async function countAllThings({ read }: Backend): Promise<StoreCounts> {
  const rows = await read.selectFrom('names').select(['facet', 'key', 'claims']).where('facet', 'in', ['total', 'kind']).execute()
  const of = (facet: string, key: string): number => rows.find((row) => row.facet === facet && row.key === key)?.claims ?? 0
  const [documents, versions, loaded, problems, captures] = TOTALS.map((key) => of('total', key)) as [number, number, number, number, number]
  const [events, tallies] = [of('kind', 'event'), of('kind', 'tally')]
  return { documents, versions, claims: events + tallies, events, tallies, loaded, problems, captures }
}

/** Claims of one day have their rows side by side. */
const sampleDay = (read: Backend['read'], value: string): Promise<{ readonly row: number; readonly marks: string }[]> => {
  const day = toDayNumberOf(value)
  return read
    .selectFrom('claims')
    .select(['row', 'marks'])
    .where('row', '>=', firstRowOf(day))
    .where('row', '<', firstRowOf(day + 1))
    .where('marks', '<>', '')
    .orderBy('row', 'desc')
    .limit(SAMPLE)
    .execute()
}
