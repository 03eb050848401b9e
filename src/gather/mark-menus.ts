import { isCredit } from './find-credit.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { endsWithStop } from './line-ends.ts'
import { LONGEST_LIST } from './mark-lines.ts'
import type { Line } from './to-lines.ts'

const MENU_LINES = 4
const TOP_MENU_LINES = 6

/**
 * Runs of lines of one to five words without a stop, a number or a colon are menus and lists of keywords, unless the whole text is so.
 * Where a text ends in such a list, the titles below it are of other articles.
 */
export function markMenus(text: string, lines: readonly Line[], table: FurnitureTable): void {
  const runs: [number, number][] = []
  let start = 0
  let inRuns = 0
  let isTop = true
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index]
    const length = line === undefined ? 0 : line.end - line.start
    if (line !== undefined && length <= 40) {
      const content = text.slice(line.start, line.end)
      if (/^[^\d:.!?;«»"“”]+$/u.test(content) && content.split(/\s+/u).length <= 5 && !isCredit(content, table)) continue
    }
    if (index - start >= (isTop ? TOP_MENU_LINES : MENU_LINES)) {
      runs.push([start, index])
      inRuns += index - start
    }
    if (length > 100) isTop = false
    start = index + 1
  }
  if (inRuns > lines.length * 0.7) return
  for (const [from, to] of runs) for (const line of lines.slice(from, to)) line.kind = 'boilerplate'
  const tail = lines.slice(runs.at(-1)?.[1] ?? lines.length)
  if (tail.length > LONGEST_LIST || (tail[0]?.start ?? 0) < text.length / 2) return
  const isTitle = (line: Line): boolean => line.end - line.start <= 200 && !endsWithStop(text.slice(line.start, line.end))
  if (tail.every(isTitle)) for (const line of tail) line.kind = 'related'
}
