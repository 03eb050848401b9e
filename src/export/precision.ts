import { type DayRange, type PlaceAccount, type PlaceKind, toDayNumber } from '../model/index.ts'

/** How exactly a place or a time is known, in the codes of two datasets; `null` where the dataset has no code for it. */
export interface PlacePrecision {
  /** UCDP: 1 exact, 2 near a known point, 3 second-order division, 4 first-order, 5 fuzzy or linear, 6 country, 7 sea or airspace. */
  readonly where: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** ACLED: 1 exact, 2 part of a region, 3 region. */
  readonly geo: 1 | 2 | 3
}

/** A point or a named settlement or site, found on any map. */
const SPOT: PlacePrecision = { where: 1, geo: 1 }
const NEAR: PlacePrecision = { where: 2, geo: 2 }
const DISTRICT: PlacePrecision = { where: 3, geo: 2 }
const REGION: PlacePrecision = { where: 4, geo: 3 }
const PART: PlacePrecision = { where: 5, geo: 2 }
const WIDE: PlacePrecision = { where: 5, geo: 3 }
const COUNTRY: PlacePrecision = { where: 6, geo: 3 }
const SEA: PlacePrecision = { where: 7, geo: 3 }

/** What a kind of place is worth, where the account's radius is no wider than the place itself. */
const KIND_PRECISION: Readonly<Record<PlaceKind, PlacePrecision | 'by-radius'>> = {
  country: COUNTRY,
  region: REGION,
  city: SPOT,
  town: SPOT,
  district: DISTRICT,
  quarter: SPOT,
  base: SPOT,
  airport: SPOT,
  port: SPOT,
  crossing: SPOT,
  camp: SPOT,
  oilfield: 'by-radius',
  dam: SPOT,
  plant: SPOT,
  pipeline: WIDE,
  embassy: SPOT,
  seat: SPOT,
  prison: SPOT,
  hospital: SPOT,
  sea: SEA,
  strait: SEA,
  river: WIDE,
  mountains: WIDE,
  desert: WIDE,
  island: 'by-radius',
  forest: WIDE,
  front: WIDE,
  road: WIDE,
  site: 'by-radius',
}

/** Metres: a village or town; a known point's surroundings, as UCDP draws them; a part of a region. */
const TOWN = 5_000
const SURROUNDINGS = 25_000
const PART_OF_REGION = 50_000

function byRadius(radius: number): PlacePrecision {
  if (radius <= TOWN) return SPOT
  if (radius <= SURROUNDINGS) return NEAR
  return radius <= PART_OF_REGION ? PART : WIDE
}

/**
 * Codes of a place's precision, by its kind where the tables have it, else by its radius; a radius wider than the place's own («near X») counts.
 * `null` where neither point and radius nor country is known: such a place has no codes, and its point, if any, must not be printed.
 */
export function toPlacePrecision(
  place: PlaceAccount,
  known: { readonly kind: PlaceKind; readonly radius: number | null } | null,
): PlacePrecision | null {
  const byKind = known === null ? 'by-radius' : KIND_PRECISION[known.kind]
  if (!hasPoint(place)) {
    if (byKind === 'by-radius' || byKind.where < 6) return place.country === null ? null : COUNTRY
    return byKind
  }
  if (place.radius === null) return byKind === 'by-radius' ? null : byKind
  if (byKind === 'by-radius') return byRadius(place.radius)
  const isWider = known?.radius !== null && known?.radius !== undefined && place.radius > known.radius
  return isWider && byKind.where === 1 ? byRadius(Math.max(place.radius, TOWN + 1)) : byKind
}

/** Has it both coordinates? */
export const hasPoint = (place: PlaceAccount): place is PlaceAccount & { readonly latitude: number; readonly longitude: number } =>
  place.latitude !== null && place.longitude !== null

export interface TimePrecision {
  /** UCDP: 1 day, 2 two to six days, 3 week, 4 month, 5 year. */
  readonly date: 1 | 2 | 3 | 4 | 5
  /** ACLED: 1 day, 2 week, 3 month; `null` where it is wider than a month, which ACLED does not code. */
  readonly time: 1 | 2 | 3 | null
}

/** Codes of a range of possible days; `null` where it is wider than a year, which neither dataset codes. */
export function toTimePrecision([first, last]: DayRange): TimePrecision | null {
  const days = toDayNumber(last) - toDayNumber(first) + 1
  if (days === 1) return { date: 1, time: 1 }
  if (days <= 6) return { date: 2, time: 2 }
  if (days === 7) return { date: 3, time: 2 }
  if (days <= 31) return { date: 4, time: 3 }
  return days <= 366 ? { date: 5, time: null } : null
}
