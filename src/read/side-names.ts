import type { Vocabulary } from '../lang/index.ts'
import { branchOf, findLongest } from '../match/index.ts'
import type { Sentence } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { toNameUnit } from './name-unit.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'
import { toUnknown } from './unknown-name.ts'

const REACH = 8
const DIVISIONS: ReadonlySet<string> = new Set(['region', 'province', 'district', 'department', 'state'])

/**
 * Sides of the compass that are names: the West of "West and North Darfur", whose noun stands but once, and «les régions du Nord et de l’Est», which
 * have no other name.
 */
export function nameSides(units: readonly ReadUnit[], sentence: Sentence, vocabulary: Vocabulary, world: World): readonly ReadUnit[] {
  if (sentence.titleCase) return units
  let named: ReadUnit[] | null = null
  units.forEach((unit, at) => {
    // The lexicon has «l’Est» with its article.
    const last = unit.to - 1
    if (sentence.tokens[last]?.upper !== true || !isPart(unit, 'compass')) return
    const name =
      toCommonHead(units, at, sentence, vocabulary, world) ?? (isDivision(named ?? units, at) ? toUnknown(last, unit.to, sentence, 'side') : null)
    if (name === null) return
    named ??= [...units]
    named[at] = name
  })
  return named ?? units
}

/** "West and North Darfur": the side with the words behind the first of the name that follows it, where the tables have that name. */
function toCommonHead(units: readonly ReadUnit[], at: number, { tokens }: Sentence, { names }: Vocabulary, world: World): ReadUnit | null {
  const side = units[at] as ReadUnit
  let joined = false
  for (let index = at + 1; index < Math.min(units.length, at + REACH); index++) {
    const unit = units[index] as ReadUnit
    if (isPart(unit, 'and') || unit.word === ',') joined = true
    else if (unit.value.kind === 'name') {
      if (!joined || unit.value.sort !== 'place' || unit.to < unit.from + 2) return null
      const words = [...tokens.slice(side.from, side.to), ...tokens.slice(unit.from + 1, unit.to)].map(({ folded }) => folded)
      const found = findLongest(branchOf(names, words[0]), words, 0)
      const senses = found?.to === words.length ? found.senses.filter(({ sense }) => sense.sort === 'place') : []
      return senses.length === 0 ? null : toNameUnit({ senses }, side.from, side.to, world, null)
    } else if (!isPart(unit, 'compass') && !isPart(unit, 'of') && !isPart(unit, 'determiner')) return null
  }
  return null
}

/** «la région de l’Est», «les régions du Nord, du Sahel et de l’Est». */
function isDivision(units: readonly ReadUnit[], at: number): boolean {
  let of = false
  for (let index = at - 1; index >= 0; index--) {
    const unit = units[index]
    const noun = senseOf(unit, 'thing')
    if (noun !== null) return of && noun.name === 'settlements' && DIVISIONS.has(noun.gloss)
    if (isPart(unit, 'of')) of = true
    else if (!isPart(unit, 'determiner') && !(of && (isPart(unit, 'and') || unit?.word === ',' || isPart(unit, 'name')))) return false
  }
  return false
}
