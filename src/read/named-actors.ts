import type { Mention } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { isStateOffice } from '../world/index.ts'
import { findSeat } from './capitals.ts'
import { adjectiveOf, toCountry } from './country-parties.ts'
import { toMission } from './missions.ts'
import { findModifying } from './modifying-parties.ts'
import { findNamedSide } from './named-side.ts'
import type { Naming } from './naming.ts'
import { isNoNoun } from './no-nouns.ts'
import { isNoParty } from './no-parties.ts'
import { hasDoers } from './noun-parties.ts'
import { toParty } from './parties.ts'
import { FAINT, FORMER } from './party-words.ts'
import { isPersonName } from './persons.ts'
import type { SettledPlace } from './place-names.ts'
import { toRuler } from './rulers.ts'
import { findSite } from './site-names.ts'
import { isOperation, isShouted, isStray, isThingName } from './stray-nouns.ts'
import { toTarget } from './targets.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import { isPart, type NameValue, type Phrase, type ReadUnit, unlist } from './units.ts'

/** Words of names that the document writes with a capital inside a sentence. */
export function findWritten(named: readonly (readonly ReadUnit[])[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const written = new Set<string>()
  named.forEach((units, index) => {
    for (const { value, from } of units)
      if (value.kind === 'name' && !opens(from, (sentences[index] as Sentence).tokens)) for (const word of value.name.split(' ')) written.add(word)
  })
  return written
}

/** Does no word stand before the token in its sentence? */
const opens = (at: number, tokens: Sentence['tokens']): boolean => tokens.slice(0, at).every(({ kind }) => kind !== 'word' && kind !== 'number')

/** Is what stands where a place might stand, and what no table has, a person's name? */
export const isPersonHere = ({ value }: ReadUnit, settled: SettledPlace | undefined, persons: ReadonlySet<string>): boolean =>
  value.kind === 'name' &&
  value.sort === 'unknown' &&
  settled?.verdict.place === null &&
  settled.cues.wants === null &&
  value.name.includes(' ') &&
  isPersonName(value.name, persons)

/** All parties, persons and bodies that a sentence names, each with the words that name it. */
export function findActors(
  units: readonly ReadUnit[],
  named: readonly ReadUnit[],
  sentence: Sentence,
  naming: Naming,
  written: ReadonlySet<string>,
): readonly Mention[] {
  const told: Mention[] = []
  for (const unit of units) {
    if (unit.value.kind !== 'phrase') continue
    for (const part of shareOwner(unlist(unit))) {
      for (const { unit: at, name } of (part.value as Phrase).names) {
        const capital = naming.places.get(at)?.cues.role === 'government' ? findSeat(name, naming) : null
        if (capital !== null) told.push(toCountry(capital, spanOf(at, sentence), naming))
      }
      const side = findNamedSide(part, units)
      if (
        side !== null ||
        isOwned(part) ||
        isLanguage(units, unit) ||
        isNoNoun(part, units, sentence) ||
        isStray(part, units, sentence) ||
        isCalled(part, units, sentence)
      )
        continue
      if (!isNobody(part, sentence, naming, written)) told.push(...findParties(part, sentence, naming))
    }
  }
  told.push(...findModifying(named, told, sentence, naming))
  return withHolders([...told, ...findUntold(named, told, sentence, naming, written)], naming)
}

/** «la ministre des Armées, Anne Martin»: an office is of the state of the person of the tables who is named at once beside it. */
function withHolders(told: readonly Mention[], naming: Naming): readonly Mention[] {
  return told.map((mention) => {
    const [, iso, office] = STATE_OFFICE.exec(mention.id ?? '') ?? []
    if (iso === undefined || office === undefined || !isStateOffice(office)) return mention
    const holder = told.find(({ id, span: [start, end] }) => {
      const apart = start >= mention.span[1] ? start - mention.span[1] : mention.span[0] - end
      return apart >= 0 && apart <= BESIDE && naming.world.actors.get(id ?? '')?.kind === 'person'
    })
    const country = naming.world.actors.get(holder?.id ?? '')?.country ?? iso
    return country === iso ? mention : { ...mention, id: `${country}:${office}`, name: `${adjectiveOf(country, naming)} ${office}` }
  })
}
const STATE_OFFICE = /^([A-Z]{2}):([^:]+)$/
/** Signs between an office and its holder. */
const BESIDE = 2

/** "a Russian oil depot", "the Iranian missile": what a country has or has made is none of its forces. */
const isOwned = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' &&
  !ARTILLERY.has(value.head.word ?? '') &&
  (value.thing === 'facilities' || value.thing === 'weapon') &&
  value.countries.length > 0 &&
  value.qualities.length === 0 &&
  value.names.every(({ name: { sort }, place }) => sort !== 'actor' || place === 'of')

/** Arms that are forces too. */
const ARTILLERY: ReadonlySet<string> = new Set(['artillery', 'artillerie'])

/** "the government and people of Chad": whose the last of a list is, the first of it are too. */
function shareOwner(parts: readonly ReadUnit[]): readonly ReadUnit[] {
  const last = parts.at(-1)?.value
  if (parts.length < 2 || last?.kind !== 'phrase') return parts
  const countries = [...last.countries, ...last.names.flatMap(({ name: { sort, id } }) => (sort === 'country' && id !== null ? [id] : []))].slice(
    0,
    1,
  )
  return parts.map((part) =>
    part.value.kind === 'phrase' && SHARED.has(part.value.gloss) && part.value.names.length + part.value.countries.length === 0
      ? { ...part, value: { ...part.value, countries } }
      : part,
  )
}
const SHARED: ReadonlySet<string> = new Set(['government', 'authorities'])

/** «le mouvement appelé les Tigres», "the militia known as the Tigers": who is told by the name behind it. */
function isCalled({ value, to }: ReadUnit, units: readonly ReadUnit[], { tokens }: Sentence): boolean {
  if (value.kind !== 'phrase' || value.thing !== 'bodies' || value.names.length > 0) return false
  const from = tokens[to]?.word === 'known' && tokens[to + 1]?.word === 'as' ? to + 2 : CALLING.has(tokens[to]?.word ?? '') ? to + 1 : to
  const named = from === to ? undefined : units.find((unit) => unit.from === from)?.value
  return named?.kind === 'phrase' && named.thing === 'name' && named.names.length > 0
}
const CALLING: ReadonlySet<string> = new Set('appelé appelée dit dite nommé nommée dénommé dénommée baptisé baptisée called named dubbed'.split(' '))
/** "in Spanish", "spoke English", «en arabe»: a nationality alone behind a preposition is a tongue. */
function isLanguage(units: readonly ReadUnit[], unit: ReadUnit): boolean {
  const before = units[units.indexOf(unit) - 1]
  if (unit.value.kind !== 'phrase' || unit.value.head.value.kind === 'name' || unit.to !== unit.from + 1) return false
  return (
    (unit.value.thing === 'country' && unit.value.single !== true && isPart(before, 'at')) ||
    (unit.value.thing === 'civilians' && before?.word === 'en')
  )
}

/** The party that a phrase speaks of, and the other identities named inside it: «une attaque de Boko Haram contre l’Amisom». */
function findParties(unit: ReadUnit, sentence: Sentence, naming: Naming): readonly Mention[] {
  if (unit.value.kind !== 'phrase') return []
  const { countries } = unit.value
  // "Kenyan and Rwandan police" are two.
  if (countries.length > 1 && !unit.value.names.some(({ name, place }) => name.sort === 'actor' || (name.sort === 'unknown' && place === 'beside'))) {
    const phrase = unit.value
    return countries.flatMap((iso, index) =>
      findParties({ ...unit, value: { ...phrase, countries: [iso], ...(index === 0 ? {} : { names: [], of: [] }) } }, sentence, naming),
    )
  }
  // «l’État libanais»
  const { head } = unit.value
  if (unit.value.thing === 'name' && head.value.kind === 'name' && STATE_NAMES.has(head.value.name) && countries[0] !== undefined)
    return [toCountry(countries[0], spanOf(unit, sentence), naming)]
  const place = unit.value.thing === 'name' ? naming.places.get(unit.value.head) : undefined
  // "its forces" are the speaker's, whoever that is.
  const friends = unit.value.gloss === 'militia' && wordsOf(unit, sentence).some((word) => ALLIED.has(word))
  const owned = unit.value.owned && unit.value.names.length === 0 && unit.value.countries.length === 0 && !friends
  const party =
    owned || place?.isPlace === true
      ? null
      : unit.value.roles.has('party') || isArm(unit.value)
        ? toParty(unit, sentence, naming)
        : unit.value.thing === 'facilities' && unit.value.names.length === 0
          ? toOwner(unit, sentence, naming)
          : toMission(unit, sentence, naming)
  const inside = unit.value.names
    .filter(({ name }) => name.sort === 'actor' && name.id !== null && name.id !== party?.id)
    .map(({ name, unit: at }): Mention => ({ span: spanOf(at, sentence), id: name.id, name: name.name }))
  const told = party === null || isUnnamed(party, unit.value) ? null : toOfficeOf(party, unit.value, unit.from, sentence, naming)
  const named = told === null ? inside : [toRuler(toFullName(toPersonNamed(told, unit.value, naming), naming), unit.value, naming), ...inside]
  // «un barrage de l’armée», "attacks by the army's men": the parties behind «of».
  const deeper = unit.value.of
    .flatMap(unlist)
    .flatMap((part) => findParties(part, sentence, naming))
    .filter(({ id, name }) => (id !== null || FULL.test(name)) && !named.some((other) => other.id === id && other.name === name))
  const united =
    isOfUnitedNations(unit, sentence) && ![...named, ...deeper].some(({ id }) => id?.startsWith('un') === true || id?.startsWith('mi') === true)
  return united ? [...named, ...deeper, { span: spanOf(unit, sentence), id: 'united-nations', name: 'United Nations' }] : [...named, ...deeper]
}
/** «un décompte de l’ONU», "UN vehicles": the lexicon has whose they are as an adjective. */
const isOfUnitedNations = (unit: ReadUnit, sentence: Sentence): boolean =>
  unit.value.kind === 'phrase' &&
  NOTHING_OF_ITS_OWN.has(unit.value.thing) &&
  sentence.tokens.slice(unit.from, unit.to).some(({ raw }) => UNITED.has(raw))
const NOTHING_OF_ITS_OWN: ReadonlySet<string> = new Set(['statements', 'vehicles', 'act', 'facilities'])
const UNITED: ReadonlySet<string> = new Set(['ONU', 'UN', 'U.N'])
const STATE_NAMES: ReadonlySet<string> = new Set(['État', 'Etat'])

/** "its allied militias": of no name, but not whose they are. */
const ALLIED: ReadonlySet<string> = new Set(['allied', 'alliée', 'alliées'])

/** «le porte-parole du Front», "a Front leader", "the armed wing of the Front": who holds an office in a body, or is a part of it, is not the body. */
function toOfficeOf(party: Mention, { thing, gloss, names, head }: Phrase, from: number, { tokens }: Sentence, { world }: Naming): Mention {
  const wing = thing === 'bodies' && tokens.slice(head.from, head.to).some(({ word }) => WINGS.has(word))
  const words = tokens.slice(from, head.to).map(({ word }) => word)
  const office = wing
    ? words.some((word) => CIVIL_WINGS.has(word))
      ? 'political wing'
      : 'armed wing'
    : thing === 'roles'
      ? toOfficeName(gloss, words)
      : ''
  if (office === '') return party
  const body = world.actors.get(party.id ?? '')
  const named = names.some(({ name, place }) =>
    body === undefined ? name.sort === 'actor' && place === 'of' && name.name === party.name : name.id === body.id,
  )
  if (!named || body?.kind === 'person' || (party.id !== null && body === undefined)) return party
  const former = !wing && tokens.slice(from, head.from).some(({ word }) => FORMER.has(word))
  return { ...party, id: body === undefined || former ? null : `${body.id}:${office}`, name: `${party.name} ${office.replace(OF_ARMY, '')}` }
}
/** The secretary of a movement is no minister. */
const toOfficeName = (gloss: string, words: readonly string[]): string => (gloss === 'minister' && words.includes('secretary') ? 'secretary' : gloss)
const CIVIL_WINGS: ReadonlySet<string> = new Set(['political', 'politique', 'youth', 'media', 'civilian'])
const WINGS: ReadonlySet<string> = new Set(['wing', 'aile', 'branche', 'bras'])
const OF_ARMY = /^army /

/** "workers", "the court", «le mouvement»: what the text neither names nor shows to be anybody's, and that may be no party at all. */
const isUnnamed = ({ id, name }: Mention, { thing, gloss, names, countries, qualities }: Phrase): boolean =>
  // A ship or a drone with a name of its own is no party.
  (id === null && (thing === 'vehicles' || thing === 'weapon')) ||
  (id === null &&
    names.every((part) => part.name.sort === 'outlet' || (thing === 'civilians' && part.place === 'of')) &&
    countries.length + qualities.length === 0 &&
    !/^\p{Lu}/u.test(name) &&
    (thing === 'civilians' || (FAINT.has(gloss) && gloss !== 'forces') || LOOSE.has(gloss)))
/** Words for bodies and people that stand for other things as often. */
const LOOSE: ReadonlySet<string> = new Set(['coalition', 'intelligence service', 'intelligence', 'leader', 'insurgency', 'prosecutor', 'diplomat'])

/** A name of several words. */
const FULL = /^\p{Lu}\S* /u

/** "General John Kori", «le colonel Kori»: whose office no table knows is told by his name. */
function toPersonNamed(mention: Mention, { thing, names, gloss }: Phrase, { persons }: Naming): Mention {
  const plain = thing === 'roles' || thing === 'civilians' || gloss === 'clerics'
  if (thing === 'combatants' ? names.some(({ name }) => name.sort === 'actor') : mention.id !== null || !plain) return mention
  const person = names.findLast(({ name, place }) => name.sort === 'unknown' && place === 'beside')?.name
  return person !== undefined && (person.name.includes(' ') || isPersonName(person.name, persons))
    ? { ...mention, id: null, name: person.name }
    : mention
}

/** A surname alone is whom the text has named in full with it. */
function toFullName(mention: Mention, { cast, world }: Naming): Mention {
  const person = mention.id === null ? cast.get(`person:${mention.name}`) : undefined
  if (person !== undefined) return { ...person, span: mention.span }
  // "Kori Ali" of whom the tables have as Ali Kori.
  const [first = '', last, ...more] = mention.id === null ? mention.name.split(' ') : []
  const known = last === undefined || more.length > 0 ? undefined : world.actors.get(world.findActor(`${last} ${first}`) ?? '')
  return known?.kind === 'person' ? { ...mention, id: known.id, name: known.name } : mention
}

/** «un poste de gendarmerie», "an army base": whose it is. */
function toOwner(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  const { countries, qualities, of } = unit.value as Phrase
  // «l’hôpital gouvernemental»
  if (PUBLIC.has((unit.value as Phrase).gloss) && countries.length === 0) return null
  // "the camp" is nobody.
  if (countries.length + qualities.length + of.length === 0 && !wordsOf(unit, sentence).some((word) => GUARDED.has(word))) return null
  const owner = toTarget(unit, sentence, naming)
  if (owner?.id == null || isMilitaryOnly(unit, sentence) || (owner.id.startsWith('country:') && !OF_STATES.has((unit.value as Phrase).gloss)))
    return null
  const known = naming.world.actors.get(naming.world.findActor(owner.name) ?? '')
  return known === undefined ? owner : { span: owner.span, id: known.id, name: known.name }
}

/** What a government has that is none of its forces. */
const PUBLIC: ReadonlySet<string> = new Set(['hospital', 'school', 'university', 'clinic'])

/** What is a state's abroad; "the Kuwaiti hospital" is only called after one. */
const OF_STATES: ReadonlySet<string> = new Set(['embassy', 'consulate'])

/** "military targets", «une base militaire»: of no army in particular. */
const isMilitaryOnly = (unit: ReadUnit, sentence: Sentence): boolean => {
  const words = wordsOf(unit, sentence)
  return words.some((word) => word.startsWith('milita')) && !words.some((word) => GUARDED.has(word)) && (unit.value as Phrase).countries.length === 0
}
const GUARDED: ReadonlySet<string> = new Set(['army', 'armée', 'police', 'gendarmerie', 'navy', 'marine'])

/** "Pakistani jets", «des drones turcs»: whoever bears arms for a country. */
const isArm = (phrase: Phrase): boolean =>
  (phrase.thing === 'vehicles' || phrase.thing === 'weapon') &&
  (phrase.countries.length === 1 || (AIRCRAFT.test(phrase.head.word ?? '') && hasDoers(phrase)))

const AIRCRAFT = /(?:plane|jet|helicopter|gunship|aircraft|avion|hélicoptère)s?$/

/** "Listeners told …", «la Coopération»: one word with a capital that is no name, by its place or by its ending. */
function isNobody({ value, from }: ReadUnit, { tokens }: Sentence, { persons }: Naming, written: ReadonlySet<string>): boolean {
  if (value.kind !== 'phrase' || value.thing !== 'name' || value.head.value.kind !== 'name') return false
  const { head } = value
  const { sort, name, id, candidate } = head.value as NameValue
  if (STATE_NAMES.has(name) && value.countries.length > 0) return false
  if ((sort !== 'unknown' && sort !== 'actor') || id !== null || candidate !== null) return false
  if (isNoParty(name) || (!isPersonName(name, persons) && isShouted(value.head, { tokens }))) return true
  if (sort === 'unknown' && (isThingName(name) || isOperation(head.from, { tokens }))) return true
  if (sort === 'actor') return false
  if (name.includes(' ') || isPersonName(name, persons)) return false
  const token = tokens[head.from] as Token
  if (isHandle(value.head, { tokens }) || isOrder(value.head, { tokens })) return true
  if (name.length === 1 || OF_OFFICES.has(name) || (!token.capitals && ABSTRACT.test(name))) return true
  return from === head.from && isOpening(value.head, { tokens }, written)
}

/** Is it one word with a capital that opens its sentence, and that the document has nowhere else? */
function isOpening({ value, from, to }: ReadUnit, { tokens }: Pick<Sentence, 'tokens'>, written: ReadonlySet<string>): boolean {
  if (value.kind !== 'name' || value.sort !== 'unknown' || to !== from + 1 || tokens[from]?.capitals === true || written.has(value.name)) return false
  return opens(from, tokens)
}
/** "@KoriNews", "#KoriDunes": the name of an account, a mark of a topic. */
const isHandle = ({ from }: ReadUnit, { tokens }: Pick<Sentence, 'tokens'>): boolean =>
  (tokens[from - 1]?.word === '@' || tokens[from - 1]?.word === '#') && tokens[from]?.spaced === false

/** «Calmez-vous», «Dites-le» */
const isOrder = ({ to }: ReadUnit, { tokens }: Pick<Sentence, 'tokens'>): boolean => tokens[to]?.glued === true && ORDERED.has(tokens[to]?.word ?? '')
const ORDERED: ReadonlySet<string> = new Set(['vous', 'nous', 'toi', 'moi', 'le', 'les', 'leur', 'lui', 'y'])

/** What ministers have, in the words of ministries' names. */
const OF_OFFICES: ReadonlySet<string> = new Set([
  'Affairs',
  'Communications',
  'Défense',
  'Etat',
  'État',
  'Intérieur',
  'Justice',
  'Santé',
  'Revenue',
  'Talks',
])
/** Endings of what is done or thought, in both languages. */
const ABSTRACT = /(?:[ts]ions?|ments?|ances?|ences?|ismes?|isms?|ités?|ships?|ness)$/

/**
 * Names that no phrase has told: of a person behind his office («le commandant du Front, Paul Martin»), in an apposition, in a list. Of those that no table
 * has, a single word is told only where the text shows a person by it or writes it in capitals.
 */
function findUntold(
  named: readonly ReadUnit[],
  told: readonly Mention[],
  sentence: Sentence,
  naming: Naming,
  written: ReadonlySet<string>,
): readonly Mention[] {
  const found: Mention[] = []
  for (const [at, unit] of named.entries()) {
    if (unit.value.kind !== 'name' || unit.value.open !== undefined) continue
    const { sort, id, name } = unit.value
    const place = naming.places.get(unit)
    if (findSite(named, at, sentence) !== null) continue
    if (sort !== 'actor' && (sort !== 'unknown' || (place?.isPlace === true && !isPersonHere(unit, place, naming.persons)))) continue
    const span = spanOf(unit, sentence)
    if (isHandle(unit, sentence) || isCommonName(unit, sentence)) continue
    const again = told.some(
      (other) => other.span[0] <= span[0] && span[1] <= other.span[1] && (id === null ? other.name.includes(name) : other.id === id),
    )
    if (again || isOpening(unit, sentence, written) || (id === null && isNoParty(name))) continue
    if (id === null && !isPersonName(name, naming.persons) && isShouted(unit, sentence)) continue
    if (sort === 'unknown' && (isThingName(name) || isOperation(unit.from, sentence))) continue
    if (sort === 'actor' || name.includes(' ') || ACRONYM.test(name)) found.push(toFullName({ span, id, name }, naming))
    else if (isPersonName(name, naming.persons) && !OWN.some((part) => isPart(named[at + 1], part)))
      found.push(toFullName({ span, id, name }, naming))
  }
  return found
}
/** "an Islamic state": small letters behind an article. */
const isCommonName = ({ from, to }: ReadUnit, { tokens }: Pick<Sentence, 'tokens'>): boolean =>
  to > from + 1 && tokens[to - 1]?.upper === false && ONE.has(tokens[from - 1]?.word ?? '')
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une'])

/** "the Lee family", "Lee district": what bears a person's name is not that person. */
const OWN: readonly string[] = ['bodies', 'civilians', 'settlements', 'areas', 'facilities']
const ACRONYM = /^\p{Lu}{3,}$/u
