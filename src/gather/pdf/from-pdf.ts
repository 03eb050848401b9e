import type { Document, Result } from '../../model/index.ts'
import { type GatherInput, type GatherTools, toDocuments } from '../to-documents.ts'
import { toRefusal } from '../to-refusal.ts'
import { readPdf } from './read-pdf.ts'
import { findGarbling } from './sanity.ts'

/** Letters by which a language is told for certain. */
const ENOUGH_LETTERS = 400

/** The document of a PDF, after the problems that did not keep it from being read; its pages are parted by form feeds. */
export async function* fromPdf({ name, bytes, known }: GatherInput<'pdf'>, tools: GatherTools): AsyncGenerator<Result<Document>> {
  const reading = await readPdf(bytes)
  switch (reading.kind) {
    case 'encrypted':
      return yield toRefusal('encrypted', name, 'It is locked with a password. Save it without one, then it can be read.')
    case 'damaged':
      return yield toRefusal('damaged', name, `It is no PDF that can be read: ${reading.reason}.`)
    case 'too-large':
      return yield toRefusal('too-large', name, `It was given up, since ${reading.reason}. Save the article as text instead.`)
    case 'text':
      break
  }
  const { text, isReconstructed, emptyPages } = reading.text
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0)
    return yield toRefusal(
      'no-text-layer',
      name,
      'Its pages are pictures without text. Run character recognition over it first, and check what it gives.',
    )
  const garbling =
    findGarbling(text) ?? (letters >= ENOUGH_LETTERS && tools.detectLanguage(text, null) === null ? 'it is in no language that is known' : null)
  if (garbling !== null)
    return yield toRefusal('garbled', name, `Its letters are not those that the pages show: ${garbling}. Run character recognition over its pages.`)
  if (isReconstructed)
    yield toRefusal(
      'reconstructed',
      name,
      'Its right-to-left lines were put together from the places of their letters. Compare quotations with the page.',
    )
  const missing = reading.readPages < reading.pages ? [`only its first ${reading.readPages} of ${reading.pages} pages were read`] : []
  if (emptyPages.length > 0 && emptyPages.length < reading.readPages)
    missing.push(`${emptyPages.length === 1 ? 'page' : 'pages'} ${emptyPages.slice(0, 20).join(', ')} hold no text and may be pictures`)
  if (missing.length > 0) yield toRefusal('text-cut', name, `Something is missing: ${missing.join('; ')}.`)
  yield* toDocuments({ name, format: 'text', bytes: new TextEncoder().encode(text), ...(known === undefined ? {} : { known }) }, tools)
}
