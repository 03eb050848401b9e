import type { EventType, WeaponKind } from './claim.ts'
import type { DayRange } from './day.ts'
import type { Origin } from './origin.ts'
import type { Range } from './range.ts'

/** One version of a fact and the claims (ids) that tell it. */
export interface Account<T> {
  readonly value: T
  readonly by: readonly string[]
}

/** A place as accounts name it; point and radius are those of the gazetteer, `null` where it has none. */
export interface PlaceAccount {
  readonly id: string | null
  readonly name: string
  readonly country: string | null
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Metres. */
  readonly radius: number | null
}

/** A force, group or people as accounts name it. */
export interface PartyAccount {
  readonly id: string | null
  readonly name: string
}

export const STANDINGS = ['one-side', 'several-origins', 'both-sides', 'disputed', 'denied'] as const
/** Who tells it: one side only, several independent origins, both sides, both but differently, or only to deny it. */
export type Standing = (typeof STANDINGS)[number]

export const INCIDENT_FIELDS = ['type', 'days', 'place', 'actor', 'target', 'count', 'killed', 'wounded', 'status'] as const
export type IncidentField = (typeof INCIDENT_FIELDS)[number]

/** What the claims of one happening say, side by side; each fact is a list of accounts. */
export interface Incident {
  readonly id: string
  /** Ids of its claims. */
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly outlets: readonly string[]
  readonly origins: readonly Origin[]
  readonly types: readonly Account<EventType>[]
  readonly days: readonly Account<DayRange>[]
  readonly places: readonly Account<PlaceAccount>[]
  readonly actors: readonly Account<PartyAccount>[]
  readonly targets: readonly Account<PartyAccount>[]
  readonly weapons: readonly Account<WeaponKind>[]
  readonly counts: readonly Account<Range>[]
  readonly killed: readonly Account<Range>[]
  readonly wounded: readonly Account<Range>[]
  /** Days that other documents' dates leave possible, with the reason; the claims themselves stay as read. */
  readonly narrowed: { readonly days: DayRange; readonly reason: string; readonly by: readonly string[] } | null
  readonly standing: Standing
  /** On what the accounts differ. */
  readonly disputed: readonly IncidentField[]
}

/** Two incidents that may be one; never merged in silence. */
export interface PossiblySame {
  readonly incidents: readonly [string, string]
  /** 0 to 1. */
  readonly score: number
  /** Each thing weighed, its weight in log-odds, and a sentence that says why. */
  readonly reasons: readonly { readonly feature: string; readonly weight: number; readonly note: string }[]
}

/** What became of an incident when it was built anew: it keeps its id as long as most of its claims stay together. */
export interface IncidentChange {
  readonly kind: 'began' | 'grew' | 'shrank' | 'joined' | 'parted' | 'ended'
  readonly incident: string
  /** The other incidents that took part: those joined into it, those that it parted into, or those that it parted from. */
  readonly others: readonly string[]
  readonly claims: readonly string[]
}
