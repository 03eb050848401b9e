import type { DayRange, EventType, Range, Span, Status, WeaponKind } from '../model/index.ts'
import type { TermVector } from './terms.ts'

/** A place as it is compared: point and radius where a gazetteer or the record itself gives them. */
export interface Site {
  readonly id: string | null
  readonly name: string
  readonly country: string | null
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Metres within which it lies; 0 where there is no point. */
  readonly radius: number
}

/** A side as it is compared. */
export interface Party {
  readonly id: string | null
  readonly name: string
  /** Ids of itself and of the bodies that it belongs to, the narrowest first, its state last; empty where the tables do not know it. */
  readonly line: readonly string[]
  /** A word such as «gunmen», which fits many. */
  readonly isVague: boolean
}

/**
 * One telling of a happening: what event claims and coded records both become before they are compared. Slots that a claim leaves open
 * are `null` or empty here too.
 */
export interface Telling {
  /** The claim's id, or `document/event` for a record. */
  readonly id: string
  readonly document: string
  /** The publication: two tellings of one publication are told as two happenings. */
  readonly publication: string
  readonly outlet: string | null
  readonly published: DayRange | null
  readonly title: readonly number[]
  readonly type: EventType
  readonly status: Status
  readonly count: Range | null
  readonly days: DayRange | null
  /** Tellings of one document with the same mark are dated by the same words, and so happened on the same day. */
  readonly dayMark: string | null
  readonly site: Site | null
  readonly countries: readonly string[]
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly weapons: readonly WeaponKind[]
  readonly killed: Range | null
  readonly wounded: Range | null
  /** Who says it, as comparable keys; only those that mean one person or body. */
  readonly claimants: readonly string[]
  /** Ships and people named in it, as comparable keys. */
  readonly names: readonly string[]
  /** The coders' own word for the occasion, where a record has one. */
  readonly occasion: string | null
  /** Is it what its document tells most of? */
  readonly isMain: boolean
  readonly evidence: readonly Span[]
  /** The document's telling words with their weights, `null` where there is no text. */
  readonly terms: TermVector | null
}
