import type { Span } from '../model/index.ts'
import { type Body, toWordSpan } from './body.ts'
import { toShingles } from './fingerprints.ts'

/** One passage that stands in two texts, as it stands in each. */
export interface Passage {
  readonly spans: readonly [Span, Span]
  /** The runs of the very same words within it, as they stand in each text. */
  readonly runs: readonly (readonly [Span, Span])[]
  /** Words that are the same on both sides. */
  readonly words: number
  /** Does it lie between quotation marks on either side? Then it may be one speaker’s words rather than a copy. */
  readonly isQuoted: boolean
}

/** How one text stands to another. */
export interface TextRelation {
  readonly documents: readonly [string, string]
  readonly passages: readonly Passage[]
  /** Shares of each text's own words that stand in the passages, 0 to 1. */
  readonly shares: readonly [number, number]
}

interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Words of the runs that alignment starts from. */
const SEED = 3
/** A seed that stands so often in a text says nothing. */
const MOST_PLACES = 12
/** Words that may have been changed, left out or put in between two runs of one passage. */
const GAP = 14
/** Words that must be the same in a passage, and in a quotation. */
const LEAST_WORDS = 12
const LEAST_QUOTED_WORDS = 10
/** Of the words that a passage spans, so many must be the same. */
const LEAST_DENSITY = 0.55

/** The longest runs of the same words in both texts, in the order of `b`. */
function findRuns(a: Body, b: Body): Run[] {
  const places = new Map<number, number[]>()
  for (const [at, seed] of toShingles(a, SEED).entries()) {
    const known = places.get(seed)
    if (known === undefined) places.set(seed, [at])
    else known.push(at)
  }
  const runs: Run[] = []
  // For each diagonal, the word of `b` up to which it has been walked.
  const walked = new Map<number, number>()
  for (const [at, seed] of toShingles(b, SEED).entries()) {
    const found = places.get(seed)
    if (found === undefined || found.length > MOST_PLACES) continue
    for (const from of found) {
      const diagonal = from - at
      if ((walked.get(diagonal) ?? 0) > at) continue
      let length = 0
      while (from + length < a.words.length && at + length < b.words.length && a.words[from + length] === b.words[at + length]) length += 1
      if (length < SEED) continue
      walked.set(diagonal, at + length)
      runs.push({ a: from, b: at, length })
    }
  }
  return runs
}

/** Runs that follow one another in both texts with small gaps, as chains; the best first, none using words of a better one. */
function toChains(runs: readonly Run[]): Run[][] {
  const ordered = runs.toSorted((x, y) => x.b - y.b || x.a - y.a)
  const best = ordered.map(({ length }) => length)
  const before = new Int32Array(ordered.length).fill(-1)
  for (const [at, run] of ordered.entries()) {
    for (let back = at - 1; back >= 0; back--) {
      const other = ordered[back] as Run
      if (run.b - other.b > 400) break
      const [gapA, gapB] = [run.a - other.a - other.length, run.b - other.b - other.length]
      // Two runs may share a word or two where something was left out between them: «… à Sebha. Le groupe … Le porte-parole».
      const overlap = Math.max(0, -gapA, -gapB)
      if (overlap >= Math.min(SEED, run.length) || gapA > GAP || gapB > GAP) continue
      const score = (best[back] as number) + run.length - overlap - 0.25 * Math.max(0, gapA, gapB)
      if (score > (best[at] as number)) {
        best[at] = score
        before[at] = back
      }
    }
  }
  const used = new Set<number>()
  const chains: Run[][] = []
  const byScore = [...ordered.keys()].sort((x, y) => (best[y] as number) - (best[x] as number) || x - y)
  for (const end of byScore) {
    const chain: Run[] = []
    for (let at = end; at >= 0 && !used.has(at); at = before[at] as number) {
      used.add(at)
      chain.unshift(ordered[at] as Run)
    }
    if (chain.length > 0) chains.push(chain)
  }
  return chains
}

const toOverlap = (before: Run, after: Run): number => Math.max(0, before.a + before.length - after.a, before.b + before.length - after.b)

function isInQuotation(body: Body, from: number, to: number): boolean {
  let inside = 0
  for (let at = from; at < to; at++) inside += body.quoted[at] as number
  return inside >= 0.8 * (to - from)
}

/** A chain without the words at its ends that belong to passages already found: a run may begin with the last word of the one before. */
function toFree(chain: readonly Run[], [inA, inB]: readonly [Uint8Array, Uint8Array]): Run[] {
  const isTaken = (a: number, b: number): boolean => inA[a] === 1 || inB[b] === 1
  return chain.flatMap((run) => {
    let [from, to] = [0, run.length]
    while (from < to && isTaken(run.a + from, run.b + from)) from += 1
    while (to > from && isTaken(run.a + to - 1, run.b + to - 1)) to -= 1
    return to - from < SEED ? [] : [{ a: run.a + from, b: run.b + from, length: to - from }]
  })
}

/** The passages that two texts share, in the order of the second; by longest shared runs, joined over small gaps. */
export function alignBodies(a: Body, b: Body): TextRelation {
  const passages: Passage[] = []
  const taken = [new Uint8Array(a.words.length), new Uint8Array(b.words.length)] as const
  for (const found of toChains(findRuns(a, b))) {
    const chain = toFree(found, taken)
    if (chain.length === 0) continue
    const [first, last] = [chain[0] as Run, chain.at(-1) as Run]
    const words = chain.reduce((sum, { length }, at) => sum + length - (at === 0 ? 0 : toOverlap(chain[at - 1] as Run, chain[at] as Run)), 0)
    const [endA, endB] = [last.a + last.length, last.b + last.length]
    if (words < LEAST_DENSITY * Math.max(endA - first.a, endB - first.b)) continue
    const isQuoted = isInQuotation(a, first.a, endA) || isInQuotation(b, first.b, endB)
    if (words < (isQuoted ? LEAST_QUOTED_WORDS : LEAST_WORDS)) continue
    if (taken[0].subarray(first.a, endA).includes(1) || taken[1].subarray(first.b, endB).includes(1)) continue
    taken[0].fill(1, first.a, endA)
    taken[1].fill(1, first.b, endB)
    passages.push({
      spans: [toWordSpan(a, first.a, endA), toWordSpan(b, first.b, endB)],
      runs: chain.map((run) => [toWordSpan(a, run.a, run.a + run.length), toWordSpan(b, run.b, run.b + run.length)] as const),
      words,
      isQuoted,
    })
  }
  passages.sort((x, y) => x.spans[1][0] - y.spans[1][0])
  const share = (marks: Uint8Array): number => (marks.length === 0 ? 0 : marks.reduce((sum, mark) => sum + mark, 0) / marks.length)
  return { documents: [a.document, b.document], passages, shares: [share(taken[0]), share(taken[1])] }
}
