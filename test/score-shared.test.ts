import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ScoredDocument, toAliases, toScore } from '../src/score/index.ts'
import { sharedFolder } from './shared.ts'

const shared = sharedFolder()

/** A generator of numbers below 1 that is the same every time (Lehmer). */
function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

type Loose = { [slot: string]: unknown }

/** A copy in which some records are gone, told twice, moved, or filled otherwise. */
function damage(documents: readonly ScoredDocument[], seed: number): ScoredDocument[] {
  const random = toRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const all = documents.flatMap(({ events, tallies }) => [...(events ?? []), ...(tallies ?? [])]) as unknown as Loose[]
  const change = (record: Loose): Loose[] => {
    const fate = random()
    if (fate < 0.1) return []
    if (fate < 0.15) return [record, structuredClone(record)]
    const changed = structuredClone(record)
    delete changed['accept']
    for (const slot of Object.keys(changed)) {
      if (slot === 'at' || random() < 0.7) continue
      const other = pick(all)
      if (random() < 0.3) changed[slot] = slot === 'type' || slot === 'metric' ? 'other_attack' : Array.isArray(changed[slot]) ? [] : null
      else if (other[slot] != null) changed[slot] = structuredClone(other[slot])
    }
    if (random() < 0.1) changed['at'] = [[0, 5]]
    if (random() < 0.2 && typeof changed['place'] === 'string') changed['place'] = `${changed['place'].toUpperCase()} base`
    return [changed]
  }
  return documents
    .filter(() => random() > 0.1)
    .map(({ doc, events, tallies }) => ({
      doc,
      events: (events as unknown as Loose[]).flatMap(change),
      tallies: (tallies as unknown as Loose[]).flatMap(change),
    })) as unknown as ScoredDocument[]
}

describe.runIf(shared !== null)('the two scorers tell the same', async () => {
  const folder = shared ?? ''
  const theirs: { score: (gold: readonly ScoredDocument[], predicted: readonly ScoredDocument[]) => unknown } = await import(
    pathToFileURL(join(folder, 'score/score.mjs')).href
  )
  const aliases = toAliases(JSON.parse(readFileSync(join(folder, 'score/names.json'), 'utf8')))
  const gold: ScoredDocument[] = readdirSync(join(folder, 'seeds'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, 'seeds', name), 'utf8')))

  test('of the gold itself', () => {
    expect(gold.length).toBeGreaterThan(0)
    const { score } = toScore(gold, gold, aliases)
    expect(score).toEqual(theirs.score(gold, gold))
    expect(score).toMatchObject({ events: { f1: 1 }, record: { f1: 1 }, tallies: { f1: 1 }, incidents: { f1: 1 } })
  })
  test('of nothing', () => expect(toScore(gold, [], aliases).score).toEqual(theirs.score(gold, [])))
  test('of damaged copies', () => {
    const found: number[] = []
    for (let seed = 1; seed <= 200; seed++) {
      const predicted = damage(gold, seed)
      const { score } = toScore(gold, predicted, aliases)
      expect(score, `seed ${seed}`).toEqual(theirs.score(gold, predicted))
      found.push(score.record.f1)
    }
    expect(Math.min(...found)).toBeLessThan(0.7)
  })
})
