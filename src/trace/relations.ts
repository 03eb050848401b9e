import type { DayRange } from '../model/index.ts'
import { alignBodies, type TextRelation } from './align.ts'
import type { Body } from './body.ts'
import { toBands, toFingerprints } from './fingerprints.ts'
import { makeHolders } from './holders.ts'
import { Numbered } from './numbered.ts'
import { type PackedBody, packBody, unpackBody } from './packed-body.ts'

/** A text with its place in the order of publication. */
export interface PublishedBody extends Body {
  readonly published: DayRange | null
}

/** Pairs of texts that share a passage, with the passages. In whatever order and portions texts come and go, the pairs are the same. */
export interface Relations {
  /** Takes texts in; gives the documents that have other relations than before. */
  readonly add: (bodies: readonly PublishedBody[]) => ReadonlySet<string>
  readonly remove: (documents: readonly string[]) => ReadonlySet<string>
  readonly find: (a: string, b: string) => TextRelation | null
  /** All relations of a document; the earlier text is the first of each. */
  readonly of: (document: string) => readonly TextRelation[]
}

/**
 * A fingerprint that stands in more texts than `CROWD` is held against the first `HEADS` of them only: a wire's hundred copies need no hundred times
 * hundred comparisons.
 */
const CROWD = 25
const HEADS = 8

/** What is kept of a text. */
interface Held extends PackedBody {
  readonly document: string
  readonly published: DayRange | null
}

const unpack = (text: Held): Body => unpackBody(text.document, text)

/** Texts in order of publication; those of unknown day last. */
const compareTexts = (a: Pick<Held, 'document' | 'published'>, b: Pick<Held, 'document' | 'published'>): number => {
  const [x, y] = [a.published?.[0] ?? '9999', b.published?.[0] ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.document < b.document ? -1 : a.document > b.document ? 1 : 0
}

const keysOf = (body: Body): ReadonlySet<number> => new Set([...toFingerprints(body), ...toBands(body)])

/** Pairs of texts, each once whichever is named first. */
class Pairs {
  readonly #pairs = new Map<number, Set<number>>()

  add(a: number, b: number): void {
    const [one, other] = a < b ? [a, b] : [b, a]
    const known = this.#pairs.get(one)
    if (known === undefined) this.#pairs.set(one, new Set([other]))
    else known.add(other)
  }

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    for (const [one, others] of this.#pairs) for (const other of others) yield [one, other]
  }
}

/** No relations yet. A text costs in proportion to those that it has to do with. */
export function makeRelations(): Relations {
  const texts = new Numbered<Held>()
  const holders = makeHolders((a, b) => compareTexts(texts.at(a), texts.at(b)))
  const relations = new Map<string, Map<string, TextRelation>>()

  const pairOf = (a: number, b: number): [Held, Held] => {
    const [one, other] = [texts.at(a), texts.at(b)]
    return compareTexts(one, other) < 0 ? [one, other] : [other, one]
  }
  const set = (a: string, b: string, relation: TextRelation | null): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = relations.get(one)
      if (relation !== null) {
        if (known === undefined) relations.set(one, new Map([[other, relation]]))
        else known.set(other, relation)
      } else if (known?.delete(other) && known.size === 0) relations.delete(one)
    }
  }
  /** Do two texts meet at a key, as those that hold it stand now? */
  const meet = (a: number, b: number): boolean => {
    const others = keysOf(unpack(texts.at(b)))
    for (const key of keysOf(unpack(texts.at(a)))) {
      if (!others.has(key)) continue
      const held = holders.of(key)
      const [first, last] = [held.indexOf(a), held.indexOf(b)].sort((x, y) => x - y) as [number, number]
      if (first < HEADS || last < CROWD) return true
    }
    return false
  }
  const join = (a: number, b: number, changed: Set<string>): void => {
    const [one, other] = pairOf(a, b)
    if (relations.get(one.document)?.has(other.document)) return
    const relation = alignBodies(unpack(one), unpack(other))
    if (relation.passages.length === 0) return
    set(one.document, other.document, relation)
    changed.add(one.document).add(other.document)
  }
  const part = (a: number, b: number, changed: Set<string>): void => {
    const [one, other] = pairOf(a, b)
    if (relations.get(one.document)?.has(other.document) !== true || meet(a, b)) return
    set(one.document, other.document, null)
    changed.add(one.document).add(other.document)
  }
  const addOne = (body: PublishedBody, changed: Set<string>): void => {
    const text = texts.add({ document: body.document, published: body.published, ...packBody(body) })
    const found = new Set<number>()
    const lost = new Pairs()
    for (const key of keysOf(body)) {
      const at = holders.add(key, text)
      const held = holders.of(key)
      for (const other of at < HEADS ? held : held.slice(0, at < CROWD ? CROWD : HEADS)) if (other !== text) found.add(other)
      // Whom it has pushed out of the heads meets only the crowd, whom it has pushed out of the crowd only the heads.
      const [near, far] = [held[HEADS], held[CROWD]]
      if (at < HEADS && near !== undefined) for (const other of held.slice(CROWD)) lost.add(near, other)
      if (at < CROWD && far !== undefined) for (const other of held.slice(HEADS, CROWD)) lost.add(far, other)
    }
    for (const other of found) join(text, other, changed)
    for (const [a, b] of lost) if (a !== text && b !== text) part(a, b, changed)
  }
  const removeOne = (text: number, changed: Set<string>): void => {
    const body = texts.at(text)
    const found = new Pairs()
    for (const key of keysOf(unpack(body))) {
      const at = holders.remove(key, text)
      const held = holders.of(key)
      const [near, far] = [held[HEADS - 1], held[CROWD - 1]]
      if (at < HEADS && near !== undefined) for (const other of held.slice(CROWD - 1)) found.add(near, other)
      if (at < CROWD && far !== undefined) for (const other of held.slice(HEADS, CROWD - 1)) found.add(far, other)
    }
    for (const other of relations.get(body.document)?.keys() ?? []) changed.add(other)
    changed.add(body.document)
    for (const other of [...(relations.get(body.document)?.keys() ?? [])]) set(body.document, other, null)
    texts.remove(text)
    for (const [a, b] of found) if (a !== b) join(a, b, changed)
  }
  return {
    add: (bodies) => {
      const changed = new Set<string>()
      // In their order nobody is pushed out.
      for (const body of bodies.toSorted(compareTexts)) addOne(body, changed)
      return changed
    },
    remove: (documents) => {
      const changed = new Set<string>()
      for (const document of documents) {
        const text = texts.find(document)
        if (text !== null) removeOne(text, changed)
      }
      return changed
    },
    find: (a, b) => relations.get(a)?.get(b) ?? null,
    of: (document) => [...(relations.get(document)?.values() ?? [])],
  }
}
