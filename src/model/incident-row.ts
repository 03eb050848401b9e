import type { EventType, WeaponKind } from './claim.ts'
import type { DayRange } from './day.ts'
import type { IncidentField, PartyAccount, PlaceAccount, Standing } from './incident.ts'
import type { Range } from './range.ts'

/** What a list shows of an incident, and what it is searched by. */
export interface IncidentRow {
  readonly id: string
  /** First and last possible day; `null` where no account tells one. */
  readonly days: DayRange | null
  /** Are the days those that other documents leave possible, and not as read? */
  readonly isNarrowed: boolean
  /** The place that most claims tell, the finest of equals; `null` where none does. */
  readonly place: PlaceAccount | null
  /** ISO codes of all countries that accounts place it in, ascending. */
  readonly countries: readonly string[]
  /** Most told first, as all lists here. */
  readonly types: readonly EventType[]
  readonly actors: readonly PartyAccount[]
  readonly targets: readonly PartyAccount[]
  readonly weapons: readonly WeaponKind[]
  readonly claimants: readonly PartyAccount[]
  readonly outlets: readonly string[]
  /** From the least to the most that any account tells; `null` where none does. */
  readonly killed: Range | null
  readonly wounded: Range | null
  /** How many claims, documents and independent origins stand behind it; outlets are counted by their list. */
  readonly claims: number
  readonly documents: number
  readonly origins: number
  readonly standing: Standing
  readonly disputed: readonly IncidentField[]
}
