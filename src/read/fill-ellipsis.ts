import type { ActName } from '../lang/index.ts'
import type { Sentence } from '../text/index.ts'
import { findSubject } from './clauses.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/** A deed done to somebody: its verb, and to whom. */
export interface DoneDeed {
  readonly verb: ReadUnit
  readonly whom: ReadUnit | null
}

/**
 * Says again the verb that words leave out: «21 autres l’ont été», «Cinq autres à Kori.», "Five others in Kori." `before` is the last deed told
 * of somebody in the sentences before.
 */
export function fillEllipsis(units: readonly ReadUnit[], sentence: Sentence, before: DoneDeed | null): readonly ReadUnit[] {
  const known = fillOthers(units, before)
  if (known !== units) return fillEllipsis(known, sentence, before)
  if (isVerbless(units, sentence)) {
    const [count] = units
    return before === null || count === undefined ? units : [others(count, before), saidAgain(before, count.to - 1, count.to), ...units.slice(1)]
  }
  const at = units.findIndex((unit, index) => isTakenUp(units, index, sentence) && unit.value.kind === 'verb')
  const deed = at < 0 ? null : (lastDoneIn(units.slice(0, at)) ?? before)
  const verb = units[at]
  const count = units[at - 2]
  if (deed === null || verb === undefined) return units
  const said = units.with(at - 1, saidAgain(deed, verb.from - 1, verb.to)).toSpliced(at, 1)
  return count === undefined ? said : said.with(at - 2, others(count, deed))
}

/** "killed five soldiers and wounded three others": of those who fight, where the victims told of right before are such. */
function fillOthers(units: readonly ReadUnit[], before: DoneDeed | null): readonly ReadUnit[] {
  const at = units.findIndex((unit) => unit.value.kind === 'phrase' && unit.value.head.word === 'others' && isPart(unit, 'civilians'))
  const count = units[at]
  if (count?.value.kind !== 'phrase') return units
  const hurt = units.slice(0, at).findLast((unit, index) => isPart(unit, 'people') && isHurt(units, index)) ?? before?.whom
  if (hurt?.value.kind !== 'phrase' || !isPart(hurt, 'combatants') || hurt.value.members.length > 0) return units
  const { head, amount } = count.value
  return units.with(at, {
    ...count,
    classes: hurt.classes,
    rule: 'ellipsis',
    value: { ...hurt.value, head: { ...head, word: null }, amount, pointing: null },
  })
}

/** Is it said of the people at `at` that they were killed or hurt? */
const isHurt = (units: readonly ReadUnit[], at: number): boolean => {
  const [verb, next] = [units[at - 1]?.value, units[at + 1]?.value]
  if (verb?.kind === 'verb' && verb.voice === 'active' && HURTS.has(verb.act ?? 'attack')) return true
  return next?.kind === 'verb' && (next.voice === 'passive' ? HURTS.has(next.act ?? 'attack') : next.act === 'die')
}
const HURTS: ReadonlySet<ActName> = new Set(['kill', 'wound', 'shootDead', 'execute'])

/** The last deed that the units tell as done to somebody. */
export function lastDoneIn(units: readonly ReadUnit[]): DoneDeed | null {
  const at = units.findLastIndex(({ value }) => value.kind === 'verb' && value.voice === 'passive' && value.form === 'finite' && value.act !== null)
  const verb = units[at]
  if (verb === undefined) return null
  const subject = findSubject(units, at)
  return { verb, whom: subject?.sort === 'phrase' ? subject.unit : null }
}

const saidAgain = ({ verb }: DoneDeed, from: number, to: number): ReadUnit => ({ ...verb, from, to, rule: 'ellipsis' })

/** «cinq autres» are of the same people as those told of before. */
const others = (count: ReadUnit, { whom }: DoneDeed): ReadUnit =>
  count.value.kind !== 'phrase' || whom?.value.kind !== 'phrase' || count.value.thing !== 'unknown' || whom.value.members.length > 0
    ? count
    : { ...count, classes: whom.classes, value: { ...whom.value, amount: count.value.amount, head: count.value.head, pointing: null } }

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
