import type { Furniture, Span } from '../model/index.ts'
import { isPublisherName } from './find-dateline.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { toPlainWords } from './furniture-table.ts'

/** A line at the top of a text, before its prose. */
export interface TopLine {
  readonly text: string
  readonly blankBefore: boolean
  readonly kind: Furniture['kind'] | null
}

/** The paper's own name over the title, with its motto in the same line or the next. */
export interface Masthead {
  /** Index of the line. */
  readonly line: number
  /** Of the name in the line. */
  readonly span: Span
  /** Whether the next line is its motto. */
  readonly motto: boolean
}

const LONGEST_NAME = 60
const LONGEST_MOTTO = 90
const MOST_WORDS = 7
const FIRST_LINES = 5

const endsWithStop = (line: string): boolean => /[.…;:,][\s»"”’')]*$/u.test(line.slice(-6))

/** Are all words of the line written as those of names are? */
export function isNameLike(text: string, table: FurnitureTable): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || table.smallInNames.has(word.toLowerCase()) || /^(?:l|d|al|el|s)$/u.test(word.toLowerCase()))
  )
}

const hasPublisherWord = (text: string, table: FurnitureTable): boolean => toPlainWords(text).some((word) => table.publisherWords.has(word))

/**
 * The masthead among the lines before the prose. A name is one only if a title follows it and something else tells it from a kicker: the name
 * shows again in a dateline or source line (`shown`, each in plain words), stands in capitals over its motto, or has a word such as «tribune».
 */
export function findMasthead(lines: readonly TopLine[], shown: readonly string[], table: FurnitureTable): Masthead | null {
  const at = lines.findIndex(({ kind }) => kind === null)
  const first = lines[at]
  if (first === undefined || at >= FIRST_LINES || lines.slice(0, at).some(({ kind }) => kind !== 'boilerplate' && kind !== 'header')) return null
  const parts = /^(.{2,60}?)(?:\s?\|\s?|\s[—–·•-]\s)(.{2,80})$/u.exec(first.text)
  const name = (parts?.[1] ?? first.text).trim()
  if (name.length > LONGEST_NAME || first.text.length > LONGEST_NAME + LONGEST_MOTTO || endsWithStop(name) || !isNameLike(name, table)) return null
  const isTitle = (line: TopLine | undefined): boolean =>
    line !== undefined && (line.kind === 'title' || (line.kind === null && toPlainWords(line.text).length >= 3 && !endsWithStop(line.text)))
  const next = lines[at + 1]
  const isMotto =
    next !== undefined &&
    !next.blankBefore &&
    next.kind === null &&
    next.text.length <= LONGEST_MOTTO &&
    lines.slice(at + 2).some((line) => isTitle(line))
  if (!lines.slice(at + (isMotto ? 2 : 1)).some((line) => isTitle(line))) return null

  const key = toPlainWords(name).join(' ')
  if (table.sections.has(key)) return null
  const isCapitals = /\p{Lu}{2}/u.test(name) && name === name.toUpperCase()
  const motto = parts?.[2] ?? (isMotto ? next.text : null)
  const isShort = motto !== null && !/\d/u.test(motto) && toPlainWords(motto).length <= 9
  const below = lines.slice(at + 1).map((line) => toPlainWords(line.text).join(' '))
  const repeats = below.some((line, index) => line.split(' ').length >= 4 && below.indexOf(line) < index)
  const isSure =
    shown.some((line) => (key.includes(' ') ? ` ${line} `.includes(` ${key} `) : line === key || line.endsWith(`: ${key}`))) ||
    (isCapitals && isShort) ||
    isPublisherName(name, table) ||
    (repeats && hasPublisherWord(name, table)) ||
    (isShort && hasPublisherWord(motto, table)) ||
    (next?.kind === 'header' && !next.blankBefore && toPlainWords(next.text).some((word) => table.sections.has(word)))
  return isSure ? { line: at, span: [0, name.length], motto: isMotto } : null
}
