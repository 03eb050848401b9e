import type { Site } from './telling.ts'

const EARTH_RADIUS = 6371
const RADIAN = Math.PI / 180

/** Kilometres between two points on the sphere (haversine). */
export function toKilometres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const latitude = (b.latitude - a.latitude) * RADIAN
  const longitude = (b.longitude - a.longitude) * RADIAN
  const half = Math.sin(latitude / 2) ** 2 + Math.cos(a.latitude * RADIAN) * Math.cos(b.latitude * RADIAN) * Math.sin(longitude / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Kilometres between two sites' points, `null` where one has none. */
export const toSiteDistance = (a: Site, b: Site): number | null =>
  a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null
    ? null
    : toKilometres({ latitude: a.latitude, longitude: a.longitude }, { latitude: b.latitude, longitude: b.longitude })
