/** Prints rows under a heading, the first column to the left and the others to the right. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => (row[column] ?? '').length)))
  const toLine = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  for (const row of [heading, ...rows]) console.log(toLine(row).trimEnd())
  console.log('')
}

/** A number with as many digits as mean something. */
export const toFigures = (number: number): string => (number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toPrecision(2))
