import { expect, test } from 'vitest'
import { toDegrees, toPixelRadius, toPixels } from './mercator.ts'

test('the middle of the earth is the middle of the picture, and discs grow towards the poles', () => {
  expect(toPixels(0, 0)).toEqual([256, 256])
  expect(toPixelRadius(1000, 60) / toPixelRadius(1000, 0)).toBeCloseTo(2)
})

test.each([
  [14.4, 27],
  [-179, 84],
  [170, -60],
])('degrees lead to pixels and back: %f, %f', (longitude, latitude) => {
  const [x, y] = toPixels(longitude, latitude)
  const [east, north] = toDegrees(x, y)
  expect(east).toBeCloseTo(longitude)
  expect(north).toBeCloseTo(latitude)
})

test('beyond its upper and lower edge there is nothing', () => {
  expect(toPixels(0, 90)[1]).toBeCloseTo(0)
  expect(toPixels(0, -90)[1]).toBeCloseTo(512)
})
