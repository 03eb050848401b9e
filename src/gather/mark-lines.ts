import type { Furniture } from '../model/index.ts'
import { findDateline } from './find-dateline.ts'
import { type FurnitureTable, toPlainWords } from './furniture-table.ts'
import { endsSentence, endsWithStop } from './line-ends.ts'
import { headsItems, ITEM, toKind } from './to-line-kind.ts'
import { type Line, LONGEST_LINE, TOP_LINES, toKey } from './to-lines.ts'

/** What is known of the text beforehand. */
export interface FurnitureHints {
  /** From metadata; a line that says the same is a title. */
  readonly title: string | null
  /** Spans whose kind is certain, in order: captions that the page marks as such. */
  readonly known: readonly Furniture[]
}

const BOTTOM_LINES = 8
/** In lines: what is longer is no list of titles. */
export const LONGEST_LIST = 12

const EDGES = 200

/** The words at both ends of a long line, with a sign between them that is no word: phrases are looked for nowhere else. */
function toEdgeWords(line: string): string[] {
  const head = line.slice(0, EDGES / 2)
  const tail = line.slice(-EDGES / 2)
  return [...toPlainWords(head.slice(0, head.lastIndexOf(' ') + 1)), '…', ...toPlainWords(tail.slice(tail.indexOf(' ') + 1))]
}

/** Tells lines apart by themselves and the lists that headings begin; gives the index of the first line of prose. */
export function markLines(text: string, lines: readonly Line[], table: FurnitureTable, hints: FurnitureHints): number {
  const knownSpans = hints.known
  let nextKnown = 0
  const titleKey = hints.title === null ? null : toKey(hints.title.slice(0, LONGEST_LINE))
  let beforeProse = true
  let firstProse = lines.length
  let listed = 0
  let commented = false
  const heads = findHeads(text, lines, table)
  for (const [index, line] of lines.entries()) {
    while (nextKnown < knownSpans.length && (knownSpans[nextKnown] as Furniture).span[1] <= line.start) nextKnown += 1
    const inside = knownSpans[nextKnown]
    if (inside !== undefined && inside.span[0] < line.end) {
      line.kind = inside.kind
      listed = 0
      continue
    }
    if (line.kind !== null) continue
    if (commented) {
      line.kind = 'boilerplate'
      continue
    }
    const length = line.end - line.start
    let match: ReturnType<typeof toKind> = null
    if (length <= LONGEST_LINE) {
      const content = text.slice(line.start, line.end)
      const words = length > EDGES && (titleKey?.length ?? 0) < EDGES / 2 ? toEdgeWords(content) : toPlainWords(content)
      if (titleKey !== null && titleKey !== '' && words.length <= 60 && words.join(' ') === titleKey) {
        line.kind = 'title'
        listed = 0
        continue
      }
      if (!beforeProse && line.start > text.length / 2 && length <= 40 && table.comments.has(words.filter((word) => word !== ':').join(' '))) {
        commented = true
        line.kind = 'boilerplate'
        continue
      }
      match = heads.has(line)
        ? null
        : toKind(content, words, table, { top: index < TOP_LINES, beforeProse, bottom: index >= lines.length - BOTTOM_LINES && index > 0 })
      if (
        match === null &&
        listed > 0 &&
        (ITEM.test(content) || (length <= 200 && !endsWithStop(content) && findDateline(content, table) === null))
      ) {
        line.kind = 'related'
        listed -= 1
        continue
      }
    }
    if (match === null) {
      listed = 0
      if (isProse(text.slice(Math.max(line.start, line.end - 8), line.end), length)) {
        if (beforeProse) firstProse = index
        beforeProse = false
      }
      continue
    }
    // A text of one line is what it is, but for a word or two.
    if (lines.length === 1 && length > 40) continue
    line.kind = match.kind === 'cut' ? 'boilerplate' : match.kind
    // At the top, «À la une» stands over the article's own title.
    listed = match.heads && !beforeProse ? LONGEST_LIST : match.kind === 'related' ? listed : match.kind === 'share' ? listed : 0
  }
  return firstProse
}

/** The lines that name a day for the list below each of them: two at least, for one alone may tell when the text was published. */
function findHeads(text: string, lines: readonly Line[], table: FurnitureTable): ReadonlySet<Line> {
  const heads = lines.filter(({ start, end }, index) => {
    const below = lines[index + 1]
    return below !== undefined && end - start <= LONGEST_LINE && headsItems(text.slice(start, end), text.slice(below.start, below.end), table)
  })
  return new Set(heads.length < 2 ? [] : heads)
}

/** Long lines, and shorter ones that end as a sentence does; an exclamation or question of one line may be a title. */
const isProse = (end: string, length: number): boolean =>
  length > 200 || (length >= 60 && endsSentence(end) && (length >= 140 || !/[!?][\s»"”’']*$/u.test(end)))
