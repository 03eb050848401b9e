import type { ReadUnit } from './units.ts'

const OPENERS: ReadonlySet<string> = new Set(['«', '"'])
const CLOSERS: ReadonlySet<string> = new Set(['»', '"'])
/** Words that marks may hold and still be no quotation. */
const MOST = 4

/**
 * Marks around a word or two («armée “israélienne”», “the so-called ‘state’”) are dropped, so that the phrase is read whole;
 * marks around more are a quotation and stay.
 */
export function dropScareQuotes(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const dropped = new Set<number>()
  for (let at = 0; at < units.length; at++) {
    if (!OPENERS.has(units[at]?.word ?? '') || dropped.has(at)) continue
    for (let end = at + 2; end <= at + MOST && end < units.length; end++) {
      const word = units[end]?.word ?? ''
      if (CLOSERS.has(word)) {
        dropped.add(at)
        dropped.add(end)
        break
      }
      if (word === ',' || word === '.' || word === ':' || OPENERS.has(word)) break
    }
  }
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index))
}
