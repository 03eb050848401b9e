import type { Claim, Document, Span } from '../model/index.ts'
import { toSpokenNames } from './claim-marks.ts'
import { loadTermFinder, type Term, type TermFinder } from './terms.ts'

/** Between what does not stand together, so that no phrase reaches across; no term has a letter after a digit. */
const BREAK = ' 0x '
const PASSAGE_TERMS = 8000
/** So many terms stand in two passages, so that phrases at their border are found. */
const OVERLAP = 50
const MOST_EVIDENCE = 4000

const toWords = (terms: readonly Term[]): string => terms.map(({ stem }) => stem).join(' ')

/** A document's terms, found when first asked for and then kept: passages and claims take them from one going through. */
export interface DocumentWords {
  readonly finder: TermFinder
  readonly terms: () => readonly Term[]
}

export async function loadDocumentWords({ text, language }: Document): Promise<DocumentWords> {
  const finder = await loadTermFinder(language)
  let terms: readonly Term[] | null = null
  return {
    finder,
    terms: () => {
      terms ??= finder.find(text)
      return terms
    },
  }
}

/** The words that a claim is found by: those of its evidence, and its names as records print them. */
export function toClaimWords(claim: Claim, { finder, terms }: DocumentWords): string {
  const evidence = claim.evidence.map((span) => toWords(within(terms(), toEvidencePart(span))))
  return [...evidence, ...toSpokenNames(claim).map((name) => toWords(finder.find(name)))].join(BREAK)
}

/** The terms that stand in the span. */
function within(terms: readonly Term[], [start, end]: Span): readonly Term[] {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as Term).start < start) low = middle + 1
    else high = middle
  }
  const first = low
  while (low < terms.length && (terms[low] as Term).end <= end) low += 1
  return terms.slice(first, low)
}

/** As much of a claim's evidence as is searched. */
export const toEvidencePart = ([start, end]: Span): Span => [start, Math.min(end, start + MOST_EVIDENCE)]

export interface PassageWords {
  readonly span: Span
  readonly words: string
}

/** A document's words for the index, in passages of some thousand: PostgreSQL counts no further than 16,383 in one. */
export function toPassages({ title }: Document, { finder, terms: findTerms }: DocumentWords): PassageWords[] {
  const terms = findTerms()
  const head = title === null ? '' : toWords(finder.find(title)) + BREAK
  const passages: PassageWords[] = []
  for (let from = 0; from === 0 || from + OVERLAP < terms.length; from += PASSAGE_TERMS - OVERLAP) {
    const part = terms.slice(from, from + PASSAGE_TERMS)
    const span: Span = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0]
    passages.push({ span, words: (from === 0 ? head : '') + toWords(part) })
  }
  return passages
}
