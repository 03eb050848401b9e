import type { DayRange, Mention, Span } from '../model/index.ts'
import { meetDays, overlaps } from '../model/index.ts'
import { typeByWeapon } from './acts.ts'
import { compareMentions, sameMention, sameSide } from './compare-tellings.ts'
import type { Draft, ToldLoss } from './draft.ts'
import { HURTFUL } from './frame.ts'
import { ASSAILANTS } from './frame-fill.ts'
import { areOpposed, isOwnLoss, isState } from './losses.ts'
import type { Naming } from './naming.ts'
import { isAnybody, isNameless } from './nobody-named.ts'
import { ATTACKS } from './open-sides.ts'
import { isDamageOf, isFoiling, TAKEN, VAGUE } from './related-deeds.ts'
import { isMore, isToldLater } from './telling-pair.ts'
import { isLess, isPartOf, joinTolls } from './toll-ranges.ts'

/** Takes into an event what another telling says of it. */
export function join(known: Draft, draft: Draft, naming: Naming): void {
  const wide = known.place === null || known.place.rank >= 2
  if (!draft.title) known.latest = draft.sentence
  const hit = known.type === 'disrupted_weapons' && HURTFUL.has(draft.type) && !isFoiling(known, draft, naming)
  if ((VAGUE.has(known.type) && ATTACKS.has(draft.type) && !VAGUE.has(draft.type) && !isDamageOf(known, draft)) || (hit && !VAGUE.has(draft.type))) {
    known.type = isOnTheUnarmed(known, draft) ? 'attack_on_civilians' : draft.type
    known.act = draft.act
  }
  // «une série de bombardements», then by which drones.
  if (known.act === 'bombard' && known.weapons.length === 0 && draft.type === 'air_drone_strike' && draft.weapons.length > 0) known.type = draft.type
  // "Homes were burned in Kori. The rebels claimed this attack": what points back says nothing of the kind.
  const pointsBack = draft.pointing !== null && draft.type === 'other_attack' && draft.weapons.length === 0
  if (known.type === 'property_destruction' && ATTACKS.has(draft.type) && !pointsBack && !(draft.type === 'other_attack' && draft.bare))
    known.type = draft.type
  // "an incident in which rebels set fire to a car"
  if (isIncident(known) && draft.type === 'property_destruction' && !draft.bare && draft.sentence === known.sentence) known.type = draft.type
  // «ont attaqué le village et enlevé dix femmes» is an abduction, «ont tué six hommes et enlevé dix femmes» the attack in which they were taken.
  const bloody = [known.killed, known.wounded, draft.killed, draft.wounded].some((toll) => toll !== null && toll.value[0] > 0)
  if ((TAKEN.has(draft.type) && HURTFUL.has(known.type) && !bloody) || (TAKEN.has(known.type) && ATTACKS.has(draft.type) && bloody)) {
    known.type = draft.type
    known.act = draft.act
    known.target = draft.target ?? known.target
  }
  // What got through in spite of the defence is the attacker's deed.
  if (hit && draft.actor !== null) known.actor = draft.actor
  else if (hit) known.actor = null
  if (draft.type === 'attack_on_civilians' && isRaidOnTheUnarmed(known, draft)) known.type = draft.type
  if (known.type === 'toll' && draft.type === 'other_attack') {
    const fought = known.combatant && !known.civil && known.actor !== null
    known.type = typeByWeapon(known.weapons.map(({ kind }) => kind)) ?? (fought ? 'armed_clash' : draft.type)
  }
  if (known.days === null || (draft.days !== null && ((!known.ownDay && draft.ownDay) || isToldLater(known, draft)))) known.days = draft.days
  else if (draft.days !== null && draft.ownDay && !isToldLater(draft, known))
    known.days = { value: narrow(known.days.value, draft.days.value), span: known.days.span }
  known.claimDay &&= draft.claimDay || !draft.ownDay
  known.ownDay ||= draft.ownDay
  known.listed ||= draft.listed
  if (known.place === null || (draft.place !== null && draft.place.rank < known.place.rank)) known.place = draft.place ?? known.place
  if (known.place !== null) known.countries = []
  else if (draft.countries.length > known.countries.length) known.countries = draft.countries
  const rivals =
    known.claimants.length > 0 && draft.claimants.length > 0 && !draft.claimants.every((a) => known.claimants.some((b) => sameMention(a, b)))
  const sides = compareMentions(known.target, draft.target, naming)
  const turned = known.actor !== null && draft.target !== null && sameMention(known.actor, draft.target)
  const otherSide = known.target !== null && draft.target !== null && sides !== 'same' && sides !== 'inside' && !rivals
  const own = !draft.title && !draft.civil && isOwnLoss(known.actor, known.target, draft.target, naming)
  known.losses = [...known.losses, ...draft.losses, ...(own ? lossesOf(draft, known.actor) : [])]
  for (const slot of ['killed', 'wounded'] as const) {
    if (
      own ||
      (slot === 'killed' && isMore(known, draft)) ||
      ((draft.earlier || draft.title) && known[slot] !== null) ||
      (!rivals && isPartOf(draft[slot], known[slot]))
    )
      continue
    const later =
      draft[slot] !== null && ((known.earlier && !draft.earlier) || (draft.whole && !rivals && !isLess(draft[slot].value, known[slot]?.value)))
    if (later) known[slot] = draft[slot]
    else known[slot] = joinTolls(known[slot], otherSide && (sides === 'apart' || turned || known[slot]?.some === false) ? null : draft[slot])
  }
  if (draft.killed !== null || draft.wounded !== null) known.earlier &&= draft.earlier
  known.hurt = joinTolls(known.hurt, otherSide ? null : draft.hurt)
  // Who answers the attackers does not become the attacker.
  const answers =
    known.actor !== null &&
    ((draft.target !== null && sameMention(known.actor, draft.target)) ||
      (ASSAILANTS.has(known.actor.name) && isState(draft.actor)) ||
      areOpposed(known.actor, draft.actor, naming))
  const stopper = draft.type === 'disrupted_weapons' && known.type !== 'disrupted_weapons'
  // "A gunman was killed in clashes between gunmen and police": who died was killed by the others.
  const doer = known.actor === null && sameSide(known.target, draft.actor) ? draft.target : draft.actor
  if (!stopper && !own && (known.actor === null || (doer !== null && !answers && isLessSaid(known.actor, doer)))) known.actor = doer
  // Those who fought were met by the others.
  if (own && known.actor === null) known.actor = draft.target
  if (known.target === null && draft.target !== null && !own && (known.actor === null || !sameMention(known.actor, draft.target)))
    known.target = draft.target
  known.unclaimed ||= draft.unclaimed
  known.civil ||= draft.civil
  known.combatant ||= draft.combatant && !own
  // «quatre des engins»: the weapons that were named before.
  const named = draft.implied && known.weapons.length > 0 ? [] : draft.weapons.filter(({ kind }) => kind !== 'other' || known.weapons.length === 0)
  if (known.implied && named.length > 0 && !draft.implied) known.weapons = []
  known.implied = known.implied ? draft.implied || named.length === 0 : known.weapons.length === 0 && draft.implied
  for (const weapon of named) if (!known.weapons.some(({ kind }) => kind === weapon.kind)) known.weapons.push(weapon)
  if (known.status === 'denied' && draft.status === 'occurred') known.status = 'occurred'
  // What the lead told as several is told here one by one.
  if (known.count?.range === null && draft.count?.range != null && wide && (draft.place?.rank ?? 3) <= 1) known.count = draft.count
  if (
    draft.count !== null &&
    // «les deux attaques n’étaient pas coordonnées»: those told one by one before.
    (known.count === null || draft.pointing === null || known.count.range === null) &&
    (known.count === null || (draft.count.range !== null && draft.count.range[0] > 1 && (known.count.range === null || known.count.range[0] === 1)))
  )
    known.count = draft.count
  for (const list of ['claimants', 'relays'] as const) {
    // Who denies what others tell does not claim it.
    if (draft.status === 'denied' && known.status !== 'denied') break
    if (draft.judged || draft.topic) break
    // "air raids of this month", behind one raid: who tells of all tells not of that one.
    if (draft.bare && draft.count !== null && draft.count.range === null && known.count?.range?.[1] === 1) break
    // The title shortens the names of those whom the text names.
    if (draft.title && known[list].length > 0) continue
    for (const mention of draft[list]) if (!known[list].some((other) => sameMention(other, mention))) known[list].push(mention)
  }
  known.evidence = addEvidence(known.evidence, draft.evidence)
}

/** A deed told by a noun that says neither by what nor on whom. */
const isIncident = ({ type, bare, weapons, target, killed, wounded }: Draft): boolean =>
  type === 'other_attack' && bare && weapons.length === 0 && target === null && killed === null && wounded === null

/** «Onze civils ont été tués à X. Les rebelles ont attaqué le village»: no fight, where civilians alone are told to have died and nobody to have met the attackers. */
const isOnTheUnarmed = (known: Draft, { type, combatant, target }: Draft): boolean =>
  known.type === 'toll' && type === 'armed_clash' && known.civil && !known.combatant && !combatant && (target === null || target.name === 'civilians')

/** «ont envahi le village et tiré sur les habitants»: a raid in which none but people without arms are told of. */
const isRaidOnTheUnarmed = (known: Draft, { civil, combatant }: Draft): boolean =>
  known.type === 'armed_clash' &&
  known.act === 'raid' &&
  civil &&
  !combatant &&
  !known.combatant &&
  (known.target === null || known.target.name === 'civilians')

/** Whom a telling's own words count, as losses of the side that they are of. */
function lossesOf(draft: Draft, actor: Mention | null): ToldLoss[] {
  // "three gunmen were killed": those of the group that had attacked.
  const about = draft.target?.id === null ? (actor ?? draft.target) : draft.target
  if (about === null) return []
  return (['killed', 'wounded'] as const).flatMap((metric) => {
    const toll = draft[metric]
    const { claimants, relays, evidence } = draft
    return toll === null || toll.value[0] === 0 ? [] : [{ metric, toll, about, claimants: [...claimants], relays: [...relays], evidence }]
  })
}

/** Does another word tell better who it was? */
const isLessSaid = (known: Mention, other: Mention): boolean =>
  known.id === null && (other.id !== null || (isAnybody(known) && !isAnybody(other)) || (GANGS.has(known.name) && !isNameless(other)))
/** Those who belong together, by no name of theirs. */
const GANGS: ReadonlySet<string> = new Set(['gang', 'armed group', 'militia', 'militant group', 'rebel group', 'group', 'cartel'])

const narrow = (a: DayRange, b: DayRange): DayRange => meetDays(a, b) ?? a

/** Spans in the order of the text, none over another. */
export function addEvidence(spans: readonly Span[], more: readonly Span[]): Span[] {
  const all = [...spans]
  for (const span of more) if (!all.some((other) => overlaps(other, span))) all.push(span)
  return all.sort((a, b) => a[0] - b[0])
}
