import { dropLastWords, dropWords } from './drop-words.ts'
import { type FurnitureTable, labelLength, toPlainWords } from './furniture-table.ts'

const LONGEST_CREDIT = 80
const EDGES = /^[\s([–—-]+|[\s)\].]+$/gu

/**
 * The names in a line of nothing but a credit, as written: «(avec AFP)», «Reuters/AP», «MNA», “Reuters contributed to this report.” `null` if the
 * line is none. By itself only a well-known agency is one, in brackets any agency, behind or before words of credit any outlet of the tables.
 */
export function findCredit(line: string, table: FurnitureTable): readonly string[] | null {
  if (line.length > LONGEST_CREDIT) return null
  const bare = line.replace(EDGES, '')
  const words = toPlainWords(bare)
  const label = labelLength(words, table.source)
  const helped = labelLength([...words].reverse(), table.contributed)
  const isFramed = label > 0 || helped > 0
  const isBracketed = /^\s*[([]/u.test(line)
  const names = dropLastWords(dropWords(bare, label), helped)
    .replace(/^\s*:/u, '')
    .split(/\s*[/,;&+]\s*|\s(?:et|and|avec|with)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isAgency = (name: string): boolean => table.agencies.has(toPlainWords(name).join(' '))
  const isKnown = (name: string): boolean =>
    isAgency(name) || ((isFramed || isBracketed) && table.outlets.findNamed(name).some(({ kind }) => isFramed || kind === 'agency'))
  const isNobody = (name: string): boolean => isFramed && table.sourceOfNobody.has(toPlainWords(name).join(' '))
  const known = names.filter(isKnown)
  return known.length > 0 && names.every((name) => isKnown(name) || isNobody(name)) ? known : null
}

export const isCredit = (line: string, table: FurnitureTable): boolean => findCredit(line, table) !== null
