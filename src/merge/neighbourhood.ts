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

/** Time × place: narrow ranges meet day by day, wide ones meet all of their weeks, and words meet by the weeks of publication. */
function toKeys(telling: Telling): Keys {
  const places = toPlaceKeys(telling)
  const words = toWordKeys(telling)
  const window = toWindow(telling)
  const published =
    telling.published === null ? [] : range(toWeek(toDayNumber(telling.published[0])), toWeek(toDayNumber(telling.published[1]))).slice(-MOST_WEEKS)
  const stored = published.flatMap((week) => words.map((word) => `w${week} ${word}`))
  const asked = published.flatMap((week) => range(week - WORD_WEEKS, week + WORD_WEEKS)).flatMap((week) => words.map((word) => `w${week} ${word}`))
  const fine = places.stored.filter((key) => key.startsWith('cell') || key.startsWith('name') || key.startsWith('id'))
  // Whoever has no time at all is found by all at its place, and finds all there.
  if (window === null) return { stored: [...stored, ...fine.map((key) => `never ${key}`)], asked: [...asked, ...fine.map((key) => `ever ${key}`)] }
  const { days, weeks } = window
  const isNarrow = days.length > 0
  for (const key of places.stored) {
    for (const day of days) stored.push(`day ${day} ${key}`)
    for (const week of weeks) stored.push(`${isNarrow ? 'narrow' : 'wide'} ${week} ${key}`)
  }
  for (const key of fine) stored.push(`ever ${key}`)
  for (const key of places.asked) {
    if (isNarrow) for (const day of range((days[0] as number) - 1, (days.at(-1) as number) + 1)) asked.push(`day ${day} ${key}`)
    for (const week of weeks) asked.push(`wide ${week} ${key}`, ...(isNarrow ? [] : [`narrow ${week} ${key}`]))
    asked.push(`never ${key}`)
  }
  return { stored, asked }
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
  // Keys as hashes: two that fall together only bring a comparison too many.
  const holders = makeHolders((a, b) => a - b)
  const toHashes = (keys: readonly string[]): ReadonlySet<number> => new Set(keys.map(toTermHash))
  return {
    add: (telling) => {
      const number = free.pop() ?? ids.length
      ids[number] = telling.id
      numbers.set(telling.id, number)
      for (const key of toHashes(toKeys(telling).stored)) holders.add(key, number)
    },
    find: (telling) => {
      const found = new Set<number>()
      for (const key of toHashes(toKeys(telling).asked)) for (const other of holders.of(key)) found.add(other)
      return Array.from(found, (number) => ids[number] as string)
    },
    remove: (telling) => {
      const number = numbers.get(telling.id) as number
      for (const key of toHashes(toKeys(telling).stored)) holders.remove(key, number)
      numbers.delete(telling.id)
      free.push(number)
    },
  }
}
