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
export function toOutletNames(names: Iterable<readonly [spelling: string, name: string]>): OutletNames {
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

/** The credits of a document, without its own outlet; names must begin with a capital, as «le monde» is no paper. */
export function findCredits({ text, furniture, outlet }: Document, names: OutletNames): Credit[] {
  const own = outlet === null ? null : fold(outlet.toLowerCase())
  const credits = new Map<string, Credit>()
  for (const { kind, span } of furniture) {
    if (!CREDITING.has(kind)) continue
    const found = [...text.slice(...span).matchAll(WORD)]
    const words = found.map(([word]) => fold(word.toLowerCase()))
    for (let at = 0; at < words.length; at++) {
      const match = names.find(words, at)
      const start = found[at] as RegExpExecArray
      if (match === null || start[0] === start[0].toLowerCase()) continue
      const end = found[at + match.length - 1] as RegExpExecArray
      at += match.length - 1
      if (own !== null && isOwn(own, fold(match.name.toLowerCase()))) continue
      if (!credits.has(match.name)) credits.set(match.name, { name: match.name, span: [span[0] + start.index, span[0] + end.index + end[0].length] })
    }
  }
  return [...credits.values()]
}

const isOwn = (own: string, name: string): boolean => own === name || own.includes(name) || name.includes(own)
