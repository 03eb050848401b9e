import { DIGIT, INVISIBLE, kindOf, LETTER, SPACE, startsUpper } from './characters.ts'
import type { WritingHabits } from './habits.ts'
import { repairWord } from './repair.ts'

export interface Token {
  readonly start: number
  readonly end: number
  /** Normalised: lower case, damage repaired, one sort of quotation mark, apostrophe and dash. */
  readonly word: string
  /** As written. */
  readonly raw: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Does it begin with a capital? */
  readonly upper: boolean
  /** Are all its letters capitals, and more than one? */
  readonly capitals: boolean
  /** Joined to the token before by a hyphen. */
  readonly glued: boolean
  /** White space before it. */
  readonly spaced: boolean
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x2018, 0x60, 0xb4])
const HYPHENS = new Set([0x2d, 0x2010, 0x2011])
const SIGNS: Readonly<Record<string, string>> = {
  '–': '—',
  '—': '—',
  '-': '—',
  '―': '—',
  '“': '«',
  '„': '«',
  '”': '»',
  '‟': '«',
  '‹': '«',
  '›': '»',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
}
const MAXIMUM_WORD = 64
const words = new Map<string, string>()

/** Tokens of `text[start, end)` with exact offsets; every other character than space and invisible marks is in one. */
export function toTokens(text: string, start: number, end: number, habits: WritingHabits): Token[] {
  const tokens: Token[] = []
  let at = start
  let glued = false
  let spaced = true
  const push = (from: number, to: number, kind: Token['kind'], word: string, raw: string): void => {
    const upper = kind === 'word' && startsUpper(text, from)
    tokens.push({ start: from, end: to, word, raw, kind, upper, capitals: upper && to - from > 1 && raw === raw.toUpperCase(), glued, spaced })
    glued = false
    spaced = false
  }
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === SPACE || kind === INVISIBLE) {
      if (kind === SPACE) spaced = true
      at++
    } else if (kind === LETTER || kind === DIGIT) {
      const to = kind === LETTER ? endOfWord(text, at, end, habits) : endOfNumber(text, at, end)
      const raw = text.slice(at, to)
      push(at, to, kind === LETTER ? 'word' : 'number', normalise(raw), raw)
      at = to
      if (at + 1 < end && HYPHENS.has(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at + 1))) {
        glued = true
        at++
      }
    } else if (APOSTROPHES.has(code) && at > start && kindOf(text.charCodeAt(at - 1)) === LETTER) {
      const to = endOfLetters(text, at + 1, end)
      const ending = text.slice(at + 1, to).toLowerCase()
      if (habits.endings.has(ending)) {
        push(at, to, 'word', `'${ending}`, text.slice(at, to))
        at = to
      } else {
        push(at, at + 1, 'sign', "'", text.charAt(at))
        at++
      }
    } else if (code === 0x2d && isDash(text, at, spaced)) {
      const to = endOfDash(text, at)
      push(at, to, 'sign', '—', text.slice(at, to))
      at = to
    } else {
      const long = (code === 0x2e && text.startsWith('...', at)) || (code >= 0xd800 && code <= 0xdbff && at + 1 < end)
      const to = long ? at + (code === 0x2e ? 3 : 2) : at + 1
      const sign = text.slice(at, to)
      push(at, to, 'sign', sign === '...' ? '…' : (SIGNS[sign] ?? sign), sign)
      at = to
    }
  }
  return tokens
}

/** Hyphens in a row, or one between spaces, are a dash. */
const isDash = (text: string, at: number, spaced: boolean): boolean => {
  const next = text.charCodeAt(at + 1)
  return next === 0x2d || (spaced && at > 0 && text.charCodeAt(at - 1) === 0x20 && next === 0x20)
}

function endOfDash(text: string, at: number): number {
  let to = at
  while (text.charCodeAt(to) === 0x2d) to++
  return to
}

const isWordCode = (code: number): boolean => {
  const kind = kindOf(code)
  return kind === LETTER || kind === DIGIT
}

function endOfLetters(text: string, at: number, end: number): number {
  while (at < end && kindOf(text.charCodeAt(at)) === LETTER) at++
  return at
}

/** Letters and digits; an elided clitic ends after its apostrophe; initials keep their stops («U.S.»), masked words their asterisks ("kil*led"). */
function endOfWord(text: string, from: number, end: number, habits: WritingHabits): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isWordCode(code) || kindOf(code) === INVISIBLE) at++
    else if (code === 0x2a && at > from && kindOf(text.charCodeAt(at + 1)) === LETTER) at++
    else if (APOSTROPHES.has(code) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === LETTER) {
      if (at - from < 9 && habits.elisions.has(text.slice(from, at).toLowerCase())) return at + 1
      const ending = text.slice(at + 1, endOfLetters(text, at + 1, Math.min(end, at + 4))).toLowerCase()
      if (habits.endings.has(ending)) return at
      at++
    } else if (APOSTROPHES.has(code) && at - from < 9 && habits.elisions.has(text.slice(from, at).toLowerCase())) return at + 1
    else if (code === 0x2e && at - from === 1 && kindOf(text.charCodeAt(at + 1)) === LETTER && text.charCodeAt(at + 2) === 0x2e) {
      while (at + 1 < end && text.charCodeAt(at) === 0x2e && kindOf(text.charCodeAt(at + 1)) === LETTER && text.charCodeAt(at + 2) === 0x2e) at += 2
      return at + 1
    } else break
  }
  return at
}

/** Digits with inner points or commas, and letters that follow at once («144th», «5e»). */
function endOfNumber(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : SPACE
    if (isWordCode(code)) at++
    else if ((code === 0x2e || code === 0x2c) && next === DIGIT) at++
    else break
  }
  return at
}

function normalise(raw: string): string {
  const known = words.get(raw)
  if (known !== undefined) return known
  const clean = repairWord(raw.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF*]/g, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .slice(0, MAXIMUM_WORD)
  if (words.size > 200_000) words.clear()
  words.set(raw, clean)
  return clean
}
