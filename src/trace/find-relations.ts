import { alignBodies, type TextRelation } from './align.ts'
import type { Body } from './body.ts'
import { toBands, toFingerprints } from './fingerprints.ts'

/** A fingerprint that stands in more texts than `CROWD` is held against the first `HEADS` of them only: a wire's hundred copies need no hundred times hundred comparisons. */
const CROWD = 24
const HEADS = 8

/** An index in which texts that may share a passage find one another. */
export interface TextIndex {
  /** Takes a text in and gives the positions (in order of taking in) of those before it that may share a passage with it. */
  readonly add: (body: Body) => readonly number[]
}

export function makeTextIndex(): TextIndex {
  const holders = new Map<number, number[]>()
  const banded = new Map<number, number[]>()
  let count = 0
  const meet = (index: Map<number, number[]>, key: number, at: number, found: Set<number>): void => {
    const known = index.get(key)
    if (known === undefined) {
      index.set(key, [at])
      return
    }
    for (const other of known.length > CROWD ? known.slice(0, HEADS) : known) found.add(other)
    if (known.length <= CROWD) known.push(at)
  }
  return {
    add: (body) => {
      const at = count++
      const found = new Set<number>()
      for (const fingerprint of toFingerprints(body)) meet(holders, fingerprint, at, found)
      for (const band of toBands(body)) meet(banded, band, at, found)
      return [...found].sort((a, b) => a - b)
    },
  }
}

/**
 * All pairs of texts that share a passage, with the passages. The cost grows with the number of texts and of their true relations, not with
 * the number of pairs. Give texts in the order of publication: of many copies, the first are those that the others are held against.
 */
export function findRelations(bodies: readonly Body[]): TextRelation[] {
  const index = makeTextIndex()
  const relations: TextRelation[] = []
  for (const body of bodies) {
    for (const other of index.add(body)) {
      const relation = alignBodies(bodies[other] as Body, body)
      if (relation.passages.length > 0) relations.push(relation)
    }
  }
  return relations
}
