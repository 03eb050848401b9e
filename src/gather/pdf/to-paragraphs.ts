import type { PageLine } from './page-line.ts'

/** In usual distances of lines: a wider one begins a paragraph. */
const WIDE = 1.35
/** In sizes of letters: lines of one paragraph are no further apart. */
const WIDEST = 1.8
/** In sizes of letters. */
const INDENT = 0.8
/** Of the block's width: a shorter line that ends with a stop ends a paragraph. */
const SHORT = 0.85
const OTHER_SIZE = 0.12

const ENDS = /[.!?…:؟۔]["»”’')\]]*$/u
const LONGEST_WORD = 60
const HYPHEN = /(?<=\p{L})[-\u00ad\u2010]$/u

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Joins what a line's end has parted; a hyphen stays where the text has the same word with it elsewhere, or where a capital or number follows. */
export function joinLines(before: string, after: string, hasWord: (word: string) => boolean, blank = ' '): string {
  // Only the last word matters, however long the paragraph has grown.
  const tail = before.slice(-LONGEST_WORD)
  if (/\d-$/u.test(tail) && /^\d/u.test(after)) return before + after
  if (!HYPHEN.test(tail)) return `${before}${blank}${after}`
  const first = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after)?.[0]
  const stem = before.slice(0, -1)
  if (first === undefined) return /^\p{Lu}/u.test(after) ? `${stem}-${after}` : `${before}${blank}${after}`
  const start = /[\p{L}\p{M}-]+$/u.exec(tail.slice(0, -1))?.[0] ?? ''
  const isCompound = !before.endsWith('\u00ad') && hasWord(`${start}-${first}`)
  const joined = isCompound ? `${stem}-${after}` : stem + after
  if (blank === ' ') return joined
  // The mark that stands for the blank follows the word that it would have cut.
  const end = joined.length - after.length + first.length
  return `${joined.slice(0, end)}${blank}${joined.slice(end).replace(/^ /u, '')}`
}

const BULLET = /^[•‣▪◦●■–]\s/u

/** Whether a line's first word would have found room on the line before, so that the break between them is meant. */
function isBroken(rest: number, line: PageLine): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? ''
  const width = ((line.right - line.left) * word.length) / Math.max(1, line.text.length)
  return /^[\p{Lu}\p{N}«“"(]/u.test(word) && rest > width * 1.3 + line.size
}

/** Groups a block's lines by distance, size, indent, the ends of sentences, and breaks that nothing but the writer's will explains. */
export function toParagraphs(block: readonly PageLine[]): PageLine[][] {
  const steps = block.slice(1).map((line, index) => line.bottom - (block[index] as PageLine).bottom)
  // Among few lines the usual distance may be one of paragraphs.
  const usual = Math.min(median(steps.filter((step) => step > 0)), WIDEST * median(block.map(({ size }) => size)))
  const left = Math.min(...block.map((line) => line.left))
  const right = Math.max(...block.map((line) => line.right))
  const paragraphs: PageLine[][] = []
  for (const line of block) {
    const paragraph = paragraphs.at(-1)
    const before = paragraph?.at(-1)
    if (paragraph === undefined || before === undefined) {
      paragraphs.push([line])
      continue
    }
    const isSideBySide = Math.abs(line.bottom - before.bottom) < line.size * 0.5
    const step = line.bottom - before.bottom
    const indent = line.isRightToLeft ? right - line.right : line.left - left
    const indentBefore = before.isRightToLeft ? right - before.right : before.left - left
    const rest = before.isRightToLeft ? before.left - left : right - before.right
    const isNew =
      !isSideBySide &&
      (step > Math.max(usual * WIDE, line.size * 1.05) ||
        step < 0 ||
        Math.abs(line.size - before.size) > before.size * OTHER_SIZE ||
        (indent > line.size * INDENT && indentBefore <= line.size * INDENT && ENDS.test(before.text)) ||
        (ENDS.test(before.text) && rest > (right - left) * (1 - SHORT)) ||
        BULLET.test(line.text) ||
        isBroken(rest, line))
    if (isNew) paragraphs.push([line])
    else paragraph.push(line)
  }
  return paragraphs
}
