import type { DayRange, Furniture, Publication, Span } from '../model/index.ts'
import { meetDays, toCalendarDay } from '../model/index.ts'
import type { FoundDay } from './find-days.ts'
import { findDays, toMonthDays } from './find-days.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { labelLength, toPlainWords } from './furniture-table.ts'

/** A value of a page's metadata and the name of its field. */
export interface MetadataDay {
  readonly value: string
  readonly field: string
}

export interface PublicationSources {
  /** Days of publication, best first. */
  readonly published: readonly MetadataDay[]
  /** Days of a later change. */
  readonly modified: readonly MetadataDay[]
  readonly url: string | null
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly language: string | null
}

interface Evidence {
  readonly days: DayRange
  readonly basis: string
  readonly span: Span | null
}

/** A day, month or year as metadata write it: `2024-01-24T10:00:00+03:00`, `2024-01`, or in words. `null` if it is none or cannot be. */
export function findMetadataDays(value: string, table: FurnitureTable, language: string | null): DayRange | null {
  const text = value.trim().slice(0, 100)
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text)
  if (iso !== null) {
    const day = toCalendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return day === null ? null : [day, day]
  }
  const month = /^(\d{4})-(\d{2})$/u.exec(text)
  if (month !== null) return toMonthDays(Number(month[1]), Number(month[2]))
  if (/^\d{4}$/u.test(text) && Number(text) >= 1900 && Number(text) <= 2100) return [`${text}-01-01`, `${text}-12-31`]
  if (/^\d{10}(?:\d{3})?$/u.test(text))
    return (
      [new Date(Number(text) * (text.length === 10 ? 1000 : 1))].map(
        (date): DayRange => [date.toISOString().slice(0, 10), date.toISOString().slice(0, 10)],
      )[0] ?? null
    )
  const found = findDays(text, table, language)[0]
  return found?.kind === 'days' ? found.days : null
}

/** The day, else the month, that a web address holds. */
export function findUrlDays(url: string): DayRange | null {
  const path = url.slice(0, 1000).replace(/^[a-z]+:\/\/[^/]*/iu, '')
  for (const match of path.matchAll(/(?<!\d)((?:19|20)\d{2})([/_-]?)(\d{1,2})\2(\d{1,2})(?!\d)/gu)) {
    if (match[2] === '' && match[0].length !== 8) continue
    const day = toCalendarDay(Number(match[1]), Number(match[3]), Number(match[4]))
    if (day !== null) return [day, day]
  }
  // «/2024/0124/»
  const halves = /\/((?:19|20)\d{2})\/(\d{2})(\d{2})(?=\/)/u.exec(path)
  const halvesDay = halves === null ? null : toCalendarDay(Number(halves[1]), Number(halves[2]), Number(halves[3]))
  if (halvesDay !== null) return [halvesDay, halvesDay]
  const month = /\/((?:19|20)\d{2})[/-](\d{2})(?=[/_-]|$)/u.exec(path)
  return month === null ? null : toMonthDays(Number(month[1]), Number(month[2]))
}

interface HeaderDays {
  /** Those behind a word for publishing first. */
  readonly published: readonly { readonly found: FoundDay; readonly kind: Furniture['kind'] }[]
  readonly updated: readonly { readonly found: FoundDay; readonly kind: Furniture['kind'] }[]
}

function toHeaderDays({ text, furniture, language }: PublicationSources, table: FurnitureTable): HeaderDays {
  const labelled: { found: FoundDay; kind: Furniture['kind'] }[] = []
  const published: { found: FoundDay; kind: Furniture['kind'] }[] = []
  const updated: { found: FoundDay; kind: Furniture['kind'] }[] = []
  for (const { span, kind } of furniture) {
    if (kind !== 'header' && kind !== 'dateline' && kind !== 'source') continue
    const line = text.slice(span[0], Math.min(span[1], span[0] + 300))
    if (!/\d/u.test(line) || /^(?:https?:\/\/|www\.)/iu.test(line)) continue
    for (const found of findDays(line, table, language)) {
      const moved: FoundDay = { ...found, span: [span[0] + found.span[0], span[0] + found.span[1]] }
      // The label just before the date decides: «Publié le …, mis à jour le …».
      const before = toPlainWords(line.slice(0, found.span[0])).filter((word) => word !== ':')
      let into = published
      for (let from = Math.max(0, before.length - 5); from < before.length; from += 1) {
        if (labelLength(before.slice(from), table.updated) > 0) into = updated
        else if (labelLength(before.slice(from), table.published) > 0) into = labelled
      }
      into.push({ found: moved, kind })
    }
  }
  return { published: [...labelled, ...published], updated }
}

const isWithin = (inner: DayRange, outer: DayRange): boolean => inner[0] >= outer[0] && inner[1] <= outer[1]
const isWider = (a: DayRange, b: DayRange): boolean => a[0] < b[0] || a[1] > b[1]

/**
 * When the document was published, as far as metadata, header lines, dateline and address tell; in a conflict the earlier of these four wins,
 * and the others may only narrow it. `null` if nothing tells a year. What the running text proves is not asked here.
 */
export function toPublication(sources: PublicationSources, table: FurnitureTable): Publication | null {
  const evidence: Evidence[] = []
  const addMetadata = (metadata: readonly MetadataDay[], words: string): void => {
    for (const { value, field } of metadata) {
      const days = findMetadataDays(value, table, sources.language)
      if (days !== null) evidence.push({ days, basis: `${words} (${field})`, span: null })
    }
  }
  const names = { header: 'date in a header line', dateline: 'date in the dateline', source: 'date in the source line' } as const
  const header = toHeaderDays(sources, table)
  const addHeader = (days: HeaderDays['published'], words: string): void => {
    for (const { found, kind } of days) {
      if (found.kind === 'days') evidence.push({ days: found.days, basis: words || names[kind as keyof typeof names], span: found.span })
    }
  }
  addMetadata(sources.published, 'date in the metadata')
  addHeader(header.published, '')
  const urlDays = sources.url === null ? null : findUrlDays(sources.url)
  if (urlDays !== null) {
    const at = sources.url === null ? -1 : sources.furniture.findIndex(({ span }) => sources.text.slice(span[0], span[1]) === sources.url)
    evidence.push({ days: urlDays, basis: 'date in the address of the page', span: sources.furniture[at]?.span ?? null })
  }
  addMetadata(sources.modified, 'date of the last change in the metadata')
  addHeader(header.updated, 'date of the last change in a header line')

  const best = evidence[0]
  if (best === undefined) return null
  let { days, basis, span } = best
  for (const other of evidence.slice(1)) {
    if (other.basis.startsWith('date of the last change')) continue
    if (isWithin(other.days, days) && isWider(days, other.days) && meetDays(days, other.days) !== null) {
      basis = `${basis}, narrowed by the ${other.basis}`
      days = other.days
      span = other.span ?? span
    }
  }
  if (days[0] !== days[1]) {
    for (const { found, kind } of header.published) {
      if (found.kind !== 'yearless') continue
      for (const year of new Set([days[0].slice(0, 4), days[1].slice(0, 4)])) {
        const day = toCalendarDay(Number(year), found.month, found.dayOfMonth)
        if (day !== null && days[0] !== days[1] && day >= days[0] && day <= days[1]) {
          days = [day, day]
          basis = `${basis}, narrowed by the ${names[kind as keyof typeof names]}`
          span = found.span
        }
      }
    }
  }
  return { days, basis, span }
}
