import type { Furniture } from '../model/index.ts'
import { type Dateline, findDateline, findSignedLine } from './find-dateline.ts'
import { findEnd, findFeed } from './find-end.ts'
import { findHeadName } from './find-head-name.ts'
import { findMasthead } from './find-masthead.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { CREDIT_TAIL } from './is-caption.ts'
import { type FurnitureHints, markLines } from './mark-lines.ts'
import { markMenus } from './mark-menus.ts'
import { markTitles } from './mark-titles.ts'
import { type Line, LONGEST_LINE, LONGEST_TITLE, TOP_LINES, toKey, toLines } from './to-lines.ts'

/** The names that a text shows around its prose, as written; `null` where it shows none. */
export interface ShownNames {
  readonly masthead: string | null
  /** Of the dateline. */
  readonly paper: string | null
  readonly agency: string | null
  /** Of a feed's last line: «first appeared on …». */
  readonly feed: string | null
  /** Of a line over the prose, where the tables know it. */
  readonly head: string | null
}

export interface FoundFurniture {
  readonly furniture: Furniture[]
  readonly names: ShownNames
}

const NO_HINTS: FurnitureHints = { title: null, known: [] }

/** «date 2025-10» at the start of a line, before the prose that goes on behind it. */
const HEADER_PREFIX = /(?<=^[ \t]{0,20})date[ \t]{1,3}\d{4}-\d{2}(?:-\d{2})?(?=\s)/mu
/** In signs: how far down such a line may begin. */
const PREFIX_REACH = 400

/**
 * Everything in the text that is not the article's own prose, in order, never overlapping, with the names that it shows. Linear in the length of
 * the text. A line is looked at as a whole up to 400 characters; of longer ones only the beginning and, in the last paragraph, the end.
 */
export function findFurniture(text: string, table: FurnitureTable, hints: FurnitureHints = NO_HINTS): FoundFurniture {
  const furniture: Furniture[] = []
  const prefix = HEADER_PREFIX.exec(text.slice(0, PREFIX_REACH))
  const prefixEnd = prefix === null ? 0 : prefix.index + prefix[0].length
  const lines = toLines(prefix === null ? text : text.slice(0, prefix.index) + ' '.repeat(prefix[0].length) + text.slice(prefixEnd))
  if (prefix !== null) furniture.push({ span: [prefix.index, prefixEnd], kind: 'header' })

  markMenus(text, lines, table)
  const firstProse = markLines(text, lines, table, hints)
  const feed = findFeed(text, table)
  for (const line of lines.slice(-3)) if (line.kind === null && feed !== null && line.start >= feed.span[0]) line.kind = 'source'
  const content = (line: Line): string => text.slice(line.start, line.end)
  const toDateline = (line: Line, isFirst: boolean): Dateline | null =>
    findDateline(text.slice(line.start, Math.min(line.end, line.start + 300)), table, isFirst)

  const opening = lines.slice(firstProse).find(({ kind }) => kind === null) ?? null
  const signed = lines.filter((line, index) => line.kind === 'dateline' || (line.kind === 'header' && index < TOP_LINES)).map(content)
  const signedLines = signed.map((line) => findSignedLine(line, table)).filter((found) => found !== null)
  const openingDateline = opening === null ? null : toDateline(opening, true)
  const credits = lines.filter(({ kind }) => kind === 'source').map(content)
  const shown = [
    ...signedLines.map(({ paper }) => paper ?? ''),
    ...signed,
    openingDateline?.paper ?? '',
    openingDateline?.agency ?? '',
    ...credits,
  ].map(toKey)
  const top = lines.slice(0, Math.min(firstProse, TOP_LINES))
  const masthead = findMasthead(
    top.map((line) => ({
      text: content(line),
      blankBefore: line.blankBefore,
      kind: line.end - line.start > LONGEST_TITLE ? 'boilerplate' : line.kind,
    })),
    shown,
    table,
  )
  let mastheadName: string | null = null
  if (masthead !== null) {
    const line = top[masthead.line] as Line
    line.kind = 'header'
    mastheadName = content(line).slice(...masthead.span)
    if (masthead.motto) (top[masthead.line + 1] as Line).kind = 'header'
  }

  const over = top.filter(({ kind }) => kind === null || kind === 'header' || kind === 'dateline')
  const head = findHeadName(over.map(content), table)
  const headLine = head?.whole === true ? over[head.line] : undefined
  if (headLine !== undefined) headLine.kind ??= 'header'

  markTitles(text, lines, firstProse)

  let last: Line | null = null
  let first: Line | null = null
  for (const line of lines) {
    if (line.kind !== null) continue
    last = line
    if (line.start >= (lines[firstProse]?.start ?? 0)) first ??= line
  }
  const paper = signedLines.map((line) => line.paper).find((name) => name !== null) ?? null
  let agency = signedLines.map((line) => line.agency).find((name) => name !== null) ?? null
  if (head?.agency === true) agency ??= head.name
  let datelinePaper: string | null = null
  for (const line of lines) {
    if (line.kind !== null) {
      const tail = line.kind === 'caption' && line.end - line.start <= LONGEST_LINE ? CREDIT_TAIL.exec(content(line)) : null
      if (tail !== null && tail.index > 10) {
        furniture.push({ span: [line.start, line.start + content(line).slice(0, tail.index).trimEnd().length], kind: 'caption' })
        furniture.push({ span: [line.start + tail.index, line.end], kind: 'boilerplate' })
      } else furniture.push({ span: [line.start, line.end], kind: line.kind })
      continue
    }
    let from = line.start
    const dateline = toDateline(line, line === first)
    if (dateline !== null) {
      furniture.push({ span: [line.start + dateline.span[0], line.start + dateline.span[1]], kind: 'dateline' })
      from = line.start + dateline.span[1]
      datelinePaper ??= dateline.paper
      agency ??= dateline.agency
    }
    if (line === last) {
      const end = findEnd(text, line, table)
      if (end !== null && end.span[0] >= from && end.span[0] > line.start) furniture.push(end)
    }
  }
  return {
    furniture: furniture.sort((a, b) => a.span[0] - b.span[0]),
    names: {
      masthead: mastheadName,
      paper: paper ?? datelinePaper,
      agency,
      feed: feed?.name ?? null,
      head: head === null || head.agency ? null : head.name,
    },
  }
}

/** As `findFurniture`, without the names. */
export const toFurniture = (text: string, table: FurnitureTable, hints: FurnitureHints = NO_HINTS): Furniture[] =>
  findFurniture(text, table, hints).furniture
