import { type Locale, toIntlLocale } from '../language/locales.ts'

const countries = new Map<Locale, Intl.DisplayNames>()

/** A country by its ISO code, in the reader's language; the code itself where that has no name. */
export function formatCountry(code: string, locale: Locale): string {
  let names = countries.get(locale)
  if (names === undefined) {
    names = new Intl.DisplayNames(toIntlLocale(locale), { type: 'region', fallback: 'code' })
    countries.set(locale, names)
  }
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** «A, B and C». */
export const formatList = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(toIntlLocale(locale), { type: 'conjunction', style: 'long' }).format(names)
