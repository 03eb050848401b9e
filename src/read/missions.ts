import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import type { Naming } from './naming.ts'
import { GUESTS } from './party-words.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import { OF_UNITED_NATIONS, UNITED_NATIONS } from './united-nations.ts'
import type { Phrase, ReadUnit } from './units.ts'

/** "the UN peacekeeping mission", «la force multinationale»: the mission that serves in the country named with it, or in the document's own. */
export function toMission(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  const phrase = unit.value as Phrase
  const words = wordsOf(unit, sentence)
  const sent = words.some((word) => SENT.has(word))
  const told = phrase.names.length === 0 && phrase.pointing === 'the' && words.includes('mission') ? naming.cast.get('mission') : undefined
  if (told !== undefined) return { ...told, span: spanOf(unit, sentence) }
  if (!MISSIONS.has(phrase.gloss) && !sent && phrase.gloss !== 'coalition') return null
  const others = phrase.names.filter(({ name }) => name.sort === 'actor' && name.id !== UNITED_NATIONS)
  const place = phrase.names.find(({ name }) => name.country !== null && name.sort !== 'actor')
  const [country] = phrase.countries
  const missions = naming.world.missions.get(place?.name.country ?? (sent ? country : undefined) ?? naming.home ?? '')
  if (missions === undefined || (country !== undefined && !(sent && others.length > 0))) return null
  if (phrase.gloss === 'coalition') return others.length > 0 ? null : toCoalition(unit, phrase, words, missions.coalition, sentence, naming)
  const united = words.some((word) => OF_UNITED_NATIONS.has(word)) || phrase.names.some(({ name }) => name.id === UNITED_NATIONS)
  // "The African Union mission" is the one that belongs to it.
  const sender = others.length === 1 ? others[0]?.name.id : null
  const theirs = sender != null && naming.world.actors.get(missions.other ?? '')?.partOf === sender && (sender !== NATO || words.includes('mission'))
  if (
    (others.length > 0 && !theirs) ||
    words.some((word) => INQUIRING.has(word)) ||
    (!MISSIONS.has(phrase.gloss) && !theirs && !(united && words.includes('mission')) && !words.some((word) => AFRICAN.has(word)) && !isJoint(words))
  )
    return null
  const id = theirs ? missions.other : united || !words.some((word) => GUESTS.has(word)) ? missions.un : missions.other
  const body = id === null ? undefined : naming.world.actors.get(id)
  if (body === undefined) return null
  const mission = { span: spanOf(unit, sentence), id: body.id, name: body.name }
  naming.cast.set('mission', mission)
  return mission
}
const MISSIONS: ReadonlySet<string> = new Set(['peacekeeping force', 'peacekeepers'])
/** What a mission does that keeps no peace. */
const INQUIRING: ReadonlySet<string> = new Set(['finding', 'inquiry', 'enquête', "d'enquête", 'établissement', 'assessment', 'évaluation', 'rights'])
/** What others send into a country. */
const SENT: ReadonlySet<string> = new Set(['mission', 'force', 'forces', 'troops', 'soldiers', 'soldats', 'troupes', 'contingent'])
/** «la Force multinationale» */
const isJoint = (words: readonly string[]): boolean => words.includes('force') && words.some((word) => word.startsWith('multinational'))
const AFRICAN: ReadonlySet<string> = new Set(['african', 'africain', 'africains', 'africaine', 'africaines'])
/** It sends more than one mission, and bombs besides. */
const NATO = 'nato'

/** «la coalition internationale», "the coalition" that no name tells: the one that makes war in the country spoken of. */
function toCoalition(
  unit: ReadUnit,
  phrase: Phrase,
  words: readonly string[],
  id: string | null,
  sentence: Sentence,
  { world, cast }: Naming,
): Mention | null {
  const told = words.some((word) => GUESTS.has(word)) || (phrase.pointing === 'the' && phrase.qualities.length === 0)
  const body = id === null || !told || cast.has('coalition') ? undefined : world.actors.get(id)
  return body === undefined ? null : { span: spanOf(unit, sentence), id: body.id, name: body.name }
}
