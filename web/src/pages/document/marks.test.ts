import { describe, expect, test } from 'vitest'
import type { ApiEventClaim } from '../../../../src/api/contract.ts'
import { type Mark, toMarks } from './marks.ts'
import { findPortion, toParagraphs, toPortions } from './portions.ts'
import { toSegments } from './segments.ts'

const TEXT = 'Two drones hit Tarmis, the Salt Guard said.'
const claim = (rest: Partial<ApiEventClaim>): ApiEventClaim => ({
  kind: 'event',
  id: 'c1',
  document: 'd1',
  claimants: [],
  relays: [],
  evidence: [[0, 21]],
  foundBy: 'en/test',
  type: 'air_drone_strike',
  status: 'occurred',
  count: null,
  days: null,
  place: null,
  countries: [],
  actor: null,
  target: null,
  weapons: [],
  killed: null,
  wounded: null,
  incident: null,
  ...rest,
})
const plain = { text: TEXT, claims: [], loaded: [], furniture: [], problems: [] }
const words = (marks: readonly Mark[]): string[] => marks.map(({ span }) => TEXT.slice(...span))

describe('marks', () => {
  test('are evidence, slots and loaded terms in the order of the text, the longer first', () => {
    const marks = toMarks({
      ...plain,
      claims: [
        claim({
          weapons: [{ span: [0, 10], kind: 'drone', count: [2, 2], name: null }],
          place: { id: null, name: 'Tarmis', country: null, span: [15, 21] },
          claimants: [{ id: null, name: 'Salt Guard', span: [23, 37] }],
        }),
      ],
      loaded: [{ span: [27, 37], referent: 'a militia', referentCode: 'a-militia', slant: 'its own name' }],
    })
    expect(marks.map(({ kind }) => kind)).toEqual(['evidence', 'slot', 'slot', 'slot', 'loaded'])
    expect(words(marks)).toEqual(['Two drones hit Tarmis', 'Two drones', 'Tarmis', 'the Salt Guard', 'Salt Guard'])
  })

  test('outside of the text or empty are left out', () => {
    expect(
      toMarks({
        ...plain,
        furniture: [
          { span: [40, 90], kind: 'share' },
          { span: [3, 3], kind: 'share' },
        ],
      }),
    ).toEqual([])
  })
})

describe('segments', () => {
  const marks = toMarks({
    ...plain,
    claims: [claim({}), claim({ id: 'c2', evidence: [[11, 37]] })],
  })

  test('cover the words once, each with the marks that lie over it', () => {
    const segments = toSegments(TEXT, [0, TEXT.length], marks)
    expect(segments.map(({ span }) => TEXT.slice(...span)).join('')).toBe(TEXT)
    expect(segments.map(({ span, marks }) => [TEXT.slice(...span), marks.length])).toEqual([
      ['Two drones ', 1],
      ['hit Tarmis', 2],
      [', the Salt Guard', 1],
      [' said.', 0],
    ])
  })

  test('of some words only keep to them', () => {
    expect(toSegments(TEXT, [4, 14], marks).map(({ span }) => TEXT.slice(...span))).toEqual(['drones ', 'hit'])
  })

  test('name letters that turn text around or are not seen', () => {
    const text = 'safe\u202egpj.exe\u0007'
    expect(toSegments(text, [0, text.length], []).map(({ span, hidden }) => hidden ?? text.slice(...span))).toEqual([
      'safe',
      'RLO',
      'gpj.exe',
      'U+0007',
    ])
  })
})

describe('portions', () => {
  test('hold every paragraph that has words', () => {
    expect(toParagraphs('One.\n\n  \nTwo.')).toEqual([
      [0, 4],
      [9, 13],
    ])
  })

  test('cut an endless paragraph at blanks, and never through a letter', () => {
    const prose = 'word '.repeat(5000)
    for (const [start] of toParagraphs(prose).slice(1)) expect(prose[start - 1]).toBe(' ')
    const signs = '\u{1f4a5}'.repeat(9000)
    const pieces = toParagraphs(signs)
    expect(pieces.map(([start, end]) => signs.slice(start, end)).join('')).toBe(signs)
    for (const [start] of pieces) expect(signs.charCodeAt(start)).toBe(0xd83d)
  })

  test('have the marks that touch them, also where one lies over two', () => {
    const text = Array.from({ length: 100 }, (_, at) => `${at} ${'word '.repeat(100)}`).join('\n')
    const spans = toPortions(text, []).map(({ span }) => span)
    expect(spans.length).toBeGreaterThan(2)
    const [, second, third] = spans as [unknown, readonly [number, number], readonly [number, number]]
    const across: Mark = { kind: 'furniture', span: [second[0] + 5, third[0] + 5] }
    expect(toPortions(text, [across]).map(({ marks }) => marks.length)).toEqual(spans.map((_, at) => (at === 1 || at === 2 ? 1 : 0)))
    expect(findPortion(toPortions(text, []), second[0])).toBe(1)
    expect(findPortion(toPortions(text, []), text.length)).toBe(spans.length)
  })
})
