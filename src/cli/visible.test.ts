import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJsonLine, toVisible } from './visible.ts'

test.each([
  ['\u001b[31mred\u0007', '\\u{1b}[31mred\\u{7}'],
  ['a\u009b2Jb', 'a\\u{9b}2Jb'],
  ['abc\u202edef\u2066', 'abc\\u{202e}def\\u{2066}'],
  ['half \ud800 letter', 'half \\u{d800} letter'],
  ['two\r\n\tlines', 'two lines'],
  ['l’été 😀 العربية', 'l’été 😀 العربية'],
])('%j is shown as %j', (text, shown) => expect(toVisible(text)).toBe(shown))

const HARMFUL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

test('nothing harmful is left of any text, and JSON reads back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\u001b', '\u0085', '\u202e', '\u2028', '\ud83d', 'a', '"') }),
      (a, b) => {
        const text = `${a}${b}`
        expect(toVisible(text)).not.toMatch(HARMFUL)
        expect(toJsonLine({ text })).not.toMatch(HARMFUL)
        expect(JSON.parse(toJsonLine({ text }))).toEqual({ text })
      },
    ),
  )
})
