import type { Mention } from '../model/index.ts'
import { toArmyOf } from './army-units.ts'
import { adjectiveOf, toForces } from './country-parties.ts'
import type { Naming } from './naming.ts'

/** «Le gouvernement du Kori a bombardé», "Kori shelled": the state or government whose deed of arms is told is those who bear its arms. */
export function toArms(mention: Mention, naming: Naming): Mention {
  const { world } = naming
  const army = toArmyOf(mention, naming)
  if (army !== null) return army
  const { id, span } = mention
  const [, state, country, body] = STATE.exec(id ?? '') ?? []
  if (country !== undefined && body === 'regime' && country !== 'IL')
    return { span, id: `${country}:government forces`, name: `${adjectiveOf(country, naming)} government forces` }
  // "A Palestinian" is no force.
  if (state !== undefined && mention.name !== naming.countries.get(state)?.name) return mention
  const iso = state ?? country
  if (iso !== undefined) return toForces(iso, span, naming)
  const known = world.actors.get(id ?? '')
  // "The General Staff said its forces had struck": who commands them is none of them.
  if (known?.kind === 'military' && known.country !== null && COMMANDS.test(known.name)) return toForces(known.country, span, naming)
  // A government beside others: the forces that the table has under its name.
  const own = known?.kind === 'government' ? world.findActor(`${known.name} forces`) : null
  return own === null ? mention : { span, id: own, name: world.actors.get(own)?.name ?? mention.name }
}
const COMMANDS = /\b(?:Ministry|General Staff)\b/
/** A state, or the body of it that rules. */
const STATE = /^(?:country:([A-Z]{2})|([A-Z]{2}):(government|regime|Defense Ministry|general staff))$/
