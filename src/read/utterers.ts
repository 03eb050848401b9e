import { OFFICES } from './actors.ts'
import { isFiniteVerb, isPreposition, prepositionOf } from './clauses.ts'
import { DOERS } from './noun-parties.ts'
import { isMedium, isSpeaker, JOURNALISTS } from './speakers.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

export const members = (unit: ReadUnit): readonly ReadUnit[] =>
  unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit]

/** The speakers that phrases name: a statement's maker, a list's members, «Reuters du Pentagone» as source and medium. */
export function fromPhrases(
  units: readonly ReadUnit[],
  to: number,
  phrases: readonly ReadUnit[],
): { speakers: readonly ReadUnit[]; relays: readonly ReadUnit[]; open: boolean } {
  const speakers: ReadUnit[] = []
  const relays: ReadUnit[] = []
  let open = false
  for (const phrase of phrases) {
    const listed = members(phrase)
    // «Selon la Russie, Moscou et Kiev ont convenu»: only the first belongs to «selon».
    const first = listed[0] as ReadUnit
    const cut = listed.length > 1 && isFiniteVerb(units[to]) && (listed[1] as ReadUnit).from > first.to
    for (const unit of cut ? [first] : listed) {
      const value = unit.value as Phrase
      if (isPart(unit, 'statement') || isCount(unit)) {
        const makers = makersOf(units, unit, units.indexOf(phrase), units.length).map((maker) => named(units, maker))
        speakers.push(...makers)
        open ||= makers.length === 0 && mayPointBack(unit)
      } else if (isMedium(unit) && value.thing !== 'media' && value.of.length > 0 && value.of.every(isSpeaker)) {
        speakers.push(...value.of)
        relays.push(unit)
      } else speakers.push(named(units, unit))
    }
  }
  return { speakers, relays, open }
}

/** «d’après un bilan de la police», "according to a toll given by medics": figures are told as statements are, by who gave them. */
export const isCount = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.gloss === 'death toll'

/** «le gouverneur de X, Paul Martin,», «le responsable installé par Y, Paul Martin», "a spokesman, Colonel Ann Lee": the name behind the office. */
function named(units: readonly ReadUnit[], unit: ReadUnit): ReadUnit {
  let at = units.findIndex((other) => other.from <= unit.from && unit.to <= other.to)
  if (!isCalledByName(unit.value as Phrase)) return unit
  // «l’ambassadeur itinérant du ministère»: an adjective that no table has.
  const qualified = units[at + 1]
  if (qualified?.value.kind === 'token' && /^\p{Ll}{4,}$/u.test(qualified.word ?? '')) at++
  const participle = units[at + 1]?.value
  if (participle?.kind === 'verb' && participle.form === 'participle') at++
  while (isPreposition(units[at + 1]) && (units[at + 2]?.value.kind === 'phrase' || isPart(units[at + 2], 'compass'))) at += 2
  const next = units[at + 2]
  if (units[at + 1]?.word !== ',' || next === undefined || !isPersonal(next)) return unit
  return !isFiniteVerb(units[at + 3]) || isPart(units[at - 1], 'according') ? next : unit
}

/** "spokesman", "a resident", "a reporter": one whose name may stand behind a comma. */
const isCalledByName = ({ thing, gloss, single, amount }: Phrase): boolean =>
  thing === 'roles' ||
  JOURNALISTS.has(gloss) ||
  ((thing === 'civilians' || thing === 'combatants' || thing === 'sources') && (single || amount?.range?.[1] === 1))

const hasOwnName = ({ names }: Phrase): boolean => names.some(({ name, place }) => place !== 'of' && name.sort === 'unknown')

/** "Ann Lee", "Colonel Ann Lee" */
const isPersonal = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' &&
  (value.thing === 'name' || (value.thing === 'roles' && value.pointing === null)) &&
  value.names.some(({ name, place }) => place !== 'of' && (name.sort === 'unknown' || name.sort === 'actor'))

export function subjectOf(units: readonly ReadUnit[], unit: ReadUnit, from: number, to: number): { speakers: readonly ReadUnit[]; open: boolean } {
  if (isPart(unit, 'statement')) {
    const makers = makersOf(units, unit, from, to)
    return { speakers: makers, open: makers.length === 0 && mayPointBack(unit) }
  }
  const office = [...coSubjects(units, from), ...members(unit)]
  const value = unit.value as Phrase
  // "Ann Lee, commissioner of police, who confirmed the raid"
  const holder = units[from - 1]?.word === ',' && office.length === 1 && isCalledByName(value) ? units[from - 2] : undefined
  // "in Kori, Guinea, officials said"
  const located = prepositionOf(units, from - 2) !== null || isStateOfTown(units, from - 2)
  if (holder !== undefined && !located && !hasOwnName(value) && isPersonal(holder)) return { speakers: [holder], open: false }
  // "the army's media wing, RDX, said"
  const isBody = value.thing === 'bodies' && value.gloss !== 'government' && !value.names.some(({ place }) => place !== 'of')
  // "the commander of the brigade in charge of the area, Ann Lee, said"
  const behind = office.length === 1 && isCalledByName(value) ? named(units, unit) : unit
  if (behind !== unit && units[units.indexOf(behind) + 1]?.word === ',') return { speakers: [behind], open: false }
  if (office.length > 1 || !(isBody || isCalledByName(value)) || units[from + 1]?.word !== ',') return { speakers: office, open: false }
  const name = units[from + 2] as ReadUnit
  const called = name?.value.kind === 'phrase' && isPart(name, 'speaker') && (name.value.thing === 'name' || isPersonal(name))
  return { speakers: called && units[from + 3]?.word === ',' ? [name] : office, open: false }
}

/** "…, the army and local sources said": speakers joined to the subject by «et» where no list was made of them. */
function coSubjects(units: readonly ReadUnit[], from: number): readonly ReadUnit[] {
  const found: ReadUnit[] = []
  let sure: readonly ReadUnit[] = []
  let at = from
  while (
    (isPart(units[at - 1], 'and') || (units[at - 1]?.word === ',' && found.length > 0)) &&
    units[at - 2]?.value.kind === 'phrase' &&
    isSpeaker(units[at - 2]) &&
    prepositionOf(units, at - 2) === null &&
    !isStateOfTown(units, at - 2)
  ) {
    found.unshift(...members(units[at - 2] as ReadUnit))
    at -= 2
    const before = units[at - 1]
    if (before === undefined || isCloser(before) || isPart(before, 'that')) sure = [...found]
  }
  return sure
}

/** "in Kori, DR Congo, residents and medics said" */
const isStateOfTown = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at], 'place') && units[at - 1]?.word === ',' && isPart(units[at - 2], 'place')

/** "…, allied with the Front, two sources and an official said": the later members of a list whose first belongs to a preposition. */
export function tailOfList(units: readonly ReadUnit[], at: number): readonly ReadUnit[] {
  let index = at - 1
  while (index > 1 && units[index]?.value.kind === 'phrase' && isPreposition(units[index - 1]) && members(units[index] as ReadUnit).length < 2)
    index -= 2
  const unit = units[index]
  if (unit === undefined || prepositionOf(units, index) === null) return []
  const [first, second, ...others] = members(unit)
  const apart = first !== undefined && second !== undefined && second.from === first.to + 1
  return apart &&
    others.length > 0 &&
    [second, ...others].every((member) => isPart(member, 'sources') || isPart(member, 'roles') || isPart(member, 'media'))
    ? [second, ...others]
    : []
}

/** "The statement said", «cette vidéo», "a statement": of whoever spoke; "pictures", "first reports" are of anybody. */
const mayPointBack = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && (value.pointing !== null || value.owned || OWN_WORDS.has(value.gloss))
const OWN_WORDS: ReadonlySet<string> = new Set(['statement', 'post', 'interview'])

/** «un communiqué de l’armée», "a statement issued by the army": who made it. */
function makersOf(units: readonly ReadUnit[], statement: ReadUnit, from: number, to: number): readonly ReadUnit[] {
  const value = statement.value as Phrase
  const of = value.of.filter((unit) => isSpeaker(unit) && !isPart(unit, 'statement'))
  if (of.length > 0) return of
  const near = units.slice(Math.max(0, from), Math.min(to, from + 5))
  const end = near.findIndex((unit, index) => index > 0 && (isFiniteVerb(unit) || unit.word === ','))
  const agent = (end < 0 ? near : near.slice(0, end)).findIndex((unit) => isPart(unit, 'by') || (isPart(unit, 'from') && !isPart(unit, 'of')))
  const maker = agent < 0 ? undefined : units[Math.max(0, from) + agent + 1]
  if (maker !== undefined && isSpeaker(maker)) return members(maker)
  // "an article in the newspaper Le Matin"
  const printed = isPart(units[Math.max(0, from) + 1], 'at') ? units[Math.max(0, from) + 2] : undefined
  if (printed !== undefined && isMedium(printed)) return [printed]
  // "an army statement", "the ministry's statement"
  const owner = value.names.find(({ name, place }) => place === 'beside' && (name.sort === 'actor' || name.sort === 'outlet'))
  // "US estimates"
  if (owner === undefined && value.countries.length > 0 && value.qualities.length === 0)
    return [{ ...statement, value: { ...value, thing: 'bodies', gloss: 'authorities', amount: null, of: [] } }]
  if (owner === undefined) return issuersOf(statement, value)
  return [{ ...statement, value: { ...value, thing: 'name', gloss: owner.name.name, of: [], names: [{ ...owner, place: 'head' }] } }]
}

/** "a ministry statement", "police reports": the body that the noun beside the statement's names. */
function issuersOf(statement: ReadUnit, value: Phrase): readonly ReadUnit[] {
  const gloss = value.qualities.find((quality) => DOERS.has(quality) || OFFICES.has(quality))
  if (gloss === undefined) return []
  // "an official army report": that it is official says nothing of the army.
  const qualities = value.qualities.filter((quality) => quality !== gloss && quality !== 'government')
  return [{ ...statement, value: { ...value, thing: 'bodies', gloss, qualities, amount: null, of: [] } }]
}

/** Who stands behind «par». */
export function agentOf(units: readonly ReadUnit[], at: number): ReadUnit | null {
  let index = at + 1
  while (isPart(units[index], 'adverb') || units[index]?.value.kind === 'day' || isPart(units[index], 'also')) index++
  // "was confirmed to Reuters by an official"
  if (isPart(units[index], 'to') && units[index + 1]?.value.kind === 'phrase') index += 2
  const agent = isPart(units[index], 'by') ? units[index + 1] : undefined
  return agent !== undefined && agent.value.kind === 'phrase' && isSpeaker(agent) ? agent : null
}

export const isCloser = (unit: ReadUnit | undefined): boolean => unit?.word === ',' || unit?.word === '»' || unit?.word === '"' || unit?.word === '—'

/** «INFO.CD»: an outlet that is called by its address. */
const isSiteName = (units: readonly ReadUnit[], at: number): boolean =>
  units[at + 1]?.word === '.' && units[at + 2]?.value.kind === 'phrase' && (units[at]?.to ?? 0) + 1 === units[at + 2]?.from

/** Passes over adverbs, days and adjuncts («dans un communiqué», «sur X», «à l’AFP») from `at` on. */
function pastAdjuncts(units: readonly ReadUnit[], at: number): number {
  let index = at
  for (; index < units.length; ) {
    const unit = units[index] as ReadUnit
    if (
      unit.value.kind === 'day' ||
      isPart(unit, 'day-like') ||
      isPart(unit, 'adverb') ||
      isPart(unit, 'also') ||
      isPart(unit, 'negligible') ||
      isPart(unit, 'title') ||
      isPart(unit, 'pronoun')
    )
      index++
    else if (
      isPreposition(unit) &&
      (!isPart(unit, 'by') || isPart(units[index + 1], 'statement') || isPart(units[index + 1], 'channels')) &&
      (units[index + 1]?.value.kind === 'phrase' || isPart(units[index + 1], 'channels') || units[index + 1]?.value.kind === 'day')
    )
      index += isSiteName(units, index + 1) ? 4 : 2
    else if (unit.word === ',' && (units[index + 1]?.value.kind === 'day' || isPart(units[index + 1], 'adverb') || isPreposition(units[index + 1])))
      index++
    else if (unit.word === ',' && index > at) index++
    else break
  }
  return index
}

/** The phrase behind the verb, adjuncts between, where that can be its subject. */
export function inverted(units: readonly ReadUnit[], at: number): ReadUnit | null {
  const index = pastAdjuncts(units, at + 1)
  // «a indiqué à l’AFP des sources locales»: they are no sources of the agency's.
  for (let told = at + 1; told < index; told++) {
    const { value } = units[told + 1] ?? {}
    if (!isPart(units[told], 'to') || value?.kind !== 'phrase' || !(isMedium(units[told + 1]) || value.thing === 'media')) continue
    const [source] = value.of
    if (source !== undefined && isPart(source, 'sources')) return source
  }
  const unit = units[index]
  if (unit === undefined || unit.value.kind !== 'phrase' || !isSpeaker(unit)) return null
  if (isPart(unit, 'statement') && index > at + 1) return null
  if (isPreposition(units[index - 1])) return null
  const next = units.slice(index + 1).find((later) => !isPart(later, 'adverb'))
  return next !== undefined && (isFiniteVerb(next) || isPart(next, 'that')) ? null : unit
}

/** «…, ont indiqué des habitants et une source militaire»: speakers joined to the one behind the verb where no list was made of them. */
export function alsoBehind(units: readonly ReadUnit[], speaker: ReadUnit): readonly ReadUnit[] {
  const found: ReadUnit[] = []
  for (let at = units.indexOf(speaker); at >= 0 && isPart(units[at + 1], 'and'); at += 2) {
    const next = units[at + 2]
    if (next?.value.kind !== 'phrase' || !isSpeaker(next) || isFiniteVerb(units[at + 3])) break
    found.push(...members(next))
  }
  return found
}
