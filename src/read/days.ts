import type { DayMeaning, DayRule, Sense } from '../lang/index.ts'
import { type Capture, findLongest, findMatches, pickMatches, type RuleSet } from '../match/index.ts'
import { type Form, oncePer, type Sentence, type Token } from '../text/index.ts'
import { toAmounts } from './amounts.ts'
import type { Grammar } from './sentence-reader.ts'
import { type AmountValue, type ClassSet, classSet, type DayValue, isPart, type ReadUnit, senseOf } from './units.ts'

/** Meanings that give no day of their own. */
const IDLE: ReadonlySet<DayMeaning> = new Set(['duration', 'stretch', 'since-month', 'clock', 'recently', 'long-before', 'aside', 'often', 'age'])

/** Meanings that are a part of the day by themselves. */
const NIGHTS: ReadonlySet<DayMeaning> = new Set(['night', 'overnight'])

/**
 * Day expressions of a sentence. They are found before words are, on tokens and numbers alone, so that no phrase of the lexicon
 * («le même …») takes a part of one.
 */
export function toDays(sentence: Sentence, grammar: Grammar): readonly ReadUnit[] {
  const { tokens } = sentence
  const { tellsDay } = grammar
  const found: ReadUnit[] = []
  let from = -1
  let to = -1
  for (let at = 0; at < tokens.length; at++) {
    if (!tellsDay((tokens[at] as Token).form)) continue
    if (from < 0 || at - REACH > to) {
      if (from >= 0) found.push(...readDays(sentence, from, to, grammar))
      from = Math.max(0, at - REACH, to)
    }
    to = Math.min(tokens.length, at + REACH + 1)
  }
  if (from < 0) return found
  found.push(...readDays(sentence, from, to, grammar))
  return found.filter((day) => !isInName(day, sentence, grammar))
}

/** «le Mouvement du 23 mars»: a day within a longer name of the tables is none. */
function isInName(day: ReadUnit, { tokens, folded }: Sentence, { vocabulary }: Grammar): boolean {
  for (let at = Math.max(0, day.from - LONGEST_NAME); at <= day.from; at++) {
    const token = tokens[at]
    if (token === undefined || (!token.upper && token.kind !== 'number')) continue
    const name = findLongest(vocabulary.entryOf(token.form).names, folded, at)
    if (name !== null && name.to >= day.to && name.to - at > day.to - day.from) return true
  }
  return false
}
const LONGEST_NAME = 5

/** No day expression is longer than this many tokens on either side of the word that gives it away. */
const REACH = 9

/** The days among the tokens `[from, to)`. */
function readDays({ tokens, words }: Sentence, from: number, to: number, { vocabulary, days, language }: Grammar): ReadUnit[] {
  // «May», «Sun»: where days have capitals, «may» and «sun» are none, unless all is written small.
  const hasCapitals = (): boolean => /^\p{Lu}/u.test(language.weekdays[0]) && tokens.some(({ upper }) => upper)
  const units: ReadUnit[] = []
  for (let at = from; at < to; ) {
    const token = tokens[at]
    if (token === undefined) break
    const named = findLongest(vocabulary.entryOf(token.form).calendar, words, at)
    const found = named !== null && !token.upper && named.senses.every(isName) && hasCapitals() ? null : named
    if (found !== null) {
      const word = found.to === at + 1 ? token.word : null
      units.push({ from: at, to: found.to, classes: sortsOf(found.senses), word, rule: 'calendar', value: { kind: 'word', senses: found.senses } })
      at = found.to
    } else if (isHour(tokens, at)) {
      units.push({ from: at, to: at + 3, classes: CLOCK, word: null, rule: 'token', value: TOKEN })
      at += 3
    } else {
      units.push({ from: at, to: at + 1, classes: shapeOf(token.form), word: token.word, rule: 'token', value: TOKEN })
      at++
    }
  }
  return findDays(toYears(toAmounts(units, language.numbers), units, tokens), days)
}

const isName = ({ sort }: Sense): boolean => sort === 'weekday' || sort === 'month'

const isYear = (word: string | null | undefined): boolean => word != null && /^(?:19|20)\d\d$/.test(word)

/** Years are no amounts: «entre 2011 et 2017» is two of them, and one that no noun follows is one of its own. */
function toYears(amounts: readonly ReadUnit[], units: readonly ReadUnit[], tokens: readonly Token[]): ReadUnit[] {
  const made: ReadUnit[] = []
  for (const unit of amounts) {
    if (unit.value.kind !== 'amount') made.push(unit)
    else if (isDayNumber(unit.value)) made.push({ ...unit, classes: asDayNumber(unit.classes) })
    else {
      const parts = units.filter(({ from, to }) => from >= unit.from && to <= unit.to)
      const paired = parts.filter(({ word }) => isYear(word)).length === 2
      if (paired || isYear(unit.word)) for (const part of paired ? parts : [unit]) made.push(isYear(part.word) ? toYear(part, tokens[part.to]) : part)
      else made.push(isShortYear(unit, tokens) ? { ...unit, classes: SHORT_YEAR } : unit)
    }
  }
  return made
}

const isDayNumber = ({ range, sort }: AmountValue): boolean =>
  range !== null && sort !== 'percent' && range[0] >= 1 && range[0] <= 31 && range[0] === range[1]

const asDayNumber = oncePer((classes: ClassSet) => classSet([...classes, 'day-number']))
const YEAR = classSet(['amount', 'year'])
const LONE_YEAR = classSet(['amount', 'year', 'lone-year'])
const SHORT_YEAR = classSet(['amount', 'short-year'])
const DAY = classSet(['day'])
const DAY_LIKE = classSet(['day-like'])

/** «en 97»: two digits that no noun follows. */
const isShortYear = ({ word, to }: ReadUnit, tokens: readonly Token[]): boolean => word !== null && /^[3-9]\d$/.test(word) && isEnd(tokens[to])

const isEnd = (next: Token | undefined): boolean => next === undefined || (next.kind === 'sign' && !UNITS.has(next.word))
const UNITS: ReadonlySet<string> = new Set(['%', '$', '€', '£'])

function toYear(unit: ReadUnit, next: Token | undefined): ReadUnit {
  const year = Number(unit.word)
  const lone = isEnd(next)
  return {
    ...unit,
    classes: lone ? LONE_YEAR : YEAR,
    rule: 'amount',
    value: { kind: 'amount', range: [year, year], sort: 'count', article: false },
  }
}

/** «14:30», "11:30pm". */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word === ':' &&
  tokens[at]?.kind === 'number' &&
  /^\d\d?$/.test(tokens[at]?.word ?? '') &&
  /^\d\d(?:[ap]m|h)?$/.test(tokens[at + 2]?.word ?? '') &&
  tokens[at + 2]?.spaced === false

const TOKEN = { kind: 'token' } as const
const PLAIN = classSet([])
const CLOCK = classSet(['clock-time'])
const DIGITS = classSet(['digits'])
const DOTTED = classSet(['dotted-time'])
const CENTURY = classSet(['century'])

/** What a token looks like by its characters: «20h00», "13.00", «XIXe». */
const shapeOf = oncePer(({ word, kind }: Form): ClassSet => {
  if (kind === 'number' && /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(word)) return DOTTED
  if (kind === 'number') return /^(?:\d{1,2}(?:h(?:\d\d)?(?:mn|min)?|[ap]m)|\d{1,2}\.\d\d[ap]m|\d{4}h(?:rs|ours)?)$/.test(word) ? CLOCK : DIGITS
  return /^[xvi]{1,6}(?:e|è|ème|ᵉ|er|ième)$/.test(word) ? CENTURY : PLAIN
})

const sorts = new WeakMap<readonly Sense[], ClassSet>()
/** The sorts of a word's senses as classes; senses are shared, so each list is worked out once. */
function sortsOf(senses: readonly Sense[]): ClassSet {
  let classes = sorts.get(senses)
  if (classes === undefined) {
    classes = classSet(senses.map(({ sort }) => sort))
    sorts.set(senses, classes)
  }
  return classes
}

function findDays(units: readonly ReadUnit[], rules: RuleSet<DayRule>): ReadUnit[] {
  const made: ReadUnit[] = []
  for (const match of pickMatches(findMatches(rules, units))) {
    const first = units[match.from] as ReadUnit
    const last = units[match.to - 1] as ReadUnit
    const captureOf = (name: string): Capture | undefined => match.captures.find((found) => found.slot === name)
    const slot = (name: string): ReadUnit | undefined => {
      const capture = captureOf(name)
      return capture === undefined ? undefined : units[capture.from]
    }
    const captured = match.captures.filter((found) => found.slot === 'said')
    const said = (captured.length > 0 ? captured : [match]).map(({ from, to }): readonly [number, number] => [
      (units[from] as ReadUnit).from,
      (units[to - 1] as ReadUnit).to,
    ])
    const numbers = ['number', 'second'].map((name) => numberOf(slot(name))).filter((value) => value !== null)
    const secondMonth = senseOf(slot('second-month'), 'month')?.value ?? null
    const year = numberOf(slot('year'))?.[0] ?? null
    const value: DayValue = {
      kind: 'day',
      meaning: match.rule.gives,
      weekday: senseOf(slot('weekday'), 'weekday')?.value ?? null,
      numbers: numbers.flat(),
      month: senseOf(slot('month'), 'month')?.value ?? secondMonth,
      secondMonth,
      year: year !== null && year < 100 ? 1900 + year : year,
      amount: numberOf(slot('amount'))?.[0] ?? null,
      timed: NIGHTS.has(match.rule.gives) || captureOf('time') !== undefined,
      said,
    }
    // What tells an age apart, a comma perhaps, is no part of it.
    const [from, to] = value.meaning === 'age' ? (said[0] as readonly [number, number]) : [first.from, last.to]
    made.push({ from, to, classes: IDLE.has(value.meaning) ? DAY_LIKE : DAY, word: null, rule: match.rule.name, value })
  }
  return made
}

function numberOf(unit: ReadUnit | undefined): number[] | null {
  if (unit === undefined) return null
  if (unit.value.kind === 'amount' && unit.value.range !== null) {
    const [min, max] = unit.value.range
    return max !== null && max !== min ? [min, max] : [min]
  }
  const number = senseOf(unit, 'number') ?? senseOf(unit, 'ordinal')
  if (number !== null) return [number.value]
  return isPart(unit, 'digits') && unit.word !== null ? [Number.parseInt(unit.word, 10)] : null
}
