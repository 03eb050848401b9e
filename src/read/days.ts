import type { DayRule } from '../lang/index.ts'
import { findMatches, pickMatches, type RuleSet } from '../match/index.ts'
import { classSet, type DayValue, isPart, type ReadUnit, senseOf } from './units.ts'

/** Day expressions by the language's rules; «depuis» before one makes it the start of a period. */
export function toDays(units: readonly ReadUnit[], rules: RuleSet<DayRule>): ReadUnit[] {
  const matches = pickMatches(findMatches(rules, units))
  if (matches.length === 0) return [...units]
  const made: ReadUnit[] = []
  let at = 0
  for (const match of matches) {
    made.push(...units.slice(at, match.from))
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
    at = match.to
  }
  made.push(...units.slice(at))
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
