import type { DayRange } from './day.ts'
import type { Span } from './span.ts'

/** A part of the text that is not the article's own prose: kept in the text, never read as claims. */
export interface Furniture {
  readonly span: Span
  readonly kind: 'title' | 'header' | 'dateline' | 'caption' | 'source' | 'share' | 'related' | 'boilerplate'
}

/** When the document was published, as far as the evidence supports, and that evidence in words. */
export interface Publication {
  readonly days: DayRange
  readonly basis: string
  readonly span: Span | null
}

export interface Document {
  /** File name without its ending, or what the input names it. */
  readonly id: string
  readonly url: string | null
  /** Publisher's name as shown, `null` if the document does not show it. */
  readonly outlet: string | null
  /** ISO 639-1, `null` if not recognised. */
  readonly language: string | null
  readonly title: string | null
  /** From metadata or header lines only; the reader may narrow it by what the text itself proves. */
  readonly published: Publication | null
  /** Final: nothing after `gather` alters it. */
  readonly text: string
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly sha256: string
  /** Parts that are not prose, in order of start, never overlapping. A `title` is read, but as told again. */
  readonly furniture: readonly Furniture[]
}
