import { addDays, type DayRange, daysInMonth, meetDays, toCalendarDay, toDay, toDayNumber, toWeekday } from '../model/index.ts'
import type { DayValue } from './units.ts'

/** What a day expression is worked out against. */
export interface Calendar {
  /** First and last possible day of publication, `null` if unknown. */
  readonly published: DayRange | null
  /** The day last spoken of. */
  readonly anchor: DayRange | null
}

/** First and last possible day that the expression can mean; `null` where nothing fixes it. */
export function toDayRange(value: DayValue, { published, anchor }: Calendar): DayRange | null {
  const shift = (range: DayRange | null, first: number, last = first): DayRange | null => (range === null ? null : [addDays(range[0], first), addDays(range[1], last)])
  const inMonth = (firstDay: number, lastDay: number | null): DayRange | null => {
    const month = value.month ?? monthOf(published)
    if (month === null) return null
    const year = value.year ?? yearFor(month, published)
    if (year === null) return null
    const end = lastDay ?? daysInMonth(year, month)
    const first = toCalendarDay(year, month, firstDay < 0 ? daysInMonth(year, month) + firstDay + 1 : firstDay)
    const last = toCalendarDay(year, month, end)
    if (first === null || last === null) return null
    return value.month === null && published !== null ? clip([first, last], published) : [first, last]
  }
  switch (value.meaning) {
    case 'weekday':
    case 'weekday-last':
      return value.weekday === null || published === null ? null : weekdaysBefore(published, value.weekday, value.meaning === 'weekday' ? 0 : 1)
    case 'weekday-this':
      return value.weekday === null || published === null ? null : weekdaysIn(published, value.weekday)
    case 'weekday-next':
      return value.weekday === null || published === null ? null : shift(weekdaysBefore(published, value.weekday, 0), 7)
    case 'date': {
      const [number, second] = value.numbers
      if (number === undefined || value.month === null) return null
      const year = value.year ?? yearFor(value.month, published, number, value.weekday)
      const first = year === null ? null : toCalendarDay(year, value.month, number)
      const last = year === null || second === undefined ? first : toCalendarDay(year, value.month, second)
      return first === null || last === null ? null : [first, last]
    }
    case 'dates': {
      const [number, second] = value.numbers
      if (number === undefined || second === undefined || value.month === null) return null
      const year = value.year ?? yearFor(value.month, published)
      const first = year === null ? null : toCalendarDay(year, value.month, number)
      const last = year === null ? null : toCalendarDay(year, value.month, second)
      return first === null || last === null ? null : [first, last]
    }
    case 'month':
      return inMonth(1, null)
    case 'month-early':
      return inMonth(1, 10)
    case 'month-middle':
      return inMonth(11, 20)
    case 'month-late':
      return inMonth(-10, null)
    case 'today':
      return published
    case 'yesterday':
      return shift(published, -1)
    case 'day-before-yesterday':
      return shift(published, -2)
    case 'tomorrow':
      return shift(published, 1)
    case 'same-day':
      return anchor ?? published
    case 'day-before':
      return shift(anchor ?? published, -1)
    case 'day-after':
      return shift(anchor, 1)
    case 'hours-after':
      return shift(anchor, 0, 1)
    case 'days-ago':
      return value.amount === null ? null : shift(published, -value.amount)
    case 'days-before':
      return value.amount === null ? null : shift(anchor ?? published, -value.amount)
    case 'weeks-ago':
      return value.amount === null ? null : shift(published, -7 * value.amount - 3, -7 * value.amount + 3)
    case 'months-ago':
      return value.amount === null ? null : shift(published, -30 * value.amount - 15, -30 * value.amount + 15)
    case 'this-week':
      return published === null ? null : [addDays(published[0], -((toWeekday(published[0]) + 6) % 7)), published[1]]
    case 'last-week':
      return published === null ? null : [addDays(published[0], -((toWeekday(published[0]) + 6) % 7) - 7), addDays(published[1], -((toWeekday(published[1]) + 6) % 7) - 1)]
    case 'weekend': {
      const sunday = published === null ? null : weekdaysBefore(published, 0, 0)
      return sunday === null ? null : [addDays(sunday[0], -1), sunday[1]]
    }
    case 'this-month':
      return published === null ? null : clip(monthAround(published, 0), published)
    case 'last-month':
      return published === null ? null : monthAround(published, -1)
    case 'this-year':
      return published === null ? null : [`${published[0].slice(0, 4)}-01-01`, published[1]]
    case 'last-year': {
      const year = published === null ? null : Number(published[0].slice(0, 4)) - 1
      return year === null ? null : [`${year}-01-01`, `${year}-12-31`]
    }
    case 'year':
      return value.year === null ? null : [`${value.year}-01-01`, `${value.year}-12-31`]
    case 'night':
      return nightOf(value, published)
    case 'overnight':
      return shift(published, -1, 0)
    case 'recently':
    case 'duration':
    case 'clock':
      return null
  }
}

/** The first to the last such weekday that lies on a publication day or in the week before it. */
function weekdaysBefore([first, last]: DayRange, weekday: number, least: number): DayRange {
  const back = (day: string): string => {
    let days = (toWeekday(day) - weekday + 7) % 7
    if (days < least) days += 7
    return addDays(day, -days)
  }
  // Where the publication day is a range, a weekday is the first to the last such day that the range allows.
  if (first === last) return [back(first), back(last)]
  const inside = weekdaysIn([first, last], weekday)
  return inside ?? [back(first), back(last)]
}

function weekdaysIn([first, last]: DayRange, weekday: number): DayRange | null {
  const from = addDays(first, (weekday - toWeekday(first) + 7) % 7)
  const to = addDays(last, -((toWeekday(last) - weekday + 7) % 7))
  return from <= to ? [from, to] : null
}

const monthOf = (published: DayRange | null): number | null => (published === null || published[0].slice(0, 7) !== published[1].slice(0, 7) ? null : Number(published[0].slice(5, 7)))

/** The year in which the month (and the day, and the weekday) comes last before publication. */
function yearFor(month: number, published: DayRange | null, dayOfMonth = 1, weekday: number | null = null): number | null {
  if (published === null) return null
  const year = Number(published[1].slice(0, 4))
  const candidate = toCalendarDay(year, month, dayOfMonth)
  const near = candidate !== null && toDayNumber(candidate) - toDayNumber(published[1]) <= 45 ? year : year - 1
  if (weekday === null) return near
  for (const option of [near, near - 1, near + 1, near - 2]) {
    const day = toCalendarDay(option, month, dayOfMonth)
    if (day !== null && toWeekday(day) === weekday) return option
  }
  return near
}

function monthAround(published: DayRange, offset: number): DayRange {
  const make = (day: string): readonly [number, number] => {
    const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + offset
    return [Math.floor(months / 12), (months % 12) + 1]
  }
  const [firstYear, firstMonth] = make(published[0])
  const [lastYear, lastMonth] = make(published[1])
  return [toCalendarDay(firstYear, firstMonth, 1) ?? published[0], toCalendarDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? published[1]]
}

/** What has happened cannot lie after the last possible day of publication. */
const clip = (range: DayRange, published: DayRange): DayRange => (range[1] > published[1] && range[0] <= published[1] ? [range[0], published[1]] : range)

function nightOf(value: DayValue, published: DayRange | null): DayRange | null {
  const [number, second] = value.numbers
  if (number !== undefined && value.month !== null) {
    const year = value.year ?? yearFor(value.month, published, number)
    const first = year === null ? null : toCalendarDay(year, value.month, number)
    return first === null ? null : [first, second === undefined ? first : addDays(first, 1)]
  }
  if (value.weekday !== null && published !== null) {
    const first = weekdaysBefore(published, value.weekday, 0)
    return [first[0], addDays(first[1], 1)]
  }
  return published === null ? null : [addDays(published[0], -1), published[1]]
}

/** What days of publication the day of the text allows, where publication is only a range. */
export const narrowPublication = (published: DayRange, evidence: DayRange): DayRange => meetDays(published, evidence) ?? published

export const toYearRange = (year: number): DayRange => [toDay(toDayNumber(`${year}-01-01`)), `${year}-12-31`]
