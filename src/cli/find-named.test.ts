import { describe, expect, test } from 'vitest'
import { toIncidentRow } from '../../test/incident-rows.ts'
import { loadWorld } from '../world/index.ts'
import { findNamed, findNear, toEditDistance } from './find-named.ts'

const world = loadWorld()
const rows = [
  toIncidentRow('i-aa11', {
    actors: [{ id: 'free-dunes', name: 'Free Dunes' }],
    claimants: [{ id: null, name: 'the spokesman of Tarmis' }],
    place: { id: 'tarmis', name: 'Tarmis', country: 'LY', latitude: null, longitude: null, radius: null },
    outlets: ['Ahd Brak'],
  }),
  toIncidentRow('i-ab22', { targets: [{ id: 'free-dunes', name: 'Free Dunes' }] }),
]

describe('what an id or name means', () => {
  test.each<[string, readonly (readonly [string, string | null])[]]>([
    ['free-dunes', [['actor', 'free-dunes']]],
    ['FREE dunes', [['actor', 'free-dunes']]],
    ['tarmis', [['place', 'tarmis']]],
    ['Ahd Brak', [['outlet', null]]],
    ['the spokesman of Tarmis', [['actor', null]]],
    ['hezbollah', [['actor', 'hezbollah']]],
    ['country:LY', [['place', 'country:LY']]],
    ['nobody at all', []],
  ])('%s', (asked, found) => expect(findNamed(asked, rows, world).map(({ kind, id }) => [kind, id])).toEqual(found))
})

describe('what may have been meant', () => {
  test.each([
    ['i-a', ['i-aa11', 'i-ab22']],
    ['Free Dune', ['Free Dunes', 'free-dunes']],
    ['tarmiss', ['Tarmis', 'tarmis']],
    ['spokesman of tarm', ['the spokesman of Tarmis']],
    ['hezbolah', ['Hezbollah']],
    ['xyzxyzxyz', []],
  ])('%s', (asked, near) => expect(findNear(asked, rows, world)).toEqual(near))
})

test.each([
  ['brak', 'brak', 0],
  ['brak', 'barak', 1],
  ['brak', 'sabha', 3],
  ['', 'ab', 2],
])('%s and %s are %i edits apart', (a, b, edits) => expect(toEditDistance(a, b, 2)).toBe(edits))
