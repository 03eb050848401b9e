import { type Ring, toCircle } from './area.ts'
import type { Chosen } from './chosen.ts'

/** What a map draws: a point where the place is exact, an area where it is not. */
export type Geometry =
  | { readonly kind: 'point'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'area'; readonly rings: readonly Ring[] }

/**
 * A place known only roughly is drawn as the circle within which it lies, never as its centre.
 * `null` without a point of known precision, for whole countries, and for a rough place without a radius.
 */
export function toGeometry({ point, precision }: Pick<Chosen, 'point' | 'precision'>): Geometry | null {
  if (point === null || precision === null || precision.where === 6) return null
  const { latitude, longitude, radius } = point
  if (precision.where === 1) return { kind: 'point', latitude, longitude }
  const rings = radius === null ? null : toCircle(point, radius)
  return rings === null ? null : { kind: 'area', rings }
}
