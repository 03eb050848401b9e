import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Body } from './body.ts'
import { packBody, unpackBody } from './packed-body.ts'

const word = fc.record({
  hash: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  gap: fc.integer({ min: 0, max: 70_000 }),
  length: fc.integer({ min: 1, max: 300 }),
  quoted: fc.constantFrom(0, 1),
})

test('a packed body is unpacked as it was', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      let end = 0
      const spans = words.map(({ gap, length }) => {
        const start = end + gap
        end = start + length
        return [start, end] as const
      })
      const body: Body = {
        document: 'd',
        words: Uint32Array.from(words, ({ hash }) => hash),
        starts: Uint32Array.from(spans, ([start]) => start),
        ends: Uint32Array.from(spans, ([, to]) => to),
        quoted: Uint8Array.from(words, ({ quoted }) => quoted),
      }
      expect(unpackBody('d', packBody(body))).toEqual(body)
    }),
    { numRuns: 200, seed: 10 },
  )
})
