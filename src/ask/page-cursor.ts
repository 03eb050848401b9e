import type { IncidentRow } from '../model/index.ts'

/** Where a page ends: the last day and the id of its last row. It stays good when other rows come and go. */
export interface Cursor {
  readonly day: string | null
  readonly id: string
}

export const toCursor = ({ days, id }: IncidentRow): string => `${days?.[1] ?? ''}~${id}`

/** Throws a `RangeError` where the text is no cursor. */
export function parseCursor(text: string): Cursor {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)?~([\w-]{1,100})$/.exec(text) ?? []
  if (id === undefined) throw new RangeError(`“${text.slice(0, 40)}” is no cursor. Take “next” of the page before.`)
  return { day: day ?? null, id }
}

/** Does the row stand before this place in the order of a list: newest last day first, without a day last, equal days by id? */
export function isBefore({ days, id }: IncidentRow, cursor: Cursor): boolean {
  const day = days?.[1] ?? null
  if (day === cursor.day) return id < cursor.id
  if (day === null) return false
  return cursor.day === null || day > cursor.day
}
