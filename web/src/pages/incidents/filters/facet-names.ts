import type { FacetName } from '../../../../../src/api/contract.ts'
import { formatCountry } from '../../../format/names.ts'
import { formatNumber } from '../../../format/numbers.ts'
import type { Locale } from '../../../language/locales.ts'
import type { MessageKey, Translate } from '../../../language/translator.ts'

/** Facets whose values are our own words; the values are the ends of messages' keys. */
const WORDED: Partial<Record<FacetName, string>> = { type: 'type', weapon: 'weapon', standing: 'standing' }

/** A facet's value as readers know it; `name` is what the server calls it, `known` says whether a message of that key exists. */
export function nameFacetValue(
  facet: FacetName,
  { value, name }: { readonly value: string; readonly name: string },
  { locale, translate, known }: { readonly locale: Locale; readonly translate: Translate; readonly known: (key: string) => key is MessageKey },
): string {
  const worded = WORDED[facet]
  if (worded !== undefined) {
    const key = `${worded}.${value}`
    return known(key) ? translate(key) : name
  }
  if (facet === 'country') return formatCountry(value, locale)
  if (facet === 'origins') return translate('facet.atLeast', { number: formatNumber(Number(value), locale) })
  return name
}
