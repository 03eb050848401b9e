import type { PartyStep } from './party-case.ts'

/** A name that no table has: «des combattants de l’EIGS», "the Kori Front". */
export const toUnknownName: PartyStep = ({ phrase, span }) => {
  const { thing, names, countries } = phrase
  // «des combattants de l’EIGS»: a short form in capitals is no town's.
  const short = thing === 'combatants' ? names.find(({ name }) => name.sort === 'unknown' && ACRONYM.test(name.name)) : undefined
  if (short !== undefined && countries.length === 0) return { span, id: null, name: short.name.name }
  if (thing !== 'unknown' && thing !== 'name') return undefined
  const head = names.find(({ place }) => place === 'head')
  return head === undefined ? null : { span, id: head.name.id, name: head.name.name }
}
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,6}$/u

/** A body with a name that no table has; nobody where nothing is told of what the phrase speaks of. */
export const toUnknownBody: PartyStep = ({ phrase, country, generic, span }) => {
  if (phrase.gloss === '') return null
  const unknown = phrase.names.find(({ name, place }) => name.sort === 'unknown' && place !== 'of')
  return unknown !== undefined && phrase.thing === 'bodies' && country === null && !generic ? { span, id: null, name: unknown.name.name } : undefined
}
