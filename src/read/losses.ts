import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { isWithin } from '../world/index.ts'
import type { Loss } from './draft.ts'
import { type Frame, isUndergone, type Toll } from './frame.ts'
import { toVictims } from './frame-tolls.ts'
import type { Naming } from './naming.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { toTarget } from './targets.ts'
import { asPeople, findTollSide } from './toll-sides.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import { has, isPart, type ReadUnit, unlist } from './units.ts'

/** Of two that fight each other, a state and those who bear arms against it; `null` for everybody else. */
type Side = 'state' | 'group' | null

/** The side that a party is of by its kind in the tables, its state or the word for it. */
export function sideOf({ id, name }: Mention, { world }: Naming): Side {
  const kind = id === null ? undefined : world.actors.get(id)?.kind
  if (kind !== undefined) return STATE_KINDS.has(kind) ? 'state' : GROUP_KINDS.has(kind) ? 'group' : null
  const word = id === null ? name : (/^[A-Z]{2}:(.+)$/.exec(id)?.[1] ?? '')
  return STATE_NAMES.has(word) ? 'state' : GROUP_NAMES.has(word) ? 'group' : null
}

export const areOpposed = (a: Mention | null, b: Mention | null, naming: Naming): boolean => {
  const [one, other] = [a, b].map((mention) => (mention === null ? null : sideOf(mention, naming)))
  return one != null && other != null && one !== other
}

/**
 * "seven soldiers and 15 rebels were killed in an attack on a post": takes the attackers' own from the frame's tolls and targets, and gives who attacked
 * where nobody is said to have.
 */
export function takeLosses(
  frame: Frame,
  actor: Mention | null,
  { units, sentence }: Pick<SentenceReading, 'units' | 'sentence'>,
  naming: Naming,
): { losses: readonly Loss[]; actor: Mention | null } {
  const toParty = (unit: ReadUnit): Mention | null => {
    const people = toPeople(unit, units, sentence)
    return isPart(unit, 'party') || isPart(unit, 'people') || people !== unit ? toTarget(people, sentence, naming, true) : null
  }
  const sideOfUnit = (unit: ReadUnit): Side => {
    const party = toParty(unit)
    return party === null ? null : sideOf(party, naming)
  }
  const victims = [frame.killed, frame.wounded].flatMap((toll) => (toll === null ? [] : unlist(toll.unit)))
  const sides = victims.map(sideOfUnit)
  const others = frame.targets.flatMap(unlist).filter((unit) => !victims.includes(unit))
  const attacking = attackingSide(
    frame,
    isOperation(frame, units, sentence),
    actor === null ? null : sideOf(actor, naming),
    sides,
    others.map(sideOfUnit),
  )
  // "repelled an attack, killing dozens of fighters": those who had come.
  const before = units[units.indexOf(frame.deed) - 1]
  const repelled = isUndergone(frame.verb) || (before !== undefined && has(before, 'suffer-active', 'repel-active', 'foil-active'))
  const fewer = attacking === null && actor === null && frame.act === 'clash' ? fewerOf(frame.killed, toParty) : null
  const isOwn = (unit: ReadUnit): boolean =>
    unit === fewer || (repelled ? isPart(unit, 'combatants') && sideOfUnit(unit) !== 'state' : attacking !== null && sideOfUnit(unit) === attacking)
  const own = victims.filter(isOwn)
  const [first] = own
  if (first === undefined) return { losses: [], actor }
  frame.actor ??= first
  const losses: Loss[] = []
  for (const metric of ['killed', 'wounded'] as const) {
    const toll = frame[metric]
    const members = toll === null ? [] : unlist(toll.unit)
    for (const unit of members.filter(isOwn)) {
      const lost = toVictims(unit)
      const party = toParty(unit)
      const about = party?.id === null && actor !== null ? actor : party
      if (lost !== null && about !== null) losses.push({ metric, toll: { value: lost.range, span: spanOf(unit, sentence), some: lost.some }, about })
    }
    if (members.some(isOwn))
      frame[metric] = remaining(
        toll as Toll,
        members.filter((unit) => !isOwn(unit)),
      )
  }
  frame.targets.splice(0, frame.targets.length, ...frame.targets.flatMap(unlist).filter((unit) => !isOwn(unit)))
  if (frame.targets.length === 0) frame.targets.push(...victims.filter((unit) => !isOwn(unit) && has(unit, 'people', 'bodies')))
  return { losses, actor: actor ?? toParty(first) }
}

/** "Clashes killed four fighters of one group and two of another": where nobody is said to have attacked, the side that lost fewer did. */
function fewerOf(killed: Toll | null, toParty: (unit: ReadUnit) => Mention | null): ReadUnit | null {
  const members = killed === null ? [] : unlist(killed.unit)
  const [one, other] = members
  if (one === undefined || other === undefined || members.length > 2 || !members.every((unit) => has(unit, 'combatants', 'troops'))) return null
  const [a, b] = [toParty(one), toParty(other)]
  const [more, less] = [toVictims(one), toVictims(other)]
  if (a === null || b === null || a.name === b.name || more === null || less === null) return null
  return less.range[0] <= more.range[0] ? other : one
}

/** "three soldiers wounded", «trois morts côté rebelle»: the people whom the words for the dead and wounded hold. */
export function toPeople(unit: ReadUnit, units: readonly ReadUnit[], sentence: Sentence): ReadUnit {
  if (unit.value.kind !== 'phrase' || !has(unit, 'dead', 'injured')) return unit
  return asPeople(unit, (gloss) => STATE_NAMES.has(gloss) || GROUP_NAMES.has(gloss)) ?? findTollSide(unit, units, sentence) ?? unit
}

/** "an intelligence-based operation" is a state's. */
const isOperation = ({ deed, type }: Frame, units: readonly ReadUnit[], sentence: Sentence): boolean =>
  (type === 'toll' && units.some((unit) => isPart(unit, 'operations'))) ||
  (deed.value.kind === 'phrase' && wordsOf(deed, sentence).some((word) => OPERATION.test(word)))
const OPERATION = /^op[eé]rations?$/

/** The side that attacked, where some of the victims are its own; `null` where none are, or nothing shows it. */
function attackingSide(frame: Frame, operation: boolean, actor: Side, victims: readonly Side[], others: readonly Side[]): Side {
  const [first] = victims.filter((side) => side !== null)
  if (first === undefined) return null
  // "a soldier was killed in an operation against rebels", "repelled an attack by rebels, killing 24 insurgents"
  if (victims.every((side) => side === first)) {
    const against = others.find((side) => side !== null)
    return against !== undefined && against !== first && (actor === null || actor === first) ? first : null
  }
  if (!victims.includes('group')) return null
  if (actor !== null) return actor
  if (operation) return 'state'
  // Those who bear arms against a state come to its posts; in a fight or a raid it hits those who are told of first.
  const fought = frame.act === 'clash' || frame.act === 'raid' || frame.type === 'toll'
  return fought && first === 'group' ? 'state' : 'group'
}

const remaining = (toll: Toll, members: readonly ReadUnit[]): Toll | null => (members.length === 0 ? null : toVictims(toll.unit, members))

/** Are the victims of a later telling on the side of those who did what was told before? */
export function isOwnLoss(actor: Mention | null, target: Mention | null, victims: Mention | null, naming: Naming): boolean {
  if (victims === null) return false
  if (
    actor !== null &&
    (isSameSide(actor, victims, naming) || (victims.id === null && sideOf(actor, naming) === 'group' && GROUP_NAMES.has(victims.name)))
  )
    return true
  return areOpposed(target, victims, naming)
}

const isSameSide = (actor: Mention, victims: Mention, { world }: Naming): boolean =>
  actor.name === victims.name ||
  (actor.id !== null && victims.id !== null && (isWithin(actor.id, victims.id, world) || isWithin(victims.id, actor.id, world)))

const STATE_KINDS: ReadonlySet<string> = new Set(['military', 'police'])
const GROUP_KINDS: ReadonlySet<string> = new Set(['armed-group', 'criminal'])
const STATE_NAMES: ReadonlySet<string> = new Set([
  'army',
  'armed forces',
  'forces',
  'military',
  'police',
  'police officers',
  'gendarmes',
  'gendarmerie',
  'security forces',
  'security personnel',
  'service members',
  'soldiers',
  'officers',
  'troops',
  'special forces',
  'government forces',
  'border guards',
  'coast guard',
  'national guard',
  'junta',
])
const GROUP_NAMES: ReadonlySet<string> = new Set([
  'attackers',
  'assailants',
  'bandits',
  'gang members',
  'guerrillas',
  'gunmen',
  'insurgency',
  'insurgents',
  'Islamist militants',
  'Islamists',
  'jihadists',
  'kidnappers',
  'militants',
  'pirates',
  'rebels',
  'separatists',
  'suicide bombers',
  'terrorists',
])

/** Is it a state, or one of its bodies? */
export const isState = (mention: Mention | null): boolean => /^(?:country:)?[A-Z]{2}(?::|$)/.test(mention?.id ?? '')
