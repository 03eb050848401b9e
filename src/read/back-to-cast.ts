import { areSomebodys } from './contingents.ts'
import { SORTS } from './exact-gloss.ts'
import { findCast, ONLY_GROUP, REGIONAL_FORCE, VOICE } from './naming.ts'
import { AIDED, LINKED, OTHERS } from './others.ts'
import type { PartyStep } from './party-case.ts'
import { GUESTS, UNITS, VAGUE } from './party-words.ts'
import type { Phrase } from './units.ts'

/** «l’organisation séparatiste»: the one group of a text by what it is. */
export const toOnlyGroup: PartyStep = ({ phrase, span, naming }) => {
  const only = naming.cast.get(ONLY_GROUP)
  return only?.id != null && isGroupByKind(phrase) ? { ...only, span } : undefined
}

/** "the Lebanese group" is the one told of; a country's forces are its own. */
export const toCastOfCountry: PartyStep = ({ phrase, country, span, naming }) => {
  const told = country !== null && phrase.pointing !== null && VAGUE.has(phrase.gloss) && phrase.gloss !== 'forces'
  const cast = told ? naming.cast.get(phrase.gloss) : undefined
  return cast !== undefined && cast.id !== null && naming.world.actors.get(cast.id)?.country === country ? { ...cast, span } : undefined
}

/** "the group's fighters": those of the group spoken of. */
export const toOwnedByCast: PartyStep = ({ phrase, country, span, naming }) => {
  const parts = phrase.thing === 'combatants' || OF_WHOLES.has(phrase.gloss)
  const owner = parts && phrase.pointing === 'the' && country === null ? phrase.qualities.find((word) => VAGUE.has(word)) : undefined
  const owned = owner === undefined ? undefined : naming.cast.get(owner)
  return owned === undefined ? undefined : { ...owned, span }
}
/** Parts that act for the whole. */
const OF_WHOLES: ReadonlySet<string> = new Set(['unit', 'wing', 'brigade', 'battalion'])

/** "the regional force", «la force multinationale»: the one that the text has named. */
export const toRegionalForce: PartyStep = ({ phrase, exact, words, country, place, span, naming }) => {
  const joint = exact === 'forces' && place === undefined && country === null && phrase.single && words.some((word) => OF_SEVERAL.has(word))
  const regional = joint ? naming.cast.get(REGIONAL_FORCE) : undefined
  return regional === undefined ? undefined : { ...regional, span }
}
/** Of several states. */
const OF_SEVERAL: ReadonlySet<string> = new Set('regional régionale multinational multinationale joint conjointe'.split(' '))

/** "two soldiers" where another state's forces have been spoken of: whose they are, nobody can tell. */
export const toSomebodys: PartyStep = ({ phrase, exact, country, place, span, naming }) =>
  country === null &&
  place === undefined &&
  phrase.names.length + phrase.of.length === 0 &&
  exact === phrase.gloss &&
  areSomebodys(exact, span, naming) &&
  !naming.cast.has(VOICE)
    ? { span, id: null, name: exact }
    : undefined

/** "the rebels", «le mouvement»: the party that the text has called so last. */
export const toCast: PartyStep = ({ phrase, exact, words, country, place, sentence, span, naming }) => {
  // "army units" are the army's, whoever was last called a unit.
  const called = UNITS.has(phrase.gloss) ? exact : phrase.gloss
  const counted = phrase.amount !== null && phrase.pointing === null
  const bare = country === null && place === undefined && phrase.qualities.length + phrase.names.length + phrase.of.length === 0 && !counted
  if (!bare || !(phrase.pointing !== null || VAGUE.has(called)) || !pointsBack(phrase, exact, words)) return undefined
  const known = findCast(called, span, sentence, naming)
  if (known === undefined) return undefined
  const company = naming.world.actors.get(known.id ?? '')?.kind === 'company' && words.some((word) => SORTS.has(word))
  // "Rebels killed five" in a text of several groups may be any of them.
  const meant = phrase.pointing !== null || !GROUPS.has(called) || naming.cast.get(ONLY_GROUP)?.id !== null
  return !company && meant ? { ...known, span } : undefined
}

/** «l’organisation séparatiste», «le mouvement chiite», «les terroristes»: what the one group of a text may be called by who it is. */
const isGroupByKind = ({ gloss, thing, pointing, qualities, names, countries, of, amount }: Phrase): boolean =>
  pointing === 'the' &&
  names.length + countries.length + of.length === 0 &&
  amount === null &&
  ((thing === 'bodies' && ONE_GROUP.has(gloss) && qualities.length > 0 && qualities.every((quality) => CREEDS.has(quality))) ||
    (BY_CREED.has(gloss) && qualities.length === 0))
const BY_CREED: ReadonlySet<string> = new Set(['terrorists', 'jihadists', 'Islamists'])
/** Bodies that a group may be called. */
const ONE_GROUP: ReadonlySet<string> = new Set(['group', 'movement', 'organization', 'armed group', 'faction', 'militia', 'party', 'insurgency'])
/** What a group fights for or is. */
const CREEDS: ReadonlySet<string> = new Set(
  [
    'Islamist',
    'jihadist',
    'Islamic',
    'Salafist',
    'Shiite',
    'Sunni',
    'Kurdish',
    'Tuareg',
    'Baloch',
    'separatist',
    'rebel',
    'terrorist',
    'extremist',
  ].concat(['nationalist', 'communist', 'Maoist', 'Marxist', 'far-left', 'revolutionary', 'armed', 'paramilitary', 'pro-Iranian']),
)

/** May the phrase be the party named last: not «les groupes armés», which are several, nor "regime forces" or "foreign fighters", which are others? */
function pointsBack({ gloss, amount }: Phrase, exact: string, words: readonly string[]): boolean {
  const several = exact !== gloss && exact.endsWith('s')
  const two = amount !== null && !amount.article && gloss === 'forces'
  // "military units" are a state's, whoever was last called a unit.
  const armys = UNITS.has(gloss) && words.some((word) => OF_ARMIES.has(word))
  return (
    !armys &&
    !several &&
    !two &&
    !words.some((word) => SIDES.has(word) || GUESTS.has(word) || OTHERS.has(word) || LINKED.has(word) || AIDED.has(word))
  )
}
const OF_ARMIES: ReadonlySet<string> = new Set(['military', 'army', 'police', 'militaire', 'militaires'])
/** Of a side of their own, or of none in particular. */
const SIDES: ReadonlySet<string> = new Set([
  'government',
  'regime',
  'loyalist',
  'loyalists',
  'opposition',
  'other',
  'joint',
  'allied',
  'équipe',
  'équipes',
  'team',
  'teams',
  'rival',
  'autres',
  'autre',
  'rivale',
  'rivales',
  'rivaux',
  'gouvernementales',
  'gouvernementale',
  'loyalistes',
  'loyaliste',
  'régime',
  'progouvernementales',
])
/** What any group in arms is called. */
const GROUPS: ReadonlySet<string> = new Set(['rebels', 'militants', 'insurgents', 'fighters'])
