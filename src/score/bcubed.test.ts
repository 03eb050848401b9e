import { expect, test } from 'vitest'
import { toBcubed } from './bcubed.ts'

test.each([
  ['the same groups under other names', ['1x', '1x', '2y'], 1, 1],
  ['all in one', ['1x', '1x', '2x'], (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
  ['each alone', ['1x', '1y', '2z'], 1, (1 / 2 + 1 / 2 + 1) / 3],
  ['one strayed', ['1x', '1x', '1y', '2y'], (1 + 1 + 1 / 2 + 1 / 2) / 4, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4],
])('%s', (_, things, precision, recall) => {
  const bcubed = toBcubed(things.map((pair) => [pair.charAt(0), pair.charAt(1)] as const))
  expect(bcubed.precision).toBeCloseTo(precision, 12)
  expect(bcubed.recall).toBeCloseTo(recall, 12)
  expect(bcubed.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12)
})
test('of nothing', () => expect(toBcubed([])).toEqual({ precision: 0, recall: 0, f1: 0, items: 0 }))
