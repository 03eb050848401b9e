/** Mercator's projection: degrees on the earth, and pixels from west and north on a picture of it. */

/** Pixels round the earth at zoom 0. */
export const WORLD = 512
const EQUATOR = 40_075_016.686
/** Here the picture ends, as high as it is wide. */
const UTMOST = 85.051_129

const keepOnPicture = (latitude: number): number => Math.max(-UTMOST, Math.min(UTMOST, latitude))

/** At zoom 0. */
export function toPixels(longitude: number, latitude: number): readonly [x: number, y: number] {
  const sine = Math.sin((keepOnPicture(latitude) * Math.PI) / 180)
  return [((longitude + 180) / 360) * WORLD, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD]
}

/** The degrees of pixels at zoom 0; beside the picture the earth goes on beyond 180. */
export const toDegrees = (x: number, y: number): readonly [longitude: number, latitude: number] => [
  (x / WORLD) * 360 - 180,
  (Math.atan(Math.sinh((0.5 - y / WORLD) * 2 * Math.PI)) * 180) / Math.PI,
]

/** A disc's radius in pixels at zoom 0; each zoom doubles it. */
export const toPixelRadius = (metres: number, latitude: number): number =>
  (metres / (EQUATOR * Math.cos((keepOnPicture(latitude) * Math.PI) / 180))) * WORLD
