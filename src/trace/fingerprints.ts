import type { Body } from './body.ts'

/** Words in a shingle, and shingles in a window: every run of SHINGLE + WINDOW − 1 shared words leaves a shared fingerprint. */
const SHINGLE = 5
const WINDOW = 6

const mix = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A hash of each run of `size` words. */
export function toShingles({ words }: Pick<Body, 'words'>, size: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - size + 1))
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0
    for (let next = at; next < at + size; next++) hash = mix(Math.imul(hash, 31) + (words[next] as number))
    shingles[at] = hash
  }
  return shingles
}

/**
 * The least shingle of every window: a minimum hash that slides along, so that a passage is found wherever in a longer text it stands
 * (winnowing, Schleimer, Wilkerson and Aiken 2003).
 */
export function toFingerprints(body: Body): ReadonlySet<number> {
  const shingles = toShingles(body, SHINGLE)
  const fingerprints = new Set<number>()
  for (let at = 0; at + WINDOW <= shingles.length || at === 0; at++) {
    let least = Number.POSITIVE_INFINITY
    for (const shingle of shingles.subarray(at, at + WINDOW)) least = Math.min(least, shingle)
    if (least !== Number.POSITIVE_INFINITY) fingerprints.add(least)
    if (shingles.length === 0) break
  }
  return fingerprints
}

/** Bins of the signature, and bins in a band: texts that share half of their word pairs share a band almost surely. */
const BINS = 64
const BAND = 4

/**
 * The bands of a MinHash signature over pairs of words, for copies that were rewritten all over (Broder 1997; one permutation with rotation:
 * Shrivastava and Li 2014). Two texts with an equal band are candidates.
 */
export function toBands(body: Body): readonly number[] {
  const pairs = toShingles(body, 2)
  if (pairs.length < BAND) return []
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY)
  for (const pair of pairs) {
    const bin = pair % BINS
    least[bin] = Math.min(least[bin] as number, Math.floor(pair / BINS))
  }
  const filled = least.map((_, bin) => {
    for (let step = 0; step < BINS; step++) {
      const value = least[(bin + step) % BINS] as number
      // An empty bin borrows from the next full one, marked by how far it lies.
      if (value !== Number.POSITIVE_INFINITY) return mix(value + step * 0x9e3779b9)
    }
    return 0
  })
  return Array.from({ length: BINS / BAND }, (_, band) => {
    let hash = band
    for (let at = 0; at < BAND; at++) hash = mix(Math.imul(hash, 31) + (filled[band * BAND + at] as number))
    return hash
  })
}
