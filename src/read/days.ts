import type { DayRule } from '../lang/index.ts'
import { findLongest, findMatches, pickMatches, type RuleSet } from '../match/index.ts'
import type { Sentence } from '../text/index.ts'
import { toAmounts } from './amounts.ts'
import type { Grammar } from './sentence-reader.ts'
import { classSet, type DayValue, isPart, type ReadUnit, senseOf } from './units.ts'

/**
 * Day expressions of a sentence. They are found before words are, on tokens and numbers alone, so that no phrase of the lexicon
 * («le même …») takes a part of one.
 */
export function toDays({ tokens }: Sentence, { vocabulary, days, language }: Grammar): ReadUnit[] {
  if (!tokens.some(({ word }) => vocabulary.calendar.branches.has(word) || days.byNeed.has(word))) return []
  const units: ReadUnit[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const found = findLongest(vocabulary.calendar, at, (index) => tokens[index]?.word ?? null)
    if (found !== null) {
      const classes = classSet(found.senses.map(({ sort }) => sort))
      units.push({ from: at, to: found.to, classes, word: found.to === at + 1 ? token.word : null, rule: 'calendar', value: { kind: 'word', senses: found.senses } })
      at = found.to
    } else {
      units.push({ from: at, to: at + 1, classes: classSet(token.kind === 'number' ? ['digits'] : []), word: token.word, rule: 'token', value: { kind: 'token' } })
      at++
    }
  }
  return findDays(toAmounts(units, language.numbers), days)
}

function findDays(units: readonly ReadUnit[], rules: RuleSet<DayRule>): ReadUnit[] {
  const made: ReadUnit[] = []
  for (const match of pickMatches(findMatches(rules, units))) {
    const first = units[match.from] as ReadUnit
    const last = units[match.to - 1] as ReadUnit
    const slot = (name: string): ReadUnit | undefined => {
      const capture = match.captures.find((found) => found.slot === name)
      return capture === undefined ? undefined : units[capture.from]
    }
    const numbers = ['number', 'second'].map((name) => numberOf(slot(name))).filter((value) => value !== null)
    const value: DayValue = {
      kind: 'day',
      meaning: match.rule.gives,
      weekday: senseOf(slot('weekday'), 'weekday')?.value ?? null,
      numbers: numbers.flat(),
      month: senseOf(slot('month'), 'month')?.value ?? null,
      year: numberOf(slot('year'))?.[0] ?? null,
      amount: numberOf(slot('amount'))?.[0] ?? null,
    }
    const idle = value.meaning === 'duration' || value.meaning === 'clock' || value.meaning === 'recently'
    made.push({ from: first.from, to: last.to, classes: classSet(idle ? ['day-like'] : ['day']), word: null, rule: match.rule.name, value })
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
