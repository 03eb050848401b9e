import { addDays, type Day, type DayRange, daysInMonth, toCalendarDay, toDayNumber, toWeekday } from '../model/index.ts'
import type { DayValue } from './units.ts'

/** What a day expression is worked out against. */
export interface Calendar {
  /** First and last possible day of publication, `null` if unknown. */
  readonly published: DayRange | null
  /** The day last spoken of. */
  readonly anchor: DayRange | null
  /** Where publication is unknown: days near which the text tells, proved by its own dates; they fix the years of others. */
  readonly reference: DayRange | null
  /** Exact days that the text names: «mercredi» is the Wednesday that it names elsewhere. */
  readonly named: readonly Day[]
}

/** First and last possible day that the expression can mean; `null` where nothing fixes it. */
export function toDayRange(value: DayValue, calendar: Calendar): DayRange | null {
  const { published, anchor } = calendar
  const { weekday, month, amount } = value
  switch (value.meaning) {
    case 'weekday':
      return weekday === null ? null : toWeekdays(weekday, 0, calendar)
    case 'weekday-last':
      return weekday === null ? null : toWeekdays(weekday, 1, calendar)
    case 'weekday-this':
      // «ce mardi» in what was published on Wednesday is the day before, and in a quotation that of its own words.
      return weekday === null || published === null ? null : toThisWeekday(published, weekday, calendar)
    case 'weekday-next':
      return weekday === null || published === null ? null : shift(weekdaysBefore(published, weekday, 0), 7)
    case 'date':
    case 'dates':
      return toDates(value, calendar)
    case 'month':
      return inMonth(value, calendar, 1, null)
    case 'since-month':
      return sinceMonth(value, calendar)
    case 'month-early':
      return inMonth(value, calendar, 1, 10)
    case 'month-middle':
      return inMonth(value, calendar, 11, 20)
    case 'month-late':
      return inMonth(value, calendar, -10, null)
    case 'today':
      return published
    case 'yesterday':
      return weekday !== null && published !== null && published[0] !== published[1] ? weekdaysBefore(published, weekday, 1) : shift(published, -1)
    case 'day-before-yesterday':
      return shift(published, -2)
    case 'tomorrow':
      return shift(published, 1)
    case 'same-day':
      return anchor
    case 'day-before':
      // «pendant la nuit …», told in the morning, then «la veille»: the day before the telling.
      return shift(isLastNight(calendar) ? published : (anchor ?? published), -1)
    case 'day-after':
      return shift(anchor, 1)
    case 'hours-after': {
      const days = shift(anchor, 0, 1)
      return days === null || published === null ? days : clip(days, published)
    }
    case 'hours-before':
      return shift(anchor, -1, 0)
    case 'overnight':
      // The night that was told of, where the text has named one.
      return anchor !== null && addDays(anchor[0], 1) === anchor[1] ? anchor : shift(published, -1, 0)
    case 'past-day':
      return shift(published, -1, 0)
    case 'days-ago':
      return amount === null ? null : shift(published, -amount)
    case 'days-before':
      return amount === null ? null : shift(anchor ?? published, -amount)
    case 'days-after':
      return amount === null ? null : shift(anchor, amount)
    case 'days-following':
      return shift(anchor, -(amount ?? 1))
    case 'weeks-following':
      return shift(anchor, -7 * (amount ?? 1) - 3, -7 * (amount ?? 1) + 3)
    case 'weeks-ago':
      return amount === null ? null : shift(published, -7 * amount - 3, -7 * amount + 3)
    case 'months-ago':
      return amount === null || published === null
        ? null
        : [addDays(monthsBefore(published[0], amount), -3), addDays(monthsBefore(published[1], amount), 3)]
    case 'this-week':
      return published === null ? null : [weekStart(published[0]), published[1]]
    case 'last-week':
      return published === null ? null : [addDays(weekStart(published[0]), -7), addDays(weekStart(published[1]), -1)]
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
      return value.year === null ? null : [`${value.year}-01-01`, `${value.numbers[0] ?? value.year}-12-31`]
    case 'night':
      return month === null ? nightOfWeekday(value, calendar) : value.numbers.length === 1 ? nightOfDate(value, calendar) : toDates(value, calendar)
    case 'recently':
    case 'long-before':
    case 'aside':
    case 'age':
    case 'often':
    case 'duration':
    case 'stretch':
    case 'clock':
      return null
  }
}

/** The days of publication, where they are of that weekday; else the last such day up to them. */
function toThisWeekday(published: DayRange, weekday: number, calendar: Calendar): DayRange | null {
  const days = weekdaysIn(published, weekday)
  return days !== null && sameDays(days, published) ? days : toWeekdays(weekday, 0, calendar)
}
const sameDays = (a: DayRange, b: DayRange): boolean => a[0] === b[0] && a[1] === b[1]

/** Is the day last spoken of the night that ends on the day of publication? */
const isLastNight = ({ anchor, published }: Calendar): boolean =>
  anchor !== null && published !== null && published[0] === published[1] && anchor[1] === published[0] && addDays(anchor[0], 1) === anchor[1]

const shift = (range: DayRange | null, first: number, last = first): DayRange | null =>
  range === null ? null : [addDays(range[0], first), addDays(range[1], last)]

/** Monday of its week. */
const weekStart = (day: Day): Day => addDays(day, -((toWeekday(day) + 6) % 7))

/** The weekday of that name up to publication; where that leaves several, the one that the text names elsewhere. */
function toWeekdays(weekday: number, least: number, { published, named }: Calendar): DayRange | null {
  const days = published === null ? null : weekdaysBefore(published, weekday, least)
  if (days !== null && days[0] === days[1]) return days
  const meant = new Set(named.filter((day) => toWeekday(day) === weekday && (days === null || (day >= days[0] && day <= days[1]))))
  const [only] = meant
  return only !== undefined && meant.size === 1 ? [only, only] : days
}

/** The first to the last such weekday on a publication day, or up to a week before it. */
function weekdaysBefore([first, last]: DayRange, weekday: number, least: number): DayRange {
  const back = (day: Day): Day => {
    let days = (toWeekday(day) - weekday + 7) % 7
    if (days < least) days += 7
    return addDays(day, -days)
  }
  return [back(first), back(last)]
}

/** The first to the last such weekday inside the range, `null` if it holds none. */
export function weekdaysIn([first, last]: DayRange, weekday: number): DayRange | null {
  const from = addDays(first, (weekday - toWeekday(first) + 7) % 7)
  const to = addDays(last, -((toWeekday(last) - weekday + 7) % 7))
  return from <= to ? [from, to] : null
}

/** One or more days of a month; of two months where the first says its own. */
function toDates(value: DayValue, calendar: Calendar): DayRange | null {
  const [number, second] = value.numbers
  const last = value.secondMonth ?? value.month
  if (number === undefined || value.month === null || last === null) return null
  // «le 7 octobre 2023», then «le 7 octobre»
  const again = (day: Day): boolean => Number(day.slice(5, 7)) === last && Number(day.slice(8)) === (second ?? number)
  const named = value.year === null && value.weekday === null ? calendar.named.find(again) : undefined
  const year = value.year ?? (named === undefined ? yearFor(last, calendar, second ?? number, value.weekday) : Number(named.slice(0, 4)))
  if (year === null) return null
  const to = toCalendarDay(year, last, second ?? number)
  const from = toCalendarDay(
    value.month > last || (value.month === last && second !== undefined && number > second) ? toEarlier(year, value.month, last) : year,
    value.month,
    number,
  )
  if (from !== null && to !== null && from <= to) return [from, to]
  // «la nuit du 31 au 1er mars»: the first day is of the month before.
  const eve = to === null || second === undefined ? null : monthsBefore(to, 1)
  const day = eve === null ? null : toCalendarDay(Number(eve.slice(0, 4)), Number(eve.slice(5, 7)), number)
  return day === null || to === null ? null : [day, to]
}

const toEarlier = (year: number, first: number, last: number): number => (first > last ? year - 1 : year)

/** What is counted since a month began before publication. */
function sinceMonth(value: DayValue, calendar: Calendar): DayRange | null {
  const month = inMonth(value, calendar, 1, null)
  const { published } = calendar
  if (month === null || published === null || month[0] <= published[1]) return month
  return inMonth({ ...value, year: Number(month[0].slice(0, 4)) - 1 }, calendar, 1, null)
}

function inMonth(value: DayValue, calendar: Calendar, firstDay: number, lastDay: number | null): DayRange | null {
  const { published } = calendar
  const month = value.month ?? monthOf(published)
  if (month === null) return null
  const year = value.year ?? yearFor(month, calendar)
  if (year === null) return null
  const first = toCalendarDay(year, month, firstDay < 0 ? daysInMonth(year, month) + firstDay + 1 : firstDay)
  const last = toCalendarDay(year, month, lastDay ?? daysInMonth(year, month))
  if (first === null || last === null) return null
  return value.month === null && published !== null ? clip([first, last], published) : [first, last]
}

const monthOf = (published: DayRange | null): number | null =>
  published === null || published[0].slice(0, 7) !== published[1].slice(0, 7) ? null : Number(published[0].slice(5, 7))

/** How many days after publication a date without a year may lie, and not be of the year before. */
const AHEAD = 45

/** The year in which the month (and the day) comes last before publication; where that leaves several, the weekday decides. */
function yearFor(month: number, { published, reference, named }: Calendar, dayOfMonth = 1, weekday: number | null = null): number | null {
  const near = published ?? reference
  if (near === null) return yearBeside(month, dayOfMonth, named)
  const yearAt = (end: Day): number => {
    const year = Number(end.slice(0, 4))
    const candidate = toCalendarDay(year, month, dayOfMonth)
    return candidate !== null && toDayNumber(candidate) - toDayNumber(end) <= AHEAD ? year : year - 1
  }
  const latest = yearAt(near[1])
  if (weekday === null) return latest
  for (let year = latest; year >= yearAt(near[0]); year--) {
    const day = toCalendarDay(year, month, dayOfMonth)
    if (day !== null && toWeekday(day) === weekday) return year
  }
  return latest
}

/** How far from an exact day that the text names a date without a year is of the same year. */
const BESIDE = 60

/** Where nothing else tells: the year that puts the date beside a day that the text names with its year, «le 3 mars 2021», then «le 9 avril». */
function yearBeside(month: number, dayOfMonth: number, named: readonly Day[]): number | null {
  for (const day of [...named].reverse()) {
    const year = Number(day.slice(0, 4))
    const candidate = toCalendarDay(year, month, dayOfMonth)
    if (candidate !== null && Math.abs(toDayNumber(candidate) - toDayNumber(day)) <= BESIDE) return year
  }
  return null
}

function monthAround(published: DayRange, offset: number): DayRange {
  const make = (day: string): readonly [number, number] => {
    const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + offset
    return [Math.floor(months / 12), (months % 12) + 1]
  }
  const [firstYear, firstMonth] = make(published[0])
  const [lastYear, lastMonth] = make(published[1])
  return [
    toCalendarDay(firstYear, firstMonth, 1) ?? published[0],
    toCalendarDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? published[1],
  ]
}

/** The same day of the month so many months before, or that month's last. */
function monthsBefore(day: Day, amount: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - amount
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return toCalendarDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month))) ?? day
}

/** What has happened cannot lie after the last possible day of publication. */
const clip = (range: DayRange, published: DayRange): DayRange =>
  range[1] > published[1] && range[0] <= published[1] ? [range[0], published[1]] : range

/** «la nuit de lundi à mardi 13 mai»: the date is the morning's; "the night of 13 May": the evening's. */
function nightOfDate(value: DayValue, calendar: Calendar): DayRange | null {
  const dated = toDates(value, calendar)
  if (dated === null) return null
  return value.weekday === null ? [dated[0], addDays(dated[1], 1)] : [addDays(dated[0], -1), dated[1]]
}

/** The night ends on the day after its own; it is over when it is told of. */
function nightOfWeekday(value: DayValue, calendar: Calendar): DayRange | null {
  const { published } = calendar
  if (value.weekday === null) return shift(published, -1, 0)
  const morning = toWeekdays((value.weekday + 1) % 7, 0, { ...calendar, named: calendar.named.map((day) => addDays(day, 1)) })
  return morning === null ? null : [addDays(morning[0], -1), morning[1]]
}
