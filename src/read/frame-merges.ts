import { isFiniteVerb } from './clauses.ts'
import { type Frame, HURTFUL } from './frame.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/** From so many victims on a whole is that of a war, and its sentence tells other victims besides. */
const WAR = 100

/** «un blessé est décédé, portant le bilan à cinq morts»: who died is among those of the whole. */
export function dropParts(frames: readonly Frame[], units: readonly ReadUnit[]): readonly Frame[] {
  const whole = frames.find((frame) => frame.whole)
  const figure = whole?.killed?.range[0] ?? whole?.wounded?.range[0] ?? 0
  if (whole === undefined || figure >= WAR) return frames.filter((frame) => frame !== whole)
  return frames.filter((frame) => frame === whole || frame.type !== 'toll' || (frame.at > whole.at && !isAfter(frame, units)))
}

/** «… à 17 morts après le décès de deux blessés», "… after two of the wounded died": is it what the frame's clause or noun stands behind «après» for? */
const isAfter = ({ at, clause: [from], verb }: Frame, units: readonly ReadUnit[]): boolean => isPart(units[(verb === null ? at : from) - 1], 'when')

/** «a abattu un drone lancé par les rebelles»: that it was launched only says whose the weapon was that was stopped, and over where. */
export function dropLaunches(frames: readonly Frame[], units: readonly ReadUnit[]): Frame[] {
  return frames.filter((launch) => {
    const { verb, act, subject } = launch
    const described = verb?.voice === 'passive' && (verb.form === 'participle' || isRelative(units[launch.at - 1]))
    if (act !== 'launch' || !described || subject?.sort !== 'phrase') return true
    const stop = frames.find((other) => other.stopped && other.weapons.some((weapon) => overlapsUnit(weapon, subject.unit)))
    if (stop === undefined) return true
    stop.holder ??= launch.actor
    if (stop.places.length === 0) stop.places.push(...launch.places)
    if (stop.days.length === 0) stop.days.push(...launch.days)
    return false
  })
}

export const isRelative = (unit: ReadUnit | undefined): boolean => unit !== undefined && has(unit, 'that', 'who')

/** Is one the other, or a member of its list? */
const overlapsUnit = (a: ReadUnit, b: ReadUnit): boolean => a.from < b.to && b.from < a.to

/**
 * A deed that is told by its noun and again by the verb of which that noun is the subject is told by the verb;
 * a participle only describes a subject of which a finite verb tells more: «une personne blessée lundi est morte».
 */
export const dropTold = (frames: readonly Frame[], units: readonly ReadUnit[]): Frame[] =>
  frames.filter((frame) => {
    // "freed after a kidnapping that lasted two years"
    if (frame.verb === null && frame.act === 'abduct' && frames.some(({ act, verb }) => act === 'release' && verb !== null)) return false
    if (frame.verb === null && frame.act === 'raid' && frames.some((other) => isTakenIn(frame, other))) return false
    // "Airstrikes have been pounding the region": what its verb tells as going on is no deed for itself.
    const goesOn = (other: Frame): boolean => other.verb?.ongoing === true && other.subject?.sort === 'phrase' && other.subject.unit === frame.deed
    if (frame.verb === null) return !frames.some((other) => other !== frame && other.verb !== null && (other.deed === frame.deed || goesOn(other)))
    // «un kamikaze, repoussé par les villageois, s’est fait exploser»
    const described =
      frame.type === 'toll' || (frame.act === 'clash' && isPart(frame.subject?.sort === 'phrase' ? frame.subject.unit : undefined, 'people'))
    if (!described || frame.verb.form !== 'participle' || frame.subject?.sort !== 'phrase') return true
    const { unit } = frame.subject
    // «Les trois gardes tués venaient de Kori»: told of before.
    const next = units[frame.at + 1]
    const known = unit.value.kind === 'phrase' && unit.value.pointing !== null && (isFiniteVerb(next) || isWord(next))
    if (known && frame.days.length + frame.places.length === 0) return false
    return !frames.some(
      (other) => other.verb?.form === 'finite' && other.type !== 'movement' && other.subject?.sort === 'phrase' && other.subject.unit === unit,
    )
  })

/** A word that no table has, or only as a link: «appartenaient». */
const isWord = (unit: ReadUnit | undefined): boolean =>
  (unit?.value.kind === 'token' && /^\p{Ll}{4,}$/u.test(unit.word ?? '')) || isPart(unit, 'belonging')

/** «a arrêté dix personnes lors de perquisitions», "burned houses during a raid": the raid in which people are taken or things burned is part of that. */
const isTakenIn = (raid: Frame, taking: Frame): boolean =>
  (taking.type === 'arrest' || taking.type === 'abduction' || taking.act === 'burn' || taking.act === 'loot') &&
  taking.verb !== null &&
  raid.at >= taking.clause[0] &&
  raid.at < taking.clause[1]

/** «a revendiqué l’attentat qui a tué huit personnes»: two verbs that tell of one noun tell of one deed. */
export function mergeDeeds(frames: readonly Frame[], units: readonly ReadUnit[]): Frame[] {
  return frames.filter((frame, index) => {
    const sent = frames.find((other) => other !== frame && isSent(frame, other))
    if (sent !== undefined) {
      sent.actor ??= frame.actor
      return false
    }
    const before = frames[index - 1]
    if (before !== undefined && isBeside(frame, units) && HURTFUL.has(before.type)) {
      for (const weapon of frame.weapons) if (!before.weapons.includes(weapon)) before.weapons.push(weapon)
      return false
    }
    if (frame.deed.value.kind !== 'phrase') return true
    const first = frames.slice(0, index).find(({ deed }) => deed === frame.deed)
    if (first === undefined) return true
    first.killed ??= frame.killed
    first.wounded ??= frame.wounded
    first.hurt ??= frame.hurt
    first.actor ??= frame.actor === frame.deed ? null : frame.actor
    for (const list of ['targets', 'weapons', 'places', 'days'] as const)
      for (const unit of frame[list]) if (!first[list].includes(unit)) first[list].push(unit)
    return false
  })
}

/** «des obus se sont abattus sur le village, tirés par les rebelles»: the participle only says who sent what the other frame's deed is done with. */
const isSent = ({ act, verb, subject }: Frame, { weapons }: Frame): boolean =>
  act === 'launch' && verb?.form === 'participle' && subject?.sort === 'phrase' && weapons.includes(subject.unit)

/** "came under fire, with six shells landing nearby": told beside the deed whose weapons these are. */
const isBeside = ({ verb, subject }: Frame, units: readonly ReadUnit[]): boolean =>
  verb?.form === 'gerund' && subject?.sort === 'phrase' && isPart(subject.unit, 'weapon') && isPart(units[subject.at - 1], 'with')
