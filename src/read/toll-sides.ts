import type { Sentence } from '../text/index.ts'
import { isPreposition } from './clauses.ts'
import { ADJECTIVAL } from './noun-parties.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/** Words for those on one side: «côté rebelle», "in the ranks of the army". */
const SIDES: ReadonlySet<string> = new Set(['side', 'côté', 'ranks', 'rangs', 'camp'])
/** Prepositions behind which those stand whose dead are counted. */
const AMONG: ReadonlySet<string> = new Set(['parmi', 'chez', 'among', 'amongst'])

/** Whose dead or wounded a toll counts, by the words in it or behind it: «trois morts du côté des rebelles», "five wounded among the soldiers". */
export function findTollSide(toll: ReadUnit, units: readonly ReadUnit[], sentence: Sentence): ReadUnit | null {
  if (toll.value.kind !== 'phrase' || !has(toll, 'dead', 'injured')) return null
  for (const inner of toll.value.of) {
    const side = isForce(inner) ? inner : sideIn(inner, sentence)
    if (side !== null) return side
  }
  const at = units.findIndex((unit) => unit === toll || (unit.value.kind === 'phrase' && unit.value.members.at(-1) === toll))
  const [first, second, third] = units.slice(at + 1, at + 4)
  if (at < 0 || first === undefined) return null
  if (!isPreposition(first)) return sideIn(first, sentence)
  if (second === undefined) return null
  return isForce(second) && (AMONG.has(first.word ?? '') || SIDES.has(third?.word ?? '')) ? second : sideIn(second, sentence)
}

/** Who is meant by a word for a side: those behind «de» or those whom its adjective names. */
export function sideIn(unit: ReadUnit, { tokens }: Sentence): ReadUnit | null {
  if (unit.value.kind !== 'phrase' || !SIDES.has(tokens[unit.value.head.from]?.word ?? '')) return null
  const [inner] = unit.value.of
  if (inner !== undefined) return isForce(inner) ? inner : null
  return asPeople(unit, () => true)
}

/** The people whom a phrase's adjective names: "rebel side", «soldats blessés»; `null` where none passes. */
export function asPeople(unit: ReadUnit, passes: (gloss: string) => boolean): ReadUnit | null {
  if (unit.value.kind !== 'phrase') return null
  const named = unit.value.qualities.find((quality) => passes(ADJECTIVAL.get(quality) ?? quality))
  if (named === undefined) return null
  const gloss = ADJECTIVAL.get(named) ?? named
  // «les rangs kurdes»: of a people, those who bear arms.
  if (/^\p{Lu}/u.test(gloss)) return { ...unit, value: { ...unit.value, thing: 'bodies', gloss: 'forces', roles: new Set(['party']) } }
  const qualities = unit.value.qualities.filter((quality) => quality !== named)
  return { ...unit, value: { ...unit.value, thing: 'combatants', gloss, qualities, roles: new Set(['people', 'party']) } }
}

const isForce = (unit: ReadUnit): boolean => has(unit, 'combatants', 'troops', 'bodies') || (isPart(unit, 'party') && !has(unit, 'place'))
