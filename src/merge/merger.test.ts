import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeTelling, SITES, someTellings, toTestParty } from '../../test/tellings.ts'
import { addDays } from '../model/index.ts'
import { findConflict, LIMITS } from './limits.ts'
import { makeMerger } from './merger.ts'
import type { Site, Telling } from './telling.ts'
import { toTermCounts } from './terms.ts'

const toGroups = (tellings: readonly Telling[]): readonly (readonly string[])[] => {
  const merger = makeMerger()
  merger.update(tellings)
  return merger.toGroups()
}
const areOne = (a: Telling, b: Telling): boolean => toGroups([a, b]).length === 1

describe('two tellings', () => {
  const base = makeTelling('a')
  const [brak, brakBase, sabha, fezzan, fada] = SITES as [
    (typeof SITES)[0],
    (typeof SITES)[0],
    (typeof SITES)[0],
    (typeof SITES)[0],
    (typeof SITES)[0],
  ]
  test.each<[string, boolean, Partial<Telling>]>([
    ['of the same attack are one', true, {}],
    ['of one attack, whose means one does not say, are one', true, { type: 'other_attack', weapons: [] }],
    [
      'of an attack and of its interception are one',
      true,
      { type: 'disrupted_weapons', actors: [toTestParty('coalition')], targets: [toTestParty('rebels')], killed: [0, 0] },
    ],
    ['of an attack and of its denial are one', true, { status: 'denied' }],
    ['of the town and of a base at its edge on one day are one', true, { site: brakBase }],
    ['of which one knows only the fortnight are one', true, { days: ['2025-02-25', '2025-03-08'] }],
    ['of the same base on another day are two', false, { days: ['2025-03-07', '2025-03-07'] }],
    ['of the same base on the next day are two', false, { days: ['2025-03-05', '2025-03-05'], weapons: ['drone'], type: 'air_drone_strike' }],
    ['of the same base in another year are two', false, { days: ['2024-03-04', '2024-03-04'] }],
    ['of two towns on one day are two', false, { site: sabha }],
    ['of a town and of a place in another country are two', false, { site: fada }],
    [
      'of a town and of nothing but its wide region, with nothing else in common, are two',
      false,
      { site: fezzan, actors: [], targets: [], weapons: [], type: 'armed_clash' },
    ],
    ['of an attack and of a threat are two', false, { status: 'threatened', type: 'threat' }],
    ['of an attack and of a troop movement are two', false, { type: 'movement' }],
    ['of one publication are two', false, { publication: 'a' }],
    ['of which the one was published before the other happened are two', false, { days: null, published: ['2025-03-01', '2025-03-01'] }],
  ])('%s', (_, isOne, parts) => {
    expect(brak).toBe(base.site)
    expect(areOne(base, makeTelling('b', parts))).toBe(isOne)
  })

  test('of fresh texts that are rather alike are one, though their places are far apart, where one text names the other place', () => {
    const isOne = (likeness: number, words: string): boolean => {
      const toTerms = (own: string, weight: number): Telling['terms'] => {
        const terms = [...toTermCounts(`dunes ${own}`).keys()].sort((x, y) => x - y)
        const rest = Math.sqrt((1 - weight * weight) / (terms.length - 1))
        return { terms: Uint32Array.from(terms), weights: Float32Array.from(terms, (term) => (toTermCounts('dunes').has(term) ? weight : rest)) }
      }
      const fada = SITES.find(({ id }) => id === 'fada') as Site
      const a = makeTelling('a', { terms: toTerms(words, Math.sqrt(likeness)) })
      const b = makeTelling('b', { terms: toTerms('noon', Math.sqrt(likeness)), site: fada })
      return findConflict(a, b, LIMITS) === null
    }
    expect(isOne(0.2, 'morning Fada')).toBe(true)
    expect(isOne(0.2, 'morning')).toBe(false)
    expect(isOne(0.1, 'morning Fada')).toBe(false)
    expect(isOne(0.3, 'morning')).toBe(true)
  })
  test('without any day do not become one for being at one base', () => {
    expect(areOne(makeTelling('a', { days: null, published: null }), makeTelling('b', { days: null, published: null }))).toBe(false)
  })
})

describe('groups', () => {
  test('are not chained: of three days in a row the outer ones stay apart', () => {
    const days = [0, 1, 2, 3, 4, 5].map((by) => addDays('2025-03-04', by))
    const groups = toGroups(days.map((day, at) => makeTelling(`d${at}`, { days: [day, day] })))
    for (const group of groups) expect(group.length).toBeLessThan(3)
  })
  test('two places in one communiqué stay two, and take their tellings elsewhere with them', () => {
    const two = [makeTelling('a', { id: 'a/1' }), makeTelling('a', { id: 'a/2', site: SITES[2] ?? null })]
    const others = [makeTelling('b', { id: 'b/1' }), makeTelling('b', { id: 'b/2', site: SITES[2] ?? null })]
    expect(toGroups([...two, ...others])).toEqual([
      ['a/1', 'b/1'],
      ['a/2', 'b/2'],
    ])
  })
  test('a background mention of an older attack joins the older one', () => {
    const old = makeTelling('old', { days: ['2025-02-20', '2025-02-20'], published: ['2025-02-21', '2025-02-21'] })
    const today = makeTelling('new', { id: 'new/1' })
    const background = makeTelling('new', { id: 'new/2', days: ['2025-02-20', '2025-02-20'], isMain: false })
    expect(toGroups([old, today, background])).toEqual([['new/1'], ['new/2', 'old/0']])
  })
  test('an open day is not decided between two rivals, and they are told as doubtful', () => {
    const open = makeTelling('open', { days: ['2025-02-20', '2025-03-10'], published: ['2025-02-20', '2025-03-10'] })
    const rivals = ['2025-02-24', '2025-03-04'].map((day) => makeTelling(day, { days: [day, day], published: [day, day] }))
    const merger = makeMerger()
    merger.update([open, ...rivals])
    expect(merger.toGroups().length).toBe(3)
    expect(merger.toDoubtful().length).toBe(2)
  })
  test('days are narrowed by other documents, and other days of the document move with them', () => {
    const january: Partial<Telling> = { published: ['2024-01-03', '2024-01-31'] }
    const tuesday = makeTelling('month', { ...january, id: 'month/1', days: ['2024-01-02', '2024-01-30'], site: SITES[2] ?? null })
    const wednesday = makeTelling('month', { ...january, id: 'month/2', days: ['2024-01-03', '2024-01-31'] })
    const dated = makeTelling('dated', { days: ['2024-01-24', '2024-01-24'], published: ['2024-01-25', '2024-01-25'] })
    const merger = makeMerger()
    merger.update([tuesday, wednesday, dated])
    expect(merger.toGroups()).toContainEqual(['dated/0', 'month/2'])
    expect(merger.narrowed.get('month/2')).toMatchObject({ days: ['2024-01-24', '2024-01-24'], by: ['dated/0'] })
    expect(merger.narrowed.get('month/1')).toMatchObject({ days: ['2024-01-23', '2024-01-30'], by: ['month/2'] })
  })
})

describe('one that arrives', () => {
  test('concerns its neighbours only, however much hangs together through them', () => {
    const toDaily = (at: number): Telling => {
      const day = addDays('2025-03-04', at)
      return makeTelling(`d${at}`, { days: [day, addDays(day, 1)], published: [day, day] })
    }
    const merger = makeMerger()
    merger.update(Array.from({ length: 200 }, (_, at) => toDaily(at)))
    expect(merger.toDoubtfulOf('d100/0').length).toBeGreaterThan(0)
    const touched = merger.update([{ ...toDaily(100), id: 'new/0', document: 'new', publication: 'new' }])
    expect(touched.size).toBeLessThan(12)
  })
})

describe('whatever is told', () => {
  test('ten orders of arrival give the same groups', () => {
    fc.assert(
      fc.property(someTellings, fc.array(fc.infiniteStream(fc.nat()), { minLength: 9, maxLength: 9 }), (tellings, orders) => {
        const groups = toGroups(tellings)
        for (const order of orders) {
          const keyed = tellings.map((telling) => [order.next().value as number, telling] as const)
          expect(toGroups(keyed.sort(([a], [b]) => a - b).map(([, telling]) => telling))).toEqual(groups)
        }
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  test('portions in any order give what all at once gives: groups, doubts and narrowed days', () => {
    fc.assert(
      fc.property(someTellings, fc.integer({ min: 1, max: 5 }), (tellings, size) => {
        const whole = makeMerger()
        whole.update(tellings)
        const grown = makeMerger()
        const reversed = tellings.toReversed()
        for (let at = 0; at < reversed.length; at += size) grown.update(reversed.slice(at, at + size))
        expect(JSON.stringify(grown.toGroups())).toBe(JSON.stringify(whole.toGroups()))
        expect(grown.toDoubtful()).toEqual(whole.toDoubtful())
        const sorted = (narrowed: ReadonlyMap<string, unknown>): unknown[] => [...narrowed].sort(([a], [b]) => (a < b ? -1 : 1))
        expect(sorted(grown.narrowed)).toEqual(sorted(whole.narrowed))
      }),
      { numRuns: 150, seed: 6 },
    )
  })

  test('small pieces give what large ones give', () => {
    fc.assert(
      fc.property(someTellings, fc.integer({ min: 1, max: 4 }), (tellings, piece) => {
        const [whole, pieces] = [makeMerger(), makeMerger({ piece })]
        for (const merger of [whole, pieces]) merger.update(tellings)
        expect(JSON.stringify([pieces.toGroups(), pieces.toDoubtful()])).toBe(JSON.stringify([whole.toGroups(), whole.toDoubtful()]))
      }),
      { numRuns: 150, seed: 9 },
    )
  })

  test('documents taken out and given again give the same bytes', () => {
    fc.assert(
      fc.property(someTellings, fc.nat(9), (tellings, document) => {
        const merger = makeMerger()
        merger.update(tellings)
        const before = JSON.stringify([merger.toGroups(), merger.toDoubtful()])
        merger.update([], [`d${document}`])
        expect(
          merger
            .toGroups()
            .flat()
            .some((id) => id.startsWith(`d${document}/`)),
        ).toBe(false)
        merger.update(tellings.filter((telling) => telling.document === `d${document}`))
        expect(JSON.stringify([merger.toGroups(), merger.toDoubtful()])).toBe(before)
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  test('no group holds two tellings that its limits keep apart', () => {
    fc.assert(
      fc.property(someTellings, (tellings) => {
        const merger = makeMerger()
        merger.update(tellings)
        const byId = new Map(tellings.map((telling) => [telling.id, telling]))
        const inGroup = (id: string): Telling => ({ ...(byId.get(id) as Telling), days: merger.narrowed.get(id)?.days ?? byId.get(id)?.days ?? null })
        for (const group of merger.toGroups())
          for (const a of group) for (const b of group) if (a < b) expect(findConflict(inGroup(a), inGroup(b), LIMITS)).toBeNull()
      }),
      { numRuns: 200, seed: 8 },
    )
  })
})
