import type { Document, Result } from '../model/index.ts'
import { parseLetter } from './parse-letter.ts'
import { type GatherInput, type GatherTools, toDocuments } from './to-documents.ts'
import { toRefusal } from './to-refusal.ts'

/** The document of a newsletter: its page if it has one, else its text. A letter that no list sent says nothing of an outlet. */
export async function* fromLetter({ name, bytes, known }: GatherInput<'eml'>, tools: GatherTools): AsyncGenerator<Result<Document>> {
  const letter = await parseLetter(bytes)
  if (letter === null)
    return yield toRefusal('damaged', name, 'It is no e-mail that can be read: no sender, date or subject, or parts nested without end.')
  const body = letter.html ?? letter.text
  if (body === null) return yield toRefusal('empty', name, 'The e-mail holds no text.')
  const stated = {
    url: known?.url ?? null,
    outlet: letter.isNewsletter ? letter.sender : null,
    title: letter.subject,
    published: letter.sentAt,
    charset: null,
  }
  yield* toDocuments({ name, format: letter.html === null ? 'text' : 'html', bytes: new TextEncoder().encode(body), known: stated }, tools)
}
