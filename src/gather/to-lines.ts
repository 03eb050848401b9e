import type { Furniture } from '../model/index.ts'
import { toPlainWords } from './furniture-table.ts'

/** One line of a text, by offsets of its first and behind its last sign. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly blankBefore: boolean
  /** Unset for prose and whatever is not told apart. */
  kind: Furniture['kind'] | null
}

/** In signs: longer lines are looked at by their ends only. */
export const LONGEST_LINE = 400
/** In signs. */
export const LONGEST_TITLE = 250
/** How many lines are the top of a page. */
export const TOP_LINES = 12

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0x202f ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a)

/** Lines that are not blank, without the white space around them. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let from = 0
  while (from <= text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    while (start < end && isBlank(text.charCodeAt(start))) start += 1
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
    if (start < end) {
      lines.push({ start, end, blankBefore, kind: null })
      blankBefore = false
    } else blankBefore = true
    from = to + 1
  }
  return lines
}

/** The same for lines of the same words. */
export const toKey = (line: string): string => toPlainWords(line).join(' ')
