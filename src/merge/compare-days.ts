import { type DayRange, toDayNumber } from '../model/index.ts'
import type { Telling } from './telling.ts'
import type { WeightKey } from './weights.ts'

/** Days from the end of the one to the beginning of the other; 0 or less where they share a day. */
export const toDayGap = (a: DayRange, b: DayRange): number => Math.max(toDayNumber(a[0]) - toDayNumber(b[1]), toDayNumber(b[0]) - toDayNumber(a[1]))

/** A day of publication that is less sure than this tells nothing. */
const WEEK = 7

/** Days between the first and the last possible one. */
export const toWidth = (days: DayRange): number => toDayNumber(days[1]) - toDayNumber(days[0])

/** How the days agree: a shared exact day says much, a shared month little. */
export function compareDays(a: Telling, b: Telling): WeightKey {
  if (a.days === null || b.days === null) {
    const said = a.days ?? b.days
    return said !== null && toWidth(said) <= 2 ? 'days:unsaid' : 'days:open'
  }
  const gap = toDayGap(a.days, b.days)
  const width = Math.max(toWidth(a.days), toWidth(b.days))
  if (gap <= 0) return width === 0 ? 'days:same' : width <= 2 ? 'days:few' : width <= 16 ? 'days:fortnight' : 'days:month'
  return gap === 1 ? (width === 0 ? 'days:next' : 'days:beside') : gap <= 3 ? 'days:apart' : 'days:far'
}

/** How long after one another they were published, which counts where a day is not said. */
export function comparePublication(a: Telling, b: Telling): WeightKey {
  if (a.published === null || b.published === null || toWidth(a.published) > WEEK || toWidth(b.published) > WEEK) return 'published:unsaid'
  const gap = Math.max(0, toDayGap(a.published, b.published))
  return gap <= 1
    ? 'published:together'
    : gap <= 3
      ? 'published:days'
      : gap <= 7
        ? 'published:week'
        : gap <= 30
          ? 'published:month'
          : 'published:later'
}
