import type { Sense } from '../lang/index.ts'
import { nounSense, TOLLS } from './phrase-nouns.ts'
import { anyOf, type Phrase, type PhraseName, type ReadUnit, senseOf } from './units.ts'

/** What has been read of a noun phrase so far. */
export interface PhraseDraft {
  determiner: ReadUnit | null
  pointing: Phrase['pointing']
  owned: boolean
  amount: Phrase['amount']
  ordinal: number | null
  names: PhraseName[]
  countries: string[]
  qualities: string[]
  weapons: ReadUnit[]
  head: ReadUnit | null
  sense: Sense | null
}

/** May it describe a noun? */
export const isDescriber = (unit: ReadUnit | undefined): boolean => unit !== undefined && describes(unit.classes)
const describes = anyOf(['quality', 'filler', 'nationality'])

/** «cinq morts» are the dead, «la mort de» a deed. */
export const countedSense = (unit: ReadUnit, draft: PhraseDraft): Sense | null => {
  const thing = senseOf(unit, 'thing')
  return thing !== null && draft.amount !== null && TOLLS.has(thing.name) ? thing : nounSense(unit)
}

/** Adds to the phrase what the unit says of its head. */
export function describe(unit: ReadUnit, draft: PhraseDraft): void {
  const nationality = senseOf(unit, 'nationality')
  const quality = senseOf(unit, 'quality')
  if (nationality !== null) draft.countries.push(nationality.name)
  else if (quality !== null) draft.qualities.push(quality.gloss)
  else {
    const noun = nounSense(unit)
    if (noun?.sort === 'thing') draft.qualities.push(noun.gloss)
    else if (noun?.sort === 'demonym') draft.countries.push(noun.name)
  }
}
