import { stringify } from 'csv-stringify/sync'
import type { ExportOptions } from './exporter.ts'
import { guardFormulas } from './guard-formulas.ts'
import { toPlainText } from './safe-text.ts'

export type Cell = string | number | null

/** Rows of one incident. */
export interface Rows {
  readonly incident: string
  readonly rows: readonly (readonly Cell[])[]
}

/** Every text quoted, CRLF between rows (RFC 4180); what is unknown is nothing between two commas. */
const toLines = (rows: readonly (readonly Cell[])[]): string => stringify(rows as Cell[][], { record_delimiter: '\r\n', quoted_string: true })

/** A CSV file of `header` and rows, one piece an incident. */
export async function* writeCsv(
  header: readonly string[],
  entries: AsyncIterable<Rows>,
  { bom, guardFormulas: isGuarded, lose }: Pick<ExportOptions, 'bom' | 'guardFormulas' | 'lose'>,
): AsyncIterable<string> {
  yield (bom ? '\ufeff' : '') + stringify([[...header]], { record_delimiter: '\r\n' })
  for await (const { incident, rows } of entries) {
    const toCell = (cell: Cell): Cell => {
      if (typeof cell !== 'string') return cell
      const plain = toPlainText(cell)
      if (plain !== cell) lose({ kind: 'characters-replaced', incident })
      const guarded = isGuarded ? guardFormulas(plain) : plain
      if (guarded !== plain) lose({ kind: 'formulas-guarded', incident })
      return guarded
    }
    if (rows.length > 0) yield toLines(rows.map((row) => row.map(toCell)))
  }
}
