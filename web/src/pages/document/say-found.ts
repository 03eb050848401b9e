import type { ApiDocument } from '../../../../src/api/contract.ts'
import { isolate } from '../../claim/claim-sentence.ts'
import { formatDay } from '../../format/days.ts'
import { formatList } from '../../format/names.ts'
import { isMessageKey, language, t } from '../../language/language.svelte.ts'

/** On what the day of publication rests, in the reader's language where the server says it by codes. */
export function sayBasis({ text, steps }: NonNullable<ApiDocument['publishedBasis']>): string {
  const [first, ...others] = steps.map(({ code, values: { day, ...values } }) => {
    const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]))
    return t(`basis.${code}`, day === undefined ? words : { ...words, day: formatDay(day, language.locale) })
  })
  if (first === undefined) return isolate(text)
  return others.length === 0 ? first : t('basis.narrowed', { first, others: formatList(others, language.locale) })
}

/** What loaded words refer to, and the language in which it could be said. */
export function sayReferent({ referent, referentCode }: ApiDocument['loaded'][number]): { readonly text: string; readonly lang: string } {
  const key = `referent.${referentCode}`
  return isMessageKey(key) ? { text: t(key), lang: language.locale } : { text: referent, lang: 'en' }
}
