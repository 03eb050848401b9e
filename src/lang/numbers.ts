import type { Words } from './lexicon.ts'

/** The number words of a language; the shared reader of amounts composes them by sums and products. */
export interface NumberWords {
  /** Words that are added up: zero, one … sixteen, twenty, sixty. */
  readonly units: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>
  /** Nouns of about so many, singular and plural: «une vingtaine» is exactly [20, 20], «des dizaines» is [20, null] (twice ten and up). */
  readonly collective: Readonly<Record<string, { readonly value: number; readonly plural: boolean }>>
  readonly ordinals: {
    /** Ordinals in words and what they number: premier 1, deuxième 2. */
    readonly words: Readonly<Record<string, number>>
    /** Endings that make an ordinal of a number in digits: 2e, 11th. */
    readonly suffixes: readonly string[]
  }
  readonly hedges: {
    /** n becomes [n, null]. */
    readonly atLeast: Words
    /** n becomes [n + 1, null]. */
    readonly moreThan: Words
    /** n becomes [0, n]. */
    readonly atMost: Words
    /** n becomes [0, n - 1]. */
    readonly lessThan: Words
    /** n stays [n, n]. */
    readonly about: Words
  }
  readonly range: {
    /** Words before a pair of numbers: «entre 5 et 10». */
    readonly before: Words
    /** Words that join the pair after such a word. */
    readonly joinAfter: Words
    /** Words that join a pair by themselves: «5 à 10», «deux ou trois». */
    readonly join: Words
  }
  readonly times: {
    /** Words behind a number that tell how often: «à deux reprises», "three times". */
    readonly after: Words
    /** Small words before the number that belong to it. */
    readonly before: Words
    /** Words behind them that make a comparison or a rate of it: «trois fois plus», "twice a week". */
    readonly unless: Words
    /** Words that tell it alone: twice 2. */
    readonly alone: Readonly<Record<string, number>>
  }
  /** Words that a number behind them names: «la brigade 302», "Highway 4". */
  readonly numbered: Words
  /** Marks between groups of three digits, kinds of white space included. */
  readonly thousandsSeparators: readonly string[]
  readonly decimalSign: string
}
