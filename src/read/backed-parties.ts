import { anyOf, has, isPart, type ReadUnit } from './units.ts'

const isBacked = anyOf(['backedBy'])

/**
 * «entre l’armée, appuyée par des miliciens, et les rebelles», "pits the army, backed by militias, against the rebels": who stands beside a
 * party is passed over with its commas where the other side comes next, so that it is no member of their list.
 */
export function joinBacked(units: readonly ReadUnit[]): readonly ReadUnit[] {
  if (!units.some(({ classes }) => isBacked(classes))) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const end = isPart(unit, 'party') ? endOfBacked(units, at) : null
    made.push(end === null ? unit : { ...unit, to: (units[end] as ReadUnit).to, rule: 'backed' })
    if (end !== null) at = end
  }
  return made
}

/** The last unit of what is said of the party at `at`, `null` where nothing is or no other side follows. */
function endOfBacked(units: readonly ReadUnit[], at: number): number | null {
  const comma = units[at + 1]?.word === ','
  let end = at + (comma ? 3 : 2)
  if (!isPart(units[end - 1], 'backedBy') || units[end]?.value.kind !== 'phrase') return null
  if (!comma) return isPart(units[at - 1], 'between') && isOtherSide(units, end + 1) ? end : null
  while ((units[end + 1]?.word === ',' || isPart(units[end + 1], 'and')) && units[end + 2]?.value.kind === 'phrase') end += 2
  return units[end + 1]?.word === ',' && isOtherSide(units, end + 2) ? end + 1 : null
}

const isOtherSide = (units: readonly ReadUnit[], at: number): boolean => {
  const [joint, side] = [units[at], units[at + 1]]
  return joint !== undefined && side !== undefined && has(joint, 'and', 'to', 'with', 'against') && isPart(side, 'party')
}
