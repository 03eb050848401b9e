import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeHolders } from './holders.ts'

const step = fc.record({ key: fc.integer({ min: 0, max: 40 }), text: fc.nat(30), isSpread: fc.boolean() })

test('holders are what a map of sorted lists would be', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const holders = makeHolders((a, b) => a - b)
      const plain = new Map<number, number[]>()
      for (const { key: small, text, isSpread } of steps) {
        const key = isSpread ? Math.imul(small, 0x85ebca6b) >>> 0 : small
        const known = plain.get(key) ?? []
        const at = known.indexOf(text)
        const sorted = at >= 0 ? known.toSpliced(at, 1) : [...known, text].sort((a, b) => a - b)
        expect(at >= 0 ? holders.remove(key, text) : holders.add(key, text)).toBe(at >= 0 ? at : sorted.indexOf(text))
        plain.set(key, sorted)
      }
      for (const [key, texts] of plain) expect([...holders.of(key)]).toEqual(texts)
    }),
    { numRuns: 200, seed: 11 },
  )
})

test('thousands of keys come and go', () => {
  const holders = makeHolders((a, b) => a - b)
  const toKey = (at: number): number => Math.imul(at, 0x9e3779b1) >>> 0
  for (let at = 0; at < 20_000; at++) holders.add(toKey(at), at)
  for (let at = 0; at < 20_000; at += 2) holders.remove(toKey(at), at)
  for (let at = 0; at < 20_000; at++) expect([...holders.of(toKey(at))]).toEqual(at % 2 === 0 ? [] : [at])
})
