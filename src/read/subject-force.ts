import type { Mention } from '../model/index.ts'
import { toActor } from './actors.ts'
import { findSubject, isFiniteVerb } from './clauses.ts'
import { isFighting } from './fighters.ts'
import { isState } from './losses.ts'
import type { Naming } from './naming.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { isPart } from './units.ts'

/** The force of which the sentence tells: the subject of its first finite verb, where that is an armed group, a state or a body of one. */
export function subjectForce({ units, sentence, title }: SentenceReading, naming: Naming): Mention | null {
  const verb = title ? -1 : units.findIndex(isFiniteVerb)
  const subject = verb < 0 ? null : findSubject(units, verb)
  if (subject?.sort !== 'phrase' || !isPart(subject.unit, 'party')) return null
  const force = toActor(subject.unit, sentence, naming, false)
  return force !== null && (isFighting(force, naming) || isState(force)) ? force : null
}
