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
    // «a visé, par douze frappes, le port»
    if (end === first && isMeans(units, at)) end += 2
    if (end === first || units[end]?.word !== ',') continue
    marked ??= [...units]
    for (let index = at; index <= end; index++) {
      const unit = units[index] as ReadUnit
      marked[index] = { ...unit, classes: classSet([...unit.classes, 'aside']) }
    }
    at = end - 1
  }
  return marked ?? units
}

/** Does a deed's verb stand before the comma at `at`, and what it was done with between it and the next comma, before whom it was done to? */
function isMeans(units: readonly ReadUnit[], at: number): boolean {
  const [verb, by, means, comma, object] = [units[at - 1], units[at + 1], units[at + 2], units[at + 3], units[at + 4]]
  if (verb?.value.kind !== 'verb' || verb.value.act === null || verb.value.voice !== 'active' || comma?.word !== ',') return false
  const instrumental = isPart(by, 'by') || isPart(by, 'with')
  return instrumental && (isPart(means, 'deed') || isPart(means, 'weapon')) && isPart(object, 'goal')
}
