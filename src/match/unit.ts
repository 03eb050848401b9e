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

/** One step of the cascade: units in, fewer or better units out. */
export interface Level<Value> {
  readonly name: string
  readonly run: (units: readonly Unit<Value>[]) => readonly Unit<Value>[]
}

/** The cascade: each level reads what the one before has made. `seen` is told every level's result, for `explain`. */
export function toUnits<Value>(
  units: readonly Unit<Value>[],
  levels: readonly Level<Value>[],
  seen: (level: string, units: readonly Unit<Value>[]) => void = () => {},
): readonly Unit<Value>[] {
  let current = units
  for (const level of levels) {
    current = level.run(current)
    seen(level.name, current)
  }
  return current
}
