import { branchOf, findLongest } from '../match/index.ts'
import type { Mention, Range, Span, TallyMetric } from '../model/index.ts'
import { findSubject, prepositionOf } from './clauses.ts'
import type { SaidDay } from './event-day.ts'
import type { Frame } from './frame.ts'
import type { Naming } from './naming.ts'
import { findPlaces } from './places.ts'
import { findRuleCounts } from './rule-counts.ts'
import type { Grammar } from './sentence-reader.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import { isSpeaker, toSpeaker } from './speakers.ts'
import { speechOver } from './speech.ts'
import type { Speech, Spoken } from './spoken.ts'
import { figureOf, isBareFigure } from './tally-metric.ts'
import { aboutOf, regionOf, subjectOf, toDemonym } from './tally-scope.ts'
import { type TallyWindow, windowOf } from './tally-span.ts'
import { type Candidate, findTotals } from './tally-totals.ts'
import { findRunning, findWindow, headsList, isItem, NO_WINDOW } from './tally-window.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type Phrase, type ReadUnit, unlist } from './units.ts'

/** A count that is no single event, as one sentence tells it. */
export interface TallyDraft {
  readonly metric: TallyMetric
  readonly of: string | null
  readonly value: { readonly value: Range; readonly span: Span }
  since: TallyWindow['since']
  until: TallyWindow['until']
  region: readonly string[]
  readonly about: Mention | null
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
  readonly parts: { readonly region: string; readonly value: Range; readonly span: Span }[]
  readonly evidence: readonly Span[]
  readonly foundBy: string
  readonly sentence: number
  /** Does the sentence tell the event besides («the 12th attack»), or the count alone? */
  readonly beside: boolean
  /** Is it a toll that somebody puts at the figure? */
  readonly tells: boolean
}

/** Totals of one sentence: what the language's rules find, and every count of deeds, victims or things that its window makes a total. */
export function toTallies(
  reading: SentenceReading,
  grammar: Grammar,
  discourse: Discourse,
  naming: Naming,
  earlier: readonly Spoken[],
): TallyDraft[] {
  const { units, sentence } = reading
  const [item, head] = [isItem(sentence), headsList(sentence)]
  const { listed } = discourse
  if (!item && !head) discourse.listed = null
  const counts = units.some(
    (unit) => unit.value.kind === 'amount' || (unit.value.kind === 'phrase' && (unit.value.ordinal !== null || phraseHasFigure(unit))),
  )
  if (!counts && !head) return []
  const own = findWindow(reading, grammar.vocabulary, discourse)
  const window = own.sort === null && item && listed !== null ? { ...listed, units: [] } : own
  // What heads a list counts for its items.
  if (head && window.sort === 'running') discourse.listed = { ...window, counts: countsOf(units) }
  if (!counts) return []
  const candidates: Candidate[] = []
  const add = (candidate: Candidate): void => {
    const start = candidate.unit.from
    if (!candidates.some(({ unit }) => unit.from === start)) candidates.push(candidate)
  }
  for (const found of findRuleCounts(reading, grammar, window, naming)) add(found)
  for (const found of findTotals(reading, window, naming)) add(found)
  const afterTotals = withHedges(withPortions(reading, withEllipses(units, candidates)), reading, grammar)
  return afterTotals.map((candidate) => {
    const next = Math.min(units.length, ...afterTotals.map(({ at }) => at).filter((at) => at > candidate.at))
    const running = findRunning(reading, candidate.at, next, grammar.vocabulary, discourse)
    return toDraft(candidate, afterTotals, reading, running ?? window, naming, earlier)
  })
}

/** What became of the people whom a sentence counts: "who have lost their lives", «les blessés». */
function countsOf(units: readonly ReadUnit[]): 'killed' | 'wounded' | null {
  const tells = (unit: ReadUnit, acts: readonly string[], part: string): boolean =>
    isPart(unit, part) || ((unit.value.kind === 'verb' || unit.value.kind === 'phrase') && unit.value.act !== null && acts.includes(unit.value.act))
  if (units.some((unit) => tells(unit, ['die', 'kill'], 'dead'))) return 'killed'
  return units.some((unit) => tells(unit, ['wound'], 'injured')) ? 'wounded' : null
}

const phraseHasFigure = (unit: ReadUnit): boolean => {
  const phrase = unit.value as Phrase
  return (
    phrase.amount !== null ||
    phrase.members.some(phraseHasFigure) ||
    phrase.of.some((inner) => inner.value.kind === 'phrase' && phraseHasFigure(inner))
  )
}

/** «800 soldats au Tchad et 300 au Mali»: a bare figure with its own place counts what the one before it counts. */
function withEllipses(units: readonly ReadUnit[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates].sort((a, b) => a.at - b.at)
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
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

/** «dont 40 depuis mars», "20 of them by the Front and 18 by the League": parts of the total before, which count what it counts. */
function withPortions({ units, sentence }: SentenceReading, candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates]
  const portions = new Set<Candidate>()
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const called = isPart(units[at - 1], 'ofWhich') && unit.value.kind === 'phrase' && unit.value.thing === 'name'
    const range = isBareFigure(unit) || called ? figureOf(unit) : null
    const before = all.findLast((known) => known.at < at && at - known.at <= 9)
    if (before !== undefined && !before.beside && isAmongThem(units, at)) {
      for (const member of unlist(unit)) {
        const part = isPart(member, 'people') ? figureOf(member) : null
        if (part !== null && part[0] < before.range[0]) all.push({ ...before, unit: member, at, range: part, counted: member })
      }
      continue
    }
    if (range === null || before === undefined || before.beside || all.some((known) => known.unit.from === unit.from)) continue
    const ofThem = isPart(units[at + 1], 'pronoun') && sentence.tokens[unit.to - 1]?.word === 'of'
    const end = ofThem ? at + 2 : at + 1
    const party = isPart(units[end], 'by') || isPart(units[end], 'from') ? units[end + 1] : called ? unit : partOf(unit)
    const listed = portions.has(before) && isPart(units[at - 1], 'and') && party !== undefined
    if (!(isPart(units[at - 1], 'ofWhich') || ofThem || listed)) continue
    const portion = { ...before, unit, at, range, counted: party !== undefined && isPart(party, 'party') ? party : before.counted }
    portions.add(portion)
    all.splice(all.indexOf(before) + 1, 0, portion)
  }
  return all
}

/** "48 people since January, among them ten civilians and five rebels" */
const isAmongThem = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at], 'people') && ((units[at - 2]?.word === 'among' && units[at - 1]?.word === 'them') || isPart(units[at - 1], 'gerund-include'))

const partOf = (unit: ReadUnit): ReadUnit | undefined => (unit.value.kind === 'phrase' ? unit.value.of[0] : undefined)

/** «au moins 400 morts et 900 blessés»: «au moins» is of both figures. */
function withHedges(candidates: readonly Candidate[], { units, sentence }: SentenceReading, { vocabulary }: Grammar): Candidate[] {
  const hedged = (unit: ReadUnit | undefined): boolean => {
    const amount = unit?.value.kind === 'phrase' ? unit.value.amount : null
    if (amount == null || amount.range?.[1] !== null) return false
    const { from } = amount.unit
    const found = findLongest(branchOf(vocabulary.words, sentence.words[from]), sentence.words, from)
    return found?.senses.some(({ sort, name }) => sort === 'hedge' && name === 'atLeast') === true
  }
  return candidates.map((candidate) => {
    const { unit, at, range } = candidate
    if (range[0] !== range[1] || (candidate.metric !== 'killed' && candidate.metric !== 'wounded')) return candidate
    const list = units[at]?.value
    const and = units.findLastIndex((other, index) => index < at && index >= at - 2 && isPart(other, 'and'))
    const before =
      list?.kind === 'phrase' && list.members.indexOf(unit) > 0
        ? list.members[0]
        : and < 0
          ? undefined
          : units.slice(0, and).findLast((other) => other.value.kind === 'phrase')
    return hedged(before) ? { ...candidate, range: [range[0], null] } : candidate
  })
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
  const speech = speechOver(reading.speeches, at) ?? tellerOf(candidate, reading, naming)
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
    about:
      about ??
      (victims && country !== undefined && region.length === 1
        ? { span: spanOf(unit, sentence), id: `country:${country}`, name: toDemonym(country, naming) }
        : null),
    claimants: speech?.claimants ?? [],
    relays: speech?.relays ?? [],
    parts: [],
    evidence: [[sentence.start, sentence.end]],
    foundBy: candidate.foundBy,
    sentence: reading.index,
    beside: candidate.beside,
    tells: candidate.tells ?? false,
  }
}

/** Who puts the toll at so many, where that is somebody who can speak. */
function tellerOf({ tells, at }: Candidate, reading: SentenceReading, naming: Naming): Pick<Speech, 'claimants' | 'relays'> | null {
  const { units, sentence } = reading
  const verb = tells ? units.findLastIndex((unit, index) => index < at && unit.value.kind === 'verb') : -1
  const subject = verb < 0 ? null : findSubject(units, verb)
  const teller = subject?.sort === 'phrase' && isSpeaker(subject.unit) ? toSpeaker(subject.unit, sentence, naming) : null
  if (teller === null) return null
  // "Doctors put the toll at 40, Radio Kori said"
  const passing = speechOver(reading.speeches, at)?.claimants ?? []
  return { claimants: [teller], relays: passing.filter(({ name }) => name !== teller.name) }
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
export function toTollTallies(
  frame: Frame,
  reading: SentenceReading,
  days: SaidDay | null,
  naming: Naming,
  earlier: readonly Spoken[],
): TallyDraft[] {
  const tolls: readonly (readonly [TallyMetric, Frame['killed']])[] = [
    ['killed', frame.killed],
    ['wounded', frame.wounded],
  ]
  return tolls.flatMap(([metric, toll]) => {
    if (toll === null || toll.range[0] === 0) return []
    const at = Math.max(0, reading.units.indexOf(toll.unit))
    const candidate: Candidate = {
      unit: toll.unit,
      at,
      metric,
      of: null,
      foundBy: 'several-places',
      counted: toll.unit,
      about: 'counted',
      beside: true,
      range: toll.range,
    }
    return [toDraft(candidate, [candidate], reading, { ...NO_WINDOW, ...windowOf(days) }, naming, earlier)]
  })
}

/** Figures with one country each, in the order of the text: «35 au Mali et 40 au Niger». */
export function findParts({ units, sentence }: SentenceReading, naming: Naming): TallyDraft['parts'] {
  const parts: TallyDraft['parts'] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
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
