import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { ApiEventClaim, ApiTallyClaim } from '../../../src/api/contract.ts'
import ar from '../../messages/ar/claim.json' with { type: 'json' }
import en from '../../messages/en/claim.json' with { type: 'json' }
import fr from '../../messages/fr/claim.json' with { type: 'json' }
import { type SentenceKey, toClaimSentence, type Wording } from './claim-sentence.ts'

const MESSAGES = { en, fr, ar }
type Locale = keyof typeof MESSAGES

/** Values in digits only, so that what a test shows are the messages. */
const toWording = (locale: Locale): Wording => ({
  say: (key, values) =>
    String(new IntlMessageFormat(MESSAGES[locale][key as keyof typeof en], locale, undefined, { ignoreTag: true }).format(values)),
  days: ([first, last]) => (first === last ? first : `${first}/${last}`),
  day: (day) => day,
  range: ([min, max]) => (min === max ? String(min) : `${min}–${max ?? ''}`),
  country: (code) => code,
  list: (names) => names.join(' + '),
  weapon: ({ kind }) => kind,
})

const span = [0, 1] as [number, number]
const named = (name: string) => ({ id: null, name, span })
const EVENT: ApiEventClaim = {
  kind: 'event',
  id: 'c1',
  document: 'd1',
  claimants: [named('Salt Guard')],
  relays: [],
  evidence: [span],
  foundBy: 'en/test',
  type: 'air_drone_strike',
  status: 'occurred',
  count: null,
  days: { value: ['2025-03-04', '2025-03-04'], span },
  place: { ...named('Tarmis'), country: 'LY' },
  countries: [],
  actor: named('Free Dunes'),
  target: named('Dune Party'),
  weapons: [],
  killed: { value: [2, 2], span },
  wounded: { value: [0, 0], span },
  incident: null,
}
const TALLY: ApiTallyClaim = {
  kind: 'tally',
  id: 't1',
  document: 'd1',
  claimants: [named('Salt Guard')],
  relays: [named('Ahd Brak')],
  evidence: [span],
  foundBy: 'en/test',
  metric: 'attacks',
  of: null,
  value: { value: [31, 31], span },
  since: { value: '2025-02-20', span },
  until: null,
  region: ['LY', 'TD'],
  about: named('Dune Party'),
  parts: [{ region: 'LY', value: [19, 19], span }],
}

const shown = (sentence: string): string => sentence.replace(/[\u2066-\u2069]/g, '')
const say = (locale: Locale, claim: ApiEventClaim | ApiTallyClaim, outlet: string | null = 'Ahd Brak'): string =>
  shown(toClaimSentence(claim, outlet, toWording(locale)))

describe('a claim as a sentence', () => {
  test('begins with who says it', () => {
    expect(say('en', EVENT)).toBe(
      'According to Salt Guard: an air or drone strike by Free Dunes on Dune Party, Tarmis (LY), 2025-03-04, 2 killed, nobody wounded.',
    )
    expect(say('fr', EVENT)).toBe(
      'Selon Salt Guard : une frappe aérienne ou de drone par Free Dunes contre Dune Party, Tarmis (LY), 2025-03-04, 2 tués, aucun blessé.',
    )
    expect(say('ar', EVENT)).toBe(
      'وفق Salt Guard: ضربة جوية أو بطائرة مسيّرة من جانب Free Dunes على Dune Party، Tarmis (LY)، 2025-03-04، القتلى: 2، دون جرحى.',
    )
  })

  test('names the outlet that speaks for itself, and those who passed it on', () => {
    const own = { ...EVENT, claimants: [], relays: [named('Radio Oasis')], days: null, place: null, killed: null, wounded: null }
    expect(say('en', own)).toBe('Ahd Brak, via Radio Oasis, in its own words: an air or drone strike by Free Dunes on Dune Party.')
    expect(say('fr', own, null)).toBe(
      'Un média non identifié, via Radio Oasis, de sa propre voix : une frappe aérienne ou de drone par Free Dunes contre Dune Party.',
    )
  })

  test('says of a denial that it is one, and of a threat', () => {
    expect(say('en', { ...EVENT, status: 'denied' })).toMatch(/^Denied by Salt Guard: /)
    expect(say('fr', { ...EVENT, status: 'threatened' })).toMatch(/^Menace ou annonce, selon Salt Guard : /)
    expect(say('ar', { ...EVENT, status: 'denied' })).toMatch(/^نفي على لسان Salt Guard: /)
  })

  test('counts deeds, and tells a place that was hit once', () => {
    expect(say('en', { ...EVENT, count: { value: [5, null], span }, target: named('Tarmis') })).toContain(
      ': 5– air or drone strikes by Free Dunes, Tarmis (LY),',
    )
    expect(say('fr', { ...EVENT, count: { value: null, span }, actor: null })).toContain(
      ': plusieurs frappes aériennes ou de drones contre Dune Party',
    )
  })

  test('keeps names apart from the words around them', () => {
    expect(toClaimSentence(EVENT, null, toWording('ar'))).toContain('\u2068Free Dunes\u2069')
  })

  test('gives totals with their scope', () => {
    expect(say('en', TALLY)).toBe(
      'According to Salt Guard, via Ahd Brak: 31 attacks in all, concerning Dune Party, LY + TD, since 2025-02-20, of which 19 in LY.',
    )
    expect(say('ar', TALLY)).toBe('وفق Salt Guard، نقلًا عبر Ahd Brak: إجمالي الهجمات: 31، بشأن Dune Party، LY + TD، منذ 2025-02-20، منها LY: 19.')
  })

  test.each(Object.keys(en).filter((key) => key.startsWith('deed.')))('%s names both sides in every language and form', (key) => {
    for (const locale of ['en', 'fr', 'ar'] as const)
      for (const form of ['one', 'several', 'many']) {
        const words = toWording(locale).say(key as SentenceKey, { form, count: '7', by: 'yes', actor: 'ACTOR', on: 'yes', target: 'TARGET' })
        expect(words).toMatch(/ACTOR/)
        expect(words).toMatch(/TARGET/)
        expect(words.includes('7')).toBe(form === 'many')
      }
  })
})
