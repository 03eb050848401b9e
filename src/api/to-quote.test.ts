import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../model/index.ts'
import { toQuote } from './to-quote.ts'

const toVersion = (text: string) => ({ version: 'v', document: { text } as Document })

test.each([
  ['Before. The words. After.', 8, 18, ['Before. ', 'The words.', ' After.']],
  ['Another paragraph.\nBefore the words after\nand another.', 30, 35, ['Before the ', 'words', ' after']],
  [`${'long '.repeat(100)}words${' more'.repeat(100)}`, 500, 505, [`${'long '.repeat(31)}`, 'words', ' more'.repeat(31)]],
])('%j from %i to %i is %j', (text, start, end, parts) => {
  const { before, text: words, after } = toQuote(toVersion(text), [start, end])
  expect([before, words, after]).toEqual(parts)
})

test('the parts of a quote stand in the text side by side, and cut no character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const { before, text: words, after } = toQuote(toVersion(text), [start, end])
      expect(words).toBe(text.slice(start, end))
      expect(text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after)).toBe(true)
    }),
  )
})
