import type { MapPoints } from '../../../../../src/api/contract.ts'
import type { Standing } from '../../../../../src/model/incident.ts'

/** Incidents that are known to lie in one disc: the same point and the same radius. */
export interface PlaceGroup {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** Metres. */
  readonly radius: number
  readonly incidents: number
  readonly standings: Partial<Record<Standing, number>>
}

/** What the map draws: a disc that is known, or a count of several that are too near to tell apart. */
export interface Shown {
  readonly kind: 'place' | 'cluster'
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** Metres; of a cluster 0. */
  readonly radius: number
  readonly incidents: number
  readonly places: number
  readonly standings: Partial<Record<Standing, number>>
}

/** Most incidents first, then by name, so that the same points are always the same groups. */
export function toPlaceGroups(points: MapPoints): PlaceGroup[] {
  const groups = new Map<string, { group: PlaceGroup; incidents: number; standings: Partial<Record<Standing, number>> }>()
  for (const [at, name] of points.names.entries()) {
    const longitude = points.longitudes[at] ?? 0
    const latitude = points.latitudes[at] ?? 0
    const radius = points.radii[at] ?? 0
    const standing = points.standings[at] ?? 'one-side'
    const key = `${longitude} ${latitude} ${radius} ${name}`
    let known = groups.get(key)
    if (known === undefined) {
      known = { group: { name, longitude, latitude, radius, incidents: 0, standings: {} }, incidents: 0, standings: {} }
      groups.set(key, known)
    }
    known.incidents++
    known.standings[standing] = (known.standings[standing] ?? 0) + 1
  }
  return [...groups.values()]
    .map(({ group, incidents, standings }) => ({ ...group, incidents, standings }))
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
  const cells = new Map<string, Open[]>()
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

const cellKey = (column: number, row: number): string => `${column} ${row}`

function findNear(cells: ReadonlyMap<string, Open[]>, x: number, y: number): Open | null {
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
    name: first.name,
    longitude: longitude / incidents,
    latitude: latitude / incidents,
    radius: 0,
    incidents,
    places: members.length,
    standings,
  }
}
