import type { Mention } from '../model/index.ts'
import { toActor } from './actors.ts'
import { findSubject, isFiniteVerb, prepositionOf } from './clauses.ts'
import { isFighting } from './fighters.ts'
import type { Frame } from './frame.ts'
import { isState } from './losses.ts'
import type { Naming } from './naming.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/**
 * "The rebels stayed in the town, where they killed six", "The regime has hit them harder since it took the town": whom the pronoun that is the frame's subject
 * takes up in its own sentence: a body that is the subject before, else those under arms right before the pronoun, no preposition over them.
 */
export function findAntecedent({ subject }: Frame, { units, sentence }: SentenceReading, naming: Naming): Mention | null {
  const pronoun = subject?.sort === 'pronoun' ? units.indexOf(subject.unit) : -1
  const verb = ONE.has(units[pronoun]?.word ?? '') ? units.findLastIndex((unit, at) => at < pronoun && isFiniteVerb(unit)) : -1
  const before = verb < 0 ? null : findSubject(units, verb)
  if (before?.sort === 'phrase' && isPart(before.unit, 'party') && !has(before.unit, 'combatants', 'roles', 'civilians')) {
    const side = toActor(before.unit, sentence, naming, false)
    if (side !== null && (isFighting(side, naming) || isState(side))) return side
  }
  for (let at = pronoun - 1; at >= 0; at--) {
    const unit = units[at] as ReadUnit
    if (isPart(unit, 'combatants') && prepositionOf(units, at) === null) return toActor(unit, sentence, naming, false)
    if (unit.word === '.' || unit.word === '"' || (has(unit, 'bodies', 'roles', 'civilians') && prepositionOf(units, at) === null)) return null
  }
  return null
}
/** What takes up a body, and no people. */
export const ONE: ReadonlySet<string> = new Set(['it', 'elle', 'il'])
