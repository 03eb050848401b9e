import type { ActName, FrameRule } from '../lang/index.ts'
import { findMatches, type RuleMatch, type RuleSet } from '../match/index.ts'
import type { Range } from '../model/index.ts'
import { ACT_MEANINGS } from './acts.ts'
import { clauseAround, findSubject, isFiniteVerb, isObjectThat, prepositionOf, type Subject } from './clauses.ts'
import { readDowned } from './downed.ts'
import { isOfEnemy } from './enemies.ts'
import { actOf, countOf, type Frame, HURTFUL, victimsOf } from './frame.ts'
import { fillFromClause, objectBehind } from './frame-clause.ts'
import { blamedFor, layerOf, senderOf } from './frame-doers.ts'
import { fill, fillAntecedent, fillFromDeed, fillHurt, fillPronoun, fillSubject } from './frame-fill.ts'
import { dropLaunches, dropParts, dropTold, isRelative, mergeDeeds } from './frame-merges.ts'
import { hasDoers } from './noun-parties.ts'
import { placeOwned } from './owned-deeds.ts'
import { spreadDeeds } from './shared-deeds.ts'
import { isAtLarge, isBegun, isOnlyExpected, isPreparedFor, isPurposed, isSince, isTelling, isTimed, isTold } from './told-deeds.ts'
import { absorbTolls, attachTolls } from './toll-frames.ts'
import { has, isPart, type Phrase, type ReadUnit, type VerbGroup } from './units.ts'
import { isOfNobody } from './zero-tolls.ts'

/** Frames of one sentence: each deed once, by the rule that says most about it. */
export function toFrames(units: readonly ReadUnit[], sentence: number, rules: RuleSet<FrameRule>): Frame[] {
  const best = new Map<number, RuleMatch<FrameRule>>()
  for (const match of findMatches(rules, units)) {
    const at = slotIndex(match, 'deed') ?? match.from
    if (match.rule.subject !== 'deed' && carriesOut(units, at)) continue
    const known = best.get(at)
    if (known === undefined || match.captures.length > known.captures.length) best.set(at, match)
  }
  if (best.size === 0) return []
  const taken = new Set<number>()
  const frames: Frame[] = []
  for (const [at, match] of [...best].sort((a, b) => a[0] - b[0])) {
    if (taken.has(at)) continue
    const frame = toFrame(units, sentence, at, match)
    if (frame === null) continue
    for (let index = match.from; index < match.to; index++) if (units[index] === frame.deed || units[index]?.value.kind === 'verb') taken.add(index)
    frames.push(frame)
  }
  const told = placeOwned(dropTold(dropLaunches(dropParts(frames, units), units), units))
  return spreadDeeds(attachTolls(mergeDeeds(absorbTolls(told, units), units), units), units)
}

/**
 * «ont exécuté une frappe», «une frappe a été exécutée»: the verb that puts people to death carries out where its object is a deed;
 * «l’attaque a été repoussée»: what was beaten back is the deed.
 */
function carriesOut(units: readonly ReadUnit[], at: number): boolean {
  const unit = units[at]
  if (unit?.value.kind !== 'verb') return false
  if (unit.value.act === 'execute' && isPart(unit, 'carryOut-active')) return isPart(nextBehind(units, at), 'deed')
  const carried = (unit.value.act === 'execute' && isPart(unit, 'carryOut-passive')) || (unit.value.act === 'clash' && isPart(unit, 'repel-passive'))
  const subject = carried ? findSubject(units, at) : null
  return subject?.sort === 'phrase' && isPart(subject.unit, 'deed')
}

const isMoved = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'verb' && MOVES_PEOPLE.has(unit.value.act ?? '')
const MOVES_PEOPLE: ReadonlySet<string> = new Set(['evacuate', 'release', 'exchange', 'arrest', 'abduct'])

/** Is the subject no party: a thing that no table knows, alone or as what a party has? */
const isByNobody = (units: readonly ReadUnit[], subject: Subject): boolean =>
  subject === null ||
  (subject.sort === 'phrase' && (units[subject.at + 1]?.word === "'s" || !has(subject.unit, 'party', 'people', 'speaker', 'statement')))

const isLed = (unit: ReadUnit | undefined): boolean => LED.has(unit?.word ?? '') || (isPart(unit, 'people') && !isPart(unit, 'against'))
const LED: ReadonlySet<string> = new Set(['him', 'her', 'them', 'us', 'me'])

const isOnFire = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.head.word === 'fire'

const slotIndex = (match: RuleMatch<FrameRule>, slot: string): number | null => match.captures.find((capture) => capture.slot === slot)?.from ?? null

function toFrame(units: readonly ReadUnit[], sentence: number, at: number, match: RuleMatch<FrameRule>): Frame | null {
  let deed = units[at] as ReadUnit
  const verbAt = units.findIndex((unit, index) => index >= match.from && index < match.to && unit.value.kind === 'verb')
  const verb = verbAt < 0 ? null : asRepelling(withSubjectNegation(units, verbAt), units[verbAt], deed)
  const tolled = match.captures.some(({ slot }) => slot === 'killed' || slot === 'wounded' || slot === 'hurt')
  const subject = (match.rule.subject === null && !tolled) || verbAt < 0 ? null : findSubject(units, verbAt)
  const subjectUnit = subject?.sort === 'phrase' ? subject.unit : null
  if (match.rule.subject === 'deed') {
    if (subjectUnit === null || !isPart(subjectUnit, 'deed')) return null
    deed = subjectUnit
  }
  const told = killsBy(units, match, verb, subjectUnit) ? 'kill' : actOf(deed)
  const act = told === 'release' ? releasedAct(units, match, deed, subjectUnit) : told
  const meaning = act === null ? null : ACT_MEANINGS[act]
  const { gives } = match.rule
  const type = gives === 'deed' ? (meaning === null ? typeOfThing(deed, verb, tolled) : meaning.type) : gives === 'whole-toll' ? 'toll' : gives
  if (type === null) return null
  // «a repris son agression»: what is taken up again is a deed, no place; «les combats ont repris».
  if (act === 'capture' && verb !== null && (isPart(units[at + 1], 'deed') || isPart(subjectUnit ?? undefined, 'deed'))) return null
  // «ont repoussé une attaque»: what was beaten back is the deed.
  if (act === 'clash' && match.rule.subject === 'actor' && isPart(units[at], 'repel-active') && isPart(nextBehind(units, at), 'deed')) return null
  // «– Jeudi : trois civils enlevés à X»: a line without a finite verb tells by its participle.
  const telling = TAKING.has(type) && !units.some(isFiniteVerb)
  if (verb?.form === 'participle' && UNARMED.has(type) && !telling) return null
  if (verb?.voice === 'passive' && type === 'threat') return null
  // «dont six déclarés morts par l’armée», "presumed dead": what is thought of those missed.
  if (act === 'die' && verb?.form === 'participle' && isPart(units[verbAt - 1], 'say-passive')) return null
  // "The group's resurgence threatens the region", "a flood threatens the town": who threatens is somebody.
  if (act === 'threaten' && verb?.form === 'finite' && isByNobody(units, subject)) return null
  // "They marched him back": people are led, nobody protests.
  if (act === 'protest' && verb?.voice === 'active' && isLed(units[at + 1])) return null
  // «les groupes qui se déploient dans la zone»: where they are.
  if (act === 'deploy' && verb?.time === 'present' && isRelative(units[verbAt - 1])) return null
  // «ont évacué huit blessés vers l’hôpital»: to where the hurt are cured.
  if (act === 'evacuate' && units.slice(at).some((unit) => isPart(unit, 'hospital') || isPart(unit, 'dead'))) return null
  // «le retrait de l’accord», «s’est retiré du traité»: nobody goes anywhere.
  if (act === 'withdraw' && isOfDeal(units, at, deed)) return null
  // «les miliciens se sont dispersés dans la brousse»: no crowd.
  if (act === 'disperse' && verb?.voice === 'active' && has(subjectUnit ?? deed, 'combatants', 'troops') && !isGoal(units[at + 1])) return null
  // «ont arrêté trois véhicules»: stopped them.
  if (act === 'arrest' && verb?.voice === 'active' && isPart(units[at + 1], 'vehicles')) return null
  // «le convoi quittait la ville»: what drives is no side that withdraws.
  if (act === 'withdraw' && isPart(subjectUnit ?? undefined, 'vehicles')) return null
  // «les habitants ont abandonné leur village»: who flees is no side that withdraws.
  if (verb?.carrier === 'leave' && (subjectUnit === null || has(subjectUnit, 'civilians', 'vehicles', 'deed'))) return null
  // «elle est entrée en vigueur»: what a pronoun means may be a law.
  const dealt = units.slice(at, at + 6).some((unit) => isPart(unit, 'deals'))
  if (act === 'agree' && subject?.sort === 'pronoun' && !dealt && match.captures.every(({ slot }) => slot === 'deed')) return null
  if (verb === null && isOfNobody(deed)) return null
  if (verb === null && deed.value.kind === 'phrase' && isOnlyExpected(units, at, deed.value)) return null
  // «l’incendie a ravagé 500 maisons» is part of what lit the fire; «a intensifié ses frappes» is no deed of its own.
  if (type === 'property_destruction' && verb?.voice === 'active' && subjectUnit !== null && actOf(subjectUnit) === 'burn') return null
  if (verb === null && (deed.value as Phrase).pointing === 'the' && isBegun(units[at - 1])) return null
  // «malgré l’ultimatum posé par X»: known already, told beside something else.
  if (verb === null && act === 'threaten' && (deed.value as Phrase).pointing === 'the') return null
  // "a building on fire"
  if (verb === null && act === 'shoot' && deed.to === deed.from + 1 && units[at - 1]?.word === 'on' && isOnFire(deed)) return null
  if (verb === null && (isTimed(units, at) || isSince(units, at) || isPreparedFor(units, at) || isPurposed(units, at))) return null
  // «étaient en mission de patrouille»: what people were about is no deed.
  if (verb === null && isPart(deed, 'operations') && units[at - 1]?.word === 'en') return null
  // «des tirs visant un rassemblement», «un rassemblement de soldats»: people who gather are whom another deed hits, armed ones are no protest.
  if (verb === null && type === 'protest' && isGathering(units, at, deed)) return null
  // «ont bombardé un déploiement de troupes»
  if (verb === null && act === 'deploy' && isBombed(units, at)) return null
  if (
    verb === null &&
    act === 'blockade' &&
    deed.value.kind === 'phrase' &&
    deed.value.pointing !== 'the' &&
    isSetting(prepositionOf(units, at) ?? units[at - 1])
  )
    return null
  // «une zone où l’armée combat les rebelles»: how things stand there.
  if (verb?.time === 'present' && verb.form === 'finite' && !tolled && isWhereabout(units, verbAt)) return null
  const clause = clauseAround(units, at)
  if (verb !== null && !isTelling(units, verbAt, verb, type, clause)) return null
  // "evacuated ten wounded soldiers": they had been wounded before.
  if (verb === null && tolled && isMoved(units[at - 1])) return null
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
    implied: false,
    places: [],
    days: [],
    killed: null,
    wounded: null,
    whole: gives === 'whole-toll',
    hurt: null,
    holder: null,
    stopped: false,
    shared: false,
    count: tolled ? { range: [1, 1], unit: deed } : deed.value.kind === 'phrase' ? countOf(deed) : undefined,
  }
  const doer = verb === null || subject !== null ? null : doerBehind(units, verbAt)
  for (const { slot, from } of match.captures) if (units[from] !== doer) fill(frame, slot, units[from] as ReadUnit)
  if (doer !== null) {
    frame.actor = doer
    fillAntecedent(frame, units, verbAt)
  }
  const victims = victimsOf(deed)
  if (victims !== null) frame[victims] ??= { range: (deed.value as Phrase).amount?.range as Range, unit: deed, who: null, some: false }
  if (subject?.sort === 'phrase' && verb?.voice === 'active' && frame.targets.length === 0 && deed.value.kind === 'verb')
    fillAntecedent(frame, units, subject.at)
  if (
    deed.value.kind === 'verb' &&
    verb?.voice === 'active' &&
    act !== 'die' &&
    frame.targets.length === 0 &&
    frame.weapons.length === 0 &&
    frame.killed === null &&
    frame.wounded === null
  ) {
    const object = objectBehind(units, verbAt, clause[1])
    if (object !== null) fill(frame, 'target', object)
  }
  // "Troops set off a mine laid by rebels": whom it hit.
  const laid = type === 'remote_explosive' && verb?.carrier === 'cause' && match.rule.subject === 'actor' && layerOf(frame, units) !== null
  if (subjectUnit !== null && match.rule.subject !== null) fillSubject(frame, laid ? 'target' : match.rule.subject, subjectUnit)
  if (deed.value.kind === 'phrase') fillFromDeed(frame, deed.value, match.rule.subject === 'actor')
  fillFromClause(frame, units, match)
  fillHurt(frame, units, subjectUnit)
  if (subject?.sort === 'pronoun') fillPronoun(frame, subject.unit)
  if (match.rule.subject === 'actor' && deed.value.kind === 'verb' && subjectUnit !== null && verb?.voice === 'active')
    tellBySubject(frame, subjectUnit)
  // Places behind the deed are nearer to it than those before.
  frame.places.sort((a, b) => Number(a.from < frame.deed.from) - Number(b.from < frame.deed.from))
  const blamed = blamedFor(frame, units)
  // Whom a deed is blamed on it was not done to.
  for (const list of [frame.places, frame.targets]) if (blamed !== null && list.includes(blamed)) list.splice(list.indexOf(blamed), 1)
  frame.stopped =
    verb !== null && gives !== 'remote_explosive' && STOPS.has(act ?? 'attack') && stoppedWeapon(frame.verb, verbAt, match, units, subjectUnit)
  frame.actor ??= blamed ?? senderOf(frame, units) ?? layerOf(frame, units)
  if (frame.stopped && act === 'attack' && verb?.voice === 'active' && frame.weapons.every(isExplosive)) comeUpon(frame, subjectUnit)
  if (act === 'stepOn' && !frame.weapons.some(isExplosive)) return null
  if (!frame.stopped) frame.actor ??= ownerOf(frame.weapons)
  // "rammed an explosives-laden vehicle into the gate"
  if (act === 'stab' && frame.weapons.some(isExplosive)) {
    frame.act = 'suicide'
    frame.type = 'suicide_bomb'
  }
  if (BLOWN.has(frame.type) && frame.actor?.value.kind === 'phrase' && frame.actor.value.gloss === 'suicide bombers') {
    frame.act = 'suicide'
    frame.type = 'suicide_bomb'
  }
  readDowned(frame)
  // "engaged the rebels in a gun battle"
  if (act === 'intercept' && frame.weapons.length === 0 && frame.targets.some((unit) => isPart(unit, 'combatants'))) {
    frame.act = 'clash'
    frame.type = 'armed_clash'
  }
  if (act === 'capture' && verb !== null && frame.targets.length > 0 && frame.targets.every(isTakenAlive)) frame.type = 'abduction'
  const means = frame.act === null || frame.weapons.length > 0 ? null : ACT_MEANINGS[frame.act].means
  frame.implied = means !== null
  if (means !== null)
    frame.weapons.push({ ...deed, value: { kind: 'word', senses: [{ sort: 'weapon', name: means, gloss: '', tense: null, value: 0 }] } })
  if (verb !== null && deed.value.kind === 'verb' && !isTold(frame)) return null
  // "has fought numerous battles with the army"
  const [fought, battles] = deed.value.kind === 'verb' ? [deed, units[at + 1]] : [units[at - 1], deed]
  if (act === 'clash' && isPart(fought, 'clash-active') && isPart(battles, 'clash-noun') && isMany(battles as ReadUnit) && frame.days.length === 0)
    return null
  // "has stepped up attacks on the town": several, and no day of any.
  if (verb === null && frame.count === undefined && frame.days.length === 0 && isSeveral(deed) && isBegun(units[at - 1])) return null
  // "has suffered a string of attacks since"
  const uncounted = frame.count?.range == null && frame.killed === null && frame.wounded === null
  if (uncounted && isStretch(deed) && isPart(units[at + 1], 'since') && (units[at + 2]?.word ?? '.') === '.') return null
  // «la chute d’un drone» takes no place; «a condamné les attaques contre les civils» tells of none in particular.
  const flown = deed.value.kind === 'phrase' && deed.value.of.some((unit) => has(unit, 'weapon', 'vehicles'))
  if (deed.value.kind === 'phrase' && frame.act === 'capture' && (flown || (frame.weapons.length > 0 && verb === null))) return null
  if ((verb?.carrier === 'say' || verb?.carrier === 'judge') && isAtLarge(frame) && (frame.targets.length > 0 || isPlural(deed))) return null
  if (deed.value.kind === 'phrase' && deed.value.gloss === 'search operation' && frame.killed === null && frame.targets.length === 0) return null
  if (tolled && type === 'toll' && frame.killed === null && frame.wounded === null && frame.hurt === null) return null
  return frame
}

/** «le convoi que se sont attaqués les rebelles», «la ville que pilonne l’armée»: the subject behind the verb of a relative clause. */
function doerBehind(units: readonly ReadUnit[], verbAt: number): ReadUnit | null {
  if (!isObjectThat(units[verbAt - 1]) || !has(units[verbAt] as ReadUnit, 'finite')) return null
  const next = nextBehind(units, verbAt)
  return next !== undefined && has(next, 'party', 'combatants') ? next : null
}

/** What follows, days and adverbs passed over. */
const nextBehind = (units: readonly ReadUnit[], at: number): ReadUnit | undefined =>
  units.find((unit, index) => index > at && unit.value.kind !== 'day' && unit.word !== ',' && !isPart(unit, 'adverb') && !isPart(unit, 'also'))

/** "numerous battles": several, how many is not said. */
const isMany = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.amount !== null && value.amount.range === null

/** Is the deed's noun a plural of no number? */
const isSeveral = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && !value.single && value.amount === null

/** "a string of attacks", "attacks": nobody says how many. */
const isStretch = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && (value.amount === null ? !value.single : !value.amount.article && value.amount.range === null)

const isPlural = ({ value, word }: ReadUnit): boolean => /[^s]s$/.test((value.kind === 'phrase' ? value.head.word : word) ?? 's')

/** "during a blockade of the road", "an attack on a blockade": only where or when something else was done. */
const isSetting = (preposition: ReadUnit | undefined): boolean => preposition !== undefined && has(preposition, 'at', 'against', 'from', 'when')

const isGathering = (units: readonly ReadUnit[], at: number, deed: ReadUnit): boolean => {
  const before = prepositionOf(units, at) ?? undefined
  const hit = units
    .slice(0, at)
    .some((unit) => isPart(unit, 'deed') && actOf(unit) !== 'protest' && HURTFUL.has(ACT_MEANINGS[actOf(unit) ?? 'protest'].type ?? ''))
  const armed = (deed.value as Phrase).of.some((unit) => has(unit, 'combatants', 'bodies', 'troops') || isOwned(unit))
  return isPart(before, 'against') || (isPart(before, 'to') && hit) || armed || isBombed(units, at)
}

/** «a bombardé un rassemblement»: is the noun at `at` the object of a verb that hurts? */
function isBombed(units: readonly ReadUnit[], at: number): boolean {
  const verb = units.slice(0, at).findLast((unit) => unit.value.kind !== 'day' && !has(unit, 'weapon', 'with', 'to'))
  return verb !== undefined && isPart(verb, 'does') && HURTFUL.has(ACT_MEANINGS[actOf(verb) ?? 'protest'].type ?? '')
}

const isExplosive = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && unit.value.weapon === 'explosive'

/** "Their pickup hit a mine": nobody attacks what lies in the ground; who comes upon it is hit by it. */
function comeUpon(frame: Frame, subject: ReadUnit | null): void {
  frame.stopped = false
  frame.act = 'explode'
  frame.type = 'remote_explosive'
  frame.actor = null
  if (subject !== null && frame.targets.length === 0) frame.targets.push(subject)
}

/** What a suicide bomber does, whatever the verb, is a suicide bombing. */
const BLOWN: ReadonlySet<string> = new Set(['other_attack', 'remote_explosive', 'shelling_missile', 'toll'])

/** What a deed without an act of its own is: an operation, a deal that somebody tells of, or victims that something caused. */
function typeOfThing(deed: ReadUnit, verb: VerbGroup | null, tolled: boolean): Frame['type'] | null {
  if (isPart(deed, 'deals')) return verb?.carrier === 'say' ? 'agreement' : null
  if (deed.value.kind === 'phrase' && deed.value.gloss === 'war') return null
  if (isPart(deed, 'deed')) return 'other_attack'
  return tolled ? 'toll' : null
}

/** «deux civils ont été abattus»: people are shot dead, not down. */
function killsBy(units: readonly ReadUnit[], match: RuleMatch<FrameRule>, verb: VerbGroup | null, subject: ReadUnit | null): boolean {
  if (verb?.act !== 'shootDown') return false
  const at = slotIndex(match, 'target')
  const verbAt = units.findIndex(({ value }) => value.kind === 'verb' && value.act === 'shootDown' && (value === verb || value.act === verb.act))
  // «13 de ses combattants abattus par une milice»
  const whom =
    verb.voice === 'passive'
      ? isPart(subject ?? undefined, 'deed')
        ? countedBefore(units, verbAt)
        : subject
      : at === null
        ? objectBehind(units, verbAt, units.length)
        : (units[at] as ReadUnit)
  return whom !== null && has(whom, 'people', 'party', 'demonym', 'country') && !has(whom, 'weapon', 'facility')
}

/** What a participle right behind it describes, in a phrase or in one of its parts. */
const countedBefore = (units: readonly ReadUnit[], at: number): ReadUnit | null => {
  const before = units[at - 1]
  return before?.value.kind === 'phrase' ? (before.value.of.at(-1) ?? before) : null
}

/** Does the verb stand in a clause that «où» begins, and that names no day? */
function isWhereabout(units: readonly ReadUnit[], verbAt: number): boolean {
  const verb = units[verbAt] as ReadUnit
  // «sont morts» is a past.
  if (verb.to - verb.from > 1) return false
  const where = units.findLastIndex((unit, index) => index < verbAt && (isPart(unit, 'where') || isFiniteVerb(unit) || unit.word === ','))
  const end = units.findIndex((unit, index) => index > verbAt && (unit.word === ',' || unit.word === '.'))
  return isPart(units[where], 'where') && !units.slice(where, end < 0 ? units.length : end).some(({ value }) => value.kind === 'day')
}

/** "released two bombs at the town": what is let go is launched where it is a weapon, and taken where it is a place. */
function releasedAct(units: readonly ReadUnit[], match: RuleMatch<FrameRule>, deed: ReadUnit, subject: ReadUnit | null): ActName {
  if (freesPlace(units, match, deed, subject)) return 'capture'
  return match.captures.some(({ slot }) => slot === 'weapon') ? 'launch' : 'release'
}

/** «ont libéré la ville», «la libération de la ville»: a place is not let go but taken. */
function freesPlace(units: readonly ReadUnit[], match: RuleMatch<FrameRule>, { value }: ReadUnit, subject: ReadUnit | null): boolean {
  const at = slotIndex(match, 'target')
  const object = at === null ? undefined : units[at]
  const whom = value.kind === 'phrase' ? value.of[0] : value.kind === 'verb' && value.voice === 'passive' ? subject : object
  return whom != null && has(whom, 'place') && !has(whom, 'people', 'captives')
}

/** «une frappe aérienne a visé le marché»: the deed that its verb leaves vague is what the subject's noun says. */
function tellBySubject(frame: Frame, subject: ReadUnit): void {
  const own = frame.act === null ? null : ACT_MEANINGS[frame.act].type
  if (!isPart(subject, 'deed') || subject.value.kind !== 'phrase' || (own !== 'other_attack' && own !== 'toll')) return
  // "Raids hit Kori", «des raids ont touché la ville»: what comes over a town so comes from the air.
  const act = subject.value.head.word === 'raids' && frame.type === 'other_attack' ? 'airRaid' : subject.value.act
  const meaning = act === null ? null : ACT_MEANINGS[act]
  if (meaning === null || meaning.type === null || !HURTFUL.has(meaning.type)) return
  frame.deed = subject
  frame.act = act
  frame.type = meaning.type
  frame.count = countOf(subject)
}

/** Is what somebody withdraws from an agreement? */
const isOfDeal = (units: readonly ReadUnit[], at: number, { value }: ReadUnit): boolean =>
  (value.kind === 'phrase' && value.of.some((unit) => isPart(unit, 'deals'))) ||
  (units[at + 1] !== undefined &&
    (isPart(units[at + 1], 'deals') || ((isPart(units[at + 1], 'of') || isPart(units[at + 1], 'from')) && isPart(units[at + 2], 'deals'))))

const isGoal = (unit: ReadUnit | undefined): boolean => isPart(unit, 'goal')

/** Deeds that, done to a weapon, stop it. */
const STOPS: ReadonlySet<string> = new Set(['intercept', 'shootDown', 'foil', 'destroy', 'kill', 'attack', 'target'])

/** The verb group at `verbAt`; "no missile was fired": what its subject negates is negated. */
function withSubjectNegation(units: readonly ReadUnit[], verbAt: number): VerbGroup {
  const verb = units[verbAt]?.value as VerbGroup
  const subject = findSubject(units, verbAt)
  return subject?.sort === 'phrase' && isPart(units[subject.at - 1], 'not') ? { ...verb, negated: true } : verb
}

/** «a repoussé une attaque»: a verb that tells of fighting, and of what became of the deed where it has one for its object. */
const asRepelling = (verb: VerbGroup, unit: ReadUnit | undefined, deed: ReadUnit): VerbGroup =>
  verb.act !== null && deed.value.kind === 'phrase' && isPart(unit, 'repel-active') ? { ...verb, act: null, carrier: 'repel' } : verb

/** Is what the deed is done to a weapon: the object of an active verb, the subject of a passive one? */
function stoppedWeapon(
  verb: VerbGroup | null,
  verbAt: number,
  match: RuleMatch<FrameRule>,
  units: readonly ReadUnit[],
  subject: ReadUnit | null,
): boolean {
  if (verb?.carrier === 'use') return false
  if (verb?.voice === 'passive') return subject !== null && isPart(subject, 'weapon')
  return match.captures.some(({ slot, from }) => slot === 'weapon' && from > verbAt && isPart(units[from], 'weapon'))
}

/** "captured three fighters", "captured a rebel leader": people, and no place or post. */
const isTakenAlive = (unit: ReadUnit): boolean => has(unit, 'combatants', 'civilians', 'roles') && !has(unit, 'facility', 'place')

/** «des avions américains», "RSF artillery", «des tirs d’artillerie des FSR»: whose the weapons are. */
function ownerOf(weapons: readonly ReadUnit[]): ReadUnit | null {
  const own = weapons.find(isOwned)
  if (own !== undefined) return own
  const owners = weapons.flatMap(({ value }) => (value.kind === 'phrase' && value.weapon !== null ? value.of : []))
  return owners.find((unit) => isPart(unit, 'party') && (isOwned(unit) || isPart(unit, 'combatants') || isOfBody(unit))) ?? null
}

/** «un tireur embusqué de l’armée»: is a body named that the people belong to? */
const isOfBody = ({ value }: ReadUnit): boolean => value.kind === 'phrase' && value.of.some((unit) => isPart(unit, 'bodies'))

/** Is an owner's name in the phrase itself? */
const isOwned = (unit: ReadUnit): boolean =>
  unit.value.kind === 'phrase' &&
  (unit.value.countries.length > 0 ||
    hasDoers(unit.value) ||
    isOfEnemy(unit.value) ||
    unit.value.names.some(({ name, place }) => name.sort === 'actor' && place !== 'of'))

/** Types that a bare participle only describes: «la base occupée par …», «l’accord signé». */
const TAKING: ReadonlySet<string> = new Set(['arrest', 'abduction'])
const UNARMED: ReadonlySet<string> = new Set(['movement', 'agreement', 'threat', 'protest', 'arrest', 'abduction'])
