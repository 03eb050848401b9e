import type { Range } from '../model/index.ts'
import type { Phrase } from './units.ts'
import { has } from './units.ts'

/** How many people a phrase counts: its own amount, that of what it is made of, or one for a single person. */
export function peopleCount(phrase: Phrase): Range | null {
  // «a neutralisé une colonne de trente motos»
  if (phrase.thing === 'vehicles' || phrase.thing === 'facilities') return null
  // «un bilan de six morts»: the article counts bills, not people.
  if (phrase.amount !== null && !(phrase.amount.article && phrase.gloss === 'death toll')) return phrase.amount.range
  for (const inner of phrase.of) {
    const value = inner.value as Phrase
    if (value.amount !== null && (has(inner, 'people', 'toll') || phrase.roles.has('toll'))) return value.amount.range
  }
  return null
}
