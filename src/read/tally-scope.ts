import type { Mention, Span, TallyMetric } from '../model/index.ts'
import { findSubject, prepositionOf } from './clauses.ts'
import { isUndergone } from './frame.ts'
import type { Naming } from './naming.ts'
import { toParty } from './parties.ts'
import { findPlaces } from './places.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Spoken } from './spoken.ts'
import { toTarget } from './targets.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** ISO codes of the countries where the count at `at` was made: its own places, else those of its sentence, else of the sentences before. */
export function regionOf(at: number, to: number, reading: SentenceReading, earlier: readonly Spoken[], naming: Naming): string[] {
  const { units } = reading
  const own = countriesIn(reading, at + 1, to, naming, true)
  if (own.length > 0) return own
  const around = countriesIn(reading, 0, units.length, naming)
  if (around.length > 0) return around
  // «dans ces deux pays»: the countries last named together.
  const pointing = units.some(
    (unit) =>
      unit.value.kind === 'phrase' && unit.value.pointing === 'this' && isPart(unit, 'settlements') && (unit.value.amount?.range?.[0] ?? 0) > 1,
  )
  if (pointing) {
    for (let index = reading.index - 1; index >= Math.max(0, reading.index - 12); index--) {
      const before = earlier[index]
      const found = before === undefined ? [] : pairIn(before, naming)
      if (found.length === 2) return found
    }
  }
  if (naming.home !== null) return [naming.home]
  for (let index = reading.index - 1; index >= Math.max(0, reading.index - 3); index--) {
    const before = earlier[index]
    const found = before === undefined ? [] : countriesIn(before, 0, before.units.length, naming)
    if (found.length === 1) return found
  }
  return []
}

const isLink = (unit: ReadUnit): boolean =>
  unit.word === ',' ||
  unit.value.kind === 'day' ||
  ['and', 'at', 'against', 'of', 'place', 'facility', 'compass', 'country', 'name'].some((part) => isPart(unit, part))

/** The last two countries joined by «et». */
function pairIn(reading: Spoken, naming: Naming): string[] {
  const { units } = reading
  for (let at = units.length - 1; at > 1; at--) {
    if (!isPart(units[at], 'and') && units[at]?.value.kind !== 'phrase') continue
    const list = units[at]?.value
    const found =
      list?.kind === 'phrase' && list.members.length === 2
        ? countriesIn(reading, at, at + 1, naming)
        : isPart(units[at], 'and')
          ? countriesIn(reading, at - 1, Math.min(units.length, at + 3), naming)
          : []
    if (found.length === 2) return found
  }
  return []
}

function countriesIn({ units, sentence }: Spoken | SentenceReading, from: number, to: number, naming: Naming, together = false): string[] {
  const found = new Set<string>()
  for (let index = from; index < to; index++) {
    const unit = units[index] as ReadUnit
    // Of a count's own places only those that follow one another.
    if (together && found.size > 0 && !isLink(unit)) break
    if (unit.value.kind !== 'phrase') continue
    const preposition = prepositionOf(units, index)
    const placed = preposition !== null && (isPart(preposition, 'at') || isPart(preposition, 'against'))
    if (placed) for (const { mention } of findPlaces(unit, sentence, naming, true)) if (mention.country !== null) found.add(mention.country)
    // «le territoire russe»: an adjective names the country.
    if (placed && isPart(unit, 'place')) for (const country of unit.value.countries) found.add(country)
    for (const inner of unit.value.of) {
      if (inner.value.kind === 'phrase' && isPart(inner, 'place'))
        for (const { mention } of findPlaces(inner, sentence, naming, true)) if (mention.country !== null) found.add(mention.country)
    }
  }
  return [...found].sort()
}

/** Whom or what the count is of or against. */
export function aboutOf(metric: TallyMetric, unit: ReadUnit, at: number, reading: SentenceReading, naming: Naming): Mention | null {
  const { units, sentence } = reading
  const phrase = unit.value.kind === 'phrase' ? unit.value : null
  if (phrase?.thing === 'name' && isPart(unit, 'party')) return toForce(unit, reading, naming)
  if (metric === 'attacks' || metric === 'percent_change') {
    const first = metric === 'attacks' ? at + 1 : 0
    for (let index = first; index < units.length; index++) {
      const preposition = prepositionOf(units, index)
      if (preposition === null || !isPart(preposition, 'against') || units[index]?.value.kind !== 'phrase') continue
      const target = toTarget(units[index] as ReadUnit, sentence, naming) ?? ownerOf(units[index] as ReadUnit, sentence, naming)
      if (target !== null) return target
    }
    // «les forces ont subi 12 attaques»: who suffers them is before the verb.
    const verb = units.findLastIndex((other, index) => index < at && other.value.kind === 'verb')
    const group = units[verb]?.value
    if (group?.kind !== 'verb' || (!isUndergone(group) && !(group.carrier === null && group.act === null))) return null
    return subjectOf(at, reading, naming)
  }
  if (phrase === null) return null
  if (metric === 'bases') return toTarget(unit, sentence, naming)
  if (metric === 'other' && isPart(unit, 'weapon')) {
    const toward = units.findIndex((other, index) => index > at && index < at + 4 && isPart(other, 'against'))
    const goal = units[toward + 1]
    if (toward > 0 && goal !== undefined) return toTarget(goal, sentence, naming) ?? findPlaces(goal, sentence, naming, true)[0]?.mention ?? null
  }
  if (metric === 'other' && phrase.countries[0] !== undefined && !isPart(unit, 'people'))
    return toForces(phrase.countries[0], spanOf(unit, sentence), naming)
  if (isPart(unit, 'people')) {
    const whole = phrase.thing === 'unknown' || phrase.gloss === 'people' ? null : toForce(unit, reading, naming)
    if (phrase.countries.length > 0 || phrase.names.length > 0 || phrase.of.length > 0) return whole
    const subject = subjectBefore(units, at)
    return subject ?? whole
  }
  for (const inner of phrase.of) {
    const party = toForce(inner, reading, naming)
    if (party !== null) return party
  }
  const [country] = phrase.countries
  if (country !== undefined) return { span: spanOf(unit, sentence), id: `country:${country}`, name: toDemonym(country, naming) }
  return null

  /** «ont perdu 30 de leurs soldats»: the people are the subject's own. */
  function subjectBefore(all: readonly ReadUnit[], index: number): Mention | null {
    if (phrase?.pointing !== 'the' && !phrase?.qualities.includes('own')) return null
    const before = all.slice(0, index).find((other) => other.value.kind === 'phrase' && isPart(other, 'bodies'))
    return before === undefined ? null : toForce(before, reading, naming)
  }
}

/** Who does the verb before the count at `at`. */
export function subjectOf(at: number, reading: SentenceReading, naming: Naming): Mention | null {
  const verb = reading.units.findLastIndex((unit, index) => index < at && unit.value.kind === 'verb')
  const subject = verb < 0 ? null : findSubject(reading.units, verb)
  if (subject?.sort !== 'phrase') return null
  const party = toForce(subject.unit, reading, naming)
  // «les forces A et les forces de B»: two phrases that no list has joined.
  const other = isPart(reading.units[subject.at - 1], 'and') ? reading.units[subject.at - 2] : undefined
  if (party === null || other === undefined || !isPart(other, 'bodies') || !isPart(subject.unit, 'bodies')) return party
  const first = toForce(other, reading, naming)
  return first === null ? party : { span: [first.span[0], party.span[1]], id: null, name: `${first.name} and ${party.name}` }
}

const toForces = (country: string, span: Span, naming: Naming): Mention => ({
  span,
  id: `${country}:forces`,
  name: `${naming.countries.get(country)?.adjective ?? country} forces`,
})

/** A force goes by its country: «des soldats maliens» are Malian forces; «les forces A et la coalition» are both. */
function toForce(unit: ReadUnit, { sentence }: SentenceReading, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  if (unit.value.members.length > 1 && isPart(unit, 'bodies')) {
    const all = unit.value.members.map((member) => toParty(member, sentence, naming)?.name).filter((name) => name !== undefined)
    return all.length < 2 ? toParty(unit, sentence, naming) : { span: spanOf(unit, sentence), id: null, name: all.join(' and ') }
  }
  const { countries, names, gloss } = unit.value
  const [country] = countries
  const adjective = country === undefined ? undefined : naming.countries.get(country)?.adjective
  const forces = isPart(unit, 'troops') || (isPart(unit, 'combatants') && FORCES.has(gloss))
  if (forces && adjective !== undefined && !names.some(({ name }) => name.sort === 'actor'))
    return toForces(country as string, spanOf(unit, sentence), naming)
  if (isPart(unit, 'dead') || isPart(unit, 'injured')) return null
  return toParty(unit, sentence, naming)
}

const FORCES = new Set(['soldiers', 'soldier', 'troops', 'service members', 'military personnel', 'security personnel', 'fighters'])

/** Who a base belongs to, where only a word inside says it: «bases d’occupation américaines». */
function ownerOf(unit: ReadUnit, sentence: SentenceReading['sentence'], naming: Naming): Mention | null {
  const inner = (unit.value as Phrase).of.flatMap((part) => (part.value.kind === 'phrase' ? part.value.countries : []))
  const country = inner[0]
  if (country === undefined || !isPart(unit, 'facility')) return null
  return toForces(country, spanOf(unit, sentence), naming)
}

/** «Palestiniens», «Maliens»: English makes the people of an adjective in -n or -i by -s. */
export function toDemonym(country: string, naming: Naming): string {
  const adjective = naming.countries.get(country)?.adjective ?? country
  return /[ni]$/.test(adjective) ? `${adjective}s` : `${adjective} people`
}
