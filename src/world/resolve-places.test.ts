import { describe, expect, test } from 'vitest'
import type { Place } from '../model/index.ts'
import { distance, type PlaceContext, type PlaceOccurrence, type PlaceReading, resolvePlaces } from './resolve-places.ts'

const NOWHERE: PlaceContext = { countries: new Map(), outletCountry: null, dateline: null }
// Invented towns of invented countries.
function toReading(
  id: string,
  country: string,
  [latitude, longitude]: [number, number],
  more: Partial<PlaceReading & { population: number }> = {},
): PlaceReading {
  const { population = 1000, ...rest } = more
  const place: Place = { id, kind: 'city', country, latitude, longitude, radius: 5000, name: id, population }
  return { place, division: '', seat: null, by: 'name', ...rest }
}
const toOccurrence = (name: string, readings: readonly PlaceReading[], more: Partial<PlaceOccurrence> = {}): PlaceOccurrence => ({
  name,
  readings,
  container: null,
  wants: null,
  called: false,
  village: false,
  ...more,
})
const [near, far] = [toReading('brak-xa', 'XA', [10, 10]), toReading('brak-xb', 'XB', [50, 50])]
const resolve = (occurrences: readonly PlaceOccurrence[], context = NOWHERE) =>
  resolvePlaces(occurrences, context).map(({ place }) => place?.id ?? null)

describe('of two towns of one name', () => {
  test('neither is meant where nothing speaks for either', () => {
    expect(resolve([toOccurrence('brak', [near, far])])).toEqual([null])
  })
  test('that of the country beside it is meant, there and wherever the name comes again', () => {
    const container = { country: 'XB', division: null, written: 'Exbia' }
    expect(resolve([toOccurrence('brak', [near, far], { container }), toOccurrence('brak', [near, far])])).toEqual(['brak-xb', 'brak-xb'])
  })
  test('that of the country that the text names is meant', () => {
    expect(resolve([toOccurrence('brak', [near, far])], { ...NOWHERE, countries: new Map([['XA', 2]]) })).toEqual(['brak-xa'])
  })
  test('that beside another place of the text is meant', () => {
    expect(resolve([toOccurrence('brak', [near, far]), toOccurrence('vigie', [toReading('vigie', 'XB', [50.1, 50])])])[0]).toBe('brak-xb')
  })
  test('that of the outlet’s country, or of where it was written, is meant', () => {
    expect(resolve([toOccurrence('brak', [near, far])], { ...NOWHERE, outletCountry: 'XA' })).toEqual(['brak-xa'])
    expect(resolve([toOccurrence('brak', [near, far])], { ...NOWHERE, dateline: far.place })).toEqual(['brak-xb'])
  })
  test('the far larger one is meant where nothing else speaks', () => {
    expect(resolve([toOccurrence('brak', [near, toReading('large', 'XB', [50, 50], { population: 900_000 })])])).toEqual(['large'])
  })
})

test('a name that only sounds like a place needs its country in the text', () => {
  const sounded = toOccurrence('brac', [toReading('brak', 'XA', [10, 10], { by: 'sound' })])
  expect(resolve([sounded])).toEqual([null])
  expect(resolve([sounded], { ...NOWHERE, countries: new Map([['XA', 1]]) })).toEqual(['brak'])
})

test('a village far from every other place of the text stays open', () => {
  const others = ['a', 'b', 'c'].map((name, at) => toOccurrence(name, [toReading(name, 'XA', [10 + at / 10, 10])]))
  expect(resolve([...others, toOccurrence('brak', [toReading('brak', 'XA', [14, 14])])]).at(-1)).toBeNull()
})

test('what the words ask for is meant: a region, a town', () => {
  const town = toReading('town', 'XA', [10, 10])
  const region = { ...toReading('region', 'XA', [10, 10]), place: { ...town.place, id: 'region', kind: 'region' as const } }
  expect(resolve([toOccurrence('brak', [town, region], { wants: 'region' })])).toEqual(['region'])
  expect(resolve([toOccurrence('brak', [town, region], { wants: 'settlement' })])).toEqual(['town'])
})

test('a degree of latitude is some 111 km, and a place without a point is nowhere near', () => {
  expect(distance(near.place, { latitude: 11, longitude: 10 })).toBeCloseTo(111.2, 0)
  expect(distance(near.place, { latitude: null, longitude: null })).toBe(Number.POSITIVE_INFINITY)
})
