import { expect, test } from 'vitest'
import { anEvent } from '../../test/claims.ts'
import { EVENT_TYPES, type EventClaim, type Mention, type TallyClaim } from '../model/index.ts'
import { toClaimSentence } from './claim-sentence.ts'

const named = (name: string): Mention => ({ span: [0, 1], id: null, name })
const placed = (name: string, country: string | null, id: string | null = null) => ({ ...named(name), country, id })
const nothing = anEvent({ type: 'other_attack', evidence: [[0, 1]] })
const total: TallyClaim = {
  kind: 'tally',
  id: 'y',
  document: 'd',
  metric: 'attacks',
  of: null,
  value: { span: [0, 1], value: [144, 144] },
  since: null,
  until: null,
  region: [],
  about: null,
  parts: [],
  evidence: [[0, 1]],
  foundBy: 'en/total',
  claimants: [],
  relays: [],
}
const kindOf = (id: string) => (id === 'base' ? 'base' : id === 'gulf' ? 'sea' : null)
const at = <T>(value: T) => ({ span: [0, 1] as const, value })

test.each<[Partial<EventClaim>, string]>([
  [
    {
      type: 'air_drone_strike',
      actor: named('US forces'),
      place: placed('al-Qaim', 'IQ'),
      days: at(['2024-01-24', '2024-01-24']),
      weapons: [{ span: [0, 1], kind: 'aircraft', count: null, name: null }],
      killed: at([2, 2]),
      claimants: [named('Al-Mayadeen')],
      relays: [named('AFP')],
    },
    'US forces struck al-Qaim (Iraq) with aircraft on 24 January 2024, 2 killed — according to Al-Mayadeen, via AFP',
  ],
  [
    { type: 'air_drone_strike', target: named('Northern Army'), place: placed('Varnhold', 'NE', 'base'), count: at([5, 5]) },
    'There were 5 strikes on Northern Army from the air at Varnhold (Niger) — in the outlet’s own words',
  ],
  [
    {
      type: 'shelling_missile',
      actor: named('Northern Army'),
      target: named('a tanker'),
      place: placed('Gulf of Aden', null, 'gulf'),
      count: at(null),
      weapons: [
        { span: [0, 1], kind: 'missile', count: [2, 2], name: 'Arqab' },
        { span: [0, 1], kind: 'drone', count: [1, 1], name: null },
      ],
    },
    'Northern Army fired on a tanker several times with 2 Arqab missiles and 1 drone in the Gulf of Aden — in the outlet’s own words',
  ],
  [
    {
      type: 'suicide_bomb',
      place: placed('Gao', 'ML'),
      weapons: [{ span: [0, 1], kind: 'explosive', count: null, name: null }],
      killed: at([0, 0]),
      wounded: at([3, null]),
    },
    'There was an attack on Gao (Mali) by suicide bombing, nobody killed, at least 3 wounded — in the outlet’s own words',
  ],
  [
    { type: 'other_attack', actor: named('Gunmen'), count: at([58, 58]), countries: ['LY', 'TD'] },
    'Gunmen carried out 58 attacks in Libya and Chad — in the outlet’s own words',
  ],
  [
    { type: 'threat', status: 'threatened', actor: named('Northern Army'), target: named('Gulf Fleet') },
    'Northern Army threatened to attack Gulf Fleet — in the outlet’s own words',
  ],
  [
    { type: 'threat', status: 'threatened', target: named('Gulf Fleet') },
    'There was a threat of an attack on Gulf Fleet — in the outlet’s own words',
  ],
  [
    {
      type: 'air_drone_strike',
      status: 'denied',
      actor: named('Northern Army'),
      target: named('a hospital'),
      claimants: [named('Northern Army'), named('mayor')],
    },
    'It is denied that Northern Army struck a hospital from the air — according to Northern Army and mayor',
  ],
  [{ type: 'protest', place: placed('Mali', 'ML'), countries: ['ML'] }, 'There was a protest in Mali — in the outlet’s own words'],
  [{ type: 'other_attack', target: named('Gao'), place: placed('Gao', 'ML') }, 'There was an attack on Gao (Mali) — in the outlet’s own words'],
])('%#: an event', (slots, sentence) => expect(toClaimSentence({ ...nothing, ...slots }, kindOf)).toBe(sentence))

test.each<[Partial<TallyClaim>, string]>([
  [
    {
      about: named('US forces'),
      region: ['IQ', 'SY'],
      since: at('2023-10-17'),
      parts: [{ region: 'IQ', value: [60, 60], span: [0, 1] }],
      claimants: [named('Pentagon')],
    },
    'Total: 144 attacks by or on US forces in Iraq and Syria since 17 October 2023, of which 60 in Iraq — according to Pentagon',
  ],
  [{ metric: 'killed', value: at([25_000, null]) }, 'Total: at least 25,000 killed — in the outlet’s own words'],
  [
    { metric: 'percent_change', value: at([45, 45]), of: 'attacks', until: at('2024-01') },
    'Total: a change of 45 % in attacks until January 2024 — in the outlet’s own words',
  ],
  [{ metric: 'other', value: at([7, 7]), of: 'tonnes' }, 'Total: 7 tonnes — in the outlet’s own words'],
])('%#: a running total', (slots, sentence) => expect(toClaimSentence({ ...total, ...slots }, kindOf)).toBe(sentence))

test('every type makes a sentence, however much is said', () => {
  for (const type of EVENT_TYPES) {
    for (const status of ['occurred', 'threatened', 'denied'] as const) {
      for (const actor of [null, named('Guards')]) {
        for (const target of [null, named('Fleet')]) {
          const sentence = toClaimSentence({ ...nothing, type, status, actor, target, count: at([2, 2]) }, kindOf)
          expect(sentence).toMatch(/^[A-Z].* — in the outlet’s own words$/)
          expect(sentence).not.toMatch(/ {2}|undefined|null/)
          expect(sentence.includes('Guards')).toBe(actor !== null)
          expect(sentence.includes('Fleet')).toBe(target !== null)
          expect(sentence).toMatch(/\b2\b/)
        }
      }
    }
  }
})
