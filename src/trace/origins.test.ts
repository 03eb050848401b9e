import { describe, expect, test } from 'vitest'
import { anEvent } from '../../test/claims.ts'
import type { EventClaim, Fall, Mention, Origin } from '../model/index.ts'
import type { TextRelation } from './align.ts'
import { type Links, type TracedDocument, toOrigins } from './origins.ts'

const speaker = (name: string, id: string | null = null): Mention => ({ span: [3, 9], id, name })
const claim = (document: string, parts: Partial<EventClaim> = {}): EventClaim => anEvent({ id: `claim of ${document}`, document, ...parts })
const document = (id: string, day: string, parts: Partial<TracedDocument> = {}): TracedDocument => ({
  id,
  outlet: `outlet of ${id}`,
  published: [day, day],
  credits: [],
  ...parts,
})
const copy = (a: string, b: string, isQuoted = false): TextRelation => ({
  documents: [a, b],
  shares: [1, 1],
  passages: [
    {
      spans: [
        [0, 60],
        [5, 65],
      ],
      runs: [
        [
          [0, 60],
          [5, 65],
        ],
      ],
      words: 12,
      isQuoted,
    },
  ],
})
const links = (documents: readonly TracedDocument[], parts: Partial<Links> = {}): Links => ({
  documents: new Map(documents.map((one) => [one.id, one])),
  relations: [],
  twins: [],
  findSide: () => null,
  ...parts,
})
const first = document('a', '2025-03-04')
const second = document('b', '2025-03-06')
const reasons = (origins: readonly Origin[]): Fall['reason'][] => origins.flatMap(({ falls }) => falls.map(({ reason }) => reason))

describe('two claims', () => {
  const sides = (id: string | null, outlet: string | null): string | null =>
    id === 'speaker-of-army' || id === 'army' || outlet === 'outlet of b' ? 'army' : null
  test.each<[string, Fall['reason'] | null, readonly [Partial<EventClaim>, Partial<EventClaim>], Partial<Links>, Partial<TracedDocument>]>([
    ['of two outlets’ own voices are two', null, [{}, {}], {}, {}],
    ['of which one is copied are one', 'copy', [{}, {}], { relations: [copy('a', 'b')] }, {}],
    ['of which one is a translation are one', 'translation', [{}, {}], { twins: [{ documents: ['a', 'b'], score: 0.9 }] }, {}],
    ['of which one is credited to the other’s outlet are one', 'stated-relay', [{}, {}], {}, { credits: [{ name: 'outlet of a', span: [70, 80] }] }],
    ['of one speaker are one', 'same-speaker', [{ claimants: [speaker('Hamdoun Zeghri')] }, { claimants: [speaker('Hamdoun Zeghri')] }], {}, {}],
    ['of one known body are one', 'same-speaker', [{ claimants: [speaker('Army', 'army')] }, { claimants: [speaker('the army', 'army')] }], {}, {}],
    [
      'of one speaker in the very same words are one',
      'same-communique',
      [{ claimants: [speaker('Hamdoun Zeghri')] }, { claimants: [speaker('Hamdoun Zeghri')] }],
      { relations: [copy('a', 'b', true)] },
      {},
    ],
    ['of nameless sources are two', null, [{ claimants: [speaker('local sources')] }, { claimants: [speaker('local sources')] }], {}, {}],
    [
      'of the same nameless source in copied words are one',
      'copy',
      [{ claimants: [speaker('local sources')] }, { claimants: [speaker('local sources')] }],
      { relations: [copy('a', 'b')] },
      {},
    ],
    [
      'of a body and of its spokesman are one',
      'own-channel',
      [{ claimants: [speaker('Army', 'army')] }, { claimants: [speaker('The Spokesman', 'speaker-of-army')] }],
      { findSide: sides },
      {},
    ],
    ['of a body and of its own channel are one', 'own-channel', [{ claimants: [speaker('Army', 'army')] }, {}], { findSide: sides }, {}],
    ['of two speakers are two', null, [{ claimants: [speaker('Hamdoun Zeghri')] }, { claimants: [speaker('Haroun Dibrine')] }], {}, {}],
  ])('%s', (_, reason, [a, b], parts, more) => {
    const claims = [claim('a', a), claim('b', b)]
    const origins = toOrigins(claims, links([first, { ...second, ...more }], parts))
    expect(origins.length).toBe(reason === null ? 2 : 1)
    expect(reasons(origins)).toEqual(reason === null ? [] : [reason])
    for (const { falls } of origins) {
      for (const { evidence } of falls) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { document: where, span } of evidence) expect(['a', 'b'].includes(where) && span[0] < span[1]).toBe(true)
      }
    }
    expect(toOrigins(claims.toReversed(), links([{ ...second, ...more }, first], parts))).toEqual(origins)
  })
})

describe('an origin', () => {
  test('of one claim with two speakers is one for each', () => {
    const origins = toOrigins([claim('a', { claimants: [speaker('Hamdoun Zeghri'), speaker('Haroun Dibrine')] })], links([first]))
    expect(origins.map(({ root }) => root?.name)).toEqual(['Hamdoun Zeghri', 'Haroun Dibrine'])
    expect(new Set(origins.map(({ id }) => id)).size).toBe(2)
  })
  test('keeps the whole stated way: outlet, agency, body, speaker', () => {
    const told = claim('a', { claimants: [speaker('Hamdoun Zeghri'), speaker('Brigades')], relays: [speaker('AFP', 'afp')] })
    const [origin] = toOrigins([told], links([{ ...first, credits: [{ name: 'AHD', span: [70, 73] }] }]))
    expect(origin?.chains[0]?.links.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'outlet outlet of a',
      'relay AHD',
      'relay AFP',
      'claimant Hamdoun Zeghri',
      'claimant Brigades',
    ])
  })
  test('names the first to report only where the days tell', () => {
    const claims = [claim('a'), claim('b')]
    const parts = { relations: [copy('a', 'b')] }
    expect(toOrigins(claims, links([first, second], parts))[0]?.first).toBe('a')
    expect(toOrigins(claims, links([first, document('b', '2025-03-04')], parts))[0]?.first).toBeNull()
    expect(toOrigins(claims, links([first, document('b', '2025-03-06', { published: null })], parts))[0]?.first).toBeNull()
  })
})
