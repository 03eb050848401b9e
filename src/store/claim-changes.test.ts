import { expect, test } from 'vitest'
import { type Invented, inventIntake } from '../../test/invented-readings.ts'
import type { Claim } from '../model/index.ts'
import { compareClaims } from './claim-changes.ts'

const says = 'Drones hit the port of Bregana.'
const other = 'Fighters raided a camp, later.'
const plain: Invented = { says, type: 'air_drone_strike', place: 'Bregana', country: 'XA', killed: 3 }
/** As of one document, whatever sentences it is made of. */
const read = (...claims: readonly Invented[]): readonly Claim[] =>
  inventIntake({ source: 'a', claims }).reading.claims.map((claim) => ({
    ...claim,
    document: 'd',
    id: JSON.stringify({ ...claim, id: '', document: 'd' }),
  }))

test.each<readonly [string, readonly Claim[], readonly Claim[], { gone: number; added: number; altered: readonly (readonly string[])[] }]>([
  ['the same', read(plain), read(plain), { gone: 0, added: 0, altered: [] }],
  ['one more', read(plain), read(plain, { says: other }), { gone: 0, added: 1, altered: [] }],
  ['one less', read(plain, { says: other }), read(plain), { gone: 1, added: 0, altered: [] }],
  ['another toll', read(plain), read({ ...plain, killed: 4 }), { gone: 0, added: 0, altered: [['killed']] }],
  [
    'another type and actor',
    read(plain),
    read({ ...plain, type: 'other_attack', actor: 'Drones' }),
    { gone: 0, added: 0, altered: [['type', 'actor']] },
  ],
  [
    'another sentence',
    read(plain),
    read({ says: `${other} Again.` }, plain)
      .slice(0, 1)
      .map(move),
    { gone: 1, added: 1, altered: [] },
  ],
  ['an event that is now a tally', read(plain), read({ says, attacks: 3 }), { gone: 1, added: 1, altered: [] }],
  [
    'two claims of one sentence, each to the one it is most like',
    read({ ...plain, place: 'Bregana' }, { ...plain, says: `${other}`, place: 'Kori' }),
    read({ ...plain, place: 'Bregana', killed: 5 }, { ...plain, says: `${other}`, place: 'Kori', killed: 6 }),
    { gone: 0, added: 0, altered: [['killed'], ['killed']] },
  ],
])('a reading with %s', (_, before, after, expected) => {
  const { gone, added, altered } = compareClaims(before, after)
  expect({ gone: gone.length, added: added.length, altered: altered.map(({ slots }) => slots) }).toEqual(expected)
})

function move(claim: Claim): Claim {
  return { ...claim, evidence: [[500, 510]] }
}

test('a claim whose words alone are elsewhere is altered in its evidence', () => {
  const [claim] = read(plain)
  if (claim?.kind !== 'event' || claim.place === null) throw new Error('It is an event with a place.')
  const moved: Claim = { ...claim, id: 'moved', place: { ...claim.place, span: [0, 6] } }
  expect(compareClaims([claim], [moved]).altered).toMatchObject([{ slots: ['evidence'] }])
})
