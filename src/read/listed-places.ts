import type { Sentence } from '../text/index.ts'
import type { Container, PlaceOccurrence } from '../world/index.ts'
import { AGAINST, ENOUGH, findExampled } from './called-places.ts'
import { type PlaceCues, toPlaceCues } from './place-cues.ts'
import type { Grammar } from './sentence-reader.ts'
import { anyOf, isPart, type NameValue, type ReadUnit } from './units.ts'

/** A name that may be a place's, with what its words say of it. */
export interface Found {
  readonly sentence: number
  /** Which unit of the sentence it is; `null` for a name inside a longer one. */
  readonly at: number | null
  readonly unit: ReadUnit
  readonly occurrence: PlaceOccurrence
  readonly cues: PlaceCues
}

/** The names of a sentence: those that may be places, and those that are none unless another sentence calls them so. */
export interface SentenceNames {
  readonly found: readonly Found[]
  readonly open: readonly Found[]
}

/** What one list calls a place, or has beside places of the tables, is one: «à Gao, Kouranga et Kidal». */
export function callListed(all: readonly Found[], units: readonly ReadUnit[]): readonly Found[] {
  if (!all.some(isUnknown) && !units.some(({ word }) => word === "'s")) return all
  const told = [...all]
  for (let first = 0; first < all.length; ) {
    let last = first
    while (last + 1 < all.length && isListed(units, all[last]?.at ?? 0, all[last + 1]?.at ?? 0)) last++
    const list = told.slice(first, last + 1)
    const known = list.filter(({ unit: { value } }) => value.kind === 'name' && value.sort === 'place' && value.id !== null).length
    // «A, B, Gaza et C»: in the middle of a list nothing lies in what is named next.
    const end = list.slice(-2).findLast(({ occurrence }) => occurrence.container !== null)
    // "Gao's X and Y"
    const owner = units[(list[0]?.at ?? 0) - 1]?.word === "'s" ? list[0]?.occurrence.container : undefined
    if (owner != null)
      list.forEach((one, index) => {
        if (one.occurrence.container === null) told[first + index] = { ...one, occurrence: { ...one.occurrence, container: owner } }
      })
    const container = end?.occurrence.container ?? null
    const whole = list.some(({ occurrence }) => occurrence.called) || (known > 0 && isSureList(units, list, known))
    list.forEach((one, index) => {
      const called = one.occurrence.called || (whole && isOpen(one) && one.cues.placehood > AGAINST)
      if (!called) return
      // "in X and Y in Gao": all of them lie there.
      const { occurrence } = one
      const inner = list.length > 3 && index < list.length - 2
      const bare =
        (occurrence.container === null || (inner && occurrence.container.around === undefined)) &&
        occurrence.readings.every(({ by }) => by === 'sound')
      told[first + index] = { ...one, occurrence: { ...occurrence, called, container: bare ? container : occurrence.container } }
    })
    first = last + 1
  }
  return told
}

/** "A, B and C of the Kori region": what holds the last of a list holds all of it, unless a table puts one of them elsewhere. */
export function bindLists(all: readonly Found[], units: readonly ReadUnit[]): readonly Found[] {
  if (all.every(({ occurrence }) => occurrence.container?.around === undefined)) return all
  const bound = [...all]
  let holder: Container | null = null
  for (let index = all.length - 2; index >= 0; index--) {
    const [one, next] = [all[index], all[index + 1]] as [Found, Found]
    const [at, behind] = [one.at ?? 0, next.at ?? 0]
    const own = one.occurrence.container
    if (own?.around !== undefined && own.around.id === idOf(next) && isWithin(units, at, behind)) holder = own
    else if (holder === null || !isListed(units, at, behind) || isWithin(units, at, behind)) holder = null
    else if (own === null || own.around !== holder.around) {
      const { readings } = one.occurrence
      const inside = readings.some(({ place }) => place.country === holder?.country) || readings.every(({ by }) => by !== 'table')
      if (inside) bound[index] = { ...one, occurrence: { ...one.occurrence, container: holder } }
      else holder = null
    }
  }
  return bound
}

/** Does a preposition, and no comma, join the one name to the next? */
const isWithin = (units: readonly ReadUnit[], one: number, other: number): boolean => {
  const joint = units[isPart(units[one + 1], 'settlements') ? one + 2 : one + 1]
  return other - one < 6 && (isPart(joint, 'of') || isPart(joint, 'at') || joint?.word === '(')
}
const idOf = ({ unit: { value }, occurrence: { readings } }: Found): string | null =>
  value.kind === 'name' && value.id !== null ? value.id : (readings[0]?.place.id ?? null)

const isUnknown = ({ unit: { value } }: Found): boolean => value.kind === 'name' && value.sort === 'unknown'
/** A name of no table that nothing has called a place so far. */
const isOpen = (one: Found): boolean => !one.occurrence.called && isUnknown(one) && !ACRONYM.test((one.unit.value as NameValue).name)
const ACRONYM = /^\p{Lu}{3,}$/u

function isListed(units: readonly ReadUnit[], one: number, other: number): boolean {
  // «les régions de Kori (centre), de Gao (nord) et de Dantan»
  const next =
    units[one + 1]?.word === '(' && units[one + 3]?.word === ')' && (isPart(units[one + 2], 'compass') || isPart(units[one + 2], 'areas'))
      ? one + 4
      : one + 1
  // «Kori 1 et Kori 2»
  const joint = next === one + 1 && isPart(units[next], 'amount') ? next + 1 : next
  return (
    other > joint && other - joint < 5 && units.slice(joint, other).every((unit) => unit.word === ',' || JOINTS.some((part) => isPart(unit, part)))
  )
}
const JOINTS = ['and', 'or', 'of', 'at', 'determiner'] as const

/** «À Gao, X et Y ont dit»: what follows a place that only opens the sentence, or speaks, is no place by its neighbours. */
function isSureList(units: readonly ReadUnit[], list: readonly Found[], known: number): boolean {
  const [start, end] = [list[0]?.at ?? 0, list.at(-1)?.at ?? 0]
  // "strikes on the towns of X and Y were reported"
  const inTowns = (list[0]?.cues.placehood ?? 0) >= ENOUGH
  const speaks = (unit: ReadUnit | undefined): boolean => isPart(unit, 'carrier') && !isPart(unit, 'settlements')
  if (!inTowns && (speaks(units[end + 1]) || speaks(units[end + 2]))) return false
  if (known < 2 && start <= 1) return false
  if (list.length > 3) return true
  return units.slice(start, end).some((unit) => isPart(unit, 'and') || isPart(unit, 'or'))
}

const toCalled = (one: Found): Found => ({ ...one, occurrence: { ...one.occurrence, called: true } })

/** What one sentence calls a place is one wherever it is named. */
export function callAgain(sentences: readonly SentenceNames[]): readonly Found[] {
  const called = new Set<string>()
  for (const { found } of sentences) for (const one of found) if (one.occurrence.called) called.add(one.occurrence.name)
  if (called.size === 0) return sentences.flatMap(({ found }) => found)
  // What speaks or has a title, or ends the names of others, is a person's.
  for (const { found, open } of sentences)
    for (const { cues, occurrence, unit } of [...found, ...open]) {
      if (cues.placehood <= AGAINST) called.delete(occurrence.name)
      else if (unit.to > unit.from + 1) called.delete(occurrence.name.slice(occurrence.name.lastIndexOf(' ') + 1))
    }
  const isCalled = ({ occurrence: { name } }: Found): boolean => called.has(name)
  return sentences.flatMap(({ found, open }) => [
    ...found.map((one) => (isOpen(one) && isCalled(one) ? toCalled(one) : one)),
    ...open.filter(isCalled).map(toCalled),
  ])
}

const isSettlement = anyOf(['settlements'])

/** The cues of names in lists whose noun is said once for all: «les districts de X et de Y», "X, Y and Z provinces". */
export function shareNouns(units: readonly ReadUnit[], tokens: Sentence, grammar: Grammar): ReadonlyMap<number, PlaceCues> {
  const shared = new Map<number, PlaceCues>()
  if (!units.some(({ classes, word }) => isSettlement(classes) && word?.endsWith('s') === true)) return shared
  const names = units.flatMap(({ value }, at) => (value.kind === 'name' && value.sort !== 'actor' && value.sort !== 'outlet' ? [at] : []))
  for (let first = 0; first < names.length; ) {
    let last = first
    while (last + 1 < names.length && isListed(units, names[last] as number, names[last + 1] as number)) last++
    const list = names.slice(first, last + 1)
    first = last + 1
    const exampled = wantedBy(findExampled(units, list[0] as number))
    if (list.length < 2 && exampled === null) continue
    const cues = list.map((at) => toPlaceCues(units, at, tokens, grammar))
    const said = exampled === null ? cues.find(({ several }) => several) : { ...exampled, placehood: ENOUGH }
    if (said === undefined) continue
    list.forEach((at, index) => {
      const own = cues[index] as PlaceCues
      shared.set(
        at,
        own.wants !== null
          ? own
          : { ...own, wants: said.wants, noun: said.noun, several: true, placehood: Math.max(own.placehood, said.placehood - SHARED_LOSS) },
      )
    })
  }
  return shared
}

/** What makes one name of a list a place makes all of them: «à Gao, Kidal et Ménaka». */
export function shareCues(found: readonly Found[], units: readonly ReadUnit[]): Found[] {
  const shared: Found[] = [...found]
  const isNext = (one: Found | undefined, other: Found | undefined): boolean => {
    if (one?.at == null || other?.at == null || other.at - one.at > 3 || other.at - one.at < 2) return false
    return units.slice(one.at + 1, other.at).every((unit) => unit.word === ',' || isPart(unit, 'and') || isPart(unit, 'or'))
  }
  const lift = (at: number, from: number): void => {
    const [one, other] = [shared[from], shared[at]] as [Found, Found]
    // Beside a place of the tables a name is one too.
    const known = one.unit.value.kind === 'name' && one.unit.value.sort === 'place' && one.unit.value.id !== null
    const placehood = (known ? Math.max(one.cues.placehood, ENOUGH) : one.cues.placehood) - SHARED_LOSS
    if (placehood > other.cues.placehood && other.cues.placehood >= -1) shared[at] = { ...other, cues: { ...other.cues, placehood } }
  }
  for (let at = 1; at < shared.length; at++) if (isNext(shared[at - 1], shared[at])) lift(at, at - 1)
  for (let at = shared.length - 2; at >= 0; at--) if (isNext(shared[at], shared[at + 1])) lift(at, at + 1)
  return shared
}
const SHARED_LOSS = 0.25

/** What all examples of a noun are: "regions, including Kori and Gao". */
const wantedBy = (noun: string | null): Pick<PlaceCues, 'noun' | 'wants'> | null =>
  noun === null || !DIVISIONS.has(noun) ? null : { noun, wants: noun === 'district' || noun === 'department' ? 'district' : 'region' }
const DIVISIONS: ReadonlySet<string> = new Set(['region', 'province', 'state', 'district', 'department'])
