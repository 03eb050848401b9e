/** An ISO calendar day, `2025-03-04`. */
export type Day = string

/** First and last possible day. */
export type DayRange = readonly [first: Day, last: Day]

const MILLISECONDS = 86_400_000

/** Days since 1970-01-01. */
export const toDayNumber = (day: Day): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS)

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
