import {
  addDays,
  type Day,
  type DayRange,
  type Document,
  meetDays,
  type Problem,
  type Publication,
  toCalendarDay,
  toWeekday,
} from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { type Calendar, toDayRange, weekdaysIn } from './calendar.ts'
import { spanOf } from './unit-span.ts'
import { type DayValue, isPart, type ReadUnit } from './units.ts'

/** A sentence with its day expressions and, above them, its verbs. */
export interface DatedSentence {
  readonly sentence: Sentence
  readonly units: readonly ReadUnit[]
  readonly days: readonly ReadUnit[]
}

/** When the text was published and what days it names, as far as it proves them itself. */
export interface DocumentDays {
  readonly published: Publication | null
  /** Where publication is unknown: the days near which the text tells. */
  readonly reference: DayRange | null
  /** Exact days that the text names, in order. */
  readonly named: readonly Day[]
  /** Weekdays that are not those of their dates. */
  readonly problems: readonly Problem[]
}

interface Found {
  readonly value: DayValue
  readonly unit: ReadUnit
  readonly at: DatedSentence
}

/** The publication day as metadata give it, narrowed by what the text itself proves: «ce mercredi 24 janvier», a past weekday. */
export function provePublication(document: Document, sentences: readonly DatedSentence[]): DocumentDays {
  const found = sentences.flatMap((at) => at.days.map((unit): Found => ({ value: unit.value as DayValue, unit, at })))
  const given = document.published
  const sure = given !== null && given.days[0] === given.days[1]
  const dateline = sure ? null : findDateline(document, found)
  // A month or a year is narrowed by a dateline inside it.
  const known =
    dateline !== null && (given === null || meetDays(given.days, dateline.days) !== null) ? dateline : (given ?? findToday(document, found))
  const reference = known === null ? findReference(found) : null
  const early: Calendar = { published: known?.days ?? null, anchor: null, reference, named: [] }
  const named = toNamed(found, early)
  const published = known === null ? findAround(document, found, reference, named) : narrow(document, known, found)
  return {
    published,
    reference: published === null ? reference : null,
    named,
    problems: toProblems(document, found, { ...early, published: published?.days ?? null }),
  }
}

const isDate = ({ value }: Found): boolean => value.meaning === 'date' && value.month !== null && value.numbers.length === 1
const isFullDate = (found: Found): boolean => isDate(found) && found.value.year !== null
const isToday = ({ unit }: Found): boolean => unit.rule.endsWith('/date-this')

const exactDay = (day: DayRange | null): Day | null => (day === null || day[0] !== day[1] ? null : day[0])
const unanchored = (published: DayRange | null, reference: DayRange | null = null): Calendar => ({ published, anchor: null, reference, named: [] })

/** Told as past: a verb of the past in its sentence and none of the future. */
function isPast({ at }: Found): boolean {
  let past = false
  for (const { value } of at.units) {
    if (value.kind !== 'verb') continue
    if (value.time === 'future') return false
    if (value.time === 'past' || value.time === 'before-past') past = true
  }
  return past
}

function quoteOf(document: Document, { unit, at }: Found): { readonly span: readonly [number, number]; readonly words: string } {
  const span = spanOf(unit, at.sentence)
  return { span, words: document.text.slice(span[0], span[1]) }
}

/** Signs that set a dateline apart from what follows or goes before. */
const APART = /^\s*(?:$|[\n([|–—-])|^(?:\t| {2})/u
const APART_BEFORE = /(?:^|[\n|–—,(]|\s-)\s*$/u
const HEAD = 3
const SHORT_LINE = 80

/** A full date that stands apart at the head of the text, or ends a short last line: «Ville, 4 mars 2025 –», «Le Journal – 4 mars 2025». */
function findDateline(document: Document, found: readonly Found[]): Publication | null {
  for (const date of found.filter(isFullDate)) {
    const { span, words } = quoteOf(document, date)
    const before = document.text.slice(Math.max(0, document.text.lastIndexOf('\n', span[0] - 1) + 1), span[0])
    const after = document.text.slice(span[1], span[1] + 2)
    const end = document.text.indexOf('\n', span[1])
    const line = before.length + words.length + (end < 0 ? document.text.length : end) - span[1]
    const head =
      date.at.sentence.paragraph < HEAD &&
      before.length <= SHORT_LINE / 2 &&
      APART_BEFORE.test(before) &&
      (APART.test(after) || /^\s*[),]?\s*[(–—-]/u.test(document.text.slice(span[1], span[1] + 4)))
    const foot = line <= SHORT_LINE && /[–—|-]\s*$/u.test(before) && (after === '' || after.startsWith('\n'))
    const day = head || foot ? exactDay(toDayRange(date.value, unanchored(null))) : null
    if (day !== null) return { days: [day, day], basis: `dateline «${words}»`, span }
  }
  return null
}

/** «ce mercredi 24 janvier» with its year, or with the year that another date of the text gives the same day. */
function findToday(document: Document, found: readonly Found[]): Publication | null {
  for (const date of found.filter((one) => isDate(one) && isToday(one))) {
    const { span, words } = quoteOf(document, date)
    const full =
      date.value.year !== null
        ? date
        : found.find((other) => isFullDate(other) && other.value.month === date.value.month && other.value.numbers[0] === date.value.numbers[0])
    const year = full?.value.year ?? yearByWeekday(date, found)
    const [number] = date.value.numbers
    const day = year === null || number === undefined || date.value.month === null ? null : toCalendarDay(year, date.value.month, number)
    if (day === null) continue
    const basis =
      full === undefined
        ? 'a day of that name after the years that the text names'
        : full === date
          ? 'with its year'
          : `and elsewhere gives the year, «${quoteOf(document, full).words}»`
    return { days: [day, day], basis: `the text calls «${words}» today, ${basis}`, span }
  }
  return null
}

/** How many years after the last year named a text may still be, where a weekday and its date are to fix it. */
const YEARS_ON = 4

/** The year from the last one that the text names in which the date falls on its weekday, where there is one soon. */
function yearByWeekday({ value }: Found, found: readonly Found[]): number | null {
  const years = found.map((other) => other.value.year).filter((year) => year !== null)
  const [number] = value.numbers
  if (years.length === 0 || value.weekday === null || value.month === null || number === undefined) return null
  const latest = Math.max(...years)
  for (let year = latest; year <= latest + YEARS_ON; year++) {
    const day = toCalendarDay(year, value.month, number)
    if (day !== null && toWeekday(day) === value.weekday) return year
  }
  return null
}

/** The last day that a weekday with its date proves, with the years that the text names: «dimanche 7 janvier». */
function findReference(found: readonly Found[]): DayRange | null {
  const proved = found
    .filter((one) => isDate(one) && one.value.weekday !== null)
    .map((one) => {
      const year = one.value.year ?? yearByWeekday(one, found)
      return year === null ? null : toCalendarDay(year, one.value.month as number, one.value.numbers[0] as number)
    })
  const last = proved
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  return last === undefined ? null : [last, last]
}

function toNamed(found: readonly Found[], calendar: Calendar): Day[] {
  const toDays = (dates: readonly Found[], named: readonly Day[]): Day[] =>
    dates.map(({ value }) => exactDay(toDayRange(value, { ...calendar, named }))).filter((day) => day !== null)
  const full = toDays(found.filter(isFullDate), [])
  return [...new Set(toDays(found.filter(isDate), full))]
}

/** Publication around a proved day: a bare weekday of the past was within the week before it. */
function findAround(document: Document, found: readonly Found[], reference: DayRange | null, named: readonly Day[]): Publication | null {
  const [latest] =
    reference === null
      ? []
      : [
          [...named, reference[1]]
            .filter((day) => day <= addDays(reference[1], WEEK))
            .sort()
            .at(-1) as Day,
        ]
  if (latest === undefined) return null
  const told = found.filter((one) => one.value.meaning === 'weekday' && one.value.weekday !== null && isPast(one))
  const others = told.filter(({ value }) => !named.some((day) => toWeekday(day) === value.weekday && day > addDays(latest, -WEEK)))
  const days = (others.length > 0 ? others : told).map(({ value }) => nearest(latest, value.weekday as number)).sort()
  const [first] = days
  const end = days.at(-1)
  if (first === undefined || end === undefined) return null
  const from = [end, latest].sort()[1] as Day
  const proof = quoteOf(document, (others.length > 0 ? others : told)[0] as Found)
  return { days: [from, addDays(first, WEEK - 1)], basis: `a past «${proof.words}» near ${latest}, which the text proves`, span: proof.span }
}

const WEEK = 7

/** The day of that weekday nearest to `day`. */
const nearest = (day: Day, weekday: number): Day => addDays(day, ((weekday - toWeekday(day) + 10) % 7) - 3)

/** A known range made smaller: by the day that the text calls today, by days that it tells of as past. */
function narrow(document: Document, known: Publication, found: readonly Found[]): Publication {
  if (known.days[0] === known.days[1]) return known
  let proved = known
  const meet = (days: DayRange | null, one: Found, what: string): void => {
    const met = days === null ? null : meetDays(proved.days, days)
    if (met === null || (met[0] === proved.days[0] && met[1] === proved.days[1])) return
    const { span, words } = quoteOf(document, one)
    proved = { days: met, basis: `${proved.basis}; ${what} «${words}»`, span }
  }
  for (const one of found) {
    const { meaning, weekday } = one.value
    if (isDate(one) && isToday(one)) meet(toDayRange(one.value, unanchored(known.days)), one, 'the text calls today')
    else if (isDate(one) && isPast(one)) {
      const day = exactDay(toDayRange(one.value, unanchored(known.days)))
      if (day !== null && day >= known.days[0] && day <= known.days[1]) meet([day, known.days[1]], one, 'the text tells of')
    } else if ((meaning === 'weekday' || meaning === 'weekday-last') && weekday !== null && isPast(one)) {
      const days = weekdaysIn(known.days, weekday)
      if (days !== null) meet([days[0], known.days[1]], one, 'the text tells of a past')
    } else if (meaning === 'night' && weekday !== null && isPast(one)) {
      const days = weekdaysIn(known.days, weekday)
      if (days !== null && days[0] < known.days[1]) meet([addDays(days[0], 1), known.days[1]], one, 'the text tells of a past')
    }
  }
  for (const one of found) {
    const { meaning, weekday } = one.value
    if (weekday === null) continue
    if (meaning === 'weekday-this' && !isQuoted(one)) meet(weekdaysIn(proved.days, weekday), one, 'the text says')
    else if (meaning === 'yesterday') meet(weekdaysIn(proved.days, (weekday + 1) % WEEK), one, 'the text says')
  }
  return proved
}

/** "Ce vendredi, un convoi a été visé", between quotation marks: of the day of those words, not of the text's. */
const isQuoted = ({ unit, at }: Found): boolean =>
  at.sentence.quoted || at.units.filter((other) => other.to <= unit.from && isPart(other, 'quote')).length % 2 === 1

/** A weekday beside a date that is none: the date holds, and the reader is told. */
function toProblems(document: Document, found: readonly Found[], calendar: Calendar): Problem[] {
  const problems: Problem[] = []
  for (const one of found) {
    const day = isDate(one) && one.value.weekday !== null ? exactDay(toDayRange(one.value, calendar)) : null
    if (day === null || toWeekday(day) === one.value.weekday) continue
    const { span, words } = quoteOf(document, one)
    problems.push({
      code: 'weekday-mismatch',
      message: `«${words}» would be ${day}, which is another weekday; the date was used.`,
      document: document.id,
      span,
    })
  }
  return problems
}
