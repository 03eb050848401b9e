import type { DayRange, Document, Publication, Result } from '../model/index.ts'
import { toCalendarDay } from '../model/index.ts'
import { decode, findDeclaredEncoding, isBinary } from './decode.ts'
import type { DetectLanguage } from './detect-language.ts'
import { toLanguageCode } from './detect-language.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { megabytes } from './megabytes.ts'
import { findFurniture } from './to-furniture.ts'
import { toOutlet } from './to-outlet.ts'
import type { Page } from './to-page.ts'
import { toPage } from './to-page.ts'
import { findMetadataDays, toPublication } from './to-publication.ts'
import { toRefusal } from './to-refusal.ts'

/** What is read as letters; the other formats are turned into one of these first. */
export type TextFormat = 'text' | 'html' | 'jsonl'

/** What is known of a document beside its bytes, as by the headers of a letter or the address it was fetched from. */
export interface Known {
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  /** A day in any form that metadata has. */
  readonly published: string | null
  /** The encoding that the server names. */
  readonly charset: string | null
}

export interface GatherInput<Format> {
  /** As messages name it: a path, or «-». */
  readonly name: string
  readonly format: Format
  readonly bytes: Uint8Array
  readonly known?: Known
}

/** What gathering needs from outside. */
export interface GatherTools {
  /** Of the text in UTF-8, lower-case hexadecimal. */
  readonly sha256: (text: string) => string
  readonly detectLanguage: DetectLanguage
  readonly table: FurnitureTable
  /** Most bytes of one document; `LARGEST_DOCUMENT` if nothing speaks for another. */
  readonly largest: number
}

export const LARGEST_DOCUMENT = 20_000_000

/** What an input says of its document besides the text. */
interface Stated {
  readonly id: string
  /** For problems: the name, with `:line` where there are lines. */
  readonly name: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly publishedDays: DayRange | null
  readonly language: string | null
}

/** A page that was saved under the name of a text. */
const SAVED_PAGE = /^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!doctype html|<html[\s>])/iu

/** The file's name without folders and ending; an address without its beginning. */
export function toDocumentId(name: string): string {
  const address = /^https?:\/\/(?:www\.)?([^#]*[^#/?])/iu.exec(name)?.[1]
  if (address !== undefined) return address
  const file = name.split(/[\\/]/u).at(-1) ?? name
  const id = file.replace(/\.(?:txt|html?|xhtml|jsonl|ndjson|pdf|eml)$/iu, '')
  return id === '' || id === '-' ? 'stdin' : id
}

export const toLargeMessage = (largest: number): string =>
  `It holds more than ${megabytes(largest)} of text, which is no single article. Split it, or give one document a line as JSON lines.`

const brokenMessage = (encoding: string): string =>
  encoding === 'windows-1252'
    ? 'It is not valid UTF-8 and was read as Windows-1252; letters with accents may be wrong. Save it as UTF-8.'
    : `Some of its bytes are not valid ${encoding.toUpperCase()} and were read as “\ufffd”.`

const toStated = (name: string, known: Known | undefined): Stated => ({
  id: toDocumentId(name),
  name,
  url: known?.url ?? null,
  outlet: known?.outlet ?? null,
  title: known?.title ?? null,
  published: known?.published ?? null,
  publishedDays: null,
  language: null,
})

function toDocument(text: string, page: Page | null, stated: Stated, tools: GatherTools): Document {
  const title = stated.title ?? page?.title ?? null
  const { furniture, names } = findFurniture(text, tools.table, { title, known: page?.furniture ?? [] })
  const firstAddress = furniture.find(({ span, kind }) => kind === 'header' && /^https?:\/\//iu.test(text.slice(span[0], span[0] + 8)))
  const url = stated.url ?? page?.url ?? (firstAddress === undefined ? null : text.slice(...firstAddress.span))
  const language = tools.detectLanguage(text, stated.language ?? page?.language ?? null)
  const firstTitle = furniture.find(({ kind }) => kind === 'title')
  const published: Publication | null =
    stated.publishedDays !== null && stated.publishedDays[0] !== stated.publishedDays[1] && stated.published === null
      ? { days: stated.publishedDays, basis: 'days that the input states', span: null }
      : toPublication(
          {
            published: [...(stated.published === null ? [] : [{ value: stated.published, field: 'published' }]), ...(page?.published ?? [])],
            modified: page?.modified ?? [],
            url,
            text,
            furniture,
            language,
          },
          tools.table,
        )
  return {
    id: stated.id,
    url,
    outlet: toOutlet({ siteName: stated.outlet ?? page?.siteName ?? null, url, text, furniture, names }, tools.table),
    language,
    title: title ?? (firstTitle === undefined ? null : text.slice(...firstTitle.span)),
    published,
    text,
    sha256: tools.sha256(text),
    furniture,
  }
}

/** Three words in a row, or a letter of a script that need not part its words. */
const hasWording = (text: string): boolean =>
  /(?<!\p{L})\p{L}{1,40}[^\p{L}\n]{1,3}\p{L}{1,40}[^\p{L}\n]{1,3}\p{L}/u.test(text) ||
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u.test(
    text,
  )

function fromText(text: string, stated: Stated, tools: GatherTools): Result<Document> {
  if (text.length > tools.largest) return toRefusal('too-large', stated.name, toLargeMessage(tools.largest))
  if (text.trim() === '') return toRefusal('empty', stated.name, 'It holds no text.')
  if (!/[\p{L}\p{N}]/u.test(text)) return toRefusal('no-article', stated.name, 'Its text holds no letter and no number.')
  if (!hasWording(text)) return toRefusal('no-article', stated.name, 'No line of it holds three words, so it is a list or table and no article.')
  return { ok: true, value: toDocument(text, null, stated, tools) }
}

function fromHtml(markup: string, stated: Stated, tools: GatherTools): Result<Document> {
  if (markup.length > tools.largest) return toRefusal('too-large', stated.name, toLargeMessage(tools.largest))
  if (markup.trim() === '') return toRefusal('empty', stated.name, 'It holds no text.')
  const result = toPage(markup)
  switch (result.kind) {
    case 'page':
      return { ok: true, value: toDocument(result.page.text, result.page, stated, tools) }
    case 'too-large':
      return toRefusal('too-large', stated.name, `The page is not read, since ${result.reason}. Save its article as text instead.`)
    case 'no-article':
      return toRefusal(
        'no-article',
        stated.name,
        'No article was found on the page; it may need its scripts to show one. Save the article as text instead.',
      )
  }
}

const toText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null

/** `["2025-03-01", "2025-03-31"]`, as a range. */
function toStatedDays(value: unknown): DayRange | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [first, last] = value.map((day) => {
    const match = typeof day === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/u.exec(day) : null
    return match === null ? null : toCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
  })
  return first != null && last != null && first <= last ? [first, last] : null
}

/**
 * The document of one line of JSON lines, after the problems that did not keep it from being read. `name` is the input's, `line` counts from 1;
 * blank lines give nothing.
 */
export function toLineDocuments(
  source: string,
  { name, line }: { readonly name: string; readonly line: number },
  tools: GatherTools,
): Result<Document>[] {
  const json = line === 1 ? source.replace(/^\ufeff/u, '') : source
  if (json.trim() === '') return []
  const at = `${name}:${line}`
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return [toRefusal('not-json', at, `The line is no JSON: “${json.trim().slice(0, 60)}”. Each line must be one whole JSON object.`)]
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [toRefusal('not-a-document', at, 'The line is JSON, but no object with “text” or “html”.')]
  const record = value as Readonly<Record<string, unknown>>
  const text = record['text']
  const html = record['html']
  if (typeof text !== 'string' && typeof html !== 'string')
    return [toRefusal('not-a-document', at, 'The object has neither “text” nor “html” with a string.')]
  const published = toText(record['published'])
  const publishedDays =
    toStatedDays(record['published']) ??
    (published === null ? null : findMetadataDays(published, tools.table, toLanguageCode(toText(record['language']))))
  const isImpossible = record['published'] != null && record['published'] !== '' && publishedDays === null
  const stated: Stated = {
    id: toText(record['doc']) ?? `${toDocumentId(name)}:${line}`,
    name: at,
    url: toText(record['url']),
    outlet: toText(record['outlet']),
    title: toText(record['title']),
    published: isImpossible ? null : published,
    publishedDays,
    language: toLanguageCode(toText(record['language'])),
  }
  const results: Result<Document>[] = isImpossible
    ? [
        toRefusal(
          'day-impossible',
          at,
          `“published” is ${JSON.stringify(record['published']).slice(0, 60)}, which is no day; it is ignored. Write it as 2025-03-31.`,
        ),
      ]
    : []
  results.push(typeof text === 'string' ? fromText(text, stated, tools) : fromHtml(html as string, stated, tools))
  return results
}

/** As `toLineDocuments`, from bytes without the line's end. */
export function toLineBytesDocuments(
  bytes: Uint8Array,
  place: { readonly name: string; readonly line: number },
  tools: GatherTools,
): Result<Document>[] {
  const { text, encoding, isBroken } = decode(bytes)
  const results = toLineDocuments(text, place, tools)
  return isBroken && results.some((result) => result.ok)
    ? [toRefusal('broken-encoding', `${place.name}:${place.line}`, brokenMessage(encoding)), ...results]
    : results
}

/**
 * All documents of one input that is text, in order. Where a document could be read in spite of a problem (`broken-encoding`, `day-impossible`), the problem
 * comes just before it. Nothing is thrown for whatever the bytes hold.
 */
export function* toDocuments(
  { name, format, bytes, known }: GatherInput<TextFormat>,
  tools: GatherTools,
): Generator<Result<Document>, void, undefined> {
  if (bytes.length === 0) return yield toRefusal('empty', name, 'It is empty.')
  if (isBinary(bytes)) return yield toRefusal('binary', name, 'It is no text but binary content. Text, HTML, JSON lines, PDF and e-mail are read.')
  if (format === 'jsonl') {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    let line = 0
    if (isUtf16) {
      for (const source of decode(bytes).text.split('\n')) {
        line += 1
        yield* toLineDocuments(source, { name, line }, tools)
      }
      return
    }
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(10, from)
      const to = end < 0 ? bytes.length : end
      line += 1
      if (to - from > tools.largest) yield toRefusal('too-large', `${name}:${line}`, toLargeMessage(tools.largest))
      else yield* toLineBytesDocuments(bytes.subarray(from, to), { name, line }, tools)
      from = to + 1
    }
    return
  }
  if (bytes.length > tools.largest) return yield toRefusal('too-large', name, toLargeMessage(tools.largest))
  const declared = known?.charset ?? (format === 'html' || toTextFormat(bytes) === 'html' ? findDeclaredEncoding(bytes) : null)
  const { text, encoding, isBroken } = decode(bytes, declared)
  const stated = toStated(name, known)
  const isPage = format === 'html' || SAVED_PAGE.test(text.slice(0, 200))
  const result = isPage ? fromHtml(text, stated, tools) : fromText(text, stated, tools)
  if (isBroken && result.ok) yield toRefusal('broken-encoding', name, brokenMessage(encoding))
  yield result
}

/** What an input without a name's ending holds, by its first bytes: JSON lines begin with `{`, pages with `<`. */
export function toTextFormat(head: Uint8Array): TextFormat {
  const start = decode(head.subarray(0, 4096)).text.trimStart().charAt(0)
  return start === '{' ? 'jsonl' : start === '<' ? 'html' : 'text'
}
