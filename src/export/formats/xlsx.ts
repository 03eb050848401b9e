import type { Exporter } from '../exporter.ts'
import { writeWorkbook } from '../workbook.ts'

/** What Excel takes in a sheet. */
const SHEET_ROWS = 1_048_576

/** One row an incident in an Excel workbook, with a further sheet wherever one is full. */
export const xlsx: Exporter = {
  name: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (source, options) => writeWorkbook(source, options, SHEET_ROWS),
}
