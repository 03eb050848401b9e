/**
 * What came of one thing that was to be taken in. `passed`: this run had dealt with it before it was stopped. `failed`: network or disk did not
 * give it now; it is asked for again the next time.
 */
export type ItemOutcome = 'new' | 'changed' | 'unchanged' | 'refused' | 'failed' | 'passed'

/** The report of one thing taken in; when it is given, what it reports is safe. */
export interface Item {
  /** As its lead is named. */
  readonly name: string
  readonly outcome: ItemOutcome
  /** Whole sentences: why it was refused, or what is wrong with it although it was read. Empty if nothing is. */
  readonly notes: readonly string[]
  /** Key of its source; `null` if no document was made of it. */
  readonly source: string | null
  /** Id of the version that the store has of it now. */
  readonly version: string | null
  /** `null` where nothing was read now, as of what has not changed. */
  readonly claims: number | null
  /** Was nothing read from it although it should have been? */
  readonly isUnread: boolean
}
