import type { Locale } from '../language/locales.ts'
import { keepByLocale } from './kept.ts'

const instants = keepByLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }),
)

/** A moment with its time, in UTC, as logs and laws want it; what is no moment stays as it is. */
export function formatInstant(instant: string, locale: Locale): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : instants(locale).format(date)
}
