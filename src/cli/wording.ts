import { type DayRange, daysInMonth, type Range, toDayNumber } from '../model/index.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

export const toCountryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code)
export const toLanguageName = (code: string): string => (/^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code)

/** `12345` as `12,345`. */
export const toNumberWords = (number: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(number)

/** «1 incident», «1,200 incidents». */
export const toCountWords = (number: number, one: string): string => `${toNumberWords(number)} ${one}${number === 1 ? '' : 's'}`

/** «7», «at least 5», «up to 9», «5 to 7». */
export function toRangeWords([min, max]: Range): string {
  if (max === null) return `at least ${toNumberWords(min)}`
  if (min === max) return toNumberWords(min)
  return min === 0 ? `up to ${toNumberWords(max)}` : `${toNumberWords(min)} to ${toNumberWords(max)}`
}

/** «a, b and c». */
export const toList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** An ISO day, month or year in words: «24 January 2024», «January 2024», «2024». */
export function toDateWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** Possible days with their preposition: «on 24 January 2024», «on 5 or 6 March 2025», «in January 2024», «between 2 and 30 January 2024». */
export function toDayWords([first, last]: DayRange): string {
  if (first === last) return `on ${toDateWords(first)}`
  const [year, month, day] = first.split('-').map(Number) as [number, number, number]
  const [lastYear, lastMonth, lastDay] = last.split('-').map(Number) as [number, number, number]
  if (year === lastYear && first.endsWith('-01-01') && last.endsWith('-12-31')) return `in ${year}`
  const sameMonth = year === lastYear && month === lastMonth
  if (sameMonth && day === 1 && lastDay === daysInMonth(year, month)) return `in ${toDateWords(first.slice(0, 7))}`
  const short = sameMonth ? String(day) : year === lastYear ? `${day} ${MONTHS[month - 1]}` : toDateWords(first)
  return toDayNumber(last) - toDayNumber(first) === 1 ? `on ${short} or ${toDateWords(last)}` : `between ${short} and ${toDateWords(last)}`
}

/** Short, for tables: «2», «5+», «5–7». */
export const toRangeSign = ([min, max]: Range): string =>
  max === null ? `${toNumberWords(min)}+` : min === max ? toNumberWords(min) : `${toNumberWords(min)}–${toNumberWords(max)}`
