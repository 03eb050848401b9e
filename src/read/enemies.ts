import type { Mention, Span } from '../model/index.ts'
import { toCountry } from './country-parties.ts'
import type { Naming } from './naming.ts'
import type { Phrase } from './units.ts'

/** «l’ennemi»: who it is depends on who speaks. */
export const ENEMIES = new Set(['ennemi', 'ennemis', 'ennemie', 'enemy', 'enemies'])
/** Is the phrase a word for the other side? */
export const isEnemy = ({ head, gloss }: Phrase): boolean => ENEMIES.has(head.word ?? '') || gloss === 'enemy' || gloss === 'enemies'

/** Words for one side's opponents: the country or the party that they stand for, `null` where the document does not show it. */
export function toEnemy(phrase: Phrase, span: Span, naming: Naming): Mention | null {
  const [country] = phrase.countries
  if (country !== undefined) return toCountry(country, span, naming)
  const known = naming.cast.get('enemy')
  return known === undefined ? null : { ...known, span }
}
