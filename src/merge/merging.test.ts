import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Invented, inventIntake } from '../../test/invented-readings.ts'
import { loadCountries } from '../lang/index.ts'
import type { Furniture, Incident, IncidentChange, PossiblySame, Reading, TallyLine } from '../model/index.ts'
import { addDays } from '../model/index.ts'
import { loadWorld } from '../world/index.ts'
import { toDirectory } from './directory.ts'
import { type Merging, type MergingNews, makeMerging } from './merging.ts'
import type { TermRarity } from './terms.ts'
import { WordCount } from './word-count.ts'

const whole = loadWorld()
// Reading all names of outlets again for every merging would take most of the time.
const world = { ...whole, outletNames: whole.outletNames.slice(0, 20) }
const directory = toDirectory(world, loadCountries())

const PASSAGES = [
  'The spokesman of the Free Dunes said at night that three drones had reached the depot behind the old harbour wall and that smoke was seen far off.',
  'Witnesses near the river bridge told of two blasts shortly before dawn and of lorries that left the camp in haste along the salt road to the north.',
  'The ministry denied every word of it and called the pictures old, while the governor kept silent and the market stayed closed for the whole of the day.',
]
const OUTLETS = ['Ergian Courier', 'Ergian Herald', 'La Voix', 'Awal Post', null] as const
const NAMES = 'in Brégana, Karo, Telmissa, Oudane, Varnhold, Messira, Tolbiac, Anzir, Rumelia and Sarkand 12 of 70 with 33 and 58'

const event = fc.record({
  day: fc.integer({ min: 0, max: 6 }),
  width: fc.constantFrom(0, 0, 0, 2, 20),
  isDated: fc.constantFrom(true, true, true, false),
  place: fc.constantFrom('Brégana', 'Karo', null),
  actor: fc.constantFrom('Free Dunes', 'border guard', null),
  killed: fc.constantFrom(0, 3, null),
})
const draft = fc.record({
  events: fc.array(event, { minLength: 0, maxLength: 3 }),
  attacks: fc.constantFrom(null, null, 12, 58),
  counter: fc.constantFrom('army', 'Salt Guard', null),
  passage: fc.constantFrom(0, 0, 1, 2, null),
  hasNames: fc.boolean(),
  outlet: fc.constantFrom(...OUTLETS),
  credit: fc.constantFrom('Awal Post', 'La Voix', null),
  language: fc.constantFrom('en', 'fr', null),
  published: fc.integer({ min: 5, max: 9 }),
})
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never

/** The draft as a reading of the document of this number; another edition is another version of it. */
function toReading({ events, attacks, counter, passage, hasNames, outlet, credit, language, published }: Draft, number: number): Reading {
  const claims = events.map(({ day, width, isDated, place, actor, killed }, at): Invented => {
    const first = addDays('2025-03-01', day)
    return {
      says: `${at + 1}. Drones hit ${place ?? 'a place'} in the account of number ${number}, killing ${killed ?? 'some'}.`,
      type: 'air_drone_strike',
      country: 'XA',
      days: isDated ? [first, addDays(first, width)] : null,
      ...(place === null ? {} : { place }),
      ...(actor === null ? {} : { actor }),
      ...(killed === null ? {} : { killed }),
    }
  })
  const total: Invented[] =
    attacks === null
      ? []
      : [
          {
            says: `They count ${attacks} attacks.`,
            attacks,
            until: '2025-03-09',
            region: ['XA'],
            ...(counter === null ? {} : { claimants: [counter] }),
          },
        ]
  const header = credit === null ? '' : `With ${credit}`
  const lead = [header, passage === null ? '' : PASSAGES[passage], hasNames ? NAMES : ''].filter((part) => part !== '').join('\n\n')
  const { reading } = inventIntake({
    source: `source-${number}`,
    outlet,
    language,
    published: addDays('2025-03-01', published),
    claims: [...claims, ...total],
    ...(lead === '' ? {} : { lead }),
  })
  const furniture: Furniture[] = header === '' ? [] : [{ span: [0, header.length], kind: 'source' }]
  const tallies = reading.claims.map((claim) =>
    claim.kind === 'tally' ? { ...claim, since: { span: claim.value.span, value: '2025-02-01' } } : claim,
  )
  return { ...reading, claims: tallies, document: { ...reading.document, furniture } }
}

/** What a merging has given so far, as a store keeps it. */
class Kept {
  readonly incidents = new Map<string, Incident>()
  pairs: PossiblySame[] = []
  readonly lines = new Map<string, TallyLine>()
  changes: readonly IncidentChange[] = []

  take({ incidents, gone, possiblySame, changes, tallyLines, goneLines }: MergingNews): void {
    const touched = new Set([...gone, ...incidents.map(({ id }) => id)])
    for (const id of gone) this.incidents.delete(id)
    for (const incident of incidents) this.incidents.set(incident.id, incident)
    this.pairs = [...this.pairs.filter((pair) => !pair.incidents.some((id) => touched.has(id))), ...possiblySame]
    for (const id of goneLines) this.lines.delete(id)
    for (const line of tallyLines) this.lines.set(line.id, line)
    this.changes = changes
  }

  get membership(): Map<string, string> {
    return new Map([...this.incidents.values()].flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  }

  /** Everything in one order; with `nameOf`, incidents by other names than their ids. */
  toText(nameOf: (incident: Incident) => string = ({ id }) => id): string {
    const names = new Map([...this.incidents.values()].map((incident) => [incident.id, nameOf(incident)]))
    const name = (id: string): string => names.get(id) ?? `no incident ${id}`
    const incidents = [...this.incidents.values()].map((incident) => JSON.stringify({ ...incident, id: name(incident.id) })).sort()
    const pairs = this.pairs.map((pair) => JSON.stringify({ ...pair, incidents: pair.incidents.map(name).sort() })).sort()
    const lines = [...this.lines.values()]
      .map((line) =>
        JSON.stringify({
          ...line,
          recorded: line.recorded === null ? null : { ...line.recorded, incidents: line.recorded.incidents.map(name).sort() },
        }),
      )
      .sort()
    return [...incidents, ...pairs, ...lines].join('\n')
  }
}

const open = (rarity: TermRarity | null, before: ReadonlyMap<string, string> = new Map()): Merging =>
  makeMerging({ world, directory, rarity, before })
const byFirstClaim = ({ claims }: Incident): string => claims[0] ?? ''

function mergeWhole(readings: readonly Reading[], rarity: TermRarity | null, before: ReadonlyMap<string, string> = new Map()): Kept {
  const whole = new Kept()
  const merging = open(rarity, before)
  merging.take(readings)
  whole.take(merging.settle())
  return whole
}

describe('a merging', () => {
  test('gives at every step what a rebuild gives, with the same ids and history', () => {
    const steps = fc.array(fc.record({ arrive: fc.array(draft, { maxLength: 5 }), leave: fc.array(fc.nat(30), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(steps, fc.boolean(), (drawn, isWeighed) => {
        const all = drawn.flatMap(({ arrive }) => arrive).map((one, number) => toReading(one, number))
        const words = new WordCount()
        for (let round = 0; round < 40; round++) for (const { document } of all) words.add(document)
        const rarity = isWeighed ? words.toRarity() : null
        const merging = open(rarity)
        const kept = new Kept()
        const there = new Map<string, Reading>()
        let number = 0
        for (const { arrive, leave } of drawn) {
          const arrived = arrive.map((one) => toReading(one, number++))
          const gone = leave.flatMap((at) => [...there.keys()][at] ?? [])
          const before = kept.membership
          merging.take(arrived.slice(0, 2), gone)
          if (number % 2 === 0) merging.compare()
          merging.take(arrived.slice(2))
          for (const id of gone) there.delete(id)
          for (const reading of arrived) there.set(reading.document.id, reading)
          kept.take(merging.settle())
          const anew = mergeWhole([...there.values()], rarity, before)
          expect(kept.toText()).toBe(anew.toText())
          expect(kept.changes).toEqual(anew.changes)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same in any order and portions', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 14 }), fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(), { maxLength: 14 }), (drawn, size, keys) => {
        const readings = drawn.map((one, number) => toReading(one, number))
        const keyed = readings.map((reading, at) => [keys[at] ?? at, reading] as const)
        const shuffled = keyed.toSorted(([a], [b]) => a - b).map(([, reading]) => reading)
        const merging = open(null)
        const kept = new Kept()
        for (let from = 0; from < shuffled.length; from += size) {
          merging.take(shuffled.slice(from, from + size))
          if (from % 2 === 0) kept.take(merging.settle())
          else if (from % 3 === 0) merging.compare()
        }
        kept.take(merging.settle())
        expect(kept.toText(byFirstClaim)).toBe(mergeWhole(readings, null).toText(byFirstClaim))
      }),
      { numRuns: 40 },
    )
  })

  test('with the same readings again changes nothing, and without any has nothing', () => {
    const readings = Array.from({ length: 6 }, (_, number) =>
      toReading(
        {
          events: [{ day: 4, width: 0, isDated: true, place: 'Brégana', actor: 'Free Dunes', killed: 3 }],
          attacks: 58,
          counter: 'army',
          passage: 0,
          hasNames: true,
          outlet: OUTLETS[number % 5] ?? null,
          credit: null,
          language: number % 2 === 0 ? 'en' : 'fr',
          published: 6,
        },
        number,
      ),
    )
    const merging = open(null)
    const kept = new Kept()
    merging.take(readings)
    kept.take(merging.settle())
    const first = kept.toText()
    expect(kept.incidents.size).toBe(1)
    merging.take(readings)
    kept.take(merging.settle())
    expect(kept.toText()).toBe(first)
    expect(kept.changes).toEqual([])
    merging.take(
      [],
      readings.map(({ document }) => document.id),
    )
    kept.take(merging.settle())
    expect(kept.toText()).toBe('')
    expect(kept.changes.map(({ kind }) => kind)).toEqual(['ended'])
  })
})
