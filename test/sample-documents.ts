import { createHash } from 'node:crypto'
import { languages } from '../src/cli/languages.ts'
import { LARGEST_DOCUMENT, loadLanguageDetector, toDocuments, toFurnitureTable } from '../src/gather/index.ts'
import type { Document } from '../src/model/index.ts'

/** The document of one file's bytes, gathered as the commands do. */
export async function toSampleDocument(name: string, bytes: Uint8Array): Promise<Document> {
  const tools = {
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    detectLanguage: await loadLanguageDetector(),
    table: toFurnitureTable(languages.map(({ furniture }) => furniture)),
    largest: LARGEST_DOCUMENT,
  }
  const [result] = toDocuments({ name, format: name.endsWith('.html') ? 'html' : 'text', bytes }, tools)
  if (result === undefined || !result.ok) throw new Error(`${name} gave no document.`)
  return result.value
}
