import type { Mention } from '../model/index.ts'
import { toActor } from './actors.ts'
import { ACT_MEANINGS } from './acts.ts'
import { toArms } from './arms.ts'
import { findSubject, isPreposition } from './clauses.ts'
import { firstDoer } from './doers.ts'
import type { Draft } from './draft.ts'
import { HURTFUL } from './frame.ts'
import { ASSAILANTS } from './frame-fill.ts'
import { findNamedSide } from './named-side.ts'
import type { Naming } from './naming.ts'
import { isNameless } from './nobody-named.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { has, isPart, type ReadUnit, type VerbGroup } from './units.ts'

/** Whose deed something told before was, by a sentence that only points at it. */
interface Responsibility {
  readonly unit: ReadUnit
  /** Where the verb stands that says so. */
  readonly at: number
  /** Does the side itself say so? */
  readonly claims: boolean
  /** Does it point at several deeds: "the attacks were blamed on X"? */
  readonly several: boolean
}

/** How many sentences back it may point; a claim of responsibility that names no deed points further. */
const REACH = 2
const CLAIM_REACH = 4
/** How many sentences back several deeds may be that it points at together. */
const ALL_WITHIN = 6

/** «Elle a été revendiquée par X», "authorities blamed it on X": the deeds that the sentence tells, else those told last, get their doer. */
export function assignDeeds(drafts: readonly Draft[], reading: SentenceReading, naming: Naming): void {
  const found = findResponsibility(reading)
  if (found === null && isUnclaimed(reading)) {
    const told = drafts.findLast(({ status, title }) => status === 'occurred' && !title)
    if (told !== undefined && reading.index - told.sentence <= CLAIM_REACH) told.unclaimed = true
  }
  const speech = found === null ? undefined : reading.speeches.find(({ at }) => at === found.at)
  // "…, sources said, with the River Front claiming responsibility": who claims it is no source.
  const told = speech === undefined || speech.manner !== 'claim' || speech.from > 0 ? [] : speech.claimants
  const side = found === null ? null : (toActor(found.unit, reading.sentence, naming, false) ?? firstDoer(told, naming))
  const doer = side === null ? null : toArms(side, naming)
  const last = drafts.findLast(({ type, status, title }) => type !== 'threat' && status === 'occurred' && !title)
  if (found === null || doer === null || last === undefined || reading.index - last.sentence > (found.claims ? CLAIM_REACH : REACH)) return
  const first = found.several ? reading.index - ALL_WITHIN : last.sentence
  for (let at = drafts.length - 1; at >= 0 && (drafts[at] as Draft).sentence >= first; at--) {
    const draft = drafts[at] as Draft
    if ((!found.several && draft.sentence !== last.sentence) || draft.title || draft.status !== 'occurred') continue
    if (found.several ? !(HURTFUL.has(draft.type) || draft.type === 'toll') : draft.type === 'threat') continue
    if (draft.actor === null || isNameless(draft.actor)) draft.actor = doer
    else if (draft.actor.id !== doer.id) continue
    if (found.claims) for (const claimant of told.length > 0 ? told : [doer]) if (!isAmong(draft.claimants, claimant)) draft.claimants.push(claimant)
    draft.latest = Math.max(draft.latest, reading.index)
    if (draft.sentence !== reading.index) draft.evidence.push([reading.sentence.start, reading.sentence.end])
  }
}

const isAmong = (claimants: readonly Mention[], { name }: Mention): boolean => claimants.some((other) => other.name === name)

/** «Les assaillants étaient des membres du Front», "The attackers belonged to the Front": who those were of whom was told before. */
function identityOf(units: readonly ReadUnit[]): Responsibility | null {
  for (const [at, unit] of units.entries()) {
    if (unit.value.kind !== 'phrase' || unit.value.pointing !== 'the' || !ASSAILANTS.has(unit.value.gloss)) continue
    const [copula, side] = [units[at + 1]?.value, units[at + 2]]
    const is = copula?.kind === 'verb' && copula.act === null && copula.carrier === null && !copula.negated && copula.form === 'finite'
    const named = side?.value.kind === 'phrase' && isPart(side, 'party') && side.value.names.some(({ name }) => name.sort === 'actor')
    const found = findNamedSide(unit, units) ?? (is && named ? side : null)
    if (found != null) return { unit: found, at, claims: false, several: false }
  }
  return null
}

/** «L’attaque n’a pas été revendiquée», "No group claimed responsibility", "no claim of responsibility": nobody says that it was his. */
const isUnclaimed = ({ units, sentence: { tokens } }: SentenceReading): boolean =>
  units.some((unit) => {
    const head = unit.value.kind === 'phrase' ? unit.value.head.from : unit.from
    const claim = unit.value.kind === 'verb' ? unit.value.carrier === 'claimDeed' : CLAIMS.has(tokens[head]?.word ?? '')
    return claim && tokens.slice(Math.max(0, unit.from - NOBODY_WITHIN), unit.to).some(({ word }) => NOBODY.has(word))
  })
const NOBODY: ReadonlySet<string> = new Set(['aucun', 'aucune', 'personne', 'pas', 'no', 'none', 'nobody', 'neither', 'not'])
const CLAIMS: ReadonlySet<string> = new Set(['claim', 'revendication'])
/** How many tokens before the claim the word stands that denies it. */
const NOBODY_WITHIN = 6

function findResponsibility(reading: SentenceReading): Responsibility | null {
  const { units, sentence } = reading
  for (const [at, { value }] of units.entries()) {
    if (value.kind !== 'verb' || value.negated) continue
    const bare = value.carrier === 'claimDeed' && RESPONSIBILITY.has(sentence.tokens[(units[at]?.to ?? 0) - 1]?.word ?? '')
    const unit = bare ? claimantOf(units, at) : value.carrier === 'claimDeed' ? claimedBy(units, at, value) : blamedOn(reading, at, value)
    if (unit !== null) return { unit, at, claims: value.carrier === 'claimDeed', several: isPart(subjectOf(units, at), 'deed') && !bare }
    const own = value.carrier === 'say' && value.voice === 'active' ? ownedBy(units, at, sentence) : null
    if (own !== null) return own
  }
  return identityOf(units) ?? laidBy(reading)
}

/** "The mine had been laid by the Front", «l’engin avait été posé par le Front»: who brought the weapon of which was told before. */
function laidBy({ units, sentence: { tokens } }: SentenceReading): Responsibility | null {
  for (const [at, { value, to }] of units.entries()) {
    if (value.kind !== 'verb' || value.negated || !LAID.has(tokens[to - 1]?.word ?? '') || !isPart(units[at + 1], 'by')) continue
    const [weapon, side] = [units[at - 1], partyAt(units, at + 2)]
    const told = weapon?.value.kind === 'phrase' && weapon.value.thing === 'weapon' && weapon.value.pointing !== null
    if (told && side !== null) return { unit: side, at, claims: false, several: false }
  }
  return null
}
const LAID: ReadonlySet<string> = new Set([
  'planted',
  'laid',
  'placed',
  'posé',
  'posée',
  'posés',
  'posées',
  'déposé',
  'déposée',
  'déposés',
  'déposées',
])

/** Words that end a claim which names no deed. */
const RESPONSIBILITY: ReadonlySet<string> = new Set(['responsibility', 'credit', 'responsabilité'])

/** "The River Front claimed responsibility.", "…, with the River Front claiming responsibility". */
function claimantOf(units: readonly ReadUnit[], at: number): ReadUnit | null {
  if (isPart(units[at - 2], 'with') && isPart(units[at - 1], 'party')) return units[at - 1] as ReadUnit
  const subject = findSubject(units, at)
  return subject?.sort === 'phrase' && has(subject.unit, 'party', 'speaker') && !isPart(units[subject.at - 1], 'not') ? subject.unit : null
}

/** "The Front said it was behind both attacks", «Le Front affirme être l’auteur de l’attaque»: nobody else between the side that speaks and the word for who did it. */
function ownedBy(units: readonly ReadUnit[], at: number, { tokens }: SentenceReading['sentence']): Responsibility | null {
  const from = units[at]?.to ?? 0
  const word = tokens.slice(from, from + OWNED_WITHIN).findIndex((token) => CHARGES.has(token.word))
  if (word < 0) return null
  const to = units.findIndex((unit) => unit.to > from + word)
  const between = units.slice(at + 1, to + 1)
  const self = between.some((unit) => isPart(unit, 'pronoun') || isPart(unit, 'infinitive'))
  const other = between.some((unit) => unit.to <= from + word && isPart(unit, 'party'))
  const named = units.slice(to, to + 3).find(({ value }) => value.kind === 'phrase')
  const told = (named?.value.kind === 'phrase' ? [named, ...named.value.of] : []).find((unit) => isPart(unit, 'deed'))
  const subject = findSubject(units, at)
  // «l’EI, à qui l’armée a repris la ville, dit»: the subject is of another clause.
  if (!self || other || subject?.sort !== 'phrase' || !isPart(subject.unit, 'party') || isPart(units[subject.at - 1], 'who')) return null
  const owned = { unit: subject.unit, at, claims: true }
  if (told?.value.kind !== 'phrase') return named?.value.kind === 'phrase' && ASSAILANTS.has(named.value.gloss) ? { ...owned, several: false } : null
  // "behind a number of attacks on posts": of which nothing was told.
  const { pointing, head, of, names } = told.value
  if (pointing === null && !BOTH.has(tokens[told.from]?.word ?? '')) return null
  return { ...owned, several: SEVERAL.test(head.word ?? '') && of.length + names.length === 0 }
}
const BOTH: ReadonlySet<string> = new Set(['both', 'all'])
/** How many tokens behind the word of saying the one for who did it may stand. */
const OWNED_WITHIN = 12

/** «elle a été revendiquée par X», «X l’a revendiquée», "X claimed it". */
function claimedBy(units: readonly ReadUnit[], at: number, { voice }: VerbGroup): ReadUnit | null {
  // «L’attaque a été revendiquée lundi, sur les réseaux sociaux, par X»
  const by = units.findIndex((unit, index) => index > at && index <= at + CLAIMED_WITHIN && isPart(unit, 'by'))
  if (voice === 'passive') return pointsBack(units, at) && by > 0 ? partyAt(units, by + 1) : null
  if (!hasObject(units, at)) return null
  const subject = findSubject(units, isClitic(units[at - 1]) ? at - 1 : at)
  return subject?.sort === 'phrase' && isPart(subject.unit, 'party') ? subject.unit : null
}

/** How many units behind the verb those who claim it may stand. */
const CLAIMED_WITHIN = 6

/** «les autorités l’attribuent à X», "officials blamed it on X", "… , which officials blamed on X", «elle a été attribuée à X». */
function blamedOn({ units, sentence }: SentenceReading, at: number, { carrier, act, voice }: VerbGroup): ReadUnit | null {
  if (carrier === 'accuse' && voice !== 'passive' && isCharge(units, at, sentence)) return units[at + 1] as ReadUnit
  // "be attributed to" may be read as being, and a preposition of several words.
  const next = units[at + 1]
  const attributed = carrier === null && act === null && (isPart(next, 'workOf') || (isPart(next, 'by') && (next?.to ?? 0) > (next?.from ?? 0) + 1))
  if (carrier !== 'accuse' && !attributed) return null
  const relative = units.slice(Math.max(0, at - 3), at).some((unit) => isPart(unit, 'who') || isPart(unit, 'that'))
  // What has an object right behind it is no passive: "blamed it".
  const passive = (voice === 'passive' && !isPart(units[at + 1], 'pronoun')) || attributed
  if (passive ? !pointsBack(units, at) : !hasObject(units, at) && !relative) return null
  // "were attributed to X": a verb of several words has its preposition.
  const direct = passive ? partyAt(units, at + 1) : null
  if (direct !== null) return direct
  const preposition = [at + 1, at + 2].find((index) => isPreposition(units[index]))
  return preposition === undefined ? null : partyAt(units, preposition + 1)
}

/**
 * "…, blaming the Front", «accusant le Front d’avoir tiré», "accused the army of firing from the hill", "accused it of being behind the attack": is the
 * party behind the verb charged with a deed of arms that the words do not tell anew?
 */
function isCharge(units: readonly ReadUnit[], at: number, { tokens }: SentenceReading['sentence']): boolean {
  const [accused, of, deed, means] = units.slice(at + 1, at + 5)
  if (accused === undefined || !isPart(accused, 'party')) return false
  const verb = units[at] as ReadUnit
  const ends = of === undefined || of.word === '.' || of.word === ',' || of.word === '"'
  if (ends) return BLAMES.test(tokens[verb.to - 1]?.word ?? '')
  if (tokens.slice(accused.to, accused.to + CHARGED_WITHIN).some(({ word }) => CHARGES.has(word))) return true
  if (deed?.value.kind === 'phrase') return isPart(deed, 'deed') && deed.value.pointing !== null
  if (deed?.value.kind !== 'verb') return false
  const act = deed.value.act
  return act === null
    ? deed.value.carrier === 'use' && isPart(means, 'weapon')
    : HURTFUL.has(ACT_MEANINGS[act].type ?? '') && !(means !== undefined && has(means, 'party', 'place', 'goal'))
}
/** Words for whoever did it. */
const CHARGES: ReadonlySet<string> = new Set(['behind', 'responsible', 'derrière', 'responsable', 'responsables', 'auteur', 'auteurs', 'origine'])
/** How many tokens behind the accused they may stand. */
const CHARGED_WITHIN = 5
/** Verbs that need say no more than whom they blame. */
const BLAMES = /^(?:blam(?:es?|ed|ing)|accusant|accusing)$/

const partyAt = (units: readonly ReadUnit[], at: number): ReadUnit | null => {
  const unit = units[at]
  return unit !== undefined && isPart(unit, 'party') ? unit : null
}

/** «elle», «ces attaques», "the attacks": is the subject of the verb at `at` what was told before? */
function pointsBack(units: readonly ReadUnit[], at: number): boolean {
  if (findSubject(units, at)?.sort === 'pronoun') return true
  const deed = subjectOf(units, at)
  const value = deed?.value
  if (value?.kind !== 'phrase' || !isPart(deed, 'deed') || value.pointing === null || value.amount !== null) return false
  return SEVERAL.test(value.head.word ?? '') && value.of.length === 0 && value.names.length === 0
}
const SEVERAL = /[^s]s$/

function subjectOf(units: readonly ReadUnit[], at: number): ReadUnit | undefined {
  const subject = findSubject(units, at)
  return subject?.sort === 'phrase' ? subject.unit : undefined
}

/** Does a pronoun stand where the object does: «l’» before the verb, "it" behind it? */
const hasObject = (units: readonly ReadUnit[], at: number): boolean => isClitic(units[at - 1]) || isPart(units[at + 1], 'pronoun')

const isClitic = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'word' && isPart(unit, 'determiner')
