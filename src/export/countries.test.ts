import { expect, test } from 'vitest'
import { loadWorld } from '../world/index.ts'
import { findCountry } from './countries.ts'

test.each([
  ['LY', 434, 'Libya', 'Northern Africa', 620, 'Africa'],
  ['CD', 180, 'Democratic Republic of Congo', 'Middle Africa', 490, 'Africa'],
  ['RU', 643, 'Russia', 'Europe', 365, 'Europe'],
  ['YE', 887, 'Yemen', 'Middle East', 678, 'Middle East'],
  ['MM', 104, 'Myanmar', 'Southeast Asia', 775, 'Asia'],
  ['PS', 275, 'Palestine', 'Middle East', null, null],
  ['XK', null, 'Kosovo', 'Europe', 347, 'Europe'],
])('%s', (code, numeric, name, region, gw, ucdpRegion) => {
  expect(findCountry(code)).toMatchObject({ numeric, name, region, gw, ucdpRegion })
})

test('no code and an unknown one have no country', () => {
  expect([findCountry(null), findCountry('ZZ'), findCountry('')]).toEqual([null, null, null])
})

test('every country that a place lies in is there', () => {
  const { places, actors } = loadWorld()
  const codes = [...places.values(), ...actors.values()].flatMap(({ country }) => (country === null ? [] : [country]))
  expect(codes.length).toBeGreaterThan(500)
  expect([...new Set(codes)].filter((code) => findCountry(code) === null)).toEqual([])
})
