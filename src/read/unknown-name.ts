import type { Sentence, Token } from '../text/index.ts'
import { classSet, type NameValue, type ReadUnit } from './units.ts'

/** A name that no table has. */
export function toUnknown(from: number, to: number, sentence: Sentence, rule: string): ReadUnit {
  const value: NameValue = {
    kind: 'name',
    sort: 'unknown',
    id: null,
    name: toWritten(sentence.tokens.slice(from, to)),
    country: null,
    candidate: null,
  }
  return { from, to, classes: classSet(['name', 'unknown']), word: null, rule, value }
}

/** Tokens with the spaces and hyphens between them made plain. */
export const toWritten = (tokens: readonly Token[]): string =>
  tokens.map((token, index) => (index === 0 ? '' : token.glued ? '-' : token.spaced ? ' ' : '') + token.raw).join('')
