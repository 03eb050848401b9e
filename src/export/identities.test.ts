import { describe, expect, test } from 'vitest'
import { ACTORS, PLACES } from '../../test/incidents.ts'
import { toIdentities } from './identities.ts'

const { findActor, findPlace } = toIdentities({ actors: ACTORS, places: PLACES })

describe('parties', () => {
  test.each([
    ['free-dunes', 'Free Dunes', 'armed-group', 'LY'],
    ['country:TD', 'Chad', 'state', 'TD'],
    ['LY:soldiers', 'Libyan soldiers', 'military', 'LY'],
    ['TD:police officers', 'Chadian police officers', 'police', 'TD'],
    [null, 'rebels', 'armed-group', null],
    [null, 'army', 'military', null],
    [null, 'herders', 'civilians', null],
    [null, 'civilians', 'civilians', null],
  ])('%s «%s»', (id, name, kind, country) => {
    expect(findActor({ id, name })).toMatchObject({ kind, country })
  })

  test.each([
    [null, 'gunmen'],
    [null, 'Meridian'],
    [null, 'constructor'],
    ['LY:brigade', 'Libyan brigade'],
    ['nobody', 'Nobody'],
  ])('nothing is known of %s «%s»', (id, name) => {
    expect(findActor({ id, name })).toBeNull()
  })
})

test.each([
  ['tarmis', { kind: 'town', radius: 3000 }],
  ['country:LY', { kind: 'country', radius: null }],
  ['city:LY:Sabha:27.03', null],
  [null, null],
])('place %s', (id, known) => {
  const found = findPlace({ id, name: 'x', country: null, latitude: null, longitude: null, radius: null })
  if (known === null) expect(found).toBeNull()
  else expect(found).toMatchObject(known)
})
