import type { Country } from '../lang/index.ts'
import type { Mention, Span } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { isPart, type NameValue, type Phrase, type ReadUnit } from './units.ts'

/** What naming needs besides the phrase. */
export interface Naming {
  readonly countries: ReadonlyMap<string, Country>
  readonly world: World
  /** The country that the document is about, where one stands out. */
  readonly home: string | null
  /** Parties of the document by the words that may point back to them: «la résistance», "the group". */
  readonly cast: Map<string, Mention>
  /** The country whose adjective was read last. */
  recent: string | null
}

export const spanOf = (unit: ReadUnit, sentence: Sentence): Span => [(sentence.tokens[unit.from] as Token).start, (sentence.tokens[unit.to - 1] as Token).end]

const adjectiveOf = (country: string, naming: Naming): string => naming.countries.get(country)?.adjective ?? country

/**
 * The common English name of the party that a phrase speaks of: an identity's own name, a force by its country («l’armée syrienne»
 * is Syrian army), people by what they are («des hommes armés» are gunmen).
 */
export function toParty(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  const actor = phrase.names.find(({ name }) => name.sort === 'actor')
  const generic = GENERIC.has(phrase.gloss)
  if (actor !== undefined && (actor.place !== 'of' || !PLACELESS.has(phrase.thing))) return { span, id: actor.name.id, name: actor.name.name }
  const country = phrase.countries[0] ?? phrase.names.find(({ name }) => name.sort === 'country')?.name.country ?? null
  const place = phrase.names.find(({ name }) => name.sort === 'place' && name.country !== null)
  if (phrase.thing === 'country' || (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'country')) {
    const iso = country ?? (phrase.head.value.kind === 'name' ? phrase.head.value.country : null)
    if (iso === null) return null
    const name = phrase.head.value.kind === 'name' ? (naming.countries.get(iso)?.name ?? iso) : `${adjectiveOf(iso, naming)} citizens`
    return { span, id: `country:${iso}`, name }
  }
  const unknown = phrase.names.find(({ name, place: where }) => name.sort === 'unknown' && where !== 'of')
  if (phrase.thing === 'unknown' || phrase.thing === 'name') {
    const name = phrase.names.find(({ place: where }) => where === 'head')
    return name === undefined ? null : { span, id: name.name.id, name: name.name.name }
  }
  if ((phrase.thing === 'weapon' || phrase.thing === 'act') && country !== null) return { span, id: `${country}:forces`, name: `${adjectiveOf(country, naming)} forces` }
  if (phrase.gloss === '') return null
  if (unknown !== undefined && phrase.thing === 'bodies' && country === null) return { span, id: null, name: unknown.name.name }
  if (country === null && phrase.qualities.length === 0 && phrase.pointing !== null && place === undefined) {
    const known = naming.cast.get(phrase.gloss)
    if (known !== undefined) return { ...known, span }
  }
  if (phrase.gloss === 'enemy' || phrase.gloss === 'enemies') return null
  const home = country === null && place === undefined && generic ? (naming.home ?? naming.recent) : null
  const owner = home !== null ? adjectiveOf(home, naming) : country !== null ? adjectiveOf(country, naming) : place?.name.country != null && generic ? adjectiveOf(place.name.country, naming) : null
  const quality = phrase.qualities[0]
  const words = [owner, quality !== undefined && !phrase.gloss.startsWith(quality) ? quality : null, phrase.gloss].filter((word) => word !== null)
  return { span, id: owner === null ? null : `${country ?? home ?? ''}:${phrase.gloss}`, name: words.join(' ') }
}

/** Bodies that every country has: they belong to the country of a place named with them. */
const GENERIC = new Set([
  'army', 'armed forces', 'forces', 'police', 'government', 'military', 'authorities', 'security forces', 'navy', 'air force', 'soldiers', 'troops', 'police officers', 'security personnel',
])
const PLACELESS = new Set(['facilities', 'vehicles', 'settlements', 'areas'])

/** The party that an attack on the phrase hits: who owns a base, who lives in a place. */
export function toTarget(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  if (phrase.gloss === 'people' && phrase.names.length === 0 && phrase.countries.length === 0) return { span: spanOf(unit, sentence), id: null, name: 'civilians' }
  if (phrase.roles.has('people') || phrase.thing === 'bodies') return toParty(unit, sentence, naming)
  if (phrase.roles.has('party') && phrase.thing !== 'unknown') return toParty(unit, sentence, naming)
  const span = spanOf(unit, sentence)
  const owner = phrase.names.find(({ name }) => name.sort === 'actor')
  if (owner !== undefined) return { span, id: owner.name.id, name: owner.name.name }
  for (const inner of phrase.of) if (isPart(inner, 'party') || isPart(inner, 'people')) {
    const party = toParty(inner, sentence, naming)
    if (party !== null && (inner.value as Phrase).thing !== 'country') return party
  }
  if (phrase.thing === 'facilities' || phrase.thing === 'vehicles') {
    const [country] = phrase.countries
    if (country !== undefined) {
      const adjective = adjectiveOf(country, naming)
      if (CIVIL.has(phrase.gloss)) return { span, id: `country:${country}`, name: naming.countries.get(country)?.name ?? country }
      if (!MILITARY.has(phrase.gloss) && phrase.thing === 'facilities') return { span, id: `country:${country}`, name: naming.countries.get(country)?.name ?? country }
      return { span, id: `${country}:forces`, name: phrase.thing === 'vehicles' && SHIPS.has(phrase.gloss) ? `${adjective} ${phrase.gloss}` : `${adjective} forces` }
    }
  }
  if (MILITARY.has(phrase.gloss)) {
    const owner = naming.cast.get(phrase.gloss)
    if (owner !== undefined) return { ...owner, span }
  }
  return null
}

const MILITARY = new Set(['base', 'military base', 'position', 'post', 'outpost', 'checkpoint', 'headquarters', 'air base', 'camp', 'barracks', 'bases', 'positions', 'compound', 'depot', 'ammunition depot', 'military site', 'target', 'site', 'interests', 'stronghold', 'naval base', 'airfield', 'garrison'])
const CIVIL = new Set(['embassy', 'consulate', 'port', 'airport', 'power plant', 'oil field', 'refinery'])
const SHIPS = new Set(['ship', 'vessel', 'tanker', 'cargo ship', 'merchant ship', 'ships', 'oil tanker', 'container ship'])

/** Remembers the parties of a sentence by the words that later sentences may use for them. */
export function castParties(units: readonly ReadUnit[], sentence: Sentence, naming: Naming): void {
  for (const unit of units) {
    if (unit.value.kind !== 'phrase') continue
    const phrase = unit.value
    for (const { name } of phrase.names) {
      const last = name.name.split(' ').at(-1) as string
      if (name.sort === 'unknown' && last !== name.name && !naming.cast.has(`person:${last}`)) naming.cast.set(`person:${last}`, { span: spanOf(unit, sentence), id: name.id, name: name.name })
    }
    if (phrase.countries[0] !== undefined) naming.recent = phrase.countries[0]
    if (phrase.thing === 'facilities') {
      const owner = toTarget(unit, sentence, naming)
      if (owner !== null) naming.cast.set(phrase.gloss, owner)
    }
    if (!phrase.roles.has('party')) continue
    const actor = phrase.names.find(({ name, place }) => name.sort === 'actor' && place !== 'of')
    if (actor !== undefined) {
      const mention: Mention = { span: spanOf(unit, sentence), id: actor.name.id, name: actor.name.name }
      const kind = naming.world.actors.get(actor.name.id ?? '')?.kind
      for (const word of actor.name.name.toLowerCase().split(' ')) if (POINTING.has(word)) naming.cast.set(word, mention)
      if (kind === 'armed-group' || kind === 'militia') for (const word of ['group', 'movement', 'organization', 'armed group', 'militants', 'fighters', 'members', 'forces', 'units', 'men', 'militiamen', 'rebels', 'mujahideen']) naming.cast.set(word, mention)
    } else if (phrase.thing === 'bodies' && phrase.countries.length > 0) {
      const mention = toParty(unit, sentence, naming)
      if (mention !== null) naming.cast.set(phrase.gloss, mention)
    }
  }
}

const POINTING = new Set(['resistance', 'army', 'movement', 'front', 'brigades', 'brigade', 'coalition', 'militia', 'forces', 'alliance', 'council', 'navy', 'party'])
