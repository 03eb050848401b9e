import type { TableTools } from './incident-table.ts'
import { toPaint } from './paint.ts'
import { hasColour } from './read-command.ts'

/** How standard output is written to: no wider than its terminal, in colour if `color` and the terminal allow; unbounded and plain elsewhere. */
export const toTerminal = ({ color }: { readonly color: boolean }): TableTools => ({
  paint: toPaint({ colour: hasColour(color) }),
  width: process.stdout.isTTY ? Math.max(20, process.stdout.columns || 80) : Number.POSITIVE_INFINITY,
})
