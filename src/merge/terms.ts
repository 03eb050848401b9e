import { fold } from '../text/index.ts'

/** The words of a document that tell it from others: hashes in ascending order with weights whose squares add up to 1. */
export interface TermVector {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** How often each word stands in a document; the words as hashes. */
export type TermCounts = ReadonlyMap<number, number>

/** How many documents of a set hold each word, and how many documents the set has. */
export interface TermRarity {
  readonly documents: number
  readonly holding: ReadonlyMap<number, number>
}

/** More words than these say little about a document. */
const MOST_TERMS = 160
const WORD = /[\p{L}\p{N}]{2,}/gu

/** FNV-1a, 32 bits, over the code units: the same in every run and on every machine. With the hash of other words before it, that of both together. */
export function toTermHash(word: string, before = 0x811c9dc5): number {
  let hash = before
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The words of `text`, folded and hashed, with how often each stands there. */
export function toTermCounts(text: string): TermCounts {
  const counts = new Map<number, number>()
  for (const [word] of text.matchAll(WORD)) {
    const hash = toTermHash(fold(word.toLowerCase()))
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return counts
}

/** Weighs words by how often they stand here and in how few other documents (log tf · idf), keeps the weightiest, scales to length 1. */
export function toTermVector(counts: TermCounts, rarity: TermRarity): TermVector {
  const terms = Uint32Array.from(counts.keys()).sort()
  const weights = Float64Array.from(
    terms,
    (term) => Math.log(1 + (counts.get(term) as number)) * Math.log((rarity.documents + 1) / (rarity.holding.get(term) ?? 1)),
  )
  const kept = weights.toSorted().reverse().subarray(0, MOST_TERMS)
  const length = Math.sqrt(kept.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  // Of words as weighty as the last one, those of the least hashes.
  const least = kept.at(-1) ?? 0
  let equals = kept.length - kept.indexOf(least)
  const isKept = (weight: number): boolean => weight > least || (weight === least && equals-- > 0)
  const places = [...terms.keys()].filter((at) => isKept(weights[at] as number))
  return {
    terms: Uint32Array.from(places, (at) => terms[at] as number),
    weights: Float32Array.from(places, (at) => (weights[at] as number) / length),
  }
}

/** The cosine of two documents' words, 0 to 1. */
export function toLikeness(a: TermVector, b: TermVector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] as number
    const right = b.terms[j] as number
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (left < right) i += 1
    else j += 1
  }
  return sum
}
