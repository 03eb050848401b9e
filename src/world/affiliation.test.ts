import { describe, expect, test } from 'vitest'
import type { Actor } from '../model/index.ts'
import { isWithin, toChain, toJointId } from './affiliation.ts'
import { loadWorld, type World } from './world.ts'

const world = loadWorld()

const toActor = (id: string, kind: Actor['kind'], partOf: string | null): Actor => ({
  id,
  kind,
  country: null,
  partOf,
  from: null,
  until: null,
  name: id,
})
const withActors = (actors: readonly Actor[]): World => ({ ...world, actors: new Map(actors.map((actor) => [actor.id, actor])) })

describe('the chain of an actor', () => {
  test.each<[string, string, readonly string[]]>([
    ['a spokesman stands for his wing, the wing for its movement', 'abu-obeida', ['al-qassam-brigades', 'hamas']],
    ['a movement without a parent stands for itself', 'hamas', []],
    ['an army is among its state’s forces', 'fama', ['ML:forces', 'country:ML']],
    ['a state’s army by its country alone', 'ML:army', ['ML:forces', 'country:ML']],
    ['a gendarmerie is police', 'guardia-civil', ['ES:police', 'country:ES']],
    ['so is a state’s own', 'BF:gendarmerie', ['BF:police', 'country:BF']],
    ['a unit is its army’s', 'fama:3rd Infantry Battalion', ['fama', 'ML:forces', 'country:ML']],
    ['or the army’s of its state', 'ML:army:Brigade 12', ['ML:army', 'ML:forces', 'country:ML']],
    ['a fleet, its navy, the Pentagon, the forces, the state', 'us-seventh-fleet', ['us-navy', 'pentagon', 'US:forces', 'country:US']],
    ['a presidency is the state’s, no force', 'kremlin', ['country:RU']],
    ['an office holder stands for the state', 'emmanuel-macron', ['country:FR']],
    ['rebels in a country are not the country’s', 'ML:rebels', []],
    ['a state stands for itself', 'country:ML', []],
    ['unknown', 'nobody-knows-them', []],
    ['a governor is of his region, and not of the state', 'gao:governor', ['gao:government']],
    ['so is a prefect', 'gao:prefect', ['gao:government']],
    ['a president is of the state', 'ML:president', ['country:ML']],
    ['a spokesman speaks for his body', 'NE:police:spokesperson', ['NE:police', 'country:NE']],
    ['the police chief of a place is of the state’s police', 'gao:police chief', ['ML:police', 'country:ML']],
    [
      'several stand each for their own',
      'al-quds-brigades+al-qassam-brigades',
      ['al-quds-brigades', 'al-qassam-brigades', 'palestinian-islamic-jihad', 'hamas'],
    ],
  ])('%s', (_, id, chain) => {
    expect(toChain(id, world)).toEqual(chain)
  })

  test('ends where a user’s table runs in a circle', () => {
    const circle = withActors([toActor('a', 'militia', 'b'), toActor('b', 'militia', 'c'), toActor('c', 'militia', 'b')])
    expect(toChain('a', circle)).toEqual(['b', 'c'])
    expect(toChain('b', circle)).toEqual(['c'])
  })
})

describe('within', () => {
  test.each<[string, string, boolean]>([
    ['hamas', 'hamas', true],
    ['al-qassam-brigades', 'hamas', true],
    ['hamas', 'al-qassam-brigades', false],
    ['fardc', 'CD:forces', true],
    ['CD:soldiers', 'country:CD', true],
    ['m23', 'country:CD', false],
    ['hamas+hezbollah', 'hezbollah', true],
    ['hamas+hezbollah', 'houthis', false],
  ])('%s in %s: %s', (actor, body, expected) => {
    expect(isWithin(actor, body, world)).toBe(expected)
  })
})

test('a joint id is the same in whatever order its actors are named', () => {
  expect(toJointId(['hezbollah', 'hamas'])).toBe('hamas+hezbollah')
  expect(toJointId(['houthis', toJointId(['hezbollah', 'hamas']), 'hamas'])).toBe('hamas+hezbollah+houthis')
})
