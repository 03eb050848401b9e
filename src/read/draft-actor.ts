import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toActor } from './actors.ts'
import { findAntecedent, ONE } from './antecedent.ts'
import { governorOf } from './clauses.ts'
import { toCountry, toForces } from './country-parties.ts'
import { firstDoer, toDoer } from './doers.ts'
import { isGoingOn } from './draft-status.ts'
import { isGroup } from './draft-type.ts'
import { isFighting, isSide } from './fighters.ts'
import { type Frame, HURTFUL } from './frame.ts'
import type { FrameReading } from './frame-reading.ts'
import { shooters, takenUp } from './gunmen.ts'
import { joinActors } from './joint-actors.ts'
import { isState, sideOf } from './losses.ts'
import { findNamedSide } from './named-side.ts'
import type { Naming } from './naming.ts'
import { isAnybody, isNameless } from './nobody-named.ts'
import { toParties } from './noun-parties.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Speech } from './spoken.ts'
import { SOLDIERLY, toTarget } from './targets.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** Who did it: the clause's own words say it, or who speaks tells of the own side's deed. */
export function actorOf({ frame, reading, speech, threat, discourse, naming }: FrameReading): Mention | null {
  const { units, sentence } = reading
  const speakers = speech?.claimants ?? []
  let actor =
    ownGroup(frame, speakers, naming) ??
    (frame.actor === null ? null : toSide(frame.actor, reading, naming, PEACEFUL.has(frame.type))) ??
    deedActor(frame, sentence, naming)
  if (actor === null || isAnybody(actor)) actor = shooters(frame, sentence) ?? actor
  if (actor !== null) actor = takenUp(actor, frame.actor, discourse.actor, naming)
  // "a car bomb killed ten when it detonated"
  if (actor === null && frame.pronoun && frame.act !== 'explode' && !isAnyone(frame))
    actor = findAntecedent(frame, reading, naming) ?? firstDoer(speakers, naming) ?? (isSpeaker(frame, units, speech) ? null : discourse.actor)
  // «X promet de continuer ses raids»: whose they are, who speaks knows best.
  if (isGoingOn(frame) && threat) actor = firstDoer(speakers, naming) ?? actor
  const ownDeed =
    speech !== null &&
    (speech.manner === 'claim' || (frame.deed.value.kind === 'verb' && frame.deed.value.form === 'infinitive' && governs(units, frame, speech)))
  // "its forces", «son artillerie»
  const doer = frame.actor ?? (frame.stopped ? undefined : frame.weapons[0])
  const own = doer?.value.kind === 'phrase' && doer.value.owned
  if (actor === null && (own || (frame.actor !== null && verbalUnder(units, frame, speech)))) actor = firstDoer(speakers, naming)
  // «Le Front a pris la ville. Ses combattants ont tué dix civils.»
  if (actor === null && own) actor = discourse.subject
  if (actor === null && isAgain(frame, sentence)) actor = discourse.actor
  if (actor === null && ownDeed) actor = firstDoer(speakers, naming)
  if (actor === null && tellsOwn(frame, speech, sentence, naming)) actor = firstDoer(speakers, naming)
  // «au cours de l’opération, dix terroristes ont été tués»: by those of whom was told before.
  if (actor === null && isInOperation(frame, units, naming) && /^[A-Z]{2}:/.test(discourse.actor === null ? '' : toStateId(discourse.actor, naming)))
    actor = discourse.actor
  if (actor === null && (threat || frame.act === 'blockade')) actor = firstDoer(speakers, naming)
  if (actor === null && (threat || announcesOwn(frame, speech) || reportsFire(frame, speech, naming))) {
    const own = speakers.find((speaker) => isFighting(speaker, naming))
    actor = own === undefined ? null : toDoer(own, naming)
  }
  // «Le chef de gang Paul Martin a menacé»: himself.
  if ((threat || frame.type === 'threat') && (actor === null || isNameless(actor)) && isArmed(frame, naming)) actor = speakers[0] ?? actor
  return actor
}

/** «on se battait encore à Kori»: whoever it was. */
const isAnyone = ({ subject, act }: Frame): boolean =>
  act === 'clash' && subject?.sort === 'pronoun' && (subject.unit.word === 'on' || subject.unit.word === "l'on" || subject.unit.word === null)

/** "The hospital said it had treated ten": of whoever speaks, though he be none who does such things. */
const isSpeaker = (frame: Frame, units: readonly ReadUnit[], speech: Speech | null): boolean =>
  frame.subject?.sort === 'pronoun' && ONE.has(frame.subject.unit.word ?? '') && verbalUnder(units, frame, speech)

/** «Le camp a lui aussi été bombardé»: by those who did what was told before, and beside it. */
export const isAgain = ({ verb, deed, type }: Frame, { tokens }: Sentence): boolean =>
  verb?.voice === 'passive' && HURTFUL.has(type) && tokens.slice(deed.from, deed.to).some(({ word }) => AGAIN.has(word))
const AGAIN: ReadonlySet<string> = new Set(['aussi', 'également', 'also', 'likewise'])

/** Who those told of are: the side that the words behind them name, else themselves. */
function toSide(unit: ReadUnit, { units, sentence }: SentenceReading, naming: Naming, peaceful: boolean): Mention | null {
  const side = findNamedSide(unit, units)
  return (side === null ? null : toActor(side, sentence, naming, peaceful)) ?? toActor(unit, sentence, naming, peaceful)
}

/** Threats and blockades are a side's to tell: nobody else's words make one. */
export function isForeign({ frame, speech, threat, naming }: FrameReading, actor: Mention | null): boolean {
  const speakers = speech?.claimants ?? []
  const bodies = speakers.map((speaker) => naming.cast.get(`doer:${speaker.name}`) ?? speaker)
  // "The United Nations threatened the sides with sanctions": of no arms.
  if (frame.type === 'threat' && naming.world.actors.get(actor?.id ?? '')?.kind === 'organisation') return true
  // «les djihadistes continuent d’attaquer»: nobody's threat.
  const threatens = frame.type === 'threat' && isArmed(frame, naming)
  if (threat && !threatens && !(actor !== null && bodies.some((speaker) => isSide(speaker, actor, naming)))) return true
  return frame.act === 'blockade' && !speakers.some((speaker) => isFighting(speaker, naming) || (actor !== null && isSide(speaker, actor, naming)))
}

/** "the rebel leader", «le chef de gang Paul Martin»: does one who bears arms threaten? */
function isArmed({ actor, subject }: Frame, naming: Naming): boolean {
  const unit = actor ?? (subject?.sort === 'phrase' ? subject.unit : null)
  return unit?.value.kind === 'phrase' && (isPart(unit, 'combatants') || SOLDIERLY.has(unit.value.gloss) || isGroup(unit, naming))
}

/** «X a annoncé le ciblage de Y»: a side that tells of a certain deed without another's name tells its own. */
const announcesOwn = (frame: Frame, speech: Speech | null): boolean =>
  speech !== null &&
  // «a annoncé la mort de deux soldats»: that somebody died is nobody's deed.
  frame.act !== 'die' &&
  speech.manner === 'say' &&
  (frame.verb?.carrier === 'say' || (frame.verb === null && frame.killed === null && frame.wounded === null)) &&
  frame.deed.value.kind === 'phrase' &&
  frame.deed.value.pointing === 'the' &&
  // "The army confirmed the attack": what was told before, of whomever.
  frame.targets.length + frame.places.length > 0

/** «Les Brigades ont annoncé des tirs de mortier contre des soldats»: an armed group that tells of fire on others tells of its own. */
const reportsFire = ({ deed, act, verb, targets }: Frame, speech: Speech | null, naming: Naming): boolean =>
  speech?.manner === 'say' &&
  verb?.carrier === 'say' &&
  (act === 'launch' || act === 'shelling') &&
  deed.value.kind === 'phrase' &&
  deed.value.pointing === null &&
  targets.some((unit) => isPart(unit, 'party')) &&
  speech.claimants.some(({ id }) => naming.world.actors.get(id ?? '')?.kind === 'armed-group')

/**
 * «52 drones ont été abattus, a indiqué l’armée», «un drone a été lancé vers X, a ajouté le porte-parole du groupe»: a force tells of what
 * it stopped, an armed group of what it sent.
 */
function tellsOwn(frame: Frame, speech: Speech | null, sentence: Sentence, naming: Naming): boolean {
  const doer = speech === null || speech.manner === 'deny' ? null : firstDoer(speech.claimants, naming)
  if (doer === null || doer.id === null || frame.actor !== null) return false
  // «l’armée a annoncé que dix terroristes avaient été neutralisés»: a state's forces count the enemies that they have killed.
  if (frame.killed?.who != null && FORCES_ID.test(toStateId(doer, naming)) && isEnemyOf(frame.killed.who, doer, naming)) return true
  if (frame.stopped) return isFighting(doer, naming) || FORCES_ID.test(doer.id)
  // «trois suspects ont été arrêtés, a annoncé la police»
  if (frame.type === 'arrest' && frame.verb?.voice === 'passive') return FORCES_ID.test(doer.id) || ARRESTING_ID.test(doer.id)
  if (frame.verb?.voice !== 'passive' || naming.world.actors.get(doer.id)?.kind !== 'armed-group') return false
  return frame.act === 'launch' || (HURTFUL.has(frame.type) && frame.targets.some((unit) => isOfState(unit, sentence, naming)))
}

/** "a tank was struck", «une position de l’armée a été visée»: what a state's forces have, and not the speaker's own. */
function isOfState(unit: ReadUnit, sentence: Sentence, naming: Naming): boolean {
  if (unit.value.kind !== 'phrase' || unit.value.owned || isGroup(unit, naming)) return false
  const target = toTarget(unit, sentence, naming)
  return target === null ? isPart(unit, 'vehicles') : isState(target) || sideOf(target, naming) === 'state'
}

/** "Six operations were carried out by the group, its spokesman said": whoever speaks for a group calls it so. */
function ownGroup({ actor }: Frame, speakers: readonly Mention[], naming: Naming): Mention | null {
  const group = actor?.value.kind === 'phrase' ? actor.value : null
  if (group?.pointing !== 'the' || !GROUPS.has(group.gloss) || group.names.length + group.countries.length + group.of.length > 0) return null
  const doer = firstDoer(speakers, naming)
  return doer !== null && ARMED_KINDS.has(naming.world.actors.get(doer.id ?? '')?.kind ?? '') ? doer : null
}
const GROUPS: ReadonlySet<string> = new Set(['group', 'movement', 'organization', 'armed group', 'militia', 'faction'])
const ARMED_KINDS: ReadonlySet<string> = new Set(['armed-group', 'militia', 'criminal'])

/** Are armed people of no state killed in what an operation, told of before, is called? */
const isInOperation = ({ killed }: Frame, units: readonly ReadUnit[], naming: Naming): boolean =>
  killed?.who != null &&
  isGroup(killed.who, naming) &&
  units.some((unit) => isPart(unit, 'operations') && unit.value.kind === 'phrase' && unit.value.pointing !== null)

/** The id that a state's body has, or would have, by its country: `ML:army`. */
const toStateId = ({ id }: Mention, { world }: Naming): string => {
  const body = world.actors.get(id ?? '')
  return body?.kind === 'military' && body.country !== null ? `${body.country}:army` : (id ?? '')
}

/** Armed people of no state, or the fighters of another country's group or army. */
function isEnemyOf(unit: ReadUnit, doer: Mention, naming: Naming): boolean {
  if (isGroup(unit, naming)) return true
  const countryOf = (id: string | null): string | null => naming.world.actors.get(id ?? '')?.country ?? /^([A-Z]{2}):/.exec(id ?? '')?.[1] ?? null
  const own = countryOf(doer.id)
  const named = unit.value.kind === 'phrase' ? unit.value.names.find(({ name }) => name.sort === 'actor') : undefined
  const theirs = named === undefined ? null : countryOf(named.name.id)
  return own !== null && theirs !== null && own !== theirs
}
const ARRESTING_ID = /^[A-Z]{2}:(?:police|gendarmerie|security forces|intelligence service)$/
const FORCES_ID = /^[A-Z]{2}:(?:forces|army|armed forces|military|air force|air defense|navy|general staff)$/

/** Is the infinitive's own subject the speaker («a annoncé avoir visé»)? */
const governs = (units: readonly ReadUnit[], frame: Frame, speech: Speech): boolean => governorOf(units, frame.at) === speech.at

/** "X said it had hit": a pronoun right under the words of saying is the speaker. */
const verbalUnder = (units: readonly ReadUnit[], frame: Frame, speech: Speech | null): boolean =>
  speech !== null && speech.manner !== 'deny' && speech.at >= 0 && governorOf(units, frame.at) === speech.at

/** What people without arms do. */
const PEACEFUL: ReadonlySet<string> = new Set(['protest', 'riot', 'agreement', 'property_destruction'])

/** «frappe américaine», «l’attaque des rebelles», "Houthi attack", "junta airstrikes". */
function deedActor(frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  const subject =
    frame.subject?.sort === 'phrase' && isPart(frame.subject.unit, 'deed') && frame.verb?.voice !== 'passive' ? frame.subject.unit : null
  for (const unit of [frame.deed, subject]) {
    const actor = unit?.value.kind === 'phrase' ? phraseActor(unit, unit.value, frame, sentence, naming) : null
    if (actor !== null) return actor
  }
  const capital =
    frame.subject?.sort === 'phrase' &&
    frame.verb?.voice === 'active' &&
    frame.deed.value.kind === 'verb' &&
    !frame.targets.includes(frame.subject.unit)
      ? frame.subject.unit
      : null
  return capital === null || !isPart(capital, 'place') ? null : toActor(capital, sentence, naming, PEACEFUL.has(frame.type))
}

function phraseActor(unit: ReadUnit, phrase: Phrase, frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  const name = phrase.names.find(({ name: { sort }, place }) => sort === 'actor' && place === 'beside')
  if (name !== undefined) return { span: spanOf(name.unit, sentence), id: name.name.id, name: name.name.name }
  const span = spanOf(unit, sentence)
  const party = toParties(phrase, span, naming)
  if (party !== null) return party
  const [country, second] = phrase.countries
  // «des frappes américano-britanniques» are both countries' forces'; in «des combats soudano-éthiopiens» they are the two sides.
  const toSide = PEACEFUL.has(frame.type) || frame.type === 'armed_clash' ? toCountry : toForces
  if (country !== undefined && second !== undefined)
    return joinActors(
      [country, second].map((iso) => toSide(iso, span, naming)),
      span,
      naming.world,
    )
  if (country !== undefined)
    return PEACEFUL.has(frame.type)
      ? { span, id: `country:${country}`, name: naming.countries.get(country)?.name ?? country }
      : toForces(country, span, naming)
  const unknown = phrase.names.find(({ name: { sort }, place }) => sort === 'unknown' && place === 'beside')
  return unknown === undefined || unknown.name.candidate !== null || frame.act === 'agree'
    ? null
    : { span: spanOf(unknown.unit, sentence), id: null, name: unknown.name.name }
}
