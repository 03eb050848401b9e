import { describe, expect, test } from 'vitest'
import type { Incident, Range, TallyClaim, TallyFlag } from '../model/index.ts'
import type { Directory } from './directory.ts'
import { toTallyLines, toUnreported } from './tally-lines.ts'
import type { DatedTally } from './tally-series.ts'

const directory: Directory = {
  toSite: (id, name, country) => ({ id, name, country, latitude: null, longitude: null, radius: 0 }),
  toParty: (id, name) => ({ id, name, line: id === null ? [] : [id], isVague: false }),
}
let count = 0
const tally = (value: number | Range, day: string | null, parts: Partial<TallyClaim> = {}): DatedTally => ({
  published: day === null ? null : [day, day],
  tally: {
    kind: 'tally',
    id: `t${++count}`,
    document: `d${count}`,
    metric: 'attacks',
    of: null,
    value: { span: [0, 2], value: typeof value === 'number' ? [value, value] : value },
    since: { span: [3, 5], value: '2025-02-20' },
    until: null,
    region: ['LY', 'TD'],
    about: { span: [6, 9], id: 'coalition', name: 'Coalition' },
    parts: [],
    evidence: [[0, 9]],
    claimants: [{ span: [10, 20], id: null, name: 'Haroun Dibrine' }],
    relays: [],
    foundBy: 'test',
    ...parts,
  },
})
const incident = (id: string, day: string, parts: Partial<Incident> = {}): Incident => ({
  id,
  claims: [`claim of ${id}`],
  documents: ['d'],
  outlets: [],
  origins: [],
  types: [{ value: 'shelling_missile', by: ['c'] }],
  days: [{ value: [day, day], by: ['c'] }],
  places: [{ value: { id: null, name: 'Brak', country: 'LY', latitude: null, longitude: null, radius: null }, by: ['c'] }],
  actors: [],
  targets: [{ value: { id: 'coalition', name: 'Coalition' }, by: ['c'] }],
  weapons: [],
  counts: [],
  killed: [],
  wounded: [],
  narrowed: null,
  standing: 'one-side',
  disputed: [],
  ...parts,
})
const part = (region: string, value: number): TallyClaim['parts'][number] => ({ region, value: [value, value], span: [0, 1] })

describe('a line', () => {
  test('holds one claimant’s totals on one question in the order of their days, as they were reported', () => {
    const lines = toTallyLines(
      [tally(38, '2025-03-11'), tally(27, '2025-03-04'), tally(60, null, { until: { span: [0, 1], value: '2025-03-24' } })],
      [],
      directory,
    )
    expect(lines.map(({ points }) => points.map(({ day, value }) => `${day} ${value[0]}`))).toEqual([
      ['2025-03-04 27', '2025-03-11 38', '2025-03-24 60'],
    ])
    expect(lines[0]?.flags).toEqual([])
  })
  test.each<[string, Partial<TallyClaim>]>([
    ['another claimant', { claimants: [{ span: [0, 1], id: null, name: 'Hamdoun Zeghri' }] }],
    ['another question', { metric: 'killed' }],
    ['another party', { about: { span: [0, 1], id: 'rebels', name: 'Rebels' } }],
    ['another region', { region: ['LY'] }],
    ['another start', { since: { span: [0, 1], value: '2025-01-01' } }],
    ['no claimant, which is that outlet’s own voice', { claimants: [] }],
  ])('is another for %s', (_, parts) => {
    expect(toTallyLines([tally(27, '2025-03-04'), tally(38, '2025-03-11', parts)], [], directory).length).toBe(2)
  })
  test('takes in a total that names no start where the question has one start', () => {
    expect(toTallyLines([tally(27, '2025-03-04'), tally(38, '2025-03-11', { since: null })], [], directory).length).toBe(1)
  })
})

describe('what does not fit', () => {
  test.each<[string, TallyFlag['kind'][], () => DatedTally[]]>([
    ['parts that add up', [], () => [tally(58, '2025-03-11', { parts: [part('LY', 37), part('TD', 21)] })]],
    ['parts that do not add up', ['parts-differ'], () => [tally(58, '2025-03-11', { parts: [part('LY', 37), part('TD', 11)] })]],
    ['parts of «more than»', [], () => [tally([58, null], '2025-03-11', { parts: [part('LY', 37), part('TD', 41)] })]],
    ['a total that falls', ['falls'], () => [tally(58, '2025-03-11'), tally(51, '2025-03-14')]],
    ['a total that begins anew', ['restarts'], () => [tally(58, '2025-03-11'), tally(6, '2025-03-14')]],
    ['a total that jumps', ['jumps'], () => [tally(10, '2025-03-01'), tally(14, '2025-03-05'), tally(90, '2025-03-06')]],
    ['a total that grows as it did', [], () => [tally(10, '2025-03-01'), tally(14, '2025-03-05'), tally(19, '2025-03-10')]],
    ['troops that leave', [], () => [tally(900, '2025-03-01', { metric: 'troops' }), tally(700, '2025-03-05', { metric: 'troops' })]],
    [
      'the same figure for something else',
      ['other-definition', 'other-definition'],
      () => [tally(151, '2025-03-01'), tally(151, '2025-03-03', { region: ['LY'] })],
    ],
    ['a small figure for something else', [], () => [tally(4, '2025-03-01'), tally(4, '2025-03-03', { region: ['LY'] })]],
    [
      'a change that the totals do not bear out',
      ['percent-differs'],
      () => [tally(40, '2025-03-01'), tally(44, '2025-03-08'), tally(30, '2025-03-09', { metric: 'percent_change', since: null })],
    ],
    [
      'a change that they bear out',
      [],
      () => [tally(40, '2025-03-01'), tally(52, '2025-03-08'), tally(30, '2025-03-09', { metric: 'percent_change', since: null })],
    ],
  ])('%s', (_, kinds, tallies) => {
    const flags = toTallyLines(tallies(), [], directory).flatMap((line) => line.flags)
    expect(flags.map(({ kind }) => kind)).toEqual(kinds)
    for (const { note } of flags) expect(note).toMatch(/^[A-Z0-9].*\.$/)
  })
})

describe('beside a total stands what is recorded', () => {
  const incidents = [
    incident('in scope', '2025-03-01', {
      killed: [
        { value: [2, 2], by: ['c'] },
        { value: [5, 5], by: ['d'] },
      ],
    }),
    incident('in scope too', '2025-03-04'),
    incident('before', '2025-02-01'),
    incident('after', '2025-03-20'),
    incident('elsewhere', '2025-03-01', { places: [] }),
    incident('of others', '2025-03-01', { targets: [{ value: { id: 'rebels', name: 'Rebels' }, by: ['c'] }] }),
    incident('no attack', '2025-03-01', { types: [{ value: 'movement', by: ['c'] }] }),
    incident('only denied', '2025-03-01', { standing: 'denied' }),
  ]
  test.each<[string, TallyClaim['metric'], Range | null, Range | null]>([
    ['attacks by their number', 'attacks', [2, 2], [25, 25]],
    ['tolls from the lowest to the highest accounts', 'killed', [2, 5], [22, 25]],
    ['troops not at all', 'troops', null, null],
  ])('%s', (_, metric, value, unreported) => {
    const [line] = toTallyLines([tally(27, '2025-03-04', { metric })], incidents, directory)
    expect(line?.recorded?.value ?? null).toEqual(value)
    expect(line === undefined ? null : toUnreported(line)).toEqual(unreported)
    if (value !== null) expect(line?.recorded?.incidents).toEqual(['in scope', 'in scope too'])
  })
  test('nothing where it is not said since when', () => {
    expect(toTallyLines([tally(27, '2025-03-04', { since: null })], incidents, directory)[0]?.recorded).toBeNull()
  })
})
