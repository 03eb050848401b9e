import type { Sentence, Token } from '../text/index.ts'
import type { Gazetteer } from '../world/index.ts'
import { isPart, type ReadUnit } from './units.ts'
import { toUnknown } from './unknown-name.ts'

const LONGEST = 4

/** Words with capitals that only together are a place of the gazetteer become one name: "South Charleston", "Laurel County", "St. Cloud", "W.Va.". */
export function joinNames(units: readonly ReadUnit[], sentence: Sentence, gazetteer: Gazetteer): readonly ReadUnit[] {
  if (sentence.titleCase) return units
  let joined: ReadUnit[] | null = null
  for (let at = 0; at < units.length; ) {
    const upper = sentence.tokens[(units[at] as ReadUnit).from]?.upper === true
    const end = upper ? (endOfShort(units, at, sentence, gazetteer) ?? endOfJoined(units, at, sentence, gazetteer)) : at
    if (end === at) {
      joined?.push(units[at] as ReadUnit)
      at++
      continue
    }
    joined ??= units.slice(0, at)
    joined.push(toUnknown((units[at] as ReadUnit).from, (units[end - 1] as ReadUnit).to, sentence, 'gazetteer'))
    at = end
  }
  return joined ?? units
}

function endOfJoined(units: readonly ReadUnit[], at: number, { tokens }: Sentence, gazetteer: Gazetteer): number {
  const first = units[at] as ReadUnit
  if (!mayJoin(first, tokens) || isPart(units[at - 1], 'capital')) return at
  let end = at + 1
  while (end < units.length && end - at < LONGEST + 1) {
    const unit = units[end] as ReadUnit
    const token = tokens[unit.from] as Token
    const stop = token.word === '.' && !token.spaced && SHORTENED.has(tokens[unit.from - 1]?.word ?? '')
    const inner = SMALL.has(token.word) && token.spaced && tokens[unit.to]?.upper === true
    const saint = token.glued && SAINTS.has(tokens[first.from]?.word ?? '')
    if (!stop && !inner && !(mayJoin(unit, tokens) && (token.spaced || saint))) break
    end++
  }
  for (; end > at + 1; end--) {
    if (tokens[(units[end - 1] as ReadUnit).from]?.upper === false) continue
    const words = tokens.slice(first.from, (units[end - 1] as ReadUnit).to).filter(({ kind }) => kind === 'word')
    if (words.length < 2) continue
    const found = gazetteer.find(words.map(({ folded }) => folded).join(' '))
    // «Santa Clara López» is a person; "West Virginia Democratic" begins with a state all the same.
    if (found.length > 0 && (!isPart(units[end], 'capital') || found.some(({ kind }) => kind === 'region'))) return end
  }
  return at
}

/** «Saint-Marc»: what a hyphen joins to them is one name with them. */
const SAINTS: ReadonlySet<string> = new Set(['saint', 'sainte', 'san', 'santa'])
/** Small words inside of names: «Paz de Kori», "San Kori del Sur". */
const SMALL: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'dos', 'das', 'la', 'las', 'los', 'el', 'du', 'des'])
const SHORTENED: ReadonlySet<string> = new Set(['st', 'ste', 'ft', 'mt'])

/** «, W.Va.», ", Ala.": the short name of a division behind a comma, its stops with it. */
function endOfShort(units: readonly ReadUnit[], at: number, { tokens }: Sentence, gazetteer: Gazetteer): number | null {
  if (units[at - 1]?.word !== ',' || !isPart(units[at], 'capital')) return null
  let written = ''
  let end = at
  while (end < units.length && end - at < 4) {
    const unit = units[end] as ReadUnit
    const token = tokens[unit.from] as Token
    if (end > at && token.spaced) break
    written += token.raw
    end++
  }
  for (; end > at; end--) {
    const last = tokens[(units[end - 1] as ReadUnit).from] as Token
    if (written.endsWith('.') && gazetteer.findShort(written.slice(0, -1)).length > 0) return end
    written = written.slice(0, written.length - last.raw.length)
  }
  return null
}

/** A word with a capital that is no name of a group or a paper, and no name of several words. */
function mayJoin(unit: ReadUnit, tokens: readonly Token[]): boolean {
  const token = tokens[unit.from] as Token
  if (token.kind !== 'word' || !token.upper) return false
  if (unit.value.kind === 'name') return !isPart(unit, 'actor') && !isPart(unit, 'outlet')
  return (unit.value.kind === 'word' || isPart(unit, 'capital')) && unit.to === unit.from + 1
}
