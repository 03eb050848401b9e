import { describe, expect, test } from 'vitest'
import { toAliases } from './names.ts'
import type { EventRecord, ScoredDocument, TallyRecord } from './record.ts'
import { type Difference, toScore } from './score.ts'

const aliases = toAliases([])
const shelling: EventRecord = {
  id: 'e1',
  incident: 'harbour',
  type: 'shelling_missile',
  status: 'occurred',
  count: [1, 1],
  date: ['2031-05-02', '2031-05-02'],
  place: 'Vallonne',
  country: 'XA',
  actor: 'Northern Army',
  target: 'Harbour Guard',
  weapons: [{ kind: 'shell' }, { kind: 'rocket' }],
  killed: [2, null],
  wounded: null,
  claimants: ['mayor'],
  at: [[0, 40]],
}
const total: TallyRecord = {
  id: 't1',
  metric: 'attacks',
  value: [14, 14],
  since: '2031-01-01',
  until: null,
  region: ['XA', 'XB'],
  about: 'Northern Army',
  claimants: [],
  parts: [{ region: 'XA', value: [9, 9] }],
  at: [[50, 90]],
}
const gold: ScoredDocument = { doc: 'a', events: [shelling], tallies: [total] }

function compare(event: Partial<EventRecord>, tally: Partial<TallyRecord> = {}, accept: EventRecord['accept'] = {}) {
  const asked: ScoredDocument = { ...gold, events: [{ ...shelling, accept }] }
  return toScore([asked], [{ doc: 'a', events: [{ ...shelling, ...event }], tallies: [{ ...total, ...tally }] }], aliases)
}
const tell = (difference: Difference): string => ('slot' in difference ? difference.slot : difference.kind)

test('a reading equal to the gold is right in everything', () => {
  const { score, differences } = compare({})
  expect(differences).toEqual([])
  for (const figure of [score.events, score.record, score.tallies, score.incidents]) expect(figure.f1).toBe(1)
  expect(score.record).toMatchObject({ tp: 11, gold: 11, predicted: 11 })
})

describe('slots', () => {
  test.each<[string, Partial<EventRecord>, string[]]>([
    ['another attack type may be the same event', { type: 'other_attack' }, ['type']],
    ['an exact day must be met', { date: ['2031-05-02', '2031-05-03'] }, ['date']],
    ['weapons are compared by kind, in any order', { weapons: [{ kind: 'rocket' }, { kind: 'shell' }, { kind: 'shell' }] }, []],
    ['an open range is not a closed one', { killed: [2, 2] }, ['killed']],
    ['a slot left out is missed', { place: null }, ['place']],
    ['a slot filled where the gold has none', { wounded: [3, 3] }, ['wounded']],
    ['empty text is nothing', { actor: '' }, ['actor']],
  ])('%s', (_, event, slots) => expect(compare(event).differences.map(tell)).toEqual(slots))

  test('the ends of a range of days may be one off', () => {
    const inMay: EventRecord = { ...shelling, date: ['2031-05-01', '2031-05-31'] }
    const score = (date: EventRecord['date']) =>
      toScore([{ doc: 'a', events: [inMay] }], [{ doc: 'a', events: [{ ...inMay, date: date ?? null }] }], aliases).score.slots.date.tp
    expect(score(['2031-05-02', '2031-05-30'])).toBe(1)
    expect(score(['2031-05-03', '2031-05-31'])).toBe(0)
    expect(score([null, '2031-05-31'])).toBe(0)
  })
  test('what the gold accepts is right, and no fault where the gold is silent', () => {
    expect(compare({ target: 'dockers' }, {}, { target: ['dockers'] }).score.slots.target.tp).toBe(1)
    const silent = compare({ wounded: [3, 3] }, {}, { wounded: [[3, 3]] })
    expect(silent.differences).toEqual([])
    expect(silent.score.slots.wounded).toMatchObject({ tp: 0, gold: 0, predicted: 0 })
  })
  test('tallies', () => {
    expect(compare({}, { region: ['XB', 'XA'] }).differences).toEqual([])
    expect(compare({}, { parts: [], since: null }).differences.map(tell)).toEqual(['since', 'parts'])
    expect(compare({}, { value: [15, 15] }).differences.map(tell)).toEqual(['missed', 'spurious'])
  })
})

describe('pairing', () => {
  test.each<[string, Partial<EventRecord>]>([
    ['other text', { at: [[40, 60]] }],
    ['another kind of event', { type: 'protest' }],
    ['no evidence', { at: [] }],
  ])('%s is another event', (_, event) => expect(compare(event).differences.map(tell)).toEqual(['missed', 'spurious']))

  test('threats of anything may be one', () => {
    const threat: EventRecord = { ...shelling, type: 'threat', status: 'threatened' }
    const { score } = toScore([{ doc: 'a', events: [threat] }], [{ doc: 'a', events: [{ ...threat, type: 'protest' }] }], aliases)
    expect(score.events.tp).toBe(1)
  })
  test('of two for one, the place decides', () => {
    const elsewhere: EventRecord = { ...shelling, place: 'Brume' }
    const { score } = toScore(
      [{ doc: 'a', events: [shelling] }],
      [{ doc: 'a', events: [elsewhere, { ...shelling, actor: null, killed: null }] }],
      aliases,
    )
    expect(score.slots.place).toMatchObject({ tp: 1, predicted: 2 })
  })
})

describe('documents', () => {
  test('one that is absent counts as empty', () => {
    const { score, differences } = toScore([gold], [{ doc: 'b', events: [shelling] }], aliases)
    expect(score).toMatchObject({ documents: 1, absent: 1, events: { tp: 0, gold: 1, predicted: 0, f1: 0 } })
    expect(differences.map(tell)).toEqual(['absent', 'missed', 'missed'])
  })
  test('incidents are grouped over documents; a record without one stands alone', () => {
    const both = [gold, { ...gold, doc: 'b' }]
    const alone = both.map(({ doc }) => ({ doc, events: [{ ...shelling, incident: null }] }))
    expect(toScore(both, both, aliases).score.incidents).toMatchObject({ f1: 1, items: 2 })
    expect(toScore(both, alone, aliases).score.incidents).toMatchObject({ precision: 1, recall: 0.5 })
  })
})
