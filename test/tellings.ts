import fc from 'fast-check'
import type { Party, Site, Telling } from '../src/merge/telling.ts'
import { addDays, EVENT_TYPES } from '../src/model/index.ts'

const SITE: Site = { id: 'brak', name: 'Brak', country: 'LY', latitude: 27.55, longitude: 14.27, radius: 3000 }

export const toTestParty = (id: string): Party => ({ id, name: id, line: [id], isVague: false })

/** A telling of one rocket attack on Brak on 4 March 2025 by the rebels, but for what is given otherwise. */
export function makeTelling(document: string, parts: Partial<Telling> = {}): Telling {
  return {
    id: `${document}/${parts.evidence?.[0]?.[0] ?? 0}`,
    document,
    publication: document,
    outlet: `outlet of ${document}`,
    published: ['2025-03-05', '2025-03-05'],
    title: [],
    type: 'shelling_missile',
    status: 'occurred',
    count: [1, 1],
    days: ['2025-03-04', '2025-03-04'],
    dayMark: null,
    site: SITE,
    countries: [],
    actors: [toTestParty('rebels')],
    targets: [toTestParty('coalition')],
    weapons: ['rocket'],
    killed: null,
    wounded: null,
    claimants: [],
    names: [],
    occasion: null,
    isMain: true,
    evidence: [[0, 10]],
    terms: null,
    ...parts,
  }
}

export const SITES: readonly Site[] = [
  SITE,
  { id: 'brak-base', name: 'Brak air base', country: 'LY', latitude: 27.58, longitude: 14.27, radius: 1500 },
  { id: 'sabha', name: 'Sabha', country: 'LY', latitude: 27.04, longitude: 14.43, radius: 8000 },
  { id: 'fezzan', name: 'Fezzan', country: 'LY', latitude: 26.5, longitude: 14, radius: 200_000 },
  { id: 'fada', name: 'Fada', country: 'TD', latitude: 17.19, longitude: 21.58, radius: 4000 },
  { id: null, name: 'the crossing', country: 'TD', latitude: null, longitude: null, radius: 0 },
]

const tellings = fc.record({
  document: fc.integer({ min: 0, max: 9 }),
  at: fc.nat(40),
  first: fc.integer({ min: 0, max: 12 }),
  width: fc.constantFrom(0, 0, 0, 1, 3, 12, 28),
  isDated: fc.constantFrom(true, true, true, false),
  site: fc.constantFrom(...SITES, null),
  type: fc.constantFrom(...EVENT_TYPES),
  status: fc.constantFrom('occurred', 'occurred', 'denied', 'threatened'),
  actor: fc.constantFrom('rebels', 'legion', null),
  target: fc.constantFrom('coalition', 'guards', null),
  killed: fc.constantFrom(null, 0, 2, 7, 12),
})

/** Tellings of a dozen days, a few places and ten documents, so that many have to do with one another. */
export const someTellings: fc.Arbitrary<Telling[]> = fc.array(tellings, { maxLength: 24 }).map((drawn) =>
  drawn.map(({ document, at, first, width, isDated, site, type, status, actor, target, killed }, index) => {
    const day = addDays('2025-03-01', first)
    const days = isDated ? ([day, addDays(day, width)] as const) : null
    return makeTelling(`d${document}`, {
      id: `d${document}/${index}`,
      published: [addDays(day, 1), addDays(day, 1 + width)],
      evidence: [[at, at + 5]],
      dayMark: `${day}+${width}`,
      site,
      type,
      status: type === 'threat' ? 'threatened' : status === 'threatened' ? 'occurred' : status,
      days,
      actors: actor === null ? [] : [toTestParty(actor)],
      targets: target === null ? [] : [toTestParty(target)],
      killed: killed === null ? null : [killed, killed],
    })
  }),
)
