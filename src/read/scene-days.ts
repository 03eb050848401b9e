import type { Draft } from './draft.ts'
import { type DatedReading, type DayDiscourse, distanceToWord, isToldAfter, type Resolved, resolveDays, type SaidDay } from './event-day.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { DayValue } from './units.ts'

/** "Officers were called to the market around 6 p.m. Monday": the day of what is told of, in a sentence that need not tell the deed. */
export interface SceneDay {
  readonly days: SaidDay
  /** The sentence's place in its document. */
  readonly sentence: number
}

/** Tokens between a day and words of saying that it dates. */
const BESIDE = 3
/** How many sentences from what it dates a scene may stand. */
const REACH = 5

/** The first day that a sentence names with its hour or part of the day, where that day is not of words of saying or of what follows deeds. */
export function findSceneDay(reading: SentenceReading, discourse: DayDiscourse): SceneDay | null {
  const { units, sentence, title, index } = reading
  if (title || units.some(({ value }) => value.kind === 'verb' && value.time === 'future')) return null
  const found = resolveDays(reading, discourse).find(
    ({ unit, meaning }) =>
      PLAIN.has(meaning) &&
      isTimed(unit, reading) &&
      distanceToWord(unit, sentence, discourse.aftermath) > BESIDE &&
      !reading.speeches.some(({ at }) => at >= 0 && isBeside(units[at] as typeof unit, unit)),
  )
  return found === undefined ? null : { days: toSaid(found), sentence: index }
}

const toSaid = ({ value, span, weekday = null }: Resolved): SaidDay => ({ value, span, weekday })

/** "Guards dealt the gang a heavy blow in Kori on Monday": the day of a past that a sentence without a deed names, from which a text begins. */
export function findFirstDay(reading: SentenceReading, discourse: DayDiscourse): SaidDay | null {
  const { units, sentence, title } = reading
  if (title || discourse.anchor !== null) return null
  const verbs = units.flatMap(({ value }) => (value.kind === 'verb' && value.form === 'finite' ? [value] : []))
  if (verbs.length === 0 || !verbs.every(({ time }) => time === 'past' || time === 'before-past')) return null
  const found = resolveDays(reading, discourse).filter(({ unit }) => unit.classes.has('day'))
  const [day] = found
  if (day === undefined || found.length > 1 || !PLAIN.has(day.meaning) || day.value[0] !== day.value[1]) return null
  if (distanceToWord(day.unit, sentence, discourse.aftermath) <= BESIDE || reading.speeches.some(({ at }) => at >= 0)) return null
  return toSaid(day)
}

/** "Sunday: Nine Killed in the North", "Kori war: what happened on Sunday": the day that labels a title, or that a head says its text is an account of. */
export function findLabelDay(reading: SentenceReading, discourse: DayDiscourse): SaidDay | null {
  const [first, colon] = reading.units
  if (isRoundup(reading, discourse)) return findAccountDay(reading, discourse)
  if (!reading.title || first?.value.kind !== 'day' || colon?.word !== ':') return null
  const found = resolveDays(reading, discourse).find(({ unit, meaning }) => PLAIN.has(meaning) && unit.from === first.from)
  return found === undefined ? null : toSaid(found)
}

/** How many sentences may stand before the last that says what the text is. */
const HEAD = 4
const isRoundup = ({ index, sentence }: SentenceReading, { roundups }: DayDiscourse): boolean => {
  if (index > HEAD) return false
  const words = sentence.words.join(' ')
  return roundups.some((phrase) => words.includes(phrase))
}

/** The one day that such a sentence names: by its date or weekday, else as today. */
function findAccountDay(reading: SentenceReading, discourse: DayDiscourse): SaidDay | null {
  const named = resolveDays(reading, discourse).filter(({ value }) => value[0] === value[1])
  const day = named.find(({ meaning }) => PLAIN.has(meaning)) ?? named.find(({ meaning }) => meaning === 'today')
  return day === undefined ? null : toSaid(day)
}

/** «Lundi 3 mars :», "March 3, 2025": the day that is all that a line says. */
export function findHeadingDay(reading: SentenceReading, discourse: DayDiscourse): SaidDay | null {
  const [day, colon, ...others] = reading.units
  if (day?.value.kind !== 'day' || !(colon === undefined || colon.word === ':') || others.length > 0) return null
  const found = resolveDays(reading, discourse).find(({ meaning }) => PLAIN.has(meaning))
  return found === undefined ? null : toSaid(found)
}

/** «• 14:27 heure de Kori», "2:30 p.m. GMT": the hour that is all that a line says heads an entry of news told as it comes in. */
export function isEntryHour({ units }: SentenceReading): boolean {
  const first = units.findIndex(({ value, word }) => value.kind === 'day' || word === null || /\p{L}/u.test(word))
  const hour = units[first]
  return (
    hour?.value.kind === 'day' &&
    hour.value.meaning === 'clock' &&
    units.length - first <= ENTRY_LENGTH &&
    units.slice(first + 1).every(({ value, word }) => value.kind !== 'verb' && word !== '.')
  )
}
/** Units that the line of such an hour has at most. */
const ENTRY_LENGTH = 5

/** What a roundup tells without a day is of the day that labels it. */
export function dateByLabel(drafts: readonly Draft[], label: SaidDay | null): void {
  if (label === null) return
  for (const draft of drafts) if (draft.status === 'occurred') draft.days ??= label
}

/** Days that a text names by themselves, without counting from another. */
const PLAIN: ReadonlySet<DayValue['meaning']> = new Set(['weekday', 'weekday-last', 'date', 'yesterday', 'night'])

const isBeside = (a: Unit, b: Unit): boolean => Math.max(b.from - a.to, a.from - b.to) < BESIDE
type Unit = DatedReading['units'][number]

/** Does the expression name a part of the day, or does a time of day stand beside it: "around 6 p.m. Monday"? */
const isTimed = (unit: Unit, { days }: DatedReading): boolean =>
  (unit.value as DayValue).timed ||
  days.some((other) => other.value.kind === 'day' && other.value.meaning === 'clock' && Math.max(unit.from - other.to, other.from - unit.to) <= 1)

/**
 * A deed without a day, or with that of its telling only, happened on the day that a sentence near it names with an hour: in its own sentence, else in the
 * nearest behind it or before it.
 */
export function dateByScenes(drafts: readonly Draft[], scenes: readonly SceneDay[]): void {
  if (tellsManyDays(drafts)) return
  for (const draft of drafts) {
    if (draft.status !== 'occurred' || (draft.days !== null && draft.ownDay && !draft.claimDay)) continue
    const reach = draft.days !== null && !draft.ownDay ? 0 : REACH
    const [nearest] = scenes
      .filter(({ sentence }) => Math.abs(sentence - draft.sentence) <= reach && !isPastOther(sentence, draft, drafts))
      .filter(({ days }) => draft.days === null || !draft.ownDay || isToldAfter(draft.days, days))
      .sort((a, b) => Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence) || a.sentence - b.sentence)
    if (nearest === undefined) continue
    draft.days = nearest.days
    draft.claimDay = false
  }
}

/** Does the document tell of deeds on three days or more, so that one near another need not be of its day? */
function tellsManyDays(drafts: readonly Draft[]): boolean {
  const days = drafts.map(({ days, ownDay, claimDay, title }) => (ownDay && !claimDay && !title ? (days?.value[0] ?? null) : null))
  return new Set(days.filter((day) => day !== null)).size >= MANY
}
const MANY = 3

/** Does a deed with a day of its own stand between the deed and the scene behind it? */
const isPastOther = (scene: number, { sentence }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((other) => other.ownDay && !other.claimDay && !other.title && other.sentence > sentence && other.sentence < scene)
