import type { Sentence, Token } from '../text/index.ts'
import type { NameContext } from './name-context.ts'
import { isArabic, isArticle, isArticledName, isElided, isPlaceName } from './name-parts.ts'
import {
  describesNext,
  endOfPersonName,
  FORENAMES,
  isGivenName,
  isInitial,
  isInName,
  isNickname,
  isSurname,
  isTitleName,
  LONGEST,
  NAME_WORDS,
} from './person-names.ts'
import { isInSettlement, isSide, isSmallSettlement } from './settlement-names.ts'
import { isLand } from './spot-names.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "Ahmed Kori", «le général Paulo de Sousa»: capitals that no table has, with the particles and initials between them. */
export function endOfName(units: readonly ReadUnit[], at: number, sentence: Sentence, context: NameContext): number {
  const first = units[at] as ReadUnit
  const token = sentence.tokens[first.from] as Token
  if (isPlaceName(first))
    return isSide(units[at + 1], sentence.tokens[first.to]) && !isPart(units[at + 2], 'capital') ? at + 2 : endOfPersonName(units, at, sentence)
  const article = isArticle(units, at, sentence) || isElided(units, at, sentence) || isAdjectiveName(units, at, sentence)
  if (!isPart(first, 'capital') && !article && !isTitleName(units, at, sentence) && !isGivenName(units, at, sentence, context)) return at
  if (sentence.titleCase && !context.capitalised.has(token.folded)) return at
  if (first.from === 0 && !article && !token.capitals && !context.capitalised.has(token.word)) {
    const next = units[at + 1]
    const nextToken = next === undefined ? undefined : (sentence.tokens[next.from] as Token)
    if (nextToken === undefined || !(nextToken.upper || nextToken.glued))
      return token.word.length > 3 && context.commonEndings?.test(token.word) !== true ? at + 1 : at
  }
  // "Ahmed Kori said": a sentence may begin with a person.
  const begun = first.from > 0 || context.givenNames.has(token.folded)
  // «le général Paulo de Sousa»
  const titled = isPart(units[at - 1], 'title')
  let to = at + 1
  for (let index = to; index < units.length && index - at < LONGEST; index++) {
    const unit = units[index] as ReadUnit
    const next = sentence.tokens[unit.from] as Token
    if (isLand(unit, next) && isPart(units[index + 1], 'capital') && !sentence.titleCase) continue
    if (isPart(unit, 'capital') || (next.upper && next.glued && unit.value.kind !== 'name')) to = index + 1
    else if (isInitial(units, index, sentence) || isNickname(units, index)) continue
    else if (isArticle(units, index, sentence) || isArticledName(units, index, sentence) || (isArabic(unit, sentence) && !next.glued))
      to = index + (isArabic(unit, sentence) ? 1 : 2)
    else if (
      PARTICLES.has(unit.word ?? '') &&
      (next.glued || titled || !(isPart(unit, 'of') || isPart(unit, 'at'))) &&
      index + 1 < units.length &&
      (isPart(units[index + 1], 'capital') || (PARTICLES.has(units[index + 1]?.word ?? '') && isPart(units[index + 2], 'capital')))
    )
      continue
    else if (next.upper && FORENAMES.has(first.word ?? '') && NAME_WORDS.has(unit.word ?? '') && to === index) to = index + 1
    else if (isSyllable(unit, next) && isPart(units[index + 1], 'capital')) continue
    else if (isSyllable(unit, next) && isSmallSettlement(units[index + 1], sentence)) to = index + 1
    else if (
      isSurname(unit, next) &&
      !(isPart(unit, 'quality') && describesNext(units[index + 1])) &&
      to === index &&
      !sentence.titleCase &&
      !token.capitals
    )
      to = index + 1
    else if ((next.kind === 'number' || (unit.value.kind === 'token' && next.kind === 'word')) && next.glued && to === index) to = index + 1
    else if (isInName(units, index, at, sentence, context) && to === index && !token.capitals) to = index + 1
    else if (isInSettlement(units, index, sentence) || isSide(unit, next)) to = index + 1
    else if (isPlaceName(unit) && !sentence.titleCase && begun && to === index && isPart(units[index - 1], 'capital')) to = index + 1
    else break
  }
  return Math.min(to, units.length)
}
/** Small words inside names. */
const PARTICLES = new Set([
  'al',
  'el',
  'ad',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'an',
  'ben',
  'bin',
  'ibn',
  'bint',
  'abu',
  'abou',
  'von',
  'van',
  'der',
  'de',
  'da',
  'dos',
  'del',
  'la',
  'le',
  'ould',
  'ag',
  'um',
  'e',
  'dela',
  'della',
  'delos',
  'sur',
  'y',
  'i',
  'por',
])

/** «à Morales», «la localité de Morales»: behind a preposition an adjective with a capital, and no noun behind it, is a name. */
function isAdjectiveName(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
  const before = units[at - 1]
  const first = units[at]
  const next = units[at + 1]
  if (first?.value.kind !== 'word' || !isPart(first, 'upper') || sentence.titleCase || first.to !== first.from + 1) return false
  // «le quartier de Souk el Kori»: behind a settlement also a noun.
  const noun = isPart(before, 'of') && isPart(units[at - 2], 'settlements') && units[at + 1]?.value.kind === 'token'
  // "a village of Fulani herders": of whom, by a people's name.
  if (!noun && !first.value.senses.every(({ sort, gloss }) => sort === 'filler' || (sort === 'quality' && !PROPER.test(gloss)))) return false
  const placed = isPart(before, 'at') || (isPart(before, 'of') && !isPart(before, 'determiner'))
  return (
    placed && (next === undefined || !(next.value.kind === 'word' && next.word === null ? false : isPart(next, 'thing') || isPart(next, 'upper')))
  )
}
const PROPER = /^\p{Lu}/u

/** «Kyauk Ni Maw»: a small word with a capital among capitals is a part of the name. */
const isSyllable = (unit: ReadUnit, token: Token): boolean =>
  token.upper && unit.word !== null && unit.value.kind === 'word' && (unit.word.length <= 3 || NAME_WORDS.has(unit.word))
