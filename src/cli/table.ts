import { toWidth, wrapWords } from './text-width.ts'
import { toVisible } from './visible.ts'

/** Words of any origin in a table, and how they are painted once they are laid out. */
export type Cell = string | { readonly text: string; readonly style: (line: string) => string }

const GAP = '  '
/** A narrower column cannot be read: the rows are then told one below the other. */
const NARROWEST = 8

const textOf = (cell: Cell): string => toVisible(typeof cell === 'string' ? cell : cell.text)
const styled = (cell: Cell, line: string): string => (typeof cell === 'string' ? line : cell.style(line))
const padded = (line: string, width: number): string => line + ' '.repeat(Math.max(0, width - toWidth(line)))

/** The widths of columns whose widest texts are `wanted`: none is cut if all have room, else the widest give way first. */
export function toColumnWidths(wanted: readonly number[], room: number): readonly number[] | null {
  const available = room - GAP.length * (wanted.length - 1)
  if (wanted.reduce((sum, width) => sum + width, 0) <= available) return wanted
  let cap = Math.max(...wanted)
  while (wanted.reduce((sum, width) => sum + Math.min(width, cap), 0) > available) cap -= 1
  return cap < NARROWEST ? null : wanted.map((width) => Math.min(width, cap))
}

function toStack(heads: readonly Cell[], rows: readonly (readonly Cell[])[], width: number): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at) => {
      const text = textOf(cell)
      if (text === '') return []
      const head = textOf(heads[at] ?? '')
      const indent = at === 0 ? '' : GAP
      return wrapWords(head === '' ? text : `${head}: ${text}`, Math.max(NARROWEST, width - indent.length)).map((line) => indent + styled(cell, line))
    }),
  )
}

/**
 * Lines of a table under its heads, no wider than `width` columns of a terminal: long cells go on in the next line. Where there is no room for all
 * columns, each row is a block with its heads as labels.
 */
export function toTable(
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  { width, underline }: { readonly width: number; readonly underline: (line: string) => string },
): string[] {
  const all = [heads, ...rows]
  const widths = toColumnWidths(
    heads.map((_, at) => all.reduce((widest, row) => Math.max(widest, toWidth(textOf(row[at] ?? ''))), 1)),
    width,
  )
  if (widths === null) return toStack(heads, rows, width)
  const lay = (row: readonly Cell[]): string[] => {
    const cells = widths.map((column, at) => wrapWords(textOf(row[at] ?? ''), column))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, at) => {
          const text = padded(lines[line] ?? '', widths[at] ?? 0)
          const cell = row[at] ?? ''
          return text.trim() === '' ? text : styled(cell, text.trimEnd()) + ' '.repeat(text.length - text.trimEnd().length)
        })
        .join(GAP)
        .trimEnd(),
    )
  }
  return [...lay(heads), underline(widths.map((column) => '─'.repeat(column)).join(GAP)), ...rows.flatMap(lay)]
}
