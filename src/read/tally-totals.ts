import type { TallyRule } from '../lang/index.ts'
import type { Range, TallyMetric } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { clauseAround, prepositionOf } from './clauses.ts'
import { isReleased } from './event-day.ts'
import { toVictims } from './frame-tolls.ts'
import type { Naming } from './naming.ts'
import { findPlaces } from './places.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { COUNTED_DEEDS, clauseUnits, figureOf, findCountedObjects, hasSingleDeed, joinedDeeds, metricOf, severalDeeds } from './tally-metric.ts'
import type { TallyWindow } from './tally-span.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** A figure of a sentence that may be a total. */
export interface Candidate {
  readonly unit: ReadUnit
  readonly at: number
  readonly metric: TallyMetric
  readonly of: string | null
  readonly foundBy: string
  /** The unit that is asked whom it is about: its own, or the one it leaves out. */
  readonly counted: ReadUnit
  readonly about: TallyRule['about']
  readonly beside: boolean
  /** Does the subject of the verb before it tell it? */
  readonly tells?: true
  readonly range: Range
}

/** Figures that no single attack reaches: of victims, and of weapons in a salvo. */
const WAR = 300
const CAMPAIGN = 500
/** From which on displaced people are a total and not those of one house. */
const CROWD = 100
/** From which on «the 12th attack» counts attacks, and where the text says since when. */
const SERIES = 10
const SERIES_SINCE = 5

/** Counts that are totals by the time they cover or by their size. */
export function findTotals(reading: SentenceReading, window: TallyWindow, naming: Naming): Candidate[] {
  const { units, sentence } = reading
  const found: Candidate[] = []
  const push = (unit: ReadUnit, at: number, range: Range, metric: TallyMetric, of: string | null, foundBy: string, beside = false): void => {
    found.push({ unit, at, metric, of, foundBy, counted: unit, about: 'counted', beside, range })
  }
  for (let at = 0; at < units.length; at++) {
    const whole = units[at] as ReadUnit
    if (whole.value.kind === 'verb') {
      const { act, form } = whole.value
      if (act === null || !COUNTED_DEEDS.has(act) || form === 'infinitive') continue
      for (const { unit, at: index, of } of findCountedObjects(units, at)) {
        const range = figureOf(unit) as Range
        const fired = act === 'launch' && isPart(unit, 'weapon')
        const total =
          covers(window, units, index) ||
          (window.sort === 'long' && range[0] >= SERIES) ||
          (fired && (window.sort !== null || range[0] >= CAMPAIGN)) ||
          (act === 'capture' && isPart(unit, 'settlements') && range[0] >= SERIES)
        if (total && !hasOwnDay(units, index, window)) push(unit, index, range, 'other', of, 'counted-things')
      }
      continue
    }
    if (whole.value.kind !== 'phrase') continue
    const { ordinal } = whole.value
    if (ordinal !== null && isPart(whole, 'deed') && whole.value.act !== null && ordinal >= (covers(window, units, at) ? SERIES_SINCE : SERIES)) {
      push(whole, at, [ordinal, ordinal], 'attacks', null, 'ordinal', true)
      continue
    }
    for (const loss of ownLosses(whole)) push(loss, at, figureOf(loss) as Range, 'killed', null, 'own-loss', true)
    for (const unit of countsIn(whole, window)) {
      const range = figureOf(unit) ?? (isPastDay(window) ? oneOf(unit) : null)
      const metric = range === null ? null : (metricOf(units, at, unit) ?? (isPart(unit, 'people') && at < 4 ? (window.counts ?? null) : null))
      if (range !== null && isAttackers(unit) && whole.value.members.length > 1 && metric === 'killed')
        push(unit, at, range, 'killed', null, 'own-loss', true)
      if (range !== null && metric === null && isDisplaced(unit) && range[0] >= CROWD && !isHoused(units, at))
        push(unit, at, range, 'other', 'displaced people', 'displaced')
      if (range === null || metric === null) continue
      if (metric === 'attacks' && range[0] < 2) continue
      const clause = clauseUnits(units, at)
      const single =
        metric !== 'attacks' && hasSingleDeed(window.sort === 'short' ? units : clause, (head) => sentence.tokens[head.to - 1]?.word ?? '')
      if (isTotal(reading, at, { metric, range, window, single }, naming)) push(unit, at, range, metric, null, window.sort ?? 'large')
      else if (
        metric !== 'attacks' &&
        (!single || joinedDeeds(clause) !== null) &&
        severalDeeds(clause) !== null &&
        !isSet([...leadOf(units, clause), ...clause], sentence, naming)
      )
        push(unit, at, range, metric, null, 'several-deeds', true)
    }
  }
  // «quatre soldats ont été tués et dix rebelles abattus dans deux accrochages»: the deeds are those of both tolls.
  const shared = found.find(({ foundBy }) => foundBy === 'several-deeds')
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const range = shared === undefined || at >= shared.at ? null : figureOf(unit)
    const metric = range === null ? null : metricOf(units, at, unit)
    const joined =
      shared !== undefined &&
      units.slice(at, shared.at).some((between) => isPart(between, 'and')) &&
      !units.slice(at, shared.at).some((between) => isPart(between, 'deed'))
    if (range !== null && joined && (metric === 'killed' || metric === 'wounded') && !found.some((known) => known.at === at))
      push(unit, at, range, metric, null, 'several-deeds', true)
  }
  return found
}

/** "in the last 24 hours": of so short a time one victim is a count too. */
const isPastDay = ({ units }: TallyWindow): boolean => units.some(({ value }) => value.kind === 'day' && value.meaning === 'past-day')
/** The counts of a list one by one; «deux civils et un soldat ont péri en 24 heures» is one count of them all. */
function countsIn(whole: ReadUnit, { sort }: TallyWindow): readonly ReadUnit[] {
  const phrase = whole.value as Phrase
  if (phrase.members.length === 0) return [whole]
  const alike = phrase.members.every(
    (member) => isPart(member, 'people') && !isPart(member, 'dead') && !isPart(member, 'injured') && !isAttackers(member),
  )
  const sum = alike && sort !== 'running' && sort !== 'long' ? toVictims(whole) : null
  const [first] = phrase.members
  if (sum === null || first === undefined) return phrase.members
  return [{ ...whole, value: { ...phrase, amount: { range: sum.range, unit: first, article: false } } }]
}
const oneOf = ({ value }: ReadUnit): Range | null => (value.kind === 'phrase' && value.single && value.amount?.article === true ? [1, 1] : null)

/** "In Kori, two bombings killed five": where a clause is set by the words before its comma. */
function leadOf(units: readonly ReadUnit[], [first]: readonly ReadUnit[]): readonly ReadUnit[] {
  const comma = units.findIndex(({ word }) => word === ',')
  return first !== undefined && comma > 0 && units[comma + 1] === first && isPart(units[0], 'at') ? units.slice(0, comma) : []
}

/** «un site qui abritait 1 500 déplacés»: of what a place holds, which only describes it. */
const isHoused = (units: readonly ReadUnit[], at: number): boolean => {
  const before = units[at - 1]?.value
  return before?.kind === 'verb' && before.carrier === 'locate' && before.voice === 'active'
}

export const isDisplaced = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && DISPLACED.has(unit.value.gloss)
const DISPLACED = new Set(['displaced people', 'refugees'])

const isAttackers = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && unit.value.gloss === 'attackers'

/** «la mort de huit soldats et de neuf assaillants»: the attackers' dead beside those of the attacked. */
function ownLosses(unit: ReadUnit): ReadUnit[] {
  if (unit.value.kind !== 'phrase' || (unit.value.act !== 'kill' && unit.value.act !== 'die')) return []
  const victims = unit.value.of.flatMap((inner) => (inner.value.kind === 'phrase' && inner.value.members.length > 0 ? inner.value.members : [inner]))
  return victims.length < 2 ? [] : victims.filter((victim) => isAttackers(victim) && figureOf(victim) !== null)
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
    const claimed =
      range[0] >= 20 && units.slice(0, at).some((unit) => isPart(unit, 'claimDeed') || isPart(unit, 'carryOut') || isPart(unit, 'suffer'))
    if (own) return false
    return covers(window, units, at) || window.sort === 'long' || (window.sort === 'short' && range[0] >= SERIES) || claimed
  }
  if (range[0] >= 10 * WAR) return true
  if (own) return false
  if (range[0] >= WAR && !single && !isLocated(clauseUnits(units, at), sentence, naming)) return true
  return (
    covers(window, units, at) || (window.sort === 'long' && !single) || (window.sort === 'short' && !single && !isLocated(units, sentence, naming))
  )
}

/** Is a town or site named, so that the count is of what happened there? */
const isLocated = (units: readonly ReadUnit[], sentence: Sentence, naming: Naming): boolean =>
  units.some(
    (unit, index) =>
      prepositionOf(units, index) !== null &&
      unit.value.kind === 'phrase' &&
      (!WIDE.has(unit.value.gloss) || unit.value.pointing === 'same') &&
      ((unit.value.thing === 'settlements' && unit.value.pointing === 'same') ||
        findPlaces(unit, sentence, naming, true).some(
          ({ rank, mention }) => rank <= 1 && naming.world.places.get(mention.id ?? '')?.kind !== 'region',
        )),
  )

/** Is a place narrower than a country named, so that several deeds are told of there? */
const isSet = (units: readonly ReadUnit[], sentence: Sentence, naming: Naming): boolean =>
  units.some((unit, index) => prepositionOf(units, index) !== null && findPlaces(unit, sentence, naming, true).some(({ rank }) => rank <= 2))
const WIDE = new Set(['district', 'county', 'province', 'region', 'state', 'department', 'governorate', 'border'])

/** Is a day of its own said in the count's clause, so that no window covers it? */
export function hasOwnDay(units: readonly ReadUnit[], at: number, window: TallyWindow): boolean {
  const [from, to] = clauseAround(units, at)
  return units.slice(from, to).some((unit, index) => {
    if (unit.value.kind !== 'day' || !unit.classes.has('day') || window.units.includes(unit) || isPart(units[from + index - 1], 'since')) return false
    // "…, a spokesman said on Tuesday"
    if (isReleased(unit, units) || isPart(units[from + index - 1], 'say')) return false
    return DAYS.has(unit.value.meaning)
  })
}
const DAYS: ReadonlySet<string> = new Set([
  'weekday',
  'weekday-last',
  'weekday-this',
  'date',
  'yesterday',
  'overnight',
  'night',
  'same-day',
  'day-before',
  'day-after',
])

/** Does the window of the sentence make a total of the count at `at`? A full stop that parts them may stand in one sentence of bad copy. */
export function covers(window: TallyWindow, units: readonly ReadUnit[], at: number): boolean {
  if (window.sort !== 'running') return false
  const [first] = window.units
  const said = first === undefined ? at : units.indexOf(first)
  return !units.slice(Math.min(said, at), Math.max(said, at)).some((unit) => unit.word === '.')
}
