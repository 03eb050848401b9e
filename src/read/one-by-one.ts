import type { Sentence } from '../text/index.ts'
import { isFiniteVerb, isStop } from './clauses.ts'
import type { Naming } from './naming.ts'
import { type FoundPlace, findPlaces } from './places.ts'
import { isBareFigure } from './tally-metric.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/**
 * "two bases, one in A and the other in B", «: une à A, une autre à B»: the places of deeds told behind `at`, where their words tell them one by
 * one; none where any of them is counted by more than one, which `spreadDeeds` reads.
 */
export function placesOneByOne(units: readonly ReadUnit[], at: number, sentence: Sentence, naming: Naming): FoundPlace[] {
  const found: FoundPlace[] = []
  for (let index = at + 1; index < units.length; index++) {
    if (!isShare(units, index)) continue
    // "three more over"
    if ([units[index], units[index - 1]].some((unit) => unit?.value.kind === 'phrase' && isBareFigure(unit))) return []
    const place = firstPlace(units, index + 1, sentence, naming)
    if (place !== null && found.every(({ mention }) => mention.name !== place.mention.name)) found.push(place)
  }
  return found.length < 2 ? [] : found
}

/**
 * «sur le camp de A, près de la frontière, ainsi que dans le village de B», "on a camp in A and at a depot in B", "a camp in A, near the border, and
 * depots in B": the place of what is hit besides, behind «et», no verb behind it.
 */
export function placeAdded(units: readonly ReadUnit[], at: number, sentence: Sentence, naming: Naming): FoundPlace | null {
  for (let and = at + 1; and < units.length; and++) {
    if (isFiniteVerb(units[and]) || isStop(units[and] as ReadUnit)) return null
    if (!isPart(units[and], 'and')) continue
    const next = units[and + 1]
    const repeated = isPart(next, 'at') || isPart(next, 'against')
    const goal = repeated ? units[and + 2] : next
    const where = repeated ? and + 3 : and + 2
    const hitThere = goal !== undefined && has(goal, ...HIT) && isPart(units[where], 'at')
    if (!hitThere && !isPart(next, 'at')) continue
    const from = hitThere ? where + 1 : and + 2
    if (isVerbNext(units, from)) return null
    return firstPlace(units, from, sentence, naming)
  }
  return null
}
/** What can be hit beside something else. */
const HIT = ['facility', 'facilities', 'vehicles'] as const

/** "heard": a small word that no table has may be a verb. */
const isUnknown = ({ value, word }: ReadUnit): boolean => value.kind === 'token' && /^\p{Ll}{3,}$/u.test(word ?? '')

/** Does a finite verb stand behind `from` before a comma, so that what stands before it is its subject? */
function isVerbNext(units: readonly ReadUnit[], from: number): boolean {
  const next = units.slice(from).find((unit) => isFiniteVerb(unit) || isStop(unit) || unit.word === ',' || isUnknown(unit))
  return next !== undefined && (isFiniteVerb(next) || isUnknown(next))
}

/** Does a word for one of several stand at `index`, behind a comma, colon or «et», and before a preposition: "one in", «l’autre à»? */
function isShare(units: readonly ReadUnit[], index: number): boolean {
  if (!isPart(units[index + 1], 'at') && !isPart(units[index + 1], 'against')) return false
  let first = index
  while (first > 0 && isCounting(units[first])) first--
  const before = units[first]
  return first < index && (before?.word === ',' || before?.word === ':' || isPart(before, 'and'))
}

const isCounting = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined && (isBareFigure(unit) || isPart(unit, 'determiner') || isPart(unit, 'filler'))

/** The narrowest place up to the next comma or «et». */
function firstPlace(units: readonly ReadUnit[], from: number, sentence: Sentence, naming: Naming): FoundPlace | null {
  let narrowest: FoundPlace | null = null
  for (const unit of units.slice(from)) {
    if (unit.word === ',' || isPart(unit, 'and') || isFiniteVerb(unit)) break
    for (const place of findPlaces(unit, sentence, naming, true)) if (narrowest === null || place.rank < narrowest.rank) narrowest = place
  }
  return narrowest
}
