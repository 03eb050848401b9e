import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toCountry, toForces } from './country-parties.ts'
import { CAPITALS } from './doers.ts'
import type { Naming } from './naming.ts'
import { FAINT, toParty } from './parties.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import type { ReadUnit } from './units.ts'

/** Who does a deed: parties of a list together, a state for its president or its capital, a force for the country's people. Those whom deeds are done to do none. */
export function toActor(unit: ReadUnit, sentence: Sentence, naming: Naming, peaceful: boolean): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  if (phrase.members.length > 1) {
    const parts = phrase.members
      .map((member, index) => toActor(index === 0 ? alone(member) : member, sentence, naming, peaceful))
      .filter((part) => part !== null)
    const named = parts.filter(({ id }) => id !== null)
    const [first] = named
    if (first === undefined || named.length === 1 || named.every(({ id }) => id === first.id)) return first ?? parts[0] ?? null
    if (!named.every(({ id }) => id?.startsWith('country:'))) return first
    return { span, id: null, name: named.map(({ name }) => name).join(' and ') }
  }
  if (NEVER.has(phrase.thing) || (phrase.thing === 'facilities' && phrase.countries.length === 0)) return null
  if (POSSESSIVE.has(wordsOf(unit, sentence)[0] ?? '') && phrase.names.length === 0 && phrase.countries.length === 0) return null
  const [country] = phrase.countries
  if (phrase.thing === 'roles') {
    if (country !== undefined && STATESMEN.has(phrase.gloss)) return toCountry(country, span, naming)
    const named = phrase.names.some(({ name }) => name.sort === 'actor')
    if (country === undefined && !named) return null
  }
  if (phrase.thing === 'civilians' && !peaceful && phrase.gloss !== 'protesters' && !phrase.names.some(({ name }) => name.sort === 'actor'))
    return null
  if (phrase.thing === 'country' && country !== undefined && country !== 'PS' && !peaceful && phrase.head.value.kind !== 'name')
    return toForces(country, span, naming)
  const capital = phrase.names.find(({ name, place }) => place === 'head' && name.sort === 'place')
  if (capital !== undefined)
    return CAPITALS.has(capital.name.id ?? '') && capital.name.country !== null ? toCountry(capital.name.country, span, naming) : null
  if (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown' && phrase.head.value.candidate !== null)
    return null
  const party = toParty(unit, sentence, naming)
  if (party === null || (party.id === null && FAINT.has(party.name))) return null
  if (!peaceful && phrase.thing === 'bodies' && OFFICES.has(phrase.gloss) && !phrase.names.some(({ name }) => name.sort === 'actor'))
    return country === undefined || phrase.gloss !== 'Defense Ministry' ? null : toForces(country, span, naming)
  if (party.id === null && phrase.thing === 'name' && !party.name.includes(' ') && !/^\p{Lu}{2}/u.test(party.name)) return null
  const person = party.id === null ? undefined : naming.world.actors.get(party.id)
  if (person?.kind !== 'person' || person.partOf === null) return party
  const body = naming.world.actors.get(person.partOf)
  return body === undefined ? party : { span, id: body.id, name: body.name }
}

const alone = (unit: ReadUnit): ReadUnit =>
  unit.value.kind === 'phrase' && unit.value.members.length > 0 ? { ...unit, value: { ...unit.value, members: [] } } : unit

const NEVER: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'casualties',
  'missing',
  'captives',
  'damage',
  'statements',
  'channels',
  'sources',
  'media',
  'settlements',
  'areas',
  'deals',
])
const STATESMEN = new Set([
  'president',
  'prime minister',
  'minister',
  'Defense Minister',
  'Foreign Minister',
  'Interior Minister',
  'leader',
  'official',
])

/** Offices speak of deeds and do none. */
const OFFICES = new Set([
  'Defense Ministry',
  'ministry',
  'Foreign Ministry',
  'Interior Ministry',
  'Health Ministry',
  'Justice Ministry',
  'Information Ministry',
  'Oil Ministry',
  'authorities',
  'bureau',
  'NGO',
  'court',
  'parliament',
])

/** "its forces" are the speaker's. */
const POSSESSIVE = new Set(['its', 'their', 'his', 'our', 'ses', 'leurs', 'leur', 'nos', 'notre', 'sa', 'son'])
