import { type FurnitureTable, labelLength, toPlainWords } from './furniture-table.ts'

/** Nothing but names of agencies, in brackets or after «with»: «(avec AFP)», «Reuters/AP», «MNA». */
export function isCredit(line: string, table: FurnitureTable): boolean {
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
