import { createHash } from 'node:crypto'
import type { Document } from '../src/model/index.ts'

/** A document of the text alone, published on Wednesday 12 March 2025 unless said otherwise. */
export function toTestDocument(
  text: string,
  language: string,
  published: Document['published'] = { days: ['2025-03-12', '2025-03-12'], basis: 'the test', span: null },
): Document {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { id: 'test', url: null, outlet: null, language, title: null, published, text, sha256, furniture: [] }
}
