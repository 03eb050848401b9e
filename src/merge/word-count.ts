import type { Document } from '../model/index.ts'
import { type TermCounts, type TermRarity, toTermCounts } from './terms.ts'

/** In fewer documents than these it cannot be said which words are rare. */
const LEAST_DOCUMENTS = 40

/** The words of a document as merging weighs them. */
export const toDocumentTerms = ({ title, text }: Document): TermCounts => toTermCounts(`${title ?? ''} ${text}`)

/** Counts in how many documents words stand; what is counted is kept, not the documents. */
export class WordCount {
  readonly #holding = new Map<number, number>()
  #documents = 0

  add(document: Document): void {
    this.#documents += 1
    for (const term of toDocumentTerms(document).keys()) this.#holding.set(term, (this.#holding.get(term) ?? 0) + 1)
  }

  /** `null` where there are too few documents. */
  toRarity(): TermRarity | null {
    return this.#documents < LEAST_DOCUMENTS ? null : { documents: this.#documents, holding: this.#holding }
  }
}

/** Is a rarity that was counted among others still good for so many documents? Twice as many, or half, are counted anew. */
export function isStillGood(rarity: TermRarity | null, documents: number): boolean {
  if (rarity === null) return documents < LEAST_DOCUMENTS
  return documents <= 2 * rarity.documents && 2 * documents >= rarity.documents
}
