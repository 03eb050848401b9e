import type { Mention } from '../model/index.ts'
import type { Naming } from './naming.ts'

/** "Israel's military" and "the army" in a text of Sudan are the bodies that the table has as "Israeli military" and "Sudanese army". */
export function toKnown(body: Mention, { world }: Naming): Mention {
  const id = world.findActor(body.name) ?? (body.name.includes('Defense') ? world.findActor(body.name.replace('Defense', 'Defence')) : null)
  const known = world.actors.get(id ?? '')
  // "Lebanese forces" of the state are not the party of that name.
  return known === undefined || (STATE_BODY.test(body.id ?? '') && OF_NO_STATE.has(known.kind)) ? body : { ...body, id, name: known.name }
}
const STATE_BODY = /^[A-Z]{2}:/
const OF_NO_STATE: ReadonlySet<string> = new Set(['party', 'militia', 'armed-group', 'criminal'])
