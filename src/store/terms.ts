import type { Span } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { loadStem, type Stem } from './stemmers.ts'

/** One unit of the word index, as both databases get it: ASCII digits, or letters and digits that begin with a letter. */
export interface Term {
  readonly stem: string
  /** In the text it was found in. */
  readonly start: number
  readonly end: number
}

/** Finds the terms of texts in one language. */
export interface TermFinder {
  /** In order; of the part of the text that is given, or all of it. */
  find(text: string, part?: Span): Term[]
}

const WORD = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u00ad\u200c\u200d]*(?:['’ʼ‘`][\p{L}\p{M}]+)*/gu
// Written without spaces between words: each letter is a term, and neighbours make a phrase.
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const DIGITS_THEN_LETTERS = /^\p{Nd}+(?=[^\p{Nd}])/u
const APOSTROPHE = /['’ʼ‘`]/
const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/i,
  it: /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|coll|quell|quest|sant)$/i,
}
const POSSESSIVE = /['’ʼ‘`]s$/i
const LONGEST_STEMMED = 40
const LONGEST_TERM = 64
const REMEMBERED = 100_000

interface Piece {
  readonly stem: string
  readonly start: number
  readonly end: number
}

const toAsciiDigits = (word: string): string =>
  word.replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitOf(digit.codePointAt(0) ?? 48))))

/** Every script's decimal digits stand together in tens, from nought to nine. */
function digitOf(code: number): number {
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return (code - first) % 10
}

/** Letters and digits alone: nothing that a query language could take for its own. */
const toStem = (word: string, stem: Stem | null): string => {
  const lower = toAsciiDigits(word.normalize('NFKC').toLowerCase())
  const cut = stem !== null && lower.length <= LONGEST_STEMMED ? stem(lower) : lower
  const folded = fold(cut).replace(/[^\p{L}0-9]/gu, '')
  return folded
    .slice(0, LONGEST_TERM)
    .toWellFormed()
    .replace(/\ufffd/g, '')
}

/** The parts of a word that are terms of their own, with their places in it. */
function toPieces(word: string, language: string, stem: Stem | null): Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number): void => {
    const part = word.slice(start, end)
    const digits = DIGITS_THEN_LETTERS.exec(part)?.[0].length ?? 0
    if (digits > 0) {
      add(start, start + digits)
      add(start + digits, end)
      return
    }
    const made = toStem(part.replace(POSSESSIVE, ''), stem)
    if (made !== '') pieces.push({ stem: made, start, end })
  }
  const mark = word.search(APOSTROPHE)
  if (mark > 0 && ELIDED[language]?.test(word.slice(0, mark)) === true) {
    add(0, mark)
    add(mark + 1, word.length)
    return pieces
  }
  if (!SPACELESS.test(word)) {
    add(0, word.length)
    return pieces
  }
  let at = 0
  for (const character of word) {
    add(at, at + character.length)
    at += character.length
  }
  return pieces
}

function toFinder(language: string, stem: Stem | null): TermFinder {
  const known = new Map<string, readonly Piece[]>()
  const piecesOf = (word: string): readonly Piece[] => {
    let pieces = known.get(word)
    if (pieces === undefined) {
      pieces = toPieces(word, language, stem)
      if (known.size >= REMEMBERED) known.clear()
      if (word.length <= LONGEST_STEMMED) known.set(word, pieces)
    }
    return pieces
  }
  return {
    find: (text, [from, to] = [0, text.length]) => {
      const terms: Term[] = []
      const part = from === 0 && to === text.length ? text : text.slice(from, to)
      for (const { 0: word, index } of part.matchAll(WORD)) {
        const at = from + index
        for (const piece of piecesOf(word)) terms.push({ stem: piece.stem, start: at + piece.start, end: at + piece.end })
      }
      return terms
    },
  }
}

const finders = new Map<string, TermFinder>()

/** `language` is that of the text (ISO 639-1); where it is not known, or has no stemmer, words are folded and no more. */
export async function loadTermFinder(language: string | null): Promise<TermFinder> {
  const code = language ?? ''
  let finder = finders.get(code)
  if (finder === undefined) {
    finder = toFinder(code, await loadStem(code))
    finders.set(code, finder)
  }
  return finder
}
