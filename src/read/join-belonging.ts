import { has, isPart, type Phrase, type PhraseName, type ReadUnit } from './units.ts'

/**
 * «des hommes armés, soupçonnés d’appartenir aux rebelles de X,», «des terroristes appartenant à X»: people with the group that they are said to be
 * of are one phrase with its name.
 */
export function joinBelonging(units: readonly ReadUnit[]): readonly ReadUnit[] {
  if (!units.some(isBelonging)) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const end = has(unit, 'party', 'people') ? endOfBelonging(units, at) : -1
    const group = units[end]
    if (unit.value.kind !== 'phrase' || group?.value.kind !== 'phrase') {
      made.push(unit)
      continue
    }
    const names = group.value.names.map((name): PhraseName => ({ ...name, place: 'of' }))
    const value: Phrase = { ...unit.value, names: [...unit.value.names, ...names], of: [...unit.value.of, group] }
    const closed = units[at + 1]?.word === ',' && units[end + 1]?.word === ',' ? end + 1 : end
    made.push({ ...unit, to: (units[closed] as ReadUnit).to, rule: 'belonging', value })
    at = closed
  }
  return made
}

const isBelonging = (unit: ReadUnit): boolean => BELONGS.has(unit.word ?? '')
const BELONGS: ReadonlySet<string> = new Set(['appartenir', 'appartenant', 'belonging'])

/** Where the group stands that the people at `at` are said to be of, -1 where none does. */
function endOfBelonging(units: readonly ReadUnit[], at: number): number {
  let index = at + 1
  if (units[index]?.word === ',') index++
  const suspected = units[index]
  if (suspected?.value.kind === 'verb' ? suspected.value.carrier === 'accuse' : isPart(suspected, 'quality')) index++
  if (isPart(units[index], 'of')) index++
  if (!isBelonging(units[index] ?? (units[at] as ReadUnit))) return -1
  const group = units[index + 2]
  if (!(isPart(units[index + 1], 'to') || isPart(units[index + 1], 'at')) || group?.value.kind !== 'phrase') return -1
  return group.value.names.some(({ name }) => name.sort === 'actor') ? index + 2 : -1
}
