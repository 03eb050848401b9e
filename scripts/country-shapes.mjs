// How far a point lies from a country, by the outlines of world-atlas: to check that a point lies where its row says.
import { loadCountryOutlines } from './country-outlines.mjs'

/** Where the outlines give land to another than the tables do: [west, south, east, north], and whose outline counts besides. */
const DISPUTED = [
  { country: 'UA', box: [32.4, 44.3, 36.7, 46.3], also: 'RU' }, // Crimea
  { country: 'SY', box: [35.5, 32.6, 36, 33.5], also: 'IL' }, // Golan
  { country: 'LB', box: [35.5, 33.2, 35.8, 33.4], also: 'IL' }, // Shebaa Farms
  { country: 'PS', box: [34.9, 31.3, 35.6, 32.6], also: 'IL' }, // East Jerusalem and the seam of the West Bank
  { country: 'PK', box: [72.5, 32.5, 78, 37], also: 'IN' }, // Kashmir
  { country: 'IN', box: [72.5, 32.5, 80.5, 37], also: 'PK' },
  { country: 'IN', box: [76, 32, 80.5, 36], also: 'CN' },
  { country: 'EG', box: [33, 22, 37.5, 23.2], also: 'SD' }, // Halaib
  { country: 'SD', box: [33, 22, 37.5, 23.2], also: 'EG' },
  { country: 'SD', box: [26.5, 9, 30, 10.8], also: 'SS' }, // Abyei
  { country: 'EH', box: [-17.2, 20.7, -8.6, 27.7], also: 'MA' },
]

const METRES_PER_DEGREE = 111_195

/** A ring without leaps from 180 to -180 degrees: what crosses the date line runs on beyond 180. */
function toUnbroken(ring) {
  let turn = 0
  return ring.map(([longitude, latitude], at) => {
    const leap = at === 0 ? 0 : longitude - ring[at - 1][0]
    if (leap > 180) turn -= 360
    else if (leap < -180) turn += 360
    return [longitude + turn, latitude]
  })
}

/** Metres from a point to the segment between two others, on a plane that fits the earth near the point. */
function toSegmentDistance(longitude, latitude, [fromX, fromY], [toX, toY]) {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const x1 = (fromX - longitude) * shrink
  const y1 = fromY - latitude
  const x2 = (toX - longitude) * shrink
  const y2 = toY - latitude
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length))
  return Math.hypot(x1 + share * (x2 - x1), y1 + share * (y2 - y1)) * METRES_PER_DEGREE
}

/** Whether a ray eastwards from the point crosses the ring's segments an odd number of times. */
function isInRing(longitude, latitude, ring) {
  let inside = false
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = ring[at - 1]
    const [x2, y2] = ring[at]
    if (y1 > latitude !== y2 > latitude && longitude < x1 + ((latitude - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside
  }
  return inside
}

function toDistance(longitude, latitude, polygons) {
  let nearest = Number.POSITIVE_INFINITY
  for (const rings of polygons) {
    if (isInRing(longitude, latitude, rings[0]) && !rings.slice(1).some((hole) => isInRing(longitude, latitude, hole))) return 0
    for (const ring of rings)
      for (let at = 1; at < ring.length; at++) nearest = Math.min(nearest, toSegmentDistance(longitude, latitude, ring[at - 1], ring[at]))
  }
  return nearest
}

/** Gives for a country's code and a point the metres from the point to the country, 0 inside; `null` for a country without outline. `codes` are those in use. */
export function loadCountryShapes(codes) {
  const shapes = new Map([...loadCountryOutlines(codes)].map(([code, polygons]) => [code, polygons.map((rings) => rings.map(toUnbroken))]))
  return (country, longitude, latitude) => {
    const own = shapes.get(country)
    if (own === undefined) return null
    const others = DISPUTED.filter(
      ({ country: of, box: [west, south, east, north] }) =>
        of === country && longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    )
    const counted = [own, ...others.map(({ also }) => shapes.get(also) ?? [])]
    return Math.min(
      ...counted.flatMap((polygons) => [longitude, longitude + 360, longitude - 360].map((turned) => toDistance(turned, latitude, polygons))),
    )
  }
}
