import { describe, expect, test } from 'vitest'
import { makeRow } from '../../test/made-rows.ts'
import type { DayRange } from '../model/index.ts'
import { IncidentIndex, type IndexFilter } from './incident-index.ts'
import { type Timeline, toTimeline } from './timeline.ts'

/** Of incidents with these days. */
function timelineOf(days: readonly (DayRange | null)[], filter: IndexFilter = {}): Timeline {
  const index = new IncidentIndex(days.map((range, at) => ({ ...makeRow(at), days: range })))
  return toTimeline(index.countDays(filter), index.countDays({}))
}

describe('a timeline', () => {
  test.each([
    [[null], 'day', [], 1],
    [
      [['2026-01-30', '2026-02-03'], null, ['2026-02-01', '2026-02-01'], ['2026-01-30', '2026-01-30']],
      'day',
      ['2026-01-30 2', '2026-01-31 0', '2026-02-01 1'],
      1,
    ],
  ] as const)('counts %j by %s', (days, unit, buckets, undated) => {
    const timeline = timelineOf(days)
    expect(timeline).toMatchObject({ unit, undated })
    expect(timeline.buckets.map(({ from, incidents }) => `${from} ${incidents}`)).toEqual(buckets)
  })

  test.each([
    ['2025-01-01', '2025-04-30', 'day', '2025-01-01', '2025-04-30'],
    ['2025-01-01', '2025-05-01', 'week', '2024-12-30', '2025-04-28'],
    ['2020-01-31', '2025-05-01', 'month', '2020-01-01', '2025-05-01'],
  ])('from %s to %s goes by %s', (first, last, unit, from, to) => {
    const { buckets, ...timeline } = timelineOf([
      [last, last],
      [first, first],
    ])
    expect(timeline.unit).toBe(unit)
    expect([buckets[0], buckets.at(-1)]).toEqual([
      { from, incidents: 1 },
      { from: to, incidents: 1 },
    ])
    expect(new Set(buckets.map((bucket) => bucket.from)).size).toBe(buckets.length)
  })
})

test.each([
  [[null], null],
  [
    [['2026-01-02', '2026-01-05'], null, ['2026-01-03', '2026-01-03']],
    ['2026-01-02', '2026-01-05'],
  ],
  [
    [
      ['2026-01-02', '2026-01-02'],
      ['2025-12-31', '2026-01-08'],
    ],
    ['2025-12-31', '2026-01-08'],
  ],
] as const)('the extent of %j is %j', (days, extent) => {
  expect(timelineOf(days).extent).toEqual(extent)
  expect(timelineOf(days, { from: '2030-01-01' })).toEqual({ unit: 'day', buckets: [], undated: 0, extent })
})
