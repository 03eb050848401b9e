import type { Span } from './span.ts'

/** What can be wrong with an input or a text; every code is explained in docs/problems.md. */
export type ProblemCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'broken-encoding'
  | 'not-json'
  | 'not-a-document'
  | 'no-article'
  | 'not-found'
  | 'unreadable'
  | 'unsupported-format'
  | 'language-unknown'
  | 'language-unsupported'
  | 'day-impossible'
  | 'weekday-mismatch'
  | 'text-cut'
  | 'not-an-address'
  | 'forbidden-address'
  | 'robots'
  | 'not-modified'
  | 'dangerous-markup'
  | 'unsafe-member'
  | 'damaged'
  | 'encrypted'
  | 'digest-mismatch'
  | 'passed-over'
  | 'no-text-layer'
  | 'garbled'
  | 'reconstructed'

/** Something found wrong with a text or an input; a value, never thrown. `document` is the input's name, with `:line` where it has lines. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly document: string
  readonly span: Span | null
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
