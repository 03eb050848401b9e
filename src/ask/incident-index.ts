import { type IncidentRow, toDayNumber } from '../model/index.ts'
import { toNameKey } from '../store/index.ts'
import { FacetColumn } from './facet-column.ts'
import { FACETS, type FacetName, type IncidentFilter } from './incident-filter.ts'
import { type Cursor, isBefore, toCursor } from './page-cursor.ts'
import { type MapPoint, PlaceColumn, type PlaceCounts } from './place-column.ts'
import type { DayCounts } from './timeline.ts'

/** A page of the list; what is `missing` of the total has no point or no day. */
export interface RowPage {
  readonly rows: readonly IncidentRow[]
  readonly next: string | null
  readonly total: number
  readonly unplaced: number
  readonly undated: number
}

export interface FacetValue {
  /** What a filter takes: an identity's id, a code, a name; of origins a number. */
  readonly value: string
  readonly name: string
  readonly incidents: number
}

export interface FacetAnswer {
  readonly values: readonly FacetValue[]
  readonly hasMore: boolean
}

/** Which values of which facets are counted. */
export interface FacetQuestion {
  /** At most so many values of each. */
  readonly limit: number
  /** All unless told. */
  readonly facets?: readonly FacetName[]
  /** Only values one of whose names has all of these words or parts of words in it. */
  readonly match?: string
}

/** A filter whose text has been looked up: the ids that have these words. */
export type IndexFilter = Omit<IncidentFilter, 'text'> & { readonly ids?: readonly string[] }

type NamedFacet = Exclude<FacetName, 'origins'>

const toCodes = (codes: readonly string[]): { readonly id: string; readonly name: string }[] => codes.map((code) => ({ id: code, name: code }))

/** The values that a row has of each facet. */
const VALUES_OF: Readonly<Record<NamedFacet, (row: IncidentRow) => readonly { readonly id: string | null; readonly name: string }[]>> = {
  country: ({ countries }) => toCodes(countries),
  place: ({ place }) => (place === null ? [] : [place]),
  type: ({ types }) => toCodes(types),
  weapon: ({ weapons }) => toCodes(weapons),
  actor: ({ actors }) => actors,
  target: ({ targets }) => targets,
  claimant: ({ claimants }) => claimants,
  outlet: ({ outlets }) => outlets.map((name) => ({ id: null, name })),
  standing: ({ standing }) => toCodes([standing]),
}
const NAMED_FACETS = Object.keys(VALUES_OF) as readonly NamedFacet[]

/** One bit for each condition that a row can miss; those of facets are given by their order. */
const BIT_OF = new Map<FacetName, number>(FACETS.map((facet, index) => [facet, 1 << index]))
const DAYS = 1 << FACETS.length
const BOX = DAYS << 1
const TEXT = BOX << 1
const MISSING = TEXT << 1
const bitOf = (facet: FacetName): number => BIT_OF.get(facet) as number

/**
 * Incident rows in memory in the order of a list, arranged by columns: for each row one word of bits says which conditions of a filter it misses. A row
 * with none fits; one that misses a single facet's choice is what that facet counts besides. So list and all counts cost one going through.
 */
export class IncidentIndex {
  readonly rows: IncidentRow[] = []
  readonly #positions = new Map<string, number>()
  readonly #columns: Readonly<Record<NamedFacet, FacetColumn>>
  // What filters and totals ask of each row, so that nobody goes through the rows themselves.
  readonly #firsts: number[] = []
  readonly #lasts: number[] = []
  readonly #origins: number[] = []
  readonly #longitudes: number[] = []
  readonly #latitudes: number[] = []
  readonly #places = new PlaceColumn()
  #mostOrigins = 0

  /** The rows must come newest last day first, without a day last, equal days by their ids. */
  constructor(rows: Iterable<IncidentRow> = []) {
    this.#columns = Object.fromEntries(NAMED_FACETS.map((facet) => [facet, new FacetColumn()])) as unknown as Record<NamedFacet, FacetColumn>
    for (const row of rows) this.add(row)
  }

  /** The next row in the order of the list. */
  add(row: IncidentRow): void {
    this.#positions.set(row.id, this.rows.length)
    this.rows.push(row)
    for (const facet of NAMED_FACETS) if (facet !== 'place') this.#columns[facet].add(VALUES_OF[facet](row))
    const [code] = this.#columns.place.add(VALUES_OF.place(row))
    // What is not known is not a number, and compares as false.
    this.#firsts.push(row.days === null ? Number.NaN : toDayNumber(row.days[0]))
    this.#lasts.push(row.days === null ? Number.NaN : toDayNumber(row.days[1]))
    const point = toPoint(row.place)
    this.#longitudes.push(point?.longitude ?? Number.NaN)
    this.#latitudes.push(point?.latitude ?? Number.NaN)
    this.#places.add(point === null || code === undefined ? null : { code, ...point }, row.standing)
    this.#origins.push(row.origins)
    this.#mostOrigins = Math.max(this.#mostOrigins, row.origins)
  }

  get(id: string): IncidentRow | null {
    const position = this.#positions.get(id)
    return position === undefined ? null : (this.rows[position] as IncidentRow)
  }

  /** All rows that fit, in order. */
  list(filter: IndexFilter): IncidentRow[] {
    const misses = this.#toMisses(filter)
    return this.rows.filter((_, row) => misses[row] === 0)
  }

  /** Where the rows that fit lie. */
  countPlaces(filter: IndexFilter): PlaceCounts {
    return this.#places.count(this.#toMisses(filter), (code) => this.#columns.place.valueOf(code))
  }

  /** The days of the rows that fit. */
  countDays(filter: IndexFilter): DayCounts {
    const misses = this.#toMisses(filter)
    const byFirst = new Map<number, number>()
    let undated = 0
    let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let row = 0; row < misses.length; row++) {
      if (misses[row] !== 0) continue
      const [first, last] = [this.#firsts[row] as number, this.#lasts[row] as number]
      if (Number.isNaN(first)) {
        undated += 1
        continue
      }
      byFirst.set(first, (byFirst.get(first) ?? 0) + 1)
      if (first < earliest) earliest = first
      if (last > latest) latest = last
    }
    return { byFirst, undated, span: earliest > latest ? null : [earliest, latest] }
  }

  /** One page of the rows that fit; `after` is the place where the page before ended. */
  page(
    filter: IndexFilter,
    { limit, after, order }: { readonly limit: number; readonly after: Cursor | null; readonly order: 'newest' | 'oldest' },
  ): RowPage {
    const misses = this.#toMisses(filter)
    let [total, unplaced, undated] = [0, 0, 0]
    for (let row = 0; row < misses.length; row++) {
      if (misses[row] !== 0) continue
      total += 1
      if (Number.isNaN(this.#latitudes[row])) unplaced += 1
      if (Number.isNaN(this.#firsts[row])) undated += 1
    }
    const step = order === 'newest' ? 1 : -1
    const rows: IncidentRow[] = []
    let at = this.#startOf(after, order)
    for (; rows.length <= limit && at >= 0 && at < this.rows.length; at += step) if (misses[at] === 0) rows.push(this.rows[at] as IncidentRow)
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return { rows: page, next: rows.length > limit && last !== undefined ? toCursor(last) : null, total, unplaced, undated }
  }

  /** The most frequent values of each facet among the rows that fit all but its own choice, and those that are chosen. */
  countFacets(filter: IndexFilter, question: FacetQuestion): { readonly total: number; readonly facets: ReadonlyMap<FacetName, FacetAnswer> } {
    const misses = this.#toMisses(filter)
    let total = 0
    for (let row = 0; row < misses.length; row++) if (misses[row] === 0) total += 1
    const facets = new Map<FacetName, FacetAnswer>()
    for (const facet of question.facets ?? FACETS)
      facets.set(
        facet,
        facet === 'origins'
          ? this.#countOrigins(misses, question.limit)
          : this.#countValues(facet, misses, { ...question, chosen: filter[facet] ?? [] }),
      )
    return { total, facets }
  }

  #countValues(
    facet: NamedFacet,
    misses: Uint16Array,
    { limit, match = '', chosen }: FacetQuestion & { readonly chosen: readonly string[] },
  ): FacetAnswer {
    const column = this.#columns[facet]
    const counts = column.count(misses, bitOf(facet))
    const countOf = (code: number): number => counts[code] as number
    const words = toNameKey(match).split(' ')
    // Of equals those come first that the newest incidents have: codes are given in the order of rows.
    const shown: number[] = []
    let found = 0
    for (let code = 0; code < counts.length; code++) {
      const count = countOf(code)
      if (count === 0 || !column.hasWords(code, words)) continue
      found += 1
      let at = shown.length
      while (at > 0 && countOf(shown[at - 1] as number) < count) at -= 1
      if (at === limit) continue
      shown.splice(at, 0, code)
      if (shown.length > limit) shown.pop()
    }
    const own = chosen.flatMap((value) => column.find(value)).filter((code) => !shown.includes(code))
    return {
      values: [...shown, ...new Set(own)].map((code) => ({ value: column.valueOf(code), name: column.nameOf(code), incidents: countOf(code) })),
      hasMore: found > limit,
    }
  }

  /** For each number how many incidents have at least so many origins. */
  #countOrigins(misses: Uint16Array, limit: number): FacetAnswer {
    const least = new Array<number>(this.#mostOrigins + 1).fill(0)
    const others = ~bitOf('origins')
    for (let row = 0; row < misses.length; row++) if (((misses[row] as number) & others) === 0) (least[this.#origins[row] as number] as number) += 1
    for (let number = this.#mostOrigins; number > 0; number--) (least[number - 1] as number) += least[number] as number
    const values = least.flatMap((incidents, number) =>
      number > 0 && incidents > 0 ? [{ value: String(number), name: String(number), incidents }] : [],
    )
    return { values: values.slice(0, limit), hasMore: values.length > limit }
  }

  #startOf(after: Cursor | null, order: 'newest' | 'oldest'): number {
    if (after === null) return order === 'newest' ? 0 : this.rows.length - 1
    let low = 0
    let high = this.rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(this.rows[middle] as IncidentRow, after)) low = middle + 1
      else high = middle
    }
    // The row itself may be gone meanwhile.
    if (order === 'oldest') return low - 1
    return this.rows[low]?.id === after.id ? low + 1 : low
  }

  #toMisses(filter: IndexFilter): Uint16Array {
    const misses = new Uint16Array(this.rows.length)
    for (const facet of NAMED_FACETS) {
      const chosen = filter[facet]
      if (chosen === undefined || chosen.length === 0) continue
      const column = this.#columns[facet]
      column.markMisses(
        misses,
        chosen.flatMap((value) => column.find(value)),
        bitOf(facet),
      )
    }
    const missUnless = (bit: number, fits: (row: number) => boolean): void => {
      for (let row = 0; row < misses.length; row++) if (!fits(row)) (misses[row] as number) |= bit
    }
    const { origins, from, to, box, missing = [], ids } = filter
    if (origins !== undefined) missUnless(bitOf('origins'), (row) => (this.#origins[row] as number) >= origins)
    if (from !== undefined || to !== undefined) {
      const first = from === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(from)
      const last = to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(to)
      missUnless(DAYS, (row) => (this.#lasts[row] as number) >= first && (this.#firsts[row] as number) <= last)
    }
    if (box !== undefined) missUnless(BOX, (row) => isInside(this.#longitudes[row] as number, this.#latitudes[row] as number, box))
    if (missing.length > 0) {
      const lacks = { day: this.#firsts, point: this.#latitudes }
      missUnless(MISSING, (row) => missing.some((what) => Number.isNaN(lacks[what][row])))
    }
    if (ids !== undefined) {
      const found = new Uint8Array(misses.length)
      for (const id of ids) {
        const position = this.#positions.get(id)
        if (position !== undefined) found[position] = 1
      }
      missUnless(TEXT, (row) => found[row] === 1)
    }
    return misses
  }
}

/** Where a map can show it; `null` where it cannot. */
function toPoint(place: IncidentRow['place']): Omit<MapPoint, 'code'> | null {
  if (place === null || place.latitude === null || place.longitude === null) return null
  const { name, longitude, latitude, radius } = place
  return { name, longitude, latitude, radius: radius ?? 0 }
}

function isInside(longitude: number, latitude: number, [west, south, east, north]: NonNullable<IncidentFilter['box']>): boolean {
  if (!(latitude >= south && latitude <= north)) return false
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
}
