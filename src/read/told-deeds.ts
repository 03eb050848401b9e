import { findSubject } from './clauses.ts'
import { type Frame, HURTFUL } from './frame.ts'
import { has, isPart, type Phrase, type ReadUnit, type VerbGroup } from './units.ts'

/** "Further attacks will follow", "an attack could happen": a deed without article before a verb of what may come did not happen. */
export function isOnlyExpected(units: readonly ReadUnit[], at: number, deed: Phrase): boolean {
  const next = units.findIndex((unit, index) => index > at && unit.value.kind === 'verb' && unit.value.form === 'finite')
  if (next < 0 || next - at > 8) return false
  const verb = (units[next] as ReadUnit).value as VerbGroup
  const occurs = verb.carrier === 'occur' || verb.carrier === 'begin' || verb.carrier === 'carryOut'
  const open = verb.time === 'future' || verb.mood === 'modal' || (verb.negated && occurs)
  if (!open || (deed.pointing !== null && !occurs)) return false
  const subject = findSubject(units, next)
  return subject?.sort === 'phrase' && subject.at === at
}

/** Verbs of many meanings are deeds only with the object that makes them so: "fired a rocket" but not "fired the minister". */
export function isTold(frame: Frame): boolean {
  const whom = (...classes: string[]): boolean => frame.targets.some((unit) => has(unit, ...classes))
  switch (frame.act) {
    case 'launch':
    case 'intercept':
    case 'foil':
      return frame.weapons.length > 0
    // «emmenés à l’hôpital»
    case 'abduct':
      return !frame.places.some((unit) => isPart(unit, 'hospital'))
    // «ont atteint leurs cibles»: what was told before went as meant.
    case 'attack':
      return frame.targets.length === 0 || !frame.targets.every(isOwnGoal)
    // «ont violé la trêve»
    case 'rape':
      return frame.deed.value.kind === 'phrase' || frame.verb?.voice === 'passive' || whom('people', 'party')
    case 'release':
      return whom('people', 'party', 'captives') || (frame.subject?.sort === 'phrase' && has(frame.subject.unit, 'people', 'captives'))
    case 'exchange':
      return whom('people', 'captives', 'dead') || frame.deed.value.kind === 'phrase'
    case 'capture':
    case 'closeBase':
      return frame.weapons.length > 0 || whom('facility', 'place', 'party', 'people') || frame.places.length > 0
    default:
      return true
  }
}

const isOwnGoal = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.owned && value.gloss === 'target' && value.names.length === 0

/** Deeds spoken of as known, with nothing that would tell which. */
export const isAtLarge = (frame: Frame): boolean =>
  frame.deed.value.kind === 'phrase' &&
  frame.deed.value.pointing === 'the' &&
  frame.places.length + frame.days.length + frame.weapons.length === 0 &&
  frame.killed === null &&
  frame.wounded === null &&
  frame.targets.every(
    (unit) => isPart(unit, 'people') && unit.value.kind === 'phrase' && unit.value.names.length === 0 && unit.value.countries.length === 0,
  )

/** "massing for attacks", "preparing for an assault" */
export function isPreparedFor(units: readonly ReadUnit[], at: number): boolean {
  const before = units[at - 2]
  if (units[at - 1]?.word !== 'for' || before === undefined) return false
  return before.value.kind === 'verb' ? before.value.carrier === 'suggest' : POISED.has(before.word ?? '')
}
const POISED: ReadonlySet<string> = new Set(['poised', 'ready'])

/**
 * "a campaign to disrupt rebel operations": the object of an infinitive that no table knows is what somebody means to do, but not
 * "will not hesitate to widen its raids".
 */
export const isPurposed = (units: readonly ReadUnit[], at: number): boolean =>
  !isPart(units[at - 3], 'hesitate') &&
  isPart(units[at - 2], 'to') &&
  units[at - 1]?.value.kind === 'token' &&
  /^\p{Ll}+$/u.test(units[at - 1]?.word ?? '')

/** "after two weeks of fighting", «après des mois de combats»: how long it went on, told beside something else. */
export const isTimed = (units: readonly ReadUnit[], at: number): boolean => {
  const [before, of] = [units[at - 2], units[at - 1]]
  // "Hours before the bombing", "two days after the raid": one expression of a day.
  const counted = of?.value.kind === 'day' && COUNTED.has(of.value.meaning)
  return counted || (isPart(of, 'of') && before?.value.kind === 'day')
}
const COUNTED: ReadonlySet<string> = new Set(['hours-before', 'hours-after', 'days-before', 'days-after'])

/** «depuis la prise de la ville»: since when, told beside something else. */
export const isSince = (units: readonly ReadUnit[], at: number): boolean => isPart(units[at - 1], 'since')

/** "since Monday", "Since losing the city in March, …": is the day at `index` one since which something goes on? */
export function isSinceThen(units: readonly ReadUnit[], index: number): boolean {
  let comma = false
  for (let at = index - 1; at >= 0 && units[at]?.word !== '.'; at--) {
    // "since the election of the mayor, Ann Lee, in May", but not "since Monday, in Gao, …".
    comma ||= units[at]?.word === ','
    if (comma && (index - at > SINCE_WITHIN || units[at]?.value.kind === 'verb' || units[at]?.value.kind === 'day')) return false
    // «depuis la reprise des combats en mars»
    if (isPart(units[at], 'since'))
      return (!isBeginning(units[at - 1]) && (at === index - 1 || units.slice(at + 1, index).every(({ value }) => value.kind !== 'verb'))) || at === 0
  }
  return false
}
/** How many units a noun with its apposition may have between «depuis» and its day. */
const SINCE_WITHIN = 9

/** «ont repris depuis lundi», «ont éclaté depuis lundi»: what began is of the day since which it goes on. */
const isBeginning = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'verb' && unit.value.perfect && unit.classes.has('begin-active')

/** «a intensifié ses frappes»: is the deed only begun, or gone on with, by the verb before? */
export const isBegun = (before: ReadUnit | undefined): boolean =>
  before?.value.kind === 'verb' && before.value.carrier === 'begin' && before.value.form === 'finite' && before.value.voice === 'active'

/** "whether the men died or were taken": is the clause that begins at `from` the second of a condition? */
function isBehindIf(units: readonly ReadUnit[], from: number): boolean {
  const opening = units.findLastIndex((unit, at) => at < from && isPart(unit, 'if'))
  return opening >= 0 && !units.slice(opening, from).some((unit) => unit.word === '.' || unit.word === ';')
}

/** Conditions, purposes that a noun takes («sa détermination à combattre»), and what goes on since long tell of no deed. */
export function isTelling(
  units: readonly ReadUnit[],
  verbAt: number,
  verb: VerbGroup,
  type: Frame['type'],
  [from, to]: readonly [number, number],
): boolean {
  const doer = findSubject(units, verbAt)
  const conditional =
    isPart(units[from], 'if') ||
    isPart(units[from - 1], 'if') ||
    (doer?.sort === 'phrase' && isPart(units[doer.at - 1], 'if')) ||
    ((isPart(units[from - 1], 'or') || isPart(units[from], 'or')) && isBehindIf(units, from))
  if (conditional) return type === 'threat'
  if (
    verb.form === 'infinitive' &&
    !verb.perfect &&
    units[verbAt - 2]?.value.kind === 'phrase' &&
    (isPart(units[verbAt - 1], 'at') || isPart(units[verbAt - 1], 'of'))
  ) {
    const above = units[verbAt - 3]?.value
    return above?.kind === 'verb' && above.carrier === 'accuse'
  }
  // "is key in fighting the gangs": what one is good for.
  if (verb.form === 'gerund' && verb.act === 'clash' && isPart(units[verbAt - 1], 'at')) return false
  // "a ship of the coalition fighting the rebels fired": who they are.
  if (verb.form === 'gerund' && verb.act === 'clash' && units[verbAt - 1]?.value.kind === 'phrase') return false
  if (verb.form !== 'finite' || verb.time !== 'present' || verb.voice !== 'active' || !HURTFUL.has(type)) return true
  return !units
    .slice(from, to)
    .some((unit, index) => isPart(unit, 'since') || (unit.value.kind === 'day' && isPart(units[from + index - 1], 'since')))
}
