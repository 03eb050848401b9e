import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { formAt } from './forms.ts'

const formOf = (word: string) => formAt(word, 0, word.length)

test('a word has one form, wherever it stands', () => {
  const text = 'Kori fell; Kori, kori and KORI.'
  expect(formAt(text, 0, 4)).toBe(formAt(text, 11, 15))
  expect(formAt(text, 0, 4)).toMatchObject({ raw: 'Kori', word: 'kori', upper: true, capitals: false })
  expect(formAt(text, 17, 21)).toMatchObject({ raw: 'kori', upper: false })
  expect(formAt(text, 26, 30)).toMatchObject({ raw: 'KORI', capitals: true })
})

test('any characters have the form that is so written, and no other', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 1 }), string({ unit: 'grapheme', minLength: 1 }), (one, other) => {
      const form = formAt(`${other}${one}${other}`, other.length, other.length + one.length)
      expect(form.raw).toBe(one)
      expect(form).toBe(formOf(one))
      expect(form === formOf(other)).toBe(one === other)
    }),
  )
})

test('more words than are kept are all read', () => {
  const words = Array.from({ length: 210_000 }, (_, index) => `w${index.toString(36)}`)
  expect(words.every((word) => formOf(word).raw === word)).toBe(true)
  expect(formOf('Kori').word).toBe('kori')
})
