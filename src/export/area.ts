/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number]

/** A closed ring: the last position is the first again; counter-clockwise. */
export type Ring = readonly Position[]

/** Metres; the sphere of the same volume as the earth. */
const EARTH_RADIUS = 6_371_000
const CORNERS = 48

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180
const toDegrees = (radians: number): number => (radians * 180) / Math.PI
/** Five decimals are about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

interface Centre {
  readonly latitude: number
  readonly longitude: number
}

/**
 * The circle around a point as rings: one, or two where it crosses the 180th meridian, as RFC 7946 asks (section 3.1.9).
 * `null` where it holds a pole, since such a circle is no ring on a map.
 */
export function toCircle({ latitude, longitude }: Centre, radius: number): readonly Ring[] | null {
  const angle = radius / EARTH_RADIUS
  if (Math.abs(toRadians(latitude)) + angle >= Math.PI / 2) return null
  const corners = Array.from({ length: CORNERS }, (_, index): Position => {
    const bearing = (-2 * Math.PI * index) / CORNERS
    const from = toRadians(latitude)
    const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing))
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * Math.sin(to))
    return [longitude + toDegrees(turn), toDegrees(to)]
  })
  const west = clip(corners, -180, 'east-of')
  const within = clip(west, 180, 'west-of')
  const beyond = [
    ...toRings(clip(corners, 180, 'east-of').map(([x, y]): Position => [x - 360, y])),
    ...toRings(clip(corners, -180, 'west-of').map(([x, y]): Position => [x + 360, y])),
  ]
  return [...toRings(within), ...beyond]
}

const toRings = (corners: readonly Position[]): Ring[] => {
  if (corners.length < 3) return []
  const rounded = corners.map(([x, y]): Position => [round(x), round(y)])
  return [[...rounded, rounded[0] as Position]]
}

/** What of a convex outline lies on one side of a meridian (Sutherland and Hodgman). */
function clip(corners: readonly Position[], meridian: number, side: 'east-of' | 'west-of'): Position[] {
  const isKept = ([x]: Position): boolean => (side === 'east-of' ? x >= meridian : x <= meridian)
  return corners.flatMap((corner, index) => {
    const before = corners.at(index - 1) as Position
    const kept = isKept(corner) ? [corner] : []
    if (isKept(before) === isKept(corner)) return kept
    const share = (meridian - before[0]) / (corner[0] - before[0])
    return [[meridian, before[1] + share * (corner[1] - before[1])] as Position, ...kept]
  })
}
