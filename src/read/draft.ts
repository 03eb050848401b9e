import type { ActName } from '../lang/index.ts'
import type { EventType, Mention, PlaceMention, Range, Span, Status, Weapon } from '../model/index.ts'
import type { SaidDay } from './event-day.ts'
import type { FoundPlace } from './places.ts'
import type { Phrase } from './units.ts'

/** How many were hurt; `some` of more perhaps: see `Toll`. */
export interface DraftToll {
  readonly value: Range
  readonly span: Span
  readonly some: boolean
}

/** Victims on the side of those who attacked: counted apart from those whom they hit. */
export interface Loss {
  readonly metric: 'killed' | 'wounded'
  readonly toll: DraftToll
  readonly about: Mention
}

/** Such victims with who told them, who need not be all that tell of the attack. */
export interface ToldLoss extends Loss {
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
  readonly evidence: readonly Span[]
}

/** An event as one clause tells it, before it is joined with other tellings. */
export interface Draft {
  type: EventType | 'toll'
  act: ActName | null
  readonly armed: boolean
  status: Status
  count: { range: Range | null; span: Span } | null
  days: SaidDay | null
  /** Was the day said in its own clause, or taken from what is around it? */
  ownDay: boolean
  /** Is it only the day on which it was told? */
  claimDay: boolean
  place: (PlaceMention & Pick<FoundPlace, 'rank' | 'within'>) | null
  /** Regions that its clause names besides: «à Kori, dans la région de Gao». */
  readonly wider: readonly string[]
  countries: string[]
  actor: Mention | null
  /** Is it told that nobody has claimed it? */
  unclaimed: boolean
  target: Mention | null
  /** Do the target's words say civilians? */
  civil: boolean
  combatant: boolean
  weapons: Weapon[]
  /** Are its weapons only those that the deed's word says: planes for an air raid? */
  implied: boolean
  /** Do its words tell of several victims without saying how many? */
  readonly several: boolean
  /** Are the victims all so far, in place of those told before? */
  whole: boolean
  /** Is it a count that a later one has taken the place of? */
  earlier: boolean
  killed: DraftToll | null
  wounded: DraftToll | null
  /** How many were hit, whether they lived or died. */
  hurt: DraftToll | null
  /** The attackers' own dead and wounded. */
  losses: readonly ToldLoss[]
  claimants: Mention[]
  relays: Mention[]
  evidence: Span[]
  readonly foundBy: string
  readonly sentence: number
  /** The last sentence that told of it. */
  latest: number
  readonly paragraph: number
  readonly title: boolean
  /** «cette attaque», «l’attaque»: may tell again what was told. */
  readonly pointing: Phrase['pointing']
  /** «quatre bases»: how many places it tells of without naming them. */
  readonly aggregate: number | null
  /** Is its place one of several that its clause names one by one? */
  listed: boolean
  /** Does its sentence open with «par ailleurs», "meanwhile"? */
  readonly besides: boolean
  /** «une frappe distincte»: another than those told of before. */
  readonly apart: boolean
  /** Is it told only to say when something else was done, or told as of long before? */
  readonly aside: boolean
  /** Are those killed others than those told of? */
  readonly others: boolean
  /** Is it only what something is said about: "the attack was a tragedy"? */
  readonly topic: boolean
  /** Is it only condemned or praised: who does so tells of it where nobody else does? */
  readonly judged: boolean
  /** Is it what another deed of its sentence was an answer to? */
  readonly answered: boolean
  /** Is its doer the attackers told of before? */
  readonly takenUp: boolean
  /** Are those whom it is done to told of before: "The soldiers were ambushed"? */
  readonly hitAgain: boolean
  /** The things hit, by their common English names, and the one of them that has an article and no name: "The car was hit". */
  readonly hits: readonly string[]
  readonly sameHit: string | null
  /** Told by a noun alone, no verb: needs more than itself to be an event. */
  readonly bare: boolean
}
