import { joinRanges, type Range } from '../model/index.ts'
import type { DraftToll } from './draft.ts'

export const meets = (a: Range, b: Range): boolean => a[0] <= (b[1] ?? Number.POSITIVE_INFINITY) && b[0] <= (a[1] ?? Number.POSITIVE_INFINITY)

/** «une vingtaine» beside 21. */
export const isRoughly = (a: Range, b: Range): boolean => a[0] >= ROUGH && Math.abs(a[0] - b[0]) <= a[0] / ROUGH
const ROUGH = 10

/** Two dead and nineteen are no rival figures for one attack. */
export function isFarFrom(a: Range, b: Range, times = FAR): boolean {
  const [less, more] = a[0] < b[0] ? [a, b] : [b, a]
  return more[0] > times * (less[1] ?? less[0])
}
const FAR = 4

/** «un précédent bilan faisait état de dix morts»: an earlier whole is less than the one known. */
export const isLess = (a: Range, b: Range | undefined): boolean => b !== undefined && a[0] < b[0]

/** «une vingtaine sont tombés dans les combats», behind «au moins 35 bandits tués»: some of them. */
export const isPartOf = (part: DraftToll | null, whole: DraftToll | null): boolean =>
  part !== null && whole !== null && whole.value[1] === null && part.value[1] !== null && part.value[1] < whole.value[0]

/** Rival figures are one envelope. */
export function joinTolls(a: DraftToll | null, b: DraftToll | null): DraftToll | null {
  if (a === null || b === null) return a ?? b
  if (a.some !== b.some) return a.some ? b : a
  // "up to 100" beside "at least 100" is no rival figure.
  const [only, atMost] = a.value[0] > 0 ? [a, b] : [b, a]
  if (atMost.value[0] === 0 && atMost.value[1] !== 0 && meets(only.value, atMost.value)) return only
  return { value: joinRanges(a.value, b.value), span: a.span, some: a.some }
}
