import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A row of a table by its column names; absent columns read as ''. */
export type Row = Readonly<Record<string, string>>

/**
 * Reads a TSV: lines of `#` comment, a header line, rows. Throws an `Error` that names file and line where a row has too many columns.
 * This is the one place of the pure folders that touches the disk.
 */
export function readTable(file: URL | string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const rows: Row[] = []
  let columns: string[] | null = null
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (columns === null) {
      columns = cells
      continue
    }
    if (cells.length > columns.length) throw new Error(`${file}:${index + 1} has ${cells.length} columns, its header ${columns.length}.`)
    rows.push(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
  }
  return rows
}

/** The lines of a TSV below its header, unsplit, for tables too long to make objects of. */
export function readLines(file: URL | string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const header = lines.findIndex((line) => line !== '' && !line.startsWith('#'))
  return lines.slice(header + 1).filter((line) => line !== '')
}

/** The rows of a user's table in `folder`, none where the folder does not have it. */
export function readTableIn(folder: string, name: string): Row[] {
  const file = join(folder, name)
  return existsSync(file) ? readTable(file) : []
}

/** The files of `folder` whose names match, in their order. */
export const findTablesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file))
