import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { chooseAll } from '../choose-all.ts'
import type { Exporter, ExportOptions, ExportSource } from '../exporter.ts'
import { INCIDENT_COLUMNS, type IncidentColumn } from '../incident-columns.ts'
import { toPlainText } from '../safe-text.ts'

/** Rows of one row group: what is in memory at a time. Texts may be long, so that characters count too. */
const GROUP_ROWS = 2_000
const GROUP_CHARACTERS = 16_000_000

const PARQUET_TYPES: Readonly<Record<IncidentColumn['kind'], BasicType>> = { text: 'STRING', whole: 'INT64', decimal: 'DOUBLE', json: 'JSON' }

type Value = string | number | bigint | object | null

const toColumns = (rows: readonly (readonly Value[])[]) =>
  INCIDENT_COLUMNS.map(({ name, kind }, at) => ({ name, type: PARQUET_TYPES[kind], nullable: true, data: rows.map((row) => row[at] as Value) }))

function toValue({ kind }: IncidentColumn, cell: string | number | null): Value {
  if (typeof cell === 'number') return kind === 'whole' ? BigInt(cell) : cell
  return cell !== null && kind === 'json' ? JSON.parse(cell) : cell
}

async function* write(source: ExportSource, options: ExportOptions): AsyncIterable<Uint8Array> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: toColumns([]) }), createdBy: 'recoupe' })
  let rows: Value[][] = []
  let characters = 0
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice()
    // The offset from the start of the file stays; only the buffer begins anew.
    bytes.index = 0
    return taken
  }
  for await (const chosen of chooseAll(source, options)) {
    const row = INCIDENT_COLUMNS.map((column) => {
      const cell = column.cell(chosen)
      if (typeof cell !== 'string') return toValue(column, cell)
      const plain = toPlainText(cell)
      if (plain !== cell) options.lose({ kind: 'characters-replaced', incident: chosen.entry.incident.id })
      characters += plain.length
      return toValue(column, plain)
    })
    rows.push(row)
    if (rows.length < GROUP_ROWS && characters < GROUP_CHARACTERS) continue
    await writer.write({ columnData: toColumns(rows), rowGroupSize: GROUP_ROWS })
    rows = []
    characters = 0
    yield take()
  }
  if (rows.length > 0) await writer.write({ columnData: toColumns(rows), rowGroupSize: GROUP_ROWS })
  await writer.finish()
  yield take()
}

/** One row an incident, in columns with types (Apache Parquet, Snappy). */
export const parquet: Exporter = { name: 'parquet', extension: 'parquet', mediaType: 'application/vnd.apache.parquet', write }
