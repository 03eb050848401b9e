import { describe, expect, test } from 'vitest'
import { type Ring, toCircle } from './area.ts'

/** Twice the signed area; positive where the ring runs counter-clockwise. */
const turnOf = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + ((ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0)), 0)

const METRES_A_DEGREE = 111_195

describe.each([
  ['inland', { latitude: 30.5, longitude: 17.25 }, 40_000, 1],
  ['far north', { latitude: 80, longitude: 20 }, 40_000, 1],
  ['over the 180th meridian from the west', { latitude: -18, longitude: 179.9 }, 40_000, 2],
  ['over the 180th meridian from the east', { latitude: -18, longitude: -179.9 }, 40_000, 2],
  ['up to the 180th meridian', { latitude: 0, longitude: 170 }, 40_000, 1],
])('%s', (_, centre, radius, rings) => {
  const circle = toCircle(centre, radius) ?? []

  test('is closed, counter-clockwise and on the map', () => {
    expect(circle).toHaveLength(rings)
    for (const ring of circle) {
      expect(ring[0]).toEqual(ring.at(-1))
      expect(ring.length).toBeGreaterThan(4)
      expect(turnOf(ring)).toBeGreaterThan(0)
      for (const [x, y] of ring) {
        expect(Math.abs(x)).toBeLessThanOrEqual(180)
        expect(Math.abs(y)).toBeLessThanOrEqual(90)
      }
    }
  })

  test('has the radius', () => {
    const heights = circle.flat().map(([, y]) => y)
    expect(Math.abs((Math.max(...heights) - Math.min(...heights)) * METRES_A_DEGREE - 2 * radius)).toBeLessThan(200)
  })
})

test('a circle with a pole in it is none', () => {
  expect(toCircle({ latitude: 89.9, longitude: 0 }, 40_000)).toBeNull()
})
