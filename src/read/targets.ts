import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { adjectiveOf, bodyOf, GENERIC, homeOf, toCountry, toForces, toHolder } from './country-parties.ts'
import { ENEMIES, toEnemy } from './enemies.ts'
import type { Naming } from './naming.ts'
import { ADJECTIVAL, DOERS, toParties } from './noun-parties.ts'
import { toParty } from './parties.ts'
import { FAINT } from './party-words.ts'
import { isPersonName } from './persons.ts'
import { SHIP_NAME, SHIPS } from './ships.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import { isPart, type Phrase, type PhraseName, type ReadUnit } from './units.ts'

/** The party that an attack on the phrase hits: who owns a base, who lives in a place. `personal` says that the deed is done to people. */
export function toTarget(unit: ReadUnit, sentence: Sentence, naming: Naming, personal = false): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  if (
    phrase.names.every(({ name }) => name.sort !== 'actor') &&
    (phrase.thing === 'civilians' || phrase.thing === 'dead' || phrase.thing === 'injured') &&
    ANYBODY.has(phrase.gloss)
  ) {
    const [country] = phrase.countries
    return { span, id: null, name: country === undefined || country === naming.home ? 'civilians' : `${adjectiveOf(country, naming)} civilians` }
  }
  if (phrase.thing === 'captives' && phrase.names.length === 0) {
    // "seven armed police officers hostage"
    const taken = phrase.qualities.at(-1)
    return { span, id: null, name: taken === undefined ? 'civilians' : bodyOf(taken, null, naming) }
  }
  if (personal && phrase.amount === null && !(phrase.thing === 'roles' && SOLDIERLY.has(phrase.gloss))) {
    const person = phrase.thing === 'roles' || phrase.thing === 'civilians' ? phrase.names.find(isPerson) : undefined
    // "farmer Adam Musa" is a civilian; a governor or an imam is told by name.
    if (person !== undefined && phrase.names.every(({ name }) => name.sort !== 'actor'))
      return { span, id: null, name: PRIVATE.has(phrase.gloss) ? 'civilians' : person.name.name }
  }
  if (phrase.thing === 'roles' && SOLDIERLY.has(phrase.gloss) && phrase.names.every(({ name }) => name.sort !== 'actor')) {
    const body = toParties(phrase, span, naming)
    if (body !== null) return body
  }
  const nameless = phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown'
  if (nameless && SHIP_NAME.test(phrase.gloss)) return { span, id: null, name: phrase.gloss }
  if (nameless && isPersonName(phrase.gloss, naming.persons)) return { span, id: null, name: 'civilians' }
  if (nameless && !personal) return null
  if (phrase.roles.has('people') || phrase.thing === 'bodies' || (phrase.roles.has('party') && phrase.thing !== 'unknown')) {
    // "Two police officers were killed … Another three officers": of the police too.
    const police = phrase.gloss === 'officers' && phrase.names.length + phrase.countries.length === 0 ? naming.cast.get('officers') : undefined
    if (police !== undefined) return { ...police, span }
    const party = toParty(unit, sentence, naming)
    return party !== null && party.id === null && FAINT.has(party.name) ? null : party
  }
  const owner = phrase.names.find(({ name }) => name.sort === 'actor')
  if (owner !== undefined) return { span, id: owner.name.id, name: owner.name.name }
  for (const inner of phrase.of)
    if (isPart(inner, 'party') || isPart(inner, 'people') || isPart(inner, 'vehicles')) {
      const { thing, head } = inner.value as Phrase
      if (thing === 'country' || (head.value.kind === 'name' && head.value.sort === 'unknown')) continue
      const party = toTarget(inner, sentence, naming)
      if (party !== null) return party
    }
  if (wordsOf(unit, sentence).some((word) => ENEMIES.has(word))) {
    const enemy = toEnemy(phrase, span, naming)
    if (enemy !== null) return enemy
  }
  if (phrase.thing === 'facilities' || phrase.thing === 'vehicles') {
    const [country] = phrase.countries
    const guarded =
      phrase.gloss === 'air base' && wordsOf(unit, sentence).includes('force')
        ? 'air force'
        : [...phrase.qualities, ...wordsOf(unit, sentence)].map((word) => GUARDS.get(word)).find((body) => body !== undefined)
    const named = phrase.names.find(({ name, place }) => name.sort === 'unknown' && place === 'beside')
    if (SHIPS.has(phrase.gloss) && named !== undefined && named.name.candidate === null) return { span, id: null, name: named.name.name }
    if (country !== undefined) {
      if (CIVIL.has(phrase.gloss)) return toCountry(country, span, naming)
      if (SHIPS.has(phrase.gloss)) return { span, id: `${country}:${phrase.gloss}`, name: `${adjectiveOf(country, naming)} ${phrase.gloss}` }
      if (!MILITARY.has(phrase.gloss) && phrase.thing === 'facilities' && guarded === undefined) return toCountry(country, span, naming)
      if (guarded !== undefined && (guarded !== 'army' || wordsOf(unit, sentence).includes('armée')))
        return { span, id: `${country}:${guarded}`, name: `${adjectiveOf(country, naming)} ${bodyOf(guarded, country, naming)}` }
      return toForces(country, span, naming)
    }
    const holder = phrase.names
      .map(({ name }) => (name.id === null ? undefined : naming.world.places.get(name.id)?.holder))
      .find((id) => id !== undefined)
    if (holder !== undefined) return toHolder(holder, span, naming)
    const owned =
      phrase.qualities.map((quality) => ADJECTIVAL.get(quality) ?? quality).find((quality) => DOERS.has(quality)) ?? OWNED.get(phrase.gloss)
    const body = guarded ?? owned
    if (body !== undefined) {
      const iso = GENERIC.has(body) ? (phrase.names.find(({ name }) => name.country !== null)?.name.country ?? homeOf(body, naming)) : null
      return {
        span,
        id: iso === null ? null : `${iso}:${body}`,
        name: iso === null ? body : `${adjectiveOf(iso, naming)} ${bodyOf(body, iso, naming)}`,
      }
    }
    if (SHIPS.has(phrase.gloss)) return { span, id: null, name: phrase.gloss }
    if (LIVED_IN.has(phrase.gloss)) return { span, id: null, name: 'civilians' }
  }
  if (phrase.thing === 'settlements' && wordsOf(unit, sentence).some((word) => word.startsWith('resident') || word.startsWith('résident')))
    return { span, id: null, name: 'civilians' }
  if (phrase.head.value.kind === 'name' && phrase.head.value.sort === 'place') {
    const holder = naming.world.places.get(phrase.head.value.id ?? '')?.holder
    if (holder !== undefined) return toHolder(holder, span, naming)
  }
  if (MILITARY.has(phrase.gloss)) {
    const owner = naming.cast.get(phrase.gloss)
    if (owner !== undefined) return { ...owner, span }
  }
  return null
}

const isPerson = ({ name, place }: PhraseName): boolean => name.sort === 'unknown' && place === 'beside' && name.name.includes(' ')

/** Offices of those who bear arms. */
export const SOLDIERLY: ReadonlySet<string> = new Set([
  'commander',
  'general',
  'colonel',
  'captain',
  'admiral',
  'army chief',
  'police chief',
  'spokesperson',
])

/** Whom the words before or after a facility's noun make its owner: «poste de police», "army camp". */
const GUARDS: ReadonlyMap<string, string> = new Map([
  ['army', 'army'],
  ['armée', 'army'],
  ['police', 'police'],
  ['policier', 'police'],
  ['policière', 'police'],
  ['gendarmerie', 'gendarmerie'],
  ['navy', 'navy'],
  ['marine', 'navy'],
  ['troops', 'forces'],
  ['soldiers', 'army'],
  ['gardes-frontières', 'border guards'],
  ['frontières', 'border guards'],
  ['military', 'army'],
  ['militaire', 'army'],
  ['militaires', 'army'],
  ['security', 'security forces'],
  ['junta', 'junta'],
])
const OWNED: ReadonlyMap<string, string> = new Map([['police station', 'police']])

/** Where civilians are who are hit with it. */
const LIVED_IN = new Set([
  'house',
  'home',
  'apartment building',
  'market',
  'hotel',
  'restaurant',
  'school',
  'displacement camp',
  'refugee camp',
  'shelter',
  'mosque',
  'church',
  'temple',
  'synagogue',
  'hospital',
  'clinic',
  'bus',
  'train',
  'building',
  'university',
])

/** Trades of people whom nobody knows by name. */
const PRIVATE: ReadonlySet<string> = new Set(
  'farmers|herders|drivers|traders|fishermen|students|workers|villagers|residents|citizens|passengers|people|victims|civilians|miners|children'.split(
    '|',
  ),
)
/** People who are civilians and no more. */
const ANYBODY = new Set([
  'people',
  'victims',
  'civilians',
  'residents',
  'villagers',
  'citizens',
  'families',
  'children',
  'mothers',
  'fathers',
  'teenagers',
  'elderly people',
  'local people',
  'partners',
  'passengers',
  'drivers',
  'homeless people',
  'traders',
  'people killed',
  'pensioners',
  'bodies',
])
const MILITARY = new Set([
  'base',
  'military base',
  'position',
  'post',
  'outpost',
  'checkpoint',
  'headquarters',
  'air base',
  'camp',
  'barracks',
  'bases',
  'positions',
  'compound',
  'depot',
  'ammunition depot',
  'military site',
  'target',
  'site',
  'interests',
  'stronghold',
  'naval base',
  'airfield',
  'garrison',
  'command center',
  'missile site',
  'radar site',
  'training camp',
  'convoy',
  'patrol',
  'tunnel',
])
const CIVIL = new Set(['embassy', 'consulate', 'port', 'airport', 'power plant', 'oil field', 'refinery'])
/** Does an army hold what the phrase names? */
export const isMilitary = (unit: ReadUnit): boolean =>
  unit.value.kind === 'phrase' && unit.value.thing === 'facilities' && GARRISONS.has(unit.value.gloss)
const GARRISONS = new Set([
  'base',
  'position',
  'positions',
  'military base',
  'post',
  'outpost',
  'checkpoint',
  'air base',
  'naval base',
  'barracks',
  'garrison',
])
