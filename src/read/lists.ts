import { isPart, type Phrase, type ReadUnit, type Role } from './units.ts'

const LISTED: readonly Role[] = ['facility', 'place', 'party', 'people', 'weapon', 'deed', 'toll', 'speaker']

/** «A, B et C»: phrases of one sort joined by commas and «et» become one phrase with members. */
export function toLists(units: readonly ReadUnit[]): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const first = units[at] as ReadUnit
    const members = first.value.kind === 'phrase' ? membersFrom(units, at) : []
    if (members.length < 2) {
      made.push(first)
      at++
      continue
    }
    const last = members.at(-1) as number
    const listed = members.map((index) => units[index] as ReadUnit)
    const lead = first.value as Phrase
    made.push({ ...first, to: (units[last] as ReadUnit).to, rule: 'list', value: { ...lead, members: listed } })
    at = last + 1
  }
  return made
}

/** Where the members stand; only the first where no «et» closes the list. */
function membersFrom(units: readonly ReadUnit[], start: number): number[] {
  const members = [start]
  let closed = 1
  for (let at = start + 1; at < units.length; ) {
    const comma = units[at]?.word === ','
    const and = isPart(units[at], 'and') || (comma && isPart(units[at + 1], 'and'))
    let next = and && comma ? at + 2 : at + 1
    if (!comma && !and) break
    while (isPart(units[next], 'also') || isPart(units[next], 'adverb')) next++
    const unit = units[next]
    if (unit?.value.kind !== 'phrase' || !goTogether(units[start] as ReadUnit, unit)) break
    const after = units[next + 1]
    // «…la base et l’armée a répondu»: what a finite verb follows begins a clause of its own.
    if (after !== undefined && after.value.kind === 'verb' && after.value.form === 'finite' && and && !isSubjectPosition(units, start)) break
    members.push(next)
    at = next + 1
    if (and) closed = members.length
    if (and && !(units[at]?.word === ',' || isPart(units[at], 'and'))) break
  }
  return members.slice(0, closed)
}

/** Nothing but adjuncts stand before it: the list may be the subject of what follows. */
const isSubjectPosition = (units: readonly ReadUnit[], at: number): boolean => !units.slice(0, at).some((unit) => unit.value.kind === 'verb')

function goTogether(a: ReadUnit, b: ReadUnit): boolean {
  if (a.value.kind !== 'phrase' || b.value.kind !== 'phrase') return false
  for (const role of LISTED) if (a.value.roles.has(role) && b.value.roles.has(role)) return true
  const goal = (phrase: Phrase): boolean => phrase.roles.has('facility') || phrase.roles.has('place')
  return goal(a.value) && goal(b.value)
}
