import type { DayRange, Mention, Range, Span } from '../model/index.ts'
import { joinRanges, meetDays, overlaps, sameRange, toDayNumber } from '../model/index.ts'
import { typeByWeapon } from './acts.ts'
import { type Comparison, compareMentions, comparePlaces, isUnknownSite, sameMention, sameSide } from './compare-tellings.ts'
import type { Draft, DraftToll, ToldLoss } from './draft.ts'
import type { SaidDay } from './event-day.ts'
import { HURTFUL } from './frame.ts'
import { ASSAILANTS } from './frame-fill.ts'
import { fillFromLead } from './lead-attacker.ts'
import { areOpposed, isOwnLoss, isState, sideOf } from './losses.ts'
import type { Naming } from './naming.ts'
import { isAnybody, isNameless } from './nobody-named.ts'
import { ATTACKS, FLOWN, FROM_AFAR, fillSides, isAttack } from './open-sides.ts'

/** Types from which another telling takes nothing away: the means was not said. What an attack lays waste is part of it. */
const VAGUE: ReadonlySet<string> = new Set(['other_attack', 'toll', 'property_destruction'])

/** Tellings of one happening joined: title, lead, details, the other side's confirmation. In order of first telling. */
export function joinDrafts(drafts: readonly Draft[], naming: Naming): Draft[] {
  const joined: Draft[] = []
  withoutShares(drafts)
  // The title is read last: it tells again what the text tells better.
  for (const draft of [...drafts.filter(({ title }) => !title), ...drafts.filter(({ title }) => title)]) {
    const known = pickTelling(draft, joined, naming)
    if (known !== null) for (const telling of siblings(known, draft, joined)) join(telling, draft, naming)
    else if (standsAlone(draft, joined.length === 0) && !(draft.title && joined.length > 0))
      joined.push({ ...draft, actor: sameAttackers(draft, joined), latest: draft.sentence })
  }
  const told = dropLead(spread(joined), naming)
  fillFromLead(told.filter(isAttack), drafts, naming)
  return placeTold(fillSides(told, naming), naming)
}

/** «une vingtaine sont tombés sous les balles, quinze autres sous les bombes», behind «35 bandits tués»: shares of the toll told before. */
function withoutShares(drafts: readonly Draft[]): void {
  for (let from = 1; from < drafts.length; ) {
    const { sentence } = drafts[from] as Draft
    let to = from
    while (drafts[to]?.sentence === sentence) to++
    const shares = drafts.slice(from, to).filter(({ killed }) => killed !== null && !killed.some)
    const sum = shares.reduce((total, { killed }) => total + (killed?.value[0] ?? 0), 0)
    const whole = shares.length < 2 ? undefined : drafts.slice(Math.max(0, from - SHARED), from).find((known) => isWholeOf(known, shares, sum))
    if (whole !== undefined) for (const share of shares) share.killed = null
    from = to
  }
}
/** How many drafts back the toll may have been told. */
const SHARED = 4

const isWholeOf = ({ killed, sentence, title }: Draft, shares: readonly Draft[], sum: number): boolean =>
  !title && killed?.value[0] === sum && shares.every((share) => share.place === null && share.sentence - sentence <= SHARED)

/** «Les assaillants ont enlevé six élèves», right behind what they did: those of whom that was told. */
function sameAttackers({ actor, sentence }: Draft, joined: readonly Draft[]): Mention | null {
  if (actor === null || !isAnybody(actor)) return actor
  const before = joined.findLast((known) => sentence - known.latest <= 2 && ATTACKS.has(known.type))
  return before?.actor == null || isAnybody(before.actor) ? actor : { ...before.actor, span: actor.span }
}

/** How many sentences behind a town told of a deed without a place still happened there. */
const STAY = 1

/** «Plusieurs hommes ont été enlevés», right behind what happened in a town: there. */
function placeTold(drafts: Draft[], naming: Naming): Draft[] {
  for (const draft of drafts) {
    if (draft.place !== null || draft.countries.length > 0 || draft.status !== 'occurred' || !(ATTACKS.has(draft.type) || TAKING.has(draft.type)))
      continue
    // Victims alone, of nobody's deed, are those of what was told before.
    if (draft.type === 'toll' && draft.actor === null && !draft.several) continue
    const before = drafts.findLast(
      (known) =>
        known.place !== null &&
        known.place.rank <= 1 &&
        (ATTACKS.has(known.type) || TAKING.has(known.type)) &&
        known.sentence <= draft.sentence &&
        (draft.sentence - known.latest <= STAY || (known.paragraph === draft.paragraph && draft.sentence - known.latest <= 2 * STAY)) &&
        (known.days === null || draft.days === null || meetDays(known.days.value, draft.days.value) !== null) &&
        compareMentions(known.actor, draft.actor, naming) !== 'apart' &&
        compareMentions(known.target, draft.target, naming) !== 'apart',
    )
    if (before === undefined) continue
    draft.place = before.place
    // "Some women were also taken": by those who had come.
    if (TAKING.has(draft.type)) draft.actor ??= before.actor
  }
  return drafts
}

const TAKING: ReadonlySet<string> = new Set(['abduction', 'arrest', 'sexual_violence'])

/** «quatre bases en Syrie», then their names: the aggregate gives what it knows to those that follow and is no event beside them. */
function spread(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((whole, index) => {
    if (whole.aggregate === null || (whole.place !== null && whole.place.rank <= 1)) return true
    const parts = drafts.slice(index + 1).filter((part) => {
      if (part.sentence <= whole.sentence || part.sentence - whole.sentence > 3 || part.place === null || part.place.rank > 1) return false
      if (whole.days !== null && part.days !== null && meetDays(whole.days.value, part.days.value) === null) return false
      return ATTACKS.has(whole.type) && ATTACKS.has(part.type)
    })
    if (parts.length < 2 || parts.length > (whole.aggregate ?? 0)) {
      if (whole.place === null && whole.count?.range?.[1] === 1) whole.count = { range: [whole.aggregate, whole.aggregate], span: whole.count.span }
      return true
    }
    for (const part of parts) {
      part.actor ??= whole.actor
      part.target ??= whole.target
      if (part.weapons.length === 0) part.weapons.push(...whole.weapons)
      if (VAGUE.has(part.type)) part.type = whole.type
      part.days ??= whole.days
      part.evidence = addEvidence(part.evidence, whole.evidence)
    }
    return false
  })
}

/** «Le groupe a multiplié lundi les attaques», then each of them: the lead only sums up what is told behind it. */
function dropLead(drafts: readonly Draft[], naming: Naming): Draft[] {
  return drafts.filter((lead, index) => {
    const several = lead.count !== null && (lead.count.range === null || lead.count.range[0] > 1)
    const vague = several && (lead.place === null || lead.place.rank === 3 || (lead.place.rank === 2 && lead.count?.range !== null))
    if (!vague || lead.actor === null || lead.killed !== null || lead.wounded !== null || !ATTACKS.has(lead.type) || lead.status !== 'occurred')
      return true
    const parts = drafts
      .slice(index + 1)
      .filter(
        (part) =>
          ATTACKS.has(part.type) &&
          part.place !== null &&
          (part.place.rank <= 1 || (lead.count?.range != null && part.place.rank < (lead.place?.rank ?? 3))) &&
          comparePlaces(lead, part, naming) !== 'apart' &&
          isOneOf(lead, part, naming),
      )
    // «deux attaques», and just as many told behind it.
    const told = lead.count?.range?.[0] ?? parts.length
    return parts.length < 2 || parts.length !== told
  })
}

/** Is the part of the same attacker, on a day of the lead's? A lead that counts its deeds may name but one of their days. */
function isOneOf(lead: Draft, part: Draft, naming: Naming): boolean {
  if (lead.count?.range !== null) return compareMentions(lead.target, part.target, naming) !== 'apart'
  const actor = compareMentions(lead.actor, part.actor, naming)
  const day = lead.days === null || part.days === null || meetDays(lead.days.value, part.days.value) !== null
  return day && (actor === 'same' || actor === 'inside')
}

/** «des factions ont multiplié les attaques»: several deeds of no number, day or place are a habit. */
const isHabit = (draft: Draft): boolean =>
  draft.count !== null &&
  draft.count.range === null &&
  !draft.ownDay &&
  draft.status === 'occurred' &&
  draft.killed === null &&
  draft.wounded === null &&
  !(draft.listed && draft.several) &&
  (isScenery(draft) || draft.place === null || draft.place.rank === 3 || (draft.place.rank === 2 && draft.bare)) &&
  ATTACKS.has(draft.type)

/** «les violences dans les districts de A et B»: of nobody, on nobody, by no means. */
const isScenery = ({ bare, actor, target, weapons, type }: Draft): boolean =>
  bare && actor === null && target === null && weapons.length === 0 && type === 'other_attack'

/** A deed told by a noun alone is an event of its own only where it says what was hit or who was, and does not point back. */
function standsAlone(draft: Draft, first: boolean): boolean {
  const alone = first && draft.place !== null && draft.killed !== null
  if ((draft.pointing === 'this' && !alone) || isHabit(draft)) return false
  if (draft.type === 'movement' && draft.place === null && draft.countries.length === 0) return false
  // «un assaut au cours duquel six détenus ont été libérés»
  if (draft.act === 'release' && draft.actor === null && draft.place === null) return false
  if (draft.bare && draft.type === 'property_destruction') return false
  if (draft.status === 'threatened') return draft.actor !== null || draft.target !== null
  if (!draft.bare) return true
  const toll = draft.killed !== null || draft.wounded !== null
  const local = draft.listed || (draft.place !== null && draft.place.rank <= 1)
  // «Les combats entre A et B ont repris lundi dans la région de X»
  const sided = draft.type === 'armed_clash' && draft.actor !== null && draft.target !== null && (draft.place?.rank ?? 3) <= 2
  if (draft.pointing === 'the' || draft.pointing === 'same') return toll || ((local || sided) && draft.ownDay)
  // "a Ukrainian drone attack sparked a fire in X": one deed, whose, with what and where.
  if (draft.actor !== null && draft.weapons.length > 0 && draft.place !== null && draft.pointing === null && draft.count?.range?.[1] === 1)
    return true
  const means = draft.actor !== null || draft.weapons.length > 0 || (FROM_AFAR.has(draft.type) && (draft.place?.rank ?? 3) <= 2)
  return toll || local || (draft.target !== null && means && draft.ownDay)
}

/** «ces raids ont été conduits avec …» tells of all that the sentence before told. */
function siblings(known: Draft, draft: Draft, joined: readonly Draft[]): readonly Draft[] {
  const several = draft.count !== null && draft.count.range === null
  if (draft.pointing === null || !several || (draft.place !== null && draft.place.rank < 3) || draft.killed !== null) return [known]
  const isOpen = (telling: Draft): boolean =>
    draft.actor !== null && telling.actor === null && ATTACKS.has(telling.type) && known.latest - telling.latest <= 2 * STAY + 1
  return joined.filter((telling) => telling.latest === known.latest || isOpen(telling))
}

/** From which on a count of deeds is not that of one told before. */
const MANY = 5

/** How many events back a telling may join. */
const REACH = 40

function pickTelling(draft: Draft, joined: readonly Draft[], naming: Naming): Draft | null {
  let best: Draft | null = null
  let most = 0
  // Only the latest tellings are looked at, so that a long text costs no more a sentence than a short one.
  const pointing = draft.pointing !== null && (draft.place === null || draft.place.rank === 3)
  const newest = pointing ? joined.slice(-REACH).reduce((most, { latest }) => Math.max(most, latest), 0) : 0
  // «a bombardé X, au lendemain d’une attaque à Y. Six personnes ont été tuées»: at X.
  const main = joined.findLastIndex((known) => !known.aside && known.latest === joined.at(-1)?.latest)
  const last = main < 0 ? joined.length - 1 : main
  for (let index = Math.max(0, joined.length - REACH); index < joined.length; index++) {
    const known = joined[index] as Draft
    // «ces attaques» are those just told of.
    if (pointing && known.latest < newest && draft.sentence - newest <= 2) continue
    const score = sameness(known, draft, naming, index === last)
    if (score > most || (score === most && score > 0)) {
      best = known
      most = score
    }
  }
  if (best !== null && draft.title && best.type !== draft.type) best = alikeIn(joined, draft, naming) ?? best
  return most >= thresholdOf(draft) ? best : null
}

/** A title tells of the deed of its own kind and actor, where the text tells one. */
const alikeIn = (joined: readonly Draft[], draft: Draft, naming: Naming): Draft | undefined =>
  joined.find(
    (known) =>
      known.type === draft.type &&
      known.status === draft.status &&
      compareMentions(known.actor, draft.actor, naming) === 'same' &&
      sameness(known, draft, naming, false) > 0,
  )

/** What a telling must score to be one with another: the less it says of where, the less. */
const thresholdOf = (draft: Draft): number => (draft.place === null ? (draft.countries.length > 0 ? 2 : 0.5) : draft.place.rank <= 1 ? 2.5 : 2)

/** «mardi» and «mercredi» are two days, even where publication is so vague that their ranges meet. */
const otherWeekday = (a: SaidDay, b: SaidDay): boolean => a.weekday != null && b.weekday != null && a.weekday !== b.weekday

/** "Eight were killed, an official said on Wednesday", where the attack was on Tuesday; "in attacks", where the attacks were on two days. */
function isToldLater(told: Draft, other: Draft): boolean {
  if ((told.count?.range?.[1] !== 1 && !areSeveral(told, other)) || told.aggregate !== null || other.aggregate !== null) return false
  if (!told.claimDay || other.claimDay || !other.ownDay || told.days === null || other.days === null) return false
  const days = toDayNumber(told.days.value[1]) - toDayNumber(other.days.value[1])
  return days > 0 && days <= (told.type === 'toll' ? COUNTED_WITHIN : TOLD_WITHIN)
}
const TOLD_WITHIN = 3
/** A count of the dead is told for longer. */
const COUNTED_WITHIN = 7

/** "in attacks in the region", then "the attacks in Kori": several of no number in both. */
const areSeveral = (a: Draft, b: Draft): boolean => a.count?.range === null && b.count?.range === null

/** How sure it is that both tell of one happening; a contradiction is minus infinity. */
function sameness(known: Draft, draft: Draft, naming: Naming, latest: boolean): number {
  const never = Number.NEGATIVE_INFINITY
  const more = draft.others && known.sentence === draft.sentence && draft.killed !== null && known.killed !== null && !known.killed.some
  if (more || draft.apart || (known.status === 'threatened') !== (draft.status === 'threatened')) return never
  // A blockade announced and a vow to strike are two threats.
  if (known.status === 'threatened' && (known.act === 'blockade') !== (draft.act === 'blockade')) return never
  const attacks = ATTACKS.has(known.type) && ATTACKS.has(draft.type)
  const damage = isDamageOf(known, draft) || (known.sentence === draft.sentence && isDamageOf(draft, known))
  const taken = isTakenBeside(known, draft, naming)
  if (known.type !== draft.type && !attacks && !damage && !taken) return never
  if (known.sentence === draft.sentence && known.answered !== draft.answered && ![known, draft].some(({ type }) => type === 'toll')) return never
  if (known.sentence === draft.sentence && known.aside !== draft.aside && [known, draft].every(({ type }) => HURTFUL.has(type))) return never
  // No state sends suicide bombers: what its forces did beside is another fight.
  if (draft.type === 'suicide_bomb' && known.type !== 'suicide_bomb' && known.actor !== null && sideOf(known.actor, naming) === 'state') return never
  let score = 0
  if (known.aside && !latest && draft.sentence > known.sentence && draft.place === null && draft.pointing === null) score -= 3
  const stopped = isStopOf(known, draft) || isStopOf(draft, known)
  if (isByOtherMeans(known, draft)) score -= 2
  if (known.type === draft.type || stopped) score += 1
  else if (damage) score += 1.5
  else if (taken) score += 2
  else if (![known, draft].some((telling) => VAGUE.has(telling.type) || isBlast(telling)) && ![known, draft].every(({ type }) => isAssault(type)))
    score -= 1
  if (known.days !== null && draft.days !== null) {
    const apart = meetDays(known.days.value, draft.days.value) === null || otherWeekday(known.days, draft.days)
    // A day that is only carried on weighs less than one and the same town.
    const pointed = apart && !draft.ownDay && known.ownDay && draft.pointing !== null && draft.place === null
    const moved = apart && !draft.ownDay && known.ownDay && (draft.place?.rank ?? 3) <= 1 && comparePlaces(known, draft, naming) === 'same'
    // Within one sentence a day that is only carried on is none of its own.
    const here = known.sentence === draft.sentence && known.ownDay !== draft.ownDay
    if (apart && !moved && !pointed && !here && !isToldLater(known, draft) && !isToldLater(draft, known)) return never
    if (known.ownDay && draft.ownDay && !apart) score += 0.5
  }
  const place = comparePlaces(known, draft, naming)
  if (place === 'apart') return never
  // «dans les régions de A, B et C»: one in each.
  if (known.listed && draft.listed && known.latest === draft.sentence && place !== 'same') return never
  if (draft.listed && place === 'inside' && (known.place?.rank ?? 3) <= 1) return never
  if (place === 'same') score += known.latest === draft.sentence ? 2.5 : 2
  if (place === 'inside') score += 0.5
  // What is told later of the whole country, with a verb and without pointing back, is another deed.
  if (place === 'inside' && draft.place?.rank === 3 && (known.place?.rank ?? 3) <= 1 && !draft.title && !draft.bare && draft.pointing === null)
    score -= 1
  // «a bombardé la région de A, tandis qu’une frappe a tué un homme à B»: two verbs with places of their own.
  const local = Math.max(known.place?.rank ?? 3, draft.place?.rank ?? 3) === 2
  if (place === 'inside' && local && known.latest === draft.sentence && known.sentence === draft.sentence && !known.bare && !draft.bare) score -= 1.5
  const near = draft.sentence - known.latest <= 2
  // Who strikes at a place of its own answers elsewhere.
  const elsewhere = place === 'inside' && (known.place?.rank ?? 3) <= 1 && (draft.place?.rank ?? 3) <= 1
  // "In the south, troops killed six rebels", behind a deed that is not told where.
  const moved = known.place === null && draft.place !== null
  const answered = near && !elsewhere && !moved && isAnswer(known, draft, naming)
  const actor = answered || stopped ? 'unknown' : compareMentions(known.actor, draft.actor, naming)
  if (actor === 'apart') score -= 2
  if (actor === 'same') score += place === 'inside' && near ? 2 : 1
  const target = answered ? 'unknown' : compareMentions(known.target, draft.target, naming)
  if (target === 'same') score += 1
  if (target === 'apart') score -= 0.5
  if (answered) score += 2
  if (isFoiling(known, draft, naming)) score += 3
  // What is told of one alone, without its place, is none of several.
  else if (known.listed && known.several && draft.place === null && draft.killed !== null && draft.pointing === null && !draft.title) return never
  for (const slot of ['killed', 'wounded'] as const) {
    const [a, b] = [known[slot], draft[slot]]
    // The attackers' own dead are counted apart.
    if (answered || a === null || b === null || a.some || b.some) continue
    if (sameRange(a.value, b.value)) score += a.value[0] > 1 ? 2 : 1.5
    else if (a.value[0] === b.value[0] || isRoughly(a.value, b.value)) score += 1
    // «des dizaines de morts»: the title's toll is that of whom the text counts so.
    else if (draft.title && meets(a.value, b.value)) score += 0.5
    // "Blasts Leave 184 Dead": a title's toll of many happenings is none of theirs.
    else if (draft.title && isFarFrom(a.value, b.value, TITLE_FAR)) return never
    else if (!meets(a.value, b.value))
      score -= isBesideTold(known, draft) ? 4 : (place === 'same' || isRivalToll(known, draft)) && !isFarFrom(a.value, b.value) ? 0.5 : 2
  }
  // «31 civils ont péri dans des raids», «29 rebelles ont été tués dans une offensive»
  const others = known.killed !== null && draft.killed !== null && !known.killed.some && !draft.killed.some
  if (others && known.civil && !known.combatant && draft.combatant && !draft.civil && !answered) score -= 2
  if (known.weapons.length > 0 && draft.weapons.length > 0 && !stopped)
    score += known.weapons.some((a) => draft.weapons.some((b) => a.kind === b.kind)) ? 0.5 : -0.5
  // «plusieurs frappes ont fait 11 morts à A», then «quatre enfants ont péri dans une frappe à B»: one of them.
  const one = known.count !== null && known.count.range === null && draft.count?.range?.[1] === 1 && place === 'inside'
  if (one && known.killed !== null && draft.killed !== null && !meets(known.killed.value, draft.killed.value)) return never
  // «une attaque», then «22 attaques effectuées mardi»
  if (draft.count?.range != null && draft.count.range[0] >= MANY && known.count?.range?.[1] === 1 && known.aggregate === null) score -= 1.5
  if (draft.pointing === 'this') score += latest ? 3 : 1
  if (draft.pointing === 'the' || draft.pointing === 'same') score += latest ? 1.5 : 0.5
  // All victims so far are those of what was last told of.
  if (draft.whole && draft.place === null) score += latest ? 3 : 0
  if (draft.type === 'toll') score += !draft.title && isNear(known, draft, latest) && !isAnotherToll(known, draft) ? 2 : 0
  else if (known.type === 'toll' && known.sentence === draft.sentence) score += 2
  if (known.sentence === draft.sentence) score += 1.5
  // «Par ailleurs, un berger a été tué»: something else.
  else if (draft.besides && draft.pointing === null && place !== 'same') score -= 1.5
  // «un autre policier a péri dans l’explosion d’une mine»: one more, by a means that is told anew.
  if (isMore(known, draft) && draft.weapons.length > 0 && !draft.implied) score -= 5
  if (draft.title) score += 1
  if (draft.takenUp && near && known.actor !== null && (known.place?.rank ?? 3) >= 2) score += 1.5
  if (isDetail(known, draft, place, actor, target))
    score += (place === 'inside' ? 1.5 : 1) + (isSetting(known, draft) ? 1.5 : areSeveral(known, draft) ? 0.5 : 0)
  if (place === 'same' && isOneScene(known, draft, { actor, target })) score += 0.5
  // «un tir y a fait huit blessés»: what names no place goes on from the sentence before.
  if ((draft.place === null || known.place === null) && !draft.title && draft.sentence - known.latest === 1) score += CONTINUED
  // The lead tells of an ambush somewhere, the details where it was laid.
  if (known.place === null && draft.act === 'ambush' && known.type === 'armed_clash' && draft.sentence - known.latest <= 2 && place === 'unknown')
    score += 0.5
  if (known.place === null && draft.place === null && actor === 'same' && target !== 'apart' && draft.sentence - known.sentence <= 2) score += 2
  if (draft.place === null && draft.type !== 'toll' && draft.pointing === null && place === 'unknown')
    // What the next sentence tells without a place or day of its own goes on with the last.
    score += latest && goesOn(known, draft) && actor !== 'apart' && target !== 'apart' ? 0.5 : -0.5
  return score
}

/** "A soldier was shot dead by gunmen. A bomb in the east of the city killed a man.": by gunmen the one, by a bomb the other, each told by a sentence of its own. */
function isByOtherMeans(known: Draft, draft: Draft): boolean {
  if (known.sentence === draft.sentence || draft.pointing !== null || draft.takenUp || draft.title || known.type === 'suicide_bomb') return false
  const bombed = ({ weapons, implied }: Draft): boolean => !implied && weapons.length > 0 && weapons.every(({ kind }) => kind === 'explosive')
  const shot = ({ weapons, actor, act, type }: Draft): boolean =>
    (weapons.length === 0 && actor !== null && GUNS.has(actor.name)) ||
    act === 'shootDead' ||
    (type === 'armed_clash' && weapons.some(({ kind }) => kind === 'firearm'))
  return (bombed(known) && shot(draft) && !bombed(draft)) || (shot(known) && !bombed(known) && bombed(draft))
}
const GUNS: ReadonlySet<string> = new Set(['gunmen', 'unidentified gunmen'])

/** Is it what was told last, or earlier in the toll's own sentence? */
const isNear = (known: Draft, { sentence }: Draft, latest: boolean): boolean =>
  known.latest === sentence || (latest && sentence - known.sentence <= 2)

/** "Rebels attacked a base, killing six, while an ambush cost the lives of three": two deeds of one sentence, each with its own dead. */
const isBesideTold = (known: Draft, draft: Draft): boolean =>
  known.sentence === draft.sentence && known.type !== 'toll' && draft.type !== 'toll' && draft.pointing === null && draft.claimants.length <= 1

/** «Le maire donne un bilan de douze morts»: a count alone, of another voice than the count before, is a rival figure. */
const isRivalToll = (known: Draft, { type, claimants, place, others }: Draft): boolean =>
  type === 'toll' &&
  // "Local officials in Kori put the toll at nine": the town of the site that was hit.
  (place === null || (known.place?.rank === 0 && place.rank === 1)) &&
  !others &&
  claimants.length > 0 &&
  !claimants.some((mention) => known.claimants.some((other) => sameMention(mention, other)))

/** "Gunmen killed two bakers", behind a fight in which one man died: who did it is told again, and other victims. */
const isAnotherToll = (known: Draft, draft: Draft): boolean =>
  isByOtherMeans(known, draft) ||
  (draft.actor !== null &&
    draft.sentence > known.latest &&
    (['killed', 'wounded'] as const).some((slot) => {
      const [a, b] = [known[slot], draft[slot]]
      return a !== null && b !== null && !b.some && !meets(a.value, b.value)
    }))

/** "Five drones were launched at the base", then "the army said it had destroyed four": what stopped an attack just told is part of it. */
function isStopOf(stop: Draft, attack: Draft): boolean {
  if (stop.type !== 'disrupted_weapons' || !(attack.type === 'air_drone_strike' || attack.type === 'shelling_missile')) return false
  if (Math.abs(stop.sentence - attack.latest) > 1 || stop.paragraph - attack.paragraph > 1) return false
  if (stop.ownDay && stop.sentence !== attack.sentence) return false
  return stop.weapons.some(({ kind }) => kind === 'other' || attack.weapons.some((weapon) => weapon.kind === kind))
}

/** "Police foiled an attack on the camp", then "they shot all three attackers dead": how it was foiled. */
const isFoiling = (known: Draft, draft: Draft, naming: Naming): boolean =>
  known.type === 'disrupted_weapons' &&
  known.weapons.every(({ kind }) => !FLOWN.has(kind)) &&
  HURTFUL.has(draft.type) &&
  ['same', 'inside'].includes(compareMentions(known.actor, draft.actor, naming)) &&
  draft.target !== null &&
  isAnybody(draft.target) &&
  !draft.ownDay &&
  draft.sentence - known.latest <= SCENE

/** "Gunmen attacked a village in Zamfara state", then "the attackers raided Kori": the town within the region that was told of first. */
function isDetail(known: Draft, draft: Draft, place: Comparison, actor: Comparison, target: Comparison): boolean {
  if (known.place === null || draft.place === null || draft.place.rank > 1) return false
  // «un attentat à X», then «dans le quartier de Y»
  const quarter = known.place.rank === 1 && isUnknownSite(draft) && draft.sentence - known.latest === 1 && !draft.ownDay
  if (known.place.rank < 2 && !quarter) return false
  const unknown =
    place === 'unknown' && draft.place.id === null && draft.wider.length === 0 && (draft.place.country ?? known.place.country) === known.place.country
  if (place !== 'inside' && !unknown) return false
  const one = known.count?.range?.[1] === 1 && draft.count?.range?.[1] === 1
  if (actor === 'apart' || target === 'apart' || !(one || areSeveral(known, draft))) return false
  if (draft.sentence - known.latest > 2 || known.latest - known.sentence > 2 || draft.sentence === known.sentence) return false
  return (['killed', 'wounded'] as const).every((slot) => {
    const [a, b] = [known[slot], draft[slot]]
    return a === null || b === null || meets(a.value, b.value)
  })
}

/** "Eight were killed in Plateau state on Sunday. The attackers stormed Kwanti village": right behind a toll, how it came, with no toll or day of its own. */
const isSetting = (known: Draft, draft: Draft): boolean =>
  known.killed !== null && draft.killed === null && draft.wounded === null && !draft.ownDay && draft.sentence - known.latest === 1 && !draft.besides

/** May both tell of one fight in one town, by their kinds and by how near they are told? */
function isOneScene(known: Draft, draft: Draft, { actor, target }: { readonly actor: Comparison; readonly target: Comparison }): boolean {
  const away = draft.sentence - known.latest
  const vague = VAGUE.has(known.type) || VAGUE.has(draft.type)
  return (
    (vague && away === 1) || ((vague || (isAssault(known.type) && isAssault(draft.type))) && away <= SCENE && actor !== 'apart' && target !== 'apart')
  )
}
/** How many sentences a scene may last. */
const SCENE = 3

/** What speaks for the happening of the sentence before. */
const CONTINUED = 1

/** How many sentences behind an attack its damage is told. */
const AFTERMATH = 3

/** «ont attaqué le village et enlevé dix femmes»: people taken in an attack by those who led it, told in one sentence or right behind it. */
function isTakenBeside(known: Draft, draft: Draft, naming: Naming): boolean {
  const [attack, taking] = TAKEN.has(draft.type) ? [known, draft] : [draft, known]
  const byHand = isAssault(attack.type) || attack.type === 'other_attack' || attack.type === 'toll'
  if (!TAKEN.has(taking.type) || !byHand || draft.apart || draft.besides) return false
  const beside = known.latest === draft.sentence || (draft.sentence - known.latest === 1 && draft.place === null && !draft.ownDay)
  // «Ils ont tué dix hommes et enlevé six femmes»
  if (attack.actor === null && taking.actor === null) return known.latest === draft.sentence && comparePlaces(known, draft, naming) === 'same'
  return beside && ['same', 'inside'].includes(compareMentions(attack.actor, taking.actor, naming))
}
const TAKEN: ReadonlySet<string> = new Set(['abduction', 'arrest'])

/** «21 maisons ont été endommagées», «ils ont aussi incendié des cases»: what an attack just told of left behind. */
const isDamageOf = (known: Draft, draft: Draft): boolean =>
  isDamage(draft) &&
  (HURTFUL.has(known.type) || known.type === 'toll') &&
  (!draft.ownDay || draft.sentence === known.latest) &&
  draft.sentence - known.latest <= AFTERMATH &&
  (draft.actor === null || isAnybody(draft.actor) || (known.actor !== null && sameMention(known.actor, draft.actor)))

/** «des maisons ont brûlé», «des munitions ont été détruites» */
const isDamage = ({ type, act, weapons }: Draft): boolean =>
  type === 'property_destruction' ||
  (type === 'disrupted_weapons' && act === 'destroy' && weapons.every(({ kind }) => !FLOWN.has(kind) && kind !== 'explosive'))

/** Men with guns: whether they fought or murdered is told in one breath. */
const isAssault = (type: Draft['type']): boolean => type === 'armed_clash' || type === 'attack_on_civilians'

/** «l’explosion a soufflé des vitres»: what any bomb, shell or missile does. */
const isBlast = ({ type, act }: Draft): boolean => type === 'remote_explosive' && act === 'explode'

/** One deed without a place or day of its own, told right behind. */
const goesOn = (known: Draft, draft: Draft): boolean =>
  draft.sentence - known.latest <= 1 && !draft.ownDay && draft.countries.length === 0 && draft.count?.range?.[1] === 1

/** "All four attackers were shot dead", "troops fought back": whom the deed is done to is who did what was told before. */
function isAnswer(known: Draft, draft: Draft, naming: Naming): boolean {
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

const meets = (a: Range, b: Range): boolean => a[0] <= (b[1] ?? Number.POSITIVE_INFINITY) && b[0] <= (a[1] ?? Number.POSITIVE_INFINITY)

/** «une vingtaine» beside 21. */
const isRoughly = (a: Range, b: Range): boolean => a[0] >= ROUGH && Math.abs(a[0] - b[0]) <= a[0] / ROUGH
const ROUGH = 10

/** Two dead and nineteen are no rival figures for one attack. */
export function isFarFrom(a: Range, b: Range, times = FAR): boolean {
  const [less, more] = a[0] < b[0] ? [a, b] : [b, a]
  return more[0] > times * (less[1] ?? less[0])
}
const FAR = 4
const TITLE_FAR = 2

function join(known: Draft, draft: Draft, naming: Naming): void {
  const wide = known.place === null || known.place.rank >= 2
  if (!draft.title) known.latest = draft.sentence
  const hit = known.type === 'disrupted_weapons' && HURTFUL.has(draft.type) && !isFoiling(known, draft, naming)
  if ((VAGUE.has(known.type) && ATTACKS.has(draft.type) && !VAGUE.has(draft.type) && !isDamageOf(known, draft)) || (hit && !VAGUE.has(draft.type))) {
    known.type = isOnTheUnarmed(known, draft) ? 'attack_on_civilians' : draft.type
    known.act = draft.act
  }
  if (known.type === 'property_destruction' && ATTACKS.has(draft.type)) known.type = draft.type
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
    if (draft.whole && !rivals && draft[slot] !== null && !isLess(draft[slot].value, known[slot]?.value)) known[slot] = draft[slot]
    else known[slot] = joinTolls(known[slot], otherSide && (sides === 'apart' || turned || known[slot]?.some === false) ? null : draft[slot])
  }
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
    if (draft.judged || (draft.topic && known.claimants.length > 0)) break
    // "air raids of this month", behind one raid: who tells of all tells not of that one.
    if (draft.bare && draft.count !== null && draft.count.range === null && known.count?.range?.[1] === 1) break
    // The title shortens the names of those whom the text names.
    if (draft.title && known[list].length > 0) continue
    for (const mention of draft[list]) if (!known[list].some((other) => sameMention(other, mention))) known[list].push(mention)
  }
  known.evidence = addEvidence(known.evidence, draft.evidence)
}

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

/** Does it count others than those whom an earlier sentence has counted? */
const isMore = (known: Draft, draft: Draft): boolean =>
  draft.others && known.sentence !== draft.sentence && known.killed !== null && draft.killed !== null && !draft.title

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

/** «un précédent bilan faisait état de dix morts»: an earlier whole is less than the one known. */
const isLess = (a: Range, b: Range | undefined): boolean => b !== undefined && a[0] < b[0]

/** «une vingtaine sont tombés dans les combats», behind «au moins 35 bandits tués»: some of them. */
const isPartOf = (part: DraftToll | null, whole: DraftToll | null): boolean =>
  part !== null && whole !== null && whole.value[1] === null && part.value[1] !== null && part.value[1] < whole.value[0]

/** Rival figures are one envelope. */
export function joinTolls(a: DraftToll | null, b: DraftToll | null): DraftToll | null {
  if (a === null || b === null) return a ?? b
  if (a.some !== b.some) return a.some ? b : a
  // "up to 100" beside "at least 100" is no rival figure.
  const [only, atMost] = a.value[0] > 0 ? [a, b] : [b, a]
  if (atMost.value[0] === 0 && atMost.value[1] !== 0 && meets(only.value, atMost.value)) return only
  return { value: joinRanges(a.value, b.value), span: a.span, some: a.some }
}

/** Spans in the order of the text, none over another. */
export function addEvidence(spans: readonly Span[], more: readonly Span[]): Span[] {
  const all = [...spans]
  for (const span of more) if (!all.some((other) => overlaps(other, span))) all.push(span)
  return all.sort((a, b) => a[0] - b[0])
}
