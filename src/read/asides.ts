import { anyOf, classSet, isPart, type ReadUnit } from './units.ts'

const IDLE = anyOf(['adverb', 'negligible', 'also', 'day', 'day-like'])
const isIdle = (unit: ReadUnit | undefined): boolean => unit !== undefined && IDLE(unit.classes)

/**
 * «a visé, et à deux reprises, la base», "hit, again on Monday, the port": commas around words that rules pass over may be
 * passed over with them.
 */
export function markAsides(units: readonly ReadUnit[]): readonly ReadUnit[] {
  let marked: ReadUnit[] | null = null
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.word !== ',') continue
    let end = at + 1
    if (isPart(units[end], 'and')) end++
    const first = end
    while (isIdle(units[end])) end++
    if (end === first || units[end]?.word !== ',') continue
    marked ??= [...units]
    for (const index of [at, first - 1, end]) {
      const unit = units[index] as ReadUnit
      marked[index] = { ...unit, classes: classSet([...unit.classes, 'aside']) }
    }
    at = end - 1
  }
  return marked ?? units
}
