import type { ActName, CarrierName, DayMeaning, NameSense, Sense, ThingName } from '../lang/index.ts'
import { anyOf, type ClassSet, classSet, type Unit } from '../match/index.ts'
import type { Range, WeaponKind } from '../model/index.ts'

/** What a unit of a sentence is to the reader. */
export type Value = TokenValue | WordValue | AmountValue | DayValue | NameValue | Phrase | VerbGroup | Aside

/** A token that no table knows. */
export interface TokenValue {
  readonly kind: 'token'
}

/** A word or phrase of the lexicon with all that it may mean. */
export interface WordValue {
  readonly kind: 'word'
  readonly senses: readonly Sense[]
  /** Weapons named inside a phrase of several words: the mortar of "mortar attack". */
  readonly weapons?: readonly Unit<Value>[]
}

export interface AmountValue {
  readonly kind: 'amount'
  /** `null`: several, number not said. */
  readonly range: Range | null
  readonly sort: 'count' | 'times' | 'ordinal' | 'percent'
  /** The article «un», which counts only where something is counted. */
  readonly article: boolean
}

export interface DayValue {
  readonly kind: 'day'
  readonly meaning: DayMeaning
  readonly weekday: number | null
  readonly numbers: readonly number[]
  readonly month: number | null
  /** Of the second number, where it is another. */
  readonly secondMonth: number | null
  readonly year: number | null
  readonly amount: number | null
  /** Does it name a part of the day or an hour? */
  readonly timed: boolean
  /** The tokens of the expression itself, half-open, without «en», "on"; several in «du 3 au 5 mars». */
  readonly said: readonly (readonly [from: number, to: number])[]
}

/** A proper name: of an identity, of several perhaps, or of nobody known. */
export interface NameValue {
  readonly kind: 'name'
  readonly sort: 'place' | 'actor' | 'outlet' | 'country' | 'unknown'
  readonly id: string | null
  /** Common English form, or as written. */
  readonly name: string
  /** ISO code of a place or country. */
  readonly country: string | null
  /** A place that the unknown name may be. */
  readonly candidate: { readonly id: string; readonly name: string; readonly country: string | null } | null
  /** All that the name may mean, and how its words read if it is nobody's, until the whole document settles it. */
  readonly open?: { readonly senses: readonly NameSense[]; readonly plain: readonly Unit<Value>[] }
}

/** What a noun phrase is about; patterns call it by these classes. */
export type Role = 'party' | 'people' | 'facility' | 'place' | 'weapon' | 'deed' | 'speaker' | 'toll' | 'statement' | 'other'

/** A noun phrase: a head with what describes it. */
export interface Phrase {
  readonly kind: 'phrase'
  readonly roles: ReadonlySet<Role>
  readonly thing: ThingName | 'weapon' | 'act' | 'name' | 'country' | 'unknown'
  /** Common English name of the head. */
  readonly gloss: string
  readonly act: ActName | null
  readonly weapon: WeaponKind | null
  /** The head's own units. */
  readonly head: Unit<Value>
  /** Proper names inside: as the head, before or beside it, or after «of». */
  readonly names: readonly PhraseName[]
  readonly countries: readonly string[]
  readonly qualities: readonly string[]
  readonly weapons: readonly Unit<Value>[]
  readonly amount: { readonly range: Range | null; readonly unit: Unit<Value>; readonly article: boolean } | null
  readonly ordinal: number | null
  /** Phrases after «of». */
  readonly of: readonly Unit<Value>[]
  /** Members of a list «A, B et C»; empty where there is no list. */
  readonly members: readonly Unit<Value>[]
  /** «la poursuite des attaques»: the English name of what is told of the deed. */
  readonly aspect: string | null
  /** «cette attaque», «la base»: may point back. */
  readonly pointing: 'this' | 'the' | 'same' | null
  /** «ses soldats», "their base": somebody's own. */
  readonly owned: boolean
  /** Is its noun a singular? */
  readonly single: boolean
  /** "Ann Lee, mayor of Kori": the office behind a person's name. */
  readonly office?: Unit<Value>
}

export interface PhraseName {
  readonly name: NameValue
  readonly unit: Unit<Value>
  readonly place: 'head' | 'beside' | 'of'
}

/** A verb with its helpers. */
export interface VerbGroup {
  readonly kind: 'verb'
  readonly act: ActName | null
  readonly carrier: CarrierName | null
  readonly voice: 'active' | 'passive'
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly time: 'past' | 'before-past' | 'present' | 'future'
  /** Said as not certain or not yet real: conditional, modal. */
  readonly mood: 'indicative' | 'conditional' | 'modal'
  readonly negated: boolean
  /** «avoir visé», "to have hit": done already. */
  readonly perfect: boolean
  readonly reflexive: boolean
  /** "are shelling", "have been shelling": going on, no single deed. */
  readonly ongoing: boolean
}

/** Words between commas, dashes or brackets that interrupt the sentence. */
export interface Aside {
  readonly kind: 'aside'
  readonly units: readonly Unit<Value>[]
}

export type ReadUnit = Unit<Value>
export { anyOf, type ClassSet, classSet }

/** The first sense of that sort, if the unit is a word that has one. */
export function senseOf(unit: ReadUnit | undefined, sort: Sense['sort'], name: string | null = null): Sense | null {
  if (unit?.value.kind !== 'word') return null
  for (const sense of unit.value.senses) if (sense.sort === sort && (name === null || sense.name === name)) return sense
  return null
}

export const isPart = (unit: ReadUnit | undefined, part: string): boolean => unit?.classes.has(part) === true

/** Is the unit of any of the classes? */
export function has(unit: ReadUnit, ...classes: string[]): boolean {
  for (const name of classes) if (unit.classes.has(name)) return true
  return false
}

/** The members of a list, or the unit alone where it is none. */
export const unlist = (unit: ReadUnit): readonly ReadUnit[] =>
  unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit]
