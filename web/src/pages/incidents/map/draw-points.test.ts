import { describe, expect, test } from 'vitest'
import { findMark, toAreas, toMarks } from './draw-points.ts'
import type { MapFrame } from './map-frame.ts'
import type { Shown } from './place-groups.ts'

const FRAME: MapFrame = { width: 400, height: 300, zoom: 4, longitude: 14, latitude: 27 }

const shown = (name: string, longitude: number, latitude: number, { radius = 5000, incidents = 1, kind = 'place' as Shown['kind'] } = {}): Shown => ({
  kind,
  value: name,
  name,
  longitude,
  latitude,
  radius,
  incidents,
  places: kind === 'cluster' ? 2 : 1,
  standings: {},
})

describe('marks', () => {
  test('lie where the map shows their place, and are found there', () => {
    const marks = toMarks([shown('middle', 14, 27), shown('east', 16, 27)], FRAME)
    expect(marks.map(({ of, x, y }) => [of.name, Math.round(x), Math.round(y)])).toEqual([
      ['middle', 200, 150],
      ['east', 246, 150],
    ])
    expect(findMark(marks, 203, 149)?.of.name).toBe('middle')
    expect(findMark(marks, 220, 150)).toBeNull()
  })

  test('a disc has its true size, and never less than can be hit', () => {
    const radiusAt = (zoom: number): number => toMarks([shown('wide', 14, 27, { radius: 100_000 })], { ...FRAME, zoom })[0]?.radius ?? 0
    expect(radiusAt(7) / radiusAt(6)).toBeCloseTo(2)
    expect(radiusAt(0)).toBe(5)
  })

  test('the small lie above the wide and counts above all, whatever the order they come in', () => {
    const wide = shown('wide', 14, 27, { radius: 300_000 })
    const count = shown('count', 14, 27, { kind: 'cluster', incidents: 40, radius: 0 })
    const town = shown('town', 14, 27)
    for (const all of [
      [wide, count, town],
      [town, wide, count],
    ]) {
      const marks = toMarks(all, FRAME)
      expect(marks.map(({ of }) => of.name)).toEqual(['wide', 'town', 'count'])
      expect(findMark(marks, 200, 150)?.of.name).toBe('count')
      expect(findMark(marks, 230, 150)?.of.name).toBe('wide')
    }
  })

  test('far out the world stands there more than once, and so does each place', () => {
    const marks = toMarks([shown('sabha', 14.4, 27)], { ...FRAME, width: 1200, zoom: 0 })
    expect(marks.map(({ x }) => Math.round(x))).toEqual([89, 601, 1113])
    expect(toMarks([shown('elsewhere', 100, -40)], FRAME)).toEqual([])
  })

  test('names keep off counts and off discs that carry one', () => {
    const marks = toMarks(
      [shown('one', 14, 27), shown('two', 16, 27, { incidents: 2 }), shown('many', 12, 27, { kind: 'cluster', incidents: 10 })],
      FRAME,
    )
    expect(toAreas(marks).map(({ left, right }) => right - left)).toEqual([18, 24])
  })
})
