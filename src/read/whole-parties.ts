import type { PartyStep } from './party-case.ts'
import { VAGUE } from './party-words.ts'
import { isPart } from './units.ts'

/** Who is only told to belong to somebody is named by the whole: «le commandement de la coalition saoudienne», "members of the group". */
export const toWhole: PartyStep = ({ phrase, toInner }) => {
  const [inner] = phrase.of
  if (inner?.value.kind !== 'phrase') return undefined
  const led = phrase.gloss === 'general staff' && inner.value.thing === 'bodies'
  const belonging = VAGUE.has(phrase.gloss) && phrase.countries.length === 0 && isPart(inner, 'party') && inner.value.thing !== 'name'
  return led || belonging ? (toInner(inner) ?? undefined) : undefined
}
