import type { Span } from '../model/index.ts'
import type { Snippet } from './store.ts'
import type { Term } from './terms.ts'
import type { WordQuery } from './word-query.ts'

const AROUND = 120

/** Where the query's words stand among the terms of a text, in order. */
function findHits(terms: readonly Term[], { parts }: WordQuery): Span[] {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const stems of parts.flat()) {
    const first = stems[0] as string
    phrases.set(first, [...(phrases.get(first) ?? []), stems])
  }
  const hits: Span[] = []
  for (const [at, term] of terms.entries()) {
    const fitting = (phrases.get(term.stem) ?? []).filter((stems) => stems.every((stem, index) => terms[at + index]?.stem === stem))
    const length = Math.max(0, ...fitting.map((stems) => stems.length))
    const last = terms[at + length - 1]
    if (length > 0 && last !== undefined) hits.push([term.start, last.end])
  }
  return hits
}

/** The part of the text with most hits close together, cut between words; `null` if there is none. */
export function toSnippet(text: string, terms: readonly Term[], query: WordQuery): Snippet | null {
  const hits = findHits(terms, query)
  let best: Span[] = []
  for (const [index, [start]] of hits.entries()) {
    const near: Span[] = []
    for (let next = index; next < hits.length && (hits[next] as Span)[1] <= start + AROUND; next++) near.push(hits[next] as Span)
    if (near.length > best.length) best = near
  }
  const first = best[0] ?? hits[0]
  if (first === undefined) return null
  const last = best.at(-1) ?? first
  const span: Span = [toWordStart(text, Math.max(0, first[0] - AROUND), first[0]), toWordEnd(text, Math.min(text.length, last[1] + AROUND), last[1])]
  return { span, text: text.slice(...span), hits: hits.filter(([start, end]) => span[0] <= start && end <= span[1]) }
}

function toWordStart(text: string, from: number, most: number): number {
  if (from === 0) return 0
  const space = text.slice(from, most).search(/\s/)
  return space < 0 ? most : from + space + 1
}

function toWordEnd(text: string, to: number, least: number): number {
  if (to === text.length) return to
  const within = text.slice(least, to)
  const space = within.search(/\s\S*$/)
  return space < 0 ? least : least + space
}
