import type { MapPlaces } from '../../../../../src/api/contract.ts'
import { STANDINGS, type Standing } from '../../../../../src/model/incident.ts'

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
export interface Shown extends NamedPlace {
  readonly kind: 'place' | 'cluster'
  readonly longitude: number
  readonly latitude: number
  /** Metres; of a cluster 0. */
  readonly radius: number
  readonly incidents: number
  readonly places: number
  readonly standings: Partial<Record<Standing, number>>
}

/** Most incidents first, then from west to east, so that the same places always come in the same order. */
export function toPlaceGroups({ places, names, longitudes, latitudes, radii, standings }: MapPlaces): PlaceGroup[] {
  return places
    .map((value, at): PlaceGroup => {
      const own: Partial<Record<Standing, number>> = {}
      let incidents = 0
      for (const standing of STANDINGS) {
        const count = standings[standing][at] ?? 0
        if (count === 0) continue
        own[standing] = count
        incidents += count
      }
      return {
        value,
        name: names[at] ?? '',
        longitude: longitudes[at] ?? 0,
        latitude: latitudes[at] ?? 0,
        radius: radii[at] ?? 0,
        incidents,
        standings: own,
      }
    })
    .sort((one, other) => other.incidents - one.incidents || one.longitude - other.longitude || one.latitude - other.latitude)
}

/** Pixels round the earth at zoom 0. */
export const WORLD = 512
const EQUATOR = 40_075_016.686
/** Nearer than this many pixels, two places are told as one count. */
const NEAR = 36

/** Pixels from west and north at zoom 0, by Mercator's projection. */
export function toPixels(longitude: number, latitude: number): readonly [number, number] {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180)
  return [((longitude + 180) / 360) * WORLD, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD]
}

/** A disc's radius in pixels at zoom 0; each zoom doubles it. */
export const toPixelRadius = (metres: number, latitude: number): number =>
  (metres / (EQUATOR * Math.cos((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180))) * WORLD

/** A count that still gathers: sums over its members; `first` is the one with most incidents. */
interface Open {
  readonly first: PlaceGroup
  readonly x: number
  readonly y: number
  places: number
  incidents: number
  /** Weighed by incidents. */
  longitudes: number
  latitudes: number
  /** Of all but the first. */
  standings: Partial<Record<Standing, number>> | null
}

/**
 * Counts together what lies within some pixels of each other at a whole zoom; the place with most incidents gathers first, so the outcome does not hang on
 * the order. A disc wider than that is shown as it is: to count it with a town inside it would make a point of a region.
 */
export function toShown(groups: readonly PlaceGroup[], zoom: number): Shown[] {
  const scale = 2 ** zoom
  const cells = new Map<number, Open[]>()
  const opened: Open[] = []
  for (const group of groups) {
    const { longitude, latitude, incidents } = group
    const [x0, y0] = toPixels(longitude, latitude)
    const x = x0 * scale
    const y = y0 * scale
    const isWide = toPixelRadius(group.radius, latitude) * scale > NEAR
    const near = isWide ? null : findNear(cells, x, y)
    if (near !== null) {
      gather(near, group)
      continue
    }
    const open: Open = {
      first: group,
      x,
      y,
      places: 1,
      incidents,
      longitudes: longitude * incidents,
      latitudes: latitude * incidents,
      standings: null,
    }
    opened.push(open)
    if (isWide) continue
    const key = cellKey(Math.floor(x / NEAR), Math.floor(y / NEAR))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [open])
    else cell.push(open)
  }
  return opened.map(toOne)
}

function gather(open: Open, { incidents, longitude, latitude, standings }: PlaceGroup): void {
  open.places += 1
  open.incidents += incidents
  open.longitudes += longitude * incidents
  open.latitudes += latitude * incidents
  open.standings ??= {}
  for (const standing of STANDINGS) {
    const count = standings[standing]
    if (count !== undefined) open.standings[standing] = (open.standings[standing] ?? 0) + count
  }
}

/** A number for each cell; of the deepest zoom there are fewer columns than this. */
const COLUMNS = 2 ** 20
const cellKey = (column: number, row: number): number => row * COLUMNS + column

function findNear(cells: ReadonlyMap<number, Open[]>, x: number, y: number): Open | null {
  let nearest: Open | null = null
  let least = NEAR * NEAR
  const column = Math.floor(x / NEAR)
  const row = Math.floor(y / NEAR)
  for (let across = column - 1; across <= column + 1; across++)
    for (let down = row - 1; down <= row + 1; down++)
      for (const open of cells.get(cellKey(across, down)) ?? []) {
        const distance = (open.x - x) ** 2 + (open.y - y) ** 2
        if (distance < least) {
          least = distance
          nearest = open
        }
      }
  return nearest
}

function toOne({ first, places, incidents, longitudes, latitudes, standings }: Open): Shown {
  if (standings === null) return { ...first, kind: 'place', places }
  const own = { ...first.standings }
  for (const standing of STANDINGS) {
    const count = standings[standing]
    if (count !== undefined) own[standing] = (own[standing] ?? 0) + count
  }
  return {
    kind: 'cluster',
    value: first.value,
    name: first.name,
    longitude: longitudes / incidents,
    latitude: latitudes / incidents,
    radius: 0,
    incidents,
    places,
    standings: own,
  }
}
