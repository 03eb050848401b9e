import type { Sentence, Token } from '../text/index.ts'
import { isPlaceName } from './name-parts.ts'
import { FORENAMES, LONGEST } from './person-names.ts'
import { LANDS } from './settlement-names.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "Kori Lake Dantan", "Kori Two Dantan": a word for land or a number, with a capital among capitals. */
export const isLand = (unit: ReadUnit, token: Token): boolean =>
  token.upper && unit.to === unit.from + 1 && (LANDS.has(token.word) || (unit.value.kind === 'amount' && /^\p{L}+$/u.test(token.word)))

/**
 * "the Kin Kori base", "the Sultan Kori area", "Lone Kori and Dantan villages": before a capital that no table has, a noun or an adjective with a capital is the
 * first word of a place's name, where a noun for places stands behind it; "Pauk Two Kori" is one name.
 */
export function endOfSpotName(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const first = units[at] as ReadUnit
  const token = tokens[first.from] as Token
  if (titleCase || first.to > first.from + 1 || !token.upper || token.capitals) return at
  let to = at + 1
  if (isPlaceName(first)) {
    const [middle, last] = [units[to], units[to + 1]]
    return middle?.value.kind === 'amount' && isLand(middle, tokens[middle.from] as Token) && isPart(last, 'capital') ? to + 2 : at
  }
  if (first.from === 0 || first.value.kind !== 'word' || !(FORENAMES.has(token.word) || !OF_BODIES.some((part) => isPart(first, part)))) return at
  while (to - at < LONGEST && (isPart(units[to], 'capital') || (units[to] !== undefined && isPlaceName(units[to] as ReadUnit)))) to++
  if (to === at + 1 || tokens[units[at + 1]?.from ?? 0]?.capitals === true) return at
  let behind = to
  while (behind - to < LONGEST * 2 && (units[behind]?.word === ',' || isPart(units[behind], 'and') || isPart(units[behind], 'capital'))) behind++
  const noun = units[behind]
  return (isPart(noun, 'settlements') || isPart(noun, 'areas') || isPart(noun, 'facilities')) && tokens[noun?.from ?? 0]?.upper === false ? to : at
}
/** Parts of words with capitals that stand before a place's name and are none of it. */
const OF_BODIES = [
  ...['bodies', 'roles', 'combatants', 'facilities', 'settlements', 'areas', 'nationality', 'compass', 'title', 'determiner', 'at', 'of'],
  ...['and', 'say', 'according', 'pronoun', 'auxiliary', 'act-noun', 'media', 'to', 'from', 'like'],
] as const
