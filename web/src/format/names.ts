import type { Locale } from '../language/locales.ts'
import { keepByLocale } from './kept.ts'

const countries = keepByLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))
const lists = keepByLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }))

/** A country by its ISO code, in the reader's language; the code itself where that has no name. */
export function formatCountry(code: string, locale: Locale): string {
  try {
    return countries(locale).of(code) ?? code
  } catch {
    return code
  }
}

/** «A, B and C». */
export const formatList = (names: readonly string[], locale: Locale): string => lists(locale).format(names)
