import type { Span } from '../model/index.ts'
import { findDays } from './find-days.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { labelLength, toPlainWords } from './furniture-table.ts'

/** «La Vigie with AHD» told apart: the paper publishes, the agency is who it took it from. */
export interface Signed {
  readonly paper: string | null
  readonly agency: string | null
}

/** «SANAA, Dec. 5 (Saba) –»: the part of a paragraph before its first sentence. */
export interface Dateline extends Signed {
  readonly span: Span
}

/** A whole line that is town, day and who signs; without a town and a name it may be a date with its writer. */
export interface SignedLine extends Signed {
  readonly kind: 'dateline' | 'header'
}

const LONGEST = 140
const SMALL = /^(?:de|du|des|la|le|les|el|al|of|the|and|et|in|à|au|aux|sur|sous|lès|upon|d|l|en)$/u

/** Whether it is a list of place names: every word begins with a capital or is a small one. */
function isPlaces(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return (
    words.length >= 1 && words.length <= 7 && /^\p{Lu}/u.test(text) && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.toLowerCase()))
  )
}

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** The names in the brackets of a dateline: before «with» the paper, after it the agency; a name alone may be either and is given as the agency. */
function toSigned(words: string, table: FurnitureTable): Signed {
  for (const match of words.matchAll(/[\p{L}\p{M}\p{N}’'.-]+/gu)) {
    const rest = words.slice(match.index)
    const label = labelLength(toPlainWords(rest), table.source)
    if (label === 0) continue
    const after = rest.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}]+){${label}}`, 'u'), '').replace(/^[\s:]+/u, '')
    return { paper: words.slice(0, match.index).trim() || null, agency: after.trim() || null }
  }
  return { paper: null, agency: words }
}

const AFTER_PLAIN = /^[\p{Lu}\p{N}«"“]/u

/**
 * What only the first paragraph of prose may begin with: «(Belga) Two …», «MANILA: Two …», «Kyiv — Two …», «Ouagadougou- Two …»,
 * where no day, no agency and no capitals tell a town from other words.
 */
function findPlainDateline(paragraph: string, head: string, table: FurnitureTable): Dateline | null {
  const to = (end: number, agency: string | null): Dateline | null =>
    paragraph.length - end >= 40 && AFTER_PLAIN.test(paragraph.slice(end).trimStart()) ? { span: [0, end], paper: null, agency } : null
  const bracket = /^\(([^()\n]{2,30})\)(?:\s?[–—:-])?(?=\s)/u.exec(head)
  if (bracket !== null) {
    const name = bracket[1] ?? ''
    const isAgency = table.agencies.has(toPlainWords(name).join(' ')) || /^\p{Lu}{3,8}$/u.test(name)
    return isAgency ? to(bracket[0].length, name) : null
  }
  const colon = /^(\p{Lu}[\p{Lu}\s.,’'-]{3,40}):(?=\s)/u.exec(head)
  if (colon !== null) {
    const place = colon[1] ?? ''
    const words = toPlainWords(place)
    const isTown = words.length <= 4 && words.some((word) => word.length >= 5) && !/\s$/u.test(place) && !table.alerts.has(words.join(' '))
    return isTown && !table.alerts.has(words[0] ?? '') ? to(colon[0].length, null) : null
  }
  const dash = /^(\p{Lu}[\p{L}\p{M} ,’'-]{2,30}?)(?:\s[–—]|\.?-)(?=\s)/u.exec(head)
  if (dash === null || !isPlaces(dash[1] ?? '') || (dash[1] ?? '').split(/[\s,]+/u).length > 3) return null
  // A second dash would make it two halves of a sentence: «Kyiv – the capital – was hit».
  return /\s[–—]\s/u.test(paragraph.slice(dash[0].length, 200)) ? null : to(dash[0].length, null)
}

const WORD_AT_END = /\s*(\p{L}+)[\s,]*$/u
const NEAR_SIGN = /[,.;:|/·•()–—-]\s*$/u
const CELLS = /\s*[|/·•,;()–—]\s*|\s-{1,2}\s/u

const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,3}\.\p{Ll}{2,10}$/u

/** The paper that a name must be, by its article or a word such as «tribune»; else it may be a town. */
export function isPublisherName(name: string, table: FurnitureTable): boolean {
  const words = toPlainWords(name)
  return (
    ADDRESS.test(name) ||
    (words.length >= 2 && /^(?:la|le|les|the|l)$/u.test(words[0] ?? '')) ||
    words.some((word, index) => table.publisherWords.has(word) && (index === 0 || index === words.length - 1) && words.length >= 2)
  )
}

/** A short line of a full date with towns, papers, agencies or a writer, and nothing that a sentence or title would need. */
export function findSignedLine(line: string, table: FurnitureTable): SignedLine | null {
  if (line.length > LONGEST || !/\d/u.test(line)) return null
  const day = findDays(line, table, 'fr')[0]
  if (day?.kind !== 'days' || day.days[0] !== day.days[1]) return null
  const around = (word: string): boolean => table.aroundDays.has(toPlainWords(word).join(' '))
  let before = line.slice(0, day.span[0])
  for (let last = WORD_AT_END.exec(before); last !== null && around(last[1] ?? ''); last = WORD_AT_END.exec(before))
    before = before.slice(0, last.index)
  const isApart = before.trim() === '' || NEAR_SIGN.test(before) || isUpper(before.trim())
  const after = line.slice(day.span[1]).replace(/\d{1,2}\s?(?:[:hH.]\s?\d{0,2}(?::\d{2})?|GMT|UTC)/gu, ' ')
  if (!isApart || !(/^[\s.]*$/u.test(after) || /^[\s\])]*[|/·•,;(–—-]/u.test(after))) return null

  const bracket = /\(([^()\n]{2,60})\)/u.exec(line)
  const signed = bracket === null || /\d/u.test(bracket[1] ?? '') ? { paper: null, agency: null } : toSigned(bracket[1] ?? '', table)
  const strip = (part: string): string => part.replace(/\([^()]*\)/gu, ' ')
  const towns: string[] = []
  const papers: string[] = []
  let written = false
  for (const [place, part] of [before, after].entries()) {
    for (const raw of strip(part).split(CELLS)) {
      const cell = raw.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
      const words = toPlainWords(cell).filter((word) => word !== ':')
      if (words.length === 0 || words.every((word) => table.aroundDays.has(word))) continue
      if (labelLength(words, table.published) === words.length || labelLength(words, table.updated) > 0) continue
      if (labelLength(words, table.byline) > 0) written = true
      else if (ADDRESS.test(cell)) papers.push(cell)
      else if (isPlaces(cell)) {
        if (isPublisherName(cell, table) || (place === 1 && towns.length > 0)) papers.push(cell)
        else towns.push(cell)
      } else if (!(towns.length + papers.length > 0 && /^\p{Lu}/u.test(cell) && words.length <= 4)) return null
    }
  }
  if (towns.length + papers.length === 0 && !written && bracket === null) return null
  return { kind: towns.length + papers.length > 0 && !written ? 'dateline' : 'header', paper: papers[0] ?? signed.paper, agency: signed.agency }
}

/** The dateline that a paragraph begins with; spans count from the start of `paragraph`, of which only the first 140 characters are looked at. */
export function findDateline(paragraph: string, table: FurnitureTable, isFirst = false): Dateline | null {
  if (paragraph.length < 15) return null
  const head = paragraph.slice(0, LONGEST)
  return (
    findBracketed(head, table) ??
    findCells(head, table) ??
    findMarkedDateline(paragraph, head, table) ??
    (isFirst ? findPlainDateline(paragraph, head, table) : null)
  )
}

/** «(Ouagadougou, 8 janvier 2024).» */
function findBracketed(head: string, table: FurnitureTable): Dateline | null {
  const bracket = /^\((\p{Lu}[^()\n]{5,60})\)\s?[.–—:-]{0,2}(?=\s)/u.exec(head)
  const day = bracket === null ? undefined : findDays(bracket[1] ?? '', table, 'fr')[0]
  if (bracket === null || day?.kind !== 'days') return null
  const place = (bracket[1] ?? '').slice(0, day.span[0]).replace(/[\s,]+(?:le\s+)?$/u, '')
  return isPlaces(place) ? { span: [0, bracket[0].length], paper: null, agency: null } : null
}

/** «Vallonne | AHD | mardi 04/03/2025 - …»: cells of which the last is a full day. */
function findCells(head: string, table: FurnitureTable): Dateline | null {
  const cells = /^((?:\p{Lu}[^|\n.;:]{1,40}\|\s?){1,3})([^|\n–—]{6,40}?)\s+[–—-]{1,2}\s/u.exec(head)
  const days = cells === null ? [] : findDays(cells[2] ?? '', table, 'fr')
  if (cells === null || days[0]?.kind !== 'days' || days[0].days[0] !== days[0].days[1]) return null
  const names = (cells[1] ?? '').split('|').map((name) => name.trim())
  return { span: [0, cells[0].trimEnd().length], paper: null, agency: names.find((name) => table.agencies.has(toPlainWords(name).join(' '))) ?? null }
}

/** «Vallonne (Demain) – 4 mars 2025. …»: the length of a day that the brackets or the dash are followed by, with the sign that ends it. */
function dayBehind(rest: string, table: FurnitureTable): number {
  const [day] = findDays(rest.slice(0, DAY_LENGTH), table, null)
  if (day?.kind !== 'days' || day.days[0] !== day.days[1] || !/^[\s,–—-]*(?:le\s+)?$/u.test(rest.slice(0, day.span[0]))) return 0
  const sign = /^\s*(?:[–—:-]{1,2}|\.)(?=\s)/u.exec(rest.slice(day.span[1]))
  return sign === null ? 0 : day.span[1] + sign[0].length
}
const DAY_LENGTH = 40

/** A dateline that a day, an agency or capitals tell from other words. */
function findMarkedDateline(paragraph: string, head: string, table: FurnitureTable): Dateline | null {
  let place = head
  let agency: string | null = null
  let end = 0
  const open = head.indexOf('(')
  // The sign after the brackets may be missing, but then the place must be in capitals.
  const bracket = open > 0 ? /^\(([^()\n]{2,50})\)(\s*(?:[–—:_-]{1,2}|\/-?))?(?=\s|\S)/u.exec(head.slice(open)) : null
  const dash = /\s*(?:[–—]|\s-{1,2}(?=\s)|--|\/-|(?<=\d{4}\.?|,\s?\p{Lu}{2,8})-(?=\s)|(?<=\d{4})\.(?=\s+\p{Lu})|:(?=\s))\s*/u.exec(head)
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
  end += dayBehind(head.slice(end), table)

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
  // «September 20, 2024 (EL FASHER) –»: the brackets hold the town.
  if (words === '' && day !== null && agency !== null && after.trim() === '' && isPlaces(agency) && bracket?.[2] !== undefined)
    return { span: [0, end], paper: null, agency: table.agencies.has(toPlainWords(agency).join(' ')) ? agency : null }
  if (words === '' || !isPlaces(words)) return null
  const signer = before
    .replace(/[\s,]+$/u, '')
    .split(',')
    .at(-1)
  if (agency === null && before.includes(',') && signer !== undefined && table.agencies.has(toPlainWords(signer).join(' '))) agency = signer.trim()
  if (after.trim() !== '' && !/^[\s,.;/|–—-]*(?:\d{4})?[\s,.;/|–—-]*$/u.test(after) && !isPlaces(after.replace(/^[\s,./|-]+/u, '').trim()))
    return null
  // A capitalised phrase before a dash alone may be a title or a name; a date, an agency or capitals make it a dateline.
  const isColon = head.slice(0, end).trimEnd().endsWith(':')
  if (agency === null && day === null && (isColon || !isUpper(words) || words.split(' ').length > 4)) return null
  if (bracket !== null && agency !== null && day === null && !isUpper(words) && bracket[2] === undefined) return null
  if (agency !== null && /^\d/.test(agency)) return null
  // What follows must be a text.
  if (paragraph.length - end < 15) return null
  return agency === null ? { span: [0, end], paper: null, agency } : { span: [0, end], ...toSigned(agency, table) }
}
