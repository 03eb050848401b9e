import { type Day, type DayRange, toDayNumber } from '../../../src/model/day.ts'
import type { Locale } from '../language/locales.ts'
import { keepByLocale } from './kept.ts'

const STYLES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  /** Where the year stands beside it. */
  short: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
export type DayStyle = keyof typeof STYLES

const formats = Object.fromEntries(
  Object.entries(STYLES).map(([style, options]) => [
    style,
    keepByLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })),
  ]),
) as Record<DayStyle, (locale: Locale) => Intl.DateTimeFormat>

const toDate = (day: Day): Date => new Date(toDayNumber(day) * 86_400_000)

export const formatDay = (day: Day, locale: Locale, style: DayStyle = 'day'): string => formats[style](locale).format(toDate(day))

/** One day, or all that are possible: «4–6 Mar 2025»; a whole month or year is told as one. */
export function formatDays([first, last]: DayRange, locale: Locale, style: DayStyle = 'day'): string {
  if (first === last) return formatDay(first, locale, style)
  if (isYear(first, last)) return first.slice(0, 4)
  if (isMonth(first, last)) return formatDay(first, locale, 'month')
  // Between two bare numbers the dash stands close, whatever the browser's tables say.
  return formats[style](locale)
    .formatRange(toDate(first), toDate(last))
    .replace(/(\d)[\s\u2009]–[\s\u2009](?=\d+\D)/u, '$1–')
}

const isYear = (first: Day, last: Day): boolean => first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`
const isMonth = (first: Day, last: Day): boolean =>
  first.endsWith('-01') &&
  first.slice(0, 7) === last.slice(0, 7) &&
  toDate(last).getUTCMonth() !== new Date((toDayNumber(last) + 1) * 86_400_000).getUTCMonth()
