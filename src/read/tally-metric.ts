import type { ActName } from '../lang/index.ts'
import type { Range, TallyMetric } from '../model/index.ts'
import { clauseAround, findSubject } from './clauses.ts'
import { peopleCount } from './people-count.ts'
import { isPart, type ReadUnit } from './units.ts'

/** The figure of a phrase or amount; an article counts nothing here. */
export function figureOf(unit: ReadUnit): Range | null {
  if (unit.value.kind === 'amount') return unit.value.article ? null : unit.value.range
  if (unit.value.kind !== 'phrase') return null
  if (unit.value.amount !== null && !unit.value.amount.article) return unit.value.amount.range
  for (const inner of unit.value.of) {
    if (
      inner.value.kind === 'phrase' &&
      inner.value.amount !== null &&
      !inner.value.amount.article &&
      (isPart(inner, 'people') || isPart(inner, 'toll'))
    )
      return inner.value.amount.range
  }
  const [inner] = unit.value.of
  // «l’abreuvant de 800 tonnes»: a head that is no noun hides the figure.
  if (unit.value.thing === 'unknown' && unit.value.amount === null && inner?.value.kind === 'phrase' && inner.value.amount?.article === false)
    return inner.value.amount.range
  // «la mort d’une infirmière» is no count.
  const people = unit.value.amount === null ? peopleCount(unit.value) : null
  return people?.[1] === 1 ? null : people
}

export const isBareFigure = (unit: ReadUnit): boolean =>
  unit.value.kind === 'amount' || (unit.value.kind === 'phrase' && unit.value.head.value.kind === 'amount')

/** What a counted phrase counts by its own noun or by the verb that it is subject or object of; `null` where neither says. */
export function metricOf(units: readonly ReadUnit[], at: number, unit: ReadUnit): TallyMetric | null {
  const act = unit.value.kind === 'phrase' ? unit.value.act : null
  if (act !== null && (TOLL_ACTS.has(act) || act === 'execute')) return act === 'wound' ? 'wounded' : 'killed'
  if (isPart(unit, 'deed')) return unit.value.kind === 'phrase' && unit.value.act === null && !isPart(unit, 'operations') ? null : 'attacks'
  if (isIncluded(units, at)) return null
  if (isPart(unit, 'dead')) return unit.value.kind === 'phrase' && unit.value.gloss === 'bodies' ? null : 'killed'
  if (isPart(unit, 'injured')) return 'wounded'
  if (!isPart(unit, 'people') && !isPart(unit, 'toll')) return null
  for (const index of [at + 1, afterInsert(units, at), at - 1, at + 2, at - 2]) {
    const near = units[index]
    if (near?.value.kind === 'verb') {
      if (near.value.negated) return null
      if (near.value.act === 'wound') return 'wounded'
      if (
        near.value.act === 'kill' ||
        near.value.act === 'die' ||
        near.value.act === 'execute' ||
        near.value.act === 'shootDead' ||
        near.value.act === 'massacre'
      )
        return 'killed'
      if (index === at + 1) return null
    } else if (index === at + 1 && near?.value.kind === 'phrase' && near.value.amount === null) {
      // «500 civils tués», without a helper.
      if (isPart(near, 'dead')) return 'killed'
      if (isPart(near, 'injured')) return 'wounded'
    }
  }
  return null
}

/** "including two ringleaders": a part of those counted before. */
function isIncluded(units: readonly ReadUnit[], at: number): boolean {
  const before = units[at - 1]
  return before?.value.kind === 'verb' && before.value.carrier === 'include'
}

/** «30 personnes, dont 12 enfants, ont péri»: what stands behind the insertion. */
function afterInsert(units: readonly ReadUnit[], at: number): number {
  if (units[at + 1]?.word !== ',') return -1
  const close = units.findIndex((unit, index) => index > at + 2 && index < at + 10 && unit.word === ',')
  return close < 0 ? -1 : close + 1
}

const PLURAL_ENDING = /[sx]$/

/** Is there one single deed among the units, so that a count beside it is its toll? */
export function hasSingleDeed(units: readonly ReadUnit[], wordOf: (unit: ReadUnit) => string): boolean {
  return units.some((unit) => {
    if (unit.value.kind === 'verb') return unit.value.act !== null && !TOLL_ACTS.has(unit.value.act) && unit.value.act !== 'execute'
    return (
      unit.value.kind === 'phrase' &&
      isPart(unit, 'deed') &&
      // «lors d’une opération à Kori»
      (unit.value.act !== null ? !TOLL_ACTS.has(unit.value.act) : isPart(unit, 'operations')) &&
      (unit.value.amount === null ? !PLURAL_ENDING.test(wordOf(unit.value.head)) : unit.value.amount.article)
    )
  })
}

/** Several deeds that are counted («in two encounters») or only plural («in air strikes»). */
export function severalDeeds(units: readonly ReadUnit[]): ReadUnit | null {
  const several = units.filter(
    (unit) =>
      unit.value.kind === 'phrase' &&
      isPart(unit, 'deed') &&
      unit.value.act !== null &&
      !TOLL_ACTS.has(unit.value.act) &&
      (unit.value.amount?.range?.[0] ?? 0) > 1,
  )
  const listed = units.find((unit) => unit.value.kind === 'phrase' && unit.value.members.length > 1 && unit.value.members.every(isDeed))
  return several[0] ?? listed ?? joinedDeeds(units)
}

const isDeed = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'phrase' && unit.value.act !== null && isPart(unit, 'deed')

/** «dans une attaque sur A et dans une attaque sur B»: a second deed behind «et» and the first one's preposition. */
export function joinedDeeds(units: readonly ReadUnit[]): ReadUnit | null {
  const second = units.findIndex((unit, at) => isDeed(unit) && isPart(units[at - 1], 'at') && isPart(units[at - 2], 'and'))
  const first = units.findIndex((unit, at) => at < second && isDeed(unit) && isPart(units[at - 1], 'at'))
  return second < 0 || first < 0 ? null : (units[first] as ReadUnit)
}

const TOLL_ACTS: ReadonlySet<ActName> = new Set(['kill', 'wound', 'die'])

/** The clause with the subject of its verb. */
export function clauseUnits(units: readonly ReadUnit[], at: number): readonly ReadUnit[] {
  const [from, to] = clauseAround(units, at)
  const inside = units.findIndex((unit, index) => index >= from && index < to && unit.value.kind === 'verb')
  // «cette attaque a entraîné la mort de dix personnes»: the object of the verb before.
  const verb = inside < 0 && units[from - 1]?.value.kind === 'verb' ? from - 1 : inside
  const subject = verb < 0 ? null : findSubject(units, verb)
  return units.slice(subject?.sort === 'phrase' ? Math.min(from, subject.at) : from, to)
}

/** Deeds whose objects a running total counts, by how a record names what was done to them. */
export const COUNTED_DEEDS: ReadonlyMap<ActName, string> = new Map([
  ['destroy', 'destroyed'],
  ['shootDown', 'shot down'],
  ['intercept', 'intercepted'],
  ['launch', 'fired'],
  ['capture', 'taken'],
  ['hijack', 'seized'],
  ['abduct', 'abducted'],
  ['arrest', 'arrested'],
  ['release', 'released'],
  ['burn', 'burned'],
  ['demolish', 'demolished'],
  ['evacuate', 'evacuated'],
])

/** The counted things that the verb at `verb` was done to: its objects up to the next clause, or its subject. */
export function findCountedObjects(units: readonly ReadUnit[], verb: number): { unit: ReadUnit; at: number; of: string }[] {
  const group = units[verb]?.value
  const done =
    group?.kind === 'verb' && group.act !== null && !group.negated && group.mood === 'indicative' && group.time !== 'future'
      ? COUNTED_DEEDS.get(group.act)
      : undefined
  if (group?.kind !== 'verb' || done === undefined) return []
  const found: { unit: ReadUnit; at: number; of: string }[] = []
  const take = (unit: ReadUnit, at: number): void => {
    if (unit.value.kind !== 'phrase') return
    for (const member of unit.value.members.length > 0 ? unit.value.members : [unit]) {
      const figure = figureOf(member)
      if (figure === null || figure[0] < 2 || isPart(member, 'deed') || member.value.kind !== 'phrase') continue
      found.push({ unit: member, at, of: `${member.value.gloss === '' ? 'things' : member.value.gloss} ${done}` })
    }
  }
  if (group.voice === 'passive') {
    const subject = findSubject(units, verb)
    if (subject?.sort === 'phrase') take(subject.unit, subject.at)
    return found
  }
  for (let index = verb + 1; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    if (
      unit.value.kind === 'verb' ||
      unit.word === '.' ||
      unit.word === ';' ||
      isPart(unit, 'at') ||
      isPart(unit, 'against') ||
      isPart(unit, 'that') ||
      isPart(unit, 'who')
    )
      break
    take(unit, index)
  }
  return found
}
