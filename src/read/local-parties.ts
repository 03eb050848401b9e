import { toKnown } from './known-bodies.ts'
import type { PartyStep } from './party-case.ts'

/** «le gang de Grand Ravine», «la milice de Zintan», «le Conseil militaire de Deir ez-Zor»: called after where they are at home. */
export const toLocal: PartyStep = ({ exact, country, place, span, naming }) => {
  const called = CALLED_LOCALLY.get(exact)
  return called === undefined || country !== null || place?.place !== 'of'
    ? undefined
    : toKnown({ span, id: null, name: `${place.name.name} ${called}` }, naming)
}
/** What bodies of a town are called; a council of officers there is no junta. */
const CALLED_LOCALLY: ReadonlyMap<string, string> = new Map([
  ['gang', 'gang'],
  ['militia', 'militia'],
  ['junta', 'military council'],
])
