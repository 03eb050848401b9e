import { type Chosen, toChosen } from './chosen.ts'
import type { ExportOptions, ExportSource } from './exporter.ts'

/** Each entry with its printed accounts; says where others are not printed. */
export async function* chooseAll(source: ExportSource, options: ExportOptions): AsyncIterable<Chosen> {
  for await (const entry of source) {
    const chosen = toChosen(entry, options)
    if (chosen.unprinted.length > 0) options.lose({ kind: 'other-accounts', incident: entry.incident.id })
    yield chosen
  }
}
