import type { Sentence } from '../text/index.ts'
import { isPart, type ReadUnit } from './units.ts'

/** Names that begin with the prefix of a ship: "MV Rubymar". */
export const SHIP_NAME = /^(MV|MT|MSC|USS|HMS|USNS|INS|RFA)[ -]/
const PREFIXES: ReadonlySet<string> = new Set(['mv', 'mt', 'msc', 'uss', 'hms', 'usns', 'ins', 'rfa'])
/** Things that go by sea. */
export const SHIPS = new Set([
  'ship',
  'vessel',
  'tanker',
  'cargo ship',
  'merchant ship',
  'ships',
  'oil tanker',
  'container ship',
  'warship',
  'boat',
  'shipping',
])

/** "the USS Coral Sea": the index behind a ship's name, of whatever words with a capital; `at` where none begins there. */
export function endOfShip(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const first = units[at]
  if (titleCase || !PREFIXES.has(first?.word ?? '') || tokens[first?.from ?? 0]?.capitals !== true) return at
  let to = at + 1
  while (to - at <= SHIP_WITHIN && isCapital(units[to], tokens)) to++
  return to > at + 1 ? to : at
}
const SHIP_WITHIN = 3
const isCapital = (unit: ReadUnit | undefined, tokens: Sentence['tokens']): boolean =>
  unit !== undefined && !isPart(unit, 'month') && tokens[unit.from]?.upper === true
