import { compareMentions, comparePlaces, sameMention } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import { HURTFUL } from './frame.ts'
import { isOwnLoss, sideOf } from './losses.ts'
import type { Naming } from './naming.ts'
import { isAnybody } from './nobody-named.ts'
import { ATTACKS, FLOWN, FROM_AFAR } from './open-sides.ts'

/** Types from which another telling takes nothing away: the means was not said. What an attack lays waste is part of it. */
export const VAGUE: ReadonlySet<string> = new Set(['other_attack', 'toll', 'property_destruction'])

/** Men with guns: whether they fought or murdered is told in one breath. */
export const isAssault = (type: Draft['type']): boolean => type === 'armed_clash' || type === 'attack_on_civilians'

/** «l’explosion a soufflé des vitres»: what any bomb, shell or missile does. */
const isBlast = ({ type, act }: Draft): boolean => type === 'remote_explosive' && act === 'explode'

/** How many sentences behind an attack its damage is told, and how it was foiled. */
const AFTERMATH = 3

/** How the kinds of two deeds go together: alike, one the other's damage, people taken in it, a kind left open, or two kinds of attack. */
export type Relation = 'alike' | 'damage' | 'taking' | 'open' | 'unlike'

/** How two deeds of one happening may be related; `null` where they cannot be of one. */
export function relate(known: Draft, draft: Draft, naming: Naming): Relation | null {
  if (known.type === draft.type || isStopOf(known, draft) || isStopOf(draft, known)) return 'alike'
  if (isDamageOf(known, draft) || (known.sentence === draft.sentence && isDamageOf(draft, known))) return 'damage'
  if (isTakenBeside(known, draft, naming)) return 'taking'
  if (!ATTACKS.has(known.type) || !ATTACKS.has(draft.type)) return null
  // No state sends suicide bombers: what its forces did beside is another fight.
  if (draft.type === 'suicide_bomb' && known.actor !== null && sideOf(known.actor, naming) === 'state') return null
  const open = [known, draft].some((telling) => VAGUE.has(telling.type) || isBlast(telling))
  return open || [known, draft].every(({ type }) => isAssault(type)) ? 'open' : 'unlike'
}

export const TAKEN: ReadonlySet<string> = new Set(['abduction', 'arrest'])

/** «ont attaqué le village et enlevé dix femmes»: people taken in an attack by those who led it, told in one sentence or right behind it. */
function isTakenBeside(known: Draft, draft: Draft, naming: Naming): boolean {
  const [attack, taking] = TAKEN.has(draft.type) ? [known, draft] : [draft, known]
  const byHand = isAssault(attack.type) || attack.type === 'other_attack' || attack.type === 'toll'
  if (!TAKEN.has(taking.type) || !byHand || draft.apart || draft.besides) return false
  // «Trente personnes avaient été enlevées ce jour-là», right behind the attack of that day
  const [then, day] = [known.days?.value, draft.days?.value]
  const away = draft.sentence - known.latest
  if (draft === taking && draft.actor === null && draft.place === null && away === 1 && then?.[0] === day?.[0] && then?.[1] === day?.[1])
    return draft.ownDay && day !== undefined && day[0] === day[1]
  const beside = known.latest === draft.sentence || (draft.sentence - known.latest === 1 && draft.place === null && !draft.ownDay)
  // «Ils ont tué dix hommes et enlevé six femmes»
  if (attack.actor === null && taking.actor === null) return known.latest === draft.sentence && comparePlaces(known, draft, naming) === 'same'
  return beside && ['same', 'inside'].includes(compareMentions(attack.actor, taking.actor, naming))
}

/** «21 maisons ont été endommagées», «ils ont aussi incendié des cases»: what an attack just told of left behind. */
export const isDamageOf = (known: Draft, draft: Draft): boolean =>
  isDamage(draft) &&
  (HURTFUL.has(known.type) || known.type === 'toll') &&
  (!draft.ownDay || draft.sentence === known.latest) &&
  draft.sentence - known.latest <= AFTERMATH &&
  (draft.actor === null || isAnybody(draft.actor) || (known.actor !== null && sameMention(known.actor, draft.actor)))

/** «des maisons ont brûlé», «des munitions ont été détruites» */
const isDamage = ({ type, act, weapons }: Draft): boolean =>
  type === 'property_destruction' ||
  (type === 'disrupted_weapons' && act === 'destroy' && weapons.every(({ kind }) => !FLOWN.has(kind) && kind !== 'explosive'))

/** Is one the stopping of what the other launched, whichever was told first? */
export const isStopped = (known: Draft, draft: Draft): boolean => isStopOf(known, draft) || isStopOf(draft, known)

/** "Five drones were launched at the base", then "the army said it had destroyed four": what stopped an attack just told is part of it. */
function isStopOf(stop: Draft, attack: Draft): boolean {
  if (stop.type !== 'disrupted_weapons' || !(attack.type === 'air_drone_strike' || attack.type === 'shelling_missile')) return false
  if (Math.abs(stop.sentence - attack.latest) > 1 || stop.paragraph - attack.paragraph > 1) return false
  if (stop.ownDay && stop.sentence !== attack.sentence) return false
  return stop.weapons.some(({ kind }) => kind === 'other' || attack.weapons.some((weapon) => weapon.kind === kind))
}

/** "Police foiled an attack on the camp", then "they shot all three attackers dead": how it was foiled. */
export const isFoiling = (known: Draft, draft: Draft, naming: Naming): boolean =>
  known.type === 'disrupted_weapons' &&
  known.weapons.every(({ kind }) => !FLOWN.has(kind)) &&
  HURTFUL.has(draft.type) &&
  ['same', 'inside'].includes(compareMentions(known.actor, draft.actor, naming)) &&
  draft.target !== null &&
  isAnybody(draft.target) &&
  !draft.ownDay &&
  draft.sentence - known.latest <= AFTERMATH

/** "All four attackers were shot dead", "troops fought back": whom the deed is done to is who did what was told before. */
export function isAnswer(known: Draft, draft: Draft, naming: Naming): boolean {
  // Fire from afar on those who fired from afar is a deed of its own.
  const strikes = FROM_AFAR.has(draft.type) || draft.act === 'attack'
  if (FROM_AFAR.has(known.type) && strikes && draft.actor !== null && draft.killed === null) return false
  // Who lays an ambush does not answer.
  if (draft.act === 'ambush' && draft.actor !== null) return false
  const back = known.actor !== null && draft.target !== null && isAnybody(draft.target) ? 'same' : compareMentions(known.actor, draft.target, naming)
  const forth = compareMentions(known.target, draft.actor, naming)
  const theirs = back === 'same' || back === 'inside' || (known.actor !== null && isOwnLoss(known.actor, null, draft.target, naming))
  return theirs && forth !== 'apart' && compareMentions(draft.actor, known.actor, naming) !== 'same'
}

/** "A soldier was shot dead by gunmen. A bomb in the east of the city killed a man.": by gunmen the one, by a bomb the other, each told by a sentence of its own. */
export function isByOtherMeans(known: Draft, draft: Draft): boolean {
  if (known.sentence === draft.sentence || draft.pointing !== null || draft.takenUp || draft.title || known.type === 'suicide_bomb') return false
  const bombed = ({ weapons, implied }: Draft): boolean => !implied && weapons.length > 0 && weapons.every(({ kind }) => kind === 'explosive')
  const shot = ({ weapons, actor, act, type }: Draft): boolean =>
    (weapons.length === 0 && actor !== null && GUNS.has(actor.name)) ||
    act === 'shootDead' ||
    (type === 'armed_clash' && weapons.some(({ kind }) => kind === 'firearm'))
  return (bombed(known) && shot(draft) && !bombed(draft)) || (shot(known) && !bombed(known) && bombed(draft))
}
const GUNS: ReadonlySet<string> = new Set(['gunmen', 'unidentified gunmen'])
