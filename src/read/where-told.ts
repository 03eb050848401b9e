import { isPreposition } from './clauses.ts'
import { isToldPress } from './speakers.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "told reporters on Friday in Kori", "at a news conference in Kori": does the place at `index` tell where something was said? */
export function isWhereTold(units: readonly ReadUnit[], index: number): boolean {
  let at = index - 2
  while (units[at]?.value.kind === 'day' || isPart(units[at], 'day-like')) at--
  return isToldPress(units[at]) || (isPart(units[at], 'channels') && isPreposition(units[at - 1]))
}
