import type { EventType, Standing, WeaponKind } from '../model/index.ts'

/** Incidents must fit every field that is given; several values of one field widen it. */
export interface IncidentFilter {
  /** ISO days: incidents that may lie between them, both included. */
  readonly from?: string
  readonly to?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: readonly string[]
  /** An identity's id, or a name in any spelling that folds alike; so for all names. */
  readonly place?: readonly string[]
  readonly type?: readonly EventType[]
  readonly weapon?: readonly WeaponKind[]
  readonly actor?: readonly string[]
  readonly target?: readonly string[]
  readonly claimant?: readonly string[]
  readonly outlet?: readonly string[]
  readonly standing?: readonly Standing[]
  /** At least so many independent origins. */
  readonly origins?: number
  /** Words of its evidence or names. */
  readonly text?: string
  /** West, south, east, north in degrees; west is greater than east across the date line. */
  readonly box?: readonly [number, number, number, number]
  /** Only incidents without a day, or without a point on the map. */
  readonly missing?: readonly Missing[]
}

/** What an incident may lack, so that a line of days or a map leaves it out. */
export const MISSING = ['day', 'point'] as const
export type Missing = (typeof MISSING)[number]

export const FACETS = ['country', 'place', 'type', 'weapon', 'actor', 'target', 'claimant', 'outlet', 'standing', 'origins'] as const
export type FacetName = (typeof FACETS)[number]
