import type { Status } from '../model/index.ts'
import { ACT_MEANINGS } from './acts.ts'
import { governorOf, isFiniteVerb, isPreposition, sequelBefore } from './clauses.ts'
import type { Frame } from './frame.ts'
import { isTakenBy } from './owned-deeds.ts'
import type { Speech } from './spoken.ts'
import { isPart, type ReadUnit, type VerbGroup } from './units.ts'

/** «la poursuite des attaques»: a deed told as going on. */
export const isGoingOn = ({ deed }: Frame): boolean => deed.value.kind === 'phrase' && deed.value.aspect === 'continuation'

/** What a side says it will do, go on doing or not hesitate to do: future, «continuera de», conditional of what was said, behind a verb of saying. */
export function isThreat(frame: Frame, units: readonly ReadUnit[], speech: Speech | null): boolean {
  const type = frame.act === null ? frame.type : ACT_MEANINGS[frame.act].type
  if (
    speech === null ||
    speech.manner === 'deny' ||
    type === null ||
    type === 'toll' ||
    type === 'movement' ||
    type === 'agreement' ||
    type === 'protest'
  )
    return false
  const { verb } = frame
  const governor = governorOf(units, frame.at)
  const above = governor === null ? null : units[governor]?.value
  if (above?.kind === 'verb' && above.carrier === 'hesitate') return above.negated && (above.time === 'future' || above.mood !== 'indicative')
  if (isGoingOn(frame)) return verb === null || !verb.negated
  if (verb === null) return isWillBeDone(frame, units)
  if (verb.negated) return false
  if (verb.time === 'future') return true
  // «avait prévenu que tout convoi serait visé»: the future, told in the past.
  if (verb.mood === 'conditional' && !verb.perfect && above?.kind === 'verb' && above.time === 'past' && isPart(units[governor ?? 0], 'say')) {
    const between = units.slice((governor ?? 0) + 1, frame.at)
    if (between.some((unit) => isPart(unit, 'that'))) return true
  }
  return above?.kind === 'verb' && above.carrier === 'begin' && !above.negated && verb.form === 'infinitive'
}

/** «nous répondrons par des tirs de missiles»: right behind a verb of the future, with nothing but its preposition between. */
function isWillBeDone({ at }: Frame, units: readonly ReadUnit[]): boolean {
  const verb = units[isPreposition(units[at - 1]) ? at - 2 : at - 1]?.value
  return verb?.kind === 'verb' && verb.time === 'future' && !verb.negated
}

/** Carriers whose infinitive tells a deed: «a commencé à bombarder». Behind others it is a purpose. */
const INTO_DEEDS: ReadonlySet<string> = new Set(['say', 'claimDeed', 'hesitate', 'begin', 'use', 'accuse'])

/** "could lead to a massacre", «pourrait provoquer un massacre»: a deed of its own noun that the verb before tells as what may come. */
const isOnlyPossible = ({ deed, days }: Frame, above: VerbGroup): boolean =>
  deed.value.kind === 'phrase' &&
  deed.value.pointing === null &&
  days.length === 0 &&
  !above.perfect &&
  (above.mood === 'modal' || above.mood === 'conditional' || above.time === 'future')

/** «en réponse aux crimes commis …», "in response to the attack on …": why something else was done, told without a verb of its own. */
export function isReason(frame: Frame, units: readonly ReadUnit[]): boolean {
  if (frame.verb !== null && frame.verb.form !== 'participle') return false
  // «en représailles à la mort de dix des siens»
  if (frame.act === 'die' && isPart(units[units.indexOf(frame.deed) - 1], 'answering') && frame.places.length === 0) return true
  if (frame.killed !== null || frame.wounded !== null) return false
  // "after the bombing of a school in X on Tuesday": with day and place, or whose it was, it is told all the same.
  if (frame.days.length > 0 && (frame.places.length > 0 || (frame.verb !== null && frame.actor !== null))) return false
  if (isTakenBy(frame)) return false
  const at = units.indexOf(frame.deed)
  const before = units[at - 1]
  return before !== undefined && before.word === null && (isPart(before, 'when') || isPart(before, 'negligible'))
}

/** «a utilisé deux drones pour attaquer»: is the weapon at `at` what the verb before it put to use? */
const isMeans = (units: readonly ReadUnit[], at: number): boolean => {
  const user = units[at - 1]?.value
  return isPart(units[at], 'weapon') && user?.kind === 'verb' && user.carrier === 'use' && (user.perfect || user.form === 'finite')
}

/** "were shelling the town, hitting houses": a part of what goes on. */
function isPartOfHabit({ at, killed, wounded }: Frame, units: readonly ReadUnit[]): boolean {
  const before = units.slice(0, at).findLast(isFiniteVerb)?.value
  return killed === null && wounded === null && before?.kind === 'verb' && before.ongoing && before.act !== null
}

/** "to keep militants from firing rockets", "prevented the rebels from storming the town" */
function isPrevented(units: readonly ReadUnit[], at: number): boolean {
  const keeps = units[at - 3]
  if (units[at - 1]?.word !== 'from' || units[at - 2]?.value.kind !== 'phrase' || keeps === undefined) return false
  return keeps.value.kind === 'verb' ? keeps.value.carrier === 'begin' : PREVENTS.test(keeps.word ?? '')
}
const PREVENTS = /^(?:prevent|keep|kept|deter|stop|bar|block|hinder|discourag|dissuad)/

/** «ont pillé le marché avant de l’incendier»: told as done next, behind a verb of what was done. */
function isSequel(units: readonly ReadUnit[], at: number): boolean {
  if (!sequelBefore(units, at)) return false
  const main = units.slice(0, at).findLast(isFiniteVerb)?.value
  return main?.kind === 'verb' && main.mood !== 'modal' && main.carrier !== 'suggest' && (main.time === 'past' || main.time === 'before-past')
}
const hasOwnToll = ({ killed, wounded, days }: Frame): boolean => killed !== null || wounded !== null || days.length > 0

const isSet = ({ places, targets, days }: Frame): boolean =>
  days.length > 0 || [...places, ...targets].some((unit) => isPart(unit, 'place') || isPart(unit, 'facility'))

/** "tried to storm the post", «ont tenté de s’emparer de la ville»: who tried has attacked. */
export const isAttempt = ({ act, verb }: Frame, above: VerbGroup): boolean =>
  above.carrier === 'attempt' &&
  verb?.form === 'infinitive' &&
  above.form === 'finite' &&
  above.time === 'past' &&
  above.mood === 'indicative' &&
  !above.negated &&
  ATTEMPTED.has(act ?? '')
const ATTEMPTED: ReadonlySet<string> = new Set(['attack', 'target', 'raid', 'capture'])

/** What is told as not having happened gives no event: plans, negations, modals. */
export function statusOf(frame: Frame, units: readonly ReadUnit[], speech: Speech | null): Status | null {
  if (frame.type === 'threat') return 'threatened'
  const { verb } = frame
  const governor = governorOf(units, frame.at)
  const above = governor === null ? null : units[governor]?.value
  const next = isSequel(units, frame.at)
  if (verb === null && isWillBeDone(frame, units)) return null
  if (verb !== null) {
    if (verb.negated || verb.mood === 'modal') return speech?.manner === 'deny' ? 'denied' : null
    if (verb.time === 'future' || verb.ongoing) return null
    if (verb.form === 'gerund' && (isPrevented(units, frame.at) || isPartOfHabit(frame, units))) return null
    // «ces combats opposeraient A à B»: told with reserve.
    if (verb.mood === 'conditional' && (!verb.perfect || verb.form !== 'finite') && verb.carrier !== 'oppose') return null
    const purpose = !next && (isPart(units[frame.at - 1], 'when') || isPart(units[frame.at - 1], 'negligible'))
    if (verb.form === 'infinitive' && !verb.perfect && purpose && !isMeans(units, frame.at - 2)) return null
    const led = above?.kind === 'verb' && (INTO_DEEDS.has(above.carrier ?? '') || isAttempt(frame, above))
    if (verb.form === 'infinitive' && !verb.perfect && !next && !led) return null
  }
  if (above?.kind === 'verb') {
    if (above.carrier === 'suggest' || (above.carrier === 'attempt' && !isAttempt(frame, above))) return null
    // "have been committing massacres, with shelling of homes": a habit.
    if (verb === null && above.ongoing && (above.carrier === 'carryOut' || above.act !== null) && !hasOwnToll(frame)) return null
    // "did not hesitate to shell the school": done, where it is said where or when.
    if (above.carrier === 'hesitate' && !(above.negated && above.time !== 'future' && above.mood === 'indicative' && isSet(frame))) return null
    // "There were no signs that any were killed"
    const doubted = above.negated && above.carrier !== 'deny' && verb !== null
    if (doubted && units.slice((governor ?? 0) + 1, frame.at).some((unit) => isPart(unit, 'that'))) return null
    if (verb === null && isOnlyPossible(frame, above)) return null
    if (above.carrier === 'deny') return 'denied'
    if (above.act === 'vow' || above.act === 'threaten') return null
    if (above.carrier === 'begin' && verb?.form === 'infinitive' && above.time === 'present') return null
    if (above.mood === 'modal' && verb?.form === 'infinitive') return null
    // «ont fui après avoir tué cinq civils»: done before the other.
    const before = next || (verb?.perfect === true && isPart(units[frame.at - 1], 'when'))
    if (above.carrier === null && above.act === null && verb?.form === 'infinitive' && !before) return null
  }
  if (speech?.manner === 'deny') return 'denied'
  return 'occurred'
}
