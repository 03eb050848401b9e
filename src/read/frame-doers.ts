import { findSubject, isFiniteVerb, type Subject } from './clauses.ts'
import type { Frame } from './frame.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/** «un assaut que les rebelles ont lancé», «l’attaque que vient de mener l’armée»: who did it is the subject of the clause that describes the deed. */
export function senderOf({ deed }: Frame, units: readonly ReadUnit[]): ReadUnit | null {
  const at = units.indexOf(deed)
  if (deed.value.kind !== 'phrase' || at < 0 || !has(units[at + 1] ?? deed, 'that', 'who')) return null
  const verb = units.findIndex((unit, index) => index > at + 1 && index <= at + 5 && unit.value.kind === 'verb')
  if (!has(units[verb] ?? deed, 'carryOut', 'launch')) return null
  const doer = verb === at + 2 ? units[at + 3] : units[at + 2]
  return doer !== undefined && has(doer, 'party', 'combatants') ? doer : null
}

/** «une mine posée par les rebelles», "a bomb believed to have been planted by the Front": whose the weapon is that an agent stands behind. */
export function layerOf({ weapons, stopped }: Frame, units: readonly ReadUnit[]): ReadUnit | null {
  for (const weapon of stopped ? [] : weapons) {
    const at = units.indexOf(weapon)
    for (let index = at + 1; at >= 0 && index < at + LAID_WITHIN; index++) {
      const [unit, doer] = [units[index], units[index + 1]]
      // "believed to have been laid by"
      const told = isFiniteVerb(unit) && !isPart(units[index - 1], 'to')
      if (unit === undefined || told || unit.word === ',') break
      if (isPart(unit, 'by') && index > at + 1 && doer !== undefined && has(doer, 'combatants', 'bodies', 'party')) return doer
    }
  }
  return null
}
/** How many units behind a weapon its agent may stand. */
const LAID_WITHIN = 7

/** «L’attaque a été attribuée par la police à X», «la police impute l’attaque à X»: whom the verb of blame beside the deed names behind «à». */
export function blamedFor({ deed }: Frame, units: readonly ReadUnit[]): ReadUnit | null {
  const at = units.indexOf(deed)
  if (deed.value.kind !== 'phrase' || at < 0) return null
  const isBlame = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'verb' && unit.value.carrier === 'accuse' && !unit.value.negated
  const doer = behindDeed(units, at)
  if (doer !== null) return doer
  // «a attribué lundi aux rebelles un attentat»
  const before = units[at - 1]
  if (isPart(units[at - 2], 'to') && before !== undefined && has(before, 'party', 'combatants')) {
    let verb = at - 3
    while (units[verb]?.value.kind === 'day' || isPart(units[verb], 'adverb')) verb--
    if (isBlame(units[verb])) return before
  }
  // «les raids qu’ils attribuent à X», "attacks on three bases in the north, blamed on the rebels"
  const behind = units.findIndex((unit, index) => index > at && (isFiniteVerb(unit) || isPart(unit, 'deed') || isBlame(unit)))
  // «l’attentat que l’armée a attribué au Front»: read as a helper and a preposition of several words.
  const [helper, to, author] = units.slice(behind, behind + 3)
  const attributed = behind > at && helper?.value.kind === 'verb' && helper.value.act === null && helper.value.carrier === null && isPart(to, 'by')
  if (attributed && (to?.to ?? 0) > (to?.from ?? 0) + 1 && author !== undefined && has(author, 'bodies', 'combatants', 'party')) return author
  // "The attacks, officials said, were the work of the Front"
  const work = units.findIndex((unit, index) => index > at && index <= at + BLAME_REACH && isPart(unit, 'workOf'))
  const worker = units[work + 1]
  if (
    work >= 0 &&
    worker !== undefined &&
    has(worker, 'bodies', 'combatants', 'party') &&
    !units.slice(at + 1, work).some((unit) => isPart(unit, 'deed'))
  )
    return worker
  const verb = isBlame(units[at - 1]) ? at - 1 : isBlame(units[behind]) && behind - at <= BLAME_REACH ? behind : -1
  if (verb < 0) return null
  // "put down to the rebels": a verb of several words has its preposition.
  const next = units[verb + 1]
  if (verb > at && next !== undefined && (units[verb]?.to ?? 0) > (units[verb]?.from ?? 0) + 1 && has(next, 'bodies', 'combatants', 'party'))
    return next
  for (let index = Math.max(verb, at) + 1; index < Math.min(units.length - 1, Math.max(verb, at) + BLAMED_WITHIN); index++) {
    const [preposition, unit] = [units[index], units[index + 1]]
    const blamed = isPart(preposition, 'to') || (isPart(preposition, 'against') && verb > at)
    if (blamed && unit !== undefined && has(unit, 'party', 'combatants', 'country') && !has(unit, 'facility', 'settlements')) return unit
    if (preposition?.value.kind === 'verb' || preposition?.word === '.') return null
  }
  return null
}
/** "blamed X for the attack", "X was behind the attack", "X was responsible for the attack": whom words right before the deed name. */
function behindDeed(units: readonly ReadUnit[], at: number): ReadUnit | null {
  // «a accusé X d’être responsable de l’attaque», «X est à l’origine de l’attaque»
  const cause = units[at - 1]?.value
  if (cause?.kind === 'verb' && cause.carrier === 'cause' && !cause.negated) {
    const told = findSubject(units, at - 1)
    // «Le Front a fait savoir qu’il était à l’origine de l’attaque»
    const author = told?.sort === 'pronoun' ? subjectBefore(units, units.indexOf(told.unit)) : told
    return author?.sort === 'phrase' && has(author.unit, 'bodies', 'combatants', 'party') && !isPart(author.unit, 'deed') ? author.unit : null
  }
  let link = at - 1
  // "for Monday's attack"
  while (units[link]?.value.kind === 'day' || units[link]?.word === "'s") link--
  const before = units[link - 1]
  const isFor = FOR.has(units[link]?.word ?? '')
  if (before === undefined || !(isFor || BEHIND.has(units[link]?.word ?? ''))) return null
  const accused = isFor && has(before, 'bodies', 'combatants', 'party')
  const verb = units[accused ? link - 2 : link - 1]?.value
  if (verb?.kind !== 'verb' || verb.negated) return null
  if (accused) return verb.carrier === 'accuse' || verb.carrier === 'judge' ? before : null
  const subject = verb.act === null && verb.carrier === null ? findSubject(units, link - 1) : null
  return subject?.sort === 'phrase' && has(subject.unit, 'bodies', 'combatants', 'party') ? subject.unit : null
}
/** The subject of the finite verb before the unit at `at`. */
function subjectBefore(units: readonly ReadUnit[], at: number): Subject {
  const verb = units.findLastIndex((unit, index) => index < at && isFiniteVerb(unit))
  return verb < 0 ? null : findSubject(units, verb)
}
const FOR: ReadonlySet<string> = new Set(['for', 'pour'])
const BEHIND: ReadonlySet<string> = new Set(['behind', 'derrière'])
const BLAMED_WITHIN = 5
/** How many units behind the deed its blame may stand. */
const BLAME_REACH = 9
