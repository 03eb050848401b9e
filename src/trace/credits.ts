import type { Document, Span } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** An outlet that a document names as where its text, or part of it, comes from: «Source: …», «(with …)», a dateline. */
export interface Credit {
  readonly span: Span
  readonly name: string
}

/** Names of outlets as runs of folded words, to be looked up in headers and footers. */
export interface OutletNames {
  readonly find: (words: readonly string[], at: number) => { readonly name: string; readonly length: number } | null
}

const WORD = /[\p{L}\p{N}]+/gu
const SHORTEST = 3

const toWords = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => fold(word.toLowerCase()))

/** `names` pairs a spelling with the name that is given out for it. */
function toOutletNames(names: Iterable<readonly [spelling: string, name: string]>): OutletNames {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>()
  for (const [spelling, name] of names) {
    const words = toWords(spelling)
    const [first] = words
    if (first === undefined || words.join('').length < SHORTEST) continue
    const known = byFirst.get(first) ?? []
    if (!known.some((other) => other.words.join(' ') === words.join(' '))) known.push({ words, name })
    byFirst.set(first, known)
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length)
  return {
    find: (words, at) => {
      const found = byFirst.get(words[at] as string)?.find((candidate) => candidate.words.every((word, index) => words[at + index] === word))
      return found === undefined ? null : { name: found.name, length: found.words.length }
    },
  }
}

const CREDITING: ReadonlySet<Document['furniture'][number]['kind']> = new Set(['source', 'dateline', 'header', 'boilerplate'])

/** The words of a document in which it may credit an outlet. */
export interface CreditLines {
  readonly document: string
  readonly outlet: string | null
  readonly lines: readonly { readonly start: number; readonly text: string }[]
}

// The engine keeps a whole text alive for the sake of a slice, but not for one of a joined text.
const copy = (text: string): string => ` ${text}`.slice(1)

export const toCreditLines = ({ id, outlet, text, furniture }: Document): CreditLines => ({
  document: id,
  outlet,
  lines: furniture.flatMap(({ kind, span }) => (CREDITING.has(kind) ? [{ start: span[0], text: copy(text.slice(...span)) }] : [])),
})

/** The credits of a document, without its own outlet; names must begin with a capital, as «le monde» is no paper. */
function findCredits({ outlet, lines }: CreditLines, names: OutletNames): Credit[] {
  const own = outlet === null ? null : fold(outlet.toLowerCase())
  const credits = new Map<string, Credit>()
  for (const { start: from, text } of lines) {
    const found = [...text.matchAll(WORD)]
    const words = found.map(([word]) => fold(word.toLowerCase()))
    for (let at = 0; at < words.length; at++) {
      const match = names.find(words, at)
      const start = found[at] as RegExpExecArray
      if (match === null || start[0] === start[0].toLowerCase()) continue
      const end = found[at + match.length - 1] as RegExpExecArray
      at += match.length - 1
      if (own !== null && isOwn(own, fold(match.name.toLowerCase()))) continue
      if (!credits.has(match.name)) credits.set(match.name, { name: match.name, span: [from + start.index, from + end.index + end[0].length] })
    }
  }
  return [...credits.values()]
}

const isOwn = (own: string, name: string): boolean => own === name || own.includes(name) || name.includes(own)

/** The credits of documents, which may name any outlet that the world's tables or another document have. */
export interface Credits {
  /** Gives the documents that have other credits than before. */
  readonly update: (arrived: readonly CreditLines[], gone: readonly string[]) => ReadonlySet<string>
  readonly of: (document: string) => readonly Credit[]
}

/** No credits yet; `spellings` are those of the world's tables, with the name that is given out for each. */
export function makeCredits(spellings: readonly (readonly [spelling: string, name: string])[]): Credits {
  const documents = new Map<string, CreditLines>()
  const credits = new Map<string, readonly Credit[]>()
  /** How many documents are of an outlet of this name. */
  const outlets = new Map<string, number>()
  const known = toOutletNames(spellings)
  let named = toOutletNames([])
  const names: OutletNames = {
    find: (words, at) => {
      const [first, second] = [known.find(words, at), named.find(words, at)]
      return first === null || (second !== null && second.length > first.length) ? second : first
    },
  }

  /** Gives whether the names are others than before. */
  const count = (outlet: string | null, by: 1 | -1): boolean => {
    if (outlet === null) return false
    const now = (outlets.get(outlet) ?? 0) + by
    if (now === 0) outlets.delete(outlet)
    else outlets.set(outlet, now)
    return now === 0 || (now === 1 && by === 1)
  }
  return {
    update: (arrived, gone) => {
      const changed = new Set<string>(gone)
      let isOther = false
      for (const id of gone) {
        const document = documents.get(id)
        if (document === undefined) continue
        isOther = count(document.outlet, -1) || isOther
        documents.delete(id)
        credits.delete(id)
      }
      for (const document of arrived) {
        isOther = count(document.outlet, 1) || isOther
        documents.set(document.document, document)
        changed.add(document.document)
      }
      if (isOther) named = toOutletNames([...outlets.keys()].sort().map((name) => [name, name] as const))
      // A new outlet is rare, and lines that may credit it are few and short: then all are looked through.
      for (const document of isOther ? documents.values() : arrived) {
        const found = findCredits(document, names)
        const before = credits.get(document.document)
        if (found.length === 0) credits.delete(document.document)
        else credits.set(document.document, found)
        if (JSON.stringify(before ?? []) !== JSON.stringify(found)) changed.add(document.document)
      }
      return changed
    },
    of: (document) => credits.get(document) ?? [],
  }
}
