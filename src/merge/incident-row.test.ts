import { describe, expect, test } from 'vitest'
import { at, party, toClaim, toDocument, told, toMention, toPlainEntry } from '../../test/incidents.ts'
import type { DayRange, Incident } from '../model/index.ts'
import { toIncidentRow } from './incident-row.ts'

const toRow = (rest: Partial<Incident>) => toIncidentRow(toPlainEntry('1', rest).incident, toPlainEntry('1').claims)

describe('the row of an incident', () => {
  test('shows every account’s value and counts what stands behind it', () => {
    const { incident, claims } = toPlainEntry('1')
    expect(toIncidentRow(incident, claims)).toEqual({
      id: '1',
      days: ['2025-03-04', '2025-03-04'],
      isNarrowed: false,
      place: at('tarmis'),
      countries: ['LY'],
      types: ['shelling_missile'],
      actors: [party('free-dunes')],
      targets: [party('army-of-libya')],
      weapons: ['rocket'],
      claimants: [{ id: 'army-of-libya', name: 'the army' }],
      outlets: ['Ahd Brak'],
      killed: [3, 3],
      wounded: null,
      claims: 1,
      documents: 1,
      origins: 1,
      standing: 'one-side',
      disputed: [],
    })
  })

  test.each<[string, readonly DayRange[], DayRange | null]>([
    ['none', [], null],
    [
      'two that differ',
      [
        ['2025-03-04', '2025-03-04'],
        ['2025-03-06', '2025-03-07'],
      ],
      ['2025-03-04', '2025-03-07'],
    ],
    [
      'one that leaves more open than another',
      [
        ['2025-03-01', '2025-03-31'],
        ['2025-03-04', '2025-03-05'],
      ],
      ['2025-03-04', '2025-03-05'],
    ],
  ])('has the days of its accounts: %s', (_, ranges, days) => {
    expect(toRow({ days: ranges.map((range) => told(range, 'c-1')) })).toMatchObject({ days, isNarrowed: false })
  })

  test('has the days that other documents leave', () => {
    const narrowed = { days: ['2025-01-24', '2025-01-24'] as const, reason: 'Another document gives the day.', by: ['c-2'] }
    expect(toRow({ days: [told(['2025-01-01', '2025-01-31'], 'c-1')], narrowed })).toMatchObject({ days: narrowed.days, isNarrowed: true })
    expect(toRow({ days: [], narrowed })).toMatchObject({ days: narrowed.days })
  })

  test('has the place that most tell, the finest of equals, and all countries', () => {
    expect(toRow({ places: [told(at('wadi-sarel'), 'c-1', 'c-2'), told(at('tarmis'), 'c-3')] }).place).toEqual(at('wadi-sarel'))
    expect(toRow({ places: [told(at('wadi-sarel'), 'c-1'), told(at('tarmis'), 'c-3')] }).place).toEqual(at('tarmis'))
    expect(toRow({ places: [told({ ...at('wadi-sarel'), radius: null }, 'c-1'), told(at('wadi-sarel'), 'c-2')] }).place).toEqual(at('wadi-sarel'))
    expect(toRow({ places: [] })).toMatchObject({ place: null, countries: [] })
    const document = toDocument('d', 'Shells fell on both sides of the border.')
    const { incident } = toPlainEntry('1', { places: [told({ ...at('gulf-of-osk'), country: 'XA' }, 'c')] })
    expect(toIncidentRow(incident, [toClaim('c', document, { countries: ['XC', 'XB'] })]).countries).toEqual(['XA', 'XB', 'XC'])
  })

  test('has tolls from the least to the most, with no most where an account has none', () => {
    expect(toRow({ killed: [told([3, 5], 'a'), told([1, 2], 'b')] }).killed).toEqual([1, 5])
    expect(toRow({ killed: [told([3, 5], 'a'), told([71, null], 'b')] }).killed).toEqual([3, null])
  })

  test('has its claimants, those of most claims first', () => {
    const document = toDocument('d', 'The guard and the army said so.')
    const [guard, army] = [toMention(document.text, 'The guard'), toMention(document.text, 'the army', 'army-of-libya')]
    const claims = [toClaim('a', document, { claimants: [guard, army] }), toClaim('b', document, { claimants: [army] })]
    expect(toIncidentRow(toPlainEntry('1').incident, claims).claimants).toEqual([
      { id: 'army-of-libya', name: 'the army' },
      { id: null, name: 'The guard' },
    ])
  })
})
