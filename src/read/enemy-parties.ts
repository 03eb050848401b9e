import { toCountry, toForces } from './country-parties.ts'
import { isEnemy, isOfEnemy, isOfOccupiers, toEnemy, toEnemyForces } from './enemies.ts'
import type { PartyStep } from './party-case.ts'

/** «l’ennemi», "enemy aircraft", "the Zionist regime": the other side by the words that one side has for it. */
export const toOtherSide: PartyStep = ({ phrase, words, span, naming }) => {
  if (isEnemy(phrase)) return toEnemy(phrase, span, naming)
  if (isOfEnemy(phrase) || isOfOccupiers(phrase, words)) return toEnemyForces(span, naming)
  if (phrase.qualities.includes('Zionist') && phrase.countries.length === 0)
    return phrase.gloss === 'regime' || phrase.gloss === 'state' ? toCountry('IL', span, naming) : toForces('IL', span, naming)
  return undefined
}
