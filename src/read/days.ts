import type { DayMeaning, DayRule } from '../lang/index.ts'
import { type Capture, findLongest, findMatches, pickMatches, type RuleSet } from '../match/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { toAmounts } from './amounts.ts'
import type { Grammar } from './sentence-reader.ts'
import { classSet, type DayValue, isPart, type ReadUnit, senseOf } from './units.ts'

/** Meanings that give no day of their own. */
const IDLE: ReadonlySet<DayMeaning> = new Set(['duration', 'clock', 'recently', 'aside', 'often'])

/**
 * Day expressions of a sentence. They are found before words are, on tokens and numbers alone, so that no phrase of the lexicon
 * («le même …») takes a part of one.
 */
export function toDays({ tokens }: Sentence, { vocabulary, days, language }: Grammar): ReadUnit[] {
  if (!tokens.some(({ word, kind }) => (kind === 'number' ? word.length >= 4 : vocabulary.dayWords.has(word)) || days.byWord.has(word))) return []
  const units: ReadUnit[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const found = findLongest(vocabulary.calendar, at, (index) => tokens[index]?.word ?? null)
    if (found !== null) {
      const classes = classSet(found.senses.map(({ sort }) => sort))
      const word = found.to === at + 1 ? token.word : null
      units.push({ from: at, to: found.to, classes, word, rule: 'calendar', value: { kind: 'word', senses: found.senses } })
      at = found.to
    } else {
      units.push({ from: at, to: at + 1, classes: classSet(shapesOf(tokens, at)), word: token.word, rule: 'token', value: { kind: 'token' } })
      at++
    }
  }
  return findDays(toYears(toAmounts(units, language.numbers), units, tokens), days)
}

const isYear = (word: string | null | undefined): boolean => word != null && /^(?:19|20)\d\d$/.test(word)

/** Years are no amounts: «entre 2011 et 2017» is two of them, and one that no noun follows is one of its own. */
function toYears(amounts: readonly ReadUnit[], units: readonly ReadUnit[], tokens: readonly Token[]): ReadUnit[] {
  return amounts.flatMap((unit): readonly ReadUnit[] => {
    if (unit.value.kind !== 'amount') return [unit]
    const parts = units.filter(({ from, to }) => from >= unit.from && to <= unit.to)
    const paired = parts.filter(({ word }) => isYear(word)).length === 2
    if (!paired && !isYear(unit.word)) return [unit]
    return (paired ? parts : [unit]).map((part) => (isYear(part.word) ? toYear(part, tokens[part.to]) : part))
  })
}

function toYear(unit: ReadUnit, next: Token | undefined): ReadUnit {
  const year = Number(unit.word)
  const lone = next === undefined || (next.kind === 'sign' && next.word !== '%' && next.word !== '$' && next.word !== '€')
  return { ...unit, classes: classSet(lone ? ['amount', 'year', 'lone-year'] : ['amount', 'year']), rule: 'amount', value: { kind: 'amount', range: [year, year], sort: 'count', article: false } }
}

/** What a token looks like by its characters: «20h00», «93» for 1993 at the end of a phrase, «XIXe». */
function shapesOf(tokens: readonly Token[], at: number): string[] {
  const { word, kind } = tokens[at] as Token
  if (kind === 'number') {
    if (/^\d{1,2}(?:h(?:\d\d)?(?:mn|min)?|[ap]m)$/.test(word)) return ['clock-time']
    const next = tokens[at + 1]
    if (/^[3-9]\d$/.test(word) && (next === undefined || (next.kind === 'sign' && next.word !== '%'))) return ['digits', 'short-year']
    return ['digits']
  }
  return /^[xvi]{1,6}(?:e|è|ème|ᵉ|er|ième)$/.test(word) ? ['century'] : []
}

function findDays(units: readonly ReadUnit[], rules: RuleSet<DayRule>): ReadUnit[] {
  const made: ReadUnit[] = []
  for (const match of pickMatches(findMatches(rules, units))) {
    if (match.rule.gives === 'age') continue
    const first = units[match.from] as ReadUnit
    const last = units[match.to - 1] as ReadUnit
    const captureOf = (name: string): Capture | undefined => match.captures.find((found) => found.slot === name)
    const slot = (name: string): ReadUnit | undefined => {
      const capture = captureOf(name)
      return capture === undefined ? undefined : units[capture.from]
    }
    const said = captureOf('said') ?? match
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
      said: [(units[said.from] as ReadUnit).from, (units[said.to - 1] as ReadUnit).to],
    }
    made.push({ from: first.from, to: last.to, classes: classSet([IDLE.has(value.meaning) ? 'day-like' : 'day']), word: null, rule: match.rule.name, value })
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
