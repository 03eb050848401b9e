import { describe, expect, test } from 'vitest'
import { toDay, toDayNumber } from '../../../../../src/model/day.ts'
import { endOf, startOf, toBars, toCore, toDayScale, toLanes, toTicks, toUnit } from './day-scale.ts'

describe('the scale', () => {
  const scale = toDayScale(['2025-03-01', '2025-03-10'], 100, false)
  test('days lie side by side', () => {
    expect([scale.toX(toDayNumber('2025-03-01')), scale.toX(toDayNumber('2025-03-11'))]).toEqual([0, 100])
    expect([0, 9.9, 10, 99.9, -5, 200].map((x) => toDay(scale.toDayNumber(x)))).toEqual([
      '2025-03-01',
      '2025-03-01',
      '2025-03-02',
      '2025-03-10',
      '2025-03-01',
      '2025-03-10',
    ])
  })

  test('from right to left it is mirrored', () => {
    const mirrored = toDayScale(['2025-03-01', '2025-03-10'], 100, true)
    expect(mirrored.toX(toDayNumber('2025-03-01'))).toBe(100)
    expect(toDay(mirrored.toDayNumber(95))).toBe('2025-03-01')
  })
})

describe('units', () => {
  test.each([
    ['week', '2025-03-05', '2025-03-03', '2025-03-10'],
    ['week', '2025-03-03', '2025-03-03', '2025-03-10'],
    ['week', '2025-03-09', '2025-03-03', '2025-03-10'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
    ['month', '2024-12-31', '2024-12-01', '2025-01-01'],
    ['day', '2025-03-05', '2025-03-05', '2025-03-06'],
  ] as const)('the %s of %s is %s to before %s', (unit, day, start, end) => {
    const from = startOf(unit, toDayNumber(day))
    expect([toDay(from), toDay(endOf(unit, from))]).toEqual([start, end])
  })

  test('bars are gathered until they can be seen, and nothing is lost', () => {
    expect([toUnit('day', 4), toUnit('day', 1), toUnit('day', 0.2), toUnit('month', 4), toUnit('day', 0.001)]).toEqual([
      'day',
      'week',
      'month',
      'month',
      'month',
    ])
    const bars = toBars(
      [
        { from: '2025-03-04', incidents: 2 },
        { from: '2025-03-06', incidents: 3 },
        { from: '2025-03-11', incidents: 1 },
      ],
      'week',
    )
    expect(bars.map(({ start, incidents }) => [toDay(start), incidents])).toEqual([
      ['2025-03-03', 5],
      ['2025-03-10', 1],
    ])
  })
})

test('ranges in one lane never meet', () => {
  const days = (first: string, last: string) => ({ days: [first, last] as [string, string] })
  const ranges = [
    days('2025-03-04', '2025-03-06'),
    days('2025-03-04', '2025-03-04'),
    days('2025-03-05', '2025-03-05'),
    days('2025-03-07', '2025-03-07'),
  ]
  expect(toLanes(ranges, 0)).toEqual({ lanes: [1, 0, 0, 0], count: 2 })
})

describe('ticks', () => {
  const words = (first: string, last: string, width: number) =>
    toTicks(toDayScale([first, last], width, false)).map(({ dayNumber, style }) => `${toDay(dayNumber)} ${style}`)
  test('few days are each named', () => {
    expect(words('2025-03-01', '2025-03-03', 300)).toEqual(['2025-03-01 short', '2025-03-02 short', '2025-03-03 short'])
  })
  test('many are named by the month or year', () => {
    expect(words('2025-01-15', '2025-04-15', 300)).toEqual(['2025-02-01 month', '2025-03-01 month', '2025-04-01 month'])
    expect(words('2023-01-15', '2025-04-15', 200)).toEqual(['2024-01-01 year', '2025-01-01 year'])
  })
  test('a thousand years end', () => {
    expect(words('1000-01-01', '2025-04-15', 300).length).toBeLessThan(30)
  })
})

describe('the core', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ from: toDay(toDayNumber('2025-03-01') + at), incidents: 3 }))
  test('few far days are left out and counted', () => {
    expect(
      toCore({ unit: 'day', buckets: [{ from: '2022-01-01', incidents: 2 }, ...many, { from: '2026-01-01', incidents: 1 }] }, [
        '2022-01-01',
        '2026-01-05',
      ]),
    ).toEqual({
      days: ['2025-02-27', '2025-03-22'],
      earlier: 2,
      later: 1,
    })
  })
  test('counted by the month, its last month is whole', () => {
    const months = [
      { from: '2015-01-01', incidents: 1 },
      { from: '2025-03-01', incidents: 30 },
    ]
    expect(toCore({ unit: 'month', buckets: months }, ['2015-01-01', '2025-03-31'])?.days).toEqual(['2025-02-27', '2025-03-31'])
  })
  test('where all lie together there is nothing to leave out', () => {
    expect(toCore({ unit: 'day', buckets: many }, ['2025-03-01', '2025-03-20'])).toBeNull()
    expect(toCore({ unit: 'day', buckets: [] }, ['2025-03-01', '2025-03-20'])).toBeNull()
  })
})
