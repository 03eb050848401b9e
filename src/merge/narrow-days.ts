import { addDays, type DayRange, meetDays, toDayNumber } from '../model/index.ts'
import { toWidth } from './compare-days.ts'
import type { Telling } from './telling.ts'

/** Days that a telling leaves open and others close: derived, never the telling's own words. */
export interface NarrowedDays {
  readonly days: DayRange
  /** Ids of the tellings that close them. */
  readonly by: readonly string[]
  readonly reason: string
}

/** Days of a night or a single day: what a wider range can be narrowed to. */
export const EXACT = 2

/** The days that all exactly dated members of a group share. */
function toSharedDays(group: readonly Telling[]): { readonly days: DayRange; readonly by: readonly string[] } | null {
  let shared: DayRange | null = null
  const by: string[] = []
  for (const { id, days } of group) {
    if (days === null || toWidth(days) > EXACT) continue
    const met: DayRange | null = shared === null ? days : meetDays(shared, days)
    if (met === null) return null
    shared = met
    by.push(id)
  }
  return shared === null ? null : { days: shared, by }
}

/**
 * Days of one document narrowed by other documents. A telling whose days are open takes those of its group; what the same words of the document
 * date takes them too; and as a document whose day is not known says «on Tuesday», «on Wednesday» of one and the same week or two, the others
 * of its claims that count from its day of publication move with it, within a week. `toGroup` gives a telling's group, itself in it.
 */
export function narrowDays(tellings: readonly Telling[], toGroup: (telling: Telling) => readonly Telling[]): ReadonlyMap<string, NarrowedDays> {
  const narrowed = new Map<string, NarrowedDays>()
  for (const telling of tellings) {
    if (telling.days !== null && toWidth(telling.days) <= EXACT) continue
    const shared = toSharedDays(toGroup(telling))
    if (shared === null) continue
    const days = telling.days === null ? shared.days : meetDays(telling.days, shared.days)
    if (days !== null) narrowed.set(telling.id, { days, by: shared.by, reason: FROM_OTHERS })
  }
  const known = new Map(narrowed)
  for (const telling of tellings) {
    const followed = known.has(telling.id) ? null : follow(telling, tellings, known)
    if (followed !== null) narrowed.set(telling.id, followed)
  }
  return narrowed
}

const FROM_OTHERS = 'Another document gives the day of this incident.'
const FROM_OWN = 'Other claims of this document are dated by other documents.'

/** Narrows a telling by what is now known of others of its document. */
function follow(telling: Telling, tellings: readonly Telling[], narrowed: ReadonlyMap<string, NarrowedDays>): NarrowedDays | null {
  const { days, dayMark, published } = telling
  if (days === null || toWidth(days) <= EXACT) return null
  let open = days
  const by: string[] = []
  for (const other of tellings) {
    const known = narrowed.get(other.id)
    if (known === undefined || other.days === null) continue
    const moved = dayMark !== null && dayMark === other.dayMark ? known.days : toMoved(days, other.days, known.days, published)
    const met = moved === null ? null : meetDays(open, moved)
    if (met === null || toWidth(met) === toWidth(open)) continue
    open = met
    by.push(other.id)
  }
  return by.length === 0 ? null : { days: open, by, reason: FROM_OWN }
}

const WEEK = 7

/** Where both ranges are the document's open day of publication, moved by some days: what one's narrowing leaves of the other. */
function toMoved(days: DayRange, other: DayRange, known: DayRange, published: DayRange | null): DayRange | null {
  if (published === null || toWidth(days) !== toWidth(published) || toWidth(other) !== toWidth(published)) return null
  const by = toDayNumber(days[0]) - toDayNumber(other[0])
  if (Math.abs(by) >= WEEK) return null
  const moved: DayRange = [addDays(known[0], by), addDays(known[1], by)]
  // A weekday before that one may be of the same week or of the next, as the article came out before or after it.
  return by < 0 ? [moved[0], addDays(moved[1], WEEK)] : by > 0 ? [addDays(moved[0], -WEEK), moved[1]] : moved
}
