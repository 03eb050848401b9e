import type { PageLine, PageRun } from './page-line.ts'
import { hasRightToLeft, isRightToLeft, toBaseLetters, toOpeningBrackets } from './reading-direction.ts'

/** In sizes of letters: a wider gap parts two columns or cells. */
const GUTTER = 1.6
/** In sizes of letters: a wider gap is a blank. */
const BLANK = 0.16
const NEAREST = 0.5

/**
 * Runs of a right-to-left line in the order of reading: from right to left, but neighbours that hold no right-to-left letter (names, numbers)
 * from left to right among themselves.
 */
function fromRight(runs: readonly PageRun[]): PageRun[] {
  const ordered: PageRun[] = []
  let foreign: PageRun[] = []
  for (const run of [...runs].reverse()) {
    if (/[\p{L}\p{N}]/u.test(run.text) && !hasRightToLeft(run.text)) foreign.unshift(run)
    else {
      ordered.push(...foreign, run)
      foreign = []
    }
  }
  return [...ordered, ...foreign]
}

function toLine(runs: readonly PageRun[]): PageLine {
  const size = Math.max(...runs.map((run) => run.size))
  const rightToLeft = isRightToLeft(runs.map(({ text }) => text).join(' '))
  let text = ''
  let last: PageRun | null = null
  for (const run of rightToLeft ? fromRight(runs) : runs) {
    const gap = last === null ? 0 : Math.max(run.left - last.right, last.left - run.right)
    if (last !== null && gap > size * BLANK && !/\s$/u.test(text) && !/^\s/u.test(run.text)) text += ' '
    text += run.text
    last = run
  }
  const letters = toBaseLetters(text).replace(/\s+/gu, ' ').trim()
  return {
    text: rightToLeft ? toOpeningBrackets(letters) : letters,
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    top: Math.min(...runs.map((run) => run.top)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
    size,
    isRightToLeft: rightToLeft,
  }
}

/** The lines of a page, from top to bottom and from left to right; what stands at one height but a gutter apart is two lines. */
export function toPageLines(runs: readonly PageRun[]): PageLine[] {
  const rows: PageRun[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const run of [...runs].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.at(-1)
    if (row !== undefined && run.bottom - bottom <= run.size * NEAREST) row.push(run)
    else {
      rows.push([run])
      bottom = run.bottom
    }
  }
  const lines: PageLine[] = []
  for (const row of rows) {
    let part: PageRun[] = []
    let end = 0
    for (const run of row.sort((a, b) => a.left - b.left)) {
      if (part.length > 0 && run.left - end > GUTTER * run.size) {
        lines.push(toLine(part))
        part = []
      }
      end = part.length === 0 ? run.right : Math.max(end, run.right)
      part.push(run)
    }
    if (part.length > 0) lines.push(toLine(part))
  }
  return lines.filter(({ text }) => text !== '')
}
