import { expect, test } from 'vitest'
import { readStops } from './map-frame.ts'

test('values lie on straight lines between their stops, and stay as they are beyond', () => {
  const stops = [
    [1, 10],
    [5, 14],
    [6, 0],
  ] as const
  expect([0, 1, 2, 5, 5.5, 9].map((at) => readStops(stops, at))).toEqual([10, 10, 11, 14, 7, 0])
  expect(() => readStops([], 1)).toThrow('no stop')
})
