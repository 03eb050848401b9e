import type { Sentence } from '../text/index.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/**
 * Says again the verb that words leave out: «21 autres l’ont été», «Cinq autres à Kori.», "Five others in Kori." `before` is the last deed told
 * of somebody in the sentences before.
 */
export function fillEllipsis(units: readonly ReadUnit[], sentence: Sentence, before: ReadUnit | null): readonly ReadUnit[] {
  if (isVerbless(units, sentence)) {
    const [count] = units
    return before === null || count === undefined ? units : [count, saidAgain(before, count.to - 1, count.to), ...units.slice(1)]
  }
  const at = units.findIndex((unit, index) => isTakenUp(units, index, sentence) && unit.value.kind === 'verb')
  const deed = at < 0 ? null : (lastDoneIn(units.slice(0, at)) ?? before)
  const verb = units[at]
  return deed === null || verb === undefined ? units : units.with(at - 1, saidAgain(deed, verb.from - 1, verb.to)).toSpliced(at, 1)
}

/** The last deed that the units tell as done to somebody. */
export const lastDoneIn = (units: readonly ReadUnit[]): ReadUnit | null =>
  units.findLast(({ value }) => value.kind === 'verb' && value.voice === 'passive' && value.form === 'finite' && value.act !== null) ?? null

const saidAgain = (verb: ReadUnit, from: number, to: number): ReadUnit => ({ ...verb, from, to, rule: 'ellipsis' })

/** «l’ont été»: a pronoun for the participle before a form of «être» that has none of its own. */
function isTakenUp(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  const unit = units[at]
  const value = unit?.value
  if (unit === undefined || value?.kind !== 'verb' || value.act !== null || value.carrier !== null || value.form !== 'finite') return false
  return units[at - 1]?.word === "l'" && tokens[unit.to - 1]?.word === 'été'
}

/** «Cinq autres à Kori.»: so many others and a place, with no verb. */
function isVerbless(units: readonly ReadUnit[], { tokens }: Sentence): boolean {
  const [count, preposition, place] = units
  if (count?.value.kind !== 'phrase' || preposition === undefined || place === undefined || units.some(({ value }) => value.kind === 'verb'))
    return false
  const others = tokens.slice(count.from, count.to).some(({ word }) => OTHERS.has(word))
  return others && count.value.amount?.range != null && has(count, 'people', 'toll') && isPart(preposition, 'at') && has(place, 'place', 'facility')
}
const OTHERS: ReadonlySet<string> = new Set(['autre', 'autres', 'another', 'other', 'others'])
