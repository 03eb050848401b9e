import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeTelling, someTellings } from '../../test/tellings.ts'
import { makeNeighbourhood } from './neighbourhood.ts'
import type { Telling } from './telling.ts'

const finds = (a: Telling, b: Telling): boolean => {
  const neighbourhood = makeNeighbourhood()
  neighbourhood.add(a)
  return neighbourhood.find(b).includes(a.id)
}

test('of two tellings each finds the other, or neither does', () => {
  fc.assert(
    fc.property(someTellings, (tellings) => {
      for (const a of tellings) for (const b of tellings) if (a.id < b.id) expect(finds(a, b)).toBe(finds(b, a))
    }),
    { numRuns: 60, seed: 4 },
  )
})

test.each<[string, boolean, Partial<Telling>]>([
  ['of the same day and place', true, {}],
  ['of the next day', true, { days: ['2025-03-05', '2025-03-05'] }],
  ['of the month around it', true, { days: ['2025-03-01', '2025-03-31'] }],
  ['of no day, published soon after', true, { days: null, published: ['2025-03-09', '2025-03-09'] }],
  ['of no day and no publication', true, { days: null, published: null }],
  ['of no place but the same side', true, { site: null }],
  ['of the whole country', true, { site: { id: 'country:LY', name: 'Libya', country: 'LY', latitude: null, longitude: null, radius: 0 } }],
  [
    'of a name without a point that sounds the same',
    true,
    { site: { id: null, name: 'Braq', country: 'LY', latitude: null, longitude: null, radius: 0 } },
  ],
  ['of another year', false, { days: ['2026-03-04', '2026-03-04'], published: ['2026-03-05', '2026-03-05'] }],
  ['of a place far away', false, { site: { id: 'fada', name: 'Fada', country: 'TD', latitude: 17.19, longitude: 21.58, radius: 4000 } }],
])('a telling finds one %s: %s', (_, isFound, parts) => {
  expect(finds(makeTelling('a'), makeTelling('b', parts))).toBe(isFound)
})

test('what was taken out is not found', () => {
  const neighbourhood = makeNeighbourhood()
  neighbourhood.add(makeTelling('a'))
  neighbourhood.remove(makeTelling('a'))
  expect(neighbourhood.find(makeTelling('b'))).toEqual([])
})
