import type { Range } from '../model/index.ts'
import type { Frame, Toll } from './frame.ts'
import { peopleCount } from './people-count.ts'
import type { Phrase, ReadUnit } from './units.ts'
import { has } from './units.ts'

/** Tolls in a list keep their own number: «deux morts et cinq blessés», "killing 5 soldiers and 2 civilians". */
export function fillVictims(frame: Frame, unit: ReadUnit): void {
  const slot = frame.act === 'wound' ? 'wounded' : 'killed'
  fillToll(frame, slot, unit)
  if (has(unit, 'people', 'party') && frame.targets.length === 0) frame.targets.push(unit)
}

/** Counts the people of a phrase as killed or wounded, as their own words say or else as `slot` does. */
export function fillToll(frame: Frame, slot: 'killed' | 'wounded', unit: ReadUnit): void {
  if (unit.value.kind !== 'phrase') return
  const members = unit.value.members.length > 0 ? unit.value.members : [unit]
  let killed: Range | null = null
  let wounded: Range | null = null
  for (const member of members) {
    const phrase = member.value as Phrase
    const range = peopleCount(phrase) ?? (isOnePerson(member) ? ([1, 1] as const) : null)
    if (range === null) continue
    const into = has(member, 'injured') ? 'wounded' : has(member, 'dead') ? 'killed' : slot
    if (into === 'killed') killed = killed === null ? range : addRanges(killed, range)
    else wounded = wounded === null ? range : addRanges(wounded, range)
  }
  if (killed !== null) frame.killed ??= { range: killed, unit, who: unit }
  if (wounded !== null) frame.wounded ??= { range: wounded, unit, who: unit }
}

const addRanges = (a: Range, b: Range): Range => [a[0] + b[0], a[1] === null || b[1] === null ? null : a[1] + b[1]]

/** A name or an office is one person: «le commandant a été tué». */
const isOnePerson = (unit: ReadUnit): boolean => {
  const phrase = unit.value as Phrase
  // «le journaliste Ahmad Salim»
  const called = phrase.thing === 'civilians' && phrase.names.some(({ name, place }) => place === 'beside' && name.sort === 'unknown')
  return phrase.thing === 'roles' || called || (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown')
}

/** Both together, told where the first is. */
export const addTolls = (a: Toll | null, b: Toll | null): Toll | null =>
  a === null || b === null ? (a ?? b) : { ...a, range: addRanges(a.range, b.range) }
