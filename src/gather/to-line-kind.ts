import { isCredit } from './find-credit.ts'
import { findSignedLine } from './find-dateline.ts'
import { type FoundDay, findDays } from './find-days.ts'
import { type FurnitureTable, findLineMatch, type LineKind, labelLength, toPlainWords } from './furniture-table.ts'
import { isCaption } from './is-caption.ts'
import { endsSentence, endsWithStop } from './line-ends.ts'

const DATE_LINE = 140
/** Words that the paper and what introduces it may have between «published» and the day. */
const PAPER = 8

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
    // «Publié dans La Vigie du Port le 16 - 05 - 2019»: the day ends the line.
    if (between - label <= PAPER && first.kind === 'days' && line.slice(first.span[1]).trim() === '') return true
  }
  if (!anywhere) return false
  const left = wordsBeside(line, days, table)
  return left.length === 0 || (left.length <= 2 && days[0]?.kind === 'days' && !endsSentence(line))
}

/** What a line says besides its days, clock times and what stands around them. */
function wordsBeside(line: string, days: readonly FoundDay[], table: FurnitureTable): string[] {
  let rest = line
  for (const { span } of [...days].reverse()) rest = `${rest.slice(0, span[0])} ${rest.slice(span[1])}`
  rest = rest.replace(/\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d{2})?/gu, ' ').replace(/[+-]\d{1,2}(?::?\d{2})?/gu, ' ')
  const labels = [...table.published, ...table.updated].filter((entry) => entry.length === 1).map((entry) => entry[0])
  return toPlainWords(rest).filter((word) => word !== ':' && !table.aroundDays.has(word) && !labels.includes(word))
}

/** «Lundi 3 mars :», or a day alone above a list: does the line name the day of what stands below it? One line that does may be that of publication. */
export function headsItems(line: string, next: string, table: FurnitureTable): boolean {
  if (line.length > DATE_LINE || !/\d/.test(line) || !(line.endsWith(':') || ITEM.test(next))) return false
  const words = toPlainWords(line)
  if (labelLength(words, table.published) > 0 || labelLength(words, table.updated) > 0) return false
  const days = findDays(line, table, 'fr')
  return days.length > 0 && wordsBeside(line, days, table).length === 0
}
/** The sign or number that begins a list's item. */
export const ITEM = /^(?:[-–—•·*>]\s|\d{1,2}[.)]\s)/u

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

/** What a line is by its own words; `heads` where a list follows it, `null` where nothing tells it from prose. */
export function toKind(
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
  // «Publié le 4 mars 2025 | AHD»: the agency behind the day makes it no caption.
  if (isDateLine(line, words, table, false)) return is('header')
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
