import type { ApiEventClaim, ApiIncident, DocumentHead } from '../../../../src/api/contract.ts'

const span = [0, 4] as [number, number]
const named = (name: string) => ({ id: null, name, span })
const quote = (document: string) => ({ document, span, before: '', text: 'Two drones hit Tarmis.', after: '' })

/** A claim of an invented incident, for tests. */
export const toClaim = (id: string, document: string, claimants: readonly string[], relays: readonly string[] = []): ApiEventClaim => ({
  kind: 'event',
  id,
  document,
  claimants: claimants.map(named),
  relays: relays.map(named),
  evidence: [span],
  foundBy: 'en/test',
  type: 'air_drone_strike',
  status: 'occurred',
  count: null,
  days: null,
  place: { ...named('Tarmis'), country: 'LY' },
  countries: [],
  actor: null,
  target: null,
  weapons: [],
  killed: null,
  wounded: null,
  incident: 'i1',
})

const head = (version: string, outlet: string): DocumentHead => ({
  version,
  outlet,
  title: `Title of ${version}`,
  url: `https://example.org/${version}`,
  language: 'en',
  published: ['2025-03-05', '2025-03-05'],
})

/**
 * Two origins: the Salt Guard, told by Ahd Brak, copied by La Vigie and passed on by Radio Oasis to Free Dunes; and the Dune Party, told by Free Dunes.
 * They differ on the killed.
 */
export function toIncidentFixture(): ApiIncident {
  const claims = [
    toClaim('a', 'd1', ['Salt Guard']),
    toClaim('b', 'd2', ['Salt Guard']),
    toClaim('c', 'd3', ['Salt Guard'], ['Radio Oasis']),
    toClaim('d', 'd3', ['Dune Party']),
  ]
  const place = { id: null, name: 'Tarmis', country: 'LY', latitude: 30.5, longitude: 17.25, radius: 3000 }
  const chain = (claim: string, outlet: string, claimant: string, relay: string | null = null) => ({
    claim,
    links: [
      { role: 'outlet' as const, id: null, name: outlet, quote: null },
      ...(relay === null ? [] : [{ role: 'relay' as const, id: null, name: relay, quote: quote('d3') }]),
      { role: 'claimant' as const, id: null, name: claimant, quote: quote('d1') },
    ],
  })
  return {
    row: {
      id: 'i1',
      days: ['2025-03-04', '2025-03-04'],
      isNarrowed: false,
      place,
      countries: ['LY'],
      types: ['air_drone_strike'],
      actors: [],
      targets: [],
      weapons: [],
      claimants: [
        { id: null, name: 'Salt Guard' },
        { id: null, name: 'Dune Party' },
      ],
      outlets: ['Ahd Brak', 'La Vigie', 'Free Dunes'],
      killed: [0, 9],
      wounded: null,
      claims: 4,
      documents: 3,
      origins: 2,
      standing: 'disputed',
      disputed: ['killed'],
    },
    accounts: {
      type: [{ value: 'air_drone_strike', by: ['a', 'b', 'c', 'd'] }],
      days: [{ value: ['2025-03-04', '2025-03-04'], by: ['a'] }],
      place: [
        { value: place, by: ['a', 'b', 'c'] },
        { value: { ...place, name: 'Wadi Sarel' }, by: ['d'] },
      ],
      actor: [],
      target: [],
      weapon: [],
      count: [],
      killed: [
        { value: [9, 9], by: ['a', 'b', 'c'] },
        { value: [0, 0], by: ['d'] },
      ],
      wounded: [],
      status: [{ value: 'occurred', by: ['a', 'b', 'c', 'd'] }],
    },
    narrowed: null,
    claims: claims.map((claim) => ({ claim, quotes: [quote(claim.document)] })),
    documents: [head('d1', 'Ahd Brak'), head('d2', 'La Vigie'), head('d3', 'Free Dunes')],
    origins: [
      {
        id: 'a:0',
        name: 'Salt Guard',
        isOutlet: false,
        claims: ['a', 'b', 'c'],
        first: 'd1',
        chains: [chain('a', 'Ahd Brak', 'Salt Guard'), chain('b', 'La Vigie', 'Salt Guard'), chain('c', 'Free Dunes', 'Salt Guard', 'Radio Oasis')],
        falls: [
          { claim: 'b', to: 'a', reason: 'copy', note: 'The words that tell it are copied.', quotes: [quote('d1'), quote('d2')] },
          { claim: 'c', to: 'a', reason: 'same-speaker', note: 'The same speaker or body says it.', quotes: [quote('d1'), quote('d3')] },
        ],
      },
      { id: 'd:3', name: 'Dune Party', isOutlet: false, claims: ['d'], first: 'd3', chains: [chain('d', 'Free Dunes', 'Dune Party')], falls: [] },
    ],
    possiblySame: [],
    changes: [],
  }
}
