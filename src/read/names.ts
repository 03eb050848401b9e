import type { Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { endOfBodyName, endOfColumn, isGroupNoun, ofPeoples } from './body-names.ts'
import { endOfName } from './capital-runs.ts'
import type { NameContext } from './name-context.ts'
import { ARTICLES, hasCapital } from './name-parts.ts'
import { endOfNamesakes } from './person-names.ts'
import { endOfPress } from './press-names.ts'
import { endOfArticled, endOfLand, endOfSettlement } from './settlement-names.ts'
import { endOfShip } from './ships.ts'
import { endOfSpotName } from './spot-names.ts'
import { classSet, isPart, type NameValue, type ReadUnit, senseOf } from './units.ts'
import { toUnknown, toWritten } from './unknown-name.ts'

/** Capitalised words that no table has become names; which of them are places is settled later, over the whole document. */
export function toNames(units: readonly ReadUnit[], sentence: Sentence, context: NameContext): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const end = addName(made, units, at, sentence, context)
    if (end === at) made.push(units[at] as ReadUnit)
    at = Math.max(end, at + 1)
  }
  return made
}

/** Adds the name that begins at the unit to those made: the index behind it, or the unit's own where none begins. */
function addName(made: ReadUnit[], units: readonly ReadUnit[], at: number, sentence: Sentence, context: NameContext): number {
  const first = units[at] as ReadUnit
  if (!mayBegin(first)) return at
  const press = endOfPress(units, at, sentence)
  if (press > at) {
    made.push(toNamed(units.slice(at, press), sentence, 'outlet'))
    return press
  }
  const body = endOfBodyName(units, at, sentence)
  if (body > at) {
    made.push(toNamed(units.slice(at, body), sentence, 'actor'))
    return body
  }
  const to = first.value.kind === 'amount' ? at : endOfOpenName(units, at, sentence, context)
  if (to === at) return at
  if (isGroupNoun(units[to]) && !sentence.titleCase) {
    const state = ofPeoples(units[at - 1], units[to]) && made.at(-1) === units[at - 1] ? made.pop() : undefined
    made.push(toNamed(units.slice(state === undefined ? at : at - 1, to + 1), sentence, 'actor'))
    return to + 1
  }
  const column = endOfColumn(units, at, to)
  if (column > to) {
    made.push(toNamed(units.slice(at, column), sentence, 'actor'))
    return column
  }
  for (const [from, end] of piecesOf(units, at, to, sentence)) made.push(toUnknown(from, end, sentence, 'capitals'))
  return to
}

/** Behind a name of whatever sort: a person's, a place's, a ship's. */
const endOfOpenName = (units: readonly ReadUnit[], at: number, sentence: Sentence, context: NameContext): number =>
  Math.max(
    endOfName(units, at, sentence, context),
    endOfNamesakes(units, at, sentence),
    endOfSettlement(units, at, sentence),
    endOfArticled(units, at, sentence),
    endOfLand(units, at, sentence),
    endOfSpotName(units, at, sentence),
    endOfShip(units, at, sentence),
  )

/** Can a name begin with the unit? Only with a capital, a known name or an Arabic article. */
const mayBegin = ({ value, classes, word }: ReadUnit): boolean =>
  value.kind === 'name' || hasCapital(classes) || (word !== null && ARTICLES.has(word)) || (value.kind === 'amount' && value.sort === 'ordinal')

/** «l’axe Kori-Dantan», "the Kori-Dantan road": the towns that a road joins are names of their own. */
function piecesOf(units: readonly ReadUnit[], at: number, to: number, { tokens }: Sentence): readonly Span[] {
  const [from, end] = [(units[at] as ReadUnit).from, (units[to - 1] as ReadUnit).to]
  const isRoad = (unit: ReadUnit | undefined): boolean => senseOf(unit, 'thing', 'facilities')?.gloss === 'road'
  const starts = tokens
    .slice(from, end)
    .flatMap(({ glued, upper }, index) => (index > 0 && glued && upper && tokens[from + index - 1]?.upper === true ? [from + index] : []))
  const before = units[at - 1]
  const along = isPart(before, 'at') && tokens.slice(before?.from, before?.to).some(({ word }) => ROADS.has(word))
  if (starts.length === 0 || !(along || isRoad(units[to]) || isRoad(units[isPart(before, 'of') ? at - 2 : at - 1]))) return [[from, end]]
  return [from, ...starts].map((start, index): Span => [start, starts[index] ?? end])
}
const ROADS: ReadonlySet<string> = new Set(['route', 'axe', 'road', 'highway', 'tronçon'])

function toNamed(parts: readonly ReadUnit[], sentence: Sentence, sort: 'actor' | 'outlet'): ReadUnit {
  const from = (parts[0] as ReadUnit).from
  const { to } = parts.at(-1) as ReadUnit
  const value: NameValue = { kind: 'name', sort, id: null, name: toWritten(sentence.tokens.slice(from, to)), country: null, candidate: null }
  return { from, to, classes: sort === 'actor' ? GROUP : MEDIUM, word: null, rule: sort === 'actor' ? 'group' : 'press', value }
}
const GROUP = classSet(['name', 'actor'])
const MEDIUM = classSet(['name', 'outlet'])
