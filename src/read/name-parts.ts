import type { Sentence, Token } from '../text/index.ts'
import { anyOf, isPart, type ReadUnit } from './units.ts'

/** Is it written with a capital? */
export const hasCapital = anyOf(['capital', 'upper'])

/** A single word that the tables have as a place's or a country's name. */
export const isPlaceName = ({ value, from, to }: ReadUnit): boolean =>
  value.kind === 'name' && (value.sort === 'place' || value.sort === 'country') && to === from + 1

/** Articles of Arabic names. */
export const ARTICLES = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'ed', 'er', 'es', 'et', 'ez', 'ach', 'ech'])

/** «al-» before a capital begins a name: «al-Souqaylabiya». */
export function isArticle(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
  if (!ARTICLES.has(units[at]?.word ?? '')) return false
  const next = units[at + 1]
  // "al-Sahraoui" is none of the country's people.
  return next !== undefined && (isPart(next, 'capital') || isPart(next, 'nationality')) && (sentence.tokens[next.from] as Token).glued
}

/** «Wata el-Kori»: the article before a name that a table has without it. */
export const isArticledName = (units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean => {
  const next = units[at + 1]
  return ARTICLES.has(units[at]?.word ?? '') && next !== undefined && isPlaceName(next) && tokens[next.from]?.glued === true
}

/** «M’Beba», «N’Tillit»: inside a sentence a capital before an apostrophe begins a name. */
export function isElided(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
  const first = units[at]
  const next = units[at + 1]
  if (
    first === undefined ||
    first.from === 0 ||
    next === undefined ||
    !isPart(first, 'upper') ||
    !/^[mn]'$/.test(sentence.tokens[first.from]?.word ?? '')
  )
    return false
  return isPart(next, 'capital') && sentence.tokens[next.from]?.spaced === false
}

/** «Rouwaisat al-Alam»: a known name with an Arabic article right behind an unknown one ends it. */
export const isArabic = (unit: ReadUnit, sentence: Sentence): boolean =>
  unit.value.kind === 'name' && unit.value.sort !== 'country' && ARTICLES.has((sentence.tokens[unit.from] as Token).word) && unit.to > unit.from + 1
