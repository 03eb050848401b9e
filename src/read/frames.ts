import type { ActName, FrameRule } from '../lang/index.ts'
import { findMatches, type RuleMatch, type RuleSet } from '../match/index.ts'
import type { EventType, Range, WeaponKind } from '../model/index.ts'
import { ACT_MEANINGS } from './acts.ts'
import { clauseAround, findSubject, isPreposition, prepositionOf, type Subject } from './clauses.ts'
import { isPart, type Phrase, type ReadUnit, type VerbGroup } from './units.ts'

/** What one clause says happened, in units of its sentence; `type` is `toll` where it tells of victims only. */
export interface Frame {
  readonly rule: string
  /** Index of the sentence in the document. */
  readonly sentence: number
  /** Index of the deed among the sentence's units. */
  readonly at: number
  deed: ReadUnit
  act: ActName | null
  type: EventType | 'toll'
  readonly verb: VerbGroup | null
  readonly clause: readonly [from: number, to: number]
  readonly subject: Subject
  actor: ReadUnit | null
  /** Is the actor left to a pronoun? */
  readonly pronoun: boolean
  readonly targets: ReadUnit[]
  readonly weapons: ReadUnit[]
  readonly places: ReadUnit[]
  readonly days: ReadUnit[]
  killed: Toll | null
  wounded: Toll | null
  /** Who holds what was hit: «la base occupée par X». */
  holder: ReadUnit | null
  /** Was a weapon stopped: shot down, intercepted, destroyed before it hit? */
  stopped: boolean
  /** How many separate deeds, `undefined` where the words do not say. */
  count: { readonly range: Range | null; readonly unit: ReadUnit } | undefined
}

export interface Toll {
  readonly range: Range
  readonly unit: ReadUnit
  /** Who they were, where said. */
  readonly who: ReadUnit | null
}

/** «aucune victime», "no casualties": nobody killed, nobody wounded; "no deaths" leaves the wounded open. */
export function findZeroTolls(units: readonly ReadUnit[]): { readonly killed: ReadUnit | null; readonly wounded: ReadUnit | null } {
  let killed: ReadUnit | null = null
  let wounded: ReadUnit | null = null
  for (const [at, unit] of units.entries()) {
    // "Nobody was hurt", "no one was killed".
    if (unit.value.kind === 'verb' && unit.value.negated && unit.value.voice === 'passive') {
      if (unit.value.act === 'wound') wounded ??= unit
      else if (unit.value.act === 'kill') killed ??= unit
    }
    const injury = isPart(unit, 'injured') || isPart(unit, 'wound-noun')
    const death = isPart(unit, 'dead') || isPart(unit, 'die-noun')
    if (!isPart(unit, 'casualties') && !death && !injury) continue
    const near = units.slice(Math.max(0, at - 3), at)
    if (!near.some((before) => isPart(before, 'not') || (before.value.kind === 'verb' && before.value.negated))) continue
    if (!injury) killed ??= unit
    if (!death) wounded ??= unit
  }
  return { killed, wounded }
}

/** Frames of one sentence: each deed once, by the rule that says most about it. */
export function toFrames(units: readonly ReadUnit[], sentence: number, rules: RuleSet<FrameRule>): Frame[] {
  const best = new Map<number, RuleMatch<FrameRule>>()
  for (const match of findMatches(rules, units)) {
    const at = slotIndex(match, 'deed') ?? match.from
    const known = best.get(at)
    if (known === undefined || match.captures.length > known.captures.length) best.set(at, match)
  }
  const taken = new Set<number>()
  const frames: Frame[] = []
  for (const [at, match] of [...best].sort((a, b) => a[0] - b[0])) {
    if (taken.has(at)) continue
    const frame = toFrame(units, sentence, at, match)
    if (frame === null) continue
    for (let index = match.from; index < match.to; index++) if (units[index] === frame.deed || units[index]?.value.kind === 'verb') taken.add(index)
    frames.push(frame)
  }
  return attachTolls(mergeDeeds(absorbTolls(dropTold(frames))), units)
}

/**
 * A deed that is told by its noun and again by the verb of which that noun is the subject is told by the verb;
 * a participle only describes a subject of which a finite verb tells more: «une personne blessée lundi est morte».
 */
const dropTold = (frames: readonly Frame[]): Frame[] =>
  frames.filter((frame) => {
    if (frame.verb === null) return !frames.some((other) => other !== frame && other.verb !== null && other.deed === frame.deed)
    if (frame.type !== 'toll' || frame.verb.form !== 'participle' || frame.subject?.sort !== 'phrase') return true
    const { unit } = frame.subject
    return !frames.some((other) => other.verb?.form === 'finite' && other.subject?.sort === 'phrase' && other.subject.unit === unit)
  })

/** «a revendiqué l’attentat qui a tué huit personnes»: two verbs that tell of one noun tell of one deed. */
function mergeDeeds(frames: readonly Frame[]): Frame[] {
  return frames.filter((frame, index) => {
    if (frame.deed.value.kind !== 'phrase') return true
    const first = frames.slice(0, index).find(({ deed }) => deed === frame.deed)
    if (first === undefined) return true
    first.killed ??= frame.killed
    first.wounded ??= frame.wounded
    first.actor ??= frame.actor === frame.deed ? null : frame.actor
    for (const list of ['targets', 'weapons', 'places', 'days'] as const)
      for (const unit of frame[list]) if (!first[list].includes(unit)) first[list].push(unit)
    return false
  })
}

/** «Mali : dix morts dans une attaque», "Attack on market: ten dead": victims that no verb tells belong to the nearest deed of the sentence. */
function attachTolls(frames: Frame[], units: readonly ReadUnit[]): Frame[] {
  const open = frames.filter(({ type, killed, wounded, verb }) => HURTFUL.has(type) && killed === null && wounded === null && verb?.negated !== true)
  if (open.length === 0) return frames
  const used = new Set(frames.flatMap(({ killed, wounded }) => [killed?.unit, wounded?.unit]))
  for (const [at, unit] of units.entries()) {
    if (!has(unit, 'dead', 'injured') || used.has(unit) || unit.value.kind !== 'phrase') continue
    if (
      units
        .slice(Math.max(0, at - 3), at)
        .some((before) => isPart(before, 'not') || isPart(before, 'since') || (before.value.kind === 'verb' && before.value.carrier !== 'cause'))
    )
      continue
    const near = [...open].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0] as Frame
    fillToll(near, has(unit, 'dead') ? 'killed' : 'wounded', unit)
  }
  return frames
}
/** Deeds in which nobody is hurt: tolls told beside them are another's. */
const HARMLESS: ReadonlySet<string> = new Set(['agreement', 'movement', 'threat', 'disrupted_weapons'])
const HURTFUL: ReadonlySet<string> = new Set([
  'other_attack',
  'air_drone_strike',
  'shelling_missile',
  'suicide_bomb',
  'remote_explosive',
  'armed_clash',
  'attack_on_civilians',
])

/** «tués dans une explosion», «l’attaque a fait dix morts»: victims told in the clause of a deed are that deed's. */
function absorbTolls(frames: readonly Frame[]): Frame[] {
  return frames.filter((toll) => {
    if (toll.type !== 'toll') return true
    const deed =
      deedBefore(frames, toll) ??
      frames.find(
        (other) =>
          other.type !== 'toll' &&
          !HARMLESS.has(other.type) &&
          other.verb === null &&
          ((toll.subject?.sort === 'phrase' && toll.subject.unit === other.deed) || (other.at >= toll.clause[0] && other.at < toll.clause[1])),
      )
    if (deed === undefined) return true
    deed.killed ??= toll.killed
    deed.wounded ??= toll.wounded
    deed.actor ??= toll.actor !== null && toll.actor !== deed.deed ? toll.actor : null
    for (const unit of toll.targets) if (!deed.targets.includes(unit)) deed.targets.push(unit)
    for (const list of ['weapons', 'places', 'days'] as const) for (const unit of toll[list]) if (!deed[list].includes(unit)) deed[list].push(unit)
    return false
  })
}

/** «…, tuant cinq personnes», "…, leaving five dead": what the clause before tells did it. */
function deedBefore(frames: readonly Frame[], toll: Frame): Frame | undefined {
  if (toll.verb !== null && (toll.verb.form !== 'gerund' || toll.verb.negated)) return undefined
  return frames.findLast((other) => other.at < toll.at && other.type !== 'toll' && !HARMLESS.has(other.type))
}

const slotIndex = (match: RuleMatch<FrameRule>, slot: string): number | null => match.captures.find((capture) => capture.slot === slot)?.from ?? null

function toFrame(units: readonly ReadUnit[], sentence: number, at: number, match: RuleMatch<FrameRule>): Frame | null {
  let deed = units[at] as ReadUnit
  const verbAt = units.findIndex((unit, index) => index >= match.from && index < match.to && unit.value.kind === 'verb')
  const verb = verbAt < 0 ? null : ((units[verbAt] as ReadUnit).value as VerbGroup)
  const tolled = match.captures.some(({ slot }) => slot === 'killed' || slot === 'wounded')
  const subject = (match.rule.subject === null && !tolled) || verbAt < 0 ? null : findSubject(units, verbAt)
  const subjectUnit = subject?.sort === 'phrase' ? subject.unit : null
  if (match.rule.subject === 'deed') {
    if (subjectUnit === null || !isPart(subjectUnit, 'deed')) return null
    deed = subjectUnit
  }
  const act = killsBy(units, match, verb, subjectUnit) ? 'kill' : actOf(deed)
  const meaning = act === null ? null : ACT_MEANINGS[act]
  const type = match.rule.gives === 'deed' ? (meaning === null ? typeOfThing(deed, verb, tolled) : meaning.type) : match.rule.gives
  if (type === null) return null
  // «a repris son agression»: what is taken up again is a deed, no place.
  if (act === 'capture' && verb !== null && isPart(units[at + 1], 'deed')) return null
  if (verb?.form === 'participle' && UNARMED.has(type)) return null
  if (verb?.voice === 'passive' && type === 'threat') return null
  if (verb === null && deed.value.kind === 'phrase' && isOnlyExpected(units, at, deed.value)) return null
  // «l’incendie a ravagé 500 maisons» is part of what lit the fire; «a intensifié ses frappes» is no deed of its own.
  if (type === 'property_destruction' && verb?.voice === 'active' && subjectUnit !== null && actOf(subjectUnit) === 'burn') return null
  if (verb === null && (deed.value as Phrase).pointing === 'the' && isBegun(units[at - 1])) return null
  const clause = clauseAround(units, at)
  if (verb !== null && !isTelling(units, verbAt, verb, type, clause)) return null
  const frame: Frame = {
    rule: match.rule.name,
    sentence,
    at,
    deed,
    act,
    type,
    verb,
    clause,
    subject,
    actor: null,
    pronoun: subject?.sort === 'pronoun' && match.rule.subject === 'actor',
    targets: [],
    weapons: [],
    places: [],
    days: [],
    killed: null,
    wounded: null,
    holder: null,
    stopped: false,
    count: tolled ? { range: [1, 1], unit: deed } : deed.value.kind === 'phrase' ? countOf(deed) : undefined,
  }
  for (const { slot, from } of match.captures) fill(frame, slot, units[from] as ReadUnit)
  if (
    deed.value.kind === 'verb' &&
    verb?.voice === 'active' &&
    frame.targets.length === 0 &&
    frame.weapons.length === 0 &&
    frame.killed === null &&
    frame.wounded === null
  ) {
    const object = objectBehind(units, verbAt, clause[1])
    if (object !== null) fill(frame, 'target', object)
  }
  if (subjectUnit !== null && match.rule.subject !== null) fillSubject(frame, match.rule.subject, subjectUnit)
  if (subject?.sort === 'phrase' && verb?.voice === 'active' && frame.targets.length === 0 && deed.value.kind === 'verb')
    fillAntecedent(frame, units, subject.at)
  if (deed.value.kind === 'phrase') fillFromDeed(frame, deed.value, match.rule.subject === 'actor')
  fillFromClause(frame, units, match)
  // Places behind the deed are nearer to it than those before.
  frame.places.sort((a, b) => Number(a.from < deed.from) - Number(b.from < deed.from))
  if (match.rule.subject === 'actor' && deed.value.kind === 'verb' && subjectUnit !== null && verb?.voice === 'active')
    tellBySubject(frame, subjectUnit)
  frame.stopped = verb !== null && STOPS.has(act ?? 'attack') && stoppedWeapon(frame, match, units, subjectUnit)
  if (!frame.stopped) frame.actor ??= frame.weapons.find(isOwned) ?? null
  if (frame.act === 'explode' && frame.actor?.value.kind === 'phrase' && frame.actor.value.gloss === 'suicide bombers') {
    frame.act = 'suicide'
    frame.type = 'suicide_bomb'
  }
  const implied = frame.act === null || frame.weapons.length > 0 ? undefined : IMPLIED[frame.act]
  if (implied !== undefined)
    frame.weapons.push({ ...deed, value: { kind: 'word', senses: [{ sort: 'weapon', name: implied, gloss: '', tense: null, value: 0 }] } })
  if (verb !== null && deed.value.kind === 'verb' && !isTold(frame)) return null
  // «la chute d’un drone» takes no place; «a condamné les attaques contre les civils» tells of none in particular.
  if (deed.value.kind === 'phrase' && frame.act === 'capture' && frame.weapons.length > 0 && verb === null) return null
  if (verb?.carrier === 'say' && isAtLarge(frame)) return null
  if (tolled && type === 'toll' && frame.killed === null && frame.wounded === null) return null
  return frame
}

/** "Further attacks will follow", "an attack could happen": a deed without article before a verb of what may come did not happen. */
function isOnlyExpected(units: readonly ReadUnit[], at: number, deed: Phrase): boolean {
  const next = units.findIndex((unit, index) => index > at && unit.value.kind === 'verb' && unit.value.form === 'finite')
  if (next < 0 || next - at > 8) return false
  const verb = (units[next] as ReadUnit).value as VerbGroup
  const occurs = verb.carrier === 'occur' || verb.carrier === 'begin' || verb.carrier === 'carryOut'
  const open = verb.time === 'future' || verb.mood === 'modal' || (verb.negated && occurs)
  if (!open || (deed.pointing !== null && !occurs)) return false
  const subject = findSubject(units, next)
  return subject?.sort === 'phrase' && subject.at === at
}

/** Weapons that the deed's word says without a name: shelling is done with shells. */
const IMPLIED: Readonly<Partial<Record<ActName, WeaponKind>>> = { shelling: 'shell', suicide: 'explosive', explode: 'explosive' }

/** What a deed without an act of its own is: an operation, a deal that somebody tells of, or victims that something caused. */
function typeOfThing(deed: ReadUnit, verb: VerbGroup | null, tolled: boolean): Frame['type'] | null {
  if (isPart(deed, 'deals')) return verb?.carrier === 'say' ? 'agreement' : null
  if (isPart(deed, 'deed')) return 'other_attack'
  return tolled ? 'toll' : null
}

/** Verbs of many meanings are deeds only with the object that makes them so: "fired a rocket" but not "fired the minister". */
function isTold(frame: Frame): boolean {
  const whom = (...classes: string[]): boolean => frame.targets.some((unit) => has(unit, ...classes))
  switch (frame.act) {
    case 'launch':
    case 'intercept':
    case 'foil':
      return frame.weapons.length > 0
    case 'release':
      return whom('people', 'party', 'captives') || (frame.subject?.sort === 'phrase' && has(frame.subject.unit, 'people', 'captives'))
    case 'capture':
    case 'closeBase':
      return frame.weapons.length > 0 || whom('facility', 'place', 'party', 'people') || frame.places.length > 0
    default:
      return true
  }
}

/** Deeds spoken of as known, with nothing that would tell which. */
const isAtLarge = (frame: Frame): boolean =>
  frame.deed.value.kind === 'phrase' &&
  frame.deed.value.pointing === 'the' &&
  frame.places.length + frame.days.length + frame.weapons.length === 0 &&
  frame.killed === null &&
  frame.wounded === null &&
  frame.targets.every(
    (unit) => isPart(unit, 'people') && unit.value.kind === 'phrase' && unit.value.names.length === 0 && unit.value.countries.length === 0,
  )

/** «deux civils ont été abattus»: people are shot dead, not down. */
function killsBy(units: readonly ReadUnit[], match: RuleMatch<FrameRule>, verb: VerbGroup | null, subject: ReadUnit | null): boolean {
  if (verb?.act !== 'shootDown') return false
  const at = slotIndex(match, 'target')
  const whom = verb.voice === 'passive' ? subject : at === null ? null : (units[at] as ReadUnit)
  return whom !== null && has(whom, 'people', 'demonym', 'country') && !isPart(whom, 'weapon')
}

const isBegun = (before: ReadUnit | undefined): boolean =>
  before?.value.kind === 'verb' && before.value.carrier === 'begin' && before.value.form === 'finite' && before.value.voice === 'active'

/** Conditions, purposes that a noun takes («sa détermination à combattre»), and what goes on since long tell of no deed. */
function isTelling(units: readonly ReadUnit[], verbAt: number, verb: VerbGroup, type: Frame['type'], [from, to]: readonly [number, number]): boolean {
  if (isPart(units[from], 'if') || isPart(units[from - 1], 'if')) return type === 'threat'
  if (
    verb.form === 'infinitive' &&
    !verb.perfect &&
    units[verbAt - 2]?.value.kind === 'phrase' &&
    (isPart(units[verbAt - 1], 'at') || isPart(units[verbAt - 1], 'of'))
  ) {
    const above = units[verbAt - 3]?.value
    return above?.kind === 'verb' && above.carrier === 'accuse'
  }
  if (verb.form !== 'finite' || verb.time !== 'present' || verb.voice !== 'active' || !HURTFUL.has(type)) return true
  return !units
    .slice(from, to)
    .some((unit, index) => isPart(unit, 'since') || (unit.value.kind === 'day' && isPart(units[from + index - 1], 'since')))
}

/** «a tué à la machette dix civils»: the object where adjuncts stand between it and its verb. */
function objectBehind(units: readonly ReadUnit[], verbAt: number, end: number): ReadUnit | null {
  for (let index = verbAt + 1; index < end; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'day' || isPart(unit, 'adverb') || isPart(unit, 'also')) continue
    if (unit.value.kind === 'phrase') return has(unit, 'goal', 'weapon') ? unit : null
    if (!isPreposition(unit) || units[index + 1]?.value.kind !== 'phrase') return null
    index++
  }
  return null
}

/** «une frappe aérienne a visé le marché»: the deed that its verb leaves vague is what the subject's noun says. */
function tellBySubject(frame: Frame, subject: ReadUnit): void {
  const own = frame.act === null ? null : ACT_MEANINGS[frame.act].type
  if (!isPart(subject, 'deed') || subject.value.kind !== 'phrase' || (own !== 'other_attack' && own !== 'toll')) return
  const act = subject.value.act
  const meaning = act === null ? null : ACT_MEANINGS[act]
  if (meaning === null || meaning.type === null || !HURTFUL.has(meaning.type)) return
  frame.deed = subject
  frame.act = act
  frame.type = meaning.type
  frame.count = countOf(subject)
}

/** "The village, which rebels attacked": the object stands before the relative word. */
function fillAntecedent(frame: Frame, units: readonly ReadUnit[], subject: number): void {
  if (!isPart(units[subject - 1], 'who')) return
  const before = units[units[subject - 2]?.word === ',' ? subject - 3 : subject - 2]
  if (before !== undefined && isPart(before, 'goal')) fill(frame, 'target', before)
}

/** Deeds that, done to a weapon, stop it. */
const STOPS: ReadonlySet<string> = new Set(['intercept', 'shootDown', 'foil', 'destroy', 'kill', 'attack', 'target'])

/** Is what the deed is done to a weapon: the object of an active verb, the subject of a passive one? */
function stoppedWeapon(frame: Frame, match: RuleMatch<FrameRule>, units: readonly ReadUnit[], subject: ReadUnit | null): boolean {
  if (frame.verb?.voice === 'passive') return subject !== null && isPart(subject, 'weapon')
  return match.captures.some(({ slot, from }) => slot === 'weapon' && units[from] !== subject && isPart(units[from], 'weapon'))
}

/** «des avions américains», "RSF artillery": a weapon with its owner's name. */
const isOwned = (unit: ReadUnit): boolean =>
  unit.value.kind === 'phrase' &&
  (unit.value.countries.length > 0 || unit.value.names.some(({ name, place }) => name.sort === 'actor' && place !== 'of'))

/** Types that a bare participle only describes: «la base occupée par …», «l’accord signé». */
const UNARMED: ReadonlySet<string> = new Set(['movement', 'agreement', 'threat', 'protest', 'arrest', 'abduction'])

const actOf = (unit: ReadUnit): ActName | null => (unit.value.kind === 'phrase' || unit.value.kind === 'verb' ? unit.value.act : null)

function countOf(unit: ReadUnit): Frame['count'] {
  const { amount } = unit.value as Phrase
  return amount === null ? undefined : { range: amount.range, unit }
}

const has = (unit: ReadUnit, ...classes: string[]): boolean => classes.some((name) => unit.classes.has(name))

function fill(frame: Frame, slot: string, unit: ReadUnit): void {
  switch (slot) {
    case 'actor':
      frame.actor ??= unit
      break
    case 'target': {
      const object = frame.act === null ? 'target' : ACT_MEANINGS[frame.act].object
      if (object === 'victims') fillVictims(frame, unit)
      else if (isPart(unit, 'weapon')) frame.weapons.push(unit)
      else frame.targets.push(unit)
      break
    }
    case 'weapon':
      frame.weapons.push(unit)
      break
    case 'place':
      frame.places.push(unit)
      break
    case 'killed':
    case 'wounded':
      fillToll(frame, slot, unit)
      break
  }
}

function fillSubject(frame: Frame, role: NonNullable<FrameRule['subject']>, unit: ReadUnit): void {
  if (role === 'actor') {
    if (isPart(unit, 'weapon') || isWarplane(unit)) {
      frame.weapons.unshift(unit)
      fillFromDeed(frame, unit.value as Phrase)
    } else if (frame.act === 'die') fillVictims(frame, unit)
    else if (has(unit, 'deed')) fillFromDeed(frame, unit.value as Phrase)
    else if (has(unit, 'party', 'people', 'speaker', 'unknown')) frame.actor ??= unit
  } else fill(frame, role, unit)
}

/** «un hélicoptère de l’armée»: what is a vehicle where it is hit is a weapon where it hits. */
const isWarplane = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && unit.value.thing === 'vehicles' && unit.value.weapon !== null

/** Tolls in a list keep their own number: «deux morts et cinq blessés», "killing 5 soldiers and 2 civilians". */
function fillVictims(frame: Frame, unit: ReadUnit): void {
  const slot = frame.act === 'wound' ? 'wounded' : 'killed'
  fillToll(frame, slot, unit)
  if (has(unit, 'people', 'party') && frame.targets.length === 0) frame.targets.push(unit)
}

function fillToll(frame: Frame, slot: 'killed' | 'wounded', unit: ReadUnit): void {
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
  return phrase.thing === 'roles' || (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown')
}

/** How many people a phrase counts: its own amount, that of what it is made of, or one for a single person. */
export function peopleCount(phrase: Phrase): Range | null {
  // «un bilan de six morts»: the article counts bills, not people.
  if (phrase.amount !== null && !(phrase.amount.article && phrase.gloss === 'death toll')) return phrase.amount.range
  for (const inner of phrase.of) {
    const value = inner.value as Phrase
    if (value.amount !== null && (has(inner, 'people', 'toll') || phrase.roles.has('toll'))) return value.amount.range
  }
  return null
}

/** What the deed's own noun phrase says: «attaque de drones», «frappe américaine», "Houthi missile attack on the port". */
function fillFromDeed(frame: Frame, phrase: Phrase, done = false): void {
  for (const weapon of phrase.weapons) frame.weapons.push(weapon)
  for (const unit of phrase.of) {
    const parts = (unit.value as Phrase).members.length > 0 ? (unit.value as Phrase).members : [unit]
    for (const part of parts) {
      if (isPart(part, 'weapon')) frame.weapons.push(part)
      else if (has(part, 'toll')) fillToll(frame, 'killed', part)
      else if (frame.act !== null && ACT_MEANINGS[phrase.act ?? frame.act].object === 'victims') {
        // «la mort de dix soldats et de deux gardes» adds up; the attackers' own dead do not.
        if (ASSAILANTS.has((part.value as Phrase).gloss) && (frame.killed !== null || frame.wounded !== null)) continue
        const [killed, wounded] = [frame.killed, frame.wounded]
        frame.killed = frame.wounded = null
        fillVictims(frame, part)
        frame.killed = addTolls(killed, frame.killed)
        frame.wounded = addTolls(wounded, frame.wounded)
      } else if (isPart(part, 'deed')) fillFromDeed(frame, part.value as Phrase)
      else if (has(part, 'facility') || (has(part, 'place') && !has(part, 'party'))) frame.targets.push(unit)
      else if ((done || PASSIVE_NOUNS.has(phrase.act ?? frame.act ?? 'attack')) && has(part, 'people', 'party')) frame.targets.push(unit)
      else if (has(part, 'people', 'party')) frame.actor ??= part
    }
  }
}

const ASSAILANTS: ReadonlySet<string> = new Set([
  'attackers',
  'assailants',
  'terrorists',
  'militants',
  'jihadists',
  'rebels',
  'gunmen',
  'suicide bombers',
  'insurgents',
  'bandits',
])
const addTolls = (a: Toll | null, b: Toll | null): Toll | null => (a === null || b === null ? (a ?? b) : { ...a, range: addRanges(a.range, b.range) })

/** Deeds whose noun names with «of» the one it is done to. */
const PASSIVE_NOUNS: ReadonlySet<string> = new Set([
  'target',
  'abduct',
  'arrest',
  'execute',
  'rape',
  'torture',
  'kill',
  'capture',
  'massacre',
  'release',
  'evacuate',
  'destroy',
  'intercept',
  'exchange',
  'bombard',
])

/** What stands around the match in its clause: «par …», «avec …», «contre …», «à …», days. */
function fillFromClause(frame: Frame, units: readonly ReadUnit[], match: RuleMatch<FrameRule>): void {
  const [from, to] = frame.clause
  const bound = frame.subject?.sort === 'phrase' ? Math.min(from, frame.subject.at) : from
  for (let index = bound; index < to; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'day') {
      if (unit.classes.has('day') && !isPart(units[index - 1], 'since')) frame.days.push(unit)
      continue
    }
    if (unit.value.kind !== 'phrase' || unit === frame.deed) continue
    // "used three drones to attack": the object of the verb above.
    const user = units[index - 1]?.value
    if (isPart(unit, 'weapon') && user?.kind === 'verb' && user.carrier === 'begin' && index < frame.at) frame.weapons.push(unit)
    if (match.captures.some((capture) => capture.from === index)) continue
    const preposition = prepositionOf(units, index)
    if (preposition === null) {
      if (isAdded(units, index, frame)) frame.targets.push(unit)
      continue
    }
    if ((isPart(preposition, 'with') || isPart(preposition, 'at')) && (isPart(unit, 'weapon') || isWarplane(unit))) frame.weapons.push(unit)
    else if (isPart(preposition, 'with') && has(unit, 'deed')) frame.weapons.push(...weaponsOf(unit.value as Phrase))
    else if (isPart(preposition, 'from') && LEAVES.has(frame.act ?? 'attack') && has(unit, 'place', 'facility')) frame.places.push(unit)
    else if (isPart(preposition, 'by')) {
      if (isOfAnother(units, index, frame)) {
        if (isHeld(units, index, frame)) frame.holder ??= unit
        continue
      }
      if (isPart(unit, 'weapon') || isWarplane(unit)) {
        frame.weapons.push(unit)
        fillFromDeed(frame, unit.value as Phrase)
      } else if (has(unit, 'deed')) fillFromDeed(frame, unit.value as Phrase)
      else if (index > frame.at && has(unit, 'party', 'people', 'speaker')) frame.actor ??= unit
    } else if (isPart(preposition, 'against') && index > frame.at && has(unit, 'facility', 'party', 'people', 'place')) {
      if (frame.targets.length === 0 || isRepeated(units, index, frame)) frame.targets.push(unit)
      else if (has(unit, 'place', 'facility')) frame.places.push(unit)
    } else if (isPart(preposition, 'between') && has(unit, 'place', 'facility') && !has(unit, 'party'))
      frame.places.push((unit.value as Phrase).members[0] ?? unit)
    else if (
      (isPart(preposition, 'at') || (frame.type === 'movement' && (isPart(preposition, 'of') || isPart(preposition, 'from')))) &&
      has(unit, 'place', 'facility')
    )
      frame.places.push(unit)
  }
}

/** Deeds that happen where they go out from: "withdrew from Goma", "abducted from a school". */
const LEAVES: ReadonlySet<string> = new Set(['withdraw', 'evacuate', 'abduct', 'release'])

/** «une salve de missiles», "a barrage of rockets": the weapons that a deed's noun names. */
const weaponsOf = (phrase: Phrase): ReadUnit[] => [...phrase.weapons, ...phrase.of.filter((unit) => isPart(unit, 'weapon'))]

/** «la base occupée par X»: the agent of a participle that is not the frame's own. */
/** «la base occupée par X», "the town held by X": who holds what the deed is done to. */
function isHeld(units: readonly ReadUnit[], index: number, frame: Frame): boolean {
  const participle = units[index - 2]
  const held = units[index - 3]
  const capture = participle?.value.kind === 'verb' ? participle.value.act === 'capture' : isPart(participle, 'capture')
  return (
    capture &&
    held !== undefined &&
    (frame.targets.includes(held) || frame.places.includes(held) || frame.targets.some((target) => target.to === held.to))
  )
}

function isOfAnother(units: readonly ReadUnit[], index: number, frame: Frame): boolean {
  const verb = units[index - 2]
  if (verb?.value.kind === 'verb' && (verb.value.carrier === 'accuse' || verb.value.carrier === 'say' || verb.value.carrier === 'locate')) return true
  if (units[index - 3] === frame.deed) return false
  // «occupée par les États-Unis»
  if (isPart(verb, 'quality') || isPart(verb, 'filler')) return true
  return verb?.value.kind === 'verb' && verb !== frame.deed && verb.value !== frame.verb && verb.value.carrier !== 'carryOut'
}

/** «les bases A ont été visées, ainsi que la base B»: another target behind «et», with no verb of its own. */
function isAdded(units: readonly ReadUnit[], index: number, frame: Frame): boolean {
  if (index <= frame.at || frame.targets.length === 0 || !isPart(units[index - 1], 'and')) return false
  const unit = units[index] as ReadUnit
  const next = units.slice(index + 1).find((later) => later.value.kind === 'verb')
  return (
    has(unit, 'facility', 'place') &&
    has(frame.targets[0] as ReadUnit, 'facility', 'place') &&
    !(
      next?.value.kind === 'verb' &&
      next.value.form === 'finite' &&
      !units.slice(index + 1, units.indexOf(next)).some((between) => between.word === ',' || isPart(between, 'who'))
    )
  )
}

/** «sur les bases de A et sur l’aéroport de B»: the preposition is said again after «et». */
const isRepeated = (units: readonly ReadUnit[], index: number, frame: Frame): boolean => {
  const before = units[index - 2]
  return before !== undefined && (isPart(before, 'and') || before.word === ',') && frame.targets.length > 0
}
