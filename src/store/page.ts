import type { PageRequest } from './store.ts'

const MOST_ROWS = 1000

/** The row after which a page begins, `null` for the first page, and how many rows it may have. */
export function toStart({ limit, after }: PageRequest): { readonly after: number | null; readonly limit: number } {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) throw new RangeError(`A page has 1 to ${MOST_ROWS} rows, not ${limit}.`)
  if (after === undefined) return { after: null, limit }
  const row = /^[0-9a-z]{1,11}$/.test(after) ? Number.parseInt(after, 36) : Number.NaN
  if (!Number.isSafeInteger(row)) throw new RangeError(`“${after.slice(0, 40)}” is no cursor. Take “next” of the page before.`)
  return { after: row, limit }
}

export const toCursor = (row: number): string => row.toString(36)
