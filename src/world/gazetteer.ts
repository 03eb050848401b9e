import type { Place } from '../model/index.ts'
import { fold, type NameKey, soundsAlike, toNameKey } from '../text/index.ts'

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
  /** Lines `id country code name latitude longitude radius spellings`. */
  readonly divisions: readonly string[]
  /** Short names of divisions by id: «La.» is Louisiana. */
  readonly shortNames: ReadonlyMap<string, readonly string[]>
}

const NONE: readonly GazetteerPlace[] = []
const CITY_RADIUS = 5000
/** A name of fewer consonants sounds like too many others. */
const LEAST_CONSONANTS = 3

const toFolded = (name: string): string => fold(name.toLowerCase()).replaceAll('-', ' ').replaceAll('.', '')

const NO_ROWS: readonly number[] = []

/** Several rows under one name; one row alone is kept as a number, since most names are of one. */
class Index {
  readonly #rows = new Map<string, number | number[]>()

  add(name: string, row: number): void {
    const known = this.#rows.get(name)
    if (known === undefined) this.#rows.set(name, row)
    else if (typeof known !== 'number') known.push(row)
    else if (known !== row) this.#rows.set(name, [known, row])
  }

  find(name: string): readonly number[] {
    const found = this.#rows.get(name)
    return found === undefined ? NO_ROWS : typeof found === 'number' ? [found] : found
  }
}

/** Indexes the tables by folded name at once and by sound when first asked; a line becomes an object only when it is found. */
export function toGazetteer({ cities, divisions, shortNames }: GazetteerTables): Gazetteer {
  const names = new Index()
  const shorts = new Index()
  const codes = new Map<string, number>()
  const ids = new Map<string, number>()
  cities.forEach((line, row) => {
    names.add(toFolded(line.slice(0, line.indexOf('\t'))), row)
    const spellings = line.split('\t', 10)[9]
    if (spellings !== undefined && spellings !== '') for (const name of spellings.split('|')) names.add(toFolded(name), row)
  })
  divisions.forEach((line, at) => {
    const row = cities.length + at
    const [id = '', country = '', code = '', name = '', , , , spellings = ''] = line.split('\t')
    for (const spelling of [name, ...spellings.split('|')]) if (spelling !== '') names.add(toFolded(spelling), row)
    for (const short of shortNames.get(id) ?? []) shorts.add(short, row)
    if (id.split('-').length === 2) codes.set(`${country} ${code}`, row)
    ids.set(id, row)
  })
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

  let sounds: Index | null = null
  const soundIndex = (): Index => {
    if (sounds === null) {
      const made = new Index()
      cities.forEach((line, row) => {
        for (const key of (line.split('\t', 8)[7] ?? '').split('|')) if (key.length >= LEAST_CONSONANTS) made.add(key, row)
      })
      divisions.forEach((line, at) => {
        const consonants = toNameKey(line.split('\t', 4)[3] ?? '')?.consonants ?? ''
        if (consonants.length >= LEAST_CONSONANTS) made.add(consonants, cities.length + at)
      })
      sounds = made
    }
    return sounds
  }
  const keys = new Map<number, readonly NameKey[]>()
  const keysOf = (row: number): readonly NameKey[] => {
    let found = keys.get(row)
    if (found === undefined) {
      const cells = row < cities.length ? (cities[row] as string).split('\t') : []
      const spellings = row < cities.length ? [cells[0] ?? '', ...(cells[9] ?? '').split('|')] : [toPlace(row).name]
      found = spellings.map(toNameKey).filter((key) => key !== null)
      if (keys.size > 50_000) keys.clear()
      keys.set(row, found)
    }
    return found
  }
  const alike = new Map<string, readonly GazetteerPlace[]>()
  const found = new Map<string, readonly GazetteerPlace[]>()
  const find = (folded: string): readonly GazetteerPlace[] => {
    const rows = names.find(folded)
    if (rows.length === 0) return NONE
    let known = found.get(folded)
    if (known === undefined) {
      known = toPlaces(rows)
      if (found.size > 20_000) found.clear()
      found.set(folded, known)
    }
    return known
  }
  return {
    size: cities.length + divisions.length,
    find,
    findAlike: (name) => {
      let found = alike.get(name)
      if (found === undefined) {
        const key = toNameKey(name)
        const rows = key === null || key.consonants.length < LEAST_CONSONANTS ? [] : soundIndex().find(key.consonants)
        found = key === null ? [] : toPlaces(rows.filter((row) => keysOf(row).some((other) => soundsAlike(key, other))))
        if (alike.size > 20_000) alike.clear()
        alike.set(name, found)
      }
      return found
    },
    findById: (id) => {
      const [table = '', country = '', name = '', latitude = ''] = id.split(':')
      if (table === 'division') {
        const row = ids.get(country)
        return row === undefined ? null : toPlace(row)
      }
      if (table !== 'city') return null
      return toPlaces(names.find(toFolded(name))).find((place) => place.country === country && String(place.latitude) === latitude) ?? null
    },
    findShort: (name) => toPlaces(shorts.find(name)),
    findDivision: (country, code) => {
      const row = codes.get(`${country} ${code}`)
      return row === undefined ? null : toPlace(row)
    },
  }
}

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
