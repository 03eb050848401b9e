import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toActor } from './actors.ts'
import { findAntecedent } from './antecedent.ts'
import { toArmy, toForces, toHolder } from './country-parties.ts'
import { firstDoer } from './doers.ts'
import { isFighting } from './fighters.ts'
import { type Frame, isUndergone } from './frame.ts'
import type { FrameReading } from './frame-reading.ts'
import { sideOf, toPeople } from './losses.ts'
import { findNamedSide } from './named-side.ts'
import type { Naming } from './naming.ts'
import { toParties } from './noun-parties.ts'
import type { FoundPlace } from './places.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Speech } from './spoken.ts'
import { toTarget } from './targets.ts'
import { spanOf } from './unit-span.ts'
import { has, isPart, type Phrase, type ReadUnit, unlist } from './units.ts'

/** Whom the clause's own words say that it was done to: a holder, the objects, whose weapon was stopped, whom a threat names. */
export function toldTarget({ frame, reading, speech, threat, naming }: FrameReading, actor: Mention | null): Mention | null {
  const { units, sentence } = reading
  if (frame.type === 'disrupted_weapons' && frame.deed.value.kind === 'phrase' && frame.weapons.length === 0)
    return foiledParty(frame, frame.deed.value, units, sentence, naming)
  const own = frame.targets.flatMap(unlist).some(isOwnForce) ? firstDoer(speech?.claimants ?? [], naming) : null
  if (own !== null && own.id !== actor?.id) return toArmed(own, naming)
  const told = frame.targets.flatMap(unlist).flatMap((unit) => {
    const party = toTarget(findNamedSide(unit, units) ?? passengersOf(unit, units) ?? unit, sentence, naming, isPersonal(frame))
    return party === null ? [] : [{ unit, party }]
  })
  // "killing the village head and five residents": people of several trades are civilians together.
  const mixed = told.every(({ unit }) => isPart(unit, 'civilians')) ? told.find(({ party }) => party.name === 'civilians') : undefined
  const first = (mixed ?? told[0])?.party ?? null
  // «la mort d’un commandant du Front dans une frappe contre sa maison»: who died tells better who was meant.
  const victim =
    first?.id === null && first.name === 'civilians' && frame.killed?.who != null ? toTarget(frame.killed.who, sentence, naming, true) : null
  return (
    (frame.holder === null ? null : toActor(frame.holder, sentence, naming, false)) ??
    (victim !== null && victim.id !== null ? victim : first) ??
    stoppedOwner(frame, sentence, naming) ??
    deadParty(frame, units, sentence, naming) ??
    blownUp(frame, sentence, naming) ??
    sufferer(frame, reading, speech, naming) ??
    (threat || frame.type === 'threat' ? threatened(frame, units, actor, sentence, naming) : null)
  )
}

/** "a bus carrying soldiers", «un camion transportant des civils»: who is hit with it. */
function passengersOf(unit: ReadUnit, units: readonly ReadUnit[]): ReadUnit | null {
  const at = isPart(unit, 'vehicles') ? units.indexOf(unit) : -1
  const people = units[at + 2]
  const taken = isPart(units[at + 1], 'taking') || units[at + 1]?.word === 'carrying'
  return at >= 0 && taken && people !== undefined && has(people, 'people', 'party') ? people : null
}

/** "its soldiers", «deux de ses combattants», with no other name: those of who speaks. */
const isOwnForce = (unit: ReadUnit): boolean =>
  unit.value.kind === 'phrase' &&
  unit.value.owned &&
  (unit.value.thing === 'combatants' || unit.value.thing === 'troops') &&
  unit.value.names.length === 0 &&
  unit.value.countries.length === 0

/** The soldiers that a state or its ministry calls its own are its army. */
function toArmed(body: Mention, naming: Naming): Mention {
  const known = body.id === null ? undefined : naming.world.actors.get(body.id)
  const iso = known === undefined ? (/^(?:country:)?([A-Z]{2})(?![A-Za-z])/.exec(body.id ?? '')?.[1] ?? null) : known.country
  return iso === null || (known !== undefined && known.kind !== 'government' && known.kind !== 'state') ? body : toArmy(iso, body.span, naming)
}

/** Whom a threat names after it: «a menacé de frapper Israël». */
function threatened(frame: Frame, units: readonly ReadUnit[], actor: Mention | null, sentence: Sentence, naming: Naming): Mention | null {
  for (const unit of units.slice(frame.at + 1)) {
    // Behind the words that threaten stands who spoke them.
    if (unit.word === '»' || unit.word === '"') return null
    if (unit.value.kind !== 'phrase' || !isPart(unit, 'party')) continue
    const phrase = unit.value
    const head = phrase.head.value.kind === 'name' ? phrase.head.value : null
    if (head === null || (head.sort !== 'country' && head.sort !== 'actor')) continue
    const party = toTarget(unit, sentence, naming)
    if (party !== null && party.id !== actor?.id && party.id !== 'country:PS') return party
  }
  return null
}

/** «un véhicule de l’armée a sauté sur une mine»: what explodes without being a weapon is hit. */
function blownUp(frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  const subject = frame.act === 'explode' && frame.subject?.sort === 'phrase' ? frame.subject.unit : null
  // "Gunmen detonated a car bomb": who has a weapon for an object is not hit.
  const sets = frame.weapons.some(({ from }) => from === frame.deed.to)
  return subject === null || sets || isPart(subject, 'weapon') || isPart(subject, 'deed') ? null : toTarget(subject, sentence, naming)
}

/** "The division said it had repelled an attack", "it came under fire": whom the pronoun means that undergoes the deed. */
function sufferer(frame: Frame, reading: SentenceReading, speech: Speech | null, naming: Naming): Mention | null {
  if (frame.subject?.sort !== 'pronoun' || !isUndergone(frame.verb)) return null
  return findAntecedent(frame, reading, naming) ?? firstDoer(speech?.claimants ?? [], naming)
}

/** Movements hit nobody, and an agreement is with a party that has a name. */
export function targetOf(frame: Frame, target: Mention | null): Mention | null {
  if (frame.type === 'movement') return null
  return frame.type === 'agreement' && target?.id === null ? null : target
}

/** Deeds done to people: a name that is their object is a person's. */
const PERSONAL: ReadonlySet<string> = new Set([
  'kill',
  'execute',
  'shootDead',
  'abduct',
  'arrest',
  'rape',
  'torture',
  'die',
  'wound',
  'release',
  'stab',
  'massacre',
  'shoot',
])
/** Is the deed done to people? */
export const isPersonal = ({ act, verb }: Frame): boolean => PERSONAL.has(act ?? 'attack') || PERSONAL.has(verb?.act ?? 'attack')

/** "left seven terrorists dead": who they were whom the word for the dead counts. */
function deadParty({ killed }: Frame, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): Mention | null {
  const people = killed === null ? null : toPeople(killed.unit, units, sentence)
  return people === null || people === killed?.unit ? null : toTarget(people, sentence, naming, true)
}

/** "foiled an attack by militants on the post", "thwarted a rebel attack, killing nine fighters": whose attack was stopped. */
function foiledParty({ deed, at, killed }: Frame, phrase: Phrase, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): Mention | null {
  const named = phrase.names.find(({ name }) => name.sort === 'actor')
  if (named !== undefined) return { span: spanOf(named.unit, sentence), id: named.name.id, name: named.name.name }
  const beside = toParties(phrase, spanOf(deed, sentence), naming)
  if (beside !== null) return beside
  const by = units.findIndex((unit, index) => index > at && index < at + OWNER_WITHIN && isPart(unit, 'by'))
  const owner = units[by + 1]
  if (by >= 0 && owner !== undefined && isPart(owner, 'party')) return toActor(owner, sentence, naming, false)
  const dead = killed === null ? null : toTarget(toPeople(killed.unit, units, sentence), sentence, naming, true)
  return dead !== null && sideOf(dead, naming) === 'group' ? dead : null
}
/** How many units behind the deed its owner may stand. */
const OWNER_WITHIN = 4

/** Whose weapon was stopped. */
function stoppedOwner(frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  if (!frame.stopped) return null
  for (const unit of frame.weapons) {
    const phrase = unit.value.kind === 'phrase' ? unit.value : null
    const name = phrase?.names.find(({ name: { sort } }) => sort === 'actor')
    if (name !== undefined) return { span: spanOf(name.unit, sentence), id: name.name.id, name: name.name.name }
    const [country] = phrase?.countries ?? []
    if (country !== undefined) return toForces(country, spanOf(unit, sentence), naming)
  }
  return null
}

/** Who is hit where only a place is named: who holds a base, the country of what an attacker from elsewhere hits. */
export function placeParty(place: FoundPlace | null, actor: Mention | null, naming: Naming, military: boolean): Mention | null {
  if (place === null || place.mention.country === null || actor === null) return null
  const { span, country } = place.mention
  const known = naming.world.places.get(place.mention.id ?? '')
  if (known?.holder !== undefined) return toHolder(known.holder, span, naming)
  const body = actor.id === null ? undefined : naming.world.actors.get(actor.id)
  const from = body?.country ?? /^(?:country:)?([A-Z]{2})(?![a-z])/.exec(actor.id ?? '')?.[1] ?? null
  if (military && (from === null || from !== country || isFighting(actor, naming))) return toArmy(country, span, naming)
  if (from === null || from === country) return null
  if (known?.kind === 'base') return toForces(country, span, naming)
  const group = body?.kind === 'armed-group' || body?.kind === 'militia' || body?.kind === 'coalition' || body?.id === 'yemeni-armed-forces-sanaa'
  // What a state bombs elsewhere is told by who lives there.
  if (!group || place.rank > 2 || known?.kind === 'oilfield' || known?.kind === 'camp') return null
  return { span, id: `country:${country}`, name: naming.countries.get(country)?.name ?? country }
}
