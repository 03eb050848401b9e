import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toActor } from './actors.ts'
import { toForces } from './country-parties.ts'
import type { Frame } from './frame.ts'
import type { FrameReading } from './frame-reading.ts'
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
  const sides =
    (frame.type === 'agreement' || between !== null) && frame.actor !== null
      ? unlist(frame.actor)
          .map((unit) => toActor(unit, sentence, naming, true))
          .filter((side) => side !== null && side.id !== null)
      : []
  const first = sides.length === 2 ? (sides[0] as Mention) : actor
  if (sides.length > 0 || frame.type !== 'armed_clash' || target !== null || frame.actor === null) return { actor: first, other: sides[1] ?? null }
  return { actor: first, other: opponent(frame.actor, sentence, naming) }
}

/** "Thai and Cambodian troops": the second side. */
function opponent(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  const second = unit.value.kind === 'phrase' && unit.value.members.length === 0 ? unit.value.countries[1] : undefined
  return second === undefined ? null : toForces(second, spanOf(unit, sentence), naming)
}

/** «des affrontements entre l’armée et les rebelles», "a ceasefire between A and B". */
function sidesBetween(frame: Frame, units: readonly ReadUnit[]): ReadUnit | null {
  if (frame.type !== 'armed_clash' && frame.type !== 'agreement') return null
  const at = units.findIndex((unit, index) => index > frame.at && index <= frame.at + 4 && isPart(unit, 'between'))
  const next = at < 0 ? undefined : units[at + 1]
  return next?.value.kind === 'phrase' && next.value.members.length === 2 && isPart(next, 'party') ? next : null
}
