import type { Span } from '../model/index.ts'

/** Bounds as records have them: numbers of a count, days of a date. A hand-made record may leave the second open. */
type Bounds<T> = readonly (T | null)[]

/**
 * The slots of a record as the codebook names them. Gold files are written by hand and predictions come from anywhere, so whatever may be
 * unsaid may also be absent here, unlike in the model.
 */
export interface EventRecord {
  readonly id?: string
  readonly incident?: string | null
  readonly type: string
  readonly status?: string | null
  readonly count?: Bounds<number> | null
  readonly date?: Bounds<string> | null
  readonly place?: string | null
  readonly country?: string | null
  readonly actor?: string | null
  readonly target?: string | null
  readonly weapons?: readonly { readonly kind: string }[] | null
  readonly killed?: Bounds<number> | null
  readonly wounded?: Bounds<number> | null
  readonly claimants?: readonly string[] | null
  readonly at?: readonly Span[]
  /** Gold only: for some slots other values that are right too. */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
}

export interface TallyRecord {
  readonly id?: string
  readonly metric: string
  readonly value?: Bounds<number> | null
  readonly since?: string | null
  readonly until?: string | null
  readonly region?: readonly string[] | null
  readonly about?: string | null
  readonly claimants?: readonly string[] | null
  readonly parts?: readonly { readonly region: string; readonly value: Bounds<number> }[] | null
  readonly at?: readonly Span[]
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
}

/** One document's records, gold or predicted. */
export interface ScoredDocument {
  readonly doc: string
  readonly events?: readonly EventRecord[] | null
  readonly tallies?: readonly TallyRecord[] | null
}
