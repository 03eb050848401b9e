import type { ActName } from '../lang/index.ts'
import type { EventType, Mention, PlaceMention, Range, Span, Status, Weapon, WeaponKind } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { ACT_MEANINGS, typeByWeapon } from './acts.ts'
import { governorOf, prepositionOf } from './clauses.ts'
import { type DayDiscourse, dayOf, type SaidDay } from './event-day.ts'
import type { Frame, Toll } from './frames.ts'
import { isMilitary, type Naming, spanOf, toActor, toArmy, toDoer, toForces, toHolder, toParties, toTarget } from './parties.ts'
import { type FoundPlace, findPlaces } from './places.ts'
import { type Speech, speechOver } from './speech.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** An event as one clause tells it, before it is joined with other tellings. */
export interface Draft {
  type: EventType | 'toll'
  readonly act: ActName | null
  readonly armed: boolean
  status: Status
  count: { range: Range | null; span: Span } | null
  days: SaidDay | null
  /** Was the day said in its own clause, or taken from what is around it? */
  ownDay: boolean
  place: (PlaceMention & { rank: number }) | null
  countries: string[]
  actor: Mention | null
  target: Mention | null
  /** Do the target's words say civilians? */
  civil: boolean
  combatant: boolean
  weapons: Weapon[]
  killed: { value: Range; span: Span } | null
  wounded: { value: Range; span: Span } | null
  claimants: Mention[]
  relays: Mention[]
  evidence: Span[]
  readonly foundBy: string
  readonly sentence: number
  /** The last sentence that told of it. */
  latest: number
  readonly paragraph: number
  readonly title: boolean
  /** «cette attaque», «l’attaque»: may tell again what was told. */
  readonly pointing: Phrase['pointing']
  /** «quatre bases»: how many places it tells of without naming them. */
  readonly aggregate: number | null
  /** Told by a noun alone, no verb: needs more than itself to be an event. */
  readonly bare: boolean
}

/** What carries over from sentence to sentence of one document. */
export interface Discourse extends DayDiscourse {
  actor: Mention | null
  country: string | null
}

export interface SentenceReading {
  readonly index: number
  readonly sentence: Sentence
  readonly title: boolean
  readonly units: readonly ReadUnit[]
  readonly days: readonly ReadUnit[]
  readonly speeches: readonly Speech[]
}

/** Drafts of one frame: one for each place that it names as hit; none where the clause says that nothing happened. */
export function toDrafts(frame: Frame, reading: SentenceReading, discourse: Discourse, naming: Naming): Draft[] {
  const { sentence, units } = reading
  if (isReason(frame, units) || (frame.act === 'capture' && frame.targets.length === 0 && frame.places.length === 0)) return []
  const speech = speechOver(reading.speeches, frame.at)
  const status = statusOf(frame, units, speech)
  const goingOn = frame.deed.value.kind === 'phrase' && frame.deed.value.aspect === 'continuation'
  const threat = (status === null || goingOn) && isThreat(frame, units, speech)
  if (status === null && !threat) return []
  const meaning = frame.act === null ? null : ACT_MEANINGS[frame.act]
  const weapons = toWeapons(frame.weapons, sentence)
  const speakers = speech?.claimants ?? []
  const relays = speech?.relays ?? []
  let actor = (frame.actor === null ? null : toActor(frame.actor, sentence, naming, PEACEFUL.has(frame.type))) ?? deedActor(frame, sentence, naming)
  if (actor === null && frame.pronoun) actor = (speech !== null && speech.manner !== 'deny' ? firstDoer(speakers, naming) : null) ?? discourse.actor
  // «X a assuré la poursuite de ses opérations»: whose they are, who speaks knows best.
  if (goingOn && threat) actor = firstDoer(speakers, naming) ?? actor
  const verbal = frame.deed.value.kind === 'verb'
  const ownDeed =
    speech !== null &&
    (speech.manner === 'claim' ||
      (verbal && frame.deed.value.kind === 'verb' && frame.deed.value.form === 'infinitive' && governs(units, frame, speech)))
  if (actor === null && frame.actor !== null && verbalUnder(units, frame, speech)) actor = firstDoer(speakers, naming)
  if (actor === null && ownDeed) actor = firstDoer(speakers, naming)
  if (actor === null && (threat || frame.act === 'blockade')) actor = firstDoer(speakers, naming)
  if (actor === null && (threat || announcesOwn(frame, speech))) actor = speakers.find((speaker) => isFighting(speaker, naming)) ?? null
  if (threat && !(actor !== null && (isFighting(actor, naming) || speakers.some((speaker) => isSide(speaker, actor as Mention, naming))))) return []
  if (frame.act === 'blockade' && !speakers.some((speaker) => isFighting(speaker, naming) || (actor !== null && isSide(speaker, actor, naming))))
    return []
  const targetUnits = frame.targets.flatMap(unlist)
  const personal = PERSONAL.has(frame.act ?? 'attack')
  const targets = targetUnits.map((unit) => toTarget(unit, sentence, naming, personal))
  const own =
    (frame.holder === null ? null : toActor(frame.holder, sentence, naming, false)) ??
    targets.find((target) => target !== null) ??
    stoppedOwner(frame, sentence, naming) ??
    blownUp(frame, sentence, naming) ??
    (threat || frame.type === 'threat' ? threatened(frame, units, actor, sentence, naming) : null)
  if ((actor === null || actor.name === 'people') && (frame.type === 'protest' || frame.type === 'riot'))
    actor = { span: spanOf(frame.deed, sentence), id: null, name: frame.type === 'riot' ? 'rioters' : 'protesters' }
  const between = sidesBetween(frame, units)
  if (actor === null && between !== null) frame.actor = between
  const sides: (Mention | null)[] =
    (frame.type === 'agreement' || between !== null) && frame.actor !== null
      ? unlist(frame.actor)
          .map((unit) => toActor(unit, sentence, naming, true))
          .filter((side) => side !== null && side.id !== null)
      : []
  if (sides.length === 2) actor = sides[0] as Mention
  if (frame.type === 'armed_clash' && own === null && frame.actor !== null) sides.push(null, ...opponents(frame.actor, sentence, naming))
  const hit: FoundPlace[] = frame.targets.flatMap((unit) =>
    findPlaces(unit, sentence, naming, !personal && !isPart(unit, 'people') && !isPart(unit, 'bodies')),
  )
  const around: FoundPlace[] = threat
    ? []
    : [...frame.places.flatMap((unit) => findPlaces(unit, sentence, naming, true)), ...deedPlaces(frame, sentence)]
  const day = dayOf(frame, reading, discourse)
  const evidence = evidenceOf(frame, reading)
  const victims = frame.killed?.who ?? frame.wounded?.who ?? null
  const people = targetUnits.concat(victims === null ? [] : [victims])
  const specific = hit.filter(({ rank }) => rank <= 1)
  const make = (place: FoundPlace | null, target: Mention | null, share: boolean): Draft => ({
    type: threat ? 'threat' : typeOf(frame, weapons, people, naming),
    act: frame.act,
    armed: meaning?.armed ?? false,
    status: frame.type === 'threat' || threat ? 'threatened' : (status ?? 'occurred'),
    count: frame.type === 'threat' || threat ? { range: [1, 1], span: spanOf(frame.deed, sentence) } : countOf(frame, reading),
    days: day?.days ?? null,
    ownDay: day?.own ?? false,
    place: place === null ? null : { ...withCountry(place.mention, around, discourse), rank: place.rank },
    countries: [],
    actor,
    target: targetOf(frame, target ?? sides[1] ?? placeParty(place, actor, naming, targetUnits.some(isMilitary))),
    civil: people.some((unit) => isPart(unit, 'civilians')),
    combatant: people.some((unit) => isFighter(unit, naming)),
    weapons,
    killed: share ? null : toToll(frame.killed, sentence),
    wounded: share ? null : toToll(frame.wounded, sentence),
    claimants: [...speakers],
    relays: [...relays],
    evidence,
    foundBy: frame.rule,
    sentence: reading.index,
    latest: reading.index,
    paragraph: sentence.paragraph,
    title: reading.title,
    pointing: frame.deed.value.kind === 'phrase' ? frame.deed.value.pointing : null,
    bare: frame.verb === null,
    aggregate: aggregateOf(targetUnits, specific.length),
  })
  const nearby = around.filter(({ rank }) => rank <= 1)
  if (specific.length > 1) return specific.map((place) => make(place, own, true))
  const listed = specific.length === 0 ? listedPlaces(frame, sentence, naming) : []
  if (listed.length > 1) return listed.map((place) => make(place, own, true))
  const place = threat
    ? (specific[0] ?? null)
    : (specific[0] ??
      nearby[0] ??
      hit[0] ??
      around.sort((a, b) => a.rank - b.rank)[0] ??
      sentencePlace(frame, units, sentence, naming) ??
      ownLand(targetUnits, sentence, naming))
  const countries = [...hit, ...around].filter(({ rank }) => rank === 3).map(({ mention }) => mention.country as string)
  const draft = make(place, own, false)
  if (place !== null && place.rank === 3 && new Set(countries).size > 1) return [{ ...draft, place: null, countries: [...new Set(countries)].sort() }]
  return [draft]
}

function aggregateOf(targets: readonly ReadUnit[], named: number): number | null {
  if (named > 0) return null
  for (const unit of targets) {
    const amount =
      unit.value.kind === 'phrase' && (isPart(unit, 'facilities') || isPart(unit, 'settlements')) ? (unit.value.amount?.range ?? null) : null
    if (amount !== null && amount[0] > 1) return amount[0]
  }
  return null
}

/** What a side says it will do or go on doing: future, «continuera de», conditional of what was said, behind a verb of saying. */
function isThreat(frame: Frame, units: readonly ReadUnit[], speech: Speech | null): boolean {
  const type = frame.act === null ? frame.type : ACT_MEANINGS[frame.act].type
  if (
    speech === null ||
    speech.manner === 'deny' ||
    type === null ||
    type === 'toll' ||
    type === 'movement' ||
    type === 'agreement' ||
    type === 'protest'
  )
    return false
  const verb = frame.deed.value.kind === 'verb' ? frame.deed.value : frame.verb
  if (frame.deed.value.kind === 'phrase' && frame.deed.value.aspect === 'continuation') return verb === null || !verb.negated
  if (verb === null || verb.negated) return false
  const governor = governorOf(units, frame.at)
  const above = governor === null ? null : units[governor]?.value
  if (verb.time === 'future') return true
  return above?.kind === 'verb' && above.carrier === 'begin' && !above.negated && verb.form === 'infinitive'
}

/** «X a annoncé le ciblage de Y»: a side that tells of a certain deed without another's name tells its own. */
const announcesOwn = (frame: Frame, speech: Speech | null): boolean =>
  speech !== null &&
  speech.manner === 'say' &&
  (frame.verb === null || frame.verb.carrier === 'say') &&
  frame.deed.value.kind === 'phrase' &&
  frame.deed.value.pointing === 'the'

const FIGHTING: ReadonlySet<string> = new Set(['armed-group', 'militia', 'military', 'coalition', 'criminal'])
const isFighting = (mention: Mention, naming: Naming): boolean => FIGHTING.has(naming.world.actors.get(mention.id ?? '')?.kind ?? '')

/** Does the speaker speak for the actor: the same, a person or part of it? */
function isSide(speaker: Mention, actor: Mention, naming: Naming): boolean {
  if (speaker.id !== null && speaker.id === actor.id) return true
  const parent = speaker.id === null ? null : naming.world.actors.get(speaker.id)
  return (
    parent !== undefined && parent !== null && (parent.partOf === actor.id || FIGHTING.has(naming.world.actors.get(parent.partOf ?? '')?.kind ?? ''))
  )
}

const unlist = (unit: ReadUnit): readonly ReadUnit[] => (unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit])

/** «à A, à B et à C»: places of one deed, each with its own preposition, or one list. */
function listedPlaces(frame: Frame, sentence: Sentence, naming: Naming): FoundPlace[] {
  const first = frame.places[0]
  if (first === undefined) return []
  const found = findPlaces(first, sentence, naming, true).filter(({ rank }) => rank <= 1)
  return found
}

/** Is the infinitive's own subject the speaker («a annoncé avoir visé»)? */
const governs = (units: readonly ReadUnit[], frame: Frame, speech: Speech): boolean => governorOf(units, frame.at) === speech.at

/** Carriers whose infinitive tells a deed: «a commencé à bombarder». Behind others it is a purpose. */
const INTO_DEEDS: ReadonlySet<string> = new Set(['say', 'claimDeed', 'begin', 'accuse'])

/** «en réponse aux crimes commis …», "in response to the attack on …": why something else was done, told without a verb of its own. */
function isReason(frame: Frame, units: readonly ReadUnit[]): boolean {
  if (frame.verb !== null && frame.verb.form !== 'participle') return false
  if (frame.killed !== null || frame.wounded !== null) return false
  const at = units.indexOf(frame.deed)
  const before = units[at - 1]
  return before !== undefined && before.word === null && (isPart(before, 'when') || isPart(before, 'negligible'))
}

/** What is told as not having happened gives no event: plans, negations, modals. */
function statusOf(frame: Frame, units: readonly ReadUnit[], speech: Speech | null): Status | null {
  if (frame.type === 'threat') return 'threatened'
  const verb = frame.deed.value.kind === 'verb' ? frame.deed.value : frame.verb
  const governor = governorOf(units, frame.at)
  const above = governor === null ? null : units[governor]?.value
  if (verb !== null) {
    if (verb.negated || verb.mood === 'modal') return speech?.manner === 'deny' ? 'denied' : null
    if (verb.time === 'future' || verb.ongoing) return null
    if (verb.mood === 'conditional' && verb.form !== 'finite') return null
    if (verb.form === 'infinitive' && !verb.perfect && (isPart(units[frame.at - 1], 'when') || isPart(units[frame.at - 1], 'negligible'))) return null
    if (verb.form === 'infinitive' && !verb.perfect && !(above?.kind === 'verb' && INTO_DEEDS.has(above.carrier ?? ''))) return null
  }
  if (above?.kind === 'verb') {
    if (above.carrier === 'suggest') return null
    if (above.carrier === 'deny') return 'denied'
    if (above.act === 'vow' || above.act === 'threaten') return null
    if (above.carrier === 'begin' && verb?.form === 'infinitive' && above.time === 'present') return null
    if (above.mood === 'modal' && verb?.form === 'infinitive') return null
    if (above.carrier === null && above.act === null && verb?.form === 'infinitive') return null
  }
  if (speech?.manner === 'deny') return 'denied'
  return 'occurred'
}

const firstDoer = (speakers: readonly Mention[], naming: Naming): Mention | null =>
  speakers.map((speaker) => toDoer(speaker, naming)).find((doer) => doer !== null) ?? null

/** "X said it had hit": a pronoun right under the words of saying is the speaker. */
const verbalUnder = (units: readonly ReadUnit[], frame: Frame, speech: Speech | null): boolean =>
  speech !== null && speech.manner !== 'deny' && speech.at >= 0 && governorOf(units, frame.at) === speech.at

/** Whom a threat names after it: «a menacé de frapper Israël». */
function threatened(frame: Frame, units: readonly ReadUnit[], actor: Mention | null, sentence: Sentence, naming: Naming): Mention | null {
  for (const unit of units.slice(frame.at + 1)) {
    if (unit.value.kind !== 'phrase' || !isPart(unit, 'party')) continue
    const phrase = unit.value
    const head = phrase.head.value.kind === 'name' ? phrase.head.value : null
    if (head === null || (head.sort !== 'country' && head.sort !== 'actor')) continue
    const party = toTarget(unit, sentence, naming)
    if (party !== null && party.id !== actor?.id && party.id !== 'country:PS') return party
  }
  return null
}

/** A place of the sentence, where its clause has none: the nearest behind a preposition. */
function sentencePlace(frame: Frame, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): FoundPlace | null {
  if (UNPLACED.has(frame.type)) return null
  let best: FoundPlace | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, unit] of units.entries()) {
    if (unit.value.kind !== 'phrase' || !(isPart(unit, 'place') || isPart(unit, 'facility'))) continue
    const preposition = prepositionOf(units, index)
    if (preposition === null || !isPart(preposition, 'at')) continue
    const found = findPlaces(unit, sentence, naming, true)[0]
    const far = Math.abs(index - frame.at) + (found === undefined ? 0 : found.rank * 2)
    if (found === undefined || far >= least) continue
    best = found
    least = far
  }
  return best
}
const UNPLACED: ReadonlySet<string> = new Set(['threat', 'agreement', 'movement'])

/** «une base aérienne ukrainienne», where the document is about Ukraine: it lies there. */
function ownLand(targets: readonly ReadUnit[], sentence: Sentence, naming: Naming): FoundPlace | null {
  for (const unit of targets) {
    const [country] = unit.value.kind === 'phrase' && unit.value.thing === 'facilities' ? unit.value.countries : []
    if (country === undefined || country !== naming.home) continue
    return {
      mention: { span: spanOf(unit, sentence), id: `country:${country}`, name: naming.countries.get(country)?.name ?? country, country },
      rank: 3,
    }
  }
  return null
}

/** "Thai and Cambodian troops": the second side. */
function opponents(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention[] {
  const second = unit.value.kind === 'phrase' && unit.value.members.length === 0 ? unit.value.countries[1] : undefined
  return second === undefined ? [] : [toForces(second, spanOf(unit, sentence), naming)]
}

/** «des affrontements entre l’armée et les rebelles», "a ceasefire between A and B". */
function sidesBetween(frame: Frame, units: readonly ReadUnit[]): ReadUnit | null {
  if (frame.type !== 'armed_clash' && frame.type !== 'agreement') return null
  const at = units.findIndex((unit, index) => index > frame.at && index <= frame.at + 4 && isPart(unit, 'between'))
  const next = at < 0 ? undefined : units[at + 1]
  return next?.value.kind === 'phrase' && next.value.members.length === 2 && isPart(next, 'party') ? next : null
}

/** «un véhicule de l’armée a sauté sur une mine»: what explodes without being a weapon is hit. */
function blownUp(frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  const subject = frame.act === 'explode' && frame.subject?.sort === 'phrase' ? frame.subject.unit : null
  return subject === null || isPart(subject, 'weapon') || isPart(subject, 'deed') ? null : toTarget(subject, sentence, naming)
}

/** Movements hit nobody, and an agreement is with a party that has a name. */
function targetOf(frame: Frame, target: Mention | null): Mention | null {
  if (frame.type === 'movement') return null
  return frame.type === 'agreement' && target?.id === null ? null : target
}

/** Deeds done to people: a name that is their object is a person's. */
const PERSONAL: ReadonlySet<string> = new Set([
  'kill',
  'execute',
  'abduct',
  'arrest',
  'rape',
  'torture',
  'die',
  'wound',
  'release',
  'stab',
  'massacre',
])
/** What people without arms do. */
const PEACEFUL: ReadonlySet<string> = new Set(['protest', 'riot', 'agreement', 'property_destruction'])

/** «frappe américaine», «l’attaque des rebelles», "Houthi attack", "junta airstrikes". */
function deedActor(frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  const subject =
    frame.subject?.sort === 'phrase' && isPart(frame.subject.unit, 'deed') && frame.verb?.voice !== 'passive' ? frame.subject.unit : null
  for (const unit of [frame.deed, subject]) {
    const actor = unit?.value.kind === 'phrase' ? phraseActor(unit, unit.value, frame, sentence, naming) : null
    if (actor !== null) return actor
  }
  const capital =
    frame.subject?.sort === 'phrase' &&
    frame.verb?.voice === 'active' &&
    frame.deed.value.kind === 'verb' &&
    !frame.targets.includes(frame.subject.unit)
      ? frame.subject.unit
      : null
  return capital === null || !isPart(capital, 'place') ? null : toActor(capital, sentence, naming, PEACEFUL.has(frame.type))
}

function phraseActor(unit: ReadUnit, phrase: Phrase, frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  const name = phrase.names.find(({ name: { sort }, place }) => sort === 'actor' && place === 'beside')
  if (name !== undefined) return { span: spanOf(name.unit, sentence), id: name.name.id, name: name.name.name }
  const span = spanOf(unit, sentence)
  const party = toParties(phrase, span, naming)
  if (party !== null) return party
  const [country, second] = phrase.countries
  if (country !== undefined && second !== undefined)
    return { span, id: null, name: [country, second].map((iso) => naming.countries.get(iso)?.name ?? iso).join(' and ') }
  if (country !== undefined)
    return PEACEFUL.has(frame.type)
      ? { span, id: `country:${country}`, name: naming.countries.get(country)?.name ?? country }
      : toForces(country, span, naming)
  const unknown = phrase.names.find(({ name: { sort }, place }) => sort === 'unknown' && place === 'beside')
  return unknown === undefined || unknown.name.candidate !== null || frame.act === 'agree'
    ? null
    : { span: spanOf(unknown.unit, sentence), id: null, name: unknown.name.name }
}

/** Whose weapon was stopped. */
function stoppedOwner(frame: Frame, sentence: Sentence, naming: Naming): Mention | null {
  if (!frame.stopped) return null
  for (const unit of frame.weapons) {
    const phrase = unit.value.kind === 'phrase' ? unit.value : null
    const name = phrase?.names.find(({ name: { sort } }) => sort === 'actor')
    if (name !== undefined) return { span: spanOf(name.unit, sentence), id: name.name.id, name: name.name.name }
    const [country] = phrase?.countries ?? []
    if (country !== undefined) return toForces(country, spanOf(unit, sentence), naming)
  }
  return null
}

function deedPlaces(frame: Frame, sentence: Sentence): FoundPlace[] {
  if (frame.deed.value.kind !== 'phrase') return []
  return frame.deed.value.names
    .filter(({ name, place }) => name.sort === 'place' && place === 'beside')
    .map(({ name, unit }) => ({ mention: { span: spanOf(unit, sentence), id: name.id, name: name.name, country: name.country }, rank: 1 }))
}

/** A named weapon without a country keeps the document's. */
function withCountry(mention: PlaceMention, around: readonly FoundPlace[], discourse: Discourse): PlaceMention {
  if (mention.country !== null || mention.id !== null) return mention
  const near = around.find((place) => place.mention.country !== null)?.mention.country ?? discourse.country
  return { ...mention, country: near }
}

/** Who is hit where only a place is named: who holds a base, the country of what an attacker from elsewhere hits. */
function placeParty(place: FoundPlace | null, actor: Mention | null, naming: Naming, military: boolean): Mention | null {
  if (place === null || place.mention.country === null || actor === null) return null
  const { span, country } = place.mention
  const known = naming.world.places.get(place.mention.id ?? '')
  if (known?.holder !== undefined) return toHolder(known.holder, span, naming)
  const body = actor.id === null ? undefined : naming.world.actors.get(actor.id)
  const from = body?.country ?? /^(?:country:)?([A-Z]{2})(?![a-z])/.exec(actor.id ?? '')?.[1] ?? null
  if (military && (from === null || from !== country || isFighting(actor, naming))) return toArmy(country, span, naming)
  if (from === null || from === country) return null
  if (known?.kind === 'base') return toForces(country, span, naming)
  const group = body?.kind === 'armed-group' || body?.kind === 'militia' || body?.kind === 'coalition' || body?.id === 'yemeni-armed-forces-sanaa'
  if (place.rank > (group ? 2 : 0) || known?.kind === 'oilfield' || known?.kind === 'camp') return null
  return { span, id: `country:${country}`, name: naming.countries.get(country)?.name ?? country }
}

function toWeapons(units: readonly ReadUnit[], sentence: Sentence): Weapon[] {
  const weapons: Weapon[] = []
  for (const unit of units.flatMap(unlist)) {
    const span = spanOf(unit, sentence)
    // «des obus de roquettes»: the inner weapon tells the kind.
    const inner = unit.value.kind === 'phrase' && unit.value.weapon !== null ? unit.value.of[0]?.value : undefined
    const nested = inner?.kind === 'phrase' ? inner.weapon : null
    const kind: WeaponKind | null = nested ?? (unit.value.kind === 'phrase' ? unit.value.weapon : weaponWord(unit))
    if (kind === null || weapons.some((weapon) => weapon.kind === kind)) continue
    const phrase = unit.value.kind === 'phrase' ? unit.value : null
    const name = phrase?.names.find(({ name: { sort }, place }) => sort === 'unknown' && place !== 'of')?.name.name ?? null
    weapons.push({ span, kind, count: phrase?.amount?.range ?? null, name })
  }
  return weapons.sort((a, b) => a.span[0] - b.span[0])
}

const weaponWord = (unit: ReadUnit): WeaponKind | null => {
  if (unit.value.kind !== 'word') return null
  return (unit.value.senses.find((sense) => sense.sort === 'weapon')?.name as WeaponKind | undefined) ?? null
}

const toToll = (toll: Toll | null, sentence: Sentence): Draft['killed'] =>
  toll === null ? null : { value: toll.range, span: spanOf(toll.unit, sentence) }

/** Armed people, armed bodies, and members of armed groups by the group's name. */
const isFighter = (unit: ReadUnit, naming: Naming): boolean =>
  isPart(unit, 'combatants') ||
  isPart(unit, 'bodies') ||
  isPart(unit, 'troops') ||
  (unit.value.kind === 'phrase' &&
    unit.value.names.some(
      ({ name, place }) => name.sort === 'actor' && place !== 'of' && FIGHTING.has(naming.world.actors.get(name.id ?? '')?.kind ?? ''),
    ))

function typeOf(frame: Frame, weapons: readonly Weapon[], people: readonly ReadUnit[], naming: Naming): Draft['type'] {
  const meaning = frame.act === null ? null : ACT_MEANINGS[frame.act]
  const civil = people.some((unit) => isPart(unit, 'civilians'))
  const fighters = people.some((unit) => isFighter(unit, naming))
  if (frame.stopped) return 'disrupted_weapons'
  if (meaning?.armed === true || meaning === null) {
    const byWeapon = typeByWeapon(weapons.map(({ kind }) => kind))
    if (byWeapon !== null && frame.type !== 'threat') return byWeapon
  }
  if (frame.type === 'other_attack' && weapons.some(({ kind }) => kind === 'firearm' || kind === 'blade'))
    return civil ? 'attack_on_civilians' : 'armed_clash'
  // Fire with no heavy weapon named is gunfire.
  if (frame.act === 'launch' && frame.type === 'shelling_missile' && (weapons.length === 0 || weapons.every(({ kind }) => kind === 'firearm')))
    return civil || (people.length > 0 && !fighters && weapons.length === 0)
      ? 'attack_on_civilians'
      : fighters || weapons.length > 0
        ? 'armed_clash'
        : 'other_attack'
  if (frame.act === 'shoot' && fighters && !civil) return 'armed_clash'
  // An attack of armed people on armed people by no named means is a meeting of two sides.
  if (frame.act === 'attack' && fighters && !civil && weapons.length === 0 && frame.actor !== null && isFighter(frame.actor, naming))
    return 'armed_clash'
  return frame.type
}

const PLURAL_ENDING = /[sx]$/

function countOf(frame: Frame, reading: SentenceReading): Draft['count'] {
  const span = spanOf(frame.deed, reading.sentence)
  if (frame.deed.value.kind === 'verb') return { range: [1, 1], span }
  if (frame.count !== undefined) return { range: frame.count.range, span }
  const head = frame.deed.value.kind === 'phrase' ? frame.deed.value.head : frame.deed
  const word = reading.sentence.tokens[head.from]?.word ?? ''
  const last = reading.sentence.tokens[head.to - 1]?.word ?? ''
  return { range: PLURAL_ENDING.test(word) || PLURAL_ENDING.test(last) ? null : [1, 1], span }
}

/** The words from the first to the last unit of the clause that the frame uses, speech included: for people a sentence. */
function evidenceOf(frame: Frame, { sentence }: SentenceReading): Span[] {
  void frame
  return [[sentence.start, sentence.end]]
}
