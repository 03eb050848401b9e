import { joinBacked } from './backed-parties.ts'
import { isPreposition } from './clauses.ts'
import { joinAdjectives } from './paired-adjectives.ts'
import { joinShips } from './ships.ts'
import { anyOf, isPart, type Phrase, type ReadUnit, type Role } from './units.ts'

const LISTED: readonly Role[] = ['facility', 'place', 'party', 'people', 'weapon', 'deed', 'toll', 'speaker']

/** «A, B et C»: phrases of one sort joined by commas and «et» become one phrase with members. */
export function toLists(parts: readonly ReadUnit[]): ReadUnit[] {
  const units = joinAppositions(joinShips(joinIncluded(joinBacked(joinAdjectives(dropNames(parts))))))
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const first = units[at] as ReadUnit
    const members = first.value.kind === 'phrase' && isJoint(units[at + 1]) ? membersFrom(units, at) : []
    if (members.length < 2) {
      made.push(splitOf(first))
      at++
      continue
    }
    const last = members.at(-1) as number
    if (areItsNames(units, members)) {
      const closed = units[last + 1]?.word === ',' ? last + 1 : last
      made.push({ ...first, to: (units[closed] as ReadUnit).to, rule: 'apposition' })
      at = closed + 1
      continue
    }
    const listed = shareNoun(members.flatMap((index) => partsOf(units[index] as ReadUnit)))
    // "left seven soldiers and a rebel dead": all of them.
    const dead = isPart(units[last], 'dead') && !isPart(first, 'dead') ? (units[last] as ReadUnit) : null
    const lead = withSide((dead ?? listed[0])?.value as Phrase, units[last] as ReadUnit)
    made.push({ ...(dead ?? first), from: first.from, to: (units[last] as ReadUnit).to, rule: 'list', value: { ...lead, members: listed } })
    at = last + 1
  }
  return joinNamed(bringNames(made))
}

/** «deux soldats, Paul Martin et Jean Dupont»: as many names as people counted before them are theirs. */
function areItsNames(units: readonly ReadUnit[], [first = 0, ...others]: readonly number[]): boolean {
  const { value } = units[first] as ReadUnit
  if (value.kind !== 'phrase' || !isPart(units[first], 'people') || value.amount?.article !== false || units[first + 1]?.word !== ',') return false
  const named = others.every((at) => {
    const name = units[at]?.value
    return name?.kind === 'phrase' && name.thing === 'name' && name.amount === null && name.head.value.kind === 'name' && name.head.value.id === null
  })
  return named && value.amount.range?.[0] === others.length
}

/** "a man identified as Ann Lee and two others", "a farmer, Ann Lee, and two others": the name tells nobody besides. */
function dropNames(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const names = new Set<ReadUnit>()
  for (let at = 2; at < units.length; at++) {
    const [whom, mark, name] = units.slice(at - 2, at + 1) as [ReadUnit, ReadUnit, ReadUnit]
    const called = isPart(mark, 'belonging') || CALLED.has(mark.word ?? '')
    if (!isPart(whom, 'people') || !(called || mark.word === ',') || !isPerson(name)) continue
    const and = units[at + 1]?.word === ',' ? at + 2 : called ? at + 1 : -1
    const others = units[and + 1]
    if (and < 0 || !isPart(units[and], 'and') || others?.value.kind !== 'phrase' || !isPart(others, 'people') || others.value.amount === null)
      continue
    names.add(mark).add(name)
  }
  return names.size === 0 ? units : units.filter((unit) => !names.has(unit))
}
const CALLED: ReadonlySet<string> = new Set(['named', 'called', 'nommé', 'nommée', 'appelé'])
const isPerson = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.head.value.kind === 'name' && value.head.value.sort === 'unknown'

/** «des frappes et des tirs israéliens»: the adjective behind the last of several deeds says whose they all are. */
function withSide(lead: Phrase, { value, to }: ReadUnit): Phrase {
  const open = lead.act !== null && lead.countries.length === 0 && lead.names.length === 0 && lead.of.length === 0
  return open && value.kind === 'phrase' && value.act !== null && to > value.head.to ? { ...lead, countries: value.countries } : lead
}

/** "bombed four towns in the north on Monday: A, B, C and D", "three villages on Monday, namely A, B and C": the names stand for those that were counted. */
function bringNames(units: readonly ReadUnit[]): ReadUnit[] {
  const made = [...units]
  for (let at = 1; at < made.length; at++) {
    const mark = made[at]?.word
    if (mark !== ',' && mark !== ':') continue
    const examples = isNaming(made[at + 1])
    const comma = mark === ',' && (isPart(made[at + 1], 'also') || isPart(made[at + 1], 'adverb') || examples)
    if (!comma && mark !== ':') continue
    const list = at + (comma ? 2 : 1)
    const named = made[list]
    if (named?.value.kind !== 'phrase' || named.value.members.length < 2 || !isPart(named, 'place') || isFiniteNext(made, list)) continue
    const count = named.value.members.length
    let whole = at - 1
    while (whole > 0 && at - whole < NAMED_WITHIN && isCircumstance(made, whole)) whole--
    const counted = made[whole]
    // What stands right before a colon is `joinNamed`'s.
    if (counted?.value.kind !== 'phrase' || (whole === at - 1 && !comma)) continue
    if (examples ? counted.value.amount === null : counted.value.amount?.range?.[0] !== count) continue
    if (!PLACES.has(counted.value.thing) || counted.value.names.some(({ place }) => place !== 'of')) continue
    made[whole] = { ...named, from: counted.from, to: counted.to, rule: 'named' }
    made.splice(at, list + 1 - at)
  }
  return made
}
/** How many units before their names places may be counted. */
const NAMED_WITHIN = 7

/** A day, a preposition or the place behind one. */
const isCircumstance = (units: readonly ReadUnit[], at: number): boolean =>
  units[at]?.value.kind === 'day' || isPreposition(units[at]) || (isPart(units[at], 'place') && isPreposition(units[at - 1]))

/** «trente zones, dont les villes de A, B et C», «quatre bases : A, B, C et D»: those that are named stand for all. */
function joinNamed(units: ReadUnit[]): ReadUnit[] {
  if (!units.some((unit) => isNaming(unit) || unit.word === ':')) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const listed = isSpelledOut(units, at)
    const start = units[at + 1]?.word === ',' ? at + 2 : at + 1
    const named = units[start + 1]
    const before = isPart(made.at(-1), 'and') ? made.at(-2) : undefined
    const whole = listed || [unit, before].some((phrase) => phrase?.value.kind === 'phrase' && isUnnamedPlace(phrase.value))
    if (
      !whole ||
      !(listed || isNaming(units[start])) ||
      named?.value.kind !== 'phrase' ||
      named.value.members.length < 2 ||
      isFiniteNext(units, start + 1)
    ) {
      made.push(unit)
      continue
    }
    const place = isPart(named, 'place') || isPart(named, 'facility')
    if (!place) {
      made.push(unit)
      continue
    }
    const closed = start === at + 2 && units[start + 2]?.word === ',' ? start + 2 : start + 1
    made.push({ ...named, from: unit.from, to: (units[closed] as ReadUnit).to, rule: 'named' })
    at = closed
  }
  return made
}

/** «quatre localités du Gourma : A, B, C et D»: does a list of as many as were counted stand behind a colon? */
function isSpelledOut(units: readonly ReadUnit[], at: number): boolean {
  const [whole, list] = [units[at]?.value, units[at + 2]?.value]
  if (units[at + 1]?.word !== ':' || whole?.kind !== 'phrase' || list?.kind !== 'phrase') return false
  const range = whole.amount?.range ?? null
  const plain = whole.names.every(({ place }) => place === 'of')
  return plain && whole.amount !== null && PLACES.has(whole.thing) && (range === null || range[0] === list.members.length)
}
const PLACES: ReadonlySet<string> = new Set(['settlements', 'facilities', 'areas'])

/** «plusieurs quartiers de Gao» */
const isUnnamedPlace = ({ thing, names, amount }: Phrase): boolean =>
  PLACES.has(thing) && amount !== null && !amount.article && names.every(({ place }) => place === 'of')

/** «dont A et B», "including A and B" */
const isNaming = (unit: ReadUnit | undefined): boolean => unit !== undefined && NAMING(unit.classes)
const NAMING = anyOf(['where', 'gerund-include'])

/** «les localités de A et de B»: as many places as names behind the plural noun. */
export function partsOf(unit: ReadUnit): readonly ReadUnit[] {
  const { value } = unit
  if (value.kind !== 'phrase' || !PLACES.has(value.thing) || value.of.length < 2 || !/[sx]$/.test(value.head.word ?? '')) return [unit]
  if (!value.of.every(isPlaceName)) return [unit]
  return value.of.map((part) => {
    const names = (part.value as Phrase).names.map((name) => ({ ...name, place: 'of' as const }))
    return { ...part, value: { ...value, of: [part], names } }
  })
}

function splitOf(unit: ReadUnit): ReadUnit {
  const parts = partsOf(unit)
  return parts.length < 2 ? unit : { ...unit, rule: 'list', value: { ...(parts[0]?.value as Phrase), members: parts } }
}

const isPlaceName = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.thing === 'name' && isPart(unit, 'place') && unit.value.head.value.kind === 'name'

/** "the Belgorod, Kursk and Bryansk regions", «les régions de Ségou, Mopti et Gao»: the noun of one name is that of all. */
function shareNoun(members: readonly ReadUnit[]): readonly ReadUnit[] {
  const first = members[0]?.value
  if (
    first?.kind === 'phrase' &&
    first.thing === 'settlements' &&
    first.names.some(({ place }) => place === 'of') &&
    /[sx]$/.test(first.head.word ?? '')
  )
    return members.map((member) => {
      const { value } = member
      if (value.kind !== 'phrase' || value.thing !== 'name' || value.names[0]?.place !== 'head') return member
      const names = value.names.map((name) => ({ ...name, place: 'of' as const }))
      return { ...member, value: { ...value, thing: first.thing, gloss: first.gloss, roles: first.roles, head: first.head, names } }
    })
  const last = members.at(-1)?.value
  if (last?.kind !== 'phrase' || last.thing !== 'settlements' || last.names[0]?.place !== 'beside' || last.head.word?.endsWith('s') !== true)
    return members
  return members.map((member) => {
    const { value } = member
    if (value.kind !== 'phrase' || value.thing !== 'name' || value.of.length > 0 || value.names[0]?.name.sort !== 'place') return member
    const names = value.names.map((name) => ({ ...name, place: 'beside' as const }))
    return { ...member, value: { ...value, thing: last.thing, gloss: last.gloss, roles: last.roles, head: last.head, names } }
  })
}

const includes = anyOf(['gerund-include'])

/** "six people, including two children," names a part of the phrase before it: with its commas it belongs to that phrase. */
function joinIncluded(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const amongThem = (at: number): boolean => units[at]?.word === 'among' && units[at + 1]?.word === 'them'
  if (!units.some(({ classes }, index) => includes(classes) || amongThem(index))) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const before = made.at(-1)
    const comma = before?.word === ','
    const whole = comma ? made.at(-2) : before
    const start = amongThem(at) ? at + 2 : at + 1
    const places = whole?.value.kind === 'phrase' && isUnnamedPlace(whole.value) && isPart(units[start], 'place')
    if ((start === at + 1 && !isPart(unit, 'gerund-include')) || places || whole?.value.kind !== 'phrase' || units[start]?.value.kind !== 'phrase') {
      made.push(unit)
      continue
    }
    let last = start
    for (let next = last + 1; next < units.length; next++) {
      const joint = units[next]
      if (joint?.word !== ',' && !isPart(joint, 'and')) break
      const more = isPart(units[next + 1], 'and') ? next + 2 : next + 1
      if (units[more]?.value.kind !== 'phrase' || isFiniteNext(units, more)) break
      if (!goTogether(units[last] as ReadUnit, units[more] as ReadUnit)) break
      last = more
      next = more
    }
    const closed = comma && units[last + 1]?.word === ',' ? last + 1 : last
    if (comma) made.pop()
    made.pop()
    made.push({ ...whole, to: (units[closed] as ReadUnit).to, rule: 'including' })
    at = closed
  }
  return made
}

const isFiniteNext = (units: readonly ReadUnit[], at: number): boolean => {
  const next = units[at + 1]?.value
  return next?.kind === 'verb' && next.form === 'finite'
}

/**
 * «le gouverneur de la région, Alexis Dahan, a dit», «Bunia, la capitale de l’Ituri, »: two phrases for one thing, a comma between,
 * become one with the name; not inside a list.
 */
function joinAppositions(units: readonly ReadUnit[]): readonly ReadUnit[] {
  if (!units.some(({ word }) => word === ',')) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const first = units[at] as ReadUnit
    const second = units[at + 2]
    const joined = units[at + 1]?.word === ',' && second !== undefined && !isListed(units, at) ? joinPair(first, second) : null
    if (joined === null) made.push(first)
    else {
      made.push(joined)
      at += 2
    }
  }
  return made
}

/** Does the comma behind `at` belong to a list, or to what interrupts the sentence? */
function isListed(units: readonly ReadUnit[], at: number): boolean {
  if (units[at - 1]?.word === ',' || isPart(units[at - 1], 'and')) return true
  const after = units[at + 3]
  if (after === undefined || after.value.kind === 'verb') return false
  const first = units[at]?.value
  // "in the state capital, Kori."
  if (after.word === '.' && first?.kind === 'phrase' && first.thing === 'settlements') return false
  return (
    after.word !== ',' ||
    isPart(units[at + 4], 'and') ||
    (units[at + 4]?.value.kind === 'phrase' && units[at + 5]?.value.kind !== 'verb' && units[at + 5]?.word !== ',')
  )
}

function joinPair(first: ReadUnit, second: ReadUnit): ReadUnit | null {
  if (first.value.kind !== 'phrase' || second.value.kind !== 'phrase') return null
  const [a, b] = [first.value, second.value]
  const name = b.head.value.kind === 'name' ? b.head.value : null
  if (name !== null && !a.names.some(({ place }) => place !== 'of')) {
    const fits =
      a.thing === 'roles'
        ? name.sort === 'unknown' || name.sort === 'actor'
        : a.thing === 'media'
          ? name.sort === 'outlet' || name.sort === 'unknown'
          : // «un groupe armé, le Front, a pris la ville»
            a.thing === 'bodies' && a.amount?.article === true
            ? name.sort === 'actor'
            : a.thing === 'settlements' && a.amount === null
              ? name.sort === 'place' || name.sort === 'unknown'
              : false
    if (fits) return { ...first, to: second.to, rule: 'apposition', value: { ...a, names: [...a.names, { name, unit: second, place: 'beside' }] } }
  }
  const named = a.head.value.kind === 'name' ? a.head.value : null
  if (named !== null && b.head.value.kind !== 'name') {
    const fits =
      (b.thing === 'settlements' && b.amount === null && (named.sort === 'place' || named.sort === 'unknown')) ||
      (b.thing === 'roles' && named.sort === 'unknown')
    if (fits) return { ...first, to: second.to, rule: 'apposition', value: b.thing === 'roles' ? { ...a, office: second } : a }
  }
  return null
}

const isJoint = (unit: ReadUnit | undefined): boolean => unit?.word === ',' || isPart(unit, 'and')

/** Where the members stand; only the first where no «et» closes the list. */
function membersFrom(units: readonly ReadUnit[], start: number): number[] {
  const members = [start]
  let closed = 1
  const named = isNamedBehindOf(units[start])
  for (let at = named ? pastInsert(units, start + 1) : start + 1; at < units.length; ) {
    const comma = units[at]?.word === ','
    const and = isPart(units[at], 'and') || (comma && isPart(units[at + 1], 'and'))
    let next = and && comma ? at + 2 : at + 1
    if (!comma && !and) break
    while (isPart(units[next], 'also') || isPart(units[next], 'adverb')) next++
    // «à Beni, à Butembo et à Goma», «contre A et contre B»: the preposition of the first is said again.
    if (isSamePreposition(units[start - 1], units[next]) && units[next + 1]?.value.kind === 'phrase') {
      if (comma && !and && isAround(units[start] as ReadUnit, units[next + 1] as ReadUnit)) break
      next++
    }
    // «les villages de A, de B et de C»
    else if (named && isPart(units[next], 'of') && isPlaceName(units[next + 1])) next++
    const unit = units[next]
    if (unit?.value.kind !== 'phrase' || !goTogether(units[start] as ReadUnit, unit)) break
    if (comma && !and && isDescribed(units[start] as ReadUnit, unit)) break
    if (isParallel(units, start, next)) break
    const after = units[next + 1]
    // «…la base et l’armée a répondu»: what a finite verb follows begins a clause of its own.
    if (after !== undefined && after.value.kind === 'verb' && after.value.form === 'finite' && and && !isSubjectPosition(units, start)) break
    members.push(next)
    at = named ? pastInsert(units, next + 1) : next + 1
    if (and) closed = members.length
    if (and && !(units[at]?.word === ',' || isPart(units[at], 'and'))) break
  }
  return members.slice(0, closed)
}

/** «Paul Martin, frère du chef et adjoint du maire»: nouns without an article say who the person is. */
const isDescribed = ({ value: whom }: ReadUnit, { value: what, from }: ReadUnit): boolean =>
  whom.kind === 'phrase' &&
  what.kind === 'phrase' &&
  whom.thing === 'name' &&
  whom.head.value.kind === 'name' &&
  (whom.head.value.sort === 'unknown' || whom.head.value.sort === 'actor') &&
  (what.thing === 'roles' || what.thing === 'civilians') &&
  what.head.from === from

/** "a camp in A and a station in B", "A, close to the border, and posts in B": what has a whereabouts of its own belongs with what the first one's is of. */
function isParallel(units: readonly ReadUnit[], start: number, next: number): boolean {
  const [goal, other] = [units[units[start - 2]?.word === ',' ? start - 3 : start - 2], units[next]]
  const whole = units[start] as ReadUnit
  const named = isPart(whole, 'place') && whole.value.kind === 'phrase' && whole.value.names.length > 0 && isPart(units[next - 1], 'and')
  const placed = named || (isPart(units[start - 1], 'at') && goal?.value.kind === 'phrase' && isPart(goal, 'goal'))
  const thing = other?.value.kind === 'phrase' && PUT.has(other.value.thing) && other.value.head.value.kind !== 'name'
  return placed && thing && isPart(units[next + 1], 'at') && units[next + 2]?.value.kind === 'phrase' && isPart(units[next + 2], 'place')
}
const PUT: ReadonlySet<string> = new Set(['facilities', 'vehicles'])

/** «dans la commune de A, dans les cercles de B et C»: divisions that the place before them lies in or between. */
const isAround = ({ value: place }: ReadUnit, { value: wider }: ReadUnit): boolean =>
  place.kind === 'phrase' && wider.kind === 'phrase' && DIVISIONS.has(wider.gloss) && !DIVISIONS.has(place.gloss)
const DIVISIONS: ReadonlySet<string> = new Set(['district', 'department', 'province', 'region', 'state'])

/** «les villages de A»: a plural noun with a place's name behind «of». */
const isNamedBehindOf = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && PLACES.has(unit.value.thing) && /[sx]$/.test(unit.value.head.word ?? '') && isPlaceName(unit.value.of[0])

/** «les provinces de A, dans le nord, et de B»: the joint behind an adjunct that says where the last one lies. */
function pastInsert(units: readonly ReadUnit[], at: number): number {
  if (units[at]?.word !== ',' || isPart(units[at + 1], 'and') || isPart(units[at + 1], 'of')) return at
  const close = units.findIndex((unit, index) => index > at + 1 && index <= at + INSERTED && unit.word === ',')
  if (close < 0 || units.slice(at, close).some(({ value }) => value.kind === 'verb')) return at
  const again = isPart(units[close + 1], 'of') || (isPart(units[close + 1], 'and') && isPart(units[close + 2], 'of'))
  return again ? close : at
}
/** How many units such an adjunct may have. */
const INSERTED = 5

/** Nothing but adjuncts stand before it in its clause: the list may be the subject of what follows. */
const isSubjectPosition = (units: readonly ReadUnit[], at: number): boolean => {
  const start = units.findLastIndex(
    (unit, index) =>
      index < at &&
      (isPart(unit, 'that') || isPart(unit, 'when') || isPart(unit, 'say-active') || isFollowed(unit) || unit.word === ':' || unit.word === ';'),
  )
  return !units.slice(start + 1, at).some((unit) => unit.value.kind === 'verb')
}

/** "came two days after four soldiers and a guard were killed": a day that a clause follows. */
const isFollowed = ({ value }: ReadUnit): boolean => value.kind === 'day' && FOLLOWED.has(value.meaning)
const FOLLOWED: ReadonlySet<string> = new Set(['days-following', 'weeks-following'])

const isCountry = ({ thing }: Phrase): boolean => thing === 'country'
const REPEATED = ['at', 'against', 'with', 'by', 'from'] as const
const isSamePreposition = (first: ReadUnit | undefined, again: ReadUnit | undefined): boolean =>
  first?.value.kind === 'word' &&
  again?.value.kind === 'word' &&
  (first.word === again.word || REPEATED.some((part) => isPart(first, part) && isPart(again, part)))

function goTogether(a: ReadUnit, b: ReadUnit): boolean {
  if (a.value.kind !== 'phrase' || b.value.kind !== 'phrase') return false
  // «au sud de la Syrie, et la base de X»: a country is listed with countries only, unless both are parties.
  if (isCountry(a.value) !== isCountry(b.value) && !(a.value.roles.has('party') && b.value.roles.has('party'))) return false
  for (const role of LISTED) if (a.value.roles.has(role) && b.value.roles.has(role)) return true
  // "left seven soldiers and a rebel dead"
  if (isPart(b, 'dead') && (a.value.roles.has('people') || a.value.thing === 'bodies') && a.value.amount !== null && b.value.head.to > b.from + 1)
    return true
  const goal = (phrase: Phrase): boolean => phrase.roles.has('facility') || phrase.roles.has('place')
  return goal(a.value) && goal(b.value)
}
