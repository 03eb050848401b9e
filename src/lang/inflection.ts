/**
 * What a verb form says of time and mood. French: `past` is imparfait and passé simple, `participle` the past participle in both
 * genders and numbers, `gerund` the participe présent.
 */
export type Tense = 'present' | 'past' | 'future' | 'conditional' | 'subjunctive' | 'infinitive' | 'participle' | 'gerund'

/** One written form of a verb or verb phrase; a form that serves two tenses is listed under both. */
export interface VerbForm {
  readonly form: string
  readonly tense: Tense
}
