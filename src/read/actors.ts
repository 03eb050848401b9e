import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { findCapital } from './capitals.ts'
import { toBody, toCountry, toForces } from './country-parties.ts'
import { joinActors } from './joint-actors.ts'
import type { Naming } from './naming.ts'
import { toParty } from './parties.ts'
import { FAINT } from './party-words.ts'
import { spanOf } from './unit-span.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/** Who does a deed: parties of a list together, a state for its president or its capital, a force for the country's people. Those whom deeds are done to do none. */
export function toActor(unit: ReadUnit, sentence: Sentence, naming: Naming, peaceful: boolean): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  if (phrase.members.length > 1) {
    const parts = phrase.members
      .map((member, index) => toActor(index === 0 ? alone(member) : member, sentence, naming, peaceful))
      .filter((part) => part !== null)
    return joinActors(parts, span, naming.world)
  }
  if ((NEVER.has(phrase.thing) && !INMATES.has(phrase.gloss)) || (phrase.thing === 'facilities' && phrase.countries.length === 0)) return null
  // "its forces" are the speaker's.
  if (phrase.owned && phrase.names.length === 0 && phrase.countries.length === 0) return null
  const [country, ...others] = phrase.countries
  if (country !== undefined && others.length > 0) {
    // "the US-British coalition" is both countries' forces.
    const parts = phrase.countries.map((iso) =>
      phrase.gloss === 'coalition'
        ? toForces(iso, span, naming)
        : toActor({ ...unit, value: { ...phrase, countries: [iso] } }, sentence, naming, peaceful),
    )
    return joinActors(
      parts.filter((part) => part !== null),
      span,
      naming.world,
    )
  }
  // «une colonne de miliciens du Front»: who drives.
  if (phrase.thing === 'vehicles' && phrase.weapon === null) {
    const driver = phrase.of.find((inner) => has(inner, 'bodies', 'combatants', 'vehicles') || isPart(inner, 'party'))
    if (driver !== undefined) return toActor(driver, sentence, naming, peaceful)
    if (country === undefined) return null
  }
  if (phrase.roles.has('deed') && country !== undefined) return toCountry(country, span, naming)
  if (phrase.thing === 'roles') {
    if (country !== undefined && STATESMEN.has(phrase.gloss)) return toCountry(country, span, naming)
    const named = phrase.names.some(({ name }) => name.sort === 'actor')
    if (country === undefined && !named) return null
  }
  if (phrase.thing === 'civilians' && !peaceful && !AGGRESSORS.has(phrase.gloss) && !phrase.names.some(({ name }) => name.sort === 'actor'))
    return null
  if (phrase.thing === 'country' && country !== undefined && country !== 'PS' && !peaceful && phrase.head.value.kind !== 'name')
    return toForces(country, span, naming)
  const head = phrase.names.find(({ place }) => place === 'head')?.name
  const capital = head === undefined ? null : findCapital(head, naming)
  if (capital !== null) return toCountry(capital, span, naming)
  if (head?.sort === 'place') return null
  if (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown' && phrase.head.value.candidate !== null)
    return null
  const party = toParty(unit, sentence, naming)
  if (party === null || (party.id === null && FAINT.has(party.name))) return null
  if (!peaceful && phrase.thing === 'bodies' && OFFICES.has(phrase.gloss) && !phrase.names.some(({ name }) => name.sort === 'actor'))
    return country === undefined || phrase.gloss !== 'Defense Ministry' ? null : toForces(country, span, naming)
  if (party.id === null && phrase.thing === 'name' && !party.name.includes(' ') && !/^\p{Lu}{2}/u.test(party.name) && !isMany(unit, sentence))
    return null
  const person = party.id === null ? undefined : naming.world.actors.get(party.id)
  if (person?.kind !== 'person' || person.partOf === null) return party
  return toBody(person.partOf, span, naming) ?? party
}

/** People without a trade of arms whom news tells of as attackers. */
const AGGRESSORS: ReadonlySet<string> = new Set(['protesters', 'herders', 'farmers', 'fishermen', 'indigenous people'])

const alone = (unit: ReadUnit): ReadUnit =>
  unit.value.kind === 'phrase' && unit.value.members.length > 0 ? { ...unit, value: { ...unit.value, members: [] } } : unit

/** «les Ambas», "the Fano": an article that neither a person nor a town has. */
const isMany = ({ from }: ReadUnit, { tokens }: Sentence): boolean => MANY.has(tokens[from]?.word ?? '')
const MANY: ReadonlySet<string> = new Set(['les', 'des', 'aux', 'the'])

/** Those in a prison may do what hostages do not. */
const INMATES: ReadonlySet<string> = new Set(['prisoners', 'detainees'])
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
export const OFFICES: ReadonlySet<string> = new Set([
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
  'civil defense',
  'emergency services',
  'health authorities',
  'military authorities',
  'judicial authorities',
  'police authorities',
  'security authorities',
  'regional authorities',
  'provincial authorities',
  'municipal authorities',
  'transitional authorities',
  'local authorities',
  'resistance committee',
  'committee',
  'commission',
  'commission of inquiry',
  'rights group',
  'UN agency',
  'union',
  'humanitarian organization',
  'observatory',
  'think tank',
  'civil society',
  'election commission',
  'association',
  'council',
  'court',
  'parliament',
])
