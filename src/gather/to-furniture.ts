import type { Furniture, Span } from '../model/index.ts'
import type { Dateline } from './find-dateline.ts'
import { findDateline, findSignedLine } from './find-dateline.ts'
import { findDays } from './find-days.ts'
import { findMasthead } from './find-masthead.ts'
import type { FurnitureTable, LineKind } from './furniture-table.ts'
import { findLineMatch, labelLength, toPlainWords } from './furniture-table.ts'

/** What is known of the text beforehand. */
export interface FurnitureHints {
  /** From metadata; a line that says the same is a title. */
  readonly title: string | null
  /** Spans whose kind is certain, in order: captions that the page marks as such. */
  readonly known: readonly Furniture[]
}

interface Line {
  readonly start: number
  readonly end: number
  readonly blankBefore: boolean
  /** Unset for prose and whatever is not told apart. */
  kind: Furniture['kind'] | null
}

/** The names that a text shows around its prose, as written; `null` where it shows none. */
export interface ShownNames {
  readonly masthead: string | null
  /** Of the dateline. */
  readonly paper: string | null
  readonly agency: string | null
  /** Of a feed's last line: «first appeared on …». */
  readonly feed: string | null
}

export interface FoundFurniture {
  readonly furniture: Furniture[]
  readonly names: ShownNames
}

const LONGEST_LINE = 400
const LONGEST_TITLE = 250
const TOP_LINES = 12
const BOTTOM_LINES = 8
const LONGEST_LIST = 12
const NO_HINTS: FurnitureHints = { title: null, known: [] }

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
function toLines(text: string): Line[] {
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

const endsSentence = (line: string): boolean => /[.!?…;:»"”’']$/u.test(line) && /[.!?…;:][\s»"”’']*$/u.test(line.slice(-6))
const endsWithStop = (line: string): boolean =>
  /[.…;:,][\s»"”’')]*$/u.test(line.slice(-6)) || /[.!?][\s»"”’']{0,3}\([^()]{1,60}\)$/u.test(line.slice(-70))

const DATE_LINE = 140

/** A short line that is a date and little else, or that begins by saying «published on». */
function isDateLine(line: string, words: readonly string[], table: FurnitureTable, anywhere: boolean): boolean {
  if (line.length > DATE_LINE || !/\d/.test(line)) return false
  const label = labelLength(words, table.published) || labelLength(words, table.updated)
  if (label === 0 && !anywhere) return false
  const days = findDays(line, table, 'fr')
  const first = days[0]
  if (first === undefined) return false
  if (label > 0 && words[label] !== undefined && first.span[0] < 60) {
    const colon = words[label] === ':'
    // «date limite …» is none.
    const between = toPlainWords(line.slice(0, first.span[0])).filter((word) => word !== ':' && !table.aroundDays.has(word)).length
    if (between - label <= (colon ? 3 : 1)) return true
  }
  if (!anywhere) return false
  let rest = line
  for (const { span } of [...days].reverse()) rest = `${rest.slice(0, span[0])} ${rest.slice(span[1])}`
  rest = rest.replace(/\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d{2})?/gu, ' ').replace(/[+-]\d{1,2}(?::?\d{2})?/gu, ' ')
  const labels = [...table.published, ...table.updated].filter((entry) => entry.length === 1).map((entry) => entry[0])
  const left = toPlainWords(rest).filter((word) => word !== ':' && !table.aroundDays.has(word) && !labels.includes(word))
  return left.length === 0 || (left.length <= 2 && days[0]?.kind === 'days' && !endsSentence(line))
}

function isByline(line: string, words: readonly string[], table: FurnitureTable): boolean {
  if (line.length > 100 || endsWithStop(line)) return false
  const label = labelLength(words, table.byline)
  if (label === 0) return false
  const name = line.match(/[\p{L}\p{M}’'.-]+/gu)?.slice(label) ?? []
  return (
    name.length >= 1 &&
    name.length <= 9 &&
    name.every((word) =>
      /^(?:\p{Lu}|(?:al|el|an|as|ash|ad|ar|az|at|d|l)[-’']\p{Lu}|(?:et|and|de|du|la|le|al|el|ben|bin|à|in|von|van|avec|with|for|pour)$)/u.test(word),
    )
  )
}

/** The name after «Source:»; capitals or an address tell it from the start of a sentence. */
function isSource(line: string, words: readonly string[], table: FurnitureTable, bottom: boolean): boolean {
  if (line.length > 120) return false
  const label = labelLength(words, table.source)
  if (label === 0) return table.sourceOfNobody.has(words.join(' ')) && bottom && words.length <= 3
  if (words[label] === ':') {
    const value = line.slice(line.indexOf(':') + 1).trim()
    if (value === '') return true
    const count = words.length - label - 1
    return /^(?:\p{Lu}|\p{Lo}|https?:|www\.|[«"“@])/u.test(value)
      ? count <= (bottom ? 14 : 5)
      : (count <= 3 && table.sourceOfNobody.has(words.slice(label + 1).join(' '))) || /^\S+\.\S{2,}$/u.test(value)
  }
  if (!bottom || words.length - label < 1 || words.length > 5 || endsWithStop(line)) return false
  const names = (line.match(/[\p{L}\p{M}]+/gu) ?? []).slice(label)
  return (
    names.every((name) => /^\p{Lu}/u.test(name) || table.smallInNames.has(name.toLowerCase())) ||
    table.sourceOfNobody.has(words.slice(label).join(' '))
  )
}

/** «[Photo by X]», «(AFP photo)» at the end of a line. */
const PICTURE_BRACKET =
  /[([](?:(?:file )?photos?|images?|picture|screenshot|capture|illustration|crédits?|credits?)(?:\s*:|\s+\p{L})[^()[\]]{0,50}[)\]]\.?$/iu
/** «(Command handout)» at the end of a line. */
const ARCHIVE_BRACKET = /[([][^()[\]]{2,50}\s(?:handout|archives?|file|photo)[)\]]\.?$/iu
/** «(Agency/A. Photographer)». */
const NAMES_BRACKET = /\(\p{Lu}[^()/]{1,30}\/\s?\p{Lu}[^()/]{1,35}\)$/u
/** «A street in 2022. / The Paper». */
const SIGNED_PICTURE = /[.!?»"”]\s+\/\s?\p{Lu}[\p{L}.’' ]{1,30}$/u
/** «… Credit: X]» after the words of a caption. */
const CREDIT_TAIL = /(?<=[.!?»"”,]\s)(?:crédits?|credits?|photos?)(?:\s(?:photo|image))?\s?:\s?[^.:]{2,60}[\])]?$/iu

function isCaption(line: string, words: readonly string[], table: FurnitureTable, top: boolean): boolean {
  // After a letter, the sign is half of another letter that was decoded wrongly.
  if (/(?<!\p{L})©|\(c\)\s?\p{Lu}/u.test(line)) return true
  const label = labelLength(words, table.caption)
  if (label > 0 && words[label] === ':') return true
  if (line.length <= 300 && (PICTURE_BRACKET.test(line.slice(-70)) || ARCHIVE_BRACKET.test(line.slice(-70)))) return true
  if (top && line.length <= 250 && (NAMES_BRACKET.test(line.slice(-70)) || SIGNED_PICTURE.test(line.slice(-50)))) return true
  const credit = /[(/|]\s*(?:photo\s*:?\s*)?([^()/|]{2,40}?)\s*\)?$/iu.exec(line.slice(-60))
  if (credit === null || line.length > 250) return false
  const named = table.credits.has(toPlainWords(credit[1] ?? '').join(' ')) || /^[(/|]\s*(?:photo|image|crédits?|credit)\b/iu.test(credit[0])
  const isSlash = credit[0].startsWith('/') || credit[0].startsWith('|')
  const isPicture = /^\(\s*(?:photo|image)s?\s*:/iu.test(credit[0])
  return named && (isSlash || isPicture || (top && !/[.!?…][\s»"”]*$/u.test(line.slice(0, line.length - credit[0].length))))
}

const isButtons = (words: readonly string[], table: FurnitureTable): boolean =>
  words.length >= 2 &&
  words.length <= 24 &&
  words.some((word) => /\p{L}/u.test(word)) &&
  words.every(
    (word, index) =>
      /^\d+$/.test(word) ||
      word === ':' ||
      table.buttons.has(word) ||
      table.buttons.has(`${words[index - 1]} ${word}`) ||
      table.buttons.has(`${word} ${words[index + 1]}`),
  )

/** Nothing but names of agencies, in brackets or after «with»: «(avec AFP)», «Reuters/AP», «MNA». */
function isCredit(line: string, table: FurnitureTable): boolean {
  if (line.length > 60) return false
  const names = line
    .replace(/^[\s([–—-]+|[\s)\].]+$/gu, '')
    .split(/\s*[/,&+]\s*|\s(?:et|and)\s/u)
    .map((name, index) => {
      const words = toPlainWords(name)
      return words.slice(index === 0 ? labelLength(words, table.source) : 0).join(' ')
    })
  return names.every((name) => table.agencies.has(name))
}

/** Parts of the paper, alone or as a path: «Monde», «Home > World > Africa», «World | Defence», «News - North». */
function isSection(line: string, table: FurnitureTable): boolean {
  if (line.length > 80 || endsWithStop(line)) return false
  const cells = line.split(/\s*[>›»|/•·→]\s*|\s[–—-]\s/u).map((cell) => toPlainWords(cell))
  const isPart = (words: readonly string[] | undefined): boolean => words !== undefined && table.sections.has(words.join(' '))
  if (cells.length === 1) return isPart(cells[0]) || ((cells[0]?.length ?? 0) <= 3 && cells[0]?.every((word) => table.sections.has(word)) === true)
  if (!cells.every((words) => words.length <= 4)) return false
  const isPath = /[>›»→]/u.test(line) || cells.length >= 3
  return cells.every((words) => words.length === 0 || isPart(words)) || (isPath && (isPart(cells[0]) || isPart(cells[1])))
}

/** «Share | Print | Subscribe»: every cell is a button or an invitation. */
function isButtonRow(line: string, table: FurnitureTable): boolean {
  if (line.length > 140 || !/[|·•]/u.test(line)) return false
  const cells = line.split(/[|·•]/u).map((cell) => toPlainWords(cell))
  const isButton = (words: readonly string[]): boolean => {
    const match = findLineMatch(words, table)
    return (match !== null && match.kind !== 'header' && match.kind !== 'caption') || table.buttons.has(words.join(' '))
  }
  return cells.length >= 2 && cells.every((words) => words.length === 0 || isButton(words))
}

/** Counters, reading times, addresses of the desk, initials of the writer, paths and code. */
function isDebris(
  line: string,
  words: readonly string[],
  table: FurnitureTable,
  { top, edge }: { readonly top: boolean; readonly edge: boolean },
): boolean {
  if (line.length > 120) return false
  if (edge && /^\d[\d\s,]{0,10}[kKmM+]?$/u.test(line) && !/^(?:19|20)\d\d$/u.test(line)) return true
  if (top && words.length <= 6 && /^[^\d]{0,20}\d{1,3}\s?min(?:ute)?s?(?:\.|\s\p{L}+){0,3}$/iu.test(line)) return true
  if (edge && words.length <= 14 && /[\w.+-]{1,40}@[\w-]{1,40}\.\w/u.test(line) && !endsSentence(line)) return true
  if (edge && /^[([]\p{L}{1,4}(?:[/.-]\p{L}{1,4}){1,3}[)\]]$|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\/?$/u.test(line)) return !isCredit(line, table)
  return /^\/[\w-]+\/\S/u.test(line) || /\{\{|\}\}|@content\b/u.test(line)
}

function toKind(
  line: string,
  words: readonly string[],
  table: FurnitureTable,
  { top, beforeProse, bottom }: { readonly top: boolean; readonly beforeProse: boolean; readonly bottom: boolean },
): { readonly kind: LineKind; readonly heads: boolean } | null {
  const is = (kind: LineKind): { kind: LineKind; heads: boolean } => ({ kind, heads: false })
  if (words.length === 0) return is('boilerplate')
  const edge = top || bottom
  if (isDebris(line, words, table, { top: top && beforeProse, edge })) return is('boilerplate')
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(line)) return is(top ? 'header' : 'source')
  const match = findLineMatch(words, table)
  if (match !== null) {
    if (match.kind === 'header') {
      if (top && line.length <= 80 && !endsSentence(line)) return is('header')
    } else if (match.kind === 'share') {
      if (match.whole || line.length <= 140) return is('share')
    } else if (match.kind === 'cut') {
      if (match.whole || line.length <= 60) return is('cut')
    } else return { kind: match.kind, heads: match.kind === 'related' && (match.whole || (line.length <= 60 && line.endsWith(':'))) }
  }
  if (isButtons(words, table) || isButtonRow(line, table)) return is('share')
  if (bottom && words[1] === ':' && table.buttons.has(words[0] ?? '') && words.length <= 7 && line.length <= 60) return is('share')
  if (edge && isCredit(line, table)) return is('source')
  if (isCaption(line, words, table, top)) return is(/^©|^\(c\)/iu.test(line) && line.length < 80 && bottom && !beforeProse ? 'source' : 'caption')
  if (isSource(line, words, table, bottom)) return is('source')
  const signed = edge ? findSignedLine(line, table) : null
  if (signed !== null && beforeProse && top) return is(signed.kind)
  if (signed?.paper != null && bottom && !beforeProse) return is('source')
  if (isDateLine(line, words, table, top)) return is('header')
  if (/^\[[^[\]]{3,300}\]$/u.test(line)) return is('boilerplate')
  if (top && beforeProse && isSection(line, table)) return is('header')
  if ((top || bottom) && isByline(line, words, table)) return is(bottom && !beforeProse ? 'boilerplate' : 'header')
  if (/^(?:\p{Lu}\.\s?){2,5}$/u.test(line) || /^[([]?\p{Lu}{1,4}[/.-]\p{Lu}{1,4}[)\]]?\.?$/u.test(line)) return is('boilerplate')
  if (/^[*=_~.•·–—-]+$/u.test(line)) return is('boilerplate')
  if (beforeProse && top) {
    if (/^#[\p{L}\p{N}_]+(?:\s+#[\p{L}\p{N}_]+)*$/u.test(line)) return is('header')
    const logo = labelLength(words, table.logo)
    if (logo > 0 && words.length > logo && words.length - logo <= 6 && !endsSentence(line)) return is('header')
  }
  return null
}

const quoteWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const cutPatterns = new WeakMap<FurnitureTable, RegExp>()

/** «Read more» or «[…]» at the very end of the last paragraph. */
function findCut(text: string, line: Line, table: FurnitureTable): Span | null {
  let pattern = cutPatterns.get(table)
  if (pattern === undefined) {
    const phrases = [...table.ends.values()].flat().filter((phrase) => phrase.kind === 'cut')
    const words = phrases.map((phrase) => phrase.words.map(quoteWord).join("[\\s’'-]"))
    pattern = new RegExp(
      `(?:\\[\\s?(?:…|\\.{3})\\s?\\]|\\[\\+\\d{1,7} chars\\]|(?<=[.!?…»"”)\\s])(?:${words.length > 0 ? words.join('|') : '$^'})[\\s.…»>]{0,5})$`,
      'iu',
    )
    cutPatterns.set(table, pattern)
  }
  const from = Math.max(line.start, line.end - 60)
  const match = pattern.exec(text.slice(from, line.end))
  return match === null ? null : [from + match.index, line.end]
}

/** «… Source: X» at the end of the last paragraph. */
function findInlineSource(text: string, line: Line, table: FurnitureTable): Span | null {
  const from = Math.max(line.start, line.end - 100)
  const tail = text.slice(from, line.end)
  const colon = tail.lastIndexOf(':')
  if (colon < 0) return null
  const label = /[\p{L}]+(?=\s?$)/u.exec(tail.slice(0, colon))
  if (label === null || label.index === 0 || labelLength(toPlainWords(label[0]), table.source) === 0) return null
  if (!/[.!?…»"”)\]]\s*\(?$/u.test(tail.slice(0, label.index))) return null
  const value = tail.slice(colon + 1).trim()
  return value.length >= 2 && value.length <= 60 && /^\p{Lu}|^www|^http/u.test(value) ? [from + label.index, line.end] : null
}

const HEADER_PREFIX = /^\s{0,20}date\s{1,3}\d{4}-\d{2}(?:-\d{2})?(?=\s)/u
const toKey = (line: string): string => toPlainWords(line).join(' ')

/**
 * Everything in the text that is not the article's own prose, in order, never overlapping, with the names that it shows. Linear in the length of
 * the text. A line is looked at as a whole up to 400 characters; of longer ones only the beginning and, in the last paragraph, the end.
 */
export function findFurniture(text: string, table: FurnitureTable, hints: FurnitureHints = NO_HINTS): FoundFurniture {
  const furniture: Furniture[] = []
  const prefix = HEADER_PREFIX.exec(text.slice(0, 60))
  const prefixEnd = prefix === null ? 0 : prefix[0].length
  const lines = toLines(prefixEnd > 0 ? ' '.repeat(prefixEnd) + text.slice(prefixEnd) : text)
  if (prefix !== null) furniture.push({ span: [prefix[0].search(/\S/u), prefixEnd], kind: 'header' })

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
    furniture,
    names: { masthead: mastheadName, paper: paper ?? datelinePaper, agency, feed: feed?.name ?? null },
  }
}

/** As `findFurniture`, without the names. */
export const toFurniture = (text: string, table: FurnitureTable, hints: FurnitureHints = NO_HINTS): Furniture[] =>
  findFurniture(text, table, hints).furniture

/** What ends the last paragraph without being of it: a source, a feed's line, who signs, or where it breaks off. */
function findEnd(text: string, line: Line, table: FurnitureTable): Furniture | null {
  const feed = findFeed(text, table)
  if (feed !== null && feed.span[0] < line.end && feed.span[1] >= line.end) return { span: [feed.span[0], line.end], kind: 'source' }
  const source = findInlineSource(text, line, table)
  if (source !== null) return { span: source, kind: 'source' }
  const credit = findInlineCredit(text, line, table)
  if (credit !== null) return credit
  const cut = findCut(text, line, table)
  return cut === null ? null : { span: cut, kind: 'boilerplate' }
}

/** «… said. (AFP)», «… said. – News Desk» or the writer's initials at the end of the last paragraph. */
function findInlineCredit(text: string, line: Line, table: FurnitureTable): Furniture | null {
  const from = Math.max(line.start, line.end - 60)
  const match = /(?<=[.!?…»"”])\s{0,3}(?:[([]([^()[\]\n]{2,40})[)\]]|[–—-]{1,2}\s?([\p{L}\s/]{2,30}))\.?$/u.exec(text.slice(from, line.end))
  if (match === null) return null
  const words = match[0].trimStart()
  const span: Span = [line.end - words.length, line.end]
  if (isCredit(words, table)) return { span, kind: 'source' }
  return match[1] !== undefined && /^\p{L}{1,4}(?:[/.-]\p{L}{1,4}){1,3}$/u.test(match[1]) ? { span, kind: 'boilerplate' } : null
}

const feedPatterns = new WeakMap<FurnitureTable, RegExp>()

/** «The post … appeared first on The Paper.» at the very end. */
function findFeed(text: string, table: FurnitureTable): { readonly span: Span; readonly name: string } | null {
  let pattern = feedPatterns.get(table)
  if (pattern === undefined) {
    const toWords = (words: string): string => words.split(' ').map(quoteWord).join('\\s').replace(/[’']/gu, "[’']")
    const pairs = table.firstOn.map(([before, after]) => `${toWords(before)}\\s[^\\n]{1,250}?\\s${toWords(after)}`)
    pattern = new RegExp(
      `(?:^|(?<=[\\s.…»"”\\]]))(?:${pairs.length > 0 ? pairs.join('|') : '$^'})\\s+([^\\n.]{2,60}(?:\\.\\p{L}{2,6})?)\\s?\\.?$`,
      'iu',
    )
    feedPatterns.set(table, pattern)
  }
  const trimmed = text.slice(-600).trimEnd()
  const match = pattern.exec(trimmed.slice(-500))
  if (match === null) return null
  const end = Math.max(0, text.length - 600) + trimmed.length
  return { span: [end - match[0].length, end], name: (match[1] ?? '').trim() }
}

const EDGES = 200

/** The words at both ends of a long line, with a sign between them that is no word: phrases are looked for nowhere else. */
function toEdgeWords(line: string): string[] {
  const head = line.slice(0, EDGES / 2)
  const tail = line.slice(-EDGES / 2)
  return [...toPlainWords(head.slice(0, head.lastIndexOf(' ') + 1)), '…', ...toPlainWords(tail.slice(tail.indexOf(' ') + 1))]
}

const MENU_LINES = 4
const TOP_MENU_LINES = 6

/**
 * Runs of lines of one to five words without a stop, a number or a colon are menus and lists of keywords, unless the whole text is so.
 * Where a text ends in such a list, the titles below it are of other articles.
 */
function markMenus(text: string, lines: readonly Line[], table: FurnitureTable): void {
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

/** Tells lines apart by themselves and the lists that headings begin; gives the index of the first line of prose. */
function markLines(text: string, lines: readonly Line[], table: FurnitureTable, hints: FurnitureHints): number {
  const knownSpans = hints.known
  let nextKnown = 0
  const titleKey = hints.title === null ? null : toKey(hints.title.slice(0, LONGEST_LINE))
  let beforeProse = true
  let firstProse = lines.length
  let listed = 0
  let commented = false
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
      match = toKind(content, words, table, { top: index < TOP_LINES, beforeProse, bottom: index >= lines.length - BOTTOM_LINES && index > 0 })
      const isItem = /^(?:[-–—•·*>]\s|\d{1,2}[.)]\s)/u.test(content)
      if (match === null && listed > 0 && (isItem || (length <= 200 && !endsWithStop(content) && findDateline(content, table) === null))) {
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

/** Long lines, and shorter ones that end as a sentence does; an exclamation or question of one line may be a title. */
const isProse = (end: string, length: number): boolean =>
  length > 200 || (length >= 60 && endsSentence(end) && (length >= 140 || !/[!?][\s»"”’']*$/u.test(end)))

/** Titles are short lines at the top without a final stop, and lines that repeat one; sections («Monde», «TV») at the top become headers. */
function markTitles(text: string, lines: readonly Line[], firstProse: number): void {
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
