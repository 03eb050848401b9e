import type { TallyRule } from '../lang/index.ts'
import { findMatches } from '../match/index.ts'
import type { TallyMetric } from '../model/index.ts'
import { prepositionOf } from './clauses.ts'
import type { Naming } from './naming.ts'
import { findPlaces } from './places.ts'
import type { Grammar } from './sentence-reader.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { figureOf, isBareFigure } from './tally-metric.ts'
import type { TallyWindow } from './tally-span.ts'
import { type Candidate, covers, hasOwnDay, isDisplaced } from './tally-totals.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** What the language's rules find. Verbs that no table knows and heads of phrases can be named in them as words. */
export function findRuleCounts(reading: SentenceReading, grammar: Grammar, window: TallyWindow, naming: Naming): Candidate[] {
  const { units } = reading
  const found: Candidate[] = []
  // Where two rules find one figure, the one that stands first in its file says what it counts.
  const order = (rule: TallyRule): number => grammar.tallies.rules.indexOf(rule)
  for (const match of [...findMatches(grammar.tallies, withWords(reading))].sort((a, b) => order(a.rule) - order(b.rule))) {
    const capture = match.captures.find(({ slot }) => slot === 'value')
    const unit = capture === undefined ? undefined : units[capture.from]
    if (unit === undefined || capture === undefined) continue
    const { rule } = match
    // On a day of its own it is what happened that day.
    if ((rule.gives === 'bases' || rule.gives === 'troops') && hasOwnDay(units, capture.from, window)) continue
    if (rule.about === 'speaker' && !isOwnLoss(reading, capture.from, naming)) continue
    const members = unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit]
    for (const member of members) {
      const range = rule.gives === 'troops' && isDisplaced(member) ? null : figureOf(member)
      if (range === null || (rule.least !== null && range[0] < rule.least && !covers(window, units, capture.from))) continue
      const gloss = member.value.kind === 'phrase' && !isBareFigure(member) ? member.value.gloss : ''
      const of = rule.of === null ? null : `${gloss} ${rule.of}`.trim()
      found.push({
        unit: member,
        at: capture.from,
        metric: metricGiven(rule, member),
        of,
        foundBy: rule.name,
        counted: member,
        about: rule.about,
        beside: rule.beside === true,
        ...(rule.tells ? { tells: true } : {}),
        range: rule.gives === 'percent_fall' ? [-(range[1] ?? range[0]), -range[0]] : range,
      })
    }
  }
  return found
}

/** «porte le bilan à 30 morts et 90 blessés»: what is called wounded is wounded, whichever figure the rule looked for. */
const metricGiven = ({ gives }: TallyRule, counted: ReadUnit): TallyMetric =>
  gives === 'percent_fall' ? 'percent_change' : gives === 'killed' && isPart(counted, 'injured') ? 'wounded' : gives

/** «annonce la mort de deux combattants»: the speaker's own men, with no deed and no town told, which would make it an event. */
function isOwnLoss({ units, sentence }: SentenceReading, at: number, naming: Naming): boolean {
  const told = units[at]?.value
  const men = told?.kind === 'phrase' && told.of.some((inner) => OWN.some((name) => isPart(inner, name)) && !isHostile(inner))
  if (!men && !(isPart(units[at], 'people') && !isHostile(units[at] as ReadUnit))) return false
  const end = units.findIndex((unit, index) => index > at && (isPart(unit, 'and') || unit.word === ':'))
  return !units.slice(0, end < 0 ? units.length : end).some((unit, index) => {
    if (index === at || unit.value.kind !== 'phrase') return false
    if (isPart(unit, 'deed') && unit.value.act !== null) return true
    const preposition = prepositionOf(units, index)
    if (preposition === null || !isPart(preposition, 'at')) return false
    return findPlaces(unit, sentence, naming, true).some(
      ({ rank, mention }) => rank <= 1 && naming.world.places.get(mention.id ?? '')?.kind !== 'region',
    )
  })
}

const OWN = ['combatants', 'troops', 'roles'] as const
/** Words that one side has only for the other. */
const HOSTILE = new Set([
  'terrorists',
  'militants',
  'rebels',
  'bandits',
  'gunmen',
  'attackers',
  'insurgents',
  'Islamists',
  'jihadists',
  'mercenaries',
  'extremists',
])
const isHostile = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && HOSTILE.has(unit.value.gloss)

/** The units with a word for every verb group (its last) and phrase (its head), so that a rule can name them. */
function withWords({ units, sentence }: Pick<SentenceReading, 'units' | 'sentence'>): readonly ReadUnit[] {
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
