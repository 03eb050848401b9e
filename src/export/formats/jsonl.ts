import type { Document } from '../../model/index.ts'
import { toEvidenceRows } from '../evidence-rows.ts'
import type { Exporter, ExportSource } from '../exporter.ts'

/** What a line says of a document: all but its text and what was marked in it. */
const toDocumentLine = ({ id, url, outlet, language, title, published, sha256 }: Document): Omit<Document, 'text' | 'furniture'> => ({
  id,
  url,
  outlet,
  language,
  title,
  published,
  sha256,
})

async function* write(source: ExportSource): AsyncIterable<string> {
  for await (const entry of source) {
    const evidence = toEvidenceRows(entry).map(({ claim, field, span, quote }) => ({ claim: claim.id, field, span, quote }))
    const { incident, claims, documents } = entry
    // JSON.stringify writes half a surrogate pair as an escape, so that no character is lost.
    yield `${JSON.stringify({ unit: 'UTF-16 code unit', incident, claims, documents: documents.map(toDocumentLine), evidence })}\n`
  }
}

/** One JSON object an incident, in the model's own words: every account, every claim, every quotation. */
export const jsonl: Exporter = { name: 'jsonl', extension: 'jsonl', mediaType: 'application/jsonl', write }
