import type { Mention, Span, Status, Weapon } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toActor } from './actors.ts'
import { ACT_MEANINGS } from './acts.ts'
import { toArms } from './arms.ts'
import { toArmyOf } from './army-units.ts'
import { governorOf, isFiniteVerb, isPreposition } from './clauses.ts'
import type { Draft, DraftToll, Loss } from './draft.ts'
import { actorOf, isAgain, isForeign } from './draft-actor.ts'
import { aggregateOf, onePlace, severalPlaces, type ToldPlaces, toldCountries, toldPlaces, withCountry } from './draft-places.ts'
import { sidesOf } from './draft-sides.ts'
import { isAttempt, isGoingOn, isReason, isThreat, statusOf } from './draft-status.ts'
import { placeParty, targetOf, toldTarget } from './draft-target.ts'
import { turnBlamed, turnCapital } from './draft-turns.ts'
import { bombFromAbove, isFromAir, isNamedPerson, typeOf } from './draft-type.ts'
import { toWeapons } from './draft-weapons.ts'
import { dayOf } from './event-day.ts'
import { isFighter } from './fighters.ts'
import { type Frame, HURTFUL, type Toll } from './frame.ts'
import { ASSAILANTS } from './frame-fill.ts'
import type { FrameReading } from './frame-reading.ts'
import { toVictims } from './frame-tolls.ts'
import { sideOf, takeLosses } from './losses.ts'
import type { Naming } from './naming.ts'
import { isLongBefore, isOtherDeed } from './other-deeds.ts'
import type { FoundPlace } from './places.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import { speechOver } from './speech.ts'
import type { Speech } from './spoken.ts'
import { isMilitary, SOLDIERLY } from './targets.ts'
import { findTollSide, sideIn } from './toll-sides.ts'
import { spanOf } from './unit-span.ts'
import { has, isPart, type ReadUnit, unlist } from './units.ts'

/** Drafts of one frame: one for each place that it names as hit; none where the clause says that nothing happened. */
export function toDrafts(frame: Frame, reading: SentenceReading, discourse: Discourse, naming: Naming): Draft[] {
  const { sentence, units } = reading
  if (isState(frame, sentence)) return []
  if (isReason(frame, units) || (frame.act === 'capture' && frame.targets.length === 0 && frame.places.length === 0)) return []
  // "seized Ann Lee": whom, and no town.
  if (frame.act === 'capture' && frame.targets.length > 0 && frame.targets.flatMap(unlist).every((unit) => isNamedPerson(unit, naming)))
    frame.type = 'abduction'
  const speech = speechOver(reading.speeches, frame.at)
  const status = statusOf(frame, units, speech)
  const threat = (status === null || isGoingOn(frame)) && isThreat(frame, units, speech)
  if (status === null && !threat) return []
  const above = units[governorOf(units, frame.at) ?? -1]?.value
  if (frame.act === 'capture' && above?.kind === 'verb' && isAttempt(frame, above)) frame.type = 'armed_clash'
  turnBlamed(frame, reading)
  turnCapital(frame, naming)
  const plain: FrameReading = { frame, reading, speech, threat, discourse, naming }
  const places = toldPlaces(plain)
  const telling = { ...plain, naming: { ...naming, scene: sceneOf(places) } }
  const { losses, actor: doer } = takeLosses(frame, notVictim(actorOf(telling), frame, sentence), reading, naming)
  if (isForeign(telling, doer)) return []
  const { scene } = telling.naming
  // «24 soldats tués par des jihadistes au Burkina Faso»: those of where it was, whatever else the text tells of.
  const home = scene !== null && (naming.home === null || (doer?.id === null && ASSAILANTS.has(doer.name))) ? scene : naming.home
  const hit = sideTold(telling) ?? toldTarget({ ...telling, naming: { ...telling.naming, home } }, doer)
  const target = hit === null ? null : (toArmyOf(hit, naming) ?? hit)
  const sides = sidesOf(telling, doer, target)
  // "The rebels who stormed the post were shot dead": nobody does to himself what is done to him.
  const unnamed = sides.actor?.id === null
  const actor =
    (unnamed || frame.verb?.voice === 'passive') && target !== null && sides.actor !== null && sides.actor.name === target.name ? null : sides.actor
  bombFromAbove(frame, actor, naming)
  const told: Told = {
    status: frame.type === 'threat' || threat ? 'threatened' : (status ?? 'occurred'),
    actor: actor !== null && !threat && HURTFUL.has(frame.type) ? toArms(actor, naming) : actor,
    // «sept personnes ont péri dans un affrontement entre A et B»: who fought is told, and who died besides.
    target:
      target?.id === null && frame.type === 'armed_clash' && sides.other !== null && (sides.other.id !== null || isAnyone(frame))
        ? sides.other
        : (target ?? sides.other),
    // "flown out by helicopter": what carries people is no weapon.
    weapons: frame.type === 'movement' ? [] : asDropped(withoutLoad(toWeapons(frame.weapons, sentence), frame), frame),
    day: dayOf(frame, reading, discourse),
    // For people who check a claim, the evidence is the sentence.
    evidence: [[sentence.start, sentence.end]],
    places,
    losses,
  }
  // "seized weapons and vehicles": of a state what it stops, of others spoils.
  if (frame.act === 'capture' && isPart(units[frame.at + 1], 'weapon')) {
    if (actor === null || sideOf(actor, naming) !== 'state') return []
    frame.type = 'disrupted_weapons'
  }
  const several = severalPlaces(telling, places)
  if (several.length > 1)
    return several.map((place, index) => {
      const draft = toDraft(telling, told, place)
      const own = (toll: Toll | null): DraftToll | null => toToll(shareOfToll(toll, index, several.length), sentence)
      // «sept civils ont été tués à A et B», "The army killed 30 rebels in A, B and C": somebody in each.
      const victims = draft.several || frame.killed !== null || frame.wounded !== null || actor !== null
      return {
        ...draft,
        listed: true,
        several: victims,
        count: shareOf(draft.count, several.length),
        killed: own(frame.killed),
        wounded: own(frame.wounded),
        hurt: null,
      }
    })
  const place = onePlace(telling, places)
  const draft = toDraft(telling, told, place)
  const countries = toldCountries(place, places)
  return [countries.length > 1 ? { ...draft, place: null, countries } : draft]
}

/** «sept personnes»: are the victims told by no more than that they are people? */
const isAnyone = ({ killed, wounded }: Frame): boolean =>
  [killed, wounded].every(
    (toll) => toll === null || (toll.unit.value.kind === 'phrase' && (has(toll.unit, 'dead', 'injured') || toll.unit.value.gloss === 'people')),
  )

/** "On the rebels' side, five were wounded", «trois morts du côté de l’armée»: whose victims they are by the words that open the sentence or are of the toll. */
function sideTold({ frame, reading: { units, sentence }, naming }: FrameReading): Mention | null {
  if (frame.type !== 'toll' && (frame.actor !== null || frame.targets.length > 0)) return null
  const [first, whose, side] = units
  const opening =
    first === undefined ? null : (sideIn(first, sentence) ?? (whose === undefined || !isPreposition(first) ? null : sideIn(whose, sentence)))
  const toll = (frame.killed ?? frame.wounded)?.unit
  const unit =
    opening ??
    (isPreposition(first) && SIDES.has(side?.word ?? '') ? whose : undefined) ??
    (toll === undefined
      ? null
      : (unlist(toll)
          .map((part) => findTollSide(part, units, sentence))
          .find((part) => part !== null) ?? null))
  return unit?.value.kind === 'phrase' ? toActor(unit, sentence, naming, false) : null
}
const SIDES: ReadonlySet<string> = new Set(['side'])

/** «est largement déployée dans l’ouest», "are deployed along the border": a state of things, no movement. */
const isState = ({ act, verb, deed }: Frame, { tokens }: Sentence): boolean =>
  act === 'deploy' && verb?.voice === 'passive' && NOW.has(tokens[deed.from]?.word ?? '')
const NOW: ReadonlySet<string> = new Set(['est', 'sont', 'is', 'are'])

/** "hit A, B and C, killing 22, 14 and nine people": as many figures as places are one each; one figure for several places is no place's own. */
function shareOfToll(toll: Toll | null, index: number, places: number): Toll | null {
  const figures = toll === null ? [] : unlist(toll.unit)
  const [figure] = figures.length === places ? figures.slice(index, index + 1) : []
  const alike = figures.every((unit) => has(unit, 'injured') === has(figures[0] as ReadUnit, 'injured'))
  return figure === undefined || !alike ? null : toVictims(figure)
}

/** "three attacks in A, B and C": one for each place; how many of "seven" fall to each is not said. */
function shareOf(count: Draft['count'], places: number): Draft['count'] {
  const [least, most] = count?.range ?? [1, 1]
  if (count === null || (least <= 1 && most === 1)) return count
  return { ...count, range: least === places && most === places ? [1, 1] : null }
}

/** The country of the places that the clause names, where they are of one. */
function sceneOf({ hit, around }: ToldPlaces): string | null {
  const countries = new Set([...hit, ...around].map(({ mention }) => mention.country))
  return countries.size === 1 ? ([...countries][0] as string | null) : null
}

/** "A soldier wounded in the attack": whom the words themselves call dead or wounded has not done it. */
function notVictim(actor: Mention | null, { killed, wounded }: Frame, sentence: Sentence): Mention | null {
  const isOf = (toll: Toll | null): boolean => {
    if (toll === null || actor === null || !has(toll.unit, 'dead', 'injured')) return false
    const [from, to] = spanOf(toll.unit, sentence)
    return from <= actor.span[0] && actor.span[1] <= to
  }
  return isOf(killed) || isOf(wounded) ? null : actor
}

/** Those who are taken are people, and no country. */
const TAKING: ReadonlySet<string> = new Set(['abduction', 'arrest', 'sexual_violence'])

/** What all drafts of one frame share. */
interface Told {
  readonly status: Status
  readonly actor: Mention | null
  /** Whom the words say it was done to; the place may tell where they do not. */
  readonly target: Mention | null
  readonly weapons: Weapon[]
  readonly day: ReturnType<typeof dayOf>
  readonly evidence: Span[]
  readonly places: ToldPlaces
  readonly losses: readonly Loss[]
}

function toDraft({ frame, reading, speech, threat, discourse, naming }: FrameReading, told: Told, place: FoundPlace | null): Draft {
  const { sentence, units } = reading
  const { actor, weapons, day, places } = told
  const targetUnits = frame.targets.flatMap(unlist)
  const victims = frame.killed?.who ?? frame.wounded?.who ?? null
  const people = targetUnits.concat(victims === null ? [] : [victims])
  const claimants = isMerelyMentioned(frame, reading) ? [] : (speech?.claimants ?? [])
  const relays = speech?.relays ?? []
  return {
    type: threat ? 'threat' : typeOf(frame, { actor, weapons, people, inside: isInside(frame, reading) }, naming),
    act: frame.act,
    armed: frame.act !== null && ACT_MEANINGS[frame.act].armed,
    status: told.status,
    count: told.status === 'threatened' ? { range: [1, 1], span: spanOf(frame.deed, sentence) } : countOf(frame, reading),
    days: day === null ? null : { ...day.days, told: day.claimed },
    ownDay: day?.own ?? false,
    // «a fait état lundi de dix morts», «le bilan est passé lundi à dix morts»: the day of the telling.
    claimDay: (day?.claimed ?? false) || isWhole(frame) || (frame.type === 'toll' && (frame.verb?.carrier === 'say' || isFinding(frame, reading))),
    place:
      place === null
        ? null
        : {
            ...withCountry(place.mention, places.around, discourse),
            rank: place.rank,
            ...(place.within === undefined ? {} : { within: place.within }),
          },
    wider:
      place === null || place.rank > 1 ? [] : [...places.around, ...places.hit].filter(({ rank }) => rank === 2).map(({ mention: { name } }) => name),
    countries: [],
    actor,
    unclaimed: false,
    target: notSelf(
      actor,
      targetOf(frame, told.target ?? (TAKING.has(frame.type) ? null : placeParty(place, actor, naming, targetUnits.some(isMilitary)))),
    ),
    // «ils ont perdu neuf hommes»: of those who fight.
    civil: frame.verb?.carrier !== 'lose' && people.some((unit) => isPart(unit, 'civilians') || isUnarmed(unit) || isNamedPerson(unit, naming)),
    combatant: people.some((unit) => isFighter(unit, naming)),
    weapons: [...weapons],
    implied: frame.implied,
    several: frame.type === 'toll' && frame.verb?.form === 'finite' && people.some((unit) => isManyPeople(unit, sentence)),
    whole: isWhole(frame),
    earlier: isEarlier(frame, reading),
    killed: toToll(upToThem(frame), sentence),
    wounded: toToll(frame.wounded, sentence),
    hurt: toToll(frame.hurt, sentence),
    losses: told.losses.map((loss) => ({ ...loss, claimants, relays, evidence: told.evidence })),
    claimants: [...claimants],
    relays: [...relays],
    evidence: told.evidence,
    foundBy: frame.rule,
    sentence: reading.index,
    latest: reading.index,
    paragraph: sentence.paragraph,
    title: reading.title,
    pointing: pointingOf(frame, units),
    // «des maisons endommagées» only describes.
    bare: frame.verb === null || (frame.type === 'property_destruction' && frame.verb.form === 'participle' && actor === null),
    answered: frame.verb === null && isPart(units[units.indexOf(frame.deed) - 1], 'answering'),
    aside: (frame.verb === null && isAside(frame, reading)) || isLongBefore(frame, reading),
    topic: isTopic(frame, reading),
    judged: isJudged(frame, reading, speech),
    besides: isPart(units[0], 'also') && !isPart(units[0], 'total') && units[1]?.word === ',',
    apart: isOtherDeed(frame, reading) || (isAgain(frame, sentence) && place !== null && frame.killed === null && frame.wounded === null),
    others: isOthers(frame, sentence) || (frame.type === 'toll' && isFinding(frame, reading)),
    takenUp: isTakenUp(frame),
    hitAgain: targetUnits.some(isOfBefore),
    hits: targetUnits.flatMap(({ value }) => (value.kind === 'phrase' && THINGS_HIT.has(value.thing) ? [value.head.word ?? value.gloss] : [])),
    sameHit: thingOfBefore(targetUnits),
    listed: frame.shared,
    aggregate: aggregateOf(targetUnits, places.specific.length),
  }
}

/** «…, au lendemain d’une attaque à X», "…, two days after an attack on X": told only to say when something else was done. */
function isAside({ deed }: Frame, { units, sentence }: SentenceReading): boolean {
  const before = units[units.indexOf(deed) - 1]
  if (before === undefined || !(isPart(before, 'when') || before.value.kind === 'day')) return false
  return sentence.tokens.slice(before.from, deed.from).some(({ word }) => ASIDE.has(word))
}
const ASIDE: ReadonlySet<string> = new Set(['après', 'avant', 'lendemain', 'veille', 'after', 'before'])

/** «un raid dans la ville», no «raid sur la ville»: does the deed's own word lead into its place? */
function isInside({ deed }: Frame, { units, sentence }: SentenceReading): boolean {
  const next = units[units.indexOf(deed) + 1]
  return next !== undefined && INTO.has(sentence.tokens[next.from]?.word ?? '')
}
const INTO: ReadonlySet<string> = new Set(['dans', 'into', 'inside', 'chez'])

/** «Les assaillants ont incendié des maisons»: who was told of before did it. */
const isTakenUp = ({ actor }: Frame): boolean => actor?.value.kind === 'phrase' && actor.value.pointing === 'the' && ATTACKERS.has(actor.value.gloss)
const ATTACKERS: ReadonlySet<string> = new Set(['attackers', 'assailants', 'gunmen', 'bandits', 'suicide bombers', 'kidnappers'])

/** "the soldiers", «les villageois»: people by no name, with an article and no number. */
const isOfBefore = (unit: ReadUnit): boolean =>
  isPart(unit, 'people') &&
  unit.value.kind === 'phrase' &&
  unit.value.pointing === 'the' &&
  unit.value.names.length + unit.value.countries.length === 0 &&
  (unit.value.amount === null || unit.value.amount.article)

/** "The car", «l’immeuble»: a thing by no name, with an article and no number. */
function thingOfBefore(units: readonly ReadUnit[]): string | null {
  const [value] = units.map((unit) => unit.value)
  if (value?.kind !== 'phrase' || !THINGS_HIT.has(value.thing) || value.pointing !== 'the' || !value.single) return null
  return value.names.length + value.countries.length + value.of.length > 0 || value.amount !== null ? null : (value.head.word ?? value.gloss)
}
const THINGS_HIT: ReadonlySet<string> = new Set(['vehicles', 'facilities'])

/** «un autre policier a péri», "four more bodies": are those killed others than those told of? */
function isOthers({ killed }: Frame, { tokens }: Sentence): boolean {
  const who = killed === null ? null : (killed.who ?? killed.unit)
  return who?.value.kind === 'phrase' && tokens.slice(who.from, who.value.head.to).some(({ word }) => ANOTHER.has(word))
}
const ANOTHER: ReadonlySet<string> = new Set(['autre', 'autres', 'another', 'other', 'others', 'more', 'additional', 'further'])

/** «quatre corps ont été retrouvés mercredi»: the dead of a deed that is told besides, whose day is another. */
const isFinding = ({ act, clause: [from, to] }: Frame, { units, sentence }: SentenceReading): boolean =>
  act === null && sentence.tokens.slice(units[from]?.from, units[to - 1]?.to).some(({ word }) => FOUND.test(word))
const FOUND = /^(?:(?:re)?trouvée?s?|découverte?s?|repêchée?s?|exhumée?s?|extraite?s?|found|recovered|discovered|retrieved|pulled)$/

/** «un précédent bilan faisait état de sept morts», "an initial toll of seven": a count that others have taken the place of. */
function isEarlier({ at }: Frame, { units, sentence }: SentenceReading): boolean {
  const count = units.slice(0, at + 1).find((unit) => isPart(unit, 'dead') || isPart(unit, 'statement'))
  return count !== undefined && sentence.tokens.slice(Math.max(0, count.from - 1), count.to).some(({ word }) => EARLIER.has(word))
}
const EARLIER: ReadonlySet<string> = new Set([
  'premier',
  'première',
  'précédent',
  'précédente',
  'initial',
  'initiale',
  'earlier',
  'previous',
  'first',
])

/** Does it say how many there are so far: «le bilan est passé à 14 morts», "a sixth soldier has died"? */
const isWhole = (frame: Frame): boolean => frame.whole || placeAmong(frame) !== null

/** The toll with those before whom the one who died is told of: "a sixth soldier has died". */
function upToThem(frame: Frame): Toll | null {
  const place = placeAmong(frame)
  return frame.killed === null || place === null ? frame.killed : { ...frame.killed, range: [place, place] }
}

/** The how manieth the killed one is: «un cinquième soldat a succombé». */
function placeAmong({ type, killed, verb }: Frame): number | null {
  const who = killed?.who?.value
  if (type !== 'toll' || verb?.form !== 'finite' || who?.kind !== 'phrase' || !who.single || who.pointing !== null) return null
  return who.ordinal !== null && who.ordinal > 1 && who.ordinal < SERIES ? who.ordinal : null
}
/** From which place on one is counted as of a war. */
const SERIES = 20

/** «cette attaque» */
const isToldDeed = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'phrase' && unit.value.pointing !== null && isPart(unit, 'deed')

/** «l’incident», «c’est un acte de sabotage», «cette attaque est un crime»: what was just told, by another name. */
function pointingOf({ deed }: Pick<Frame, 'deed'>, units: SentenceReading['units']): Draft['pointing'] {
  if (deed.value.kind !== 'phrase') return null
  const at = units.indexOf(deed)
  const copula = units[at - 1]?.value
  const called =
    copula?.kind === 'verb' && copula.act === null && copula.carrier === null && (isPart(units[at - 2], 'pronoun') || isToldDeed(units[at - 2]))
  // "It happened in an attack by X"
  const happened = units.findIndex((unit) => unit.value.kind === 'verb')
  const again = happened > 0 && happened < at && isPart(units[happened], 'occur-active') && isPart(units[happened - 1], 'pronoun')
  return called || again || (deed.value.gloss === 'incident' && deed.value.pointing === 'the') ? 'this' : deed.value.pointing
}

/** "A jet dropped three bombs", "a drone dropped a grenade": what flies is the weapon, and not what it lets fall. */
const withoutLoad = (weapons: Weapon[], frame: Frame): Weapon[] =>
  isFromAir(frame.weapons[0]) ? weapons.filter(({ kind }) => kind !== 'explosive') : weapons

/** "A bomb fell on the market": what falls was dropped. */
const asDropped = (weapons: Weapon[], { act, subject, deed }: Frame): Weapon[] => {
  const fallen = act === 'launch' && subject?.sort === 'phrase' ? subject.unit : act === null ? deed : null
  const bomb = fallen?.value.kind === 'phrase' && isPart(fallen, 'weapon') && BOMB.test(fallen.value.head.word ?? '')
  return bomb ? weapons.map((weapon) => (weapon.kind === 'explosive' ? { ...weapon, kind: 'aircraft' } : weapon)) : weapons
}
const BOMB = /^bombe?s?$/

/** "a mayor", "the imam": an office without arms. */
const isUnarmed = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && value.thing === 'roles' && !SOLDIERLY.has(value.gloss) && value.names.every(({ name }) => name.sort !== 'actor')

/** "condemned the attack that killed two", «a dénoncé mardi ces tirs»: who judges what others told of does not tell it. */
function isJudged({ at }: Frame, { units }: SentenceReading, speech: Speech | null): boolean {
  if (speech?.manner !== 'judge' || at < speech.at) return false
  const what = units.slice(speech.at + 1, at + 1).find((unit, index, between) => has(unit, 'deed') && !isPart(between[index - 1], 'at'))
  return what?.value.kind === 'phrase' && (what.value.pointing !== null || what.value.owned)
}

/** "warned after the attack in Kori that …", "went missing in the operation": who speaks of it beside something else, and tells nothing of it, does not claim it. */
function isMerelyMentioned({ type, deed, verb, killed, wounded, hurt, actor, targets, places, days }: Frame, { units }: SentenceReading): boolean {
  const before = units[units.indexOf(deed) - 1]
  // «en représailles à l’attaque menée par X»
  if (verb?.form === 'participle' && deed.value.kind === 'phrase' && isPart(before, 'when') && killed === null && wounded === null) return true
  if (verb !== null || deed.value.kind !== 'phrase' || actor !== null || pointingOf({ deed }, units) === null) return false
  if (killed !== null || wounded !== null || hurt !== null) return false
  // «“Cette attaque est un crime”, a dit le maire»
  if (pointingOf({ deed }, units) === 'this' && places.length === 0 && days.length === 0 && targets.length === 0) return true
  return isPart(before, 'when') || (isPart(before, 'at') && HURTFUL.has(type))
}

/** "An analyst said the attack showed …": the subject of a verb that tells nothing of it but what somebody makes of it. */
function isTopic({ type, deed, verb, killed, wounded, hurt, actor, targets, places, days }: Frame, { units }: SentenceReading): boolean {
  if ((verb !== null && verb.carrier !== 'say') || deed.value.kind !== 'phrase' || deed.value.pointing === null || !HURTFUL.has(type)) return false
  if (killed !== null || wounded !== null || hurt !== null || actor !== null || targets.length + places.length + days.length > 0) return false
  const next = units.slice(units.indexOf(deed) + 1).find((unit) => !isPart(unit, 'adverb') && !isPart(unit, 'also'))
  // A verb that no table has: "the attacks answer the raids of last week".
  return isFiniteVerb(next) || (next?.value.kind === 'token' && /^\p{Ll}{3,}$/u.test(next.word ?? ''))
}

/** Nobody attacks himself: what looks so is a name taken up from before. */
const notSelf = (actor: Mention | null, target: Mention | null): Mention | null =>
  actor !== null && actor.id !== null && (actor.id === target?.id || actor.name === target?.name) ? null : target

const toToll = (toll: Toll | null, sentence: Sentence): DraftToll | null =>
  toll === null ? null : { value: toll.range, span: spanOf(toll.unit, sentence), some: toll.some }

const SALVOS: ReadonlySet<string> = new Set(['rocket', 'shell', 'missile'])

const PLURAL_ENDING = /[sx]$/

/** «plusieurs villageois», «des civils» */
const isManyPeople = (unit: ReadUnit, { tokens }: Sentence): boolean =>
  unit.value.kind === 'phrase' &&
  isPart(unit, 'people') &&
  unit.value.amount?.range == null &&
  PLURAL_ENDING.test(tokens[unit.value.head.to - 1]?.word ?? '')

/** «un double attentat», "twin bombings": how many deeds a word of the deed's phrase says that they are. */
function multipleOf({ from, to, value }: ReadUnit, { tokens }: Sentence): number | null {
  if (value.kind !== 'phrase' || value.single) return null
  const found = tokens.slice(from, to).findIndex(({ word }) => MULTIPLES.has(word))
  return found < 0 || tokens[from + found + 1]?.word === 'tap' ? null : (MULTIPLES.get(tokens[from + found]?.word ?? '') ?? null)
}
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['twin', 2],
  ['triple', 3],
  ['quadruple', 4],
])

function countOf(frame: Frame, reading: SentenceReading): Draft['count'] {
  const span = spanOf(frame.deed, reading.sentence)
  const multiple = multipleOf(frame.deed, reading.sentence)
  if (multiple !== null) return { range: [multiple, multiple], span }
  if (frame.count !== undefined) return { range: frame.count.range, span: spanOf(frame.count.unit, reading.sentence) }
  if (frame.deed.value.kind === 'verb') return { range: [1, 1], span }
  const head = frame.deed.value.kind === 'phrase' ? frame.deed.value.head : frame.deed
  const word = reading.sentence.tokens[head.from]?.word ?? ''
  const last = reading.sentence.tokens[head.to - 1]?.word ?? ''
  // «des tirs de roquettes»: a salvo is one.
  if (frame.act === 'launch' && frame.weapons.some((unit) => unit.value.kind === 'phrase' && SALVOS.has(unit.value.weapon ?? 'other')))
    return { range: [1, 1], span }
  return { range: PLURAL_ENDING.test(word) || PLURAL_ENDING.test(last) ? null : [1, 1], span }
}
