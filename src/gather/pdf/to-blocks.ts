import type { PageLine } from './page-line.ts'

/** Columns hold prose; two cells of a table are shorter, and are read row by row. */
const SHORTEST_COLUMN_LINE = 15
/** Lines on each side that make columns of a page. */
const FEWEST_LINES = 2
const DEEPEST = 12

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Where a gutter may run: the middles of the gaps between neighbours of one row. */
function findGutters(lines: readonly PageLine[]): number[] {
  const gutters: number[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next !== undefined && next.left > line.right && Math.abs(next.bottom - line.bottom) < line.size) gutters.push((line.right + next.left) / 2)
  }
  return gutters
}

interface Cut {
  readonly at: number
  readonly crossing: ReadonlySet<PageLine>
}

/** The gutter that the fewest lines cross, if it parts two columns of prose. */
function findCut(lines: readonly PageLine[]): Cut | null {
  let best: Cut | null = null
  for (const at of new Set(findGutters(lines).map((gutter) => Math.round(gutter)))) {
    const crossing = new Set(lines.filter(({ left, right }) => left < at && right > at))
    if (best !== null && crossing.size >= best.crossing.size) continue
    const sides = [lines.filter(({ right }) => right <= at), lines.filter(({ left }) => left >= at)]
    const areColumns = sides.every((side) => side.length >= FEWEST_LINES && median(side.map(({ text }) => text.length)) >= SHORTEST_COLUMN_LINE)
    if (areColumns && sides.every((side) => side.length > crossing.size)) best = { at, crossing }
  }
  return best
}

/** Lines by their rows, each row from the side that its script begins at. */
function toRows(lines: readonly PageLine[]): PageLine[] {
  const rows: PageLine[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row !== undefined && line.bottom - (row[0] as PageLine).bottom < line.size * 0.5) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => (row.filter((line) => line.isRightToLeft).length * 2 > row.length ? row.reverse() : row))
}

/**
 * The blocks of a page in the order of reading, each a column's run of lines. Lines that go over several columns (titles, pictures' captions) part
 * what stands above from what stands below. Columns are taken from the side that the script begins at.
 */
export function toBlocks(lines: readonly PageLine[], depth = 0): PageLine[][] {
  if (lines.length === 0) return []
  const cut = depth >= DEEPEST ? null : findCut(lines)
  if (cut === null) return [toRows(lines)]
  const blocks: PageLine[][] = []
  const rightToLeft = lines.filter((line) => line.isRightToLeft).length * 2 > lines.length
  let band: PageLine[] = []
  const close = (): void => {
    const left = band.filter((line) => line.right <= cut.at)
    const right = band.filter((line) => line.left >= cut.at)
    for (const side of rightToLeft ? [right, left] : [left, right]) blocks.push(...toBlocks(side, depth + 1))
    band = []
  }
  for (const line of lines) {
    if (cut.crossing.has(line)) {
      close()
      const last = blocks.at(-1)
      if (last?.at(-1) !== undefined && cut.crossing.has(last.at(-1) as PageLine)) last.push(line)
      else blocks.push([line])
    } else band.push(line)
  }
  close()
  return blocks
}
