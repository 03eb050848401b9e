import type { TallyRule } from '../lang/index.ts'
import { findMatches, type RuleMatch } from '../match/index.ts'
import type { Mention, Range, Span, TallyMetric } from '../model/index.ts'
import { clauseAround, prepositionOf } from './clauses.ts'
import type { Discourse, SentenceReading } from './drafts.ts'
import { type Naming, spanOf, toParty } from './parties.ts'
import { findPlaces } from './places.ts'
import type { Grammar } from './sentence-reader.ts'
import { type Spoken, speechOver } from './speech.ts'
import { COUNTED_DEEDS, figureOf, findCountedObjects, hasSingleDeed, isBareFigure, metricOf, severalDeeds } from './tally-metric.ts'
import { aboutOf, regionOf, toDemonym } from './tally-scope.ts'
import { findWindow, type TallyWindow } from './tally-window.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** A count that is no single event, as one sentence tells it. */
export interface TallyDraft {
  readonly metric: TallyMetric
  readonly of: string | null
  readonly value: { readonly value: Range; readonly span: Span }
  readonly since: TallyWindow['since']
  readonly until: TallyWindow['until']
  readonly region: readonly string[]
  readonly about: Mention | null
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
  readonly parts: { readonly region: string; readonly value: Range; readonly span: Span }[]
  readonly evidence: readonly Span[]
  readonly foundBy: string
  readonly sentence: number
  /** Does the sentence tell the event besides («the 12th attack»), or the count alone? */
  readonly beside: boolean
}

/** Figures that no single attack reaches: of victims, and of weapons in a salvo. */
const WAR = 1_000
const CAMPAIGN = 500
/** From which on «the 12th attack» counts attacks. */
const SERIES = 10

interface Candidate {
  readonly unit: ReadUnit
  readonly at: number
  readonly metric: TallyMetric
  readonly of: string | null
  readonly foundBy: string
  readonly about: ReadUnit | null
  readonly beside: boolean
  readonly range: Range
}

/** Totals of one sentence: what the language's rules find, and every count of deeds, victims or things that its window makes a total. */
export function toTallies(reading: SentenceReading, grammar: Grammar, discourse: Discourse, naming: Naming, earlier: readonly Spoken[]): TallyDraft[] {
  const { units, sentence } = reading
  if (!units.some((unit) => unit.value.kind === 'amount' || (unit.value.kind === 'phrase' && (unit.value.ordinal !== null || phraseHasFigure(unit))))) return []
  const window = findWindow(reading, grammar.vocabulary, discourse)
  const candidates: Candidate[] = []
  const add = (candidate: Candidate): void => {
    const start = candidate.unit.from
    if (!candidates.some(({ unit }) => unit.from === start)) candidates.push(candidate)
  }
  for (const found of byRule(reading, grammar, window)) add(found)
  for (const found of byWindow(reading, window)) add(found)
  const afterTotals = withEllipses(units, candidates)
  return afterTotals.map((candidate) => toDraft(candidate, afterTotals, reading, window, naming, earlier))
}

const phraseHasFigure = (unit: ReadUnit): boolean => {
  const phrase = unit.value as Phrase
  return phrase.amount !== null || phrase.members.some(phraseHasFigure) || phrase.of.some((inner) => inner.value.kind === 'phrase' && phraseHasFigure(inner))
}

/** What the language's rules find. Verbs that no table knows and heads of phrases can be named in them as words. */
function byRule(reading: SentenceReading, grammar: Grammar, window: TallyWindow): Candidate[] {
  const { units } = reading
  const found: Candidate[] = []
  for (const match of findMatches(grammar.tallies, withWords(reading))) {
    const capture = match.captures.find(({ slot }) => slot === 'value')
    const unit = capture === undefined ? undefined : units[capture.from]
    if (unit === undefined || capture === undefined) continue
    const { rule } = match
    const members = unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit]
    for (const member of members) {
      const range = figureOf(member)
      if (range === null || (rule.least !== null && range[0] < rule.least && window.sort !== 'running')) continue
      const gloss = member.value.kind === 'phrase' && !isBareFigure(member) ? member.value.gloss : ''
      const of = rule.of === null ? null : `${gloss} ${rule.of}`.trim()
      found.push({ unit: member, at: capture.from, metric: rule.gives, of, foundBy: rule.name, about: whoseOf(match, units), beside: false, range })
    }
  }
  return found
}

const whoseOf = (match: RuleMatch<TallyRule>, units: readonly ReadUnit[]): ReadUnit | null => {
  const capture = match.captures.find(({ slot }) => slot === 'whose')
  return capture === undefined ? null : (units[capture.from] ?? null)
}

/** The units with a word for every verb group (its last) and phrase (its head), so that a rule can name them. */
export function withWords({ units, sentence }: Pick<SentenceReading, 'units' | 'sentence'>): readonly ReadUnit[] {
  return units.map((unit) => {
    if (unit.word !== null) return unit
    const at = unit.value.kind === 'verb' ? unit.to - 1 : unit.value.kind === 'phrase' ? unit.value.head.to - 1 : null
    return at === null ? unit : { ...unit, word: sentence.tokens[at]?.word ?? null }
  })
}

/** Counts that are totals by the time they cover or by their size. */
function byWindow(reading: SentenceReading, window: TallyWindow): Candidate[] {
  const { units, sentence } = reading
  const found: Candidate[] = []
  const push = (unit: ReadUnit, at: number, range: Range, metric: TallyMetric, of: string | null, foundBy: string, beside = false): void => {
    found.push({ unit, at, metric, of, foundBy, about: null, beside, range })
  }
  for (const [at, whole] of units.entries()) {
    if (whole.value.kind === 'verb') {
      const { act, form } = whole.value
      if (act === null || !COUNTED_DEEDS.has(act) || form === 'infinitive') continue
      for (const { unit, at: index, of } of findCountedObjects(units, at)) {
        const range = figureOf(unit) as Range
        const fired = act === 'launch' && isPart(unit, 'weapon')
        const total = window.sort === 'running' || (fired && (window.sort !== null || range[0] >= CAMPAIGN)) || (act === 'capture' && isPart(unit, 'settlements') && range[0] >= SERIES)
        if (total && !hasOwnDay(units, index, window)) push(unit, index, range, 'other', of, 'counted-things')
      }
      continue
    }
    if (whole.value.kind !== 'phrase') continue
    const { ordinal } = whole.value
    if (ordinal !== null && isPart(whole, 'deed') && whole.value.act !== null && ordinal >= (window.sort === 'running' ? 3 : SERIES)) {
      push(whole, at, [ordinal, ordinal], 'attacks', null, 'ordinal', true)
      continue
    }
    for (const unit of whole.value.members.length > 0 ? whole.value.members : [whole]) {
      const range = figureOf(unit)
      const metric = range === null ? null : metricOf(units, at, unit)
      if (range === null || metric === null) continue
      if (metric === 'attacks' && range[0] < 2) continue
      const single = metric !== 'attacks' && hasSingleDeed(units, at, (head) => sentence.tokens[head.to - 1]?.word ?? '')
      if (isTotal(reading, at, { metric, range, window, single })) push(unit, at, range, metric, null, window.sort ?? 'large')
      else if (metric !== 'attacks' && !single && severalDeeds(units, at) !== null) push(unit, at, range, metric, null, 'several-deeds', true)
    }
  }
  return found
}

interface Count {
  readonly metric: TallyMetric
  readonly range: Range
  readonly window: TallyWindow
  readonly single: boolean
}

function isTotal({ units }: SentenceReading, at: number, { metric, range, window, single }: Count): boolean {
  const own = hasOwnDay(units, at, window)
  if (metric === 'attacks') {
    const claimed = range[1] === null && range[0] >= 20 && units.slice(0, at).some((unit) => isPart(unit, 'claimDeed') || isPart(unit, 'carryOut') || isPart(unit, 'suffer'))
    if (own) return false
    return window.sort === 'running' || window.sort === 'long' || (window.sort === 'short' && range[0] >= SERIES) || claimed
  }
  if (range[0] >= 10 * WAR) return true
  if (range[0] >= WAR && !single) return true
  if (own) return false
  return window.sort === 'running' || (window.sort !== null && !single)
}

/** Is a day of its own said in the count's clause, so that no window covers it? */
function hasOwnDay(units: readonly ReadUnit[], at: number, window: TallyWindow): boolean {
  const [from, to] = clauseAround(units, at)
  return units.slice(from, to).some((unit, index) => {
    if (unit.value.kind !== 'day' || !unit.classes.has('day') || unit === window.unit || isPart(units[from + index - 1], 'since')) return false
    return DAYS.has(unit.value.meaning)
  })
}
const DAYS: ReadonlySet<string> = new Set(['weekday', 'weekday-last', 'weekday-this', 'date', 'yesterday', 'overnight', 'night', 'same-day', 'day-before', 'day-after'])

/** «2 500 soldats en Irak et 900 en Syrie»: a bare figure with its own place counts what the one before it counts. */
function withEllipses(units: readonly ReadUnit[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates].sort((a, b) => a.at - b.at)
  for (const [at, unit] of units.entries()) {
    if (!isBareFigure(unit) || all.some((known) => known.unit.from === unit.from) || !isPart(units[at + 1], 'at')) continue
    const before = all.findLast((known) => known.at < at && at - known.at <= 8)
    const range = figureOf(unit)
    if (before === undefined || range === null || before.beside || units[at + 2]?.value.kind !== 'phrase') continue
    if (!isPart(units[at - 1], 'and') && units[at - 1]?.word !== ',') continue
    all.push({ ...before, unit, at, range, about: before.about ?? before.unit })
    all.sort((a, b) => a.at - b.at)
  }
  return all
}

function toDraft(
  candidate: Candidate,
  all: readonly Candidate[],
  reading: SentenceReading,
  window: TallyWindow,
  naming: Naming,
  earlier: readonly Spoken[],
): TallyDraft {
  const { unit, at, metric } = candidate
  const { units, sentence } = reading
  const speech = speechOver(reading.speeches, at)
  const next = all.find((other) => other.at > at)?.at ?? units.length
  const region = regionOf(at, next, reading, earlier, naming)
  const about = candidate.about === null ? aboutOf(metric, unit, at, reading, naming) : candidate.about.value.kind === 'phrase' && isPart(candidate.about, 'people') ? aboutOf(metric, candidate.about, at, reading, naming) : toParty(candidate.about, sentence, naming)
  const victims = metric === 'killed' || metric === 'wounded'
  const [country] = region
  return {
    metric,
    of: candidate.of,
    value: { value: candidate.range, span: spanOf(unit, sentence) },
    since: window.since,
    until: window.until,
    region,
    about: about ?? (victims && country !== undefined && region.length === 1 ? { span: spanOf(unit, sentence), id: `country:${country}`, name: toDemonym(country, naming) } : null),
    claimants: speech?.claimants ?? [],
    relays: speech?.relays ?? [],
    parts: [],
    evidence: [[sentence.start, sentence.end]],
    foundBy: candidate.foundBy,
    sentence: reading.index,
    beside: candidate.beside,
  }
}

/** Figures with one country each, in the order of the text: «36 en Irak et 40 en Syrie». */
export function findParts({ units, sentence }: SentenceReading, naming: Naming): TallyDraft['parts'] {
  const parts: TallyDraft['parts'] = []
  for (const [at, unit] of units.entries()) {
    const range = figureOf(unit)
    if (range === null || !isPart(units[at + 1], 'at') || units[at + 2]?.value.kind !== 'phrase') continue
    if (!isBareFigure(unit) && !isPart(unit, 'deed') && !isPart(unit, 'toll') && !isPart(unit, 'people')) continue
    const countries = findPlaces(units[at + 2] as ReadUnit, sentence, naming, true).map(({ mention }) => mention.country)
    const [region] = countries
    if (region == null || countries.length > 1 || prepositionOf(units, at + 2) === null) continue
    parts.push({ region, value: range, span: spanOf(unit, sentence) })
  }
  return parts
}
