import type { FrameRule } from '../lang/index.ts'
import { ACT_MEANINGS } from './acts.ts'
import type { Frame } from './frame.ts'
import { addTolls, fillToll, fillVictims, toVictims } from './frame-tolls.ts'
import { partsOf } from './lists.ts'
import { SHIP_NAME } from './ships.ts'
import { has, isPart, type Phrase, type ReadUnit } from './units.ts'

/** "The village, which rebels attacked", «le village que pilonne l’armée»: the object stands before the relative word. */
export function fillAntecedent(frame: Frame, units: readonly ReadUnit[], subject: number): void {
  if (!isPart(units[subject - 1], 'who') && !(isPart(units[subject - 1], 'that') && !isSaid(units, subject - 1))) return
  const before = units[units[subject - 2]?.word === ',' ? subject - 3 : subject - 2]
  // «leur retrait de Kori, que l’armée a reprise»: the last place of what was done there.
  const last = before?.value.kind === 'phrase' && isPart(before, 'deed') ? before.value.of.at(-1) : before
  if (last !== undefined && (isPart(last, 'goal') || isPart(last, 'place'))) fill(frame, 'target', last)
}

/** Does «que» stand behind words of saying, so that it names nothing? */
const isSaid = (units: readonly ReadUnit[], that: number): boolean =>
  units.slice(Math.max(0, that - 8), that).some((unit) => isPart(unit, 'say') || isPart(unit, 'deny') || isPart(unit, 'suggest'))

/** Puts a unit where the slot of that name wants it; what an act is done to may be a victim, a weapon or a target. */
export function fill(frame: Frame, slot: string, unit: ReadUnit): void {
  switch (slot) {
    case 'actor':
      frame.actor ??= unit
      break
    case 'target': {
      const object = frame.act === null ? 'target' : ACT_MEANINGS[frame.act].object
      if (object === 'victims') fillVictims(frame, unit)
      else if (isPart(unit, 'weapon')) frame.weapons.push(unit)
      else frame.targets.push(unit)
      break
    }
    case 'weapon':
      frame.weapons.push(unit)
      break
    case 'place':
      frame.places.push(unit)
      break
    case 'killed':
    case 'wounded':
    case 'hurt':
      fillToll(frame, slot, unit)
      break
  }
}

/** Puts the subject of the verb where the rule says that it belongs. */
export function fillSubject(frame: Frame, role: NonNullable<FrameRule['subject']>, unit: ReadUnit): void {
  if (role === 'actor') {
    if (isPart(unit, 'weapon') || isWarplane(unit)) {
      frame.weapons.unshift(unit)
      fillFromDeed(frame, unit.value as Phrase)
    } else if (isDebris(unit)) frame.weapons.unshift(...(unit.value as Phrase).weapons)
    else if (frame.act === 'die') fillVictims(frame, unit)
    else if (frame.act === 'stepOn' || (frame.type === 'remote_explosive' && isPart(unit, 'vehicles'))) frame.targets.push(unit)
    else if (has(unit, 'deed')) {
      fillFromDeed(frame, unit.value as Phrase)
      // "The US-British aggression carried out two air strikes": those whose it is.
      if (frame.verb?.carrier === 'carryOut' && (unit.value as Phrase).countries.length > 0) frame.actor ??= unit
    } else if (has(unit, 'party', 'people', 'speaker', 'unknown')) frame.actor ??= unit
    else if (isPart(unit, 'vehicles') && frame.act !== 'explode') frame.actor ??= unit
  } else fill(frame, role, unit)
}

/** "drone debris": what a weapon leaves. */
export const isDebris = (unit: ReadUnit): boolean => isPart(unit, 'damage') && unit.value.kind === 'phrase' && unit.value.weapons.length > 0

/** Deeds by which those who are hit are killed or wounded, the words do not say which: "was shot", "shot two men". */
const HURTING: ReadonlySet<string> = new Set(['shoot', 'stab'])

/** Counts those who were shot, stabbed or hit by bullets: the subject of the passive, the object right behind the active verb. */
export function fillHurt(frame: Frame, units: readonly ReadUnit[], subject: ReadUnit | null): void {
  if (frame.verb === null || frame.deed.value.kind !== 'verb') return
  const byBullets = (unit: ReadUnit): boolean =>
    unit.value.kind === 'phrase' && (unit.value.act === 'shoot' || (unit.value.weapon === 'firearm' && unit.value.thing === 'weapon'))
  const hit = frame.act === 'attack' && units.slice(frame.verb.voice === 'active' ? 0 : frame.at, frame.clause[1]).some(byBullets)
  if (!hit && !HURTING.has(frame.act ?? 'attack')) return
  // "opened fire at two men", «a tiré sur deux hommes»: whom a phrase of several words aims at need not be hit.
  const object = frame.deed.to === frame.deed.from + 1 ? units[frame.at + 1] : undefined
  const whom = frame.verb.voice === 'passive' ? subject : object
  if (whom?.value.kind === 'phrase' && has(whom, 'people', 'party', 'toll')) frame.hurt = toVictims(whom)
}

/** "He died in hospital", "she was wounded": one person told of before. */
export function fillPronoun(frame: Frame, unit: ReadUnit): void {
  if (frame.verb === null || frame.verb.negated || !ONE_PERSON.has(unit.word ?? '')) return
  const one = { range: [1, 1] as const, unit, who: null, some: true }
  const passive = frame.verb.voice === 'passive'
  if (frame.act === 'die' || (passive && frame.act !== null && frame.act !== 'wound' && ACT_MEANINGS[frame.act].object === 'victims'))
    frame.killed ??= one
  else if (frame.act === 'wound' && passive) frame.wounded ??= one
  else if (HURTING.has(frame.act ?? 'attack') && passive) frame.hurt ??= one
}
const ONE_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'il', 'elle'])

/** «un hélicoptère de l’armée»: what is a vehicle where it is hit is a weapon where it hits. */
export const isWarplane = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && unit.value.thing === 'vehicles' && unit.value.weapon !== null

/** What the deed's own noun phrase says: «attaque de drones», «frappe américaine», "Houthi missile attack on the port". */
export function fillFromDeed(frame: Frame, phrase: Phrase, done = false): void {
  for (const weapon of phrase.weapons) frame.weapons.push(weapon)
  const armament = phrase.act === null && phrase.weapon !== null
  for (const unit of phrase.of) {
    const parts =
      (unit.value as Phrase).members.length > 0 ? (unit.value as Phrase).members : partsOf(unit).map((part) => ({ ...part, classes: unit.classes }))
    for (const part of parts) {
      if (isPart(part, 'weapon')) frame.weapons.push(part)
      // «un drone de l’armée a visé …»: whose the weapon is.
      else if (armament && has(part, 'bodies', 'combatants')) frame.actor ??= part
      else if (has(part, 'toll')) fillToll(frame, 'killed', part)
      else if (frame.act !== null && ACT_MEANINGS[phrase.act ?? frame.act].object === 'victims') {
        // «la mort de dix soldats et de deux gardes» adds up; the attackers' own dead do not.
        if (ASSAILANTS.has((part.value as Phrase).gloss) && (frame.killed !== null || frame.wounded !== null)) continue
        const [killed, wounded] = [frame.killed, frame.wounded]
        frame.killed = frame.wounded = null
        fillVictims(frame, part)
        frame.killed = addTolls(killed, frame.killed)
        frame.wounded = addTolls(wounded, frame.wounded)
      } else if (isPart(part, 'deed')) fillFromDeed(frame, part.value as Phrase)
      else if (isPart(part, 'vehicles') && FIRED.has(phrase.act ?? frame.act ?? 'attack')) continue
      else if (has(part, 'facility') || (has(part, 'place') && !has(part, 'party'))) frame.targets.push(parts.length > 1 ? part : unit)
      else if (!done && DEALT.has(phrase.act ?? frame.act ?? 'attack') && (isPart(part, 'bodies') || isArmy(part))) frame.actor ??= part
      else if ((done || PASSIVE_NOUNS.has(phrase.act ?? frame.act ?? 'attack')) && has(part, 'people', 'party')) frame.targets.push(unit)
      else if (HURTING.has(phrase.act ?? 'attack') && isPart(part, 'civilians')) frame.targets.push(unit)
      else if (isShip(part)) frame.targets.push(part)
      else if (has(part, 'people', 'party')) frame.actor ??= part
    }
  }
}

/** An army, by its name or its kind: «les forces armées du Kori» bomb where militias are bombed. */
const isArmy = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.thing === 'name' && ARMY.test(value.gloss)
const ARMY = /\b(?:army|armed forces|air force)\b/iu

/** «l’attaque du MV Rubymar»: by its prefix a ship, which is hit. */
const isShip = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.thing === 'name' && SHIP_NAME.test(value.gloss)

/** Those who attack, by no name of theirs. */
export const ASSAILANTS: ReadonlySet<string> = new Set([
  'attackers',
  'assailants',
  'terrorists',
  'militants',
  'Islamists',
  'jihadists',
  'rebels',
  'gunmen',
  'suicide bombers',
  'insurgents',
  'bandits',
])

/** Of these a vehicle is what fires: «un tir de char». */
const FIRED: ReadonlySet<string> = new Set(['launch', 'shelling', 'shoot'])

/** Of these a force is who does it («un bombardement de l’armée»), anyone else whom it is done to. */
const DEALT: ReadonlySet<string> = new Set(['bombard', 'massacre'])

/** Deeds whose noun names with «of» the one it is done to. */
const PASSIVE_NOUNS: ReadonlySet<string> = new Set([
  'target',
  'abduct',
  'arrest',
  'execute',
  'shootDead',
  'rape',
  'torture',
  'kill',
  'capture',
  'massacre',
  'release',
  'evacuate',
  'destroy',
  'intercept',
  'exchange',
  'bombard',
])
