import { type Locale, toIntlLocale } from '../language/locales.ts'

/** A moment with its time, in UTC, as logs and laws want it; what is no moment stays as it is. */
export function formatInstant(instant: string, locale: Locale): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  return new Intl.DateTimeFormat(toIntlLocale(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(date)
}
