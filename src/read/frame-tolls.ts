import type { Range } from '../model/index.ts'
import type { Frame, Toll } from './frame.ts'
import { peopleCount } from './people-count.ts'
import type { Phrase, ReadUnit } from './units.ts'
import { has, unlist } from './units.ts'

/** Tolls in a list keep their own number: «deux morts et cinq blessés», "killing 5 soldiers and 2 civilians". */
export function fillVictims(frame: Frame, unit: ReadUnit): void {
  const slot = frame.act === 'wound' ? 'wounded' : 'killed'
  // «huit malades ont été tués», «un blessé a succombé»: whom the verb kills is dead.
  if (slot === 'killed' && frame.verb?.act === frame.act && (unit.value as Phrase).members.length === 0 && has(unit, 'injured')) {
    frame.killed ??= toVictims(unit)
    return
  }
  fillToll(frame, slot, unit)
  if (has(unit, 'people', 'party') && frame.targets.length === 0) frame.targets.push(unit)
}

/** Counts the people of a phrase as killed, wounded or one of both, as their own words say or else as `slot` does. */
export function fillToll(frame: Frame, slot: 'killed' | 'wounded' | 'hurt', unit: ReadUnit): void {
  if (unit.value.kind !== 'phrase') return
  const members = unit.value.members.length > 0 ? unit.value.members : [unit]
  const told = { killed: [] as ReadUnit[], wounded: [] as ReadUnit[], hurt: [] as ReadUnit[] }
  // «quinze personnes portées disparues» are neither dead nor hurt.
  for (const member of members)
    if (!has(member, 'missing')) told[has(member, 'injured') ? 'wounded' : has(member, 'dead') ? 'killed' : slot].push(member)
  frame.killed ??= toVictims(unit, told.killed)
  frame.wounded ??= toVictims(unit, told.wounded)
  frame.hurt ??= toVictims(unit, told.hurt)
}

/** "one of the dead", "the two victims": of those who are told of. */
const isKnown = ({ pointing, of }: Phrase): boolean =>
  pointing !== null || of.some((unit) => unit.value.kind === 'phrase' && unit.value.pointing !== null && has(unit, 'toll', 'people'))

/** How many people the members of a phrase's list count together. */
export function toVictims(unit: ReadUnit, listed: readonly ReadUnit[] = unlist(unit)): Toll | null {
  const members = addUp(listed) ? listed.slice(0, 1) : listed
  let range: Range | null = null
  let some = true
  for (const member of members) {
    const counted = peopleCount(member.value as Phrase)
    const own = counted ?? (isOnePerson(member) ? ([1, 1] as const) : null)
    if (own === null) continue
    range = range === null ? own : addRanges(range, own)
    some &&= counted === null || isKnown(member.value as Phrase) || isOneOffice(member.value as Phrase)
  }
  // "a trader and several neighbours": that many at least.
  const several = members.some(({ value }) => value.kind === 'phrase' && value.amount !== null && value.amount.range === null)
  return range === null ? null : { range: several ? [range[0], null] : range, unit, who: unit, some }
}

/** «un responsable du Front»: one who is told of for who he is, of perhaps more. */
const isOneOffice = ({ thing, amount }: Phrase): boolean => thing === 'roles' && amount?.article === true

/** «25 personnes, 22 civils et trois policiers»: are the others those whom the first counts? */
function addUp([whole, ...parts]: readonly ReadUnit[]): boolean {
  if (whole === undefined || parts.length < 2) return false
  const counts = parts.map(({ value }) => peopleCount(value as Phrase)?.[0] ?? Number.NaN)
  return peopleCount(whole.value as Phrase)?.[0] === counts.reduce((sum, count) => sum + count, 0)
}

const addRanges = (a: Range, b: Range): Range => [a[0] + b[0], a[1] === null || b[1] === null ? null : a[1] + b[1]]

/** Nouns whose singular names several people. */
const COLLECTIVES: ReadonlySet<string> = new Set([
  'family',
  'household',
  'crew',
  'team',
  'staff',
  'couple',
  'detail',
  'infantry',
  'famille',
  'foyer',
  'équipage',
  'équipe',
])

/** A name, an office or a singular is one person: «le commandant a été tué», "his wife was killed". */
const isOnePerson = (unit: ReadUnit): boolean => {
  const phrase = unit.value as Phrase
  // «le bilan», "the toll" is a number, not a person.
  if (phrase.single && PERSONS.has(phrase.thing) && phrase.gloss !== 'death toll') return !COLLECTIVES.has(phrase.head.word ?? '')
  // «le journaliste Ahmad Salim»
  const called = phrase.thing === 'civilians' && phrase.names.some(({ name, place }) => place === 'beside' && name.sort === 'unknown')
  return phrase.thing === 'roles' || called || (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown')
}

const PERSONS: ReadonlySet<Phrase['thing']> = new Set(['civilians', 'combatants', 'roles', 'dead', 'injured', 'casualties'])

/** Both together, told where the first is. */
export const addTolls = (a: Toll | null, b: Toll | null): Toll | null =>
  a === null || b === null ? (a ?? b) : { ...a, range: addRanges(a.range, b.range), some: a.some && b.some }
