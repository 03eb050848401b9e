import type { TallyRule } from '../lang/index.ts'
import { findMatches, type RuleSet } from '../match/index.ts'
import type { DayRange, Mention, Range, Span, TallyMetric } from '../model/index.ts'
import { toDayRange } from './calendar.ts'
import { findSubject, prepositionOf } from './clauses.ts'
import { type Discourse, type SentenceReading, toMentions } from './drafts.ts'
import { peopleCount } from './frames.ts'
import { type Naming, spanOf, toParty, toTarget } from './parties.ts'
import { findPlaces } from './places.ts'
import { speechOver } from './speech.ts'
import { type DayValue, isPart, type ReadUnit } from './units.ts'

/** A count that is no single event, as one sentence tells it. */
export interface TallyDraft {
  readonly metric: TallyMetric
  readonly of: string | null
  value: { readonly value: Range; readonly span: Span }
  readonly since: { readonly value: string; readonly span: Span } | null
  readonly until: { readonly value: string; readonly span: Span } | null
  readonly region: readonly string[]
  readonly about: Mention | null
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
  parts: { readonly region: string; readonly value: Range; readonly span: Span }[]
  readonly evidence: readonly Span[]
  readonly foundBy: string
  readonly sentence: number
}

/** Totals of one sentence: what the language's rules find, and every count of deeds or victims in a clause that says since when. */
export function toTallies(reading: SentenceReading, rules: RuleSet<TallyRule>, discourse: Discourse, naming: Naming): TallyDraft[] {
  const { units, sentence } = reading
  const drafts: TallyDraft[] = []
  const since = sinceOf(reading, discourse)
  const running = since !== null || units.some((unit, index) => isPart(unit, 'since') && units[index + 1]?.value.kind === 'phrase')
  const region = regionOf(reading, naming)
  const add = (metric: TallyMetric, unit: ReadUnit, range: Range, at: number, of: string | null, foundBy: string): void => {
    const span = spanOf(unit, sentence)
    if (drafts.some((draft) => draft.value.span[0] === span[0] && draft.metric === metric)) return
    const speech = speechOver(reading.speeches, at)
    drafts.push({
      metric,
      of,
      value: { value: range, span },
      since,
      until: null,
      region,
      about: aboutOf(metric, unit, at, reading, naming),
      claimants: speech === null ? [] : speech.pronoun ? discourse.speakers : toMentions(speech.speakers, sentence, naming),
      relays: speech === null ? [] : toMentions(speech.relays, sentence, naming),
      parts: [],
      evidence: [[sentence.start, sentence.end]],
      foundBy,
      sentence: reading.index,
    })
  }
  const matched = new Set<ReadUnit>()
  for (const match of findMatches(rules, units)) {
    const capture = match.captures.find(({ slot }) => slot === 'value')
    const unit = capture === undefined ? undefined : units[capture.from]
    if (unit === undefined || capture === undefined || matched.has(unit)) continue
    const range = rangeOf(unit)
    if (range === null) continue
    matched.add(unit)
    add(match.rule.gives, unit, range, capture.from, unit.value.kind === 'phrase' ? unit.value.gloss : null, match.rule.name)
  }
  if (running) {
    for (const [at, unit] of units.entries()) {
      if (unit.value.kind !== 'phrase' || matched.has(unit)) continue
      for (const member of unit.value.members.length > 0 ? unit.value.members : [unit]) {
        const range = rangeOf(member)
        if (range === null || member.value.kind !== 'phrase') continue
        const metric = metricOf(units, at, member)
        if (metric !== null) add(metric, member, range, at, null, 'since')
      }
    }
  }
  return drafts
}

const rangeOf = (unit: ReadUnit): Range | null => (unit.value.kind === 'phrase' ? peopleCount(unit.value) : unit.value.kind === 'amount' ? unit.value.range : null)

function metricOf(units: readonly ReadUnit[], at: number, unit: ReadUnit): TallyMetric | null {
  if (isPart(unit, 'deed')) return 'attacks'
  if (isPart(unit, 'dead')) return 'killed'
  if (isPart(unit, 'injured')) return 'wounded'
  if (!isPart(unit, 'people') && !isPart(unit, 'toll')) return null
  for (const index of [at + 1, at - 1, at + 2, at - 2]) {
    const verb = units[index]?.value
    if (verb?.kind !== 'verb') continue
    if (verb.act === 'wound') return 'wounded'
    if (verb.act === 'kill' || verb.act === 'die' || verb.act === 'execute') return 'killed'
  }
  return null
}

/** The day behind «depuis», as an exact day where it is one. */
function sinceOf({ units, sentence }: SentenceReading, discourse: Discourse): TallyDraft['since'] {
  for (const [index, unit] of units.entries()) {
    if (!isPart(unit, 'since')) continue
    const day = units[index + 1]
    if (day?.value.kind !== 'day') continue
    const value: DayRange | null = toDayRange(day.value as DayValue, { published: discourse.published, anchor: discourse.anchor?.value ?? null })
    if (value !== null) return { value: value[0], span: spanOf(day, sentence) }
  }
  return null
}

function regionOf({ units, sentence }: SentenceReading, naming: Naming): string[] {
  const found = new Set<string>()
  for (const [index, unit] of units.entries()) {
    if (unit.value.kind !== 'phrase') continue
    const preposition = prepositionOf(units, index)
    if (preposition === null || !isPart(preposition, 'at')) continue
    for (const place of findPlaces(unit, sentence, naming, true)) if (place.mention.country !== null) found.add(place.mention.country)
  }
  return [...found].sort()
}

function aboutOf(metric: TallyMetric, unit: ReadUnit, at: number, { units, sentence }: SentenceReading, naming: Naming): Mention | null {
  const phrase = unit.value.kind === 'phrase' ? unit.value : null
  if (metric === 'attacks') {
    for (let index = at + 1; index < Math.min(units.length, at + 6); index++) {
      const after = units[index] as ReadUnit
      const preposition = prepositionOf(units, index)
      if (preposition !== null && isPart(preposition, 'against')) return toTarget(after, sentence, naming)
    }
    const verb = units.findIndex((other, index) => index < at && other.value.kind === 'verb')
    const subject = verb < 0 ? null : findSubject(units, verb)
    return subject?.sort === 'phrase' ? toParty(subject.unit, sentence, naming) : null
  }
  if (phrase === null) return null
  return isPart(unit, 'people') ? toParty(unit, sentence, naming) : phrase.of[0] === undefined ? null : toParty(phrase.of[0], sentence, naming)
}

/** «36 en Irak et 40 en Syrie» behind a total: parts that add up to it. */
export function joinParts(tallies: readonly TallyDraft[]): TallyDraft[] {
  const joined: TallyDraft[] = []
  for (const tally of tallies) {
    const whole = joined.find((other) => other.metric === tally.metric && other.sentence < tally.sentence && tally.sentence - other.sentence <= 2 && other.region.length > 1 && tally.region.length === 1)
    const [region] = tally.region
    if (whole !== undefined && region !== undefined && whole.region.includes(region) && tally.value.value[0] < whole.value.value[0]) {
      whole.parts.push({ region, value: tally.value.value, span: tally.value.span })
    } else joined.push(tally)
  }
  return joined
}

