import type { TallyRule } from '../lang/index.ts'
import { findMatches } from '../match/index.ts'
import type { Mention, Range, Span, TallyMetric } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { clauseAround, prepositionOf } from './clauses.ts'
import type { Discourse, SentenceReading } from './drafts.ts'
import type { Frame } from './frames.ts'
import { type Naming, spanOf } from './parties.ts'
import { findPlaces } from './places.ts'
import type { Grammar } from './sentence-reader.ts'
import { type Spoken, speechOver } from './speech.ts'
import { COUNTED_DEEDS, clauseUnits, figureOf, findCountedObjects, hasSingleDeed, isBareFigure, metricOf, severalDeeds } from './tally-metric.ts'
import { aboutOf, regionOf, subjectOf, toDemonym } from './tally-scope.ts'
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
  readonly title: boolean
  /** Does the sentence tell the event besides («the 12th attack»), or the count alone? */
  readonly beside: boolean
}

/** Figures that no single attack reaches: of victims, and of weapons in a salvo. */
const WAR = 300
const CAMPAIGN = 500
/** From which on «the 12th attack» counts attacks. */
const SERIES = 10

interface Candidate {
  readonly unit: ReadUnit
  readonly at: number
  readonly metric: TallyMetric
  readonly of: string | null
  readonly foundBy: string
  /** The unit that is asked whom it is about: its own, or the one it leaves out. */
  readonly counted: ReadUnit
  readonly about: TallyRule['about']
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
  for (const found of byWindow(reading, window, naming)) add(found)
  const afterTotals = withEllipses(units, candidates)
  return afterTotals.map((candidate) => toDraft(candidate, afterTotals, reading, window, naming, earlier))
}

/** Does the window of the sentence make a total of the count at `at`? A full stop that parts them may stand in one sentence of bad copy. */
function covers(window: TallyWindow, units: readonly ReadUnit[], at: number): boolean {
  if (window.sort !== 'running') return false
  const said = window.unit === null ? at : units.indexOf(window.unit)
  return !units.slice(Math.min(said, at), Math.max(said, at)).some((unit) => unit.word === '.')
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
      if (range === null || (rule.least !== null && range[0] < rule.least && !covers(window, units, capture.from))) continue
      const gloss = member.value.kind === 'phrase' && !isBareFigure(member) ? member.value.gloss : ''
      const of = rule.of === null ? null : `${gloss} ${rule.of}`.trim()
      found.push({ unit: member, at: capture.from, metric: rule.gives, of, foundBy: rule.name, counted: member, about: rule.about, beside: false, range })
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
  return phrase.thing === 'unknown' && phrase.amount === null && inner?.kind === 'phrase' && inner.amount !== null && inner.thing === 'unknown' ? inner.head.to - 1 : phrase.head.to - 1
}

/** Counts that are totals by the time they cover or by their size. */
function byWindow(reading: SentenceReading, window: TallyWindow, naming: Naming): Candidate[] {
  const { units, sentence } = reading
  const found: Candidate[] = []
  const push = (unit: ReadUnit, at: number, range: Range, metric: TallyMetric, of: string | null, foundBy: string, beside = false): void => {
    found.push({ unit, at, metric, of, foundBy, counted: unit, about: 'counted', beside, range })
  }
  for (const [at, whole] of units.entries()) {
    if (whole.value.kind === 'verb') {
      const { act, form } = whole.value
      if (act === null || !COUNTED_DEEDS.has(act) || form === 'infinitive') continue
      for (const { unit, at: index, of } of findCountedObjects(units, at)) {
        const range = figureOf(unit) as Range
        const fired = act === 'launch' && isPart(unit, 'weapon')
        const total = covers(window, units, index) || (fired && (window.sort !== null || range[0] >= CAMPAIGN)) || (act === 'capture' && isPart(unit, 'settlements') && range[0] >= SERIES)
        if (total && !hasOwnDay(units, index, window)) push(unit, index, range, 'other', of, 'counted-things')
      }
      continue
    }
    if (whole.value.kind !== 'phrase') continue
    const { ordinal } = whole.value
    if (ordinal !== null && isPart(whole, 'deed') && whole.value.act !== null && ordinal >= (covers(window, units, at) ? 3 : SERIES)) {
      push(whole, at, [ordinal, ordinal], 'attacks', null, 'ordinal', true)
      continue
    }
    for (const unit of whole.value.members.length > 0 ? whole.value.members : [whole]) {
      const range = figureOf(unit)
      const metric = range === null ? null : metricOf(units, at, unit)
      if (range !== null && isOwnLoss(units, whole, unit)) push(unit, at, range, 'killed', null, 'own-loss', true)
      if (range === null || metric === null) continue
      if (metric === 'attacks' && range[0] < 2) continue
      const clause = clauseUnits(units, at)
      const single = metric !== 'attacks' && hasSingleDeed(window.sort === 'short' ? units : clause, (head) => sentence.tokens[head.to - 1]?.word ?? '')
      if (isTotal(reading, at, { metric, range, window, single }, naming)) push(unit, at, range, metric, null, window.sort ?? 'large')
      else if (metric !== 'attacks' && !single && severalDeeds(clause) !== null && !isLocated(clause, sentence, naming)) push(unit, at, range, metric, null, 'several-deeds', true)
    }
  }
  return found
}

/** «huit soldats et neuf assaillants ont été tués»: the attackers' dead beside those of the attacked. */
function isOwnLoss(units: readonly ReadUnit[], whole: ReadUnit, unit: ReadUnit): boolean {
  if (unit.value.kind !== 'phrase' || unit.value.gloss !== 'attackers') return false
  const at = units.indexOf(whole)
  const others = whole.value.kind === 'phrase' && whole.value.members.length > 1
  if (others) return metricOf(units, at, unit) === 'killed'
  const from = isPart(units[at - 1], 'of') ? at - 2 : at - 1
  const before = units[from - 1]
  return isPart(units[from], 'and') && before?.value.kind === 'phrase' && (before.value.act === 'kill' || before.value.act === 'die') && figureOf(before) !== null
}

interface Count {
  readonly metric: TallyMetric
  readonly range: Range
  readonly window: TallyWindow
  readonly single: boolean
}

function isTotal({ units, sentence }: SentenceReading, at: number, { metric, range, window, single }: Count, naming: Naming): boolean {
  const own = hasOwnDay(units, at, window)
  if (metric === 'attacks') {
    const claimed = range[1] === null && range[0] >= 20 && units.slice(0, at).some((unit) => isPart(unit, 'claimDeed') || isPart(unit, 'carryOut') || isPart(unit, 'suffer'))
    if (own) return false
    return covers(window, units, at) || window.sort === 'long' || (window.sort === 'short' && range[0] >= SERIES) || claimed
  }
  if (range[0] >= 10 * WAR) return true
  if (range[0] >= WAR && !single) return true
  if (own) return false
  return covers(window, units, at) || (window.sort === 'long' && !single) || (window.sort === 'short' && !single && !isLocated(units, sentence, naming))
}

/** Is a town or site named, so that the count is of what happened there? */
const isLocated = (units: readonly ReadUnit[], sentence: Sentence, naming: Naming): boolean =>
  units.some((unit, index) => prepositionOf(units, index) !== null && unit.value.kind === 'phrase' && !WIDE.has(unit.value.gloss) && findPlaces(unit, sentence, naming, true).some(({ rank, mention }) => rank <= 1 && naming.world.places.get(mention.id ?? '')?.kind !== 'region'))
const WIDE = new Set(['district', 'county', 'province', 'region', 'state', 'department', 'governorate', 'border'])

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
    all.push({ ...before, unit, at, range })
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
  const about = whomOf(candidate, all, reading, naming)
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
    title: reading.title,
    beside: candidate.beside,
  }
}

/** Whom the count is about; «huit autres» and a bare figure are of those counted before them. */
function whomOf(candidate: Candidate, all: readonly Candidate[], reading: SentenceReading, naming: Naming): Mention | null {
  const { metric, counted, at } = candidate
  const speech = speechOver(reading.speeches, at)
  if (candidate.about === 'subject') return subjectOf(at, reading, naming)
  const own = aboutOf(metric, counted, at, reading, naming)
  if (candidate.about === 'speaker' && (own === null || own.id === null)) return speech?.claimants[0] ?? own
  if (own !== null || (metric !== 'other' && metric !== 'killed' && metric !== 'wounded')) return own
  for (const other of all) {
    if (other === candidate || other.counted === counted || (metric === 'other') !== (other.metric === 'other')) continue
    const theirs = aboutOf(other.metric, other.counted, other.at, reading, naming)
    if (theirs !== null) return theirs
  }
  return null
}

/** One toll told for several places: no place's own. */
export function toTollTallies(frame: Frame, reading: SentenceReading, naming: Naming, earlier: readonly Spoken[]): TallyDraft[] {
  const tolls: readonly (readonly [TallyMetric, Frame['killed']])[] = [['killed', frame.killed], ['wounded', frame.wounded]]
  return tolls.flatMap(([metric, toll]) => {
    if (toll === null || toll.range[0] === 0) return []
    const at = Math.max(0, reading.units.indexOf(toll.unit))
    const candidate: Candidate = { unit: toll.unit, at, metric, of: null, foundBy: 'several-places', counted: toll.unit, about: 'counted', beside: true, range: toll.range }
    return [toDraft(candidate, [candidate], reading, { sort: null, since: null, until: null, unit: null }, naming, earlier)]
  })
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
