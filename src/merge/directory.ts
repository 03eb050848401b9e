import type { Country } from '../lang/index.ts'
import type { Actor, Place } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { toPlain } from '../trace/index.ts'
import { type Spelling, toChain, type World } from '../world/index.ts'
import type { Party, Site } from './telling.ts'

/** Finds the places and parties of the world's tables, by identity or by name. */
export interface Directory {
  /** `id` may be that of a table, of a city of the gazetteer, of a country, or `null`. */
  readonly toSite: (id: string | null, name: string, country: string | null) => Site
  readonly toParty: (id: string | null, name: string) => Party
}

/** Metres around the point of a place that the tables give no radius. */
const SOME_RADIUS = 5_000

function toIndex<T extends { readonly id: string }>(spellings: readonly Spelling[], identities: ReadonlyMap<string, T>): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const { id, name } of spellings) {
    const identity = identities.get(id)
    if (identity === undefined) continue
    for (const key of new Set([fold(name.toLowerCase()), toPlain(name)])) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [identity])
      else if (!known.includes(identity)) known.push(identity)
    }
  }
  return index
}

/** One of `candidates` where there is no doubt: the only one, or the only one of the country. */
function pick<T extends { readonly country: string | null }>(candidates: readonly T[], country: string | null): T | null {
  const fitting = country === null ? candidates : candidates.filter((candidate) => candidate.country === country || candidate.country === null)
  return fitting.length === 1 ? (fitting[0] as T) : null
}

/** A number of inhabitants so much greater than of any namesake decides which city is meant. */
const MUCH_LARGER = 5

function pickCity(cities: readonly Place[], country: string | null): Place | null {
  const [first, second] = country === null ? cities : cities.filter((city) => city.country === country)
  if (first === undefined) return null
  if (second === undefined) return first
  return first.population >= MUCH_LARGER * second.population && first.population > 0 ? first : null
}

/** Makes a directory of the tables; it remembers what it has looked up. `countries` are by ISO code. */
export function toDirectory(world: World, countries: ReadonlyMap<string, Country>): Directory {
  const places = toIndex(world.placeNames, world.places)
  const actors = toIndex(world.actorNames, world.actors)
  const sites = new Map<string, Site>()
  const parties = new Map<string, Party>()

  const findByName = (name: string, country: string | null): Place | null => {
    const folded = fold(name.toLowerCase())
    const known = places.get(folded) ?? places.get(toPlain(name))
    if (known !== undefined) return pick(known, country)
    return country === null ? null : pickCity(world.gazetteer.find(folded.replace(/-/g, ' ')), country)
  }
  const makeSite = (id: string | null, name: string, country: string | null): Site => {
    const place = id === null ? findByName(name, country) : world.findPlace(id)
    if (place === null) return { id, name, country, latitude: null, longitude: null, radius: 0 }
    const { latitude, longitude } = place
    const radius = latitude === null ? 0 : (place.radius ?? SOME_RADIUS)
    return { id: place.id, name, country: country ?? place.country, latitude, longitude, radius }
  }

  const toLine = (id: string): readonly string[] => [id, ...toChain(id, world)]
  const states = new Map([...countries].flatMap(([iso, { name, adjective }]) => [name, adjective].map((word) => [word, iso] as const)))
  /** «US forces» and «Israel» as the reader names them: `US:forces`, `country:IL`. */
  const findState = (name: string): string | null => {
    const whole = states.get(name)
    if (whole !== undefined) return `country:${whole}`
    for (let end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      const iso = states.get(name.slice(0, end))
      if (iso !== undefined) return `${iso}:${name.slice(end + 1)}`
    }
    return null
  }
  const makeParty = (given: string | null, name: string): Party => {
    const known = given === null ? (actors.get(fold(name.toLowerCase())) ?? []) : [world.actors.get(given)].filter((actor) => actor !== undefined)
    const actor = known.length === 1 ? (known[0] as Actor) : null
    if (actor !== null) return { id: actor.id, name, line: toLine(actor.id), isVague: false }
    const id = given ?? findState(name)
    return { id, name, line: id === null ? [] : toLine(id), isVague: id === null && isCommon(name) }
  }
  return {
    toSite: (id, name, country) => {
      const key = JSON.stringify([id, name, country])
      const site = sites.get(key) ?? makeSite(id, name, country)
      sites.set(key, site)
      return site
    },
    toParty: (id, name) => {
      const key = JSON.stringify([id, name])
      const party = parties.get(key) ?? makeParty(id, name)
      parties.set(key, party)
      return party
    },
  }
}

/** Is it a word that fits many («gunmen», «Other ethnic group»)? Names have a capital beyond the first letter, or are one word with a capital. */
const isCommon = (name: string): boolean => name === name.toLowerCase() || (name.includes(' ') && name.slice(1) === name.slice(1).toLowerCase())
