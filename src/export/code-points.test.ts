import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quote, type Span } from '../model/index.ts'
import { firstCodePoints, lastCodePoints, toCodePointCounter } from './code-points.ts'

/** As a reader that counts code points takes the words out. */
const take = (text: string, [start, end]: Span): string => [...text].slice(start, end).join('')

describe('a span in code points holds the same words', () => {
  test.each([
    ['plain letters', 'Rockets hit Tarmis.', 'Tarmis'],
    ['after an emoji', 'Alert 🚨 in Tarmis', 'Tarmis'],
    ['an emoji itself', 'Alert 🚨 in Tarmis', '🚨'],
    ['a family of joined emoji', '👨‍👩‍👧 fled Tarmis', '👨‍👩‍👧 fled'],
    ['combining marks count alone', 'Te\u0301ne\u0301re\u0301 and Tarmis', 'Tarmis'],
    ['CRLF is two', 'One.\r\nTwo 🚨\r\nTarmis', 'Tarmis'],
    ['Arabic with its marks', 'قُصِفَت 🚨 مدينة طرميس أمس', 'طرميس'],
    ['the end of the text', '🚨🚨🚨', '🚨'],
    ['after half a pair', 'x\ud83d Tarmis', 'Tarmis'],
  ])('%s', (_, text, words) => {
    const start = text.indexOf(words)
    const span: Span = [start, start + words.length]
    expect(take(text, toCodePointCounter(text)(span))).toBe(words)
  })

  test('counts', () => {
    expect(toCodePointCounter('a🚨b🚨c')([3, 7])).toEqual([2, 5])
  })

  test('a span that cuts a pair is widened, an empty one stays empty', () => {
    const count = toCodePointCounter('a🚨b')
    expect(count([2, 3])).toEqual([1, 2])
    expect(count([1, 2])).toEqual([1, 2])
    expect(count([3, 3])).toEqual([2, 2])
  })

  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text]
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number]
        const start = points.slice(0, from).join('').length
        const span: Span = [start, start + points.slice(from, to).join('').length]
        expect(toCodePointCounter(text)(span)).toEqual([from, to])
        expect(take(text, toCodePointCounter(text)(span))).toBe(quote(text, span))
      }),
    )
  })
})

test('what stands around a quotation is cut between code points', () => {
  expect(lastCodePoints('ab🚨🚨', 3)).toBe('b🚨🚨')
  expect(lastCodePoints('🚨', 32)).toBe('🚨')
  expect(firstCodePoints('🚨🚨ab', 3)).toBe('🚨🚨a')
  expect(firstCodePoints('', 3)).toBe('')
  // Whole pairs only, wherever the slice begins.
  expect(lastCodePoints(`${'🚨'.repeat(40)}x`, 32)).toBe(`${'🚨'.repeat(31)}x`)
})
