import type { TallyRule } from '../lang/index.ts'
import { findMatches } from '../match/index.ts'
import type { SentenceReading } from './drafts.ts'
import type { Grammar } from './sentence-reader.ts'
import { figureOf, isBareFigure } from './tally-metric.ts'
import { type Candidate, covers } from './tally-totals.ts'
import type { TallyWindow } from './tally-window.ts'
import type { Phrase, ReadUnit } from './units.ts'

/** What the language's rules find. Verbs that no table knows and heads of phrases can be named in them as words. */
export function findRuleCounts(reading: SentenceReading, grammar: Grammar, window: TallyWindow): Candidate[] {
  const { units } = reading
  const found: Candidate[] = []
  // Where two rules find one figure, the one that stands first in its file says what it counts.
  const order = (rule: TallyRule): number => grammar.tallies.rules.indexOf(rule)
  for (const match of [...findMatches(grammar.tallies, withWords(reading))].sort((a, b) => order(a.rule) - order(b.rule))) {
    const capture = match.captures.find(({ slot }) => slot === 'value')
    const unit = capture === undefined ? undefined : units[capture.from]
    if (unit === undefined || capture === undefined) continue
    const { rule } = match
    const members = unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit]
    for (const member of members) {
      const range = figureOf(member)
      if (range === null || (rule.least !== null && range[0] < rule.least && !covers(window, units, capture.from))) continue
      const gloss = member.value.kind === 'phrase' && !isBareFigure(member) ? member.value.gloss : ''
      const of = rule.of === null ? null : `${gloss} ${rule.of}`.trim()
      found.push({
        unit: member,
        at: capture.from,
        metric: rule.gives,
        of,
        foundBy: rule.name,
        counted: member,
        about: rule.about,
        beside: false,
        range,
      })
    }
  }
  return found
}

/** The units with a word for every verb group (its last) and phrase (its head), so that a rule can name them. */
export function withWords({ units, sentence }: Pick<SentenceReading, 'units' | 'sentence'>): readonly ReadUnit[] {
  return units.map((unit) => {
    if (unit.word !== null) return unit
    const at = unit.value.kind === 'verb' ? unit.to - 1 : unit.value.kind === 'phrase' ? headOf(unit.value) : null
    return at === null ? unit : { ...unit, word: sentence.tokens[at]?.word ?? null }
  })
}

/** The last token of a phrase's head; where that is no noun but its figure is behind «de», of the counted noun. */
function headOf(phrase: Phrase): number {
  const inner = phrase.of[0]?.value
  return phrase.thing === 'unknown' && phrase.amount === null && inner?.kind === 'phrase' && inner.amount !== null && inner.thing === 'unknown'
    ? inner.head.to - 1
    : phrase.head.to - 1
}
