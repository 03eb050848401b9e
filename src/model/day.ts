/** An ISO calendar day, `2025-03-04`. */
export type Day = string

/** First and last possible day. */
export type DayRange = readonly [first: Day, last: Day]

/** Days since 1970-01-01, by the civil calendar's own arithmetic: parsing by `Date` costs twenty times as much, and merging asks a hundred million times. */
export function toDayNumber(day: Day): number {
  const year = digitsOf(day, 0, 4)
  const month = digitsOf(day, 5, 7)
  // Years begin in March here, so that the day that some have more comes last.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsOf(day, 8, 10) - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function digitsOf(day: Day, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - 48
  return number
}

/** The inverse of `toDayNumber`. */
export function toDay(dayNumber: number): Day {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return toIso(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

const toIso = (year: number, month: number, dayOfMonth: number): Day =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`

/** The day `days` later (earlier where negative). */
export const addDays = (day: Day, days: number): Day => toDay(toDayNumber(day) + days)

/** 0 Sunday … 6 Saturday. */
export const toWeekday = (day: Day): number => (toDayNumber(day) + 4) % 7

/** `null` where year, month (1–12) and day of month make no calendar day. */
export function toCalendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month))) return null
  return toIso(year, month, dayOfMonth)
}

/** The last day of the month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

/** The days that two ranges share, `null` if none. */
export function meetDays(a: DayRange, b: DayRange): DayRange | null {
  const first = a[0] > b[0] ? a[0] : b[0]
  const last = a[1] < b[1] ? a[1] : b[1]
  return first <= last ? [first, last] : null
}
