import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import type { Frame } from './frame.ts'
import type { Naming } from './naming.ts'
import { isNameless } from './nobody-named.ts'
import { spanOf } from './unit-span.ts'
import type { Phrase, ReadUnit } from './units.ts'

/** "Two men on a motorcycle shot dead a teacher": whoever shoots is a gunman, though no word says that he is armed. */
export function shooters({ actor, act }: Frame, sentence: Sentence): Mention | null {
  const who = actor?.value.kind === 'phrase' && actor.value.names.length + actor.value.countries.length === 0 ? actor.value.gloss : ''
  return actor !== null && (act === 'shoot' || act === 'shootDead') && SOMEBODY.has(who)
    ? { span: spanOf(actor, sentence), id: null, name: 'gunmen' }
    : null
}
const SOMEBODY: ReadonlySet<string> = new Set(['people', 'attackers', 'men'])

/** "The Front attacked the base. The gunmen killed two": those of the armed group that was last told of. */
export function takenUp(actor: Mention, unit: ReadUnit | null, last: Mention | null, { world }: Naming): Mention {
  const kind = world.actors.get(last?.id ?? '')?.kind
  const group = kind === 'armed-group' || kind === 'militia' || kind === 'criminal' ? last : null
  if (group === null || !isNameless(actor) || unit?.value.kind !== 'phrase') return actor
  return actor.name === 'gunmen' && isBare(unit.value) ? { ...group, span: actor.span } : actor
}

/** «les hommes armés», "the gunmen", and nothing else that says who. */
const isBare = ({ pointing, names, countries, of, qualities, amount }: Phrase): boolean =>
  pointing !== null && names.length + countries.length + of.length + qualities.length === 0 && amount === null
