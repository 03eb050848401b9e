import type { Actor, Outlet, Place } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { type Row, readLines, readTable, readTableIn } from './tables.ts'

/** A spelling of an identity; `exact` demands the very case, `shared` that the words around it decide. */
export interface Spelling {
  readonly id: string
  readonly name: string
  readonly exact: boolean
  readonly shared: boolean
}

/** Who and where there is, with the spellings that belong to no one language. */
export interface World {
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly placeNames: readonly Spelling[]
  readonly actorNames: readonly Spelling[]
  readonly outletNames: readonly Spelling[]
  /** Cities of the gazetteer whose folded name is this, most inhabitants first. */
  readonly findCities: (folded: string) => readonly Place[]
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'))
const number = (cell: string): number | null => (cell === '' ? null : Number(cell))
const orNull = (cell: string): string | null => (cell === '' ? null : cell)

/** Reads the tables that come with Recoupe and, where given, rows of the same form in `folder` (places.tsv, actors.tsv, outlets.tsv). */
export function loadWorld(folder: string | null = null): World {
  const rows = (table: string): Row[] => {
    const own = readTable(new URL(`./${table}.tsv`, import.meta.url))
    return folder === null ? own : [...own, ...readTableIn(folder, `${table}.tsv`)]
  }
  const places = rows('places')
  const actors = rows('actors')
  const outlets = rows('outlets')
  return {
    places: new Map(places.map((row) => [row['id'] as string, toPlace(row)])),
    actors: new Map(actors.map((row) => [row['id'] as string, toActor(row)])),
    outlets: new Map(outlets.map((row) => [row['id'] as string, toOutlet(row)])),
    placeNames: toSpellings(places),
    actorNames: toSpellings(actors),
    outletNames: toSpellings(outlets),
    findCities: toCityFinder(readLines(new URL('../../data/cities.tsv', import.meta.url))),
  }
}

/** The spellings in `rows`, each row's own name among them. A leading `=` demands exact case, `~` marks a name that several share. */
export function toSpellings(rows: readonly Row[], column = 'spellings'): Spelling[] {
  return rows.flatMap((row) => {
    const marked = list(row[column] ?? '')
    const own = row['name']
    const names = own === undefined || marked.some((name) => name.replace(/^[~=]+/, '') === own) ? marked : [own, ...marked]
    return names.map((name) => {
      const marks = /^[~=]*/.exec(name)?.[0] ?? ''
      return { id: row['id'] as string, name: name.slice(marks.length), exact: marks.includes('='), shared: marks.includes('~') }
    })
  })
}

const toPlace = (row: Row): Place => ({
  id: row['id'] as string,
  kind: row['kind'] as Place['kind'],
  country: orNull(row['country'] ?? ''),
  latitude: number(row['latitude'] ?? ''),
  longitude: number(row['longitude'] ?? ''),
  radius: number(row['radius'] ?? ''),
  name: row['name'] as string,
  population: 0,
  ...(row['holder'] ? { holder: row['holder'] } : {}),
})

const toActor = (row: Row): Actor => ({
  id: row['id'] as string,
  kind: row['kind'] as Actor['kind'],
  country: orNull(row['country'] ?? ''),
  partOf: orNull(row['part_of'] ?? ''),
  from: orNull(row['from'] ?? ''),
  until: orNull(row['until'] ?? ''),
  name: row['name'] as string,
})

const toOutlet = (row: Row): Outlet => ({
  id: row['id'] as string,
  kind: row['kind'] as Outlet['kind'],
  country: orNull(row['country'] ?? ''),
  alignedWith: orNull(row['aligned_with'] ?? ''),
  domains: list(row['domains'] ?? ''),
  name: row['name'] as string,
})

/** Lines are `name country latitude longitude population …`; a city becomes an object only when it is asked for. */
function toCityFinder(lines: readonly string[]): (folded: string) => readonly Place[] {
  const index = new Map<string, number | number[]>()
  const add = (name: string, line: number): void => {
    const key = fold(name.toLowerCase()).replace(/-/g, ' ')
    const known = index.get(key)
    if (known === undefined) index.set(key, line)
    else if (typeof known === 'number') index.set(key, [known, line])
    else known.push(line)
  }
  lines.forEach((line, at) => {
    add(line.slice(0, line.indexOf('\t')), at)
  })
  const toCity = (at: number): Place => {
    const [name = '', country = '', latitude = '', longitude = '', population = ''] = (lines[at] as string).split('\t')
    return {
      id: `city:${country}:${name}:${latitude}`,
      kind: 'city',
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      radius: 5000,
      name,
      population: Number(population),
    }
  }
  const cache = new Map<string, readonly Place[]>()
  return (folded) => {
    const found = index.get(folded)
    if (found === undefined) return []
    let cities = cache.get(folded)
    if (cities === undefined) {
      cities = (typeof found === 'number' ? [found] : found).map(toCity).sort((a, b) => b.population - a.population)
      cache.set(folded, cities)
    }
    return cities
  }
}
