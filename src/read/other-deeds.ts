import type { Frame } from './frame.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { type DayValue, isPart } from './units.ts'

/** Do the words of the deed say that it is another than those told of before? */
export const isOtherDeed = (frame: Frame, reading: SentenceReading): boolean =>
  isSeparate(frame, reading.units) || isBySecond(frame) || isLongBefore(frame, reading)

/** «une frappe distincte», "a separate attack" */
const isSeparate = ({ deed, clause, verb }: Frame, units: SentenceReading['units']): boolean =>
  [deed, ...(verb === null ? [] : units.slice(...clause))].some(
    (unit) => isPart(unit, 'deed') && unit.value.kind === 'phrase' && unit.value.qualities.includes('separate'),
  )

/** "a second squad ambushed a lorry": by others than those told of. */
const isBySecond = ({ actor, verb }: Frame): boolean =>
  verb?.voice === 'active' && actor?.value.kind === 'phrase' && actor.value.ordinal === 2 && actor.value.pointing === null

/** «avait tué dix civils quelques jours auparavant», "had struck the town weeks earlier": days before what is told of, and so not that. */
export const isLongBefore = ({ deed, verb, clause }: Frame, { days, units }: SentenceReading): boolean =>
  verb !== null &&
  !(deed.value.kind === 'phrase' && deed.value.pointing !== null) &&
  days.some(
    ({ value, from, to }) =>
      (value as DayValue).meaning === 'long-before' && from >= (units[clause[0]]?.from ?? 0) && to <= (units[clause[1] - 1]?.to ?? 0),
  )
