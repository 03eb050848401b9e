import type { Mention } from '../model/index.ts'
import { meetDays } from '../model/index.ts'
import { compareMentions } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import { join } from './join-tellings.ts'
import { fillFromLead } from './lead-attacker.ts'
import type { Naming } from './naming.ts'
import { isAnybody } from './nobody-named.ts'
import { ATTACKS, FROM_AFAR, fillSides, isAttack } from './open-sides.ts'
import { isAnswer } from './related-deeds.ts'
import { sameness, toReasons, type Weighed } from './sameness.ts'
import { dropLead, spread } from './summed-up.ts'

/** What becomes of one telling. */
export interface Decision {
  readonly draft: Draft
  /** The event that it is joined to or is the first telling of; `null` where it says too little to be one. */
  readonly event: Draft | null
  readonly isFirst: boolean
  /** The event told before that it is most like, why, and how many points it takes to be joined; `null` where nothing speaks for any. */
  readonly nearest: (Nearest & { readonly needed: number; readonly reasons: readonly Weighed[] }) | null
}
/** Is told what becomes of each telling, before it does. */
export type SeeDecision = (decision: Decision) => void

/** Tellings of one happening joined: title, lead, details, the other side's confirmation. In order of first telling. */
export function joinDrafts(drafts: readonly Draft[], naming: Naming, seen?: SeeDecision): Draft[] {
  const joined: Draft[] = []
  withoutShares(drafts)
  withoutSum(drafts)
  // The title is read last: it tells again what the text tells better.
  for (const draft of [...drafts.filter(({ title }) => !title), ...drafts.filter(({ title }) => title)]) {
    const nearest = findNearest(draft, joined, naming)
    const needed = thresholdOf(draft)
    const known = nearest !== null && nearest.points >= needed ? nearest.known : null
    const first =
      known === null && standsAlone(draft, joined.length === 0) && !(draft.title && joined.length > 0)
        ? { ...draft, actor: sameAttackers(draft, joined), latest: draft.sentence }
        : null
    seen?.({
      draft,
      event: known ?? first,
      isFirst: first !== null,
      nearest: nearest && { ...nearest, needed, reasons: toReasons(nearest.known, draft, naming, nearest.latest) },
    })
    if (known !== null) for (const telling of siblings(known, draft, joined)) join(telling, draft, naming)
    else if (first !== null) joined.push(first)
  }
  const told = dropLead(spread(joined), naming)
  fillFromLead(told.filter(isAttack), drafts, naming)
  return placeTold(fillSides(told, naming), naming)
}

/** "12 killed in Kori": a title's toll is nobody's own where the text tells of ten dead in one deed and two in another. */
function withoutSum(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const [least, most] = draft.title ? (draft.killed?.value ?? []) : []
    if (least === undefined || least !== most) continue
    // Only what is told around it, so that a long text of many headings costs no more a sentence than a short one.
    const told = drafts
      .slice(Math.max(0, at - REACH), at + REACH)
      .filter(({ title, killed }) => !title && killed !== null && !killed.some && killed.value[0] === killed.value[1])
    const several = (draft.count?.range?.[0] ?? 1) > 1
    const rests = told.some((one, at) => told.some((other, index) => index > at && areApart(one, other, several) && sumOf(one, other) === least))
    if (rests) draft.killed = draft.wounded = null
  }
}
const areApart = (one: Draft, other: Draft, several: boolean): boolean =>
  one.sentence !== other.sentence && (one.place === null || other.place === null ? several : one.place.name !== other.place.name)
const sumOf = (one: Draft, other: Draft): number => (one.killed?.value[0] ?? 0) + (other.killed?.value[0] ?? 0)

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
        ((compareMentions(known.actor, draft.actor, naming) !== 'apart' && compareMentions(known.target, draft.target, naming) !== 'apart') ||
          // «L’aviation a tué dix assaillants», behind their attack: where they had come.
          isAnswer(known, draft, naming)),
    )
    if (before === undefined) continue
    draft.place = before.place
    // "Some women were also taken": by those who had come, but they arrest nobody.
    if (draft.type !== 'arrest' && TAKING.has(draft.type)) draft.actor ??= before.actor
  }
  return drafts
}

const TAKING: ReadonlySet<string> = new Set(['abduction', 'arrest', 'sexual_violence'])

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

/** «le porte-parole a détaillé deux opérations»: of nobody, nowhere, at no time, with nothing. */
const isEmpty = ({ type, place, countries, actor, target, weapons, killed, wounded, hurt, ownDay, several }: Draft): boolean =>
  type === 'other_attack' &&
  !ownDay &&
  !several &&
  weapons.length + countries.length === 0 &&
  [place, actor, target, killed, wounded, hurt].every((slot) => slot === null)

/** A deed told by a noun alone is an event of its own only where it says what was hit or who was, and does not point back. */
function standsAlone(draft: Draft, first: boolean): boolean {
  // «ces frappes ont visé les villages de A et de B», behind words that told of no place.
  const told = draft.place !== null && (first ? draft.killed !== null || !draft.bare : draft.listed)
  if ((draft.pointing === 'this' && !told) || isHabit(draft) || isEmpty(draft)) return false
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

/** How many events back a telling may join. */
const REACH = 40

interface Nearest {
  readonly known: Draft
  readonly points: number
  /** Is it what was told of last? */
  readonly latest: boolean
}

/** The event told before that a telling is most like, `null` where nothing speaks for any. */
function findNearest(draft: Draft, joined: readonly Draft[], naming: Naming): Nearest | null {
  let nearest: Nearest | null = null
  // Only the latest tellings are looked at, so that a long text costs no more a sentence than a short one.
  const pointing = draft.pointing !== null && (draft.place === null || draft.place.rank === 3)
  const newest = pointing ? joined.slice(-REACH).reduce((most, { latest, aside }) => (aside ? most : Math.max(most, latest)), 0) : 0
  // «a bombardé X, au lendemain d’une attaque à Y. Six personnes ont été tuées»: at X.
  const main = joined.findLastIndex((known) => !known.aside && known.latest === joined.at(-1)?.latest)
  const last = main < 0 ? joined.findLastIndex(({ aside }) => !aside) : main
  for (let index = Math.max(0, joined.length - REACH); index < joined.length; index++) {
    const known = joined[index] as Draft
    // «ces attaques» are those just told of.
    if (pointing && known.latest < newest && draft.sentence - newest <= 2) continue
    const points = sameness(known, draft, naming, index === last)
    if (points > 0 && points >= (nearest?.points ?? 0)) nearest = { known, points, latest: index === last }
  }
  return draft.title && nearest !== null && nearest.known.type !== draft.type ? (findAlike(draft, joined, naming) ?? nearest) : nearest
}

/** A title tells of the deed of its own kind and actor, where the text tells one. */
function findAlike(draft: Draft, joined: readonly Draft[], naming: Naming): Nearest | null {
  for (const known of joined) {
    if (known.type !== draft.type || known.status !== draft.status || compareMentions(known.actor, draft.actor, naming) !== 'same') continue
    const points = sameness(known, draft, naming, false)
    if (points >= thresholdOf(draft)) return { known, points, latest: false }
  }
  return null
}

/** What a telling must score to be one with another: the less it says of where, the less. */
const thresholdOf = (draft: Draft): number => (draft.place === null ? (draft.countries.length > 0 ? 2 : 0.5) : draft.place.rank <= 1 ? 2.5 : 2)
