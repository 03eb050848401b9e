import type { Vocabulary, WordEntry } from '../lang/index.ts'
import { findLongest } from '../match/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { toDayRange } from './calendar.ts'
import { toCalendar } from './event-day.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import type { TallyWindow } from './tally-span.ts'
import { spanOf } from './unit-span.ts'
import { anyOf, type DayValue, isPart, type ReadUnit } from './units.ts'

export const NO_WINDOW: TallyWindow = { sort: null, since: null, until: null, units: [] }
const LONG: ReadonlySet<string> = new Set(['year', 'last-year', 'this-year'])
const SHORT: ReadonlySet<string> = new Set(['month', 'last-month', 'this-month', 'last-week', 'this-week', 'dates'])

/** Periods that are not over. */
const OPEN: ReadonlySet<string> = new Set(['this-year', 'this-month', 'this-week'])

/** The window of a sentence: the day or war behind «depuis», a word for «in all», or a period that is named. */
export function findWindow(reading: SentenceReading, vocabulary: Vocabulary, discourse: Discourse): TallyWindow {
  const { units, sentence } = reading
  const running = findRunning(reading, 0, units.length, vocabulary, discourse)
  if (running !== null) return running
  const from = (unit: ReadUnit | undefined): TallyWindow['since'] => startOf(unit, sentence, discourse)
  const total = findTotalWord(sentence, vocabulary)
  if (total !== null) {
    const started = units.find((unit) => unit.from < total && unit.value.kind === 'day' && unit.value.meaning === 'date' && unit.value.year !== null)
    // "so far this year"
    const open = started ?? units.find((unit) => unit.value.kind === 'day' && OPEN.has(unit.value.meaning))
    return { sort: started === undefined ? 'long' : 'running', since: from(open), until: null, units: open === undefined ? [] : [open] }
  }
  const days = findDays(reading, discourse)
  if (days !== null) return days
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind !== 'day') continue
    const { meaning } = unit.value
    if ((meaning === 'year' || meaning === 'month') && isBeginning(units[index - 1]))
      return { sort: 'running', since: from(unit), until: null, units: [unit] }
    const sort = sortOf(unit, sentence, vocabulary)
    if (sort === null) continue
    const range = LONG.has(meaning) || SHORT.has(meaning) || meaning === 'past-day' ? rangeOf(unit, discourse) : null
    const span = spanOf(unit, sentence)
    const open = OPEN.has(meaning)
    return {
      sort,
      since: range === null ? null : { value: range[0], span },
      until: range === null || open ? null : { value: range[1], span },
      units: [unit],
    }
  }
  return NO_WINDOW
}

/** «lundi et mardi», "on Saturday, Sunday and Monday": several days one behind the other. */
function findDays({ units, sentence }: SentenceReading, discourse: Discourse): TallyWindow | null {
  const isDay = (unit: ReadUnit | undefined): unit is ReadUnit => unit?.value.kind === 'day' && SINGLE.has(unit.value.meaning)
  const at = units.findIndex((unit, index) => isDay(unit) && isPart(units[index + 1], 'and') && isDay(units[index + 2]))
  const last = units[at + 2]
  if (at < 0 || last === undefined) return null
  let first = at
  while (units[first - 1]?.word === ',' && isDay(units[first - 2])) first -= 2
  const until = rangeOf(last, discourse)
  return {
    sort: 'short',
    since: startOf(units[first], sentence, discourse),
    until: until === null ? null : { value: until[1], span: spanOf(last, sentence) },
    units: units.slice(first, at + 3).filter(isDay),
  }
}
const SINGLE: ReadonlySet<string> = new Set(['weekday', 'weekday-last', 'date', 'yesterday'])

const ranges = anyOf(['between', 'since'])

/** The total that units from `first` up to `end` say runs since a day or beginning, or between two days; `null` where they do not. */
export function findRunning(
  { units, sentence }: SentenceReading,
  first: number,
  end: number,
  vocabulary: Vocabulary,
  discourse: Discourse,
): TallyWindow | null {
  const from = (unit: ReadUnit | undefined): TallyWindow['since'] => startOf(unit, sentence, discourse)
  for (let index = first; index < end; index++) {
    const unit = units[index] as ReadUnit
    const next = units[index + 1]
    if (
      unit.value.kind === 'day' &&
      (unit.value.meaning === 'since-month' || (beginsWithSince(unit, sentence, vocabulary) && sortOf(unit, sentence, vocabulary) !== null))
    )
      return { sort: 'running', since: from(unit), until: null, units: [unit] }
    // «entre le 21 juin et samedi», "between January and June"
    if (!ranges(unit.classes)) continue
    const last = units[index + 3]
    if (isPart(unit, 'between') && next?.value.kind === 'day' && isPart(units[index + 2], 'and') && last?.value.kind === 'day') {
      const range = rangeOf(last, discourse)
      return {
        sort: 'running',
        since: from(next),
        until: range === null ? null : { value: range[1], span: spanOf(last, sentence) },
        units: [next, last],
      }
    }
    if (!isPart(unit, 'since') || next === undefined) continue
    if (next.value.kind === 'day') return { sort: 'running', since: from(next), until: null, units: [next] }
    if (!isSinceWhen(units, index)) continue
    const after = units[index + 2]?.word === ',' ? units[index + 3] : units[index + 2]
    // «depuis le début du conflit, le 5 mars,»: the day explains the beginning.
    const explains = units[index + 2]?.word === ',' || sentence.tokens[after?.from ?? 0]?.word === ','
    // «depuis sa création en 2009», «depuis le coup d’État de 2021»
    const dates = after?.value.kind === 'day' && (after.value.meaning === 'year' || after.value.meaning === 'month')
    const apposed = after?.value.kind === 'day' && (explains || dates) ? after : undefined
    return { sort: 'running', since: from(apposed), until: null, units: [apposed ?? next] }
  }
  return null
}

const rangeOf = (unit: ReadUnit, discourse: Discourse): ReturnType<typeof toDayRange> =>
  unit.value.kind === 'day' ? toDayRange(unit.value, toCalendar(discourse)) : null

function startOf(unit: ReadUnit | undefined, sentence: Sentence, discourse: Discourse): TallyWindow['since'] {
  const range = unit === undefined ? null : rangeOf(unit, discourse)
  return range === null || unit === undefined ? null : { value: range[0], span: spanOf(unit, sentence) }
}

/** How long the time is that a day expression names, where it is longer than a day. */
function sortOf(unit: ReadUnit, sentence: Sentence, vocabulary: Vocabulary): 'long' | 'short' | null {
  const { meaning } = unit.value as DayValue
  if (LONG.has(meaning) || (SHORT.has(meaning) && isAlone(unit, sentence))) return 'long'
  if (SHORT.has(meaning) || meaning === 'past-day' || meaning === 'stretch') return 'short'
  return isStretch(unit, sentence, vocabulary) ? (meaning === 'today' ? 'short' : 'long') : null
}

/** "in February alone", «au cours du seul mois de février»: so much in so little time. */
const isAlone = ({ from, to }: ReadUnit, { tokens }: Sentence): boolean =>
  tokens[to]?.word === 'alone' || tokens.slice(Math.max(0, from - 2), to).some(({ word }) => word === 'seul' || word === 'seule')

/** Does the sentence stand behind a bullet or a dash at the beginning of its line? */
export const isItem = ({ tokens }: Sentence): boolean => tokens.length > 2 && BULLETS.has(tokens[0]?.raw ?? '')
const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '●', '►'])

/** Does a list follow: «… depuis janvier :»? */
export const headsList = ({ tokens }: Sentence): boolean => tokens.at(-1)?.word === ':'

/** «la guerre, déclenchée en 2011,», «qui a débuté en 2009»: is the verb before the day one of beginning? */
const isBeginning = (before: ReadUnit | undefined): boolean =>
  before?.value.kind === 'verb' &&
  (before.value.carrier === 'begin' ||
    (before.value.carrier === 'occur' && before.value.voice === 'active') ||
    (before.value.carrier === 'carryOut' && before.value.voice === 'passive'))

/** Does a time stand behind the word for since at `at`? «depuis Gaza» is where from. */
export function isSinceWhen(units: readonly ReadUnit[], at: number): boolean {
  const next = units[at + 1]
  if (!isPart(units[at], 'since') || next === undefined) return false
  if (next.value.kind === 'phrase') return !next.value.roles.has('place') && !next.value.roles.has('facility')
  return next.value.kind === 'day' || isPart(next, 'month')
}

/** "over the past 24 hours", «ces six dernières heures»: so many hours, days or weeks back from now. */
function isStretch(unit: ReadUnit, sentence: Sentence, vocabulary: Vocabulary): boolean {
  const { meaning, amount } = unit.value as DayValue
  if (meaning !== 'today' && meaning !== 'duration') return false
  return amount !== null || sentence.tokens.slice(unit.from, unit.to).some(({ kind, word }) => kind === 'number' || isNumber(word, vocabulary))
}

const isNumber = (word: string, { calendar }: Vocabulary): boolean =>
  calendar.branches?.get(word)?.senses?.some(({ sort, value }) => sort === 'number' && value > 1) === true

const grammarAt = ({ tokens, words }: Sentence, at: number, vocabulary: Vocabulary, part: string): boolean =>
  findLongest(entryAt(tokens, at, vocabulary)?.words ?? null, words, at)?.senses.some(({ sort, name }) => sort === 'grammar' && name === part) ===
  true

const entryAt = (tokens: readonly Token[], at: number, vocabulary: Vocabulary): WordEntry | null => {
  const token = tokens[at]
  return token === undefined ? null : vocabulary.entryOf(token.form)
}

/** «depuis janvier» is one day expression: does it begin with the word for since? */
const beginsWithSince = (unit: ReadUnit, sentence: Sentence, vocabulary: Vocabulary): boolean =>
  grammarAt(sentence, unit.from, vocabulary, 'since') || (unit.to - unit.from > 2 && grammarAt(sentence, unit.from + 1, vocabulary, 'since'))

/** Where «au total», "so far" stands, also inside a verb group; counted in tokens. */
function findTotalWord(sentence: Sentence, vocabulary: Vocabulary): number | null {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++)
    if (entryAt(tokens, at, vocabulary)?.total === true && grammarAt(sentence, at, vocabulary, 'total')) return at
  return null
}
