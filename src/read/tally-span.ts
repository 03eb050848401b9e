import type { Span } from '../model/index.ts'
import { toDayNumber } from '../model/index.ts'
import type { SaidDay } from './event-day.ts'
import type { ReadUnit } from './units.ts'

/** Days of a night at most: what is counted on them is counted from the first to the last. */
const FEW = 2

/** The day of the deeds that a count is of, where they were done on one: from then until then. */
export function windowOf(days: SaidDay | null): Pick<TallyWindow, 'since' | 'until'> {
  if (days === null) return { since: null, until: null }
  const [first, last] = days.value
  if (toDayNumber(last) - toDayNumber(first) >= FEW) return { since: null, until: null }
  return { since: { value: first, span: days.span }, until: { value: last, span: days.span } }
}

/** Is it counted from a beginning, and not on the days of one deed? */
export const isSinceDay = ({ since, until }: Pick<TallyWindow, 'since' | 'until'>): boolean =>
  (since !== null || until !== null) && !(since !== null && until !== null && toDayNumber(until.value) - toDayNumber(since.value) < FEW)

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
