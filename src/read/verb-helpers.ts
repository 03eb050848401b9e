import type { Sense } from '../lang/index.ts'

/** What stands before the verb in its group and says voice, time and mood. */
export interface Helpers {
  have: Sense | null
  be: Sense | null
  future: boolean
  conditional: boolean
  modal: boolean
  infinitive: boolean
  negated: boolean
  reflexive: boolean
  began: boolean
}

/** The tense that says more: «avait été» is before the past, "will have been" future. */
export const mostTelling = (known: Sense | null, sense: Sense): Sense =>
  known === null || known.tense === 'participle' || known.tense === 'infinitive' ? sense : known
