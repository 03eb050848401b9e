import type { MapPlaces } from '../../../../../src/api/contract.ts'
import { STANDINGS, type Standing } from '../../../../../src/model/incident.ts'
import type { Bounds } from './map-frame.ts'
import { toPixelRadius, toPixels } from './mercator.ts'

/** A place that can be filtered by. */
export interface NamedPlace {
  /** What the filter takes for exactly this place. */
  readonly value: string
  readonly name: string
}

/** Incidents that are known to lie in one disc: the same place, the same point and the same radius. */
export interface PlaceGroup extends NamedPlace {
  readonly longitude: number
  readonly latitude: number
  /** Metres. */
  readonly radius: number
  readonly incidents: number
  readonly standings: Partial<Record<Standing, number>>
}

/** What the map draws: a disc that is known, or a count of several that are too near to tell apart, named by the largest. */
export interface Shown extends PlaceGroup {
  /** Of a cluster the radius is 0. */
  readonly kind: 'place' | 'cluster'
  readonly places: number
}

/** Nearer than this many pixels, two places are told as one count. */
const NEAR = 36
/** Cells of the map share so many lists: what lies in one list and far away is told by its distance. */
const LISTS = 2 ** 14
const toList = (column: number, row: number): number => (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (LISTS - 1)
const NONE = -1

const NOTHING: MapPlaces = {
  places: [],
  names: [],
  longitudes: [],
  latitudes: [],
  radii: [],
  standings: { 'one-side': [], 'several-origins': [], 'both-sides': [], disputed: [], denied: [] },
  unplaced: 0,
}

/** Places in columns, as they came: twenty thousand of them become objects only where they are shown. */
export class PlaceGroups {
  readonly #places: MapPlaces
  readonly #incidents: Uint32Array
  /** Pixels at zoom 0. */
  readonly #x: Float64Array
  readonly #y: Float64Array
  /** Most incidents first, then from west to east, so that the same places always come in the same order. */
  readonly #order: Uint32Array

  constructor(places: MapPlaces = NOTHING) {
    this.#places = places
    const { longitudes, latitudes } = places
    const size = longitudes.length
    const incidents = new Uint32Array(size)
    for (const standing of STANDINGS) {
      const counts = places.standings[standing]
      for (let at = 0; at < size; at++) (incidents[at] as number) += counts[at] as number
    }
    this.#incidents = incidents
    this.#x = new Float64Array(size)
    this.#y = new Float64Array(size)
    for (let at = 0; at < size; at++) [this.#x[at], this.#y[at]] = toPixels(longitudes[at] as number, latitudes[at] as number)
    const compare = (column: ArrayLike<number>, one: number, other: number): number => (column[one] as number) - (column[other] as number)
    this.#order = Uint32Array.from({ length: size }, (_, at) => at).sort(
      (one, other) => compare(incidents, other, one) || compare(longitudes, one, other) || compare(latitudes, one, other),
    )
  }

  get size(): number {
    return this.#order.length
  }

  /** Those with most incidents. */
  list(most: number): PlaceGroup[] {
    return [...this.#order.subarray(0, most)].map((at) => this.#toGroup(at))
  }

  /** The degrees that all lie between; `null` where there is none. */
  toBounds(): Bounds | null {
    if (this.size === 0) return null
    const { longitudes, latitudes } = this.#places
    const least = (column: readonly number[]): number => column.reduce((a, b) => Math.min(a, b))
    const most = (column: readonly number[]): number => column.reduce((a, b) => Math.max(a, b))
    return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)]
  }

  /**
   * Counts together what lies within some pixels of each other at a whole zoom; the place with most incidents gathers first, so the outcome does not hang on
   * the order. A disc wider than that is shown as it is: to count it with a town inside it would make a point of a region.
   */
  toShown(zoom: number): Shown[] {
    const { radii, latitudes } = this.#places
    const scale = 2 ** zoom
    /** The place that each one is counted with: itself, if no other gathers it. */
    const gathering = new Int32Array(this.size)
    const heads = new Int32Array(LISTS).fill(NONE)
    const following = new Int32Array(this.size)
    for (const at of this.#order) {
      gathering[at] = at
      if (toPixelRadius(radii[at] as number, latitudes[at] as number) * scale > NEAR) continue
      const x = (this.#x[at] as number) * scale
      const y = (this.#y[at] as number) * scale
      const column = Math.floor(x / NEAR)
      const row = Math.floor(y / NEAR)
      let nearest = NONE
      let least = NEAR * NEAR
      for (let across = column - 1; across <= column + 1; across++)
        for (let down = row - 1; down <= row + 1; down++)
          for (let other = heads[toList(across, down)] as number; other !== NONE; other = following[other] as number) {
            const distance = ((this.#x[other] as number) * scale - x) ** 2 + ((this.#y[other] as number) * scale - y) ** 2
            if (distance >= least) continue
            least = distance
            nearest = other
          }
      if (nearest !== NONE) {
        gathering[at] = nearest
        continue
      }
      const list = toList(column, row)
      following[at] = heads[list] as number
      heads[list] = at
    }
    return this.#sumUp(gathering)
  }

  #sumUp(gathering: Int32Array): Shown[] {
    const { longitudes, latitudes } = this.#places
    const places = new Uint32Array(this.size)
    const incidents = new Uint32Array(this.size)
    // Weighed by incidents.
    const east = new Float64Array(this.size)
    const north = new Float64Array(this.size)
    for (let at = 0; at < this.size; at++) {
      const first = gathering[at] as number
      const own = this.#incidents[at] as number
      ;(places[first] as number) += 1
      ;(incidents[first] as number) += own
      ;(east[first] as number) += (longitudes[at] as number) * own
      ;(north[first] as number) += (latitudes[at] as number) * own
    }
    const counts = STANDINGS.map((standing) => {
      const sums = new Uint32Array(this.size)
      for (const [at, count] of this.#places.standings[standing].entries()) (sums[gathering[at] as number] as number) += count
      return sums
    })
    const shown: Shown[] = []
    for (const at of this.#order) {
      const together = places[at] as number
      if (together === 0) continue
      const group = this.#toGroup(at)
      const all = incidents[at] as number
      if (together === 1) shown.push({ ...group, kind: 'place', places: 1 })
      else
        shown.push({
          ...group,
          kind: 'cluster',
          longitude: (east[at] as number) / all,
          latitude: (north[at] as number) / all,
          radius: 0,
          incidents: all,
          places: together,
          standings: toStandings((index) => counts[index]?.[at] ?? 0),
        })
    }
    return shown
  }

  #toGroup(at: number): PlaceGroup {
    const { places, names, longitudes, latitudes, radii, standings } = this.#places
    return {
      value: places[at] as string,
      name: names[at] as string,
      longitude: longitudes[at] as number,
      latitude: latitudes[at] as number,
      radius: radii[at] as number,
      incidents: this.#incidents[at] as number,
      standings: toStandings((_, standing) => standings[standing][at] as number),
    }
  }
}

/** Those that there are. */
function toStandings(toCount: (index: number, standing: Standing) => number): Partial<Record<Standing, number>> {
  const own: Partial<Record<Standing, number>> = {}
  for (const [index, standing] of STANDINGS.entries()) {
    const count = toCount(index, standing)
    if (count > 0) own[standing] = count
  }
  return own
}
