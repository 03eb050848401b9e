import type { Mention, Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { GENERIC } from './country-parties.ts'
import { exactGloss } from './exact-gloss.ts'
import type { Naming } from './naming.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import type { Phrase, PhraseName, ReadUnit } from './units.ts'

/** A phrase whose party is asked for, with what more than one way of naming it must know. */
export interface PartyCase {
  readonly unit: ReadUnit
  readonly phrase: Phrase
  readonly sentence: Sentence
  readonly naming: Naming
  readonly span: Span
  /** The words of the phrase as the tables know them. */
  readonly words: readonly string[]
  /** What the phrase's own words say more exactly than its gloss. */
  readonly exact: string
  /** Is it a body that every country has? */
  readonly generic: boolean
  /** The known party that is named in it. */
  readonly actor: PhraseName | undefined
  /** The state of the ruler that is named in it. */
  readonly ruler: string | null
  /** The country that its words tell. */
  readonly country: string | null
  readonly place: PhraseName | undefined
  /** The party of a phrase within. */
  readonly toInner: (inner: ReadUnit) => Mention | null
}

/** One way to name a party: `undefined` where it cannot tell, `null` where it can tell that the phrase is nobody's. */
export type PartyStep = (asked: PartyCase) => Mention | null | undefined

/** What the ways of naming a phrase's party share. */
export function toPartyCase(unit: ReadUnit, phrase: Phrase, sentence: Sentence, naming: Naming, toInner: PartyCase['toInner']): PartyCase {
  const { names, countries, thing, head } = phrase
  const words = wordsOf(unit, sentence)
  const exact = exactGloss(unit, phrase, words, sentence, naming)
  // "Hamas's Qassam Brigades", «le groupe taliban Hafiz Gul Bahadur»: the last name is the nearest.
  const actor = names.findLast(({ name, place }) => name.sort === 'actor' && place !== 'of') ?? names.find(({ name }) => name.sort === 'actor')
  // "the Kori government" of a president called Kori is his state's, and so is a "Kori official".
  const ruler = actor !== undefined && (thing === 'bodies' || thing === 'roles') ? rulerOf(actor, phrase, naming) : null
  return {
    unit,
    phrase,
    sentence,
    naming,
    span: spanOf(unit, sentence),
    words,
    exact,
    generic: GENERIC.has(exact) && !(exact === 'regime' && ENTITIES.has(head.word ?? '') && countries.length === 0),
    actor,
    ruler,
    country: countries[0] ?? names.find(({ name }) => name.sort === 'country')?.name.country ?? ruler,
    place: names.find(({ name }) => name.sort === 'place' && name.country !== null),
    toInner,
  }
}
/** Bodies of any sort, unless they are somebody's. */
const ENTITIES: ReadonlySet<string> = new Set(['entity', 'entities', 'entité', 'entités'])

/** The state of the person who stands before the noun as its owner: "the Kori government", "Kori's vice president". */
function rulerOf({ name, unit }: PhraseName, { head }: Phrase, { world }: Naming): string | null {
  const person = world.actors.get(name.id ?? '')
  return person?.kind === 'person' && (unit.to <= head.from || RULED.has(head.word ?? '')) ? person.country : null
}
/** What a ruler's name behind it tells the state of: "the government of President Kori". */
const RULED: ReadonlySet<string> = new Set(['government', 'gouvernement', 'administration', 'regime', 'régime'])
