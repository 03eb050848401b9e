import type { Sentence } from '../text/index.ts'
import { isPart, type NameValue, type ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/** Last words of the names of papers, stations and sites, which have other meanings elsewhere. */
export const PRESS: ReadonlySet<string> = new Set(
  (
    'post times tribune herald star sun mail gazette chronicle observer guardian standard mirror courier examiner telegraph journal inquirer dispatch ' +
    'monitor today newspaper newspapers online fm tv news press nation voice echo independent reporter citizen daily weekly argus sentinel'
  ).split(' '),
)
/** How many units such a name may have. */
const WITHIN = 4

/**
 * Behind which unit a medium's name ends that no table has («Kori Post», "the Savannah Star"): words with a capital, the last of them the press's,
 * beside words of saying or a noun for media; `at` where none begins there.
 */
export function endOfPress(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  if (titleCase || !isCapital(units[at], tokens) || isPart(units[at], 'determiner') || isKnown(units[at])) return at
  let end = at
  for (let index = at; index < units.length && index - at < WITHIN; index++) {
    const unit = units[index] as ReadUnit
    if (!isCapital(unit, tokens) || isKnown(unit)) break
    if (index > at && PRESS.has(tokens[unit.to - 1]?.word ?? '')) end = index + 1
  }
  return end > at && isCited(units, at, end) ? end : at
}

const isCapital = (unit: ReadUnit | undefined, tokens: Sentence['tokens']): boolean => unit !== undefined && tokens[unit.from]?.upper === true

/** Is it a name of the tables that is no place? */
const isKnown = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'name' && unit.value.sort !== 'place' && unit.value.sort !== 'unknown'

/** "the Kori Post said", "told the Kori Post", "according to the Kori Post", "the website Kori Post", «au Kori Post». */
function isCited(units: readonly ReadUnit[], from: number, to: number): boolean {
  const before = isPart(units[from - 1], 'determiner') ? units[from - 2] : units[from - 1]
  return [units[to], before].some((unit) => isPart(unit, 'say')) || isPart(before, 'according') || isPart(before, 'media')
}

/** "Kori Broadcasting Corporation", "The Kori Daily": a known medium's name that goes on, with the noun of such companies or with that of another paper. */
export function joinPress(units: readonly ReadUnit[], { tokens, titleCase }: Sentence): readonly ReadUnit[] {
  const isMedium = ({ value }: ReadUnit): boolean => value.kind === 'name' && value.sort === 'outlet' && value.open === undefined
  if (titleCase || !units.some(isMedium)) return units
  const joined: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const [unit, next] = [units[at] as ReadUnit, units[at + 1]]
    const tail = tokens[next?.from ?? 0]
    const goesOn = next !== undefined && isMedium(unit) && tail?.upper === true && tail.spaced && next.to === next.from + 1
    const word = goesOn ? (tail?.word ?? '') : ''
    if (!COMPANIES.has(word) && !PAPERS.has(word)) {
      joined.push(unit)
      continue
    }
    const to = (next as ReadUnit).to
    const value = unit.value as NameValue
    const named = COMPANIES.has(word) ? value : { ...value, id: null, name: toWritten(tokens.slice(unit.from, to)) }
    joined.push({ ...unit, to, value: named })
    at++
  }
  return joined
}
const COMPANIES: ReadonlySet<string> = new Set('corporate corporation company network service agency group media website'.split(' '))
/** Words that make of a medium's name another's. */
export const PAPERS: ReadonlySet<string> = new Set(
  'daily weekly times post tribune herald standard star guardian observer review monitor journal gazette mirror chronicle telegraph express'.split(
    ' ',
  ),
)
