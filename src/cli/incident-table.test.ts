import { describe, expect, test } from 'vitest'
import { toIncidentRow } from '../../test/incident-rows.ts'
import { toDaySign, toIncidentTable, toListSentence, toSidesSign, toTollSign } from './incident-table.ts'
import { toPaint } from './paint.ts'
import { toWidth } from './text-width.ts'

const paint = toPaint({ colour: false })
const brak = toIncidentRow('i-1234567890abcdef', {
  days: ['2025-03-04', '2025-03-05'],
  isNarrowed: true,
  place: { id: 'brak', name: 'Brak', country: 'LY', latitude: 1, longitude: 2, radius: 3 },
  actors: [{ id: null, name: 'Free Dunes' }],
  killed: [3, 5],
  outlets: ['Ahd Brak', 'Erg Voice'],
  documents: 3,
  origins: 2,
  standing: 'disputed',
  disputed: ['killed'],
})

describe('short signs', () => {
  test.each([
    [['2025-03-04', '2025-03-04'], '2025-03-04'],
    [['2025-03-04', '2025-03-05'], '2025-03-04…05'],
    [['2025-03-04', '2025-04-05'], '2025-03-04…04-05'],
    [['2025-03-04', '2026-04-05'], '2025-03-04…2026-04-05'],
  ] as const)('the days %j are %s', (days, sign) => expect(toDaySign(days)).toBe(sign))

  test('sides', () => {
    const named = ['A', 'B', 'C', 'A'].map((name) => ({ id: null, name }))
    expect(toSidesSign(named, [])).toBe('A / B and 1 more → —')
    expect(toSidesSign([], named.slice(0, 1))).toBe('— → A')
    expect(toSidesSign([], [])).toBe('')
  })

  test('tolls', () => {
    expect(toTollSign([3, null], [0, 0])).toBe('3+ killed, 0 wounded')
    expect(toTollSign(null, null)).toBe('')
  })
})

describe('a table of incidents', () => {
  test('has a line for each, with whole ids where no terminal bounds it', () => {
    const [, , line] = toIncidentTable([brak], { width: Number.POSITIVE_INFINITY, paint })
    expect(line?.split(/ {2,}/u)).toEqual([
      '2025-03-04…05 *',
      'Brak, Libya',
      'shelling_missile',
      'Free Dunes → —',
      '3–5 killed',
      '3/2/2',
      'disputed: killed',
      'i-1234567890abcdef',
    ])
  })

  test.each([40, 80, 110, 140])('fits a terminal of %i columns', (width) => {
    const lines = toIncidentTable([brak, toIncidentRow('i-2', { days: null })], { width, paint })
    for (const line of lines) expect(toWidth(line)).toBeLessThanOrEqual(width)
    expect(lines.join('\n')).toContain('i-12345678')
  })
})

describe('what a list leaves out', () => {
  const nothing = { unplaced: 0, undated: 0 }
  test.each([
    [{ rows: [], total: 0, ...nothing }, 0, '0 incidents.'],
    [{ rows: [toIncidentRow('a')], total: 1, ...nothing }, 0, '1 incident. Told: by so many articles/outlets/independent origins.'],
    [
      { rows: [brak], total: 1200, unplaced: 7, undated: 1 },
      2,
      'The first 1 of 1,200 incidents; --limit shows more. Told: by so many articles/outlets/independent origins. Of all, without a point on the map: 7; without a day: 1. * narrowed by other articles. 2 documents wait to be merged and are not counted here.',
    ],
  ])('%#', (page, waiting, sentence) => expect(toListSentence(page, { waiting })).toBe(sentence))
})
