import { isPart, type ReadUnit } from './units.ts'

const OLDEST = 110

/** "Ann Lee, 29, was shot": an age between commas behind a person is dropped with the first of them. */
export function dropAges(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const dropped = new Set<number>()
  for (let at = 2; at < units.length - 1; at++)
    if (isAge(units[at]) && units[at - 1]?.word === ',' && isPerson(units[at - 2]) && CLOSERS.has(units[at + 1]?.word ?? ''))
      dropped.add(at - 1).add(at)
  // "a man aged 66 and a woman aged 33"
  for (let at = 1; at < units.length; at++) if (units[at]?.rule === 'en/ages' && isPerson(units[at - 1])) dropped.add(at)
  // «trois enfants, âgés de 7 et 4 ans, et un bébé»
  for (let at = 1; at < units.length; at++) {
    const comma = units[at - 1]?.word === ','
    if (units[at]?.rule !== 'fr/ages' || !isPerson(units[comma ? at - 2 : at - 1])) continue
    dropped.add(at)
    if (comma) dropped.add(at - 1)
  }
  return dropped.size === 0 ? units : units.filter((_, at) => !dropped.has(at))
}

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ')', ';', 'and'])

const isAge = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'amount' &&
  unit.value.sort === 'count' &&
  !unit.value.article &&
  unit.value.range !== null &&
  unit.value.range[0] === unit.value.range[1] &&
  unit.value.range[0] > 0 &&
  unit.value.range[0] <= OLDEST

/** A name of several words that no table has, or a word for people: "a man, 34,". */
const isPerson = (unit: ReadUnit | undefined): boolean =>
  (unit?.value.kind === 'name' && unit.value.sort === 'unknown' && unit.to > unit.from + 1) || isPart(unit, 'civilians')
