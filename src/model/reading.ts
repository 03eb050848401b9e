import type { Claim, LoadedTerm } from './claim.ts'
import type { Document, Publication } from './document.ts'
import type { Problem } from './problem.ts'

/** What one reader found in one document. */
export interface Reading {
  readonly document: Document
  /** As the document's metadata and its text together support it. */
  readonly published: Publication | null
  readonly claims: readonly Claim[]
  readonly loaded: readonly LoadedTerm[]
  readonly problems: readonly Problem[]
}
