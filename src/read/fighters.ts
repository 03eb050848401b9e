import type { Mention } from '../model/index.ts'
import { isWithin, toChain } from '../world/index.ts'
import type { Naming } from './naming.ts'
import { isPart, type ReadUnit } from './units.ts'

const FIGHTING: ReadonlySet<string> = new Set(['armed-group', 'militia', 'military', 'coalition', 'criminal'])
/** Is the party one that fights, or are several together such, by their kind in the tables? */
export const isFighting = ({ id }: Mention, { world }: Naming): boolean =>
  id !== null && [id, ...(id.includes('+') ? toChain(id, world) : [])].some((body) => FIGHTING.has(world.actors.get(body)?.kind ?? ''))

/** Does the speaker speak for the actor: the same, a person or part of it? */
export function isSide(speaker: Mention, actor: Mention, naming: Naming): boolean {
  if (speaker.id !== null && actor.id !== null && (isWithin(speaker.id, actor.id, naming.world) || isWithin(actor.id, speaker.id, naming.world)))
    return true
  const parent = speaker.id === null ? null : naming.world.actors.get(speaker.id)
  return (
    parent !== undefined && parent !== null && (parent.partOf === actor.id || FIGHTING.has(naming.world.actors.get(parent.partOf ?? '')?.kind ?? ''))
  )
}

/** Armed people, armed bodies, and members of armed groups by the group's name. */
export const isFighter = (unit: ReadUnit, naming: Naming): boolean =>
  isPart(unit, 'combatants') ||
  isPart(unit, 'bodies') ||
  isPart(unit, 'troops') ||
  (unit.value.kind === 'phrase' &&
    unit.value.names.some(
      ({ name, place }) => name.sort === 'actor' && place !== 'of' && FIGHTING.has(naming.world.actors.get(name.id ?? '')?.kind ?? ''),
    ))
