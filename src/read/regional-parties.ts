import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toKnown } from './known-bodies.ts'
import type { Naming } from './naming.ts'
import { findOwnState, isOwnState } from './own-states.ts'
import type { PartyStep } from './party-case.ts'
import type { NameValue, PhraseName, ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/** «les forces du Puntland», "Tigray forces", «les forces régionales»: a region's own are not the state's. */
export const toRegionsForces: PartyStep = ({ unit, phrase, exact, words, generic, country, place, sentence, span, naming }) => {
  const armed = REGIONAL.has(exact) || (SECURING.has(exact) && isOwnState(place?.name.id ?? null, naming))
  if (generic && country === null && place !== undefined && place.place !== 'head' && armed && isRegion(place.name, naming))
    return toRegional({ span, id: `${place.name.id}:${exact}`, name: `${place.name.name} ${exact}` }, place, unit, sentence, naming)
  const state = REGIONAL.has(exact) || SECURING.has(exact) ? findOwnState(phrase, words, naming) : null
  return state === null ? undefined : toKnown({ span, id: `${state.id}:${exact}`, name: `${state.name} ${exact}` }, naming)
}
/** Bodies that a region may have of its own. */
const REGIONAL: ReadonlySet<string> = new Set(['forces', 'armed forces', 'army', 'military', 'special forces', 'troops', 'soldiers'])
/** Bodies that only a region with a president of its own has besides. */
const SECURING: ReadonlySet<string> = new Set(['security forces', 'police'])
const isRegion = (name: NameValue, { world }: Naming): boolean => name.id !== null && world.findPlace(name.id)?.kind === 'region'

/** «les forces de défense de Chabwah»: the table's body that is so called with another spelling of the region. */
function toRegional(body: Mention, { name, unit: at }: PhraseName, unit: ReadUnit, sentence: Sentence, naming: Naming): Mention {
  const { world } = naming
  const known = toKnown(body, naming)
  if (known !== body || at.from < unit.from || at.to !== unit.to) return known
  const before = toWritten(sentence.tokens.slice(unit.from, at.from)).replace(/^(?:les|the) /i, '')
  for (const spelling of world.placeNames) {
    const id = spelling.id === name.id ? world.findActor(`${before} ${spelling.name}`) : null
    if (id !== null) return { ...body, id, name: world.actors.get(id)?.name ?? body.name }
  }
  return body
}
