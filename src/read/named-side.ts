import { isPart, type ReadUnit } from './units.ts'

/**
 * «des hommes armés soupçonnés d’appartenir au Front», "gunmen believed to be members of the Front", "fighters with the Front", «les assaillants, des combattants du Front, ont …»:
 * the words behind people of no name that name their side; `null` where none does.
 */
export function findNamedSide(unit: ReadUnit, units: readonly ReadUnit[]): ReadUnit | null {
  if (unit.value.kind !== 'phrase' || !ARMED.has(unit.value.thing) || isNamed(unit)) return null
  const at = units.indexOf(unit)
  if (at < 0) return null
  // «cette organisation affiliée au Front»: one that has a name of its own.
  if (unit.value.pointing === 'this') return null
  const comma = units[at + 1]?.word === ','
  const belonging = at + (comma ? 2 : 1)
  const side = units[isPart(units[belonging], 'belonging') ? belonging + 1 : belonging]
  if (side === undefined) return null
  // "Fighters with the River Front attacked", "militants from Boko Haram"
  const of = units[at + 2]
  if (unit.value.thing === 'combatants' && isPart(units[at + 1], 'with') && of !== undefined && isPart(of, 'party') && isNamed(of)) return of
  if (unit.value.thing === 'combatants' && isPart(units[at + 1], 'from') && of !== undefined && isOfTables(of)) return of
  if (!isPart(side, 'party') || !isNamed(side)) return null
  if (isPart(units[belonging], 'belonging')) return side
  // Between commas, and of the same kind: people beside people.
  return comma && isPart(side, 'combatants') && units[belonging + 1]?.word === ',' ? side : null
}

const ARMED: ReadonlySet<string> = new Set(['combatants', 'bodies', 'troops'])

const isOfTables = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && value.names.some(({ name, place }) => name.sort === 'actor' && place !== 'of')

const isNamed = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && value.names.some(({ name }) => name.sort === 'actor' || name.sort === 'unknown')
