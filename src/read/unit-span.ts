import type { Span } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import type { ReadUnit } from './units.ts'

/** From the first sign of the unit to the last, in the document. */
export const spanOf = (unit: ReadUnit, sentence: Sentence): Span => [
  (sentence.tokens[unit.from] as Token).start,
  (sentence.tokens[unit.to - 1] as Token).end,
]

/** The words of the unit as the tables know them. */
export const wordsOf = (unit: ReadUnit, sentence: Sentence): string[] => sentence.tokens.slice(unit.from, unit.to).map(({ word }) => word)
