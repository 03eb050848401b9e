import type { FrameRule } from '../lang/index.ts'
import type { RuleMatch } from '../match/index.ts'
import { insertBefore, isForTheSake, isPreposition, prepositionOf } from './clauses.ts'
import { isFromAir } from './draft-type.ts'
import { type Frame, HURTFUL } from './frame.ts'
import { fillFromDeed, isDebris, isWarplane } from './frame-fill.ts'
import { fillVictims } from './frame-tolls.ts'
import { isSinceThen } from './told-deeds.ts'
import { has, isPart, type Phrase, type ReadUnit } from './units.ts'
import { isWhereBased, isWhereTold } from './where-told.ts'

/** «a tué à la machette dix civils»: the object where adjuncts stand between it and its verb. */
export function objectBehind(units: readonly ReadUnit[], verbAt: number, end: number): ReadUnit | null {
  for (let index = verbAt + 1; index < end; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'day' || isPart(unit, 'adverb') || isPart(unit, 'also')) continue
    // «a visé lundi, près de Kori, dans la région de Gao, un groupe de rebelles»
    if (unit.word === ',' && index > verbAt + 1) continue
    if (unit.value.kind === 'phrase') return has(unit, 'goal', 'weapon') && !isPart(units[index - 1], 'and') ? unit : null
    if (!isPreposition(unit) || units[index + 1]?.value.kind !== 'phrase') return null
    index++
  }
  return null
}

/** What stands around the match in its clause: «par …», «avec …», «contre …», «à …», days. */
export function fillFromClause(frame: Frame, units: readonly ReadUnit[], match: RuleMatch<FrameRule>): void {
  const [from, to] = frame.clause
  const bound = frame.subject?.sort === 'phrase' && insertBefore(units, frame.at) === null ? Math.min(from, frame.subject.at) : from
  for (let index = bound; index < to; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'day') {
      // «…, deux jours après un attentat à X»: where and when something else was done.
      if (index > frame.at && units[index - 1]?.word === ',' && isPart(units[index + 1], 'deed')) break
      if (unit.classes.has('day') && !isSinceThen(units, index)) frame.days.push(unit)
      continue
    }
    if (isPart(unit, 'times') && unit.value.kind === 'amount') frame.count ??= { range: unit.value.range, unit }
    if (unit.value.kind !== 'phrase' || unit === frame.deed) continue
    // "over Washington's support": whose something is that no table knows.
    if (units[index + 1]?.word === "'s" && isPart(unit, 'place')) continue
    // "used three drones to attack": the object of the verb above.
    const user = units[index - 1]?.value
    if (isPart(unit, 'weapon') && user?.kind === 'verb' && user.carrier === 'use' && index < frame.at) frame.weapons.push(unit)
    if (match.captures.some((capture) => capture.from === index) || isForTheSake(units, index)) continue
    const preposition = prepositionOf(units, index)
    const noun = nounOver(units, index, frame)
    if (noun !== null) {
      fillFromDeed(frame, { ...noun, of: [unit] }, true)
      continue
    }
    if (preposition === null) {
      // «attaqués aux roquettes», the preposition read with the verb
      if (units[index - 1] === frame.deed && frame.verb?.voice === 'passive' && isPart(unit, 'weapon')) frame.weapons.push(unit)
      if (isAdded(units, index, frame)) frame.targets.push(unit)
      continue
    }
    // «à la machette», but «dans une mine», «près d’une bombe».
    if ((isPart(preposition, 'with') || isPart(preposition, 'to')) && (isPart(unit, 'weapon') || isWarplane(unit))) frame.weapons.push(unit)
    // "came under attack from rebels", "fire from the army"
    else if (isPart(preposition, 'from') && units[index - 2] === frame.deed && HURTFUL.has(frame.type) && isSender(unit)) frame.actor ??= unit
    // "air strikes from a helicopter", "dropped a grenade from a drone"
    else if (isPart(preposition, 'from') && (isWarplane(unit) || isFromAir(unit))) frame.weapons.unshift(unit)
    // "announced the death in Kori of a general"
    else if (isPart(preposition, 'of') && frame.act === 'die' && frame.killed === null && index > frame.at && has(unit, 'people', 'party'))
      fillVictims(frame, unit)
    else if (isPart(preposition, 'with') && has(unit, 'deed')) frame.weapons.push(...weaponsOf(unit.value as Phrase))
    else if (isPart(preposition, 'from') && LEAVES.has(frame.act ?? 'attack') && has(unit, 'place', 'facility')) frame.places.push(unit)
    else if (isPart(preposition, 'by')) {
      if (isOfAnother(units, index, frame)) {
        if (isHeld(units, index, frame)) frame.holder ??= unit
        continue
      }
      if (isDebris(unit)) frame.weapons.unshift(...unit.value.weapons)
      else if (isPart(unit, 'weapon') || isWarplane(unit)) {
        frame.weapons.unshift(unit)
        fillFromDeed(frame, unit.value as Phrase)
      } else if (has(unit, 'deed')) fillFromDeed(frame, unit.value as Phrase)
      else if ((index > frame.at || isAgentOfSubject(units, index, frame)) && has(unit, 'party', 'people', 'speaker', 'vehicles'))
        frame.actor ??= unit
    } else if (isPart(preposition, 'against') && index > goalFrom(frame) && has(unit, 'facility', 'party', 'people', 'place')) {
      if (frame.targets.length === 0 || isRepeated(units, index, frame)) frame.targets.push(unit)
      else if (has(unit, 'place', 'facility')) frame.places.push(unit)
    } else if (
      isPart(preposition, 'between') &&
      frame.type !== 'agreement' &&
      has(unit, 'place', 'facility') &&
      !has(unit, 'party') &&
      !isPart(units[index - 2], 'deals')
    )
      frame.places.push((unit.value as Phrase).members[0] ?? unit)
    else if (
      !isWhereTold(units, index) &&
      !isWhereBased(units, index) &&
      (isPart(preposition, 'at') ||
        (frame.type === 'movement' &&
          (isPart(preposition, 'of') || isPart(preposition, 'from') || (frame.act === 'deploy' && isPart(preposition, 'to'))))) &&
      has(unit, 'place', 'facility')
    )
      frame.places.push(unit)
  }
}

/** «le pilonnage par l’armée du camp»: the deed's noun whose object stands behind its agent; `null` of another unit. */
function nounOver(units: readonly ReadUnit[], index: number, { deed, subject }: Frame): Phrase | null {
  if (!isPart(units[index - 1], 'of') || !isPart(units[index - 3], 'by')) return null
  const noun = units.findLast(({ value }, at) => at < index - 3 && value.kind !== 'day')
  const told = noun === deed || (subject?.sort === 'phrase' && noun === subject.unit)
  return told && noun?.value.kind === 'phrase' && noun.value.act !== null ? noun.value : null
}

/** Behind which unit the goal stands: the deed itself, or its noun where that is the subject: "gunfire directed at the hospital killed four". */
const goalFrom = ({ at, subject }: Frame): number => (subject?.sort === 'phrase' && isPart(subject.unit, 'deed') ? subject.at : at)

/** "attacks from the River Front", "fire from the rebels": those who bear arms, by their word or name. */
const isSender = (unit: ReadUnit): boolean =>
  has(unit, 'combatants', 'troops', 'bodies') ||
  (unit.value.kind === 'phrase' &&
    unit.value.thing === 'name' &&
    unit.value.names.some(({ name, place }) => name.sort === 'actor' && place === 'head'))

/** "The bombardment of X by the army killed ten": who does the deed that is the subject. */
const isAgentOfSubject = (units: readonly ReadUnit[], index: number, { subject }: Frame): boolean =>
  subject?.sort === 'phrase' && isPart(subject.unit, 'deed') && units.slice(subject.at + 1, index - 1).every(({ value }) => value.kind === 'day')

/** Deeds that happen where they go out from: "withdrew from Goma", "abducted from a school". */
const LEAVES: ReadonlySet<string> = new Set(['withdraw', 'evacuate', 'abduct', 'release'])

/** «une salve de missiles», "a barrage of rockets": the weapons that a deed's noun names. */
const weaponsOf = (phrase: Phrase): ReadUnit[] => [...phrase.weapons, ...phrase.of.filter((unit) => isPart(unit, 'weapon'))]

/** «la base occupée par X», "the town held by X": who holds what the deed is done to. */
function isHeld(units: readonly ReadUnit[], index: number, frame: Frame): boolean {
  const participle = units[index - 2]
  const held = units[index - 3]
  // «tenues par» is read as of «se tenir».
  const capture =
    participle?.value.kind === 'verb'
      ? participle.value.act === 'capture' || (participle.value.carrier === 'occur' && participle.value.form === 'participle')
      : isPart(participle, 'capture')
  return (
    capture &&
    held !== undefined &&
    (frame.targets.includes(held) || frame.places.includes(held) || frame.targets.some((target) => target.to === held.to))
  )
}

/** «la base occupée par X»: the agent of a participle that is not the frame's own. */
function isOfAnother(units: readonly ReadUnit[], by: number, frame: Frame): boolean {
  // «publié dimanche par X»
  let index = by
  while (index > 3 && (units[index - 2]?.value.kind === 'day' || isPart(units[index - 2], 'adverb'))) index--
  const verb = units[index - 2]
  if (
    verb?.value.kind === 'verb' &&
    (verb.value.carrier === 'accuse' || verb.value.carrier === 'judge' || verb.value.carrier === 'say' || verb.value.carrier === 'locate')
  )
    return true
  // «un bilan communiqué par X»
  // Not «revendiquée sur les réseaux sociaux par X».
  if ((isPart(verb, 'statement') && !isPreposition(units[index - 3])) || isPublished(units, index, frame)) return true
  if (units[index - 3] === frame.deed) return false
  // «tenue par la Russie»
  if (isPart(verb, 'quality') || isPart(verb, 'filler')) return true
  // «exploité par X»: a word that no table has, right before the agent.
  if (verb?.value.kind === 'token' && /^\p{Ll}{3,}$/u.test(verb.word ?? '')) return true
  if (verb?.value.kind !== 'verb' || verb === frame.deed || verb.value === frame.verb) return false
  // «en riposte à l’assassinat commis par X, une attaque»: who did the other deed.
  const described = units[index - 3]
  const other =
    isPart(described, 'deed') && frame.deed.value.kind === 'phrase' && !(frame.subject?.sort === 'phrase' && frame.subject.unit === described)
  if (other && verb.value.form === 'participle') return true
  // «des frappes sur un concert organisé par X»: what is not many was not done by many.
  return verb.value.carrier !== 'carryOut' || (frame.count?.range === null && isPart(units[index - 3], 'other'))
}

/** «détruit, selon des images publiées sur le site par X»: who published, an adjunct between. */
function isPublished(units: readonly ReadUnit[], index: number, frame: Frame): boolean {
  const participle = units[index - 4]
  if (index - 4 <= frame.at || !isPreposition(units[index - 3]) || participle?.value.kind !== 'verb') return false
  return participle.value.form === 'participle' && (participle.value.carrier === 'say' || participle.value.carrier === 'locate')
}

/** «les bases A ont été visées, ainsi que la base B»: another target behind «et», with no verb of its own. */
function isAdded(units: readonly ReadUnit[], index: number, frame: Frame): boolean {
  if (index <= frame.at || frame.targets.length === 0 || !isPart(units[index - 1], 'and')) return false
  const unit = units[index] as ReadUnit
  const next = units.slice(index + 1).find((later) => later.value.kind === 'verb')
  return (
    has(unit, 'facility', 'place') &&
    has(frame.targets[0] as ReadUnit, 'facility', 'place') &&
    !(
      next?.value.kind === 'verb' &&
      next.value.form === 'finite' &&
      !units.slice(index + 1, units.indexOf(next)).some((between) => between.word === ',' || isPart(between, 'who'))
    )
  )
}

/** «sur les bases de A et sur l’aéroport de B»: the preposition is said again after «et». */
const isRepeated = (units: readonly ReadUnit[], index: number, frame: Frame): boolean => {
  const before = units[index - 2]
  if (before === undefined || frame.targets.length === 0) return false
  // Behind a comma the first must have had the preposition too: «le pilonnage du port de A, la nuit, sur la côte de B» is one place.
  const first = units.findLastIndex((unit, at) => at < index && frame.targets.includes(unit))
  return isPart(before, 'and') || (before.word === ',' && isPart(prepositionOf(units, first) ?? undefined, 'against'))
}
