import type { Actor, Area, Outlet, Place } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { type AlikeName, toAlikeFinder } from './alike-names.ts'
import { type Gazetteer, toGazetteer } from './gazetteer.ts'
import { type OutletFinder, toOutletFinder } from './outlet-finder.ts'
import { type Spelling, withBearings } from './spelling.ts'
import { findTablesIn, type Row, readLines, readTable, readTableIn } from './tables.ts'

/** Who and where there is, with the spellings that belong to no one language. */
export interface World {
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly placeNames: readonly Spelling[]
  readonly actorNames: readonly Spelling[]
  /** Names in running text; those that mean an outlet only where it stands alone are left to `outletFinder`. */
  readonly outletNames: readonly Spelling[]
  readonly outletFinder: OutletFinder
  /** Capitals by their state's code and English name: `RU Moscow`. */
  readonly capitals: ReadonlySet<string>
  /** The international forces that serve in a country, by its code. */
  readonly missions: ReadonlyMap<string, Missions>
  /** How news speaks of a country that has habits of its own, by its code. */
  readonly habits: ReadonlyMap<string, CountryHabits>
  /** First names of the table's persons, folded. */
  readonly givenNames: ReadonlySet<string>
  /** The one actor of the table that this is a name of, case and accents apart; not where several share it. */
  readonly findActor: (name: string) => string | null
  /** The one identity of the tables whose name sounds like this. */
  readonly findAlike: (name: string) => AlikeName | null
  readonly gazetteer: Gazetteer
  /** The middle of each country by ISO code. */
  readonly countryAreas: ReadonlyMap<string, Area>
  /** The place of that id, of whichever table: `country:ML`, `gao`, `city:…`, `division:…`. */
  readonly findPlace: (id: string) => Place | null
}

/** Ids of actors: the peacekeepers of the United Nations, those of others, and the coalition that makes war there. */
export interface Missions {
  readonly un: string | null
  readonly other: string | null
  readonly coalition: string | null
}

/** How news speaks of a country: see `country-habits.tsv`. */
export interface CountryHabits {
  readonly soldiers: 'army' | 'forces' | 'military'
  /** Do the tables have every town of it? */
  readonly everyTown: boolean
  /** Code of the state that its press calls the enemy. */
  readonly enemy: string | null
  /** Whom "the de facto authorities" means there, by the id of the actors. */
  readonly rulers: string | null
  /** Its regions that have presidents and forces of their own, by their ids. */
  readonly states: ReadonlySet<string>
  /** Groups of neighbours whose name alone means another there: whom it means by whose name it is. */
  readonly namesakes: ReadonlyMap<string, string>
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'))
const number = (cell: string): number | null => (cell === '' ? null : Number(cell))
const orNull = (cell: string): string | null => (cell === '' ? null : cell)

const DATA = new URL('../../data/', import.meta.url)

/**
 * Reads the tables that come with Recoupe and, where given, those in `folder`: rows of the same form in places.tsv, actors.tsv, outlets.tsv and capitals.tsv,
 * and the places of countries in geonames-XX.tsv.
 */
export function loadWorld(folder: string | null = null): World {
  const places = readRows('places', folder)
  const actors = readRows('actors', folder)
  const outlets = readRows('outlets', folder)
  const placesById = new Map(places.map((row) => [row['id'] as string, toPlace(row)]))
  const spellings = { place: withBearings(toSpellings(places), placesById), actor: toSpellings(actors), outlet: toRunningNames(outlets) }
  const gazetteer = toGazetteer({
    cities: [
      ...readLines(new URL('cities.tsv', DATA)),
      ...(folder === null ? [] : findTablesIn(folder, /^geonames-[A-Z]{2}\.tsv$/).flatMap(readLines)),
    ],
    divisions: readLines(new URL('divisions.tsv', DATA)),
    shortNames: new Map(readTable(new URL('./division-names.tsv', import.meta.url)).map((row) => [row['id'] as string, list(row['names'] ?? '')])),
  })
  const countryAreas = new Map(readTable(new URL('countries.tsv', DATA)).map((row) => [row['iso'] as string, toArea(row)]))
  const countries = new Map([...countryAreas].map(([iso, area]) => [`country:${iso}`, toCountryPlace(iso, area)]))
  return {
    places: placesById,
    actors: new Map(actors.map((row) => [row['id'] as string, toActor(row)])),
    outlets: new Map(outlets.map((row) => [row['id'] as string, toOutlet(row)])),
    placeNames: spellings.place,
    actorNames: spellings.actor,
    outletNames: spellings.outlet,
    givenNames: toGivenNames(actors, readTable(new URL('./given-names.tsv', import.meta.url))),
    findActor: toActorFinder(spellings.actor),
    findAlike: toAlikeFinder(spellings),
    gazetteer,
    countryAreas,
    findPlace: (id) => placesById.get(id) ?? (id.startsWith('country:') ? (countries.get(id) ?? null) : gazetteer.findById(id)),
    capitals: new Set(readRows('capitals', folder).flatMap((row) => list(row['names'] ?? '').map((name) => `${row['iso']} ${name}`))),
    missions: new Map(
      readTable(new URL('./missions.tsv', import.meta.url)).map((row) => [
        row['iso'] as string,
        { un: orNull(row['un'] ?? ''), other: orNull(row['other'] ?? ''), coalition: orNull(row['coalition'] ?? '') },
      ]),
    ),
    habits: new Map(readTable(new URL('./country-habits.tsv', import.meta.url)).map((row) => [row['iso'] as string, toHabits(row)])),
    outletFinder: toFinder(outlets),
  }
}

/** Those of the table, and of the actors' persons with names of two words or more; particles are none. */
const toGivenNames = (actors: readonly Row[], table: readonly Row[]): ReadonlySet<string> => {
  const persons = actors.flatMap(({ kind, name = '' }) =>
    kind === 'person' && /\S{4,} /.test(name) && /^\S{3}/.test(name) ? [name.slice(0, name.indexOf(' '))] : [],
  )
  return new Set([...table.flatMap(({ names = '' }) => names.split('|')), ...persons].map((name) => fold(name.toLowerCase())))
}

const toHabits = (row: Row): CountryHabits => ({
  soldiers: (row['soldiers'] || 'army') as CountryHabits['soldiers'],
  everyTown: row['every_town'] === 'yes',
  enemy: orNull(row['enemy'] ?? ''),
  rulers: orNull(row['rulers'] ?? ''),
  states: new Set(list(row['states'] ?? '')),
  namesakes: new Map(list(row['namesakes'] ?? '').map((pair) => pair.split('>') as [string, string])),
})

const toArea = (row: Row): Area => ({ latitude: Number(row['latitude']), longitude: Number(row['longitude']), radius: Number(row['radius']) })

const toCountryPlace = (iso: string, area: Area): Place => ({
  id: `country:${iso}`,
  kind: 'country',
  country: iso,
  ...area,
  name: iso,
  population: 0,
})

/** The outlets alone, as `loadWorld` gives them: for those who gather, who need no places. */
export const loadOutletFinder = (folder: string | null = null): OutletFinder => toFinder(readRows('outlets', folder))

function readRows(table: string, folder: string | null): Row[] {
  const own = readTable(new URL(`./${table}.tsv`, import.meta.url))
  return folder === null ? own : [...own, ...readTableIn(folder, `${table}.tsv`)]
}

const withoutMarks = (name: string): string => name.replace(/^[~=]+/, '')

function toActorFinder(spellings: readonly Spelling[]): World['findActor'] {
  const toFolded = (name: string): string => fold(name.toLowerCase())
  let ids: Map<string, string | null> | null = null
  return (name) => {
    ids ??= new Map(spellings.map((spelling) => [toFolded(spelling.name), spelling.shared ? null : spelling.id]))
    return ids.get(toFolded(name)) ?? null
  }
}

const toFinder = (rows: readonly Row[]): OutletFinder =>
  toOutletFinder(
    rows.map((row) => ({
      outlet: toOutlet(row),
      names: [row['name'] as string, ...list(row['spellings'] ?? '').map(withoutMarks), ...list(row['shown_as'] ?? '')],
    })),
  )

/** The names of a table of outlets for running text: those without what is listed as `shown_as`. */
const toRunningNames = (rows: readonly Row[]): Spelling[] => {
  const shown = new Map(rows.map((row) => [row['id'] as string, new Set(list(row['shown_as'] ?? ''))]))
  return toSpellings(rows).filter(({ id, name }) => shown.get(id)?.has(name) !== true)
}

/** The spellings in `rows`, each row's own name among them. A leading `=` demands exact case, `~` marks a name that several share. */
export function toSpellings(rows: readonly Row[], column = 'spellings'): Spelling[] {
  return rows.flatMap((row) => {
    const marked = list(row[column] ?? '')
    const own = row['name']
    const names = own === undefined || marked.some((name) => withoutMarks(name) === own) ? marked : [own, ...marked]
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
  partOf: /^[A-Z]{2}$/.test(row['part_of'] ?? '') ? `country:${row['part_of']}` : orNull(row['part_of'] ?? ''),
  from: orNull(row['from'] ?? ''),
  until: orNull(row['until'] ?? ''),
  name: row['name'] as string,
})

const toOutlet = (row: Row): Outlet => ({
  id: row['id'] as string,
  kind: row['kind'] as Outlet['kind'],
  country: orNull(row['country'] ?? ''),
  owner: orNull(row['owner'] ?? ''),
  languages: list(row['languages'] ?? ''),
  alignedWith: orNull(row['aligned_with'] ?? ''),
  domains: list(row['domains'] ?? ''),
  name: row['name'] as string,
})
