import type { Outlet } from '../model/index.ts'
import { findDays } from './find-days.ts'
import { isNameLike } from './find-masthead.ts'
import { type FurnitureTable, labelLength, toPlainWords } from './furniture-table.ts'

/** The outlet that a line at the top of a text names. */
export interface HeadName {
  /** The name as written. */
  readonly name: string
  /** Whether the line holds nothing else but a day: it is then no part of the article. */
  readonly whole: boolean
  /** Whether it is an agency's: «La Vigie (AHD)» is the paper's text, whether the tables have the paper or not. */
  readonly agency: boolean
}

const LONGEST = 100
const CELLS = /\s*[|/·•,;–—]\s*|\s-{1,2}\s|\s*[()]\s*/u
const ADDRESS = /^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]+){0,2}\.\p{Ll}{2,6}$/u

/**
 * Who publishes, by a short line over the prose: «La Vigie, 4 mars 2025», “The Vigil – Sahel”, «Publié le 4 mars par La Vigie», or the name alone. A name is
 * one if it is an address, or as a whole one outlet of the tables; an agency gives way to a paper, since papers take their texts from agencies. Where no line
 * has one, a line that is a name with a word such as «tribune» is, or one between the title and a line that is a day.
 */
export function findHeadName(lines: readonly string[], table: FurnitureTable): (HeadName & { readonly line: number }) | null {
  let agency: (HeadName & { readonly line: number }) | null = null
  let unknown: (HeadName & { readonly line: number }) | null = null
  for (const [line, text] of lines.entries()) {
    if (text.length > LONGEST) continue
    const cells = toCells(text, table)
    for (const name of cells) {
      const known = table.outlets.findNamed(name)
      const lone = cells.length === 1 && line > 0 && isDay(lines[line + 1] ?? '', table) && isNoPerson(name, table)
      if (lone || (cells.length <= 2 && isPaperName(name, table))) unknown ??= { line, name, whole: cells.length === 1, agency: false }
      if (known.length !== 1 && !ADDRESS.test(name)) continue
      const found = { line, name, whole: cells.length === 1, agency: known.length > 0 && isAgency(known, name, table) }
      if (!found.agency) return found
      agency ??= found
    }
  }
  return agency ?? unknown
}

/** Does the line hold a day and nothing else? */
const isDay = (line: string, table: FurnitureTable): boolean =>
  line.length <= LONGEST && findDays(line, table, 'fr').length > 0 && toCells(line, table).length === 0

/** "Koripost", "The Kori Daily", "Voice of Kori": a name as no writer of an article has, of one word, with an article or with small words in it. */
function isNoPerson(name: string, table: FurnitureTable): boolean {
  const words = toPlainWords(name)
  if (words.length === 0 || words.length > MOST_WORDS || name.includes(':') || !/\p{L}{3}/u.test(name)) return false
  const shown = words.join(' ')
  if (table.sections.has(shown) || table.alerts.has(shown) || words.some((word) => table.months.has(word))) return false
  if (!/\s/u.test(name)) return true
  return isNameLike(name, table) && words.some((word) => table.smallInNames.has(word) || word === 'the')
}

/** "Kori Examiner", «Radio Kori»: a word that papers are called by at either end, and one that is not of sections. */
function isPaperName(name: string, table: FurnitureTable): boolean {
  const words = toPlainWords(name)
  if (words.length < 2 || words.length > MOST_WORDS || name.includes(':') || !isNameLike(name, table)) return false
  const isPaper = (word: string | undefined): boolean => table.publisherWords.has(word ?? '')
  const isOwn = (word: string): boolean => !isPaper(word) && !table.sections.has(word) && !table.alerts.has(word) && !table.smallInNames.has(word)
  return (
    (isPaper(words[0]) || isPaper(words.at(-1))) && words.some(isOwn) && !table.sections.has(words.join(' ')) && !table.alerts.has(words[0] ?? '')
  )
}
const MOST_WORDS = 4

const isAgency = ([outlet]: readonly Outlet[], name: string, table: FurnitureTable): boolean =>
  outlet?.kind === 'agency' || table.agencies.has(toPlainWords(name).join(' '))

/** The parts of a line between its signs, without its day and the words about it; first the whole, since names have signs of their own («L’Orient-Le Jour»). */
function toCells(line: string, table: FurnitureTable): readonly string[] {
  const day = findDays(line, table, 'fr')[0]
  const undated = day === undefined ? line : `${line.slice(0, day.span[0])} – ${line.slice(day.span[1])}`
  const cells = undated
    .split(CELLS)
    .map((cell) => withoutLabel(cell, table))
    .filter((cell) => /\p{L}/u.test(cell) && !toPlainWords(cell).every((word) => table.aroundDays.has(word)))
  return cells.length > 1 && table.outlets.findNamed(line).length === 1 ? [line] : cells
}

/** «par La Vigie», "By The Vigil", «Source : La Vigie», «Publié le». */
function withoutLabel(cell: string, table: FurnitureTable): string {
  let rest = cell.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  for (const labels of [table.published, table.updated, table.source, table.byline]) {
    const words = labelLength(toPlainWords(rest), labels)
    for (let word = 0; word < words; word++) rest = rest.replace(/^[\p{L}\p{M}\p{N}]+[^\p{L}\p{N}]*/u, '')
  }
  return rest
}
