import type { Sentence } from '../text/index.ts'
import type { PartyStep } from './party-case.ts'
import type { Phrase, PhraseName } from './units.ts'

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
export const toUnknownBody: PartyStep = ({ phrase, country, generic, sentence, span }) => {
  if (phrase.gloss === '') return null
  const unknown = phrase.names.find(({ name, place }) => name.sort === 'unknown' && place !== 'of')
  return unknown !== undefined && phrase.thing === 'bodies' && country === null && !generic
    ? { span, id: null, name: [unknown.name.name, ...ownNoun(unknown, phrase, sentence)].join(' ') }
    : undefined
}

/** "the Kori Ambulance service", "the Kori Rescue Service": what of a body's noun, right behind its name, has capitals too. */
function ownNoun({ unit }: PhraseName, { head }: Phrase, { tokens, titleCase }: Sentence): readonly string[] {
  if (titleCase || unit.to !== head.from) return []
  const noun = tokens.slice(head.from, head.to)
  const small = noun.findIndex(({ upper }) => !upper)
  return noun.slice(0, small < 0 ? noun.length : small).map(({ raw }) => raw)
}
