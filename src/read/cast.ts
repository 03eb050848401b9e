import type { Mention, Place } from '../model/index.ts'
import { fold, type Sentence } from '../text/index.ts'
import { toArmyOf } from './army-units.ts'
import { prepositionOf } from './clauses.ts'
import { findContingents } from './contingents.ts'
import { adjectiveOf } from './country-parties.ts'
import { JOINT, MINISTER, type Naming, ONLY_GROUP, POLICE, REGION, REGIONAL_FORCE, REGIONAL_GOVERNMENT, VOICE } from './naming.ts'
import { isOther, LINKED } from './others.ts'
import { isOwnState } from './own-states.ts'
import { toParty } from './parties.ts'
import { toTarget } from './targets.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import { isPart, type NameValue, type Phrase, type PhraseName, type ReadUnit, unlist } from './units.ts'

/** Remembers the parties of a sentence by the words that later sentences may use for them. */
export function castParties(units: readonly ReadUnit[], sentence: Sentence, naming: Naming): void {
  castVoice(units, sentence, naming)
  naming.contingents = findContingents(units, sentence, naming)
  let led = false
  const subject = units.findIndex((unit) => unit.value.kind === 'phrase' && unit.value.roles.has('party'))
  for (const [at, unit] of units.entries()) {
    if (unit.value.kind !== 'phrase') continue
    const phrase = unit.value
    for (const { name } of phrase.names) {
      if (name.sort !== 'unknown' || !name.name.includes(' ')) continue
      const last = name.name.slice(name.name.lastIndexOf(' ') + 1)
      // «Mohamed al-Haddad … Haddad»
      for (const short of new Set([last, last.replace(/^[AaEe]l-/, '')]))
        if (!naming.cast.has(`person:${short}`)) naming.cast.set(`person:${short}`, { span: spanOf(unit, sentence), id: name.id, name: name.name })
    }
    castOfficers(unit, phrase, sentence, naming)
    // "the Kori State Police Command", then "the command"
    if (OF_POLICE.has(phrase.gloss) && wordsOf(unit, sentence).at(-1) === 'command') {
      const police = toParty(unit, sentence, naming)
      if (police !== null) naming.cast.set('general staff', police)
    }
    if (phrase.thing === 'roles' && phrase.gloss.endsWith(' Minister')) {
      const minister = toParty(unit, sentence, naming)
      if (minister?.id?.endsWith(' Minister') === true) naming.cast.set(MINISTER, minister)
    }
    if (phrase.thing === 'roles' && SPEAK_FOR.has(phrase.gloss)) castSpokesperson(units, at, phrase, sentence, naming)
    if (phrase.countries[0] !== undefined) naming.recent = phrase.countries[0]
    const linked = isLinked(units, at)
    if (!linked) for (const part of unlist(unit)) countGroups(part, sentence, naming)
    for (const { name } of phrase.names) {
      if (name.sort === 'actor' && /\bJoint Forces?\b/.test(name.name))
        naming.cast.set(JOINT, { span: spanOf(unit, sentence), id: name.id, name: name.name })
      // A body that no table has may be the group spoken of.
      if (name.sort === 'actor' && name.id === null && prepositionOf(units, at) === null) forget(OF_BODIES, naming)
      if (name.sort === 'actor' && name.name.endsWith(' Regional Government'))
        naming.cast.set(REGIONAL_GOVERNMENT, { span: spanOf(unit, sentence), id: name.id, name: name.name })
      // "warplanes of the Saudi-led coalition", then "the coalition"
      if (
        name.sort === 'actor' &&
        naming.world.actors.get(name.id ?? '')?.kind === 'coalition' &&
        COALITION.test(name.name) &&
        !naming.cast.has('coalition')
      )
        naming.cast.set('coalition', { span: spanOf(unit, sentence), id: name.id, name: name.name })
      // «le quartier général du Hezbollah», then «la Résistance islamique»
      if (RESISTANCE.has(name.id ?? '') && !naming.cast.has('resistance'))
        naming.cast.set('resistance', { span: spanOf(unit, sentence), id: name.id, name: name.name })
      const region = name.sort === 'place' && name.id !== null ? naming.world.findPlace(name.id) : null
      if (region !== null && (isDivision(region, naming.world) || isOwnState(region.id, naming)))
        naming.cast.set(REGION, { span: spanOf(unit, sentence), id: region.id, name: region.name })
    }
    if (phrase.gloss === 'police officers' && phrase.names.length === 0) {
      const police = toParty(unit, sentence, naming)
      if (police !== null) naming.cast.set('officers', police)
    }
    if (phrase.thing === 'facilities') {
      const owner = toTarget(unit, sentence, naming)
      if (owner !== null) naming.cast.set(phrase.gloss, owner)
    }
    if (!phrase.roles.has('party')) continue
    // "fighters of the River Front": the fighters, later.
    const men = phrase.thing === 'combatants' || phrase.thing === 'troops'
    const spoken = phrase.thing === 'roles' && SPEAK_FOR.has(phrase.gloss)
    const actor = phrase.names.find(
      (part) => part.name.sort === 'actor' && (men || spoken || part.place !== 'of') && !isOther(part, phrase, sentence),
    )
    if (actor !== undefined) {
      const mention: Mention = { span: spanOf(unit, sentence), id: actor.name.id, name: actor.name.name }
      const kind = naming.world.actors.get(actor.name.id ?? '')?.kind
      // "the paramilitary River Forces", then "the paramilitaries"; "Central Command", then "the command"
      if (phrase.qualities.includes('paramilitary')) naming.cast.set('paramilitaries', mention)
      if (COMMAND.test(actor.name.name)) naming.cast.set('general staff', mention)
      if (kind === 'person') castPerson(mention, naming)
      const foreign = kind === 'military' && isForeign(mention, naming)
      // A "Liberation Army" of rebels is not «l’armée» where a state has one.
      const ofState = (word: string): boolean => ARMS_OF_STATES.has(word) && kind !== 'military'
      if (!foreign)
        for (const word of actor.name.name.toLowerCase().split(' '))
          if (POINTING.has(word) && !ofState(word) && !(ARMS_OF_STATES.has(word) && !isWholeArmy(actor.name, naming))) naming.cast.set(word, mention)
      if (isOfSeveral(actor.name.id, naming)) naming.cast.set(REGIONAL_FORCE, mention)
      // "The River Front, which is allied with X, … The group": the one that the sentence is about.
      const beside = linked || (led && prepositionOf(units, at) !== null)
      if (
        !beside &&
        !isOfStates(actor.name.id, naming) &&
        (kind === 'armed-group' || kind === 'militia' || kind === 'coalition' || kind === 'criminal')
      ) {
        led = prepositionOf(units, at) === null
        // "Kori militants", then "the militants", whatever Kori is.
        if (phrase.thing === 'combatants' && OF_REBELS.has(phrase.gloss)) remember(naming, phrase.gloss, mention, sentence)
        const unlike = kind === 'militia' ? OF_REBELS : kind === 'coalition' ? coalitionWords(phrase) : OF_MILITIAS
        const militia = kind !== 'militia' && naming.world.actors.get(naming.cast.get('militia')?.id ?? '')?.kind === 'militia'
        for (const word of OF_GROUPS) if (!unlike.has(word) && !(militia && word.startsWith('militia'))) remember(naming, word, mention, sentence)
        if (isDissident(actor.name.id, naming)) remember(naming, 'dissidents', mention, sentence)
        // "the Front and the Bloc … the group"
        if (namesSeveral(unit, naming)) forget(OF_GROUPS, naming)
        // «le Parti de Dieu … le parti»
        if (actor.name.id === PARTY_OF_GOD) naming.cast.set('party', mention)
        if (RESISTANCE.has(actor.name.id ?? '')) {
          naming.cast.set('resistance', mention)
          naming.cast.set('enemy', { span: mention.span, id: 'country:IL', name: naming.countries.get('IL')?.name ?? 'Israel' })
        }
      } else if (kind === 'organisation' && !led && subject === at) for (const word of OF_BODIES) remember(naming, word, mention, sentence)
      else if (kind === 'military' && !foreign && isWholeArmy(actor.name, naming)) for (const word of OF_ARMIES) naming.cast.set(word, mention)
      else if (kind === 'company') for (const word of OF_COMPANIES) naming.cast.set(word, mention)
    } else if (isOwnForce(phrase, naming)) {
      const mention = toParty(unit, sentence, naming)
      if (mention !== null) for (const word of OF_ARMIES) naming.cast.set(word, mention)
    } else if (phrase.thing === 'bodies' && (phrase.countries.length > 0 || MINISTRY.test(phrase.gloss)) && !OF_GROUPS.includes(phrase.gloss)) {
      const mention = toParty(unit, sentence, naming)
      if (mention !== null && !isForeign(mention, naming)) {
        // "Russia's 5th Army", then "the army": all of it.
        const whole = ARMS_OF_STATES.has(phrase.gloss) ? toArmyOf(mention, naming) : null
        if (phrase.countries.length > 0) naming.cast.set(phrase.gloss, whole ?? mention)
        if (mention.id !== null && MINISTRY.test(mention.name)) naming.cast.set('ministry', mention)
      }
    }
  }
}

/** A person of the tables, later named by the last name, in the Horn of Africa by the first. */
function castPerson(person: Mention, { cast, world }: Naming): void {
  const names = person.name.split(' ')
  cast.set(`person:${names.at(-1)}`, person)
  if (FIRST_NAMED.has(world.actors.get(person.id ?? '')?.country ?? '')) cast.set(`person:${names[0]}`, person)
}
const FIRST_NAMED: ReadonlySet<string> = new Set(['ET', 'ER'])

/** Are they dissidents of a guerrilla, or a part of these? */
const isDissident = (id: string | null, { world }: Naming): boolean =>
  DISSIDENTS.test(id ?? '') || DISSIDENTS.test(world.actors.get(id ?? '')?.partOf ?? '')
const DISSIDENTS = /dissidents/

/** "police said … two officers", "stormed a police station, killing two officers": policemen, unless soldiers were spoken of since. */
function castOfficers(unit: ReadUnit, phrase: Phrase, sentence: Sentence, { cast }: Naming): void {
  if (OF_POLICE.has(phrase.gloss) || (phrase.thing === 'facilities' && wordsOf(unit, sentence).includes('police')))
    cast.set(POLICE, { span: spanOf(unit, sentence), id: null, name: 'police' })
  else if (OF_SOLDIERS.has(phrase.gloss)) cast.delete(POLICE)
}
const OF_POLICE: ReadonlySet<string> = new Set(['police', 'police officers', 'police chief', 'police station'])
const OF_SOLDIERS: ReadonlySet<string> = new Set(['army', 'armed forces', 'military', 'soldiers', 'troops', 'gendarmes', 'gendarmerie', 'prison'])

/** "Puntland forces": of a region that has some of its own. */
const isOwnForce = ({ thing, names, countries }: Phrase, naming: Naming): boolean =>
  (thing === 'bodies' || thing === 'combatants') &&
  countries.length === 0 &&
  names.some(({ name: { sort, id }, place }) => sort === 'place' && place !== 'head' && isOwnState(id, naming))

/** Keeps what the word meant before the sentence for what stands in it before the name. */
function remember({ cast, castBefore }: Naming, word: string, mention: Mention, { tokens }: Sentence): void {
  const known = cast.get(word)
  if (known === undefined) castBefore.delete(word)
  else if (known.span[0] < (tokens[0]?.start ?? 0)) castBefore.set(word, known)
  cast.set(word, mention)
}

function forget(words: readonly string[], { cast, castBefore }: Naming): void {
  for (const word of words) {
    cast.delete(word)
    castBefore.delete(word)
  }
}

/** Does a list name several groups? */
function namesSeveral(unit: ReadUnit, { world }: Naming): boolean {
  const groups = unlist(unit).flatMap(({ value }) =>
    value.kind === 'phrase'
      ? value.names.filter(({ name }) => name.sort === 'actor' && world.actors.get(name.id ?? '')?.kind === 'armed-group').map(({ name }) => name.id)
      : [],
  )
  return new Set(groups).size > 1
}

/** "The Kori army said troops took X": whose voice a sentence gives, where a state's body has the word in it. */
function castVoice(units: readonly ReadUnit[], sentence: Sentence, { cast, world }: Naming): void {
  cast.delete(VOICE)
  const sender = findSender(units, sentence)
  if (sender !== null) cast.set(VOICE, { span: [0, 0], id: sender, name: sender })
  const at = units.findIndex(({ value }) => value.kind === 'phrase' && value.roles.has('party'))
  const unit = units[at]
  if (unit?.value.kind !== 'phrase' || (unit.value.thing !== 'bodies' && unit.value.thing !== 'name') || !isPart(units[at + 1], 'say')) return
  const actor = unit.value.names.find(({ name }) => name.sort === 'actor')?.name
  const kind = world.actors.get(actor?.id ?? '')?.kind
  const country = unit.value.countries[0] ?? (kind === 'military' || kind === 'government' ? actor?.country : null)
  if (country != null) cast.set(VOICE, { span: [0, 0], id: country, name: country })
}

/** Is it a force that several states have sent? */
function isOfSeveral(id: string | null, { world }: Naming): boolean {
  const body = world.actors.get(id ?? '')
  if (body === undefined || !JOINT_KINDS.has(body.kind)) return false
  return body.country === null || world.actors.get(body.partOf ?? '')?.country === null
}
const JOINT_KINDS: ReadonlySet<string> = new Set(['coalition', 'military', 'police'])

/** "Kori, which has sent troops", «Kori a déployé des soldats»: the country whose soldiers a sentence speaks of. */
function findSender(units: readonly ReadUnit[], sentence: Sentence): string | null {
  for (const [at, { value }] of units.entries()) {
    if (value.kind !== 'phrase' || value.thing !== 'country' || value.head.value.kind !== 'name' || value.members.length > 0) continue
    const verb = units.slice(at + 1, at + 1 + SENDS_WITHIN).find((unit) => unit.value.kind === 'verb' || unit.word === '.')
    if (
      verb !== undefined &&
      (units[at + 1]?.word === ',' || prepositionOf(units, at) === null) &&
      wordsOf(verb, sentence).some((word) => SENDS.has(word))
    )
      return value.countries[0] ?? value.head.value.country
  }
  return null
}
const SENDS_WITHIN = 3
const SENDS: ReadonlySet<string> = new Set(
  'deployed deploys deploy deploying sent sends send contributed contributes contribute withdrew déployé déploie envoyé envoie dépêché retiré'.split(
    ' ',
  ),
)

/** NATO, a mission of the African Union: no rebels. */
function isOfStates(id: string | null, { world }: Naming): boolean {
  const body = world.actors.get(id ?? '')
  if (body?.kind !== 'coalition') return false
  return body.country === null || world.actors.get(body.partOf ?? '')?.country === null
}

/** «affilié à Al-Qaïda», "linked to al-Qaeda": whom the one spoken of belongs to. */
const isLinked = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at - 1], 'belonging') || (isPart(units[at - 1], 'to') && LINKED.has(units[at - 2]?.word ?? ''))

/** Keeps whether the text has named but one group. */
function countGroups(unit: ReadUnit, sentence: Sentence, { cast, world }: Naming): void {
  if (unit.value.kind !== 'phrase') return
  for (const { name, place } of unit.value.names) {
    // «la branche d’Al-Qaïda au Sahel»
    if (place === 'of' && unit.value.thing === 'unknown' && unit.value.of.every(({ value }) => value.kind === 'phrase' && value.thing === 'name'))
      continue
    const kind = name.sort === 'actor' ? world.actors.get(name.id ?? '')?.kind : undefined
    if (kind !== 'armed-group' && kind !== 'criminal') continue
    const only = cast.get(ONLY_GROUP)
    cast.set(ONLY_GROUP, {
      span: only?.span ?? spanOf(unit, sentence),
      id: only === undefined || only.id === name.id ? name.id : null,
      name: name.name,
    })
  }
}

/** Is it one of the first divisions of its country, which have governors, and no valley or border strip? */
const isDivision = ({ kind, name, country }: Place, { gazetteer }: Naming['world']): boolean =>
  kind === 'region' &&
  gazetteer
    .find(fold(name.toLowerCase()).replace(/ (?:region|oblast|province|governorate|state|department)$/, ''))
    .some((place) => place.kind === 'region' && place.country === country)

/** Does another country's army stand beside the one at home, which the text has named already? */
function isForeign({ id }: Mention, { cast, home, world }: Naming): boolean {
  const country = (actor: string | null | undefined): string | null => world.actors.get(actor ?? '')?.country ?? null
  return home !== null && country(id) !== home && country(cast.get('army')?.id) === home
}

/** Is it no battalion of an army that the table has as a whole? */
function isWholeArmy({ id, country }: NameValue, naming: Naming): boolean {
  // A force of several countries, or what serves an army and is not it.
  const row = naming.world.actors.get(id ?? '')
  if (naming.home !== null && (country === null || naming.world.actors.get(row?.partOf ?? '')?.kind === 'military')) return false
  if (country === null) return true
  const adjective = adjectiveOf(country, naming)
  const whole = naming.world.findActor(`${adjective} army`) ?? naming.world.findActor(`${adjective} military`)
  return (whole === null && !UNIT.test(row?.name ?? '')) || whole === id || row?.partOf !== `country:${country}` || !UNIT.test(row?.name ?? '')
}
const MINISTRY = /[Mm]inistry/
const COMMAND = / Command$/
const UNIT = /\b(?:battalion|brigade|regiment|division|unit|command|corps|guard|squad|task force|rifles|fleet)\b/i

/** «le porte-parole du Front, Paul Martin»: what he says to have been done is the Front's doing. */
function castSpokesperson(units: readonly ReadUnit[], at: number, phrase: Phrase, sentence: Sentence, naming: Naming): void {
  const unit = units[at] as ReadUnit
  const person =
    phrase.names.findLast(({ name, place }) => name.sort === 'unknown' && place === 'beside') ??
    personBeside(units[at + 1], units[at + 2]) ??
    personBeside(units[at - 1], units[at - 2])
  const inner = phrase.of.find(
    (part) => part.value.kind === 'phrase' && (part.value.thing === 'bodies' || part.value.names.some(({ name }) => name.sort === 'actor')),
  )
  const named = phrase.names.find(({ name }) => name.sort === 'actor')?.name
  const body =
    named !== undefined
      ? { span: spanOf(unit, sentence), id: named.id, name: named.name }
      : inner === undefined
        ? null
        : toParty(inner, sentence, naming)
  if (person !== undefined && body !== null && body.id !== null) naming.cast.set(`doer:${person.name.name}`, body)
}
/** «Paul Martin, porte-parole du Front»: the name on the other side of the comma. */
function personBeside(comma: ReadUnit | undefined, unit: ReadUnit | undefined): PhraseName | undefined {
  if (comma?.word !== ',' || unit?.value.kind !== 'phrase' || unit.value.thing !== 'name') return undefined
  return unit.value.names.find(({ name, place }) => name.sort === 'unknown' && place === 'head')
}

const PARTY_OF_GOD = 'hezbollah'
const SPEAK_FOR: ReadonlySet<string> = new Set(['spokesperson', 'commander', 'leader', 'general', 'colonel', 'army chief'])

const COALITION = /\b[Cc]oalition\b/

const POINTING = new Set([
  'resistance',
  'army',
  'movement',
  'front',
  'brigades',
  'brigade',
  'coalition',
  'militia',
  'forces',
  'alliance',
  'council',
  'navy',
  'party',
])
const ARMS_OF_STATES: ReadonlySet<string> = new Set(['army', 'navy'])
const OF_GROUPS = [
  'group',
  'movement',
  'organization',
  'armed group',
  'militants',
  'fighters',
  'members',
  'forces',
  'unit',
  'men',
  'militia members',
  'militia',
  'rebels',
  'insurgents',
  'insurgency',
  'guerrillas',
  'faction',
  'wing',
  'gang',
  'gang members',
  'brigade',
  'cartel',
]
const NO_WORDS: ReadonlySet<string> = new Set()
/** A coalition is one of rebels where the text calls it so. */
const coalitionWords = ({ gloss, qualities }: Phrase): ReadonlySet<string> =>
  gloss === 'rebels' || gloss === 'insurgency' || qualities.includes('rebel') ? NO_WORDS : OF_REBELS
/** What is rather a state's or a militia's than a group's. */
const OF_MILITIAS: ReadonlySet<string> = new Set(['forces', 'militia members'])
/** What those who fight for a government are hardly called. */
const OF_REBELS: ReadonlySet<string> = new Set(['rebels', 'insurgents', 'militants', 'insurgency', 'guerrillas'])
/** What an organisation is called later. */
const OF_BODIES = ['group', 'organization']
const OF_COMPANIES = ['group', 'mercenaries', 'paramilitaries', 'fighters', 'men']
const OF_ARMIES = ['army', 'military', 'forces', 'troops', 'armed forces', 'unit']
/** Those who call themselves «la résistance» and Israel «l’ennemi». */
const RESISTANCE: ReadonlySet<string> = new Set([
  'hezbollah',
  'hamas',
  'palestinian-islamic-jihad',
  'al-qassam-brigades',
  'al-quds-brigades',
  'palestinian-resistance',
  'islamic-resistance-in-iraq',
  'houthis',
  'yemeni-armed-forces-sanaa',
  'kataib-hezbollah',
  'axis-of-resistance',
  'resistance-in-gaza',
  'resistance-in-the-west-bank',
  'popular-resistance-committees',
  'mujahideen-brigades',
  'harakat-al-nujaba',
  'kataib-sayyid-al-shuhada',
  'islamic-resistance-in-bahrain',
])
