import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { soundsAlike, toNameKey } from './name-key.ts'

const pairs = readFileSync(new URL('../../test/name-pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^(same|other)\t/.test(line))
  .map((line) => line.split('\t') as [verdict: 'same' | 'other', group: string, one: string, other: string])

function isSame(one: string, other: string): boolean {
  const [a, b] = [toNameKey(one), toNameKey(other)]
  return a !== null && b !== null && soundsAlike(a, b)
}

describe('spellings of one name sound alike and false friends do not', () => {
  it('has at least 300 pairs of either sort', () => {
    for (const verdict of ['same', 'other']) expect(pairs.filter(([said]) => said === verdict).length).toBeGreaterThanOrEqual(300)
  })
  it.each(pairs)('%s (%s): %s, %s', (verdict, _, one, other) => {
    expect(isSame(one, other)).toBe(verdict === 'same')
    expect(isSame(other, one)).toBe(verdict === 'same')
  })
})

test('a name without Latin letters or without a consonant has no key', () => {
  for (const name of ['', 'دير الزور', 'Aïoua', '2024', 'A. I.']) expect(toNameKey(name)).toBeNull()
})

test('every key of a name is its own spelling, whatever the letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (name) => {
      const key = toNameKey(name)
      expect(key === null || soundsAlike(key, key)).toBe(true)
    }),
  )
})
