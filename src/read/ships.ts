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

/** "fired at the Coral, a Greek tanker, in the strait": a name that no table has and what it is called by behind the comma are one ship. */
export function joinShips(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const at = units.findIndex((unit, index) => isShipBehind(unit) && units[index - 1]?.word === ',' && isBareName(units[index - 2]))
  if (at < 0) return units
  const [name, ship] = [units[at - 2] as ReadUnit, units[at] as ReadUnit]
  if (name.value.kind !== 'phrase' || ship.value.kind !== 'phrase') return units
  const names = name.value.names.map((own) => ({ ...own, name: { ...own.name, candidate: null }, place: 'beside' as const }))
  const joined: ReadUnit = { ...ship, from: name.from, value: { ...ship.value, names } }
  return [...units.slice(0, at - 2), joined, ...joinShips(units.slice(at + 1))]
}
const isShipBehind = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && value.thing === 'vehicles' && SHIPS.has(value.gloss) && value.names.length === 0 && value.amount?.article === true
const isBareName = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.thing === 'name' && unit.value.names.length === 1 && unit.value.names[0]?.name.sort === 'unknown'
