import { parse } from 'csv-parse/sync'
import type { Problem, Result } from '../../model/index.ts'
import { decode } from '../decode.ts'
import { toRefusal } from '../to-refusal.ts'

/** One row's address, or what is wrong with the row. */
export type ListedLink = { readonly kind: 'link'; readonly address: string } | { readonly kind: 'problem'; readonly problem: Problem }

/** Names of the column that holds the links, the surest first; the first two are those of common archiving spreadsheets. */
const COLUMNS = ['link', 'url', 'links', 'urls', 'lien', 'liens', 'address', 'adresse', 'article url', 'source url', 'original url', 'href', 'source']
const DELIMITERS = [',', ';', '\t', '|']
const LARGEST_ROW = 200_000
const LOOKED_AT = 50

const isAddress = (cell: string): boolean => /^\s*https?:\/\//iu.test(cell) && URL.canParse(cell.trim())

const toKey = (cell: string): string => cell.toLowerCase().replace(/[_-]+/gu, ' ').trim()

function findDelimiter(text: string): string {
  const line =
    text
      .slice(0, 10_000)
      .split(/\r?\n/u)
      .find((row) => row.trim() !== '') ?? ''
  return DELIMITERS.map((sign) => ({ sign, count: line.split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The column with the name that a header gives it, else the one with the most addresses. */
function findColumn(rows: readonly (readonly string[])[]): { readonly column: number; readonly from: number } | null {
  const [header = []] = rows
  const first = rows.slice(0, LOOKED_AT)
  const keys = header.map(toKey)
  if (!header.some(isAddress)) {
    const named = COLUMNS.map((name) => keys.indexOf(name)).filter((column) => column >= 0)
    const filled = named.find((column) => rows.slice(1).some((row) => isAddress(row[column] ?? ''))) ?? named[0]
    if (filled !== undefined) return { column: filled, from: 1 }
  }
  const width = Math.max(0, ...first.map((row) => row.length))
  const counts = Array.from({ length: Math.min(width, 1000) }, (_, column) => first.filter((row) => isAddress(row[column] ?? '')).length)
  const most = Math.max(0, ...counts)
  return most === 0 ? null : { column: counts.indexOf(most), from: header.some(isAddress) ? 0 : 1 }
}

/** The links of a spreadsheet saved as CSV: one column holds them, whatever the others hold; empty cells are passed over. */
export function toLinkList(bytes: Uint8Array, name: string): Result<ListedLink[]> {
  const { text } = decode(bytes)
  let records: { readonly record: string[]; readonly info: { readonly lines: number } }[]
  try {
    records = parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      info: true,
      max_record_size: LARGEST_ROW,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof records
  } catch (error) {
    return toRefusal('damaged', name, `It is no table that can be read (${error instanceof Error ? error.message.slice(0, 150) : String(error)}).`)
  }
  const found = findColumn(records.map(({ record }) => record))
  if (found === null)
    return toRefusal('unsupported-format', name, 'No column of it holds web addresses. Name the column with the links “url” or “link”.')
  const seen = new Set<string>()
  const links: ListedLink[] = []
  for (const { record, info } of records.slice(found.from)) {
    const cell = record[found.column]?.trim() ?? ''
    if (cell === '') continue
    if (!isAddress(cell)) {
      const { problem } = toRefusal(
        'not-an-address',
        `${name}:${info.lines}`,
        `“${cell.slice(0, 80)}” is no web address. It must begin with https:// or http://.`,
      )
      links.push({ kind: 'problem', problem })
      continue
    }
    const url = new URL(cell)
    url.hash = ''
    if (!seen.has(url.href)) links.push({ kind: 'link', address: url.href })
    seen.add(url.href)
  }
  return { ok: true, value: links }
}
