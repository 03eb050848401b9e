import type { Document, Result } from '../model/index.ts'
import { fromLetter } from './from-letter.ts'
import { toCharset, toFormatOfType } from './media-types.ts'
import { megabytes } from './megabytes.ts'
import type { Taken } from './open/lead.ts'
import { fromPdf } from './pdf/from-pdf.ts'
import { type GatherInput, type GatherTools, toDocuments, toLineBytesDocuments } from './to-documents.ts'
import { type InputFormat, toInputFormat } from './to-input-format.ts'
import { toRefusal } from './to-refusal.ts'

/** Most bytes of one thing taken in: a PDF or a letter carries more than its text. */
export const LARGEST_TAKEN = 50_000_000

/** As `toDocuments`, and of PDFs and letters too. Nothing is thrown for whatever the bytes hold. */
export async function* openDocuments({ name, format, bytes, known }: GatherInput<InputFormat>, tools: GatherTools): AsyncGenerator<Result<Document>> {
  const rest = known === undefined ? { name, bytes } : { name, bytes, known }
  switch (format) {
    case 'text':
    case 'html':
    case 'jsonl':
      return yield* toDocuments({ ...rest, format }, tools)
    case 'pdf':
    case 'eml':
      if (bytes.length > LARGEST_TAKEN) return yield toRefusal('too-large', name, `It is larger than ${megabytes(LARGEST_TAKEN)}.`)
      return yield* format === 'pdf' ? fromPdf({ ...rest, format }, tools) : fromLetter({ ...rest, format }, tools)
  }
}

/** The documents of something taken in. A line of JSON lines is named by its number («week.jsonl!17»). */
export async function* toTakenDocuments({ capture, bytes }: Taken, tools: GatherTools): AsyncGenerator<Result<Document>> {
  const url = capture.finalUrl ?? capture.url
  const name = capture.file ?? url ?? 'unnamed'
  const line = capture.mediaType === 'application/jsonl' ? /^(.*)!(\d+)$/su.exec(name) : null
  if (line !== null) return yield* toLineBytesDocuments(bytes, { name: line[1] ?? name, line: Number(line[2]) }, tools)
  const known = { url, outlet: null, title: null, published: null, charset: toCharset(capture.headers['content-type'] ?? null) }
  const stated = toFormatOfType(capture.mediaType)
  const format = stated ?? toInputFormat(bytes)
  // What a server calls JSON is made for programs, and broken over lines besides.
  if (stated === null && format === 'jsonl') return yield toRefusal('unsupported-format', name, 'It is JSON, which holds no article that is read.')
  yield* openDocuments({ name, format, bytes, known }, tools)
}
