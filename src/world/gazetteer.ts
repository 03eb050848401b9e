import type { Place } from '../model/index.ts'
import { fold, type NameKey, soundsAlike, toNameKey } from '../text/index.ts'
import { HashIndex, hashOf, PRIME, START } from './hash-index.ts'

/** A place that no hand wrote down: a city, a division of a country, a village of GeoNames. */
export interface GazetteerPlace extends Place {
  /** Code of the first-order division it lies in or is, '' where unknown. */
  readonly division: string
  /** Whether the country or the division is ruled from there. */
  readonly seat: 'country' | 'division' | null
}

/** The places of the imported tables by their names. */
export interface Gazetteer {
  /** How many places it has. */
  readonly size: number
  /** Those whose folded name is this, hyphens as spaces, most inhabitants first. */
  readonly find: (folded: string) => readonly GazetteerPlace[]
  /** Those whose name sounds like this one, where it is long enough to tell; most inhabitants first. */
  readonly findAlike: (name: string) => readonly GazetteerPlace[]
  /** The place that `id` names, `null` where the tables have it no more. */
  readonly findById: (id: string) => GazetteerPlace | null
  /** Divisions of that short name or code, as it stands behind the name of a town: «La», "OH". */
  readonly findShort: (name: string) => readonly GazetteerPlace[]
  /** The division of that code, as a place. */
  readonly findDivision: (country: string, code: string) => GazetteerPlace | null
}

export interface GazetteerTables {
  /** Lines `name country latitude longitude population division seat key kind spellings`; the last two may be missing. */
  readonly cities: readonly string[]
  /** Lines `id country code name latitude longitude radius spellings key`. */
  readonly divisions: readonly string[]
  /** Short names of divisions by id: «La.» is Louisiana. */
  readonly shortNames: ReadonlyMap<string, readonly string[]>
}

const CITY_RADIUS = 5000
/** A name of fewer consonants sounds like too many others. */
const LEAST_CONSONANTS = 3

const toFolded = (name: string): string => fold(name.toLowerCase()).replaceAll('-', ' ').replaceAll('.', '')

/** The hash of the folded name that stands in `line` from `from` to `to`, most of them without making a string of it. */
function hashName(line: string, from: number, to: number): number {
  let hash = START
  for (let at = from; at < to; at++) {
    let code = line.charCodeAt(at)
    if (code >= 128 || code === APOSTROPHE || code === GRAVE) return hashOf(toFolded(line.slice(from, to)))
    if (code === STOP) continue
    if (code === HYPHEN) code = BLANK
    else if (code >= CAPITAL_A && code <= CAPITAL_Z) code += 32
    hash = Math.imul(hash ^ code, PRIME)
  }
  return hash
}
const [BLANK, APOSTROPHE, HYPHEN, STOP, CAPITAL_A, CAPITAL_Z, GRAVE] = [0x20, 0x27, 0x2d, 0x2e, 0x41, 0x5a, 0x60] as const

/** Where the column `wanted` of the line begins; the line's end where it has fewer. */
function startOf(line: string, wanted: number): number {
  let start = 0
  for (let column = 0; column < wanted; column++) {
    const tab = line.indexOf('\t', start)
    if (tab === -1) return line.length
    start = tab + 1
  }
  return start
}

const endOf = (line: string, start: number): number => {
  const tab = line.indexOf('\t', start)
  return tab === -1 ? line.length : tab
}

/** Calls `take` with beginning and end of each name between bars in a cell. */
function forEachName(line: string, start: number, take: (from: number, to: number) => void): void {
  const end = endOf(line, start)
  for (let from = start; from < end; ) {
    const bar = line.indexOf('|', from)
    const to = bar === -1 || bar > end ? end : bar
    if (to > from) take(from, to)
    from = to + 1
  }
}

const KEY = 7
const SPELLINGS = 9
const DIVISION_KEY = 8

/** Indexes the tables by folded name at once and by sound when first asked; a line becomes an object only when it is found. */
export function toGazetteer({ cities, divisions, shortNames }: GazetteerTables): Gazetteer {
  const names = new HashIndex(cities.length + 2 * divisions.length)
  const shorts = new Map<string, number[]>()
  const codes = new Map<string, number>()
  const ids = new Map<string, number>()
  cities.forEach((line, row) => {
    names.add(hashName(line, 0, endOf(line, 0)), row)
    forEachName(line, startOf(line, SPELLINGS), (from, to) => names.add(hashName(line, from, to), row))
  })
  divisions.forEach((line, at) => {
    const row = cities.length + at
    const [id = '', country = '', code = '', name = '', , , , spellings = ''] = line.split('\t')
    for (const spelling of [name, ...spellings.split('|')]) if (spelling !== '') names.add(hashName(spelling, 0, spelling.length), row)
    for (const short of shortNames.get(id) ?? []) shorts.set(short, [...(shorts.get(short) ?? []), row])
    if (id.split('-').length === 2) codes.set(`${country} ${code}`, row)
    ids.set(id, row)
  })
  /** All spellings of a row, to tell those of one hash apart. */
  const spellingsOf = (row: number): readonly string[] => {
    const cells = (row < cities.length ? (cities[row] as string) : (divisions[row - cities.length] as string)).split('\t')
    return row < cities.length ? [cells[0] ?? '', ...(cells[SPELLINGS] ?? '').split('|')] : [cells[3] ?? '', ...(cells[7] ?? '').split('|')]
  }
  const findRows = (folded: string): readonly number[] =>
    names.find(hashOf(folded)).filter((row) => spellingsOf(row).some((name) => toFolded(name) === folded))
  const places = new Map<number, GazetteerPlace>()
  const toPlace = (row: number): GazetteerPlace => {
    let place = places.get(row)
    if (place === undefined) {
      place = row < cities.length ? toCity(cities[row] as string) : toDivision(divisions[row - cities.length] as string)
      if (places.size > 20_000) places.clear()
      places.set(row, place)
    }
    return place
  }
  const toPlaces = (rows: readonly number[]): readonly GazetteerPlace[] =>
    rows.length === 0 ? [] : rows.map(toPlace).sort((a, b) => b.population - a.population)

  let sounds: HashIndex | null = null
  const soundIndex = (): HashIndex => {
    if (sounds === null) {
      const made = new HashIndex(cities.length + divisions.length)
      cities.forEach((line, row) => {
        forEachName(line, startOf(line, KEY), (from, to) => {
          if (to - from >= LEAST_CONSONANTS) made.add(hashOf(line, from, to), row)
        })
      })
      divisions.forEach((line, at) => {
        forEachName(line, startOf(line, DIVISION_KEY), (from, to) => {
          if (to - from >= LEAST_CONSONANTS) made.add(hashOf(line, from, to), cities.length + at)
        })
      })
      sounds = made
    }
    return sounds
  }
  const keys = new Map<number, readonly NameKey[]>()
  const keysOf = (row: number): readonly NameKey[] => {
    let found = keys.get(row)
    if (found === undefined) {
      const spellings = row < cities.length ? spellingsOf(row) : [toPlace(row).name]
      found = spellings.map(toNameKey).filter((key) => key !== null)
      if (keys.size > 50_000) keys.clear()
      keys.set(row, found)
    }
    return found
  }
  return {
    size: cities.length + divisions.length,
    find: memo((folded) => toPlaces(findRows(folded))),
    findAlike: memo((name) => {
      const key = toNameKey(name)
      const rows = key === null || key.consonants.length < LEAST_CONSONANTS ? [] : soundIndex().find(hashOf(key.consonants))
      return key === null ? [] : toPlaces(rows.filter((row) => keysOf(row).some((other) => soundsAlike(key, other))))
    }),
    findById: memo((id) => {
      const [table = '', country = '', name = '', latitude = ''] = id.split(':')
      if (table === 'division') {
        const row = ids.get(country)
        return row === undefined ? null : toPlace(row)
      }
      if (table !== 'city') return null
      return toPlaces(findRows(toFolded(name))).find((place) => place.country === country && String(place.latitude) === latitude) ?? null
    }),
    findShort: (name) => toPlaces(shorts.get(name) ?? []),
    findDivision: (country, code) => {
      const row = codes.get(`${country} ${code}`)
      return row === undefined ? null : toPlace(row)
    },
  }
}

/** `find` with a memory of what was asked last. */
function memo<Found>(find: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>()
  return (key) => {
    let found = known.get(key)
    if (found === undefined) {
      found = find(key)
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(key, found)
    }
    return found
  }
}
const MOST_KNOWN = 20_000

const SEATS: Readonly<Record<string, GazetteerPlace['seat']>> = { C: 'country', A: 'division' }

function toCity(line: string): GazetteerPlace {
  const [name = '', country = '', latitude = '', longitude = '', population = '', division = '', seat = '', , kind = ''] = line.split('\t')
  return {
    id: `city:${country}:${name}:${latitude}`,
    kind: kind === '' ? 'city' : (kind as Place['kind']),
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    radius: CITY_RADIUS,
    name,
    population: Number(population),
    division,
    seat: SEATS[seat] ?? null,
  }
}

function toDivision(line: string): GazetteerPlace {
  const [id = '', country = '', code = '', name = '', latitude = '', longitude = '', radius = ''] = line.split('\t')
  return {
    id: `division:${id}`,
    kind: id.split('-').length === 2 ? 'region' : 'district',
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    radius: Number(radius),
    name,
    population: 0,
    division: code,
    seat: null,
  }
}
