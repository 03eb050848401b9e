import type { Range } from '../../../src/model/range.ts'
import type { Locale } from '../language/locales.ts'
import { keepByLocale } from './kept.ts'

const plain = keepByLocale((locale) => new Intl.NumberFormat(locale))
const short = keepByLocale((locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 0 }))
const toUnit = (unit: string) => keepByLocale((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }))
const units = { kilometer: toUnit('kilometer'), meter: toUnit('meter') } as const

export const formatNumber = (number: number, locale: Locale): string => plain(locale).format(number)

/** As short as a sign on a map: «980», «26K». */
export const formatShort = (number: number, locale: Locale): string => (number < 10_000 ? formatNumber(number, locale) : short(locale).format(number))

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
  return units[unit](locale).format(amount < 10 ? Math.round(amount * 10) / 10 : rounded)
}
