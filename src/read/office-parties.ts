import { isStateOffice } from '../world/index.ts'
import { adjectiveOf, homeOf } from './country-parties.ts'
import { MINISTER } from './naming.ts'
import { findGoverned, findServed, PRESIDED, toOfficeName } from './offices.ts'
import type { PartyStep } from './party-case.ts'
import { ARTICLES, FORMER, OF } from './party-words.ts'

/** «le porte-parole de la police», "the government spokesman": by the body that he speaks for. */
export const toSpokesperson: PartyStep = ({ phrase, country, span, naming, toInner }) => {
  const { gloss } = phrase
  if (phrase.thing !== 'roles' || gloss !== SPOKESPERSON) return undefined
  const inner = phrase.of.find(({ value }) => value.kind === 'phrase' && (value.thing === 'bodies' || value.thing === 'roles'))
  const place = phrase.names.find(({ name }) => name.sort === 'place')
  // «le porte-parole du gouvernement du Kori»
  const quality = phrase.qualities.find((word) => SPOKEN_FOR.has(word))
  const ruling = inner?.value.kind === 'phrase' ? inner.value.gloss : (quality ?? '')
  const governed = findGoverned(ruling, place, [], naming)
  const body =
    governed !== null ? { id: `${governed.id}:${ruling}`, name: `${governed.name} ${ruling}` } : inner === undefined ? null : toInner(inner)
  const iso = country ?? homeOf(quality ?? '', naming)
  const known = iso === null || quality === undefined ? null : naming.world.findActor(`${adjectiveOf(iso, naming)} ${quality}`)
  const own = quality === undefined || inner !== undefined || iso === null ? null : (known ?? `${iso}:${quality}`)
  const id = body?.id ?? own
  const named = naming.world.actors.get(known ?? '')?.name ?? quality
  const name = [body?.name ?? named, gloss].filter((word) => word !== undefined).join(' ')
  return id === null || id.includes(SEVERAL) ? undefined : { span, id: `${id}:${gloss}`, name }
}
const SPOKESPERSON = 'spokesperson'
const SPOKEN_FOR: ReadonlySet<string> = new Set(['police', 'army', 'military', 'government', 'presidency', 'navy', 'air force'])
const SEVERAL = '+'

/** "The governor", "Kori's president": the office by whom it serves, under the name that its role has. */
export const toOffice: PartyStep = ({ unit, phrase, exact, words, country, sentence, span, naming }) => {
  if ((phrase.thing !== 'roles' && phrase.gloss !== 'clerics') || phrase.gloss === SPOKESPERSON) return undefined
  // «le gouverneur du …»: what follows has no name that a table knows.
  const next = sentence.tokens[unit.to]?.word
  if (next !== undefined && OF.has(next) && phrase.names.length === 0 && country === null) return undefined
  const office = toOfficeName(exact, phrase, words)
  // "the presidents", «les chefs d’État» are not the one of the country told of.
  const several =
    country === null &&
    phrase.names.length === 0 &&
    /[sx]$/.test(sentence.tokens[phrase.head.from]?.word ?? '') &&
    PLURALS.has(sentence.tokens[unit.from]?.word ?? '')
  // «le président de l’Université libanaise»
  if (isStateOffice(office) && words.some((word) => PRESIDED.has(word))) return { span, id: null, name: office }
  // «le ministre de la Défense … Selon le ministre»
  const minister =
    office === 'minister' && phrase.pointing === 'the' && phrase.names.length + phrase.of.length === 0 ? naming.cast.get(MINISTER) : undefined
  if (minister !== undefined) return { ...minister, span }
  const served = several ? null : findServed(phrase, office, country, words, naming)
  const former = words.some((word) => FORMER.has(word))
  if (served === null) return former && isStateOffice(office) ? { span, id: null, name: `former ${office}` } : undefined
  const adjective = served.place === null && country !== null ? adjectiveOf(country, naming) : null
  const id = former ? null : `${served.id}:${office}`
  return { span, id, name: [adjective, id === null ? 'former' : null, office].filter((word) => word !== null).join(' ') }
}
const PLURALS: ReadonlySet<string> = new Set(['les', 'des', 'ces', 'the', 'these', 'those'])

/** "a former soldier" serves nobody any more. */
export const toFormerSoldier: PartyStep = ({ phrase: { thing, names, single, gloss }, words, country, span }) =>
  thing === 'combatants' && country === null && names.length === 0 && FORMER.has(words.find((word) => !ARTICLES.has(word)) ?? '')
    ? { span, id: null, name: `former ${single ? gloss.replace(/s$/, '') : gloss}` }
    : undefined
