import type { Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type ReadUnit } from './units.ts'

/**
 * The words of a site whose name no table has: "Tadi Hospital", "the Ban Tadi Temple", where the noun behind the name has a capital too, and «l’hôpital Anne
 * Martin», where it stands before it; "Gao Street", though a table has a Gao. `null` where the name is none's.
 */
export function findSite(named: readonly ReadUnit[], at: number, sentence: Sentence): Span | null {
  const { tokens, titleCase } = sentence
  const [unit, before, next] = [named[at] as ReadUnit, named[at - 1], named[at + 1]]
  const { value } = unit
  if (value.kind !== 'name' || titleCase) return null
  const behind = tokens[next?.from ?? -1]
  if (next !== undefined && behind?.upper === true && behind.spaced) {
    const street = value.sort === 'place' && STREETS.has(behind.word)
    if (street || (value.sort === 'unknown' && isPart(next, 'facilities'))) return [spanOf(unit, sentence)[0], spanOf(next, sentence)[1]]
  }
  if (value.sort !== 'unknown' || before === undefined || !NOUNS.has(tokens[before.to - 1]?.word ?? '') || tokens[before.from]?.upper === true)
    return null
  return isPart(before, 'facilities') && tokens[unit.from]?.spaced === true ? [spanOf(before, sentence)[0], spanOf(unit, sentence)[1]] : null
}

const STREETS: ReadonlySet<string> = new Set('street avenue boulevard square roundabout bridge road'.split(' '))
/** French and Spanish nouns of sites, which stand before their names. */
const NOUNS: ReadonlySet<string> = new Set(
  'hôpital lycée école université aéroport aérogare clinique mosquée église cathédrale collège institut stade place rue avenue boulevard rond-point'.split(
    ' ',
  ),
)
