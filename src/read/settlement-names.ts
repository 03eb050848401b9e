import type { Sentence, Token } from '../text/index.ts'
import { ARTICLES, isArticle, isPlaceName } from './name-parts.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "Kan Gyi village", «le village de Kan»: what only begins with the name of a paper, a group or a person and is a village. */
export function endOfSettlement(units: readonly ReadUnit[], at: number, sentence: Sentence): number {
  const unit = units[at] as ReadUnit
  const { value, from, to } = unit
  if (value.kind !== 'name' || (value.sort !== 'outlet' && value.sort !== 'actor') || to > from + 1 || sentence.tokens[from]?.capitals === true)
    return at
  let end = at + 1
  if (
    isPart(unit, 'person') &&
    (isSmallSettlement(units[end], sentence) || (isPart(units[at - 1], 'of') && isSmallSettlement(units[at - 2], sentence)))
  )
    return end
  while (isPart(units[end], 'capital')) end++
  return end > at + 1 && isPart(units[end], 'settlements') ? end : at
}

/** "Naung Kan village": the last word of a village's name that is a paper's or a group's elsewhere. */
export const isInSettlement = (units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean => {
  const { value, from, to } = units[at] as ReadUnit
  const named = value.kind === 'name' && (value.sort === 'outlet' || value.sort === 'actor') && to === from + 1
  return named && tokens[from]?.capitals !== true && isPart(units[at + 1], 'settlements')
}

/** "Kori Me village" */
export const isSmallSettlement = (unit: ReadUnit | undefined, { tokens }: Sentence): boolean =>
  isPart(unit, 'settlements') && tokens[unit?.from ?? 0]?.upper === false

/** «Kori Sud», «Gao Est»: the half of a place, written behind its name. */
export const isSide = (unit: ReadUnit | undefined, token: Token | undefined): boolean =>
  token?.upper === true && SIDES.has(unit?.word ?? '') && isPart(unit, 'compass') && token.spaced
const SIDES: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest'])

/** «Safad al-Battikh»: a known name of one word before «al-» and a capital that no table has is the first half of another name. */
export function endOfArticled(units: readonly ReadUnit[], at: number, sentence: Sentence): number {
  const first = units[at] as ReadUnit
  return isPlaceName(first) && first.value.kind === 'name' && first.value.sort === 'place' && isArticle(units, at + 1, sentence) ? at + 3 : at
}

/** "Wadi Kori", «Oued Kori»: a word for land with a capital before a name is the beginning of another. */
export function endOfLand(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const [first, next] = [units[at] as ReadUnit, units[at + 1]]
  const { word = '', upper } = tokens[first.from] ?? {}
  if (titleCase || next === undefined || first.to > first.from + 1 || upper !== true || !LANDS.has(word)) return at
  // "Wadi al-Kori"
  const behind = units[at + 2]
  if (ARTICLES.has(next.word ?? '') && (isPart(behind, 'capital') || (behind !== undefined && isPlaceName(behind)))) {
    if (tokens[behind?.from ?? 0]?.glued === true || tokens[next.from]?.upper === true) return at + 3
  }
  if (next.value.kind === 'name' && next.value.sort === 'place' && ARTICLES.has(tokens[next.from]?.word ?? '')) return at + 2
  return tokens[next.from]?.upper === true && (isPart(next, 'capital') || isPlaceName(next)) ? at + 2 : at
}
/** Words for land, of many languages. */
export const LANDS: ReadonlySet<string> = new Set('wadi oued jabal jebel djebel tel tell tall bir ras bab khirbet lake lac mount mont'.split(' '))
