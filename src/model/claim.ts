import type { DayRange } from './day.ts'
import type { Area } from './identity.ts'
import type { Range } from './range.ts'
import type { Span } from './span.ts'

export const EVENT_TYPES = [
  'air_drone_strike',
  'shelling_missile',
  'suicide_bomb',
  'remote_explosive',
  'armed_clash',
  'attack_on_civilians',
  'abduction',
  'arrest',
  'sexual_violence',
  'disrupted_weapons',
  'property_destruction',
  'protest',
  'riot',
  'movement',
  'agreement',
  'other_attack',
  'threat',
] as const
/** The codebook's event types; their names follow ACLED's sub-event types where one fits. */
export type EventType = (typeof EVENT_TYPES)[number]

export type Status = 'occurred' | 'threatened' | 'denied'

export const WEAPON_KINDS = ['drone', 'missile', 'rocket', 'shell', 'aircraft', 'explosive', 'firearm', 'blade', 'other'] as const
export type WeaponKind = (typeof WEAPON_KINDS)[number]

/** A name as written, resolved to an identity or honestly not. `name` is the common English form that records print. */
export interface Mention {
  readonly span: Span
  readonly id: string | null
  readonly name: string
}

export interface Weapon {
  readonly span: Span
  readonly kind: WeaponKind
  readonly count: Range | null
  readonly name: string | null
}

/** A value with the words that say it. */
export interface Evidenced<T> {
  readonly span: Span
  readonly value: T
}

/** Where it happened; `countries` holds more than one only where the claim covers several. */
export interface PlaceMention extends Mention {
  readonly country: string | null
  /**
   * Only where the words say another place than the named one («à l’ouest de X», "30 km from X", "between X and Y"), and the town around a
   * street or quarter that no table has.
   */
  readonly area?: Area
}

/** Who says it and through whom; no claimant is the outlet's own voice. */
export interface Attribution {
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
}

export interface EventClaim extends Attribution {
  readonly kind: 'event'
  readonly id: string
  readonly document: string
  readonly type: EventType
  readonly status: Status
  readonly count: Evidenced<Range | null> | null
  readonly days: Evidenced<DayRange> | null
  readonly place: PlaceMention | null
  readonly countries: readonly string[]
  readonly actor: Mention | null
  readonly target: Mention | null
  readonly weapons: readonly Weapon[]
  readonly killed: Evidenced<Range> | null
  readonly wounded: Evidenced<Range> | null
  readonly evidence: readonly Span[]
  readonly foundBy: string
}

export const TALLY_METRICS = ['attacks', 'killed', 'wounded', 'troops', 'members', 'bases', 'percent_change', 'other'] as const
export type TallyMetric = (typeof TALLY_METRICS)[number]

export interface TallyClaim extends Attribution {
  readonly kind: 'tally'
  readonly id: string
  readonly document: string
  readonly metric: TallyMetric
  readonly of: string | null
  readonly value: Evidenced<Range>
  readonly since: Evidenced<string> | null
  readonly until: Evidenced<string> | null
  /** ISO codes of the countries it counts in. */
  readonly region: readonly string[]
  readonly about: Mention | null
  readonly parts: readonly { readonly region: string; readonly value: Range; readonly span: Span }[]
  readonly evidence: readonly Span[]
  readonly foundBy: string
}

export type Claim = EventClaim | TallyClaim

/** A partisan word and the neutral name of what it refers to. */
export interface LoadedTerm {
  readonly span: Span
  readonly referent: string
  /** Whose way of speaking it is, in neutral words. */
  readonly slant: string
}
