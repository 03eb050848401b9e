import type { Sense } from '../lang/index.ts'
import { anyOf, isPart, type ReadUnit } from './units.ts'
import type { Helpers } from './verb-helpers.ts'

/** What may stand inside a verb group without being of it. */
export const isTransparent = anyOf(['adverb', 'negligible', 'also'])

/**
 * A form that is past and participle («killed») is a participle where no object follows; a participle behind «et» and before an
 * object shares the helper of the verb before («a tué deux soldats et blessé trois autres»).
 */
export function withoutHelper(
  verb: Sense | null,
  units: readonly ReadUnit[],
  at: number,
  helpers: Helpers,
  before: ReadUnit | undefined,
): Sense | null {
  if (verb === null || helpers.began || (verb.tense !== 'past' && verb.tense !== 'participle')) return verb
  // "killed “three people”"
  const next = nextTelling(units, isPart(units[at + 1], 'quote') ? at + 2 : at + 1)
  const object = isNominal(next)
  if (verb.tense === 'past') {
    const participle = unitSenses(units[at]).find((sense) => sense.sort === verb.sort && sense.name === verb.name && sense.tense === 'participle')
    const subject = before !== undefined && isNominal(before)
    // "gunmen believed to be from": nobody says here; "confirmed to the radio that": somebody does.
    if (participle !== undefined && verb.name === 'say' && isInfinitiveMark(next) && !isNominal(units[units.indexOf(next as ReadUnit) + 1]))
      return participle
    if (participle !== undefined && isPart(next, 'by') && (before === undefined || subject || before.word === ',' || isPart(before, 'and')))
      return participle
    // "Attackers struck at night": those who bear arms rather strike than are struck.
    const armed = verb.name === 'attack' && isPart(before, 'combatants')
    if (
      object ||
      armed ||
      isObjectBehind(units, at) ||
      isReported(units, at, before) ||
      laysAmbush(verb, units[at]) ||
      ALONE.has(verb.name) ||
      isRelative(units, at) ||
      sharesObject(units, at)
    )
      return verb
    return participle !== undefined && subject ? participle : verb
  }
  if (verb.tense === 'participle' && object && (isPart(before, 'and') || (HURTS.has(verb.name) && before?.word === ',' && isListed(units, at))))
    return { ...verb, tense: 'past' }
  return verb
}

/** "a squad ambushed in Kori a lorry": the object behind where it was. */
const isObjectBehind = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at + 1], 'at') &&
  units[at + 2]?.value.kind === 'name' &&
  (isPart(units[at + 3], 'determiner') || units[at + 3]?.value.kind === 'amount') &&
  (isNominal(units[at + 4]) || isPart(units[at + 4], 'capital'))

/** "officials said Kori's forces attacked overnight with drones": a clause of what is said, whose only verb it is. */
function isReported(units: readonly ReadUnit[], at: number, before: ReadUnit | undefined): boolean {
  if (before === undefined || !ARMED.some((part) => isPart(before, part))) return false
  if (!units.slice(Math.max(0, at - SAID_WITHIN), at).some((unit) => isPart(unit, 'say'))) return false
  for (const unit of units.slice(at + 1)) {
    if (unit.word === ',' || unit.word === '.' || unit.word === ';') return true
    if (isVerb(unit.classes) || isPart(unit, 'auxiliary') || isPart(unit, 'by')) return false
  }
  return true
}
const ARMED = ['combatants', 'troops', 'bodies', 'actor'] as const
/** How many units behind words of saying the verb may stand. */
const SAID_WITHIN = 6

/** "when rebels laid an ambush": the words hold their own object. */
const laysAmbush = ({ name }: Sense, unit: ReadUnit | undefined): boolean => name === 'ambush' && unit !== undefined && unit.to - unit.from > 1

const HURTS: ReadonlySet<string> = new Set(['kill', 'wound', 'execute', 'shootDead'])

/** «ont tué le chauffeur, blessé trois passagers et emporté des sacs»: does a last participle with an object stand behind «et»? */
function isListed(units: readonly ReadUnit[], at: number): boolean {
  const and = units.findIndex((unit, index) => index > at && index <= at + LISTED && isPart(unit, 'and'))
  const last = units[and + 1]
  if (and < 0 || last === undefined || (last.to - last.from === 1 && !isNominal(nextTelling(units, and + 2)))) return false
  if (last.value.kind === 'verb') return last.value.voice === 'active' && last.value.time === 'past'
  return last.value.kind === 'token' ? /\p{L}é$/u.test(last.word ?? '') : unitSenses(last).some(({ tense }) => tense === 'participle')
}
/** How many units the object of a listed participle may have. */
const LISTED = 7

/** Verbs that need no object: their bare past form has the noun before it as its subject ("a bomb exploded", "the army announced that"). */
export const ALONE: ReadonlySet<string> = new Set([
  ...['explode', 'clash', 'protest', 'riot', 'withdraw', 'die', 'suicide', 'agree', 'vow', 'threaten'],
  ...['say', 'claimDeed', 'deny', 'judge', 'suggest', 'attempt', 'begin', 'occur'],
])

const isInfinitiveMark = (unit: ReadUnit | undefined): boolean =>
  unitSenses(unit).some(({ sort, name }) => sort === 'auxiliary' && name === 'infinitive')

/** The next unit that may not stand inside a verb group. */
export const nextTelling = (units: readonly ReadUnit[], from: number): ReadUnit | undefined => {
  let at = from
  while (at < units.length && isTransparent((units[at] as ReadUnit).classes)) at++
  return units[at]
}

/** "which rebels attacked": the noun before is the subject, the object stands before the relative word. */
function isRelative(units: readonly ReadUnit[], at: number): boolean {
  let index = at - 1
  while (index >= 0 && at - index < 6 && isNominal(units[index])) index--
  return index < at - 1 && isPart(units[index], 'who')
}

/** "Bandits killed and beheaded five farmers": the object of the verb behind «and» is that of both. */
function sharesObject(units: readonly ReadUnit[], at: number): boolean {
  if (!isPart(units[at + 1], 'and')) return false
  const joined = units[at + 2]
  return unitSenses(joined).some(({ sort, tense }) => sort === 'act-verb' && tense === 'past') && isNominal(nextTelling(units, at + 3))
}

/** May it begin or end a noun phrase? */
export const isNominal = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined &&
  (unit.value.kind === 'phrase' ||
    unit.value.kind === 'name' ||
    (unit.value.kind === 'amount' && unit.value.sort === 'count') ||
    unitSenses(unit).some(
      ({ sort, name }) => NOMINAL.has(sort) || (sort === 'grammar' && (name === 'determiner' || name === 'this' || name === 'several')),
    ))
const NOMINAL: ReadonlySet<string> = new Set(['thing', 'weapon', 'nationality', 'demonym', 'quality', 'filler', 'act-noun'])

/** All that a word may mean; nothing for other units. */
export const unitSenses = (unit: ReadUnit | undefined): readonly Sense[] => (unit?.value.kind === 'word' ? unit.value.senses : [])

const isVerb = anyOf(['act-verb', 'carrier'])

/** What the word is as a verb behind these helpers; a reflexive one that can tell of happening does so («se sont abattus sur»). */
export function verbSense(unit: ReadUnit | undefined, helpers: Helpers): Sense | null {
  if (unit?.value.kind !== 'word' || !isVerb(unit.classes)) return null
  const verbs = unit.value.senses.filter((sense) => (sense.sort === 'act-verb' || sense.sort === 'carrier') && sense.tense !== null)
  if (verbs.length === 0) return null
  const wants =
    helpers.modal && helpers.have !== null
      ? ['infinitive', 'participle']
      : helpers.have !== null || helpers.be !== null
        ? ['participle', 'gerund']
        : helpers.infinitive || helpers.future || helpers.conditional || helpers.modal
          ? ['infinitive']
          : null
  if (wants !== null) {
    const fitting = verbs.filter((sense) => wants.includes(sense.tense as string))
    if (fitting.length > 0) return (helpers.reflexive && fitting.find(({ name }) => name === 'occur')) || preferAct(fitting)
    if (helpers.have !== null || helpers.be !== null) return null
    if (helpers.infinitive && !helpers.future && !helpers.modal) return null
  }
  return preferAct(verbs)
}

/** May the word be part of a noun phrase? */
export const mayBeNoun = (unit: ReadUnit): boolean =>
  unit.value.kind === 'word' &&
  unit.value.senses.some(
    (sense) => sense.sort === 'act-noun' || sense.sort === 'thing' || sense.sort === 'weapon' || sense.sort === 'quality' || sense.sort === 'filler',
  )

const RANK = ['past', 'present', 'future', 'conditional', 'subjunctive', 'participle', 'gerund', 'infinitive']
const rankOf = ({ sort, tense }: Sense): number => (sort === 'carrier' ? RANK.length + 1 : 0) + RANK.indexOf(tense as string)
const preferAct = (senses: readonly Sense[]): Sense => senses.reduce((best, sense) => (rankOf(sense) < rankOf(best) ? sense : best))
