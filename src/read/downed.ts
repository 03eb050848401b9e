import type { Frame } from './frame.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "shot down a helicopter", «un avion a été abattu»: what carries people is attacked, and no weapon that is stopped. */
export function readDowned(frame: Frame): void {
  if ((frame.act !== 'intercept' && frame.act !== 'shootDown') || frame.weapons.length > 0 || !frame.targets.some(isAircraft)) return
  frame.act = 'attack'
  frame.type = 'other_attack'
}

const isAircraft = (unit: ReadUnit): boolean => isPart(unit, 'vehicles') && unit.value.kind === 'phrase' && AIRCRAFT.has(unit.value.gloss)
const AIRCRAFT: ReadonlySet<string> = new Set(['helicopter', 'plane'])
