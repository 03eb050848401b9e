import type { Sense } from '../lang/index.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

const NOUNS = ['act-noun', 'thing', 'weapon', 'demonym'] as const
/** What the word is as a noun; deeds come before things. */
export const nounSense = (unit: ReadUnit | undefined): Sense | null => {
  for (const sort of NOUNS) {
    const sense = senseOf(unit, sort)
    if (sense !== null) return sense
  }
  return null
}

/** Nouns that count victims. */
export const TOLLS = new Set(['dead', 'injured', 'casualties', 'missing'])

const PARTICIPLE = /ée?s?$/

/** Is it a noun and no verb here? A word that may be both is a verb after a subject and before an object. */
export function isNounHere(units: readonly ReadUnit[], at: number, begun: boolean): boolean {
  const unit = units[at]
  const before = units[at - 1]
  if (!begun && (isPart(before, 'reflexive') || (isPart(before, 'pronoun') && unit?.value.kind === 'word' && senseOf(unit, 'act-noun') === null)))
    return false
  const verb = senseOf(unit, 'act-verb') ?? senseOf(unit, 'carrier')
  // «un drone envoyé par»: built like a participle, it describes the weapon.
  if (verb === null) return begun || !(isPart(units[at + 1], 'by') && senseOf(before, 'weapon') !== null && PARTICIPLE.test(unit?.word ?? ''))
  if (begun) return true
  if (isPart(before, 'pronoun') || isPart(before, 'auxiliary') || isPart(before, 'not')) return false
  // «des civils tués par», «avoir tué et blessé»: a bare participle is none of the dead; «morts et blessés» are.
  if (verb.tense === 'participle' && TOLLS.has(senseOf(unit, 'thing')?.name ?? ''))
    return isPart(before, 'of') || (isPart(before, 'and') && TOLLS.has(senseOf(units[at - 2], 'thing')?.name ?? ''))
  if (verb.tense !== 'infinitive' && verb.tense !== 'participle' && (isPart(before, 'of') || isPart(before, 'against') || isPart(before, 'with')))
    return true
  const next = units[at + 1]
  const nominal =
    next !== undefined &&
    (isPart(next, 'determiner') ||
      isPart(next, 'amount') ||
      isPart(next, 'name') ||
      isPart(next, 'this') ||
      (nounSense(next) !== null && !isPart(next, 'act-noun')))
  return !nominal
}

/** Does a noun follow, at most three describing words away? */
export function nounFollows(units: readonly ReadUnit[], at: number): boolean {
  for (let index = at; index < Math.min(units.length, at + 4); index++) {
    const unit = units[index] as ReadUnit
    if (nounSense(unit) !== null || unit.value.kind === 'name') return true
    if (!isPart(unit, 'quality') && !isPart(unit, 'filler') && !isPart(unit, 'nationality')) return false
  }
  return false
}

/** A word of small letters, which no table has or only as a deed. */
export const isPlainWord = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined &&
  (unit.value.kind === 'token' || isPart(unit, 'act-noun')) &&
  unit.word !== null &&
  /^\p{L}/u.test(unit.word) &&
  !isPart(unit, 'capital')
