import { type Locale, toIntlLocale } from '../language/locales.ts'

/** Makes a format of a language once: to make one costs a hundred times what using it does. */
export function keepByLocale<T>(make: (locale: string) => T): (locale: Locale) => T {
  const kept = new Map<Locale, T>()
  return (locale) => {
    let format = kept.get(locale)
    if (format === undefined) {
      format = make(toIntlLocale(locale))
      kept.set(locale, format)
    }
    return format
  }
}
