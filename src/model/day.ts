/** An ISO calendar day, `2025-03-04`. */
export type Day = string

/** First and last possible day. */
export type DayRange = readonly [first: Day, last: Day]

const MILLISECONDS = 86_400_000

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

export const toDay = (dayNumber: number): Day => new Date(dayNumber * MILLISECONDS).toISOString().slice(0, 10)

/** The day `days` later (earlier where negative). */
export const addDays = (day: Day, days: number): Day => toDay(toDayNumber(day) + days)

/** 0 Sunday … 6 Saturday. */
export const toWeekday = (day: Day): number => (toDayNumber(day) + 4) % 7

/** `null` where year, month (1–12) and day of month make no calendar day. */
export function toCalendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  const time = Date.UTC(year, month - 1, dayOfMonth)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth || year < 1000 || year > 9999) return null
  return date.toISOString().slice(0, 10)
}

/** The last day of the month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The days that two ranges share, `null` if none. */
export function meetDays(a: DayRange, b: DayRange): DayRange | null {
  const first = a[0] > b[0] ? a[0] : b[0]
  const last = a[1] < b[1] ? a[1] : b[1]
  return first <= last ? [first, last] : null
}
