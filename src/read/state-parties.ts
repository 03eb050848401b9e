import { demonymOf, toCountry, toForces } from './country-parties.ts'
import { toParties } from './noun-parties.ts'
import type { PartyStep } from './party-case.ts'
import { SHIPS } from './ships.ts'

/** A state by its name or its people: "mediators Qatar and Egypt", «des Maliens». */
export const toState: PartyStep = ({ phrase, country, span, naming }) => {
  const { thing, head } = phrase
  const state = head.value.kind === 'name' && head.value.sort === 'country' ? head.value : null
  // "mediators Qatar and Egypt": a state by its part in it.
  if (thing === 'roles' && state !== null) return toCountry(state.country as string, span, naming)
  if (thing !== 'country' && !(thing === 'name' && state !== null)) return undefined
  const iso = country ?? (head.value.kind === 'name' ? head.value.country : null)
  if (iso === null) return null
  if (head.value.kind === 'name') return toCountry(iso, span, naming)
  return { span, id: `country:${iso}`, name: demonymOf(iso, naming) }
}

/** Whose arms, vehicles or deeds they are: "Malian helicopters", "army drones". */
export const toArmsOwner: PartyStep = ({ phrase, country, span, naming }) => {
  const { thing, gloss, weapon } = phrase
  if ((thing === 'weapon' || thing === 'act' || (thing === 'vehicles' && !SHIPS.has(gloss))) && country !== null)
    return toForces(country, span, naming)
  return thing === 'weapon' || (thing === 'vehicles' && weapon !== null) ? (toParties(phrase, span, naming) ?? undefined) : undefined
}

/** «l’occupation israélienne»: the state that occupies. */
export const toOccupier: PartyStep = ({ phrase: { gloss }, country, span, naming }) =>
  country !== null && (gloss === 'occupation' || (gloss === 'regime' && country === 'IL')) ? toCountry(country, span, naming) : undefined
