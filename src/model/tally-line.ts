import type { TallyMetric } from './claim.ts'
import type { Range } from './range.ts'

/** One total as its claimant reported it. */
export interface TallyPoint {
  /** The tally claim's id. */
  readonly claim: string
  /** Last day it counts to, ISO; the document's day where it names none. */
  readonly day: string | null
  readonly value: Range
}

/** Something about a line that does not fit, in one neutral sentence. */
export interface TallyFlag {
  readonly kind: 'parts-differ' | 'falls' | 'restarts' | 'jumps' | 'other-definition' | 'percent-differs'
  readonly claims: readonly string[]
  readonly note: string
}

/** One claimant's totals on one question over time, beside what is recorded here; as reported and derived are never mixed. */
export interface TallyLine {
  readonly id: string
  readonly claimant: string | null
  readonly metric: TallyMetric
  readonly of: string | null
  readonly about: string | null
  /** ISO codes of countries. */
  readonly region: readonly string[]
  readonly since: string | null
  readonly points: readonly TallyPoint[]
  /** Derived: what the incidents recorded here add up to for the same scope and time. */
  readonly recorded: { readonly value: Range; readonly incidents: readonly string[] } | null
  readonly flags: readonly TallyFlag[]
}
