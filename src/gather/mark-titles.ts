import { endsWithStop } from './line-ends.ts'
import { type Line, LONGEST_TITLE, TOP_LINES, toKey } from './to-lines.ts'

/** In signs: what is longer and stands under a title tells the news at length, though no stop ends it. */
const LONGEST_SECOND = 160

/** Titles are short lines at the top without a final stop, and lines that repeat one; sections («Monde», «TV») at the top become headers. */
export function markTitles(text: string, lines: readonly Line[], firstProse: number): void {
  const content = (line: Line): string => text.slice(line.start, line.end)
  const titles = new Map<string, number>()
  const isCandidate = (line: Line, after: Line | undefined): boolean => {
    if (line.end - line.start > LONGEST_TITLE || after === undefined || endsWithStop(content(line))) return false
    // Without a blank line after it, a line is a title if the next one shows that paragraphs are not broken into lines.
    return after.blankBefore || after.kind !== null || after.end - after.start > 150
  }
  const seen = new Map<string, number>()
  for (const line of lines.slice(0, TOP_LINES + 3)) {
    if (line.end - line.start > LONGEST_TITLE) continue
    const key = toKey(content(line))
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  let count = lines.some((line) => line.kind === 'title') ? 1 : 0
  let hasProse = false
  for (const [index, line] of lines.entries()) {
    if (index >= TOP_LINES) break
    if (line.kind === 'title') titles.set(toKey(content(line)), line.end - line.start)
    if (line.kind !== null || line.end - line.start > LONGEST_TITLE) {
      if (line.kind === null) hasProse = true
      continue
    }
    const key = toKey(content(line))
    const words = key.split(' ').length
    const repeats = (seen.get(key) ?? 0) > 1 && words >= 4
    if (repeats && (count === 0 || !endsWithStop(content(line)))) {
      line.kind = 'title'
      count += 1
      titles.set(key, line.end - line.start)
    } else if (!hasProse && index < firstProse && isCandidate(line, lines[index + 1])) {
      if (words <= 2 && key.length <= 25 && count === 0) line.kind = 'header'
      else if (count > 0 && line.end - line.start > LONGEST_SECOND) hasProse = true
      else if (words >= 3 && count < 3) {
        line.kind = 'title'
        count += 1
        titles.set(key, line.end - line.start)
      }
    } else if (index >= firstProse || endsWithStop(content(line))) hasProse = true
  }
  // A text of titles alone is a text after all: what stands in it is its only wording.
  if (!lines.some((line) => line.kind === null)) {
    const only = lines.filter((line) => line.kind === 'title')
    if (only.length === 1 && lines.length === 1) (only[0] as Line).kind = null
    return
  }
  if (titles.size === 0) return
  const lengths = new Set(titles.values())
  for (const line of lines) {
    if (line.kind !== null || line.end - line.start > LONGEST_TITLE) continue
    const length = line.end - line.start
    let near = false
    for (const other of lengths) if (Math.abs(other - length) <= 6) near = true
    if (near && titles.has(toKey(content(line)))) line.kind = 'title'
  }
}
