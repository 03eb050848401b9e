import type { ClassSet } from './class-set.ts'

/**
 * A stretch of a sentence that one level has made of the level before: a token, a word of the lexicon, a day, a noun phrase.
 * `from` and `to` count the sentence's tokens, half-open.
 */
export interface Unit<Value> {
  readonly from: number
  readonly to: number
  /** What patterns call it: `<weapon>`, `<day>`. */
  readonly classes: ClassSet
  /** The token's normalised word where the unit is a single token, else `null`. */
  readonly word: string | null
  /** Which level and rule made it, for `explain`. */
  readonly rule: string
  readonly value: Value
}
