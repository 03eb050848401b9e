import type { Vocabulary, WordEntry } from '../lang/index.ts'
import { findLongest } from '../match/index.ts'
import type { Span } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { toDayRange } from './calendar.ts'
import { toCalendar } from './event-day.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import { spanOf } from './unit-span.ts'
import { type DayValue, isPart, type ReadUnit } from './units.ts'

/** The stretch of time that the counts of a sentence cover. */
export interface TallyWindow {
  /**
   * `running`: a total since a day or a beginning; `long` («au total», a year) and `short` (a month, a week): totals only where no
   * single deed is told.
   */
  readonly sort: 'running' | 'long' | 'short' | null
  readonly since: { readonly value: string; readonly span: Span } | null
  readonly until: { readonly value: string; readonly span: Span } | null
  /** The unit that says it, so that no count takes it for its own day. */
  readonly unit: ReadUnit | null
}

const NONE: TallyWindow = { sort: null, since: null, until: null, unit: null }
const LONG: ReadonlySet<string> = new Set(['year', 'last-year', 'this-year'])
const SHORT: ReadonlySet<string> = new Set(['month', 'last-month', 'this-month', 'last-week', 'this-week', 'dates'])

/** The window of a sentence: the day or war behind «depuis», a word for «in all», or a period that is named. */
export function findWindow({ units, sentence }: SentenceReading, vocabulary: Vocabulary, discourse: Discourse): TallyWindow {
  const rangeOf = (unit: ReadUnit): ReturnType<typeof toDayRange> => toDayRange(unit.value as DayValue, toCalendar(discourse))
  const from = (unit: ReadUnit | undefined): TallyWindow['since'] => {
    const range = unit?.value.kind === 'day' ? rangeOf(unit) : null
    return range === null || unit === undefined ? null : { value: range[0], span: spanOf(unit, sentence) }
  }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    const next = units[index + 1]
    if (!isPart(unit, 'since') || next === undefined) continue
    if (next.value.kind === 'day') return { sort: 'running', since: from(next), until: null, unit: next }
    if (!isSinceWhen(units, index)) continue
    const after = units[index + 2]?.word === ',' ? units[index + 3] : units[index + 2]
    // «depuis le début du conflit, le 5 mars,»: the day explains the beginning.
    const explains = units[index + 2]?.word === ',' || sentence.tokens[after?.from ?? 0]?.word === ','
    // «depuis sa création en 2009», «depuis le coup d’État de 2021»
    const dates = after?.value.kind === 'day' && (after.value.meaning === 'year' || after.value.meaning === 'month')
    const apposed = after?.value.kind === 'day' && (explains || dates) ? after : undefined
    return { sort: 'running', since: from(apposed), until: null, unit: apposed ?? next }
  }
  const total = findTotalWord(sentence, vocabulary)
  if (total !== null) {
    const started = units.find((unit) => unit.from < total && unit.value.kind === 'day' && unit.value.meaning === 'date' && unit.value.year !== null)
    return { sort: started === undefined ? 'long' : 'running', since: from(started), until: null, unit: started ?? null }
  }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind !== 'day') continue
    const { meaning } = unit.value
    if ((meaning === 'year' || meaning === 'month') && isBeginning(units[index - 1])) return { sort: 'running', since: from(unit), until: null, unit }
    const sort = LONG.has(meaning)
      ? 'long'
      : SHORT.has(meaning)
        ? 'short'
        : meaning === 'past-day'
          ? 'short'
          : isStretch(unit, sentence, vocabulary)
            ? meaning === 'today'
              ? 'short'
              : 'long'
            : null
    if (sort === null) continue
    const range = LONG.has(meaning) || SHORT.has(meaning) ? rangeOf(unit) : null
    const span = spanOf(unit, sentence)
    const since = range === null ? null : { value: range[0], span }
    if (beginsWithSince(unit, sentence, vocabulary)) return { sort: 'running', since, until: null, unit }
    const open = meaning === 'this-year' || meaning === 'this-month' || meaning === 'this-week'
    return { sort, since, until: range === null || open ? null : { value: range[1], span }, unit }
  }
  return NONE
}

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
