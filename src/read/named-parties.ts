import type { Actor } from '../model/index.ts'
import { adjectiveOf } from './country-parties.ts'
import { toKnown } from './known-bodies.ts'
import type { Naming } from './naming.ts'
import { isOther } from './others.ts'
import type { PartyStep } from './party-case.ts'
import type { PhraseName } from './units.ts'

/** «le ministère de la Santé de l’Autorité palestinienne»: of the government that is named with it. */
export const toRulersMinistry: PartyStep = ({ phrase, exact, actor, naming, span }) => {
  const ruling = actor === undefined || !/[Mm]inistry$/.test(exact) ? undefined : naming.world.actors.get(actor.name.id ?? '')
  return ruling?.kind === 'government' && ruling.country !== null && phrase.thing === 'bodies'
    ? toKnown({ span, id: `${ruling.country}:${exact}`, name: `${adjectiveOf(ruling.country, naming)} ${exact}` }, naming)
    : undefined
}

/** The party that the phrase names, or who is something to it. */
export const toNamed: PartyStep = ({ phrase, sentence, words, naming, span, actor, ruler }) => {
  if (actor === undefined || ruler !== null || (actor.place === 'of' && PLACELESS.has(phrase.thing))) return undefined
  if (isOther(actor, phrase, sentence)) return { span, id: null, name: phrase.thing === 'name' ? phrase.gloss : (phrase.head.word ?? phrase.gloss) }
  const { id, name } = findDissidents(actor, words, naming) ?? actor.name
  return { span, id, name }
}
/** Things that are where they are, and not whose they are. */
const PLACELESS = new Set(['facilities', 'vehicles', 'settlements', 'areas'])

/** A party named inside the phrases of the lexicon: «rebelle houthi». */
export const toNamedInside: PartyStep = ({ phrase, exact, words, naming, span }) => {
  // «le gang Taliban» is called after them.
  const namesake = exact === 'gang' ? words.find((word) => INSIDE.has(word)) : undefined
  if (namesake !== undefined) return toKnown({ span, id: null, name: `${namesake} gang` }, naming)
  if (phrase.thing !== 'combatants' && phrase.thing !== 'bodies') return undefined
  const body = naming.world.actors.get(words.map((word) => INSIDE.get(word)).find((id) => id !== undefined) ?? '')
  return body === undefined ? undefined : { span, id: body.id, name: body.name }
}
/** Parties inside the phrases of the lexicon: «rebelle houthi». */
const INSIDE: ReadonlyMap<string, string> = new Map([
  ['houthi', 'houthis'],
  ['houthis', 'houthis'],
  ['houthie', 'houthis'],
  ['houthies', 'houthis'],
  ['taliban', 'taliban'],
  ['talibans', 'taliban'],
  ['talib', 'taliban'],
  ['naxal', 'cpi-maoist'],
  ['naxals', 'cpi-maoist'],
  ['wagner', 'wagner-group'],
])

/** "Front dissident groups", «un groupe dissident du Front»: the row of those who have left the group; no row where the words tell of none. */
const findDissidents = ({ name }: PhraseName, words: readonly string[], { world }: Naming): Actor | undefined =>
  words.some((word) => DISSIDENT.has(word)) ? world.actors.get(`${name.id}-dissidents`) : undefined
const DISSIDENT: ReadonlySet<string> = new Set(
  'dissident dissidents dissidence dissidences dissidente dissidentes splinter breakaway scissionniste scissionnistes ex'.split(' '),
)
