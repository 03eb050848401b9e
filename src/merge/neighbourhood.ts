import { toDayNumber } from '../model/index.ts'
import { makeHolders, toConsonants, toPlain } from '../trace/index.ts'
import type { Telling } from './telling.ts'
import { toTermHash } from './terms.ts'

/** Days up to which a range is looked up day by day, and weeks up to which a wider one is looked up at all. */
const NARROW_DAYS = 4
const MOST_WEEKS = 10
/** What is told without a day happened, for the search, within so many days before it was published. */
const BEFORE_PUBLICATION = 35
/** A quarter of a degree, some 28 kilometres, makes a cell; a place up to this radius is looked up by its cell. */
const CELLS_IN_DEGREE = 4
const FINE_RADIUS = 16_000
const TELLING_TERMS = 16
/** Weeks between two publications up to which rare words bring texts together: trials and obituaries follow late. */
const WORD_WEEKS = 6
const FEW_KILLED = 3

interface Keys {
  /** Under which a telling is found, and under which it looks for others: if one of two would find the other, then so would the other. */
  readonly stored: readonly string[]
  readonly asked: readonly string[]
}

interface Window {
  readonly days: readonly number[]
  readonly weeks: readonly number[]
}

const toWeek = (day: number): number => Math.floor(day / 7)

const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

/** The days, or where they are many the weeks, in which it may have happened; `null` where nothing tells. */
function toWindow({ days, published }: Telling): Window | null {
  if (days === null && published === null) return null
  const last = toDayNumber(days?.[1] ?? (published as readonly [string, string])[1])
  const first = days === null ? last - BEFORE_PUBLICATION : toDayNumber(days[0])
  const weeks = range(Math.max(toWeek(first), toWeek(last) - MOST_WEEKS), toWeek(last))
  return { days: days !== null && last - first < NARROW_DAYS ? range(first, last) : [], weeks }
}

function toPlaceKeys({ site, actors, targets, killed }: Telling): Keys {
  const parties = [...new Set([...actors, ...targets].flatMap(({ id, name, line }) => [id ?? toPlain(name), ...line.slice(0, 1)]))].map(
    (party) => `party ${party}`,
  )
  const tolls = killed !== null && killed[0] >= FEW_KILLED ? [`killed ${killed[0]}`] : []
  const others = [...parties, ...tolls]
  // What is told without a place is found by its sides and its toll; the rest asks for it by theirs.
  const placeless = others.map((key) => `placeless ${key}`)
  if (site === null) return { stored: [...others, ...placeless], asked: others }
  const land = site.country === null ? [] : [`country ${site.country}`]
  const wide = land.map((key) => `wide ${key}`)
  const isCountry = site.id?.startsWith('country:') === true
  const name = isCountry || site.name === '' ? [] : [`name ${toConsonants(toPlain(site.name))}`]
  const identity = site.id === null ? [] : [`id ${site.id}`]
  if (site.latitude === null || site.longitude === null) {
    if (isCountry) return { stored: [...land, ...wide, ...others], asked: [...land, ...placeless] }
    // A name that no table places may be any place's other name.
    return { stored: [...name, ...identity, ...land, ...others, ...placeless], asked: [...name, ...identity, ...wide, ...others] }
  }
  const row = Math.floor(site.latitude * CELLS_IN_DEGREE)
  const column = Math.floor(site.longitude * CELLS_IN_DEGREE)
  const cell = `cell ${row} ${column}`
  if (site.radius > FINE_RADIUS)
    return { stored: [...name, ...identity, ...land, ...wide, ...others], asked: [...land, ...name, ...identity, ...placeless] }
  const around = range(row - 1, row + 1).flatMap((r) => range(column - 1, column + 1).map((c) => `cell ${r} ${c}`))
  return { stored: [cell, ...name, ...identity, ...land, ...others], asked: [...around, ...name, ...identity, ...wide, ...placeless] }
}

function toWordKeys({ terms, isMain }: Telling): string[] {
  if (terms === null || !isMain) return []
  const heaviest = [...terms.terms.keys()].sort((a, b) => (terms.weights[b] as number) - (terms.weights[a] as number) || a - b)
  return heaviest.slice(0, TELLING_TERMS).map((at) => `word ${terms.terms[at]}`)
}

/** Keys as hashes: two that fall together only bring a comparison too many. */
type Hashes = Set<number>

function addUnder(prefix: string, keys: readonly string[], hashes: Hashes): void {
  const before = toTermHash(prefix)
  for (const key of keys) hashes.add(toTermHash(key, before))
}

const toPublishedWeeks = ({ published }: Telling): number[] =>
  published === null ? [] : range(toWeek(toDayNumber(published[0])), toWeek(toDayNumber(published[1]))).slice(-MOST_WEEKS)

const toFine = (stored: readonly string[]): string[] => stored.filter((key) => /^(?:cell|name|id)/.test(key))

/** Time × place: narrow ranges meet day by day, wide ones meet all of their weeks, and words meet by the weeks of publication. */
function toStored(telling: Telling): Hashes {
  const { stored } = toPlaceKeys(telling)
  const words = toWordKeys(telling)
  const window = toWindow(telling)
  const hashes: Hashes = new Set()
  for (const week of toPublishedWeeks(telling)) addUnder(`w${week} `, words, hashes)
  // Whoever has no time at all is found by all at its place, and finds all there.
  addUnder(window === null ? 'never ' : 'ever ', toFine(stored), hashes)
  if (window === null) return hashes
  const { days, weeks } = window
  for (const day of days) addUnder(`day ${day} `, stored, hashes)
  for (const week of weeks) addUnder(`${days.length > 0 ? 'narrow' : 'wide'} ${week} `, stored, hashes)
  return hashes
}

function toAsked(telling: Telling): Hashes {
  const { stored, asked } = toPlaceKeys(telling)
  const words = toWordKeys(telling)
  const window = toWindow(telling)
  const hashes: Hashes = new Set()
  const weeksAround = new Set(toPublishedWeeks(telling).flatMap((week) => range(week - WORD_WEEKS, week + WORD_WEEKS)))
  for (const week of weeksAround) addUnder(`w${week} `, words, hashes)
  if (window === null) {
    addUnder('ever ', toFine(stored), hashes)
    return hashes
  }
  const { days, weeks } = window
  const isNarrow = days.length > 0
  if (isNarrow) for (const day of range((days[0] as number) - 1, (days.at(-1) as number) + 1)) addUnder(`day ${day} `, asked, hashes)
  for (const week of weeks) {
    addUnder(`wide ${week} `, asked, hashes)
    if (!isNarrow) addUnder(`narrow ${week} `, asked, hashes)
  }
  addUnder('never ', asked, hashes)
  return hashes
}

/** An index of tellings by day, week, place, side, toll and words. */
export interface Neighbourhood {
  readonly add: (telling: Telling) => void
  /** The ids of those in it that may tell the same as this one; its own may be among them. */
  readonly find: (telling: Telling) => readonly string[]
  readonly remove: (telling: Telling) => void
}

/** An empty neighbourhood. What a telling costs depends on how much is told of its days and places, not on how much is known in all. */
export function makeNeighbourhood(): Neighbourhood {
  const ids: string[] = []
  const numbers = new Map<string, number>()
  const free: number[] = []
  const holders = makeHolders((a, b) => a - b)
  return {
    add: (telling) => {
      const number = free.pop() ?? ids.length
      ids[number] = telling.id
      numbers.set(telling.id, number)
      for (const key of toStored(telling)) holders.add(key, number)
    },
    find: (telling) => {
      const found = new Set<number>()
      for (const key of toAsked(telling)) for (const other of holders.of(key)) found.add(other)
      return Array.from(found, (number) => ids[number] as string)
    },
    remove: (telling) => {
      const number = numbers.get(telling.id) as number
      for (const key of toStored(telling)) holders.remove(key, number)
      numbers.delete(telling.id)
      free.push(number)
    },
  }
}
