import { chooseAll } from '../choose-all.ts'
import { type Rows, writeCsv } from '../csv-rows.ts'
import type { Exporter, ExportOptions, ExportSource } from '../exporter.ts'
import { INCIDENT_COLUMNS } from '../incident-columns.ts'

async function* toRows(source: ExportSource, options: ExportOptions): AsyncIterable<Rows> {
  for await (const chosen of chooseAll(source, options)) {
    yield { incident: chosen.entry.incident.id, rows: [INCIDENT_COLUMNS.map(({ cell }) => cell(chosen))] }
  }
}

/** One row an incident, after RFC 4180. */
export const csv: Exporter = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (source, options) =>
    writeCsv(
      INCIDENT_COLUMNS.map(({ name }) => name),
      toRows(source, options),
      options,
    ),
}
