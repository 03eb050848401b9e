import { expect, test } from 'vitest'
import type { Claim, Reading, Span } from '../model/index.ts'
import { toPaint } from './paint.ts'
import { toReport } from './report.ts'

const TEXT = 'VALLONNE, 12 May.\nOn Monday the Zionists hit Gao, said Radio Gao. Zionists! Zionists!'
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const claim: Claim = {
  kind: 'event',
  id: 'x',
  document: 'd',
  type: 'other_attack',
  status: 'occurred',
  count: { span: at('hit'), value: [1, 1] },
  days: { span: at('12 May'), value: ['2031-05-12', '2031-05-12'] },
  place: { span: at('Gao'), id: null, name: 'Gao', country: 'ML' },
  countries: ['ML'],
  actor: { span: at('the Zionists'), id: null, name: 'Israel' },
  target: null,
  weapons: [],
  killed: null,
  wounded: null,
  evidence: [at('the Zionists hit Gao')],
  foundBy: 'en/hit',
  claimants: [{ span: at('Radio Gao'), id: null, name: 'Radio Gao' }],
  relays: [{ span: at('Radio Gao'), id: null, name: 'Gulf TV' }],
}
const total: Claim = {
  kind: 'tally',
  id: 'y',
  document: 'd',
  metric: 'attacks',
  of: null,
  value: { span: at('12'), value: [12, null] },
  since: null,
  until: null,
  region: [],
  about: null,
  parts: [],
  evidence: [at('12 May')],
  foundBy: 'en/total',
  claimants: [],
  relays: [],
}
const reading: Reading = {
  document: {
    id: 'd\u001b[1m',
    url: 'https://example.org/a',
    outlet: null,
    language: 'en',
    title: 'Hit\u202e',
    published: null,
    text: TEXT,
    sha256: '',
    furniture: [],
  },
  published: { days: ['2031-05-12', '2031-05-13'], basis: 'dateline', span: null },
  claims: [total, claim],
  loaded: [TEXT.indexOf('Zionists'), TEXT.indexOf('Zionists!'), TEXT.lastIndexOf('Zionists')].map((start) => ({
    span: [start, start + 8],
    referent: 'Israel',
    slant: 'used by its opponents',
  })),
  problems: [{ code: 'text-cut', message: 'It ends\nsuddenly.', document: 'd', span: null }],
}

test('a document, its claims, loaded terms and problems', () => {
  expect(toReport(reading, { paint: toPaint({ colour: false }), kindOf: () => null })).toBe(`\
== d\\u{1b}[1m · outlet unknown · English · published on 12 or 13 May 2031 (dateline)
   Hit\\u{202e}
   https://example.org/a
   1 event, 1 running total, 3 loaded terms

  1. Israel attacked Gao (Mali) on 12 May 2031 — according to Radio Gao, via Gulf TV
     other_attack, occurred · actor Israel · place Gao (ML) · days 2031-05-12
     said by Radio Gao ← Gulf TV · rule en/hit
     « [actor: the Zionists] hit [place: Gao] »
     elsewhere: [days: 12 May] … [claimants, relays: Radio Gao]

  2. Total: at least 12 attacks — in the outlet’s own words
     attacks · value 12+
     said by the outlet itself · rule en/total
     « [value: 12] May »

     Loaded terms
       « Zionists » = Israel, used by its opponents (3 times)

     ! text-cut: It ends suddenly.

`)
})

test('nothing found is said', () => {
  const empty: Reading = { ...reading, published: null, claims: [], loaded: [], problems: [] }
  const report = toReport(empty, { paint: toPaint({ colour: false }), kindOf: () => null })
  expect(report).toContain('publication day unknown')
  expect(report).toContain('\n\n     No claims found.\n\n')
})

test('colours mark what brackets mark without them', () => {
  const report = toReport(reading, { paint: toPaint({ colour: true }), kindOf: () => null })
  expect(report).toContain('« \u001b[35mthe Zionists\u001b[0m hit \u001b[32mGao\u001b[0m »')
})
