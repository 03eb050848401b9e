import type { Document, Mention, Span } from '../model/index.ts'
import type { World } from '../world/index.ts'
import { toCountry, toForces } from './country-parties.ts'
import { type Naming, VOICE } from './naming.ts'
import { findPrinted } from './printed-outlet.ts'
import type { Phrase } from './units.ts'

/** «l’ennemi»: who it is depends on who speaks. */
export const ENEMIES = new Set(['ennemi', 'ennemis', 'ennemie', 'ennemies', 'enemy', 'enemies'])
/** Is the phrase a word for the other side? */
export const isEnemy = ({ head, gloss }: Phrase): boolean => ENEMIES.has(head.word ?? '') || gloss === 'enemy' || gloss === 'enemies'

/** «l’artillerie ennemie», "enemy aircraft": is what the phrase names the other side's? */
export const isOfEnemy = ({ qualities, countries }: Phrase): boolean => qualities.includes('enemy') && countries.length === 0

/** «les soldats de l’occupation», "the occupation forces", "the invading army": of whoever the speaker says to hold his land. */
export const isOfOccupiers = ({ thing, gloss, countries, names }: Phrase, words: readonly string[]): boolean =>
  countries.length + names.length === 0 &&
  (gloss === OCCUPIER ||
    ((thing === 'combatants' || thing === 'troops' || gloss === 'forces' || gloss === 'army') && words.some((word) => HOLDING.has(word))))

const HOLDING: ReadonlySet<string> = new Set(['occupation', 'invasion', 'invading'])

/** "occupation warplanes", "the occupation's bombing": whose the occupiers are, by the noun beside another. */
export const isByOccupiers = ({ qualities, countries }: Phrase): boolean => qualities.includes(OCCUPIER) && countries.length === 0
const OCCUPIER = 'occupation'

/** Words for one side's opponents: the country or the party that they stand for, `null` where the document does not show it. */
export function toEnemy(phrase: Phrase, span: Span, naming: Naming): Mention | null {
  const [country] = phrase.countries
  if (country !== undefined) return toCountry(country, span, naming)
  const known = naming.cast.get('enemy')
  if (known !== undefined) return { ...known, span }
  const enemy = enemyOf(naming)
  return enemy === null ? null : toCountry(enemy, span, naming)
}

/** Whoever bears arms for the enemy. */
export function toEnemyForces(span: Span, naming: Naming): Mention | null {
  const known = naming.cast.get('enemy')
  const enemy = known?.id?.startsWith(STATE) === true ? known.id.slice(STATE.length) : known === undefined ? enemyOf(naming) : null
  return enemy === null ? (known === undefined ? null : { ...known, span }) : toForces(enemy, span, naming)
}
const STATE = 'country:'

const enemyOf = ({ cast, side, world }: Naming): string | null => world.habits.get(cast.get(VOICE)?.id ?? side ?? '')?.enemy ?? null

/** The country in whose name the document speaks: the one that its outlet stands for, or where no outlet is known the one it is about. */
export function findSide(document: Document, home: string | null, world: World): string | null {
  const outlet = findPrinted(document, world)
  if (outlet === undefined) return home
  const aligned = outlet.alignedWith
  if (aligned === null) return outlet.country === home ? home : null
  return /^[A-Z]{2}$/.test(aligned) ? aligned : (world.actors.get(aligned)?.country ?? null)
}
