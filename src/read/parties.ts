import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { isStateOffice } from '../world/index.ts'
import { isOneMore, toArmyUnit } from './army-units.ts'
import { areSomebodys } from './contingents.ts'
import { adjectiveOf, bodyOf, demonymOf, GENERIC, homeOf, toCountry, toForces } from './country-parties.ts'
import { toPointed } from './definite-parties.ts'
import { isEnemy, isOfEnemy, isOfOccupiers, toEnemy, toEnemyForces } from './enemies.ts'
import { findCast, MINISTER, type Naming, ONLY_GROUP, POLICE, REGIONAL_FORCE, REGIONAL_GOVERNMENT, VOICE } from './naming.ts'
import { toParties } from './noun-parties.ts'
import { findGoverned, findServed, GOVERNING, isCouncilArea, isDivision, PRESIDED, toOfficeName } from './offices.ts'
import { findOwnState, isOwnState } from './own-states.ts'
import { hasPortfolio, toPortfolio } from './portfolios.ts'
import { SHIPS } from './ships.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import { isPart, type NameValue, type Phrase, type PhraseName, type ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/**
 * The common English name of the party that a phrase speaks of: an identity's own name, a force by its country («l’armée syrienne»
 * is Syrian army), people by what they are («des hommes armés» are gunmen).
 */
export function toParty(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const numbered = toArmyUnit(unit, phrase, sentence, naming)
  if (numbered !== null) return numbered
  const pointed = toPointed(unit, phrase, sentence, naming)
  if (pointed !== undefined) return pointed
  const span = spanOf(unit, sentence)
  // "Hamas's Qassam Brigades", «le groupe taliban Hafiz Gul Bahadur»: the last name is the nearest.
  const actor =
    phrase.names.findLast(({ name, place }) => name.sort === 'actor' && place !== 'of') ?? phrase.names.find(({ name }) => name.sort === 'actor')
  const written = actor === undefined ? (toCapitals(unit, phrase, sentence) ?? findOwnName(phrase)) : null
  if (written !== null) return { span, id: null, name: written }
  const exact = exactGloss(unit, phrase, sentence, naming)
  const generic = GENERIC.has(exact) && !(exact === 'regime' && ENTITIES.has(phrase.head.word ?? '') && phrase.countries.length === 0)
  const mission = toMission(unit, sentence, naming)
  if (mission !== null) return mission
  // "the Kori government" of a president called Kori is his state's, and so is a "Kori official".
  const ruler = actor !== undefined && (phrase.thing === 'bodies' || phrase.thing === 'roles') ? rulerOf(actor, phrase, naming) : null
  const ruling = actor === undefined || !/[Mm]inistry$/.test(exact) ? undefined : naming.world.actors.get(actor.name.id ?? '')
  // «le ministère de la Santé de l’Autorité palestinienne»
  if (ruling?.kind === 'government' && ruling.country !== null && phrase.thing === 'bodies')
    return toKnown({ span, id: `${ruling.country}:${exact}`, name: `${adjectiveOf(ruling.country, naming)} ${exact}` }, naming)
  if (actor !== undefined && ruler === null && (actor.place !== 'of' || !PLACELESS.has(phrase.thing)))
    return isOther(actor, phrase, sentence)
      ? { span, id: null, name: phrase.thing === 'name' ? phrase.gloss : (phrase.head.word ?? phrase.gloss) }
      : (toDissidents(actor, unit, sentence, naming) ?? { span, id: actor.name.id, name: actor.name.name })
  // «le gang Taliban» is called after them.
  const namesake = exact === 'gang' ? wordsOf(unit, sentence).find((word) => INSIDE.has(word)) : undefined
  if (namesake !== undefined) return toKnown({ span, id: null, name: `${namesake} gang` }, naming)
  if (phrase.thing === 'combatants' || phrase.thing === 'bodies') {
    const body = naming.world.actors.get(
      wordsOf(unit, sentence)
        .map((word) => INSIDE.get(word))
        .find((id) => id !== undefined) ?? '',
    )
    if (body !== undefined) return { span, id: body.id, name: body.name }
  }
  if (isEnemy(phrase)) return toEnemy(phrase, span, naming)
  if (isOfEnemy(phrase) || isOfOccupiers(phrase, wordsOf(unit, sentence))) return toEnemyForces(span, naming)
  if (phrase.qualities.includes('Zionist') && phrase.countries.length === 0)
    return phrase.gloss === 'regime' || phrase.gloss === 'state' ? toCountry('IL', span, naming) : toForces('IL', span, naming)
  const country = phrase.countries[0] ?? phrase.names.find(({ name }) => name.sort === 'country')?.name.country ?? ruler
  const place = phrase.names.find(({ name }) => name.sort === 'place' && name.country !== null)
  // "mediators Qatar and Egypt": a state by its part in it.
  if (phrase.thing === 'roles' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'country')
    return toCountry(phrase.head.value.country as string, span, naming)
  if (phrase.thing === 'country' || (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'country')) {
    const iso = country ?? (phrase.head.value.kind === 'name' ? phrase.head.value.country : null)
    if (iso === null) return null
    if (phrase.head.value.kind === 'name') return toCountry(iso, span, naming)
    return { span, id: `country:${iso}`, name: demonymOf(iso, naming) }
  }
  const unknown = phrase.names.find(({ name, place: where }) => name.sort === 'unknown' && where !== 'of')
  // «des combattants de l’EIGS»: a short form in capitals is no town's.
  const short = phrase.thing === 'combatants' ? phrase.names.find(({ name }) => name.sort === 'unknown' && ACRONYM.test(name.name)) : undefined
  if (short !== undefined && phrase.countries.length === 0) return { span, id: null, name: short.name.name }
  if (phrase.thing === 'unknown' || phrase.thing === 'name') {
    const name = phrase.names.find(({ place: where }) => where === 'head')
    return name === undefined ? null : { span, id: name.name.id, name: name.name.name }
  }
  if ((phrase.thing === 'weapon' || phrase.thing === 'act' || (phrase.thing === 'vehicles' && !SHIPS.has(phrase.gloss))) && country !== null)
    return toForces(country, span, naming)
  if (phrase.thing === 'weapon' || (phrase.thing === 'vehicles' && phrase.weapon !== null)) {
    const owner = toParties(phrase, span, naming)
    if (owner !== null) return owner
  }
  if (country !== null && (phrase.gloss === 'occupation' || (phrase.gloss === 'regime' && country === 'IL'))) return toCountry(country, span, naming)
  if (phrase.gloss === '') return null
  if (unknown !== undefined && phrase.thing === 'bodies' && country === null && !generic) return { span, id: null, name: unknown.name.name }
  const [inner] = phrase.of
  // «le commandement de la coalition saoudienne»
  if (phrase.gloss === 'general staff' && inner?.value.kind === 'phrase' && inner.value.thing === 'bodies') {
    const whole = toParty(inner, sentence, naming)
    if (whole !== null) return whole
  }
  if (
    VAGUE.has(phrase.gloss) &&
    phrase.countries.length === 0 &&
    inner !== undefined &&
    isPart(inner, 'party') &&
    (inner.value as Phrase).thing !== 'name'
  ) {
    const whole = toParty(inner, sentence, naming)
    if (whole !== null) return whole
  }
  const only = naming.cast.get(ONLY_GROUP)
  if (only?.id != null && isGroupByKind(phrase)) return { ...only, span }
  const named = country !== null || place !== undefined
  // "the Lebanese group" is the one told of; a country's forces are its own.
  const isCast = country !== null && phrase.pointing !== null && VAGUE.has(phrase.gloss) && phrase.gloss !== 'forces'
  const cast = isCast ? naming.cast.get(phrase.gloss) : undefined
  if (cast !== undefined && cast.id !== null && naming.world.actors.get(cast.id)?.country === country) return { ...cast, span }
  // "the group's fighters": those of the group spoken of.
  const owner =
    (phrase.thing === 'combatants' || OF_WHOLES.has(phrase.gloss)) && phrase.pointing === 'the' && country === null
      ? phrase.qualities.find((word) => VAGUE.has(word))
      : undefined
  const owned = owner === undefined ? undefined : naming.cast.get(owner)
  if (owned !== undefined) return { ...owned, span }
  const joint =
    exact === 'forces' && place === undefined && country === null && phrase.single && wordsOf(unit, sentence).some((word) => JOINT.has(word))
  const regional = joint ? naming.cast.get(REGIONAL_FORCE) : undefined
  if (regional !== undefined) return { ...regional, span }
  if (
    !named &&
    phrase.names.length + phrase.of.length === 0 &&
    exact === phrase.gloss &&
    areSomebodys(exact, span, naming) &&
    !naming.cast.has(VOICE)
  )
    return { span, id: null, name: exact }
  const counted = phrase.amount !== null && phrase.pointing === null
  // "army units" are the army's, whoever was last called a unit.
  const called = UNITS.has(phrase.gloss) ? exact : phrase.gloss
  if (
    !named &&
    phrase.qualities.length === 0 &&
    phrase.names.length === 0 &&
    phrase.of.length === 0 &&
    !counted &&
    (phrase.pointing !== null || VAGUE.has(called)) &&
    pointsBack(unit, phrase, exact, sentence)
  ) {
    const known = findCast(called, span, sentence, naming)
    // "Rebels killed five" in a text of several groups may be any of them.
    const meant =
      known !== undefined && !(naming.world.actors.get(known.id ?? '')?.kind === 'company' && wordsOf(unit, sentence).some((word) => SORTS.has(word)))
    if (meant && (phrase.pointing !== null || !GROUPS.has(called) || naming.cast.get(ONLY_GROUP)?.id !== null)) return { ...known, span }
  }
  // «les forces du Puntland», "Tigray forces": a region's own are not the state's.
  const armed = REGIONAL.has(exact) || (SECURING.has(exact) && isOwnState(place?.name.id ?? null, naming))
  if (generic && country === null && place !== undefined && place.place !== 'head' && armed && isRegion(place.name, naming))
    return toRegional({ span, id: `${place.name.id}:${exact}`, name: `${place.name.name} ${exact}` }, place, unit, sentence, naming)
  const words = wordsOf(unit, sentence)
  const state = REGIONAL.has(exact) || SECURING.has(exact) ? findOwnState(phrase, words, naming) : null
  if (state !== null) return toKnown({ span, id: `${state.id}:${exact}`, name: `${state.name} ${exact}` }, naming)
  // "a former soldier" serves nobody any more.
  if (phrase.thing === 'combatants' && country === null && phrase.names.length === 0 && FORMER.has(words.find((word) => !ARTICLES.has(word)) ?? ''))
    return { span, id: null, name: `former ${phrase.single ? phrase.gloss.replace(/s$/, '') : phrase.gloss}` }
  if (isDivision(words, place, naming) || (GOVERNING.has(exact) && isCouncilArea(words, naming))) return null
  const other = GOVERNING.has(exact) ? words.find((word) => BESIDE_THE_STATE.has(word)) : undefined
  if (other !== undefined) return toSelfStyled({ span, id: null, name: exact }, phrase, BESIDE_THE_STATE.get(other) as string, country, naming)
  // «une préfecture», "a government" is nobody's.
  if (GOVERNING.has(exact) && phrase.amount?.article === true && country === null && phrase.names.length === 0) return { span, id: null, name: exact }
  const division = place ?? phrase.names.find(({ name }) => name.sort === 'unknown' && name.candidate !== null)
  const own =
    place === undefined && exact === 'government' && words.some((word) => REGIONAL_WORDS.has(word)) ? naming.cast.get(REGIONAL_GOVERNMENT) : undefined
  if (own !== undefined) return { ...own, span }
  const governed = findGoverned(exact, division, words, naming)
  if (governed !== null && (country === null || country === governed.country))
    return toKnown({ span, id: `${governed.id}:${exact}`, name: `${governed.name} ${exact}` }, naming)
  if (isOfUnitedNations(phrase, words, country, sentence))
    return { span, id: UNITED_NATIONS, name: naming.world.actors.get(UNITED_NATIONS)?.name ?? 'United Nations' }
  if (phrase.thing === 'roles' || phrase.gloss === 'clerics') {
    const office = toOffice(unit, phrase, exact, country, sentence, naming)
    if (office !== null) return office
  }
  // «le gang de Grand Ravine», «la milice de Zintan»: called after where they are at home.
  if ((exact === 'gang' || exact === 'militia') && country === null && place?.place === 'of')
    return toKnown({ span, id: null, name: `${place.name.name} ${exact}` }, naming)
  // «le Conseil militaire de Deir ez-Zor» is a town's, no junta.
  if (exact === 'junta' && country === null && place?.place === 'of')
    return toKnown({ span, id: null, name: `${place.name.name} military council` }, naming)
  // "foreign forces", «une force multinationale» are of no one country, and not of the one that they are in.
  // "a significant force" may be anybody's.
  const one = phrase.gloss === 'forces' && phrase.names.length === 0 && phrase.amount !== null && (phrase.single || !phrase.amount.article)
  const uncounted = exact !== 'personnel' || phrase.amount === null || phrase.qualities.length > 0
  const local = exact === 'forces' && words.some((word) => OF_NO_STATE_FORCES.has(word))
  const guest = one || !uncounted || local || (country === null && OF_GUESTS.has(exact) && words.some((word) => GUESTS.has(word)))
  const quality =
    phrase.qualities.find((word) => word !== phrase.gloss && !SLIGHT.has(word) && !UNITS.has(word) && !(REBELLIOUS.has(word) && RISEN.has(exact))) ??
    (phrase.gloss === 'forces' ? words.map((word) => SIDED.get(word)).find((side) => side !== undefined) : undefined)
  const stateless = words.some((word) => ATTACKING.has(word)) || (quality !== undefined && (AGAINST_STATES.has(quality) || OF_FRIENDS.test(quality)))
  const ministry =
    /(?: Ministry|^presidency|^parliament|^Supreme Court|^Constitutional Court)$/.test(exact) && phrase.names.length === 0 && naming.home !== 'PS'
  const iso = country ?? ((generic || ministry) && !stateless && !guest ? (place?.name.country ?? homeOf(exact, naming)) : null)
  // "coalition troops" of no coalition that has a name.
  const body = exact === 'coalition' && words.some((word) => OF_COALITIONS.has(word)) ? 'Coalition forces' : bodyOf(exact, iso, naming)
  const parts = [
    iso === null || body.startsWith(adjectiveOf(iso, naming)) ? null : adjectiveOf(iso, naming),
    quality !== undefined &&
    !body.toLowerCase().includes(quality.toLowerCase()) &&
    !((naming.world.habits.get(iso ?? '')?.soldiers === 'military' || body === 'army') && OF_THE_STATE.has(quality))
      ? quality
      : null,
    body,
  ]
  const bodyId = /(?:[Mm]inist(?:ry|er)| Court)$/.test(exact) || OWN_BODIES.has(exact) || UNITS.has(phrase.gloss) ? exact : phrase.gloss
  return toKnown(
    { span, id: iso === null || (stateless && generic) ? null : `${iso}:${bodyId}`, name: parts.filter((part) => part !== null).join(' ') },
    naming,
  )
}

/**
 * "the Kori Human Rights Group", "the Special Dune Force": a body that no table has, whose words all have capitals; `null` where they do not, or where all
 * forces are so called.
 */
function toCapitals(unit: ReadUnit, phrase: Phrase, { tokens, titleCase }: Sentence): string | null {
  const armed = phrase.thing === 'combatants' || (phrase.thing === 'bodies' && BEARING_ARMS.has(phrase.gloss))
  if (titleCase || !(armed || (phrase.thing === 'bodies' && ASSOCIATIONS.has(phrase.gloss)))) return null
  const start = tokens.slice(unit.from, phrase.head.to).findIndex(({ word }) => !ARTICLES.has(word))
  const words = start < 0 ? [] : tokens.slice(unit.from + start, phrase.head.to)
  const proper = words.length > (armed ? 1 : 2) && words.every(({ upper, word }) => upper || SMALL.has(word))
  if (!proper) return null
  // The nationality stands first, and a town's police are the state's.
  const place = phrase.names.find(({ name }) => name.sort === 'place' || name.sort === 'country')?.unit
  const from = unit.from + start + (phrase.countries.length > 0 ? 1 : 0)
  const own = (at: number): boolean => !(place !== undefined && at >= place.from && at < place.to) && !COMMON.has(tokens[at]?.word ?? '')
  for (let at = from; at < phrase.head.to; at++) if (!armed || own(at)) return toWritten(words)
  return null
}
/** "the Kori-Dantan network Hands for Peace": the name of several words right behind the noun for a body that anybody may found. */
const findOwnName = ({ thing, gloss, names, head }: Phrase): string | null =>
  thing === 'bodies' && ASSOCIATIONS.has(gloss)
    ? (names.find(({ name, place, unit }) => name.sort === 'unknown' && place === 'beside' && unit.from === head.to && name.name.includes(' '))?.name
        .name ?? null)
    : null
const SMALL: ReadonlySet<string> = new Set(['and', 'for', "'s"])
/** Bodies that bear arms and may have a name of their own. */
const BEARING_ARMS: ReadonlySet<string> = new Set([
  ...['forces', 'armed forces', 'special forces', 'security forces', 'police', 'militia', 'paramilitaries', 'guards', 'unit', 'brigade', 'battalion'],
  ...['regiment', 'armed group', 'faction', 'gang', 'cartel', 'coalition', 'national guard', 'border guards', 'army', 'division', 'resistance'],
  'general staff',
])
/** Words with which any state or group calls its forces, and their nouns. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the armed security defense defence special joint national air police military army state federal government interim transitional forces force ' +
    'operations operation interior border guard guards coast general staff public regional central supreme high internal civil municipal ministry command ' +
    'commands navy naval ground land elite infantry troops soldiers fighters rebels militants militia militias unit units group groups service services ' +
    'intelligence regime junta opposition islamist jihadist separatist rebel people task brigade brigades battalion battalions regiment division divisions ' +
    'gang gangs cartel coalition department republican royal officer officers marine marines rangers commandos and for resistance republic district county ' +
    "s 's terrorist terrorists bandits gunmen suspected unknown provincial city town local members corps"
  ).split(' '),
)
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'le', 'la', 'les', "l'", 'un', 'une', 'des'])
/** Bodies that anybody may found. */
const ASSOCIATIONS: ReadonlySet<string> = new Set([
  'group',
  'rights group',
  'NGO',
  'association',
  'organization',
  'humanitarian organization',
  'union',
  'committee',
  'resistance committee',
  'commission',
  'council',
  'network',
  'observatory',
  'think tank',
  'movement',
  'civil society',
  'agency',
  'party',
])

/** "The governor", "Kori's president", «le porte-parole de la police»: the office by whom it serves, under the name that its role has. */
function toOffice(unit: ReadUnit, phrase: Phrase, exact: string, country: string | null, sentence: Sentence, naming: Naming): Mention | null {
  const span = spanOf(unit, sentence)
  const { gloss } = phrase
  if (gloss === 'spokesperson') {
    const inner = phrase.of.find(({ value }) => value.kind === 'phrase' && (value.thing === 'bodies' || value.thing === 'roles'))
    const place = phrase.names.find(({ name }) => name.sort === 'place')
    // «le porte-parole du gouvernement du Kori»
    const quality = phrase.qualities.find((word) => SPOKEN_FOR.has(word))
    const ruling = inner?.value.kind === 'phrase' ? inner.value.gloss : (quality ?? '')
    const governed = findGoverned(ruling, place, [], naming)
    const body =
      governed !== null
        ? { id: `${governed.id}:${ruling}`, name: `${governed.name} ${ruling}` }
        : inner === undefined
          ? null
          : toParty(inner, sentence, naming)
    const iso = country ?? homeOf(quality ?? '', naming)
    const known = iso === null || quality === undefined ? null : naming.world.findActor(`${adjectiveOf(iso, naming)} ${quality}`)
    const own = quality === undefined || inner !== undefined || iso === null ? null : (known ?? `${iso}:${quality}`)
    const id = body?.id ?? own
    const named = naming.world.actors.get(known ?? '')?.name ?? quality
    const name = [body?.name ?? named, gloss].filter((word) => word !== undefined).join(' ')
    return id === null || id.includes(SEVERAL) ? null : { span, id: `${id}:${gloss}`, name }
  }
  // «le gouverneur du …»: what follows has no name that a table knows.
  const next = sentence.tokens[unit.to]?.word
  if (next !== undefined && OF.has(next) && phrase.names.length === 0 && country === null) return null
  const office = toOfficeName(exact, phrase, wordsOf(unit, sentence))
  // "the presidents", «les chefs d’État» are not the one of the country told of.
  const several =
    country === null &&
    phrase.names.length === 0 &&
    /[sx]$/.test(sentence.tokens[phrase.head.from]?.word ?? '') &&
    PLURALS.has(sentence.tokens[unit.from]?.word ?? '')
  // «le président de l’Université libanaise»
  if (isStateOffice(office) && wordsOf(unit, sentence).some((word) => PRESIDED.has(word))) return { span, id: null, name: office }
  // «le ministre de la Défense … Selon le ministre»
  const minister =
    office === 'minister' && phrase.pointing === 'the' && phrase.names.length + phrase.of.length === 0 ? naming.cast.get(MINISTER) : undefined
  if (minister !== undefined) return { ...minister, span }
  const served = several ? null : findServed(phrase, office, country, wordsOf(unit, sentence), naming)
  const former = wordsOf(unit, sentence).some((word) => FORMER.has(word))
  if (served === null) return former && isStateOffice(office) ? { span, id: null, name: `former ${office}` } : null
  const adjective = served.place === null && country !== null ? adjectiveOf(country, naming) : null
  const id = former ? null : `${served.id}:${office}`
  return { span, id, name: [adjective, id === null ? 'former' : null, office].filter((word) => word !== null).join(' ') }
}
const PLURALS: ReadonlySet<string> = new Set(['les', 'des', 'ces', 'the', 'these', 'those'])
export const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'deposed', 'ancien', 'ancienne', 'déchu', 'renversé', 'feu', 'late'])
const OF: ReadonlySet<string> = new Set(['of', 'de', 'du', 'des', "d'"])
const SPOKEN_FOR: ReadonlySet<string> = new Set(['police', 'army', 'military', 'government', 'presidency', 'navy', 'air force'])
const SEVERAL = '+'

/** "the UN peacekeeping mission", «la force multinationale»: the mission that serves in the country named with it, or in the document's own. */
export function toMission(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  const phrase = unit.value as Phrase
  const words = wordsOf(unit, sentence)
  const sent = words.some((word) => SENT.has(word))
  const told = phrase.names.length === 0 && phrase.pointing === 'the' && words.includes('mission') ? naming.cast.get('mission') : undefined
  if (told !== undefined) return { ...told, span: spanOf(unit, sentence) }
  if (!MISSIONS.has(phrase.gloss) && !sent && phrase.gloss !== 'coalition') return null
  const others = phrase.names.filter(({ name }) => name.sort === 'actor' && name.id !== UNITED_NATIONS)
  const place = phrase.names.find(({ name }) => name.country !== null && name.sort !== 'actor')
  const [country] = phrase.countries
  const missions = naming.world.missions.get(place?.name.country ?? (sent ? country : undefined) ?? naming.home ?? '')
  if (missions === undefined || (country !== undefined && !(sent && others.length > 0))) return null
  if (phrase.gloss === 'coalition') return others.length > 0 ? null : toCoalition(unit, phrase, words, missions.coalition, sentence, naming)
  const united = words.some((word) => OF_UNITED_NATIONS.has(word)) || phrase.names.some(({ name }) => name.id === UNITED_NATIONS)
  // "The African Union mission" is the one that belongs to it.
  const sender = others.length === 1 ? others[0]?.name.id : null
  const theirs = sender != null && naming.world.actors.get(missions.other ?? '')?.partOf === sender && (sender !== NATO || words.includes('mission'))
  if (
    (others.length > 0 && !theirs) ||
    words.some((word) => INQUIRING.has(word)) ||
    (!MISSIONS.has(phrase.gloss) && !theirs && !(united && words.includes('mission')) && !words.some((word) => AFRICAN.has(word)) && !isJoint(words))
  )
    return null
  const id = theirs ? missions.other : united || !words.some((word) => GUESTS.has(word)) ? missions.un : missions.other
  const body = id === null ? undefined : naming.world.actors.get(id)
  if (body === undefined) return null
  const mission = { span: spanOf(unit, sentence), id: body.id, name: body.name }
  naming.cast.set('mission', mission)
  return mission
}
const MISSIONS: ReadonlySet<string> = new Set(['peacekeeping force', 'peacekeepers'])
/** What a mission does that keeps no peace. */
const INQUIRING: ReadonlySet<string> = new Set(['finding', 'inquiry', 'enquête', "d'enquête", 'établissement', 'assessment', 'évaluation', 'rights'])
/** What others send into a country. */
const SENT: ReadonlySet<string> = new Set(['mission', 'force', 'forces', 'troops', 'soldiers', 'soldats', 'troupes', 'contingent'])
/** «la Force multinationale» */
const isJoint = (words: readonly string[]): boolean => words.includes('force') && words.some((word) => word.startsWith('multinational'))
const AFRICAN: ReadonlySet<string> = new Set(['african', 'africain', 'africains', 'africaine', 'africaines'])

/** «la coalition internationale», "the coalition" that no name tells: the one that makes war in the country spoken of. */
function toCoalition(
  unit: ReadUnit,
  phrase: Phrase,
  words: readonly string[],
  id: string | null,
  sentence: Sentence,
  { world, cast }: Naming,
): Mention | null {
  const told = words.some((word) => GUESTS.has(word)) || (phrase.pointing === 'the' && phrase.qualities.length === 0)
  const body = id === null || !told || cast.has('coalition') ? undefined : world.actors.get(id)
  return body === undefined ? null : { span: spanOf(unit, sentence), id: body.id, name: body.name }
}
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,6}$/u
const UNITED_NATIONS = 'united-nations'
/** It sends more than one mission, and bombs besides. */
const NATO = 'nato'
const OF_UNITED_NATIONS: ReadonlySet<string> = new Set([
  'un',
  'u.n',
  'onu',
  'nations',
  'onusien',
  'onusienne',
  'onusiens',
  'blue',
  'casque',
  'casques',
])
/** "The UN chief", "the Secretary-General's envoy": with a capital and of no other body the office is the one of the United Nations. */
const isOfUnitedNations = ({ gloss, qualities, of, head }: Phrase, words: readonly string[], country: string | null, { tokens }: Sentence): boolean =>
  country === null &&
  (gloss === SECRETARY || qualities.includes(SECRETARY)) &&
  (words.some((word) => OF_UNITED_NATIONS.has(word)) || (of.length === 0 && tokens[head.from]?.upper === true))
const SECRETARY = 'secretary general'
/** What may have come from elsewhere. */
const OF_GUESTS: ReadonlySet<string> = new Set(
  'forces|troops|soldiers|army|armed forces|military|security forces|special forces|service members|personnel'.split('|'),
)
/** «des rebelles séparatistes» are separatists: what all who have risen are. */
const REBELLIOUS: ReadonlySet<string> = new Set(['rebel', 'insurgent'])
const RISEN: ReadonlySet<string> = new Set(['separatists', 'insurgents', 'guerrillas', 'jihadists', 'rebels'])
/** Those who serve in a coalition. */
const OF_COALITIONS: ReadonlySet<string> = new Set(['forces', 'troops', 'soldiers', 'soldats', 'troupes'])
/** "local forces", "allied forces", "forces loyal to Kori" */
const OF_NO_STATE_FORCES: ReadonlySet<string> = new Set('local locale locales allied alliées loyal fidèles druze druzes'.split(' '))
/** Words for forces from elsewhere. */
const GUESTS: ReadonlySet<string> = new Set([
  'african',
  'africain',
  'africaine',
  'africains',
  'africaines',
  'european',
  'européen',
  'européenne',
  'européens',
  'européennes',
  'western',
  'occidentale',
  'occidentales',
  'proxy',
  'proxies',
  'foreign',
  'international',
  'multinational',
  'regional',
  'étranger',
  'étrangère',
  'étrangers',
  'étrangères',
  'internationale',
  'internationales',
  'internationaux',
  'multinationale',
  'multinationales',
  'régionale',
  'régionales',
])

/** The state of the person who stands before the noun as its owner: "the Kori government", "Kori's vice president". */
function rulerOf({ name, unit }: PhraseName, { head }: Phrase, { world }: Naming): string | null {
  const person = world.actors.get(name.id ?? '')
  return person?.kind === 'person' && (unit.to <= head.from || RULED.has(head.word ?? '')) ? person.country : null
}
/** What a ruler's name behind it tells the state of: "the government of President Kori". */
const RULED: ReadonlySet<string> = new Set(['government', 'gouvernement', 'administration', 'regime', 'régime'])

/** "an affiliate of the Front", "Front rivals", «un groupe lié au Front»: somebody by what he is to the one named, and not the one named. */
export function isOther({ name, unit, place }: PhraseName, { head, owned }: Phrase, { tokens }: Sentence): boolean {
  if (name.id === null || owned) return false
  // "the Union-trained force"
  const behind = tokens[unit.to]
  if (unit.to <= head.from && behind?.glued === true && AIDED.has(behind.word)) return true
  if (tokens.slice(head.to, unit.from).some(({ word }) => LINKED.has(word))) return true
  return (place === 'of' || unit.to <= head.from) && head.to === head.from + 1 && OTHERS.has(tokens[head.from]?.word ?? '')
}
/** "Front dissident groups", «un groupe dissident du Front»: the row of those who have left the group; `null` where the words tell of none. */
function toDissidents({ name }: PhraseName, unit: ReadUnit, sentence: Sentence, { world }: Naming): Mention | null {
  const split = wordsOf(unit, sentence).some((word) => DISSIDENT.has(word)) ? world.actors.get(`${name.id}-dissidents`) : undefined
  return split === undefined ? null : { span: spanOf(unit, sentence), id: split.id, name: split.name }
}
const DISSIDENT: ReadonlySet<string> = new Set(
  'dissident dissidents dissidence dissidences dissidente dissidentes splinter breakaway scissionniste scissionnistes ex'.split(' '),
)
/** What a friend does for somebody. */
const AIDED: ReadonlySet<string> = new Set(
  'trained backed supported allied aligned sponsored funded financed inspired armed equipped mandated'.split(' '),
)
/** Words between somebody and the one to whom he is near. */
export const LINKED: ReadonlySet<string> = new Set([
  'lié',
  'liée',
  'liés',
  'liées',
  'affilié',
  'affiliée',
  'affiliés',
  'affiliées',
  'linked',
  'affiliated',
  'tied',
])
const OTHERS: ReadonlySet<string> = new Set([
  'affiliate',
  ...'supplétif supplétifs auxiliaire auxiliaires auxiliary auxiliaries'.split(' '),
  'affiliates',
  'ally',
  'allies',
  'rival',
  'rivals',
  'foe',
  'foes',
  'proxy',
  'proxies',
  'opponent',
  'opponents',
  'offshoot',
  'offshoots',
  'allié',
  'alliés',
  'rivaux',
  'adversaire',
  'adversaires',
  // "the leader's brother", «le fils du chef»
  ...'son sons daughter daughters brother brothers sister wife husband father mother cousin nephew niece uncle aunt widow relative relatives family'.split(
    ' ',
  ),
  ...'fils fille filles frère frères sœur soeur épouse mari père mère cousin cousine neveu nièce oncle tante veuve famille proches parents'.split(
    ' ',
  ),
  ...'bodyguard bodyguards sympathizer sympathizers sympathiser sympathisers supporter supporters sympathisant sympathisants'.split(' '),
])

/** «l’organisation séparatiste», «le mouvement chiite», «les terroristes»: what the one group of a text may be called by who it is. */
const isGroupByKind = ({ gloss, thing, pointing, qualities, names, countries, of, amount }: Phrase): boolean =>
  pointing === 'the' &&
  names.length + countries.length + of.length === 0 &&
  amount === null &&
  ((thing === 'bodies' && ONE_GROUP.has(gloss) && qualities.length > 0 && qualities.every((quality) => CREEDS.has(quality))) ||
    (BY_CREED.has(gloss) && qualities.length === 0))
const BY_CREED: ReadonlySet<string> = new Set(['terrorists', 'jihadists', 'Islamists'])
/** Bodies that a group may be called. */
const ONE_GROUP: ReadonlySet<string> = new Set(['group', 'movement', 'organization', 'armed group', 'faction', 'militia', 'party', 'insurgency'])
/** What a group fights for or is. */
const CREEDS: ReadonlySet<string> = new Set(
  [
    'Islamist',
    'jihadist',
    'Islamic',
    'Salafist',
    'Shiite',
    'Sunni',
    'Kurdish',
    'Tuareg',
    'Baloch',
    'separatist',
    'rebel',
    'terrorist',
    'extremist',
  ].concat(['nationalist', 'communist', 'Maoist', 'Marxist', 'far-left', 'revolutionary', 'armed', 'paramilitary', 'pro-Iranian']),
)

/** May the phrase be the party named last: not «les groupes armés», which are several, nor "regime forces" or "foreign fighters", which are others? */
function pointsBack(unit: ReadUnit, { gloss, amount }: Phrase, exact: string, sentence: Sentence): boolean {
  const several = exact !== gloss && exact.endsWith('s')
  const two = amount !== null && !amount.article && gloss === 'forces'
  // "military units" are a state's, whoever was last called a unit.
  const armys = UNITS.has(gloss) && wordsOf(unit, sentence).some((word) => OF_ARMIES.has(word))
  return (
    !armys &&
    !several &&
    !two &&
    !wordsOf(unit, sentence).some((word) => SIDES.has(word) || GUESTS.has(word) || OTHERS.has(word) || LINKED.has(word) || AIDED.has(word))
  )
}
const OF_ARMIES: ReadonlySet<string> = new Set(['military', 'army', 'police', 'militaire', 'militaires'])
/** Of a side of their own, or of none in particular. */
const SIDES: ReadonlySet<string> = new Set([
  'government',
  'regime',
  'loyalist',
  'loyalists',
  'opposition',
  'other',
  'joint',
  'allied',
  'équipe',
  'équipes',
  'team',
  'teams',
  'rival',
  'autres',
  'autre',
  'rivale',
  'rivales',
  'rivaux',
  'gouvernementales',
  'gouvernementale',
  'loyalistes',
  'loyaliste',
  'régime',
  'progouvernementales',
])

const GROUPS: ReadonlySet<string> = new Set(['rebels', 'militants', 'insurgents', 'fighters'])

/** "Israel's military" and "the army" in a text of Sudan are the bodies that the table has as "Israeli military" and "Sudanese army". */
function toKnown(body: Mention, { world }: Naming): Mention {
  const id = world.findActor(body.name) ?? (body.name.includes('Defense') ? world.findActor(body.name.replace('Defense', 'Defence')) : null)
  const known = world.actors.get(id ?? '')
  // "Lebanese forces" of the state are not the party of that name.
  return known === undefined || (STATE_BODY.test(body.id ?? '') && OF_NO_STATE.has(known.kind)) ? body : { ...body, id, name: known.name }
}
const STATE_BODY = /^[A-Z]{2}:/
const OF_NO_STATE: ReadonlySet<string> = new Set(['party', 'militia', 'armed-group', 'criminal'])

/** «les forces de défense de Chabwah»: the table's body that is so called with another spelling of the region. */
function toRegional(body: Mention, { name, unit: at }: PhraseName, unit: ReadUnit, sentence: Sentence, naming: Naming): Mention {
  const { world } = naming
  const known = toKnown(body, naming)
  if (known !== body || at.from < unit.from || at.to !== unit.to) return known
  const before = toWritten(sentence.tokens.slice(unit.from, at.from)).replace(/^(?:les|the) /i, '')
  for (const spelling of world.placeNames) {
    const id = spelling.id === name.id ? world.findActor(`${before} ${spelling.name}`) : null
    if (id !== null) return { ...body, id, name: world.actors.get(id)?.name ?? body.name }
  }
  return body
}

const REGIONAL_WORDS: ReadonlySet<string> = new Set(['regional', 'régional'])
/** Bodies that a region may have of its own. */
const REGIONAL: ReadonlySet<string> = new Set(['forces', 'armed forces', 'army', 'military', 'special forces', 'troops', 'soldiers'])
/** "the regional force", «la force multinationale» */
const JOINT: ReadonlySet<string> = new Set('regional régionale multinational multinationale joint conjointe'.split(' '))
/** Bodies that only a region with a president of its own has besides. */
const SECURING: ReadonlySet<string> = new Set(['security forces', 'police'])
const isRegion = (name: NameValue, { world }: Naming): boolean => name.id !== null && world.findPlace(name.id)?.kind === 'region'

/** Parties inside the phrases of the lexicon: «rebelle houthi». */
const INSIDE: ReadonlyMap<string, string> = new Map([
  ['houthi', 'houthis'],
  ['houthis', 'houthis'],
  ['houthie', 'houthis'],
  ['houthies', 'houthis'],
  ['taliban', 'taliban'],
  ['talibans', 'taliban'],
  ['talib', 'taliban'],
  ['naxal', 'cpi-maoist'],
  ['naxals', 'cpi-maoist'],
  ['wagner', 'wagner-group'],
])

/** Those who serve in a body that the words beside them name. */
const OF_BODIES: ReadonlySet<string> = new Set(['officers', 'members', 'soldiers', 'troops', 'agents'])
/** Bodies that their people are told by. */
const OWN_BODIES: ReadonlySet<string> = new Set(['police', 'gendarmerie', 'national guard'])

/** What the phrase's own words say more exactly than its gloss: several groups, of what sort, whose unit. */
function exactGloss(unit: ReadUnit, { gloss, thing, head, ordinal, names, qualities }: Phrase, sentence: Sentence, naming: Naming): string {
  // «le ministère libanais de la Santé»: the lexicon knows a ministry by its words in one.
  if (hasPortfolio(gloss)) return toPortfolio(gloss, [...wordsOf(unit, sentence), ...wordsBehind(unit, gloss, sentence)])
  if (thing === 'bodies' && (gloss === 'group' || gloss === 'armed group' || gloss === 'faction' || gloss === 'militia' || gloss === 'gang')) {
    const sort =
      gloss === 'group'
        ? wordsOf(unit, sentence)
            .map((word) => SORTS.get(word))
            .find((word) => word !== undefined)
        : undefined
    const several = /[sx]$/.test(sentence.tokens[head.to - 1]?.word ?? '') || /[sx]$/.test(sentence.tokens[head.from]?.word ?? '')
    return `${sort === undefined ? '' : `${sort} `}${gloss}${several ? 's' : ''}`
  }
  // "National Guard officers"
  if (thing === 'combatants' && OF_BODIES.has(gloss)) {
    const body = qualities.find((quality) => OWN_BODIES.has(quality))
    if (body !== undefined) return body
  }
  if (OFFICERS.has(head.word ?? '') && thing === 'combatants' && naming.cast.has(POLICE)) return 'police officers'
  if (gloss === 'gendarmes') return 'gendarmerie'
  if (gloss === 'military authorities') return 'army'
  // "The Emir of Kano" leads no rebels.
  if (gloss === 'commander' && EMIRS.has(head.word ?? '') && names.some(({ name }) => name.sort === 'place')) return 'traditional ruler'
  if (gloss === 'national guards') return 'national guard'
  // "the 16th Division" is the army's.
  if (UNITS.has(gloss))
    return (ordinal !== null && !isOneMore(unit, sentence)) || wordsOf(unit, sentence).some((word) => word === 'army' || word === 'armée')
      ? 'army'
      : gloss
  if (gloss === 'court')
    return (
      wordsOf(unit, sentence)
        .map((word) => COURTS.get(word))
        .find((name) => name !== undefined) ?? gloss
    )
  if (gloss === 'settlers')
    return naming.home === 'PS' ||
      naming.home === 'IL' ||
      wordsOf(unit, sentence).some((word) => word.startsWith('israel') || word.startsWith('israél'))
      ? 'Israeli settlers'
      : gloss
  // "the Police Command", «les forces de police»
  if (POLICING.has(gloss) && wordsOf(unit, sentence).includes('police')) return 'police'
  if (gloss === 'guards')
    return wordsOf(unit, sentence).some((word) => word === 'frontières' || word === 'frontière' || word === 'border') ? 'border guards' : gloss
  return gloss
}
/** «le ministre malien de l’Intérieur»: a portfolio that is no noun elsewhere stands behind the phrase. */
function wordsBehind({ to }: ReadUnit, gloss: string, { tokens }: Sentence): readonly string[] {
  const plain = (gloss === 'minister' || gloss === 'ministry') && (OF.has(tokens[to]?.word ?? '') || tokens[to]?.word === 'for')
  return plain ? tokens.slice(to + 1, to + 3).map(({ word }) => word) : []
}
/** What policemen are called where it is known that they are policemen. */
const OFFICERS: ReadonlySet<string> = new Set(['officer', 'officers', 'agent', 'agents'])
const EMIRS: ReadonlySet<string> = new Set(['emir', 'émir'])
const COURTS: ReadonlyMap<string, string> = new Map([
  ['supreme', 'Supreme Court'],
  ['suprême', 'Supreme Court'],
  ['high', 'High Court'],
  ['haute', 'High Court'],
  ['constitutional', 'Constitutional Court'],
  ['constitutionnelle', 'Constitutional Court'],
  ['parquet', "prosecutor's office"],
  ['prosecution', "prosecutor's office"],
  ['prosecutor', "prosecutor's office"],
])
const POLICING: ReadonlySet<string> = new Set(['general staff', 'forces', 'special forces', 'military'])
const UNITS = new Set(['unit', 'brigade', 'battalion', 'regiment', 'division'])
const SORTS: ReadonlyMap<string, string> = new Map([
  ['terrorist', 'terrorist'],
  ['terroriste', 'terrorist'],
  ['terroristes', 'terrorist'],
  ['jihadist', 'jihadist'],
  ['jihadiste', 'jihadist'],
  ['jihadistes', 'jihadist'],
  ['djihadiste', 'jihadist'],
  ['djihadistes', 'jihadist'],
  ['militant', 'militant'],
  ['rebel', 'rebel'],
  ['rebelle', 'rebel'],
  ['rebelles', 'rebel'],
  ['armed', 'armed'],
  ['armé', 'armed'],
  ['armés', 'armed'],
  ['islamist', 'Islamist'],
  ['islamiste', 'Islamist'],
  ['islamistes', 'Islamist'],
  ['separatist', 'separatist'],
  ['séparatiste', 'separatist'],
  ['séparatistes', 'separatist'],
  ['extremist', 'extremist'],
  ['extrémistes', 'extremist'],
  ['insurgent', 'insurgent'],
  ['resistance', 'resistance'],
  ['criminal', 'criminal'],
])

const PLACELESS = new Set(['facilities', 'vehicles', 'settlements', 'areas'])
/** Parts that act for the whole. */
const OF_WHOLES: ReadonlySet<string> = new Set(['unit', 'wing', 'brigade', 'battalion'])
/** Words that say only that somebody belongs to something. */
const VAGUE = new Set([
  'unit',
  'group',
  'members',
  'faction',
  'fighters',
  'forces',
  'resistance',
  'wing',
  'movement',
  'cell',
  'men',
  'side',
  'armed group',
  'brigade',
  'battalion',
  'regiment',
  'division',
  'gunmen',
  'snipers',
  'militants',
  'rebels',
  'insurgents',
  'air force',
  'navy',
])
/** What does not change who somebody is. */
const SLIGHT = new Set([
  'separate',
  'attackers',
  'local people',
  'region',
  'country',
  'state',
  'province',
  'city',
  'town',
  'village',
  'area',
  'armed',
  'unarmed',
  'masked',
  'unidentified',
  'suspected',
  'wanted',
  'local',
  'national',
  'regional',
  'senior',
  'deputy',
  'acting',
  'former',
  'field',
  'regular',
  'young',
  'elderly',
  'female',
  'male',
  'civil',
  'civilian',
  'joint',
  'rival',
  'undercover',
  'central',
  'district',
  'special',
  'public',
  'military',
  'occupying',
  'tactical',
  'militants',
  'members',
  'people',
])

/** Bodies of any sort, unless they are somebody's. */
const ENTITIES: ReadonlySet<string> = new Set(['entity', 'entities', 'entité', 'entités'])

/** Words for those who govern without being the state's government, and what they make of them. */
const BESIDE_THE_STATE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    occupation: 'occupation occupante occupantes occupying installed prorusse prorusses',
    rival: 'competing parallel parallèle parallèles rival rivale rivales rivaux autoproclamé autoproclamée autoproclamées proclaimed',
    'de facto': 'facto fait',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
)

/** «les autorités d’occupation de Kherson», "the rival government", "the de facto authorities": no government of the country that they are in. */
function toSelfStyled(body: Mention, { names }: Phrase, sort: string, country: string | null, naming: Naming): Mention {
  const place = names.find(({ name }) => name.sort === 'place' || name.sort === 'country')?.name
  const rulers =
    sort === 'de facto' ? naming.world.actors.get(naming.world.habits.get(country ?? place?.country ?? naming.home ?? '')?.rulers ?? '') : undefined
  if (rulers !== undefined) return { ...body, id: rulers.id, name: rulers.name }
  return {
    ...body,
    name: [place?.name, sort, body.name === 'government' && sort === 'occupation' ? 'authorities' : body.name]
      .filter((word) => word !== undefined)
      .join(' '),
  }
}

/** Whose forces are, inside words that the lexicon has as one: «forces tribales». */
const SIDED: ReadonlyMap<string, string> = new Map([
  ['tribal', 'tribal'],
  ['tribales', 'tribal'],
  ['rebel', 'rebel'],
  ['rebelles', 'rebel'],
  ['separatist', 'separatist'],
  ['séparatistes', 'separatist'],
])

/** Forces so called are not the army of the country that the text is about. */
const AGAINST_STATES = new Set([
  'Druze',
  'Alawite',
  'Kurdish',
  'Turkmen',
  'Sunni',
  'Shiite',
  'Christian',
  'rebel',
  'resistance',
  'opposition',
  'separatist',
  'insurgent',
  'Islamist',
  'jihadist',
  'militant',
  'tribal',
])
/** "Saudi-led forces", "Turkish-backed fighters", "pro-Russian forces": of those who side with another. */
const OF_FRIENDS = /-(?:led|backed|aligned|supported|sponsored)$|^pro-(?!government)/
/** Who attacks is named nowhere by that alone. */
const ATTACKING: ReadonlySet<string> = new Set(['attacking', 'assaillantes', 'invading', 'proxy', 'proxies', 'supplétifs', 'supplétives'])
/** Forces so called are the state's own. */
const OF_THE_STATE = new Set(['regime', 'junta', 'government', 'military'])

/** Names that name nobody. */
export const FAINT = new Set([
  'forces',
  'troops',
  'unit',
  'group',
  'members',
  'side',
  'faction',
  'wing',
  'movement',
  'brigade',
  'battalion',
  'regiment',
  'state',
  'parliament',
  'court',
  'company',
  'bureau',
  'cell',
  'NGO',
  'men',
  'party',
])
