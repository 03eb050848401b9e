import { describe, expect, test } from 'vitest'
import { type MapFrame, toWindow } from './map-frame.ts'
import { CLOSEST, fitFrame, mixFrames, moveFrame, resizeFrame, toBounds, zoomFrame } from './move-frame.ts'

const FRAME: MapFrame = { width: 400, height: 300, zoom: 4, longitude: 14, latitude: 27 }

/** Where a point lies in the window. */
const at = (frame: MapFrame, longitude: number, latitude: number): number[] => [...toWindow(frame, longitude, latitude, 100)].flat().map(Math.round)

describe('a view', () => {
  test('goes with the hand', () => {
    expect(at(moveFrame(FRAME, 30, -20), 14, 27)).toEqual([230, 130])
  })

  test('never shows what lies above and below the world', () => {
    expect(toBounds(moveFrame(FRAME, 0, 1e6))[3]).toBeCloseTo(85.05)
    expect(toBounds(moveFrame(FRAME, 0, -1e6))[1]).toBeCloseTo(-85.05)
    expect(zoomFrame({ ...FRAME, height: 2048 }, 0).zoom).toBe(2)
    expect(zoomFrame(FRAME, 99).zoom).toBe(CLOSEST)
  })

  test('goes round the earth', () => {
    expect(moveFrame({ ...FRAME, longitude: 179 }, -100, 0).longitude).toBeLessThan(-170)
  })

  test('zooms about the pixel that is pointed at', () => {
    const [[x, y] = [0, 0]] = toWindow(FRAME, 16, 29, 0)
    const [[closeX, closeY] = [0, 0]] = toWindow(zoomFrame(FRAME, 6, x, y), 16, 29, 0)
    expect(closeX).toBeCloseTo(x)
    expect(closeY).toBeCloseTo(y)
  })

  test('keeps its middle when the window is made larger', () => {
    expect(at(resizeFrame(FRAME, 800, 600), 14, 27)).toEqual([400, 300])
  })
})

describe('fitting', () => {
  test('shows all, with room around it', () => {
    const frame = fitFrame(FRAME, [10, 25, 20, 30], { padding: 20 })
    expect(at(frame, 10, 27)[0]).toBe(20)
    expect(at(frame, 20, 27)[0]).toBe(380)
    expect(fitFrame(FRAME, [10, 25, 10, 25], { padding: 20, closest: 6 }).zoom).toBe(6)
  })

  test('what crosses the date line fits too', () => {
    const [west, , east] = toBounds(fitFrame(FRAME, [170, 0, 190, 10], { padding: 0 }))
    expect([west + 360, east + 360].map(Math.round)).toEqual([170, 190])
  })
})

test('on the way between two views nothing swings: what both show at one pixel stays there', () => {
  const to = zoomFrame(FRAME, 7, 300, 100)
  // What lies at that pixel.
  const middle = moveFrame(FRAME, -100, 50)
  for (const part of [0, 0.3, 0.7, 1]) {
    const [[x, y] = [0, 0]] = toWindow(mixFrames(FRAME, to, part), middle.longitude, middle.latitude, 0)
    expect(x).toBeCloseTo(300)
    expect(y).toBeCloseTo(100)
  }
  expect(mixFrames(FRAME, to, 1).zoom).toBe(7)
})

test('the way leads over the date line where that is shorter', () => {
  const [east, west] = [moveFrame({ ...FRAME, longitude: 170 }, 0, 0), moveFrame({ ...FRAME, longitude: -170 }, 0, 0)]
  expect(Math.abs(mixFrames(east, west, 0.5).longitude)).toBeCloseTo(180)
})
