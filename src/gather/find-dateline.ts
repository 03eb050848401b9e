import type { Span } from '../model/index.ts'
import { findDays } from './find-days.ts'
import type { FurnitureTable } from './furniture-table.ts'

/** «SANAA, Dec. 5 (Saba) –»: the part of a paragraph before its first sentence. */
export interface Dateline {
  readonly span: Span
  readonly agency: string | null
}

const LONGEST = 140
const SMALL = /^(?:de|du|des|la|le|les|el|al|of|the|and|et|in|à|sur|upon|d|l|en)$/u

/** Whether it is a list of place names: every word begins with a capital or is a small one. */
function isPlaces(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return (
    words.length >= 1 && words.length <= 7 && /^\p{Lu}/u.test(text) && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.toLowerCase()))
  )
}

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** The dateline that a paragraph begins with; spans count from the start of `paragraph`, of which only the first 140 characters are looked at. */
export function findDateline(paragraph: string, table: FurnitureTable): Dateline | null {
  const head = paragraph.slice(0, LONGEST)
  let place = head
  let agency: string | null = null
  let end = 0
  const open = head.indexOf('(')
  // The sign after the brackets may be missing, but then the place must be in capitals.
  const bracket = open > 0 ? /^\(([^()\n]{2,50})\)(\s*(?:[–—:_-]{1,2}|\/-?))?(?=\s|\S)/u.exec(head.slice(open)) : null
  const dash = /\s*(?:[–—]|\s-{1,2}(?=\s)|--|\/-|:(?=\s))\s*/u.exec(head)
  if (bracket !== null && (dash === null || dash.index + dash[0].length > open)) {
    place = head.slice(0, open)
    agency = bracket[1] ?? null
    end = open + bracket[0].length
    if (bracket[2] === undefined && !isUpper(place.replace(/[\d.,]|\p{Ll}+\.?/gu, ''))) return null
  } else if (dash !== null && dash.index > 1) {
    place = head.slice(0, dash.index)
    end = dash.index + dash[0].trimEnd().length
  } else return null
  if (place.length > 80) return null

  const day = findDays(place, table, null)[0] ?? null
  const before = day === null ? place : place.slice(0, day.span[0])
  const after = day === null ? '' : place.slice(day.span[1])
  const words = before
    .replace(/[\s,./|:–—-]+$/u, '')
    .replace(/(?:,|\s)\s*(?:le|on|ce)$/iu, '')
    .split(/[\s,]+/u)
    .filter((word) => !table.aroundDays.has(word.toLowerCase().replace(/\.$/, '')) || /^\p{Lu}{3}/u.test(word))
    .join(' ')
    .trim()
  if (words === '' || !isPlaces(words)) return null
  if (after.trim() !== '' && !/^[\s,.;/|–—-]*(?:\d{4})?[\s,.;/|–—-]*$/u.test(after) && !isPlaces(after.replace(/^[\s,./|-]+/u, '').trim()))
    return null
  // A capitalised phrase before a dash alone may be a title or a name; a date, an agency or capitals make it a dateline.
  const isColon = head.slice(0, end).trimEnd().endsWith(':')
  if (agency === null && day === null && (isColon || !isUpper(words) || words.split(' ').length > 4)) return null
  if (agency !== null && day === null && !isUpper(words) && bracket?.[2] === undefined) return null
  if (agency !== null && /^\d/.test(agency)) return null
  // What follows must be a text.
  return paragraph.length - end < 15 ? null : { span: [0, end], agency }
}
