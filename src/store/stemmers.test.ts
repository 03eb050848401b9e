import { expect, test } from 'vitest'
import { loadStem, stemArabic } from './stemmers.ts'

test.each([
  ['قوات', 'القوات', 'والقوات', 'بالقوات', 'للقوات'],
  ['مدينة', 'المدينة', 'والمدينة', 'مدينه'],
  ['جيش', 'الجيش', 'للجيش', 'وجيش'],
  ['أرض', 'ارض', 'الأرض'],
])('%s and its forms share a stem in Arabic', (word, ...forms) => {
  expect(forms.map(stemArabic)).toEqual(forms.map(() => stemArabic(word)))
})

test.each([
  ['قوات', 'جيش'],
  ['مدينة', 'مدن'],
])('%s and %s do not', (one, other) => {
  expect(stemArabic(one)).not.toBe(stemArabic(other))
})

test.each(['و', 'ال', 'لل', 'ة', ''])('«%s» leaves something to search for, if there was anything', (word) => {
  expect(stemArabic(word)).toBe(word)
})

test.each([
  ['fr', 'soldats', 'soldat'],
  ['en', 'attacked', 'attacks'],
  ['ru', 'войска', 'войсками'],
])('in «%s», %s and %s share a stem', async (language, one, other) => {
  const stem = await loadStem(language)
  expect(stem?.(one)).toBe(stem?.(other))
})

test('a language without a stemmer has none', async () => {
  expect(await loadStem('xx')).toBeNull()
  expect(await loadStem('constructor')).toBeNull()
})
