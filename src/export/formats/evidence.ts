import { type CodePointCounter, toCodePointCounter } from '../code-points.ts'
import { type Rows, writeCsv } from '../csv-rows.ts'
import { toEvidenceRows } from '../evidence-rows.ts'
import type { Exporter, ExportSource } from '../exporter.ts'

/** Columns of the side file that goes with the tables. */
const EVIDENCE_COLUMNS = ['incident', 'claim', 'document', 'url', 'sha256', 'field', 'value', 'start', 'end', 'unit', 'quote'] as const

async function* toRows(source: ExportSource): AsyncIterable<Rows> {
  for await (const entry of source) {
    const counters = new Map<string, CodePointCounter>()
    const rows = toEvidenceRows(entry).map(({ claim, document, field, value, span, quote }) => {
      const counter = counters.get(document.id) ?? toCodePointCounter(document.text)
      counters.set(document.id, counter)
      const [start, end] = counter(span)
      return [entry.incident.id, claim.id, document.id, document.url, document.sha256, field, value, start, end, 'code point', quote]
    })
    yield { incident: entry.incident.id, rows }
  }
}

/** One row for each passage that says something of an incident; its first column is the id in every table. */
export const evidence: Exporter = {
  name: 'evidence',
  extension: 'evidence.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (source, options) => writeCsv(EVIDENCE_COLUMNS, toRows(source), options),
}
