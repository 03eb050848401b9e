import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toActor } from './actors.ts'
import { isStop } from './clauses.ts'
import { toForces } from './country-parties.ts'
import { isSide } from './fighters.ts'
import type { Frame } from './frame.ts'
import type { FrameReading } from './frame-reading.ts'
import { findNamedSide } from './named-side.ts'
import type { Naming } from './naming.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type ReadUnit, unlist } from './units.ts'

/**
 * Who did it and to whom, where the words name both sides as one: an agreement's, a clash's, those of «entre A et B»;
 * protests and riots that nobody is said to have made are the protesters'. Gives the frame the sides as its actor where it has none.
 */
export function sidesOf(
  { frame, reading, naming }: FrameReading,
  doer: Mention | null,
  target: Mention | null,
): { readonly actor: Mention | null; readonly other: Mention | null } {
  const { units, sentence } = reading
  const crowd = (doer === null || doer.name === 'people') && (frame.type === 'protest' || frame.type === 'riot')
  const actor = crowd ? { span: spanOf(frame.deed, sentence), id: null, name: frame.type === 'riot' ? 'rioters' : 'protesters' } : doer
  const between = sidesBetween(frame, units)
  if (actor === null && between !== null) frame.actor = between
  const met = frame.type === 'armed_clash' ? rivalOf(frame, units, sentence, naming) : null
  // "The army and the rebels clashed": without anybody else to fight, they fight each other.
  const opposed = frame.act === 'clash' && target === null && met === null && frame.actor !== null && unlist(frame.actor).length === 2
  const sides =
    (frame.type === 'agreement' || between !== null || opposed) && frame.actor !== null
      ? unlist(frame.actor)
          .map((unit) => toActor(unit, sentence, naming, true))
          .filter((side) => side !== null && (side.id !== null || frame.type === 'armed_clash'))
      : []
  // "a gunman was killed in clashes between gunmen and police", «Deux soldats ont été tués dans un accrochage entre l’armée et X»: by the others.
  const [one, two] = sides
  if (one != null && two != null && target !== null) {
    const turned = target.name === one.name || (target.id !== null && isSide(one, target, naming))
    if (turned || target.name === two.name) return { actor: turned ? two : one, other: null }
  }
  const first = one != null && two != null ? one : actor
  const rival = sides.length === 0 ? met : null
  if (rival !== null && target === null) return { actor: first, other: rival }
  if (rival !== null && first === null && rival.name !== target?.name) return { actor: rival, other: null }
  if (sides.length > 0 || frame.type !== 'armed_clash' || target !== null || frame.actor === null) return { actor: first, other: sides[1] ?? null }
  const [either, another] = opponents(frame.actor, sentence, naming)
  return { actor: another === undefined ? first : (either ?? null), other: another ?? null }
}

/** "killed in a gunbattle with rebels", «des combats avec les rebelles»: who is fought with. */
function rivalOf(frame: Frame, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): Mention | null {
  const deed = units.indexOf(frame.deed)
  const next = units[deed + 2]
  if (!isPart(units[deed + 1], 'with') || next === undefined || !isPart(next, 'party')) return null
  return toActor(findNamedSide(next, units) ?? next, sentence, naming, false)
}

/** "Thai and Cambodian troops" that clash: either side. */
function opponents(unit: ReadUnit, sentence: Sentence, naming: Naming): readonly Mention[] {
  const countries = unit.value.kind === 'phrase' && unit.value.members.length === 0 ? unit.value.countries : []
  return countries.map((iso) => toForces(iso, spanOf(unit, sentence), naming))
}

/** «des affrontements entre l’armée et les rebelles», "a ceasefire between A and B". */
function sidesBetween(frame: Frame, units: readonly ReadUnit[]): ReadUnit | null {
  if (frame.type !== 'armed_clash' && frame.type !== 'agreement') return null
  const deed = units.indexOf(frame.deed)
  let at = deed + 1
  // «ont éclaté lundi à X entre A et B»: day and place may stand between.
  const within = Math.min(units.length, deed + SIDES_WITHIN)
  const isOther = (unit: ReadUnit): boolean => isStop(unit) || (isPart(unit, 'deed') && !isPart(unit, 'clash-noun'))
  while (at < within && !isPart(units[at], 'between') && !isOther(units[at] as ReadUnit)) at++
  if (!isPart(units[at], 'between')) return null
  const [next, and, rival] = units.slice(at + 1, at + 4)
  if (next?.value.kind !== 'phrase') return null
  if (next.value.members.length === 2) return isPart(next, 'party') ? next : null
  // «entre une patrouille de l’armée et des rebelles»: a side by what it drives.
  const driven = isPart(next, 'vehicles') && isPart(and, 'and') && rival !== undefined && isPart(rival, 'party')
  return driven ? { ...next, value: { ...next.value, members: [next, rival] } } : null
}
/** How many units behind the deed the sides may stand. */
const SIDES_WITHIN = 12
