import { parse } from 'csv-parse/sync'
import { type ExportEntry, type Exporter, type ExportOptions, type LossKind, toIdentities } from '../src/export/index.ts'
import { ACTORS, PLACES } from './incidents.ts'

/** Options with the invented identities; whatever a test does not name is the plain case. */
export const toOptions = (rest: Partial<ExportOptions> = {}): ExportOptions => ({
  ...toIdentities({ places: PLACES, actors: ACTORS }),
  bom: false,
  guardFormulas: true,
  direction: 'left-to-right',
  lose: () => undefined,
  ...rest,
})

/** What a CSV of one incident holds: its header, its row if it has one, and what it does not say. */
export async function exportOne(
  exporter: Exporter,
  entry: ExportEntry,
): Promise<{ row: Record<string, string> | null; lost: LossKind[]; header: string }> {
  async function* source(): AsyncIterable<ExportEntry> {
    yield entry
  }
  const lost: LossKind[] = []
  let text = ''
  for await (const piece of exporter.write(source(), toOptions({ lose: ({ kind }) => lost.push(kind) }))) text += piece
  const rows: Record<string, string>[] = parse(text, { columns: true })
  return { row: rows[0] ?? null, lost, header: text.split('\r\n')[0] ?? '' }
}
