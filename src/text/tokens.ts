import { DIGIT, INVISIBLE, kindOf, LETTER, SPACE } from './characters.ts'
import { type Form, formAt } from './forms.ts'
import type { WritingHabits } from './habits.ts'

export interface Token extends Pick<Form, 'raw' | 'word' | 'folded' | 'kind' | 'upper' | 'capitals'> {
  readonly start: number
  readonly end: number
  readonly form: Form
  /** Joined to the token before by a hyphen. */
  readonly glued: boolean
  /** White space before it. */
  readonly spaced: boolean
}

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x60 || code === 0xb4
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** Tokens of `text[start, end)` with exact offsets; every other character than space and invisible marks is in one. */
export function toTokens(text: string, start: number, end: number, habits: WritingHabits): Token[] {
  const tokens: Token[] = []
  let at = start
  let glued = false
  let spaced = true
  const push = (from: number, to: number): void => {
    const form = formAt(text, from, to)
    const { raw, word, folded, kind, upper, capitals } = form
    tokens.push({ start: from, end: to, raw, word, folded, kind, upper, capitals, form, glued, spaced })
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
      const from = at
      const to = kind === LETTER ? endOfWord(text, at, end, habits) : endOfNumber(text, at, end)
      push(at, to)
      at = to
      if (at + 1 < end && isHyphen(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at + 1))) {
        glued = true
        at++
      } else if (isHyphen(text.charCodeAt(at)) && isParted(text, from, at)) {
        glued = true
        at++
      }
    } else if (isApostrophe(code) && at > start && kindOf(text.charCodeAt(at - 1)) === LETTER) {
      const to = endOfLetters(text, at + 1, end)
      const behind = habits.endings.has(text.slice(at + 1, to).toLowerCase()) ? to : at + 1
      push(at, behind)
      at = behind
    } else if (code === 0x2d && isDash(text, at, spaced)) {
      const to = endOfDash(text, at)
      push(at, to)
      at = to
    } else {
      const long = (code === 0x2e && text.startsWith('...', at)) || (code >= 0xd800 && code <= 0xdbff && at + 1 < end)
      const to = long ? at + (code === 0x2e ? 3 : 2) : at + 1
      push(at, to)
      at = to
    }
  }
  return tokens
}

/** «Sud- Kivu», "al- Sham": a blank behind the hyphen of a word that only begins names. */
const isParted = (text: string, from: number, hyphen: number): boolean =>
  text.charCodeAt(hyphen + 1) === 0x20 && PARTED.has(text.slice(from, hyphen).toLowerCase()) && /^\p{Lu}/u.test(text.slice(hyphen + 2, hyphen + 4))
const PARTED: ReadonlySet<string> = new Set('al el as ash az ar ad nord sud est ouest centre haut bas'.split(' '))

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

/** Letters and digits; an elided clitic ends after its apostrophe; initials keep their stops («U.S.», "U.S"), masked words their asterisks ("kil*led"). */
function endOfWord(text: string, from: number, end: number, habits: WritingHabits): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isWordCode(code) || kindOf(code) === INVISIBLE) at++
    else if (code === 0x2a && at > from && kindOf(text.charCodeAt(at + 1)) === LETTER) at++
    else if (isApostrophe(code) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === LETTER) {
      if (at - from < 9 && habits.elisions.has(text.slice(from, at).toLowerCase())) return at + 1
      const ending = text.slice(at + 1, endOfLetters(text, at + 1, Math.min(end, at + 4))).toLowerCase()
      if (habits.endings.has(ending)) return at
      at++
    } else if (isApostrophe(code) && at - from < 9 && habits.elisions.has(text.slice(from, at).toLowerCase())) return at + 1
    else if (code === 0x2e && at - from === 1 && kindOf(text.charCodeAt(at + 1)) === LETTER && text.charCodeAt(at + 2) === 0x2e) {
      while (at + 1 < end && text.charCodeAt(at) === 0x2e && kindOf(text.charCodeAt(at + 1)) === LETTER && text.charCodeAt(at + 2) === 0x2e) at += 2
      return at + 1
    } else if (code === 0x2e && at - from === 1 && isPairOfInitials(text, from)) return from + 3
    else break
  }
  return at
}

/** "U.S airstrike": two initials whose last stop is left out. */
const isPairOfInitials = (text: string, from: number): boolean =>
  isCapital(text.charAt(from)) && isCapital(text.charAt(from + 2)) && !isWordCode(text.charCodeAt(from + 3))
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

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
