import type { Range } from '../../../src/model/range.ts'
import { type Locale, toIntlLocale } from '../language/locales.ts'

const formats = new Map<Locale, Intl.NumberFormat>()
function formatOf(locale: Locale): Intl.NumberFormat {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(toIntlLocale(locale))
  formats.set(locale, made)
  return made
}

export const formatNumber = (number: number, locale: Locale): string => formatOf(locale).format(number)

/** As short as a sign on a map: «980», «26K». */
export const formatShort = (number: number, locale: Locale): string =>
  number < 10_000
    ? formatNumber(number, locale)
    : new Intl.NumberFormat(toIntlLocale(locale), { notation: 'compact', maximumFractionDigits: 0 }).format(number)

/** «9», «9–11», «71+»; isolated, so that a range keeps its direction among right-to-left words. */
export function formatRange([least, most]: Range, locale: Locale): string {
  if (most === least) return formatNumber(least, locale)
  const text = most === null ? `${formatNumber(least, locale)}+` : `${formatNumber(least, locale)}–${formatNumber(most, locale)}`
  return `\u2066${text}\u2069`
}

const STEPS = [1, 10, 100, 1000] as const

/** A distance as exact as its kind deserves: «3 km», «850 m», «1,900 km». */
export function formatMetres(metres: number, locale: Locale): string {
  const unit = metres >= 1000 ? 'kilometer' : 'meter'
  const amount = unit === 'kilometer' ? metres / 1000 : metres
  const step = STEPS.findLast((each) => amount >= each * 10) ?? 1
  const rounded = Math.round(amount / step) * step
  return new Intl.NumberFormat(toIntlLocale(locale), { style: 'unit', unit, unitDisplay: 'short' }).format(
    amount < 10 ? Math.round(amount * 10) / 10 : rounded,
  )
}
