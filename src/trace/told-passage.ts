import type { Span } from '../model/index.ts'
import type { TextRelation } from './align.ts'

/** What is told somewhere in a document. */
export interface Told {
  readonly document: string
  readonly evidence: readonly Span[]
}

/** A passage of two texts in which two things are told. */
export interface ToldPassage {
  /** The passage in the first one's and in the second one's document. */
  readonly spans: readonly [Span, Span]
  readonly isQuoted: boolean
  /** Are they told by the very same words of it, or by different ones? */
  readonly isSame: boolean
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Of the shorter evidence, so much must lie in the same runs of words. */
const LEAST_SHARE = 0.3

/** How many characters of two pieces of evidence are the same words of the same runs. */
function toShared(one: Span, other: Span, runs: readonly (readonly [Span, Span])[]): number {
  let shared = 0
  for (const [inA, inB] of runs) {
    // Both run over the same words, so that a place in the one is as far into the other.
    const from = Math.max(one[0] - inA[0], other[0] - inB[0], 0)
    const to = Math.min(one[1] - inA[0], other[1] - inB[0], inA[1] - inA[0], inB[1] - inB[0])
    shared += Math.max(0, to - from)
  }
  return shared
}

/** The passage in which two things are both told, the one where they are told by the same words first; `null` where there is none. */
export function findToldPassage(a: Told, b: Told, { documents, passages }: TextRelation): ToldPassage | null {
  const isFirst = documents[0] === a.document
  let found: ToldPassage | null = null
  for (const { spans, runs, isQuoted } of passages) {
    const [inA, inB] = isFirst ? spans : ([spans[1], spans[0]] as const)
    if (!a.evidence.some((span) => overlap(span, inA)) || !b.evidence.some((span) => overlap(span, inB))) continue
    const turned = isFirst ? runs : runs.map(([x, y]) => [y, x] as const)
    const isSame = a.evidence.some((one) =>
      b.evidence.some((other) => toShared(one, other, turned) >= LEAST_SHARE * Math.min(one[1] - one[0], other[1] - other[0])),
    )
    if (isSame) return { spans: [inA, inB], isQuoted, isSame }
    found ??= { spans: [inA, inB], isQuoted, isSame }
  }
  return found
}
