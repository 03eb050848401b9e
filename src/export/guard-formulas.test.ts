import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFormulas } from './guard-formulas.ts'

/** As docs/formats.md tells readers to undo it. */
const unguard = (text: string): string =>
  text.replace(/^'(?=[\s\p{Cf}']*[=+\-@＝＋－＠])|(?<=[;\t\r\n])'(?=[\p{Zs}\p{Cf}\v\f']*[=+\-@＝＋－＠])/gu, '')

test.each([
  ['a formula', '=1+1', "'=1+1"],
  ['a plus', '+49 30', "'+49 30"],
  ['a minus', '-2+3', "'-2+3"],
  ['an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a wide sign', '＝1+1', "'＝1+1"],
  ['a sign behind blanks', ' \t=1', "' \t'=1"],
  ['a sign behind a mark that nobody sees', '\u200f=1', "'\u200f=1"],
  ['a byte order mark', '\ufeff=1', "'\ufeff=1"],
  ['after a semicolon, the separator of other countries', 'x;=1', "x;'=1"],
  ['after a line end', 'x\n=1', "x\n'=1"],
  ['a text that looks guarded', "'=1", "''=1"],
])('%s is guarded', (_, text, guarded) => {
  expect(guardFormulas(text)).toBe(guarded)
})

describe('left alone', () => {
  test.each(['', '\n'.repeat(1_000_000), 'Tarmis', '3-1', 'a = b', 'x, -y', '5 – 7', "l'armée", 'مدينة'])('%#', (text) => {
    expect(guardFormulas(text)).toBe(text)
  })
})

test('taking the apostrophes away gives every text back', () => {
  const piece = fc.constantFrom('=', '+', '-', '@', "'", ' ', '\n', '\r', '\t', ';', 'x', '\u200f', '＝', ',', '"')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(unguard(guardFormulas(text))).toBe(text)
    }),
  )
})
