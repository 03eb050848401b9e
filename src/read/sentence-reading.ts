import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import type { DayDiscourse } from './event-day.ts'
import type { FoundPlace } from './places.ts'
import type { Speech } from './spoken.ts'
import type { TallyWindow } from './tally-span.ts'
import type { ReadUnit } from './units.ts'

/** What carries over from sentence to sentence of one document. */
export interface Discourse extends DayDiscourse {
  actor: Mention | null
  /** The force that the last sentence spoke of as its subject. */
  subject: Mention | null
  country: string | null
  /** Where the deed last told of was done. */
  place: FoundPlace | null
  /** The time that the items of the list being read count. */
  listed: TallyWindow | null
}

/** One sentence with its units, days and words of saying. */
export interface SentenceReading {
  readonly index: number
  readonly sentence: Sentence
  readonly title: boolean
  readonly units: readonly ReadUnit[]
  readonly days: readonly ReadUnit[]
  readonly speeches: readonly Speech[]
}
