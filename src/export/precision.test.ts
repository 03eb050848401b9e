import { describe, expect, test } from 'vitest'
import type { DayRange, PlaceAccount, PlaceKind } from '../model/index.ts'
import { toPlacePrecision, toTimePrecision } from './precision.ts'

describe('days', () => {
  test.each<[DayRange, number | null, number | null]>([
    [['2025-03-04', '2025-03-04'], 1, 1],
    [['2025-03-04', '2025-03-05'], 2, 2],
    [['2025-03-04', '2025-03-09'], 2, 2],
    [['2025-03-03', '2025-03-09'], 3, 2],
    [['2025-03-03', '2025-03-10'], 4, 3],
    [['2025-03-01', '2025-03-31'], 4, 3],
    [['2025-03-01', '2025-04-01'], 5, null],
    [['2024-01-01', '2024-12-31'], 5, null],
    [['2024-01-01', '2025-01-31'], null, null],
  ])('%j: UCDP %s, ACLED %s', (days, date, time) => {
    expect(toTimePrecision(days)).toEqual(date === null ? null : { date, time })
  })
})

describe('places', () => {
  const place = (radius: number | null, rest: Partial<PlaceAccount> = {}): PlaceAccount => ({
    id: null,
    name: 'Tarmis',
    country: 'LY',
    latitude: 30,
    longitude: 17,
    radius,
    ...rest,
  })
  const pointless = { latitude: null, longitude: null }

  test.each<[string, PlaceAccount, PlaceKind | null, number | null, number | null, number | null]>([
    ['a town', place(3000), 'town', 3000, 1, 1],
    ['a large city', place(12_000), 'city', 12_000, 1, 1],
    ['near a town', place(15_000), 'town', 3000, 2, 2],
    ['near a town, by little', place(4000), 'town', 3000, 2, 2],
    ['around a town', place(40_000), 'town', 3000, 5, 2],
    ['a district', place(30_000), 'district', 30_000, 3, 2],
    ['a province', place(80_000), 'region', 80_000, 4, 3],
    ['a river', place(200_000), 'river', 200_000, 5, 3],
    ['a country', place(400_000), 'country', 400_000, 6, 3],
    ['a sea', place(100_000), 'sea', 100_000, 7, 3],
    ['a point of unknown kind', place(100), null, null, 1, 1],
    ['a village of unknown kind', place(5000), null, null, 1, 1],
    ['an oil field', place(15_000), 'oilfield', 15_000, 2, 2],
    ['a part of a region', place(50_000), null, null, 5, 2],
    ['something wide', place(90_000), null, null, 5, 3],
    ['a town without a radius', place(null), 'town', null, 1, 1],
    ['a point of which nothing is known', place(null), null, null, null, null],
    ['only its country is known', place(null, pointless), null, null, 6, 3],
    ['a town without a point', place(null, pointless), 'town', null, 6, 3],
    ['a sea without a point', place(null, { ...pointless, country: null }), 'sea', null, 7, 3],
    ['nothing but a name', place(null, { ...pointless, country: null }), null, null, null, null],
  ])('%s', (_, account, kind, radius, where, geo) => {
    const known = kind === null ? null : { kind, radius }
    expect(toPlacePrecision(account, known)).toEqual(where === null ? null : { where, geo })
  })
})
