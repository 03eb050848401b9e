import { sql } from 'kysely'
import type { Backend } from './backend.ts'
import { hasWords } from './backend.ts'
import { type CountedFacet, LONG_DAYS } from './claim-marks.ts'
import { toNameKey } from './name-key.ts'
import { firstRowOf, toDayNumberOf } from './row-number.ts'
import type { ClaimFilter } from './store.ts'
import { toWordQuery, type WordQuery } from './word-query.ts'

/** Values that are compared as they are, and those that are compared as names. */
const CODES = ['type', 'metric', 'status', 'country'] as const
const NAMES = ['place', 'actor', 'target', 'outlet', 'claimant'] as const

/** A claim filter made ready: numbers of names, days as numbers, words as a query. */
export interface ReadyFilter {
  readonly kind: ClaimFilter['kind'] | null
  /** Names that a claim must have, the rarest first, and how many claims have that one; `null` where one of them is not known at all. */
  readonly names: readonly number[] | null
  readonly rarest: number
  readonly long: number | null
  readonly days: readonly [first: number, last: number] | null
  readonly words: WordQuery | null
}

export async function findLanguages({ read }: Backend): Promise<string[]> {
  const rows = await read.selectFrom('names').select('key').where('facet', '=', 'language').orderBy('row').execute()
  return rows.map(({ key }) => key)
}

export async function toReadyFilter(backend: Backend, filter: ClaimFilter): Promise<ReadyFilter> {
  const wanted: [facet: CountedFacet, key: string][] = [
    ...CODES.flatMap((facet): [CountedFacet, string][] => (filter[facet] === undefined ? [] : [[facet, filter[facet]]])),
    ...NAMES.flatMap((facet): [CountedFacet, string][] => (filter[facet] === undefined ? [] : [[facet, toNameKey(filter[facet])]])),
  ]
  const days = filter.days === undefined ? null : ([toDayNumberOf(filter.days[0]), toDayNumberOf(filter.days[1])] as const)
  const asked: [facet: CountedFacet, key: string][] = days === null ? wanted : [...wanted, ['long', 'long']]
  const found =
    asked.length === 0
      ? []
      : await backend.read
          .selectFrom('names')
          .select(['row', 'facet', 'key', 'claims'])
          .where((where) => where.or(asked.map(([facet, key]) => where.and([where('facet', '=', facet), where('key', '=', key)]))))
          .execute()
  const numberOf = ([facet, key]: readonly [string, string]) => found.find((name) => name.facet === facet && name.key === key && name.claims > 0)
  const names = wanted.map(numberOf)
  const known = names.flatMap((name) => (name === undefined ? [] : [name])).sort((a, b) => a.claims - b.claims)
  const words = filter.text === undefined ? null : await toWordQuery(filter.text, await findLanguages(backend))
  const isImpossible = known.length < names.length || (filter.text !== undefined && words === null)
  return {
    kind: filter.kind ?? null,
    names: isImpossible ? null : known.map(({ row }) => row),
    rarest: known[0]?.claims ?? Number.POSITIVE_INFINITY,
    long: numberOf(['long', 'long'])?.row ?? null,
    days,
    words,
  }
}

export interface RowRequest {
  readonly after: number | null
  readonly limit: number
  readonly order: 'newest' | 'oldest'
}

/** Where rows may lie. */
interface Stretch {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** Only claims with the mark `long`, where not `null`. */
  readonly long: number | null
}

/**
 * The stretches of rows in which claims of these days are, oldest first: far before the first day only the few with long ranges, then all. A claim
 * is listed under its first day, so that those of the second stretch before the first day must be asked for their last.
 */
function toStretches({ days, long }: ReadyFilter): Stretch[] {
  if (days === null) return [{ from: 0, to: Number.MAX_SAFE_INTEGER, long: null }]
  const border = firstRowOf(days[0] - LONG_DAYS)
  const near: Stretch = { from: border, to: firstRowOf(days[1] + 1), long: null }
  return long === null ? [near] : [{ from: firstRowOf(-354_000), to: border, long }, near]
}

/** So few claims of a name are looked through one by one; of more, the word index is asked first. */
const FEW = 2000

/** Rows of claims that fit, in order. Each stretch is walked along an index that is in that order, so that a page costs a page. */
export async function findRows(backend: Backend, filter: ReadyFilter, { after, limit, order }: RowRequest): Promise<number[]> {
  if (filter.names === null) return []
  const stretches = toStretches(filter)
  if (order === 'newest') stretches.reverse()
  const rows: number[] = []
  for (const stretch of stretches) {
    const from = order === 'oldest' && after !== null ? Math.max(stretch.from, after + 1) : stretch.from
    const to = order === 'newest' && after !== null ? Math.min(stretch.to, after) : stretch.to
    if (from >= to || rows.length >= limit) continue
    const names = stretch.long === null ? filter.names : [stretch.long, ...filter.names]
    rows.push(...(await walk(backend, { ...filter, names }, { from, to, limit: limit - rows.length, order })))
  }
  return rows
}

async function walk(
  { read, flavour }: Backend,
  { names, rarest, words, kind, days }: ReadyFilter & { readonly names: readonly number[] },
  { from, to, limit, order }: { readonly from: number; readonly to: number; readonly limit: number; readonly order: 'newest' | 'oldest' },
): Promise<number[]> {
  // PostgreSQL finds out by itself which is the shorter way; SQLite's word index has no figures to tell by.
  const byWords = words !== null && (names.length === 0 || (flavour === 'sqlite' && rarest > FEW))
  const [first, ...others] = names
  const row = byWords ? sql.ref<number>('claim_words.rowid') : first === undefined ? sql.ref<number>('claims.row') : sql.ref<number>('marks.row')
  const base = byWords ? sql`claim_words` : first === undefined ? sql`claims` : sql`marks`
  const conditions = [sql`${row} >= ${from}`, sql`${row} < ${to}`]
  if (byWords && words !== null) conditions.push(sql`${hasWords(flavour, 'claim_words', words)}`)
  else if (first !== undefined) conditions.push(sql`marks.name = ${first}`)
  // Claims of versions that are not the newest have no marks.
  else conditions.push(sql`claims.marks <> ''`)
  for (const name of byWords ? names : others)
    conditions.push(sql`exists (select 1 from marks as other where other.name = ${name} and other.row = ${row})`)
  if (words !== null && !byWords)
    conditions.push(sql`exists (select 1 from claim_words where claim_words.rowid = ${row} and ${hasWords(flavour, 'claim_words', words)})`)
  const asked = [
    ...(kind === null ? [] : [sql`asked.kind = ${kind}`]),
    ...(days === null ? [] : [sql`(${row} >= ${firstRowOf(days[0])} or asked.last_day >= ${days[0]})`]),
  ]
  if (asked.length > 0) conditions.push(sql`exists (select 1 from claims as asked where asked.row = ${row} and ${sql.join(asked, sql` and `)})`)
  const direction = order === 'newest' ? sql`desc` : sql`asc`
  const { rows } = await sql<{ readonly row: number }>`
    select ${row} as row from ${base} where ${sql.join(conditions, sql` and `)} order by ${row} ${direction} limit ${limit}`.execute(read)
  return rows.map((found) => found.row)
}
