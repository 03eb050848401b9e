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

/** Most incidents first, then by name, so that the same places always come in the same order. */
export function toPlaceGroups({ places, names, longitudes, latitudes, radii, standings }: MapPlaces): PlaceGroup[] {
  return places
    .map((value, at): PlaceGroup => {
      const told = STANDINGS.flatMap((standing) => {
        const incidents = standings[standing][at] ?? 0
        return incidents === 0 ? [] : [[standing, incidents] as const]
      })
      return {
        value,
        name: names[at] ?? '',
        longitude: longitudes[at] ?? 0,
        latitude: latitudes[at] ?? 0,
        radius: radii[at] ?? 0,
        incidents: told.reduce((sum, [, incidents]) => sum + incidents, 0),
        standings: Object.fromEntries(told),
      }
    })
    .sort((one, other) => other.incidents - one.incidents || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
}

/** Pixels round the earth at zoom 0. */
const WORLD = 512
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

interface Open {
  readonly groups: PlaceGroup[]
  readonly x: number
  readonly y: number
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
    const [x0, y0] = toPixels(group.longitude, group.latitude)
    const x = x0 * scale
    const y = y0 * scale
    const isWide = toPixelRadius(group.radius, group.latitude) * scale > NEAR
    const near = isWide ? null : findNear(cells, x, y)
    if (near !== null) {
      near.groups.push(group)
      continue
    }
    const open: Open = { groups: [group], x, y }
    opened.push(open)
    if (isWide) continue
    const key = cellKey(Math.floor(x / NEAR), Math.floor(y / NEAR))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [open])
    else cell.push(open)
  }
  return opened.map(({ groups: members }) => toOne(members))
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

function toOne(members: readonly PlaceGroup[]): Shown {
  const [first] = members
  if (first === undefined) throw new Error('A cluster on the map has no place: toShown() opens each with one.')
  if (members.length === 1) return { ...first, kind: 'place', places: 1 }
  let incidents = 0
  let longitude = 0
  let latitude = 0
  const standings: Partial<Record<Standing, number>> = {}
  for (const member of members) {
    incidents += member.incidents
    longitude += member.longitude * member.incidents
    latitude += member.latitude * member.incidents
    for (const [standing, count] of Object.entries(member.standings) as [Standing, number][]) standings[standing] = (standings[standing] ?? 0) + count
  }
  return {
    kind: 'cluster',
    value: first.value,
    name: first.name,
    longitude: longitude / incidents,
    latitude: latitude / incidents,
    radius: 0,
    incidents,
    places: members.length,
    standings,
  }
}
