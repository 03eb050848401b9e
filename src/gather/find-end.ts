import type { Furniture, Span } from '../model/index.ts'
import { isCredit } from './find-credit.ts'
import { type FurnitureTable, labelLength, toPlainWords } from './furniture-table.ts'
import type { Line } from './to-lines.ts'

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

/** What ends the last paragraph without being of it: a source, a feed's line, who signs, or where it breaks off. */
export function findEnd(text: string, line: Line, table: FurnitureTable): Furniture | null {
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
export function findFeed(text: string, table: FurnitureTable): { readonly span: Span; readonly name: string } | null {
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
