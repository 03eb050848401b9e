import { fold, type Sentence } from '../text/index.ts'
import { isPart, type ReadUnit } from './units.ts'

/** Names that the document shows to be persons', folded: by an age, a title, an office, kin or «who» beside them; and the last words of these. */
export function findPersons(
  named: readonly (readonly ReadUnit[])[],
  sentences: readonly Sentence[],
  givenNames: ReadonlySet<string>,
): ReadonlySet<string> {
  const persons = new Set<string>()
  named.forEach((units, index) => {
    const { tokens } = sentences[index] as Sentence
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] as ReadUnit
      if (unit.value.kind !== 'name' || unit.value.sort !== 'unknown') continue
      const words = unit.value.name.split(' ')
      if (
        !(
          hasAge(unit, tokens) ||
          // "near Salman Kori" is no person's.
          (words.length > 1 &&
            givenNames.has(fold((words[0] as string).toLowerCase())) &&
            !isPart(units[at - 1], 'at') &&
            !isAmongPlaces(units, at)) ||
          isCalledPerson(units, at, words.length > 1) ||
          isPersonBehind(units, at)
        )
      )
        continue
      persons.add(fold(unit.value.name))
      if (words.length > 1) persons.add(fold(words.at(-1) as string))
    }
  })
  return persons
}

/** Is the name a person's in this document? */
export const isPersonName = (name: string, persons: ReadonlySet<string>): boolean => persons.has(fold(name))

/** «les quartiers de Kori et de Salman Kori», "the villages of Kori and Salman Kori": a name in a list behind a noun for several places. */
function isAmongPlaces(units: readonly ReadUnit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LISTED_WITHIN); before--) {
    const unit = units[before] as ReadUnit
    if (isPart(unit, 'settlements')) return /[sx]$/.test(unit.word ?? '')
    if (unit.value.kind !== 'name' && unit.word !== ',' && !isPart(unit, 'and') && !isPart(unit, 'of') && !isPart(unit, 'determiner')) return false
  }
  return false
}
/** How many units before it the noun of such a list may stand. */
const LISTED_WITHIN = 14

/** "Ann Lee, 29,". */
const hasAge = ({ from, to }: ReadUnit, tokens: Sentence['tokens']): boolean =>
  to > from + 1 && tokens[to]?.word === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.word ?? '') && /^[,.)]$/.test(tokens[to + 2]?.word ?? '')

/** "Mr Lee", "29-year-old Ann Lee", "police chief Ann Lee", "his brother Ann Lee". */
function isCalledPerson(units: readonly ReadUnit[], at: number, full: boolean): boolean {
  const before = units[at - 1]?.word === '.' ? units[at - 2] : units[at - 1]
  if (isPart(before, 'title') || isPart(before, 'belonging') || units[at - 1]?.rule === 'en/age') return true
  return full && (isPart(before, 'roles') || isPart(before, 'civilians') || isPart(before, 'combatants'))
}

/** "Lee, who …", "Lee's mother", "Lee's home". */
function isPersonBehind(units: readonly ReadUnit[], at: number): boolean {
  const next = units[at + 1]
  if (next?.word === "'s") {
    const owned = units.slice(at + 2, at + 4).find((unit) => !isPart(unit, 'quality') && !isPart(unit, 'filler'))
    return isPart(owned, 'civilians') ? KIN.test(owned?.word ?? '') : OWNED.has(owned?.word ?? '')
  }
  // "the chief of Kori, who fled"
  if (isPart(units[at - 1], 'of')) return false
  return isPart(next?.word === ',' ? units[at + 2] : next, 'who') && WHO.has((next?.word === ',' ? units[at + 2] : next)?.word ?? '')
}
const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whose'])
const KIN =
  /^(?:family|mother|father|wife|husband|brother|sister|son|daughter|parents?|cousin|uncle|aunt|nephew|relatives?|grandmother|grandfather|child|children)$/
const OWNED: ReadonlySet<string> = new Set([
  'home',
  'house',
  'body',
  'death',
  'car',
  'residence',
  'apartment',
  'attorney',
  'lawyer',
  'girlfriend',
  'boyfriend',
  'friend',
  'killer',
  'murder',
  'killing',
  'arrest',
  'condition',
])
