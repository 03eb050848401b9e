import type { Place } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { distance, type GazetteerPlace, type PlaceReading, type World } from '../world/index.ts'

/** A place of the gazetteer so near one of the hand-made table and of one name is the same. */
const TWIN_KILOMETRES = 25

/** Are the place of the hand-made table and that of the gazetteer, which have one name, one place? */
export const isTwin = (own: Place, other: GazetteerPlace): boolean =>
  own.country === other.country &&
  (own.kind === 'region') === (other.kind === 'region') &&
  distance(own, other) < Math.max(TWIN_KILOMETRES, (own.radius ?? 0) / 1000)

/** «la ville de Gaza», "Kori State": the gazetteer's is the Gaza City, the Kori of the hand-made table, whose name begins as its own or is its own without the noun. */
export function toTableTwin(place: GazetteerPlace, { places }: World): PlaceReading | null {
  const { towns, regions } = foldedOf(places)
  const read = (own: Place): PlaceReading => ({
    place: { ...own, population: place.population },
    division: place.division,
    seat: place.seat,
    by: 'table',
  })
  if (place.kind === 'region') {
    const own = regions.get(toRegionKey(place))
    return own === undefined ? null : read(own)
  }
  const name = `${fold(place.name.toLowerCase())} `
  for (const { folded, own } of towns.get(place.country) ?? [])
    if (folded.startsWith(name) && distance(own, place) < TWIN_KILOMETRES) return read(own)
  return null
}

interface Folded {
  readonly folded: string
  readonly own: Place
}

/** The towns that the tables have in a country, and their regions by country and name. */
interface FoldedPlaces {
  readonly towns: ReadonlyMap<string | null, readonly Folded[]>
  readonly regions: ReadonlyMap<string, Place>
}

function foldedOf(places: World['places']): FoldedPlaces {
  let found = known.get(places)
  if (found === undefined) {
    const all = [...places.values()]
    found = {
      towns: Map.groupBy(
        all.filter(({ kind }) => SETTLED.has(kind)).map((own) => ({ folded: fold(own.name.toLowerCase()), own })),
        ({ own }) => own.country,
      ),
      regions: new Map(all.filter(({ kind }) => kind === 'region').map((own) => [toRegionKey(own), own])),
    }
    known.set(places, found)
  }
  return found
}
const known = new WeakMap<World['places'], FoldedPlaces>()
const SETTLED: ReadonlySet<string> = new Set(['city', 'town'])

const toRegionKey = ({ country, name }: Place): string => `${country} ${fold(name.toLowerCase()).replace(NOUN, '')}`
const NOUN = / (?:state|region|province|governorate|oblast|department|division)$/
