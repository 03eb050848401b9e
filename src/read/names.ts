import type { Span } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { isPreposition } from './clauses.ts'
import { endOfPress } from './press-names.ts'
import { endOfShip } from './ships.ts'
import { anyOf, classSet, isPart, type NameValue, type ReadUnit, senseOf } from './units.ts'
import { toUnknown, toWritten } from './unknown-name.ts'

/** What the whole document says about names: which words it writes with a capital inside sentences, which countries it speaks of. */
export interface NameContext {
  readonly capitalised: ReadonlySet<string>
  readonly countries: ReadonlyMap<string, number>
  /** First names of persons whom the tables know, folded. */
  readonly givenNames: ReadonlySet<string>
  /** Endings that names hardly have. */
  readonly commonEndings: RegExp | null
}

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
const LONGEST = 5

/** Capitalised words that no table has become names; which of them are places is settled later, over the whole document. */
export function toNames(units: readonly ReadUnit[], sentence: Sentence, context: NameContext): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    if (!mayBegin(units[at] as ReadUnit)) {
      made.push(units[at] as ReadUnit)
      at++
      continue
    }
    const press = endOfPress(units, at, sentence)
    if (press > at) {
      made.push(toNamed(units.slice(at, press), sentence, 'outlet'))
      at = press
      continue
    }
    const group = Math.max(
      endOfGroup(units, at),
      endOfInstitute(units, at, sentence),
      endOfNumbered(units, at, sentence),
      endOfBody(units, at, sentence),
    )
    if (group > at) {
      made.push(toNamed(units.slice(at, group), sentence, 'actor'))
      at = group
      continue
    }
    if ((units[at] as ReadUnit).value.kind === 'amount') {
      made.push(units[at] as ReadUnit)
      at++
      continue
    }
    const to = Math.max(
      endOfName(units, at, sentence, context),
      endOfNamesakes(units, at, sentence),
      endOfSettlement(units, at, sentence),
      endOfArticled(units, at, sentence),
      endOfLand(units, at, sentence),
      endOfSpotName(units, at, sentence),
      endOfShip(units, at, sentence),
    )
    if (to === at) {
      made.push(units[at] as ReadUnit)
      at++
      continue
    }
    if (to < units.length && isPart(units[to], 'upper') && NAMED_AFTER.has(units[to]?.word ?? '') && !sentence.titleCase) {
      const state = ofPeoples(units[at - 1], units[to]) && made.at(-1) === units[at - 1] ? made.pop() : undefined
      made.push(toNamed(units.slice(state === undefined ? at : at - 1, to + 1), sentence, 'actor'))
      at = to + 1
      continue
    }
    const column = endOfColumn(units, at, to)
    if (column > to) {
      made.push(toNamed(units.slice(at, column), sentence, 'actor'))
      at = column
      continue
    }
    for (const [from, end] of piecesOf(units, at, to, sentence)) made.push(toUnknown(from, end, sentence, 'capitals'))
    at = to
  }
  return made
}

/** «l’axe Kori-Dantan», "the Kori-Dantan road": the towns that a road joins are names of their own. */
function piecesOf(units: readonly ReadUnit[], at: number, to: number, { tokens }: Sentence): readonly Span[] {
  const [from, end] = [(units[at] as ReadUnit).from, (units[to - 1] as ReadUnit).to]
  const isRoad = (unit: ReadUnit | undefined): boolean => senseOf(unit, 'thing', 'facilities')?.gloss === 'road'
  const starts = tokens
    .slice(from, end)
    .flatMap(({ glued, upper }, index) => (index > 0 && glued && upper && tokens[from + index - 1]?.upper === true ? [from + index] : []))
  const before = units[at - 1]
  const along = isPart(before, 'at') && tokens.slice(before?.from, before?.to).some(({ word }) => ROADS.has(word))
  if (starts.length === 0 || !(along || isRoad(units[to]) || isRoad(units[isPart(before, 'of') ? at - 2 : at - 1]))) return [[from, end]]
  return [from, ...starts].map((start, index): Span => [start, starts[index] ?? end])
}

const ROADS: ReadonlySet<string> = new Set(['route', 'axe', 'road', 'highway', 'tronçon'])

/** Can a name begin with the unit? Only with a capital, a known name or an Arabic article. */
const mayBegin = ({ value, classes, word }: ReadUnit): boolean =>
  value.kind === 'name' || hasCapital(classes) || (word !== null && ARTICLES.has(word)) || (value.kind === 'amount' && value.sort === 'ordinal')
const hasCapital = anyOf(['capital', 'upper'])

function endOfName(units: readonly ReadUnit[], at: number, sentence: Sentence, context: NameContext): number {
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

/** «Kori Sud», «Gao Est»: the half of a place, written behind its name. */
const isSide = (unit: ReadUnit | undefined, token: Token | undefined): boolean =>
  token?.upper === true && SIDES.has(unit?.word ?? '') && isPart(unit, 'compass') && token.spaced
const SIDES: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest'])

/** "Kan Gyi village", «le village de Kan»: what only begins with the name of a paper, a group or a person and is a village. */
function endOfSettlement(units: readonly ReadUnit[], at: number, sentence: Sentence): number {
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
const isInSettlement = (units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean => {
  const { value, from, to } = units[at] as ReadUnit
  const named = value.kind === 'name' && (value.sort === 'outlet' || value.sort === 'actor') && to === from + 1
  return named && tokens[from]?.capitals !== true && isPart(units[at + 1], 'settlements')
}

/** "Saddam Haftar": two names by which the tables know one person each are a third's. */
function endOfNamesakes(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const [first, next] = [units[at] as ReadUnit, units[at + 1]]
  const isShort = (unit: ReadUnit | undefined): boolean => isPart(unit, 'person') && unit !== undefined && unit.to === unit.from + 1
  const behind = tokens[next?.from ?? 0]
  if (titleCase || !isShort(first) || behind?.spaced !== true || behind.capitals || tokens[first.from]?.capitals === true) return at
  return isShort(next) && first.value.kind === 'name' && next?.value.kind === 'name' && first.value.id !== next.value.id ? at + 2 : at
}

/** «Safad al-Battikh»: a known name of one word before «al-» and a capital that no table has is the first half of another name. */
function endOfArticled(units: readonly ReadUnit[], at: number, sentence: Sentence): number {
  const first = units[at] as ReadUnit
  return isPlaceName(first) && first.value.kind === 'name' && first.value.sort === 'place' && isArticle(units, at + 1, sentence) ? at + 3 : at
}

/** "Wadi Kori", «Oued Kori»: a word for land with a capital before a name is the beginning of another. */
function endOfLand(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
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
const LANDS: ReadonlySet<string> = new Set('wadi oued jabal jebel djebel tel tell tall bir ras bab khirbet lake lac mount mont'.split(' '))

/** "Kori Lake Dantan", "Kori Two Dantan": a word for land or a number, with a capital among capitals. */
const isLand = (unit: ReadUnit, token: Token): boolean =>
  token.upper && unit.to === unit.from + 1 && (LANDS.has(token.word) || (unit.value.kind === 'amount' && /^\p{L}+$/u.test(token.word)))

/**
 * "the Kin Kori base", "the Sultan Kori area", "Lone Kori and Dantan villages": before a capital that no table has, a noun or an adjective with a capital is the
 * first word of a place's name, where a noun for places stands behind it; "Pauk Two Kori" is one name.
 */
function endOfSpotName(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const first = units[at] as ReadUnit
  const token = tokens[first.from] as Token
  if (titleCase || first.to > first.from + 1 || !token.upper || token.capitals) return at
  let to = at + 1
  if (isPlaceName(first)) {
    const [middle, last] = [units[to], units[to + 1]]
    return middle?.value.kind === 'amount' && isLand(middle, tokens[middle.from] as Token) && isPart(last, 'capital') ? to + 2 : at
  }
  if (first.from === 0 || first.value.kind !== 'word' || !(FIRST_NAMES.has(token.word) || !OF_BODIES.some((part) => isPart(first, part)))) return at
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

/** A single word that the tables have as a place's or a country's name. */
const isPlaceName = ({ value, from, to }: ReadUnit): boolean =>
  value.kind === 'name' && (value.sort === 'place' || value.sort === 'country') && to === from + 1

/** "Jordan Smith": a place's name right before a capital that no table has is a person's, unless a preposition makes it a place. */
function endOfPersonName(units: readonly ReadUnit[], at: number, sentence: Sentence): number {
  const next = units[at + 1]
  if (next === undefined || sentence.titleCase || !isPart(next, 'capital') || next.word === null || next.word.length < 3) return at
  const token = sentence.tokens[next.from] as Token
  if (token.glued || token.capitals || isPart(units[at - 1], 'of') || isPreposition(units[at - 1])) return at
  let to = at + 2
  while (to - at < LONGEST && isPart(units[to], 'capital')) to++
  return to
}

/** "Abdul Ghani", "Ali Karim Ghani", "Abdi Fatah Noor": whom the tables have by a part of another's name, behind its first words. */
function isInName(units: readonly ReadUnit[], index: number, start: number, { tokens, titleCase }: Sentence, { givenNames }: NameContext): boolean {
  const { from, to, value } = units[index] as ReadUnit
  if (value.kind !== 'name' || value.sort !== 'actor' || titleCase || tokens[from]?.capitals === true) return false
  if (to > from + 1) return isPart(units[index], 'person') && givenNames.has(tokens[(units[start] as ReadUnit).from]?.folded ?? '')
  return isPart(units[index], 'person') || isPart(units[index + 1], 'capital')
}

/** «al-» before a capital begins a name: «al-Souqaylabiya». */
function isArticle(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
  if (!ARTICLES.has(units[at]?.word ?? '')) return false
  const next = units[at + 1]
  // "al-Sahraoui" is none of the country's people.
  return next !== undefined && (isPart(next, 'capital') || isPart(next, 'nationality')) && (sentence.tokens[next.from] as Token).glued
}
/** "Kori Me village" */
const isSmallSettlement = (unit: ReadUnit | undefined, { tokens }: Sentence): boolean =>
  isPart(unit, 'settlements') && tokens[unit?.from ?? 0]?.upper === false

/** «Wata el-Kori»: the article before a name that a table has without it. */
const isArticledName = (units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean => {
  const next = units[at + 1]
  return ARTICLES.has(units[at]?.word ?? '') && next !== undefined && isPlaceName(next) && tokens[next.from]?.glued === true
}

const ARTICLES = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'ed', 'er', 'es', 'et', 'ez', 'ach', 'ech'])

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

/** «M’Beba», «N’Tillit»: inside a sentence a capital before an apostrophe begins a name. */
function isElided(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
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
const isArabic = (unit: ReadUnit, sentence: Sentence): boolean =>
  unit.value.kind === 'name' && unit.value.sort !== 'country' && ARTICLES.has((sentence.tokens[unit.from] as Token).word) && unit.to > unit.from + 1

/** «Kyauk Ni Maw»: a small word with a capital among capitals is a part of the name. */
const isSyllable = (unit: ReadUnit, token: Token): boolean =>
  token.upper && unit.word !== null && unit.value.kind === 'word' && (unit.word.length <= 3 || NAME_WORDS.has(unit.word))
/** Titles that are first names too. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['sultan', 'malik', 'emir', 'amir', 'shah', 'wali'])
/** Offices that are names among names: "Hazrat Wali Kakar". */
const NAME_WORDS: ReadonlySet<string> = new Set(['wali', 'emir', 'amir', 'imam', 'haji', 'agha', 'shah', 'sultan', 'mullah', 'malik'])

/** "Ann B. Lee": the stop of an initial inside a name. */
const isInitial = (units: readonly ReadUnit[], index: number, { tokens }: Sentence): boolean =>
  units[index]?.word === '.' && isPart(units[index + 1], 'capital') && tokens[(units[index] as ReadUnit).from - 1]?.word.length === 1

/** "Ann 'Red' Lee": either of the quotation marks around one word of a name. */
const isNickname = (units: readonly ReadUnit[], index: number): boolean =>
  isPart(units[index], 'quote') &&
  (isPart(units[index + 1], 'capital') || isPart(units[index + 1], 'person') || ARTICLES.has(units[index + 1]?.word ?? '')) &&
  (isPart(units[index - 2], 'quote') ||
    (isPart(units[index + 2], 'quote') && (isPart(units[index + 3], 'capital') || ARTICLES.has(units[index + 3]?.word ?? ''))))

/** "Rose Lee", «Pierre Martin»: a first name that is a noun elsewhere, right before a capital that no table has. */
const isGivenName = (units: readonly ReadUnit[], at: number, { tokens }: Sentence, { givenNames }: NameContext): boolean => {
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
const isTitleName = (units: readonly ReadUnit[], at: number, sentence: Sentence): boolean =>
  isPart(units[at], 'upper') &&
  FIRST_NAMES.has(units[at]?.word ?? '') &&
  ((isPart(units[at - 1], 'roles') && isPart(units[at + 1], 'capital')) || isArticle(units, at + 1, sentence) || isForename(units, at))

/** "Amir Kori", "Shah Wali": a title that is a forename as often, before a capital and without an article. */
const isForename = (units: readonly ReadUnit[], at: number): boolean =>
  FORENAMES.has(units[at]?.word ?? '') &&
  !isPart(units[at - 1], 'determiner') &&
  (isPart(units[at + 1], 'capital') || (isPart(units[at + 1], 'upper') && NAME_WORDS.has(units[at + 1]?.word ?? '')))
const FORENAMES: ReadonlySet<string> = new Set(['amir', 'shah', 'malik', 'wali'])

/** "Adam Stone", "Ann Price": a word for a weapon, a deed or a quality, written with a capital behind a name, is a part of it. */
const isSurname = (unit: ReadUnit, token: Token): boolean =>
  token.upper && !token.capitals && unit.value.kind === 'word' && unit.value.senses.every(({ sort }) => SURNAMES.has(sort))
/** "Kori Regional Police": an adjective of the noun behind it. */
const describesNext = (unit: ReadUnit | undefined): boolean => ['bodies', 'roles', 'combatants', 'facilities'].some((part) => isPart(unit, part))
const SURNAMES: ReadonlySet<string> = new Set(['weapon', 'act-verb', 'carrier', 'quality', 'filler'])

const GROUPS: ReadonlySet<string> = new Set(['front', 'mouvement', 'alliance', 'ligue', 'brigade', 'brigades', 'katiba', 'bataillon'])

/** Bodies that are so called where they have a capital inside a sentence: «le Conseil des dunes». */
const COUNCILS: ReadonlySet<string> = new Set(
  'conseil union bloc parti comité coalition congrès rassemblement collectif réseau milice convention coordination plateforme'.split(' '),
)

/** Groups that carry a name before their noun: "Kori Brigade". */
const NAMED_AFTER: ReadonlySet<string> = new Set([
  'brigade',
  'brigades',
  'battalion',
  'regiment',
  'front',
  'movement',
  'army',
  'militia',
  'alliance',
  'division',
])

/** "the Malian Freedom Front": a movement is called after its people, which is a part of its name; a brigade is its state's. */
const ofPeoples = (before: ReadUnit | undefined, noun: ReadUnit | undefined): boolean =>
  isPart(before, 'nationality') && isPart(before, 'upper') && MOVEMENTS.has(noun?.word ?? '')
const MOVEMENTS: ReadonlySet<string> = new Set(['front', 'movement', 'alliance'])

/** «le Front du fleuve», «le Mouvement pour le salut de l’Azawad»: a group that no table has, from its capital to the last noun of its name. */
function endOfGroup(units: readonly ReadUnit[], at: number): number {
  const first = units[at] as ReadUnit
  if (first.value.kind === 'name' && (first.value.sort === 'place' || first.value.sort === 'country')) {
    const noun = units[at + 1]
    return isPart(noun, 'upper') && NAMED_AFTER.has(noun?.word ?? '') ? at + 2 : at
  }
  if (!hasCapital(first.classes) || !(GROUPS.has(first.word ?? '') || (first.from > 0 && COUNCILS.has(first.word ?? '')))) return at
  let end = at
  let index = at + 1
  for (let parts = 0; parts < 4; parts++) {
    while (isPart(units[index], 'quality') || isPart(units[index], 'compass') || isAdjective(units[index])) index++
    if (index > at + 1) end = index
    // «la Brigade de défense et de surveillance»
    if (parts > 0 && isPart(units[index], 'and') && isPart(units[index + 1], 'of')) index++
    if (!isPart(units[index], 'of') && !FOR.has(units[index]?.word ?? '')) break
    let noun = index + 1
    while (isPart(units[noun], 'determiner')) noun++
    const unit = units[noun]
    // «la Coalition du bas Kori», «le Collectif pour les droits du peuple de Kori»: called after its land.
    if (unit?.value.kind === 'name' && unit.value.sort === 'place' && (parts > 0 || COUNCILS.has(first.word ?? ''))) return noun + 1
    if (unit === undefined || unit.word === null || unit.value.kind === 'name' || !/^\p{L}{3,}$/u.test(unit.word)) break
    index = noun + 1
    end = index
  }
  return end
}

const FOR: ReadonlySet<string> = new Set(['pour', 'contre'])

/** A word that no table has, built like a French adjective: «républicain». */
const isAdjective = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'token' && /^\p{L}{3,}(?:ique|al|ale|aux|ien|ienne|iste|if|ive|aire|ain|aine|eux|euse)s?$/u.test(unit.word ?? '')

/** "the Sixth Front", "Front 37", «le 33e front»: a part of a guerrilla by its number. */
function endOfNumbered(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const [first, second] = [units[at] as ReadUnit, units[at + 1]]
  if (second === undefined || titleCase) return at
  const isNumber = ({ from, to }: ReadUnit): boolean => to === from + 1 && /^\d/.test(tokens[from]?.word ?? '')
  if (first.value.kind === 'amount')
    return COLUMNS.has(second.word ?? '') && (isPart(second, 'upper') || (isNumber(first) && second.word === 'front')) ? at + 2 : at
  return COLUMNS.has(first.word ?? '') && isPart(first, 'upper') && first.from > 0 && isNumber(second) ? at + 2 : at
}

/** "the Ana Reyes mobile column", "the Ana Reyes structure": a part of a guerrilla under the name of a person that no table has. */
function endOfColumn(units: readonly ReadUnit[], at: number, to: number): number {
  if (to < at + 2) return to
  const noun = units[to]?.word === 'mobile' ? to + 1 : to
  return COLUMNS.has(units[noun]?.word ?? '') ? noun + 1 : to
}
const COLUMNS: ReadonlySet<string> = new Set(['front', 'column', 'bloc', 'block', 'structure', 'frente', 'bloque', 'columna'])

/** "the Kori Journalists Centre": a body that no table has, from the place or capital that it begins with to its noun. */
function endOfBody(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const first = units[at] as ReadUnit
  if (
    titleCase ||
    first.value.kind === 'amount' ||
    !(first.value.kind === 'name' ? first.value.sort === 'place' || first.value.sort === 'country' : isPart(first, 'capital'))
  )
    return at
  for (let index = at + 1; index < units.length && index - at <= BODY_WITHIN; index++) {
    const unit = units[index] as ReadUnit
    const token = tokens[unit.from] as Token
    if (unit.word === "'s" || unit.word === "'") continue
    if (!token.upper || token.glued || unit.value.kind === 'name' || unit.to > unit.from + 2) return at
    if (index > at + 1 && ASSOCIATIONS.has(tokens[unit.to - 1]?.word ?? '') && tokens[units[index + 1]?.from ?? unit.from]?.upper !== true)
      return index + 1
    if (index > at + 1 && ASSOCIATIONS.has(tokens[unit.to - 1]?.word ?? '') && index === units.length - 1) return index + 1
  }
  return at
}
const BODY_WITHIN = 5
const ASSOCIATIONS: ReadonlySet<string> = new Set(
  'network centre center institute association union council committee foundation observatory organisation organization society federation forum group initiative'.split(
    ' ',
  ),
)

/** "the Institute for Peace and Development Studies": a body that no table has, from its noun over small words to the last capital of its name. */
function endOfInstitute(units: readonly ReadUnit[], start: number, { tokens, titleCase }: Sentence): number {
  const begun = pastAdjectives(units, start)
  const at = ASSOCIATIONS.has(units[begun]?.word ?? '') ? begun : start
  const first = units[at] as ReadUnit
  const aim = units[at + 1]?.word ?? ''
  // "said the Guard to the agency"
  const institute = INSTITUTES.has(first.word ?? '') || (isPart(first, 'bodies') && aim !== 'to' && first.word !== 'mission')
  if (titleCase || !isPart(first, 'upper') || !institute || !AIMS.has(aim)) return start
  let end = start
  for (let index = at + 2; index < units.length && index - at < INSTITUTE_WITHIN; index++) {
    const unit = units[index] as ReadUnit
    if (tokens[unit.from]?.upper === true) end = index + 1
    else if (!['of', 'and', 'determiner', 'at', 'against'].some((part) => isPart(unit, part)) && !AIMS.has(unit.word ?? '')) break
  }
  return end
}
/** "International Organisation for Wells": the index behind the adjectives, with capitals, that a body's name begins with. */
function pastAdjectives(units: readonly ReadUnit[], start: number): number {
  let at = start
  while (at - start < 2 && isPart(units[at], 'upper') && DESCRIBERS.some((part) => isPart(units[at], part))) at++
  return at
}
const DESCRIBERS = ['quality', 'filler', 'nationality', 'compass'] as const
const INSTITUTES: ReadonlySet<string> = new Set(['institute', 'center', 'centre', 'office', 'campaign', 'fund', 'initiative', 'program', 'programme'])
const AIMS: ReadonlySet<string> = new Set(['for', 'on', 'to', 'against'])
const INSTITUTE_WITHIN = 10

function toNamed(parts: readonly ReadUnit[], sentence: Sentence, sort: 'actor' | 'outlet'): ReadUnit {
  const from = (parts[0] as ReadUnit).from
  const { to } = parts.at(-1) as ReadUnit
  const value: NameValue = { kind: 'name', sort, id: null, name: toWritten(sentence.tokens.slice(from, to)), country: null, candidate: null }
  return { from, to, classes: sort === 'actor' ? GROUP : MEDIUM, word: null, rule: sort === 'actor' ? 'group' : 'press', value }
}
const GROUP = classSet(['name', 'actor'])
const MEDIUM = classSet(['name', 'outlet'])
