import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LOCALES, type Locale, toIntlLocale } from '../src/language/locales.ts'
import { type MessageKey, toTranslate } from '../src/language/translator.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

const ALL: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, fr, ar }
const locales = Object.keys(LOCALES) as Locale[]

/** Names of the places for values, each with its kind; the branches of plurals and choices are looked through. */
function placesOf(message: string, locale: Locale): string[] {
  const places = new Set<string>()
  const look = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if ('options' in part && 'value' in part) {
        places.add(`${part.value} chooses`)
        for (const option of Object.values(part.options)) look(option.value)
      } else if (part.type !== 0 && 'value' in part && typeof part.value === 'string') places.add(part.value)
    }
  }
  look(new IntlMessageFormat(message, toIntlLocale(locale), undefined, { ignoreTag: true }).getAst())
  return [...places].sort()
}

test.each(locales)('%s has every file of every area, and its index holds them all', (locale) => {
  const folder = join(import.meta.dirname, locale)
  const areas = (of: Locale) => readdirSync(join(import.meta.dirname, of)).filter((file) => file.endsWith('.json'))
  expect(areas(locale)).toEqual(areas('en'))
  const written = areas(locale).flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object))
  expect(new Set(written).size, 'a key stands in two files').toBe(written.length)
  expect(Object.keys(ALL[locale]).sort()).toEqual(written.sort())
})

test.each(locales)('%s has the same keys as English', (locale) => {
  expect(Object.keys(ALL[locale]).sort()).toEqual(Object.keys(en).sort())
})

test.each(locales)('every message of %s can be read and has the places for values that the English one has', (locale) => {
  const differing = Object.entries(ALL[locale])
    .map(([key, message]) => ({ key, places: placesOf(message, locale), wanted: placesOf(en[key as MessageKey], 'en') }))
    .filter(({ places, wanted }) => places.join() !== wanted.join())
  expect(differing).toEqual([])
})

test.each(locales)('no message of %s is empty', (locale) => {
  expect(Object.entries(ALL[locale]).filter(([, message]) => message.trim() === '')).toEqual([])
})

test('values stay as they are, also where they look like markup or messages', () => {
  expect(toTranslate('en', en)('words.within', { distance: '<b>{x}</b>' })).toBe('somewhere within <b>{x}</b>')
})
