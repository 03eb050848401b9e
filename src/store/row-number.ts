import type { Day } from '../model/index.ts'
import { toDay, toDayNumber } from '../model/index.ts'

/** Day numbers begin before the year 1000; 0 is left for what has no day. */
const DAY_ZERO = 354_286
/** Rows of one day: 2^31, so that day and sequence fill the 53 bits of a whole number. */
const ROWS_A_DAY = 2 ** 31

/**
 * A row's number: its day above, its place in the sequence of all rows below. Whatever is in order of its number is in order of days, so that
 * every index that ends in it gives pages by day, and one number is a page's cursor. What has no day comes first.
 */
export const toRow = (day: number | null, sequence: number): number => (day === null ? 0 : day + DAY_ZERO) * ROWS_A_DAY + sequence

/** The day number of a row, `null` if it has none. */
export function dayOfRow(row: number): number | null {
  const day = Math.floor(row / ROWS_A_DAY)
  return day === 0 ? null : day - DAY_ZERO
}

/** The least row that a day may have. */
export const firstRowOf = (day: number): number => toRow(day, 0)

/** Days since 1970-01-01; throws where the text is no day. */
export function toDayNumberOf(day: Day): number {
  const number = /^\d{4}-\d{2}-\d{2}$/.test(day) ? toDayNumber(day) : Number.NaN
  // Only a day of the calendar comes back as it was written.
  if (Number.isNaN(number) || number <= -DAY_ZERO || toDay(number) !== day)
    throw new RangeError(`“${day.slice(0, 40)}” is no day. Write it as 2025-03-31.`)
  return number
}
