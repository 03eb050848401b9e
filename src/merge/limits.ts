import { toDayNumber } from '../model/index.ts'
import { toDayGap } from './compare-days.ts'
import { toSiteDistance } from './distance.ts'
import type { Telling } from './telling.ts'
import { toLikeness, toTermCounts } from './terms.ts'
import { toFamily } from './type-family.ts'

/** What can never be one incident, whatever else agrees. */
export interface GroupLimits {
  /** Whole days that may lie between the days that two tellings give. */
  readonly withinDays: number
  /** Kilometres that may lie between the edges of two places. */
  readonly withinKilometres: number
}

export const LIMITS: GroupLimits = { withinDays: 3, withinKilometres: 150 }

/** The reason for which two tellings cannot be one incident, in words; `null` where nothing forbids it. */
export function findConflict(a: Telling, b: Telling, limits: GroupLimits): string | null {
  if (a.publication === b.publication) return 'One publication tells them as two.'
  if ((a.status === 'threatened') !== (b.status === 'threatened')) return 'One is a threat, the other a deed.'
  if (toFamily(a.type) !== toFamily(b.type)) return 'They are deeds of different kinds.'
  const day = findDayConflict(a, b, limits)
  if (day !== null && !(isOldDay(a) || isOldDay(b) ? areAlike(a, b) : false)) return day
  return areFarApart(a, b, limits) && !areAlike(a, b) && !isNamedInBoth(a, b) ? 'Their places are too far apart.' : null
}

function areFarApart(a: Telling, b: Telling, { withinKilometres }: GroupLimits): boolean {
  if (a.site === null || b.site === null) return false
  const distance = toSiteDistance(a.site, b.site)
  return distance !== null && distance - (a.site.radius + b.site.radius) / 1000 > withinKilometres
}

function findDayConflict(a: Telling, b: Telling, limits: GroupLimits): string | null {
  if (a.days !== null && b.days !== null) return toDayGap(a.days, b.days) - 1 > limits.withinDays ? 'Their days are too far apart.' : null
  return isToldBefore(a, b) || isToldBefore(b, a) ? 'One was published before the other happened.' : null
}

/** Was `a`, which names no day, out before the day of `b`? */
const isToldBefore = (a: Telling, b: Telling): boolean =>
  a.days === null && a.status === 'occurred' && a.published !== null && b.days !== null && toDayNumber(a.published[1]) < toDayNumber(b.days[0])

/** Days after which news is no longer fresh, and days within which two texts of one matter follow one another. */
const FRESH = 3
const SOON = 10
const MOSTLY_ALIKE = 0.25
/** What is enough for fresh news where one text names the other's place as well. */
const ALIKE = 0.15

/** Does it lie well before its report? Then it may be the day of something else that the report speaks of. */
const isOldDay = ({ days, published }: Telling): boolean => days === null || (published !== null && toDayGap(days, published) > FRESH)

/** Do two texts of the same days say mostly the same in rare words? Then a day or a namesake is rather misread than that there were two incidents. */
const areAlike = (a: Telling, b: Telling): boolean => areOneMatter(a, b, SOON, MOSTLY_ALIKE)

/** Does one of two fresh texts of one matter name the place of the other too? Then one place is rather a namesake, or the home of somebody. */
const isNamedInBoth = (a: Telling, b: Telling): boolean => areOneMatter(a, b, FRESH, ALIKE) && (namesPlaceOf(a, b) || namesPlaceOf(b, a))

function areOneMatter(a: Telling, b: Telling, within: number, least: number): boolean {
  if (!a.isMain || !b.isMain || a.terms === null || b.terms === null || a.published === null || b.published === null) return false
  return toDayGap(a.published, b.published) <= within && toLikeness(a.terms, b.terms) >= least
}

/** Is a word of the other's place among those that tell this text from others? */
const namesPlaceOf = ({ terms }: Telling, { site }: Telling): boolean =>
  terms !== null && site !== null && [...toTermCounts(site.name).keys()].some((word) => terms.terms.includes(word))
