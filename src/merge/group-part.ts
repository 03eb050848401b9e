import { makeHeap } from './best-first.ts'
import { type FindPassage, toPairScore } from './compare.ts'
import { findConflict, type GroupLimits } from './limits.ts'
import type { ScoredPair } from './scored-pair.ts'
import type { Telling } from './telling.ts'
import type { Weights } from './weights.ts'

export interface GroupTools {
  readonly limits: GroupLimits
  readonly findPassage: FindPassage
  readonly weights: Weights
}

/** Beyond this much certainty either way, more does not count: one strong feature must not carry a whole group. */
const MOST = 6

const clip = (score: number): number => Math.max(-MOST, Math.min(MOST, score))

/**
 * Groups tellings that hang together, given in the order of their ids, by their scored pairs (positions, the smaller first): the two groups whose members agree best on average are joined first, as long as that average is above 0 and no
 * two members conflict. So nothing is joined by a chain of likenesses alone (average linkage, Sokal and Michener 1958, with cannot-links).
 */
export function groupPart(tellings: readonly Telling[], pairs: readonly ScoredPair[], tools: GroupTools): number[][] {
  const part = [...tellings.keys()]
  if (part.length === 1) return [part]
  const groups = new Map<number, number[]>(part.map((at) => [at, [at]]))
  const links = new Map<number, Set<number>>(part.map((at) => [at, new Set()]))
  const heap = makeHeap()
  const scores = new Map<number, number>()
  const scoreOf = (x: number, y: number): number => {
    const [a, b] = x < y ? [x, y] : [y, x]
    const key = a * tellings.length + b
    let score = scores.get(key)
    if (score === undefined) {
      const [one, other] = [tellings[a] as Telling, tellings[b] as Telling]
      score = findConflict(one, other, tools.limits) !== null ? Number.NEGATIVE_INFINITY : clip(toPairScore(one, other, tools))
      scores.set(key, score)
    }
    return score
  }
  const averageOf = (some: readonly number[], others: readonly number[]): number => {
    let sum = 0
    for (const x of some) for (const y of others) sum += scoreOf(x, y)
    return sum / (some.length * others.length)
  }
  for (const { a, b, score } of pairs) {
    scores.set(a * tellings.length + b, clip(score))
    if (score <= 0) continue
    links.get(a)?.add(b)
    links.get(b)?.add(a)
    heap.push({ left: a, right: b, average: clip(score) })
  }
  for (let link = heap.pop(); link !== undefined && link.average > 0; link = heap.pop()) {
    const { left, right } = link
    const [some, others] = [groups.get(left), groups.get(right)]
    // A group that has changed since has its links anew.
    if (some === undefined || others === undefined || links.get(left)?.has(right) !== true || averageOf(some, others) !== link.average) continue
    const joined = [...some, ...others].sort((a, b) => a - b)
    const around = new Set([...(links.get(left) ?? []), ...(links.get(right) ?? [])])
    around.delete(left)
    around.delete(right)
    groups.delete(right)
    groups.set(left, joined)
    links.delete(right)
    links.set(left, new Set())
    for (const near of around) {
      const members = groups.get(near) as number[]
      links.get(near)?.delete(right)
      links.get(near)?.delete(left)
      const average = near < left ? averageOf(members, joined) : averageOf(joined, members)
      if (!(average > 0)) continue
      links.get(near)?.add(left)
      links.get(left)?.add(near)
      heap.push({ left: Math.min(left, near), right: Math.max(left, near), average })
    }
  }
  return [...groups.values()]
}
