import type { Span } from '../model/index.ts'

/** A text's converter from spans in UTF-16 code units to spans in Unicode code points, as other tools and the Web Annotation model count. */
export type CodePointCounter = (span: Span) => Span

/**
 * Half of a surrogate pair that stands alone counts as one code point. A span that would cut a pair is widened to hold it whole.
 * Costs one pass over the text, then a binary search for each end.
 */
export function toCodePointCounter(text: string): CodePointCounter {
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) {
      pairs.push(at)
      at++
    }
  }
  /** Pairs that begin before `offset`. */
  const countBefore = (offset: number): number => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const isInside = (offset: number): boolean => pairs[countBefore(offset) - 1] === offset - 1
  return ([start, end]) => {
    const first = isInside(start) ? start - 1 : start
    const last = isInside(end) && end > start ? end + 1 : end
    return [first - countBefore(first), last - countBefore(last)]
  }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** The last `count` code points of the text, whole pairs only. */
export const lastCodePoints = (text: string, count: number): string => [...text.slice(-2 * count)].slice(-count).join('')

/** The first `count` code points of the text, whole pairs only. */
export const firstCodePoints = (text: string, count: number): string => [...text.slice(0, 2 * count)].slice(0, count).join('')
