import type { DayRange, Document } from '../model/index.ts'
import { toWordHash } from './body.ts'
import { makeHolders } from './holders.ts'
import { Numbered } from './numbered.ts'
import { toConsonants, toPlain } from './plain-name.ts'

/** What of a document survives translation: its names and figures in their order, and the days of what it claims. */
export interface Gist {
  readonly document: string
  readonly language: string | null
  readonly published: DayRange | null
  /** Consonants of names, and figures, in the order of the text, as hashes. */
  readonly anchors: Uint32Array
  /** The days of each of its claims. */
  readonly claims: readonly (DayRange | null)[]
}

const NAME_OR_FIGURE = /(?<=[\p{Ll},;:’'"“«(] ?)\p{Lu}[\p{L}’'-]{2,}|\p{Nd}+/gu
const MOST_ANCHORS = 240

/** The names (capitals within a sentence) and figures of the document's own prose, hashed. */
export function toAnchors({ text, furniture }: Document): Uint32Array {
  const anchors: number[] = []
  const read = (from: number, to: number): void => {
    for (const [found] of text.slice(from, to).matchAll(NAME_OR_FIGURE)) {
      const anchor = /\p{Nd}/u.test(found) ? found : toConsonants(toPlain(found))
      if (anchor.length > 1 || /\p{Nd}/u.test(anchor)) anchors.push(toWordHash(anchor))
    }
  }
  let at = 0
  for (const { span } of furniture) {
    read(at, span[0])
    at = Math.max(at, span[1])
  }
  read(at, text.length)
  return Uint32Array.from(anchors.slice(0, MOST_ANCHORS))
}

/** The length of the longest common subsequence. */
function toCommon(a: Uint32Array, b: Uint32Array): number {
  let row = new Uint16Array(b.length + 1)
  for (const anchor of a) {
    const next = new Uint16Array(b.length + 1)
    for (const [at, other] of b.entries())
      next[at + 1] = anchor === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number)
    row = next
  }
  return row[b.length] as number
}

/** Fewer names and figures than these prove nothing. */
const LEAST_ANCHORS = 8
const LEAST_COMMON = 0.6
const LEAST_CLAIMS = 0.5
/** Days that may lie between a text and its translation. */
const WITHIN_DAYS = 4

const isNear = (a: DayRange | null, b: DayRange | null, days: number): boolean => {
  if (a === null || b === null) return true
  const gap = Math.max(Date.parse(a[0]) - Date.parse(b[1]), Date.parse(b[0]) - Date.parse(a[1])) / 86_400_000
  return gap <= days
}

/** The share of the fewer claims that have one of the same days in the other document. */
function toAgreement(a: Gist, b: Gist): number {
  const [few, many] = a.claims.length <= b.claims.length ? [a.claims, b.claims] : [b.claims, a.claims]
  if (few.length === 0) return 0
  return few.filter((days) => many.some((other) => isNear(days, other, 0))).length / few.length
}

/** How surely one is a translation of the other, 0 to 1; 0 where names, figures, days or claims speak against it. */
export function toTwinScore(a: Gist, b: Gist): number {
  if (a.language === b.language || a.language === null || b.language === null) return 0
  const [fewer, more] = a.anchors.length <= b.anchors.length ? [a.anchors, b.anchors] : [b.anchors, a.anchors]
  if (fewer.length < LEAST_ANCHORS || fewer.length < more.length / 2) return 0
  if (!isNear(a.published, b.published, WITHIN_DAYS) || toAgreement(a, b) < LEAST_CLAIMS) return 0
  const common = toCommon(a.anchors, b.anchors) / fewer.length
  return common >= LEAST_COMMON ? common : 0
}

/** Two documents of which one is a translation of the other, and how surely. */
export interface TwinPair {
  readonly documents: readonly [string, string]
  readonly score: number
}

/** Anchors that stand together in so many texts are no trace of one. */
const MOST_HOLDERS = 30
/** Pairs of neighbouring anchors that two texts must share before they are held against one another. */
const LEAST_SHARED = 3

/** Translation twins of texts; texts meet by pairs of neighbouring names. In whatever order and portions they come and go, the twins are the same. */
export interface Twins {
  /** Takes texts in; gives the documents that have other twins than before. */
  readonly add: (gists: readonly Gist[]) => ReadonlySet<string>
  readonly remove: (documents: readonly string[]) => ReadonlySet<string>
  readonly of: (document: string) => readonly TwinPair[]
}

function keysOf({ anchors }: Gist): ReadonlySet<number> {
  const keys = new Set<number>()
  for (let at = 1; at < anchors.length; at++) keys.add((Math.imul(anchors[at - 1] as number, 31) + (anchors[at] as number)) >>> 0)
  return keys
}

/** No twins yet. */
export function makeTwins(): Twins {
  const texts = new Numbered<Gist>()
  const holders = makeHolders((a, b) => a - b)
  const twins = new Map<string, Map<string, TwinPair>>()

  const set = (a: string, b: string, pair: TwinPair | null, changed: Set<string>): void => {
    if (twins.get(a)?.get(b)?.score === pair?.score) return
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = twins.get(one)
      if (pair !== null) {
        if (known === undefined) twins.set(one, new Map([[other, pair]]))
        else known.set(other, pair)
      } else if (known?.delete(other) && known.size === 0) twins.delete(one)
    }
    changed.add(a).add(b)
  }
  /** Holds against the text those of other languages that it shares enough with. */
  const settle = (text: number, changed: Set<string>): void => {
    const gist = texts.at(text)
    const shared = new Map<number, number>()
    for (const key of keysOf(gist)) {
      const held = holders.of(key)
      if (held.length > MOST_HOLDERS) continue
      for (const other of held) if (texts.at(other).language !== gist.language) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const before = new Set(twins.get(gist.document)?.keys())
    for (const [other, count] of shared) {
      if (count < LEAST_SHARED) continue
      const twin = texts.at(other)
      const [a, b] = gist.document < twin.document ? [gist, twin] : [twin, gist]
      const score = toTwinScore(a, b)
      if (score === 0) continue
      before.delete(twin.document)
      set(a.document, b.document, { documents: [a.document, b.document], score }, changed)
    }
    for (const other of before) set(gist.document, other, null, changed)
  }
  return {
    add: (gists) => {
      const changed = new Set<string>()
      const concerned = new Set<number>()
      for (const gist of gists) {
        const text = texts.add(gist)
        concerned.add(text)
        for (const key of keysOf(gist)) {
          holders.add(key, text)
          const held = holders.of(key)
          // What so many have brings nobody together any more.
          if (held.length === MOST_HOLDERS + 1) for (const other of held) if (twins.has(texts.at(other).document)) concerned.add(other)
        }
      }
      for (const text of concerned) settle(text, changed)
      return changed
    },
    remove: (documents) => {
      const changed = new Set<string>()
      const concerned = new Set<number>()
      for (const document of documents) {
        const text = texts.find(document)
        if (text === null) continue
        for (const key of keysOf(texts.at(text))) {
          holders.remove(key, text)
          const held = holders.of(key)
          if (held.length === MOST_HOLDERS) for (const other of held) concerned.add(other)
        }
        for (const other of [...(twins.get(document)?.keys() ?? [])]) set(document, other, null, changed)
        texts.remove(text)
        concerned.delete(text)
      }
      for (const text of concerned) settle(text, changed)
      return changed
    },
    of: (document) => [...(twins.get(document)?.values() ?? [])],
  }
}
