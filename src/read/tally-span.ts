import type { Span } from '../model/index.ts'
import type { ReadUnit } from './units.ts'

/** The stretch of time that the counts of a sentence cover. */
export interface TallyWindow {
  /**
   * `running`: a total since a day or a beginning; `long` («au total», a year) and `short` (a month, a week): totals only where no
   * single deed is told.
   */
  readonly sort: 'running' | 'long' | 'short' | null
  readonly since: { readonly value: string; readonly span: Span } | null
  readonly until: { readonly value: string; readonly span: Span } | null
  /** The units that say it, so that no count takes one for its own day. */
  readonly units: readonly ReadUnit[]
  /** In an item of a list: what its people are counted as, by the sentence that heads the list. */
  readonly counts?: 'killed' | 'wounded' | null
}
