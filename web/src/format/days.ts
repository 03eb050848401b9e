import { type Day, type DayRange, toDayNumber } from '../../../src/model/day.ts'
import { type Locale, toIntlLocale } from '../language/locales.ts'

const STYLES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  /** Where the year stands beside it. */
  short: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
export type DayStyle = keyof typeof STYLES

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(locale: Locale, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(toIntlLocale(locale), { ...STYLES[style], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

const toDate = (day: Day): Date => new Date(toDayNumber(day) * 86_400_000)

export const formatDay = (day: Day, locale: Locale, style: DayStyle = 'day'): string => formatOf(locale, style).format(toDate(day))

/** One day, or all that are possible: «4–6 Mar 2025»; a whole month or year is told as one. */
export function formatDays([first, last]: DayRange, locale: Locale, style: DayStyle = 'day'): string {
  if (first === last) return formatDay(first, locale, style)
  if (isYear(first, last)) return first.slice(0, 4)
  if (isMonth(first, last)) return formatDay(first, locale, 'month')
  // Between two bare numbers the dash stands close, whatever the browser's tables say.
  return formatOf(locale, style)
    .formatRange(toDate(first), toDate(last))
    .replace(/(\d)[\s\u2009]–[\s\u2009](?=\d+\D)/u, '$1–')
}

const isYear = (first: Day, last: Day): boolean => first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`
const isMonth = (first: Day, last: Day): boolean =>
  first.endsWith('-01') &&
  first.slice(0, 7) === last.slice(0, 7) &&
  toDate(last).getUTCMonth() !== new Date((toDayNumber(last) + 1) * 86_400_000).getUTCMonth()
