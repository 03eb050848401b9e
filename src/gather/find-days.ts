import type { DayRange, Span } from '../model/index.ts'
import { daysInMonth, toCalendarDay } from '../model/index.ts'
import type { FurnitureTable } from './furniture-table.ts'

/** A date as a header line writes it. `yearless` has month and day of month only. */
export type FoundDay =
  | { readonly kind: 'days'; readonly span: Span; readonly days: DayRange }
  | { readonly kind: 'yearless'; readonly span: Span; readonly month: number; readonly dayOfMonth: number }

interface Word {
  readonly start: number
  readonly end: number
  readonly number: number | null
  readonly month: number | null
  readonly text: string
}

const LONGEST = 600
const isYear = (value: number | null | undefined): value is number => value != null && value >= 1900 && value <= 2100

/** Month 1 to 12 by its name; also where the accented letter was lost or decoded as one to three others («DÈcembre», «ao?t»). */
export function findMonth(word: string, table: FurnitureTable): number | null {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const exact = table.months.get(plain)
  const lower = word.toLowerCase()
  if (exact !== undefined) return exact
  for (const { before, after, month } of table.accentedMonths) {
    const between = lower.length - before.length - after.length
    if (between < 0 || between > 3 || before.length + after.length < 3) continue
    if (!lower.startsWith(before) || !lower.endsWith(after)) continue
    if (!/[a-z]/.test(lower.slice(before.length, lower.length - after.length))) return month
  }
  return null
}

function toWords(text: string, table: FurnitureTable): Word[] {
  const words: Word[] = []
  // Signs inside a word are what is left of a letter that was decoded wrongly.
  for (const match of text.slice(0, LONGEST).matchAll(/\d{1,8}|\p{L}[\p{L}\p{M}?\ufffd©¨°§»¢¤]{0,30}/gu)) {
    const [found] = match
    const number = /^\d/.test(found) ? Number(found) : null
    words.push({
      start: match.index,
      end: match.index + found.length,
      number,
      month: number === null ? findMonth(found, table) : null,
      text: found,
    })
  }
  return words
}

const toDays = (year: number, month: number, dayOfMonth: number): DayRange | null => {
  const day = toCalendarDay(year, month, dayOfMonth)
  return day === null ? null : [day, day]
}

/** From the first to the last day of a month, `null` if there is no such month. */
export function toMonthDays(year: number, month: number): DayRange | null {
  const first = toCalendarDay(year, month, 1)
  const last = first === null ? null : toCalendarDay(year, month, daysInMonth(year, month))
  return first === null || last === null ? null : [first, last]
}

/**
 * All dates in a short line, in order; only the first 600 characters are looked at. `04/05/2025` counts only where `language` settles its order;
 * `04-05-2025` and `04.05.2025` have the day first.
 */
export function findDays(text: string, table: FurnitureTable, language: string | null): FoundDay[] {
  const words = toWords(text, table)
  const gap = (a: Word | undefined, b: Word | undefined): string | null => {
    if (a === undefined || b === undefined || b.start - a.end > 4) return null
    const between = text.slice(a.end, b.start)
    return /^[\s.,/\-()[\]]*$/.test(between) ? between : null
  }
  const found: FoundDay[] = []
  let index = 0
  const add = (first: Word, last: Word, days: DayRange | null): boolean => {
    if (days === null) return false
    found.push({ kind: 'days', span: [first.start, last.end], days })
    index = words.indexOf(last) + 1
    return true
  }
  while (index < words.length) {
    const a = words[index] as Word
    // «1er», «5th»: the ending is passed over.
    const ordinal = words[index + 1]
    const hasOrdinal = a.number !== null && ordinal !== undefined && ordinal.start === a.end && /^(?:er|re|e|st|nd|rd|th)$/i.test(ordinal.text)
    const b = words[index + (hasOrdinal ? 2 : 1)]
    const c = words[index + (hasOrdinal ? 3 : 2)]
    const next = words[index + (hasOrdinal ? 4 : 3)]
    const from = hasOrdinal ? ordinal : a
    const ab = gap(from, b)
    const bc = gap(b, c)
    if (a.number !== null && b !== undefined && ab !== null) {
      if (b.number !== null) {
        if (isYear(a.number) && /^[-/.]$/.test(ab)) {
          if (c?.number != null && bc !== null && /^[-/.]$/.test(bc) && add(a, c, toDays(a.number, b.number, c.number))) continue
          if (b.end - b.start === 2 && (bc === null || !/^[-/.]$/.test(bc) || c?.number == null) && add(a, b, toMonthDays(a.number, b.number)))
            continue
        } else if (c !== undefined && bc !== null && isYear(c.number) && /^\s?[/.-]\s?$/.test(ab) && /^\s?[/.-]\s?$/.test(bc)) {
          const dayFirst =
            b.number <= 12 && (a.number > 12 || a.number === b.number || (language !== null && table.dayFirst.has(language)) || /^\s?[.-]/.test(ab))
          const monthFirst = a.number <= 12 && (b.number > 12 || (language !== null && table.monthFirst.has(language)))
          if (dayFirst && add(a, c, toDays(c.number, b.number, a.number))) continue
          if (monthFirst && add(a, c, toDays(c.number, a.number, b.number))) continue
        }
      } else if (b.month !== null && a.number >= 1 && a.number <= 31) {
        if (c !== undefined && bc !== null && isYear(c.number) && add(a, c, toDays(c.number, b.month, a.number))) continue
        if (toCalendarDay(2000, b.month, a.number) !== null) {
          found.push({ kind: 'yearless', span: [a.start, b.end], month: b.month, dayOfMonth: a.number })
          index = words.indexOf(b) + 1
          continue
        }
      }
    }
    // «mar, 11/02/2025»: a weekday cut short before a date in figures.
    if (a.month !== null && b?.number != null && ab !== null && text[b.end] !== '/') {
      if (isYear(b.number) && add(a, b, toMonthDays(b.number, a.month))) continue
      // In «mar. 4 mars 2025» the first word is a weekday.
      const dayBeforeMonth = c?.month != null && bc !== null
      if (b.number >= 1 && b.number <= 31 && !dayBeforeMonth) {
        const ordinalAfter = c !== undefined && b.end === c.start && /^(?:er|st|nd|rd|th)$/i.test(c.text)
        const year = ordinalAfter ? next : c
        const yearGap = ordinalAfter ? gap(c, next) : bc
        if (year !== undefined && yearGap !== null && isYear(year.number) && add(a, year, toDays(year.number, a.month, b.number))) continue
        if (toCalendarDay(2000, a.month, b.number) !== null) {
          found.push({ kind: 'yearless', span: [a.start, b.end], month: a.month, dayOfMonth: b.number })
          index = words.indexOf(b) + 1
          continue
        }
      }
    }
    index += 1
  }
  return found
}
