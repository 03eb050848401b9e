import { isWithin, type World } from '../world/index.ts'
import { classSet, type ReadUnit } from './units.ts'

/** «l’AFC/M23»: of two actors with a stroke between them, one part of the other, the part; others are listed as with «et». */
export function joinSlashed(units: readonly ReadUnit[], world: World): readonly ReadUnit[] {
  if (!units.some(({ word }) => word === '/')) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const [before, next] = [made.at(-1), units[at + 1]]
    const [first, second] = [idOf(before), idOf(next)]
    if (unit.word !== '/' || before === undefined || next === undefined || first === null || second === null) made.push(unit)
    else if (!isWithin(second, first, world) && !isWithin(first, second, world)) made.push({ ...unit, classes: AND })
    else {
      const part = isWithin(second, first, world) ? next : before
      made.splice(-1, 1, { ...part, from: before.from, to: next.to })
      at++
    }
  }
  return made
}

const idOf = (unit: ReadUnit | undefined): string | null => (unit?.value.kind === 'name' && unit.value.sort === 'actor' ? unit.value.id : null)

const AND = classSet(['and'])
