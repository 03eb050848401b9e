import type { Day, DayRange, Span } from '../model/index.ts'
import { toDayNumber } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { type Calendar, toDayRange } from './calendar.ts'
import { clauseAround } from './clauses.ts'
import type { Frame } from './frame.ts'
import type { Speech } from './spoken.ts'
import { isSinceThen } from './told-deeds.ts'
import { spanOf } from './unit-span.ts'
import { type DayValue, isPart, type ReadUnit } from './units.ts'

/** Days of a document, and those that carry over from sentence to sentence. */
export interface DayDiscourse {
  readonly published: DayRange | null
  /** See {@link Calendar}. */
  readonly reference: DayRange | null
  readonly named: readonly Day[]
  /** Words, as written, of what follows a deed on a day of its own. */
  readonly aftermath: ReadonlySet<string>
  /** Phrases by which a text calls itself an account of a day, in words as sentences have them. */
  readonly roundups: readonly string[]
  /** The day of the event last told. */
  anchor: SaidDay | null
  /** The day that heads the list of what is told below it. */
  heading: SaidDay | null
  /** A day long before, which holds for its own paragraph only. */
  history: (SaidDay & { readonly paragraph: number }) | null
}

export interface SaidDay {
  readonly value: DayRange
  readonly span: Span
  /** Which day of the week it is, where the words name one: 0 Sunday … 6. */
  readonly weekday?: number | null
  /** Counted from another event only to date it: nothing is carried on from it. */
  readonly passing?: boolean
  /** Only the day of the telling? */
  readonly told?: boolean
}

export interface EventDay {
  readonly days: SaidDay
  /** Was it said in its own sentence, or taken from what is around it? */
  readonly own: boolean
  /** Is it the day on which it was told, for want of another? */
  readonly claimed: boolean
}

export interface DatedReading {
  readonly sentence: Sentence
  readonly units: readonly ReadUnit[]
  readonly days: readonly ReadUnit[]
  readonly speeches: readonly Speech[]
}

/** A day expression with the days that it means here. */
export interface Resolved extends SaidDay {
  readonly unit: ReadUnit
  readonly meaning: DayValue['meaning']
}

export const toCalendar = ({ published, reference, named, anchor }: DayDiscourse): Calendar => ({
  published,
  reference,
  named,
  anchor: anchor?.value ?? null,
})

/** Longer than this is no day to carry on, nor one of another clause: «en 2017». */
const LONGEST = 31
/** What lies so many days before is history. */
const LONG_BEFORE = 45
/** How near, in tokens, a year must stand to the deed that it dates. */
const NEAR = 8

const lengthOf = ([first, last]: DayRange): number => toDayNumber(last) - toDayNumber(first) + 1

/** The day of the clause, else of the clause that tells it (only the claim is dated), else the day last spoken of. */
export function dayOf(frame: Frame, reading: DatedReading, discourse: DayDiscourse): EventDay | null {
  const resolved = resolveDays(reading, discourse).filter(({ unit }) => !isAftermath(unit, frame, reading, discourse))
  const [from, to] = tokensOf(reading.units, frame.clause)
  const own = (unit: ReadUnit): boolean => (unit.from >= from && unit.to <= to) || frame.days.includes(unit)
  // «a annoncé mardi avoir visé A lundi»: what stands beside the words of saying dates them, unless there is no other.
  const opening = openingOf(reading.units)
  const said = reading.speeches.filter(({ at }) => at >= 0 && at < frame.at).map(({ at }) => reading.units[at]?.from ?? 0)
  // «L’attaque a été revendiquée jeudi par X»
  const claim = frame.verb?.carrier === 'claimDeed' && frame.verb.voice === 'passive' ? reading.units[frame.at] : undefined
  const claimed = (unit: ReadUnit): number =>
    (claim !== undefined && unit.from >= claim.to) ||
    isReleased(unit, reading.units) ||
    (unit.from >= opening[0] && unit.to <= opening[1]) ||
    (unit.to <= frame.deed.from && said.some((at) => at < unit.from && unit.from - at <= NEAR))
      ? 50
      : 0
  // "were killed when rebels attacked on Sunday, officials said Monday": the day right behind the words of saying comes last.
  const ends = reading.speeches.filter(({ at }) => at >= 0).map(({ at }) => reading.units[at]?.to ?? 0)
  const saidThen = (unit: ReadUnit): number => (ends.some((end) => unit.from >= end && unit.from - end <= 1) ? 50 : 0)
  const described = relativeOf(frame, reading.units)
  const ongoing = isSinceVerb(frame, reading)
  const near = resolved
    .filter(({ unit, value }) => own(unit) && (lengthOf(value) <= LONGEST || distance(unit, frame.deed) <= NEAR))
    .filter(({ unit, meaning }) => !isFollowing(meaning) || frame.deed.from >= unit.to)
    .filter(({ unit }) => !ongoing || unit.from >= frame.deed.to)
    .filter(({ unit }) => !isInDashes(unit, frame.deed, reading))
    .sort((a, b) => cost(a, frame.deed) + claimed(a.unit) - cost(b, frame.deed) - claimed(b.unit))
  if (ongoing && near.length === 0) return null
  const relative = described === null ? undefined : resolved.find(({ unit }) => unit.from >= described[0] && unit.to <= described[1])
  const best = relative ?? near[0]
  if (best !== undefined) return { days: best, own: true, claimed: relative === undefined && claimed(best.unit) > 0 }
  if (reading.days.some((unit) => own(unit) && NO_DAY.has((unit.value as DayValue).meaning) && distance(unit, frame.deed) <= NEAR)) return null
  // «Le 30 janvier», where nothing says of which year: not the day of what was told before.
  const unknown = reading.days.some(
    (unit) => (own(unit) || unit.to <= frame.deed.from) && isPart(unit, 'day') && isDated(unit) && !resolved.some((day) => day.unit === unit),
  )
  if (unknown && discourse.published === null) return null
  const [told] = resolved
    .filter(
      ({ unit, value, meaning }) =>
        !own(unit) && lengthOf(value) <= LONGEST && (isFollowing(meaning) ? frame.deed.from >= unit.to : tells(unit, frame, reading)),
    )
    .sort((a, b) => cost(a, frame.deed) + saidThen(a.unit) - cost(b, frame.deed) - saidThen(b.unit))
  if (told !== undefined) return { days: told, own: true, claimed: told.unit.from > frame.deed.from || claimed(told.unit) > 0 }
  const history = discourse.history?.paragraph === reading.sentence.paragraph ? discourse.history : null
  const carried = history ?? discourse.heading ?? discourse.anchor
  if (carried === null) return null
  const { value, span, weekday = null, told: claimedBefore = false } = carried
  return { days: { value, span, weekday, told: claimedBefore }, own: false, claimed: claimedBefore }
}

/** The tokens of "Confirming the incident on Wednesday", with which a sentence opens before its comma: the day is that of saying. */
function openingOf(units: readonly ReadUnit[]): readonly [number, number] {
  const word = units.slice(0, OPENING).find((unit) => isPart(unit, 'gerund-say'))
  const comma = word === undefined ? undefined : units.find((unit) => unit.from >= word.to && unit.word === ',')
  return word === undefined || comma === undefined ? [0, 0] : [word.from, comma.from]
}
/** How many units may stand before the word of saying: "while also". */
const OPENING = 3

/** "In Kori – where two men were found on Monday – rebels struck": does the day stand in a clause between dashes that the deed does not stand in? */
function isInDashes(day: ReadUnit, deed: ReadUnit, { units, sentence }: DatedReading): boolean {
  const isDash = (word: string | undefined): boolean => word === '–' || word === '—' || word === '--'
  const open = sentence.tokens.findLastIndex(({ word }, at) => at < day.from && isDash(word))
  const close = open < 0 ? -1 : sentence.tokens.findIndex(({ word }, at) => at >= day.to && isDash(word))
  if (close < 0 || (deed.from > open && deed.to <= close)) return false
  return units.some(({ value, from, to }) => value.kind === 'verb' && value.form === 'finite' && from > open && to <= close)
}

/** "rose in 2021 and has since seized parts of it": what a verb tells as done since is not of the day before it. */
const isSinceVerb = ({ deed, verb }: Frame, { sentence }: DatedReading): boolean =>
  verb?.perfect === true && sentence.tokens.slice(deed.from, deed.to).some(({ word }) => word === 'since' || word === 'depuis')

/** «un communiqué publié lundi», «un bilan donné mardi par le préfet»: the day on which a statement or a toll was given out. */
export function isReleased(day: ReadUnit, units: readonly ReadUnit[]): boolean {
  let at = units.findIndex(({ to }) => to >= day.from)
  while (isPart(units[at], 'adverb')) at--
  const given = units[at]
  if (isStatementThat(units, at)) return true
  const released = given?.value.kind === 'verb' ? given.value.form === 'participle' && given.value.act === null : RELEASED.test(given?.word ?? '')
  const what = units[units[at - 1]?.word === ',' ? at - 2 : at - 1]
  return released && what?.value.kind === 'phrase' && (isPart(what, 'statement') || what.value.gloss === 'death toll')
}
/** "a report that came out on Monday": does the clause that ends at `at` describe a statement, with nothing in it but its verb? */
function isStatementThat(units: readonly ReadUnit[], at: number): boolean {
  for (let index = at; index > 0 && at - index < OUT_WITHIN; index--) {
    if (units[index]?.value.kind === 'phrase' || units[index]?.word === ',') return false
    if (isRelative(units, index) || isPart(units[index], 'that')) return isPart(units[index - 1], 'statement')
  }
  return false
}
/** How many units «qui est sorti» may have. */
const OUT_WITHIN = 4
const RELEASED = /(?:é|i|u|rendu public|released|issued|given)(?:e?s?)$/

/** The day of an event just told is the one that «la veille» counts from, and that of what is told next without a day. */
export function carryDay(days: SaidDay, paragraph: number, discourse: DayDiscourse): void {
  if (lengthOf(days.value) > LONGEST || days.passing === true) return
  const latest = discourse.anchor?.value ?? discourse.published
  if (latest !== null && toDayNumber(latest[0]) - toDayNumber(days.value[1]) > LONG_BEFORE) {
    discourse.history = { ...days, paragraph }
    return
  }
  discourse.history = null
  discourse.anchor = days
}

/** "recently", "a year ago": what is dated so is not of the day told of before. */
const NO_DAY: ReadonlySet<string> = new Set(['recently', 'long-before', 'aside'])

/** Days within which what happened is told. */
export const TOLD_WITHIN = 3

/** Is `told` within so many days behind `happened`, as the day of saying is behind that of the deed? */
export function isToldAfter(told: SaidDay, happened: SaidDay, within = TOLD_WITHIN): boolean {
  const days = toDayNumber(told.value[0]) - toDayNumber(happened.value[1])
  return days > 0 && days <= within
}

/** How many sentences a lead without a day may stand before the one that dates it. */
const LEAD = 1

/** A lead that names no day happened on the day that the next sentences name. */
export function dateLead(drafts: readonly LeadDraft[]): void {
  const told = drafts.filter(({ title }) => !title)
  const at = told.findIndex(({ ownDay, days }) => ownDay && days !== null)
  const dated = told[at]
  if (dated?.days == null || dated.days.passing === true || lengthOf(dated.days.value) > LONGEST) return
  for (const draft of told.slice(0, at)) if (draft.days === null && dated.sentence - draft.sentence <= LEAD) draft.days = dated.days
}

export interface LeadDraft {
  days: SaidDay | null
  readonly ownDay: boolean
  readonly title: boolean
  readonly sentence: number
}

/** "was sentenced on Monday for the killing": does the day stand beside a word of what follows deeds, nearer than to the deed? */
function isAftermath(day: ReadUnit, { deed, act }: Frame, { sentence }: DatedReading, { aftermath }: DayDiscourse): boolean {
  // A town is captured for itself; men are after what they did.
  if (act === 'arrest' || act === 'capture') return false
  // "remained in hospital": what tells that somebody was hurt does not tell when.
  const isState = sentence.tokens.slice(deed.from, deed.to).some(({ word }) => aftermath.has(word))
  return (isState ? Number.POSITIVE_INFINITY : distance(day, deed)) > distanceToWord(day, sentence, aftermath)
}

/** How many tokens stand between the day and the nearest of these words, within its reach. */
export function distanceToWord({ from, to }: ReadUnit, { tokens }: Sentence, words: ReadonlySet<string>): number {
  for (let away = 0; away < NEAR; away++) for (const at of [from - 1 - away, to + away]) if (words.has(tokens[at]?.word ?? '')) return away
  return Number.POSITIVE_INFINITY
}

const isDated = (unit: ReadUnit): boolean => DATED.has((unit.value as DayValue).meaning)
/** Days that name a date or a weekday by themselves. */
const DATED: ReadonlySet<DayValue['meaning']> = new Set(['date', 'weekday'])

const isFollowing = (meaning: DayValue['meaning']): boolean => meaning === 'days-following' || meaning === 'weeks-following'

const ANAPHORIC: ReadonlySet<DayValue['meaning']> = new Set([
  'same-day',
  'day-before',
  'day-after',
  'hours-after',
  'hours-before',
  'days-before',
  'days-after',
  'days-following',
  'weeks-following',
])

/** The days of a sentence, «la veille» counted from the one before it in the sentence. */
export function resolveDays({ days, units, sentence }: DatedReading, discourse: DayDiscourse): Resolved[] {
  const resolved: Resolved[] = []
  const { published } = discourse
  const calendar = toCalendar(discourse)
  let anchor = calendar.anchor
  let anchorWeekday = discourse.anchor?.weekday ?? null
  // «l’attaque du 7 mars 2019 …», then «ce jour-là»: the day long before that was told of last.
  let thatDay = discourse.history !== null && sentence.paragraph - discourse.history.paragraph <= 1 ? discourse.history.value : null
  for (const unit of days) {
    if (!isPart(unit, 'day')) continue
    const { meaning } = unit.value as DayValue
    const value = toDayRange(unit.value as DayValue, { ...calendar, anchor: meaning === 'same-day' ? (thatDay ?? anchor) : anchor })
    // What has happened is no later than the text that tells it.
    if (value === null || (published !== null && value[0] > published[1])) continue
    const since = isSinceThen(
      units,
      units.findIndex(({ to }) => to >= unit.to),
    )
    if (since && !isWhen(units, unit.to)) continue
    const weekday = meaning === 'same-day' ? anchorWeekday : (unit.value as DayValue).weekday
    if (!ANAPHORIC.has(meaning) && !since && lengthOf(value) <= LONGEST) {
      anchor = value
      anchorWeekday = weekday
      thatDay = null
    }
    const before = resolved.at(-1)
    const from = before !== undefined && isPair(before, unit, units) && before.value[0] <= value[0] ? before.value[0] : null
    const day: Resolved = { unit, meaning, value, span: spanOf(unit, sentence), weekday, passing: isFollowing(meaning) }
    if (from === null || before === undefined) resolved.push(day)
    else resolved.splice(-1, 1, { ...before, value: [from, value[1]], weekday: null }, { ...day, value: [from, value[1]], weekday: null })
  }
  return resolved
}

/** «samedi et dimanche», "on Monday and Tuesday": one stretch of two days. */
const isPair = ({ unit, meaning }: Resolved, next: ReadUnit, units: readonly ReadUnit[]): boolean =>
  PAIRED.has(meaning) &&
  PAIRED.has((next.value as DayValue).meaning) &&
  units.some((and) => and.from === unit.to && and.to === next.from && isPart(and, 'and'))
const PAIRED: ReadonlySet<DayValue['meaning']> = new Set(['weekday', 'date', 'yesterday'])

/** «depuis le 11 mars, date à laquelle …»: the day is the event's after all. */
function isWhen(units: readonly ReadUnit[], at: number): boolean {
  const next = units.findIndex((unit) => unit.from >= at)
  const unit = units[next]?.word === ',' ? units[next + 1] : units[next]
  return isPart(unit, 'when')
}

const tokensOf = (units: readonly ReadUnit[], [from, to]: readonly [number, number]): readonly [number, number] => [
  units[from]?.from ?? 0,
  units[to - 1]?.to ?? 0,
]

/** The tokens of «qui a fait six morts la veille», where it describes the deed. */
function relativeOf(frame: Frame, units: readonly ReadUnit[]): readonly [number, number] | null {
  const at = units.indexOf(frame.deed)
  if (at < 0 || frame.deed.value.kind !== 'phrase' || !isRelative(units, at + 1)) return null
  const verb = units.findIndex((unit, index) => index > at && unit.value.kind === 'verb')
  return verb < 0 ? null : [frame.deed.to, tokensOf(units, clauseAround(units, verb))[1]]
}

/** «qui», "who"; "that" where a verb follows at once. */
const isRelative = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at], 'who') || (isPart(units[at], 'that') && units[at + 1]?.value.kind === 'verb')

/** Does the day stand in the clause that tells the deed: before it in the sentence, or with words of saying behind it? */
function tells(day: ReadUnit, frame: Frame, { units, speeches }: DatedReading): boolean {
  if (day.to <= frame.deed.from) return true
  const at = units.findIndex((unit) => unit.to >= day.to)
  const [from, to] = clauseAround(units, at)
  return speeches.some((speech) => speech.at >= from - 1 && speech.at < to && Math.abs(speech.at - at) <= NEAR)
}

const distance = (a: ReadUnit, b: ReadUnit): number => (a.to <= b.from ? b.from - a.to : Math.max(0, a.from - b.to))

/** What is said outright goes before what is counted from another day. */
const cost = ({ unit, meaning, value }: Resolved, deed: ReadUnit): number =>
  distance(unit, deed) + (isFollowing(meaning) ? 1000 : 0) + (lengthOf(value) > LONGEST ? 100 : 0)
