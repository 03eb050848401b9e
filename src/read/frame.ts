import type { ActName } from '../lang/index.ts'
import type { EventType, Range } from '../model/index.ts'
import type { Subject } from './clauses.ts'
import { isPart, type Phrase, type ReadUnit, type VerbGroup } from './units.ts'

/** What one clause says happened, in units of its sentence; `type` is `toll` where it tells of victims only. */
export interface Frame {
  readonly rule: string
  /** Index of the sentence in the document. */
  readonly sentence: number
  /** Index of the deed among the sentence's units. */
  readonly at: number
  deed: ReadUnit
  act: ActName | null
  type: EventType | 'toll'
  readonly verb: VerbGroup | null
  clause: readonly [from: number, to: number]
  readonly subject: Subject
  actor: ReadUnit | null
  /** Is the actor left to a pronoun? */
  readonly pronoun: boolean
  readonly targets: ReadUnit[]
  readonly weapons: ReadUnit[]
  /** Are the weapons only those that the deed's own word says? */
  implied: boolean
  readonly places: ReadUnit[]
  readonly days: ReadUnit[]
  killed: Toll | null
  wounded: Toll | null
  /** Are these all victims so far: «le bilan est passé à 14 morts»? */
  readonly whole: boolean
  /** How many were hit, whether they lived or died: "three people were shot". */
  hurt: Toll | null
  /** Who holds what was hit: «la base occupée par X». */
  holder: ReadUnit | null
  /** Was a weapon stopped: shot down, intercepted, destroyed before it hit? */
  stopped: boolean
  /** Is it one of several places that share its verb: «six à A, trois à B»? */
  shared: boolean
  /** How many separate deeds, `undefined` where the words do not say. */
  count: { readonly range: Range | null; readonly unit: ReadUnit } | undefined
}

/** How many were hurt. */
export interface Toll {
  readonly range: Range
  readonly unit: ReadUnit
  /** Who they were, where said. */
  readonly who: ReadUnit | null
  /** Is it of persons spoken of by name or as known ("the driver died"), who may be some of more? */
  readonly some: boolean
}

/** "came under attack", "repelled an attack": is the verb's subject whom the deed is done to? */
export const isUndergone = (verb: VerbGroup | null): boolean => verb?.voice === 'active' && (verb.carrier === 'suffer' || verb.carrier === 'repel')

/** Deeds in which people may be hurt. */
export const HURTFUL: ReadonlySet<string> = new Set([
  'other_attack',
  'air_drone_strike',
  'shelling_missile',
  'suicide_bomb',
  'remote_explosive',
  'armed_clash',
  'attack_on_civilians',
])

/** Deeds told in the plural that are one all the same: «des tirs», «des affrontements». */
export const FIGHTS: ReadonlySet<string> = new Set(['clash', 'shoot', 'launch'])

/** The act of a noun or a verb. */
export const actOf = (unit: ReadUnit): ActName | null => (unit.value.kind === 'phrase' || unit.value.kind === 'verb' ? unit.value.act : null)

/** "23 deaths", «cinq décès»: the slot for the people that the noun of what became of them counts. */
export function victimsOf(unit: ReadUnit): 'killed' | 'wounded' | null {
  // "a gunshot wound" is nobody counted.
  if (unit.value.kind !== 'phrase' || unit.value.amount?.range == null || unit.value.amount.article) return null
  return unit.value.act === 'die' ? 'killed' : unit.value.act === 'wound' ? 'wounded' : null
}

/** How many deeds the noun counts; thirty missiles in one salvo are one attack. */
export function countOf(unit: ReadUnit): Frame['count'] {
  const { amount } = unit.value as Phrase
  return amount === null ? undefined : { range: isPart(unit, 'weapon') || victimsOf(unit) !== null ? [1, 1] : amount.range, unit }
}
