import type { ApiEventClaim } from '../../../src/api/contract.ts'
import { formatDay, formatDays } from '../format/days.ts'
import { formatCountry, formatList } from '../format/names.ts'
import { formatNumber } from '../format/numbers.ts'
import { language, t } from '../language/language.svelte.ts'
import type { Locale } from '../language/locales.ts'
import type { Translate } from '../language/translator.ts'
import { isolate, type Wording } from './claim-sentence.ts'

/** «7», «at least 5», «up to 9», «5 to 7», for use in a sentence. */
export function toRangeWords([least, most]: readonly [number, number | null], translate: Translate, locale: Locale): string {
  const [from, to] = [formatNumber(least, locale), most === null ? '' : formatNumber(most, locale)]
  const kind = most === null ? 'atLeast' : most === least ? 'exact' : least === 0 ? 'upTo' : 'between'
  return translate('claim.range', { kind, from, to })
}

/** An ISO day, month or year as the language writes it; anything else as it is. */
export function toDateWords(date: string, locale: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date, locale)
  if (/^\d{4}-\d{2}$/.test(date)) return formatDay(`${date}-01`, locale, 'month')
  return date
}

function toWeaponWords({ kind, count, name }: ApiEventClaim['weapons'][number], translate: Translate, locale: Locale): string {
  const noun = translate(`weapon.${kind}`).toLocaleLowerCase(locale)
  return translate('claim.weapon', {
    noun: name === null ? noun : `${noun} ${isolate(name)}`,
    counted: count === null ? 'no' : 'yes',
    count: count === null ? '' : toRangeWords(count, translate, locale),
  })
}

/** The words that sentences about claims are made of, in one language. */
export const toWording = (translate: Translate, locale: Locale): Wording => ({
  say: translate,
  days: (days) => formatDays([days[0], days[1]], locale),
  day: (day) => toDateWords(day, locale),
  range: (range) => toRangeWords(range, translate, locale),
  country: (code) => formatCountry(code, locale),
  list: (names) => formatList(names, locale),
  weapon: (weapon) => toWeaponWords(weapon, translate, locale),
})

/** Those of the language that is shown. */
export const wording = (): Wording => toWording(t, language.locale)
