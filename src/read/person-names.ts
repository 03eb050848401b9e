import type { Sentence, Token } from '../text/index.ts'
import { isPreposition } from './clauses.ts'
import type { NameContext } from './name-context.ts'
import { ARTICLES, isArticle } from './name-parts.ts'
import { isPart, type ReadUnit } from './units.ts'

/** Units that a name of capitals has at most. */
export const LONGEST = 5

/** "Jordan Smith": a place's name right before a capital that no table has is a person's, unless a preposition makes it a place. */
export function endOfPersonName(units: readonly ReadUnit[], at: number, sentence: Sentence): number {
  const next = units[at + 1]
  if (next === undefined || sentence.titleCase || !isPart(next, 'capital') || next.word === null || next.word.length < 3) return at
  const token = sentence.tokens[next.from] as Token
  if (token.glued || token.capitals || isPart(units[at - 1], 'of') || isPreposition(units[at - 1])) return at
  let to = at + 2
  while (to - at < LONGEST && isPart(units[to], 'capital')) to++
  return to
}

/** "Saddam Haftar": two names by which the tables know one person each are a third's. */
export function endOfNamesakes(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const [first, next] = [units[at] as ReadUnit, units[at + 1]]
  const isShort = (unit: ReadUnit | undefined): boolean => isPart(unit, 'person') && unit !== undefined && unit.to === unit.from + 1
  const behind = tokens[next?.from ?? 0]
  if (titleCase || !isShort(first) || behind?.spaced !== true || behind.capitals || tokens[first.from]?.capitals === true) return at
  return isShort(next) && first.value.kind === 'name' && next?.value.kind === 'name' && first.value.id !== next.value.id ? at + 2 : at
}

/** "Abdul Ghani", "Ali Karim Ghani", "Abdi Fatah Noor": whom the tables have by a part of another's name, behind its first words. */
export function isInName(
  units: readonly ReadUnit[],
  index: number,
  start: number,
  { tokens, titleCase }: Sentence,
  { givenNames }: NameContext,
): boolean {
  const { from, to, value } = units[index] as ReadUnit
  if (value.kind !== 'name' || value.sort !== 'actor' || titleCase || tokens[from]?.capitals === true) return false
  if (to > from + 1) return isPart(units[index], 'person') && givenNames.has(tokens[(units[start] as ReadUnit).from]?.folded ?? '')
  return isPart(units[index], 'person') || isPart(units[index + 1], 'capital')
}

/** "Ann B. Lee": the stop of an initial inside a name. */
export const isInitial = (units: readonly ReadUnit[], index: number, { tokens }: Sentence): boolean =>
  units[index]?.word === '.' && isPart(units[index + 1], 'capital') && tokens[(units[index] as ReadUnit).from - 1]?.word.length === 1

/** "Ann 'Red' Lee": either of the quotation marks around one word of a name. */
export const isNickname = (units: readonly ReadUnit[], index: number): boolean =>
  isPart(units[index], 'quote') &&
  (isPart(units[index + 1], 'capital') || isPart(units[index + 1], 'person') || ARTICLES.has(units[index + 1]?.word ?? '')) &&
  (isPart(units[index - 2], 'quote') ||
    (isPart(units[index + 2], 'quote') && (isPart(units[index + 3], 'capital') || ARTICLES.has(units[index + 3]?.word ?? ''))))

/** "Rose Lee", «Pierre Martin»: a first name that is a noun elsewhere, right before a capital that no table has. */
export const isGivenName = (units: readonly ReadUnit[], at: number, { tokens }: Sentence, { givenNames }: NameContext): boolean => {
  const unit = units[at] as ReadUnit
  const token = tokens[unit.from] as Token
  return (
    unit.value.kind === 'word' &&
    !isPart(unit, 'title') &&
    token.upper &&
    !token.capitals &&
    givenNames.has(token.folded) &&
    isPart(units[at + 1], 'capital')
  )
}

/** "Governor Sultan al-Arada": behind an office a title is the first half of a name. */
export const isTitleName = (units: readonly ReadUnit[], at: number, sentence: Sentence): boolean =>
  isPart(units[at], 'upper') &&
  FIRST_NAMES.has(units[at]?.word ?? '') &&
  ((isPart(units[at - 1], 'roles') && isPart(units[at + 1], 'capital')) || isArticle(units, at + 1, sentence) || isForename(units, at))
/** Titles that are first names too. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['sultan', 'malik', 'emir', 'amir', 'shah', 'wali'])

/** "Amir Kori", "Shah Wali": a title that is a forename as often, before a capital and without an article. */
const isForename = (units: readonly ReadUnit[], at: number): boolean =>
  FORENAMES.has(units[at]?.word ?? '') &&
  !isPart(units[at - 1], 'determiner') &&
  (isPart(units[at + 1], 'capital') || (isPart(units[at + 1], 'upper') && NAME_WORDS.has(units[at + 1]?.word ?? '')))

/** Titles that are forenames as often. */
export const FORENAMES: ReadonlySet<string> = new Set(['sultan', 'malik', 'emir', 'amir', 'shah', 'wali'])

/** Offices that are names among names: "Hazrat Wali Kakar". */
export const NAME_WORDS: ReadonlySet<string> = new Set(['wali', 'emir', 'amir', 'imam', 'haji', 'agha', 'shah', 'sultan', 'mullah', 'malik'])

/** "Adam Stone", "Ann Price": a word for a weapon, a deed or a quality, written with a capital behind a name, is a part of it. */
export const isSurname = (unit: ReadUnit, token: Token): boolean =>
  token.upper && !token.capitals && unit.value.kind === 'word' && unit.value.senses.every(({ sort }) => SURNAMES.has(sort))
const SURNAMES: ReadonlySet<string> = new Set(['weapon', 'act-verb', 'carrier', 'quality', 'filler'])

/** "Kori Regional Police": an adjective of the noun behind it. */
export const describesNext = (unit: ReadUnit | undefined): boolean =>
  ['bodies', 'roles', 'combatants', 'facilities'].some((part) => isPart(unit, part))
