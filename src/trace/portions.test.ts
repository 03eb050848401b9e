import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../test/incidents.ts'
import { addDays } from '../model/index.ts'
import { toBody } from './body.ts'
import { makeRelations, type PublishedBody, type Relations } from './relations.ts'
import { type Gist, makeTwins, type Twins, toAnchors } from './twins.ts'

const NAMES = 'They met in Brégana, Karo, Telmissa, Oudane, Varnhold, Messira, Tolbiac, Anzir, Rumelia and Sarkand with 12 of 70.'
const PASSAGE =
  'three drones had reached the depot behind the old harbour wall and smoke was seen far off while lorries left the camp in haste along the road north'

/** So many share a passage that not all of them are held against one another. */
const MOST = 48
const wordsOf = (number: number): string => Array.from({ length: 14 }, (_, at) => `word${number}x${at}`).join(' ')
const partOf = (number: number): string =>
  PASSAGE.split(' ')
    .slice(number % 4, 26 - (number % 3))
    .join(' ')

const toText = (number: number): PublishedBody => {
  const published = number % 5 === 0 ? null : addDays('2025-03-01', (number * 7) % 11)
  const text = `${wordsOf(number)}. ${number % 9 === 0 ? '' : partOf(number)}. ${wordsOf(number % 6)}`
  return { ...toBody(toDocument(`d${number}`, text)), published: published === null ? null : [published, published] }
}
const toGist = (number: number): Gist => ({
  document: `d${number}`,
  language: ['en', 'fr', null][number % 3] ?? null,
  published: null,
  anchors: toAnchors(toDocument(`d${number}`, number % 4 === 0 ? NAMES.replace('Karo', `Karo${number}`) : NAMES)),
  claims: [null],
})

interface Portion {
  readonly arrive: readonly number[]
  readonly leave: readonly number[]
}
const portions: fc.Arbitrary<Portion[]> = fc
  .record({
    order: fc.shuffledSubarray(
      Array.from({ length: MOST }, (_, at) => at),
      { minLength: 20 },
    ),
    size: fc.integer({ min: 3, max: 48 }),
    leave: fc.array(fc.nat(MOST - 1), { maxLength: 20 }),
  })
  .map(({ order, size, leave }) => {
    const drawn: Portion[] = []
    for (let from = 0; from < order.length; from += size) drawn.push({ arrive: order.slice(from, from + size), leave: [] })
    return [...drawn, { arrive: [], leave: leave.slice(0, 10) }, { arrive: [], leave: leave.slice(10) }]
  })

const pairsOf = (index: Pick<Relations, 'of'> | Pick<Twins, 'of'>): string[] =>
  [
    ...new Set(Array.from({ length: MOST }, (_, number) => index.of(`d${number}`)).flatMap((pairs) => pairs.map((pair) => JSON.stringify(pair)))),
  ].sort()

function goThrough<T>(
  drawn: readonly Portion[],
  make: () => { add(texts: readonly T[]): ReadonlySet<string>; remove(documents: readonly string[]): ReadonlySet<string> } & (Relations | Twins),
  toOne: (number: number) => T,
): void {
  const grown = make()
  const there = new Set<number>()
  for (const { arrive, leave } of drawn) {
    const before = pairsOf(grown)
    const changed = new Set([...grown.add(arrive.map(toOne)), ...grown.remove(leave.map((number) => `d${number}`))])
    for (const number of arrive) there.add(number)
    for (const number of leave) there.delete(number)
    const whole = make()
    whole.add([...there].map(toOne))
    const after = pairsOf(grown)
    expect(after).toEqual(pairsOf(whole))
    const differing = [...before.filter((pair) => !after.includes(pair)), ...after.filter((pair) => !before.includes(pair))]
    for (const pair of differing) for (const document of JSON.parse(pair).documents) expect(changed).toContain(document)
  }
}

describe('texts that come and go in portions', () => {
  test('share the same passages with one another as when they come at once, even where a crowd does', () => {
    fc.assert(
      fc.property(portions, (drawn) => goThrough(drawn, makeRelations, toText)),
      { numRuns: 12 },
    )
  })

  test('have the same twins as when they come at once, even where many have the same names', () => {
    fc.assert(
      fc.property(portions, (drawn) => goThrough(drawn, makeTwins, toGist)),
      { numRuns: 30 },
    )
  })
})
