import { meetDays, sameRange, toDayNumber } from '../model/index.ts'
import { type Comparison, compareMentions, comparePlaces, sameMention } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import type { SaidDay } from './event-day.ts'
import type { Naming } from './naming.ts'
import { isAnswer, isFoiling, isStopped, type Relation, relate } from './related-deeds.ts'
import { isFarFrom, isRoughly, meets } from './toll-ranges.ts'

/** A telling beside an event told before it, and what is compared once for all reasons. */
export interface Pair {
  readonly known: Draft
  readonly draft: Draft
  /** Is it what was told of last? */
  readonly latest: boolean
  readonly relation: Relation
  readonly stopped: boolean
  /** Does the one answer those who did the other? Then its sides are turned round. */
  readonly answers: boolean
  readonly foils: boolean
  readonly place: Comparison
  readonly actor: Comparison
  readonly target: Comparison
  readonly days: 'unsaid' | 'meet' | 'apart'
  readonly tolls: readonly TollRelation[]
  /** Are both told in one sentence? */
  readonly beside: boolean
  /** Sentences from the last that told of the event. */
  readonly away: number
}

/** How the figures of one toll go together. */
export type TollRelation = 'many' | 'few' | 'rough' | 'title' | 'farTitle' | 'besideTold' | 'rival' | 'other'

/** How many sentences are near. */
export const NEAR = 2
/** How many times the text's toll a title's may be. */
const TITLE_FAR = 2
/** How many days after a deed it may be told as of its day. */
const TOLD_WITHIN = 3
/** A count of the dead is told for longer. */
const COUNTED_WITHIN = 7
/** Unknown places are as wide as can be. */
export const rankOf = ({ place }: Draft): number => place?.rank ?? 3

/** The two beside each other, `null` where deeds of their kinds cannot be one. */
export function toPair(known: Draft, draft: Draft, naming: Naming, latest: boolean): Pair | null {
  const relation = relate(known, draft, naming)
  if (relation === null) return null
  const away = draft.sentence - known.latest
  const beside = known.sentence === draft.sentence
  const place = comparePlaces(known, draft, naming)
  const stopped = isStopped(known, draft)
  // Who strikes at a place of its own answers elsewhere.
  const elsewhere = place === 'inside' && rankOf(known) <= 1 && rankOf(draft) <= 1
  // "In the south, troops killed six rebels", behind a deed that is not told where.
  const moved = known.place === null && draft.place !== null
  const answers = away <= NEAR && !elsewhere && !moved && isAnswer(known, draft, naming)
  return {
    known,
    draft,
    latest,
    relation,
    stopped,
    answers,
    foils: isFoiling(known, draft, naming),
    place,
    actor: answers || stopped ? 'unknown' : compareMentions(known.actor, draft.actor, naming),
    target: answers ? 'unknown' : compareMentions(known.target, draft.target, naming),
    days: compareDays(known.days, draft.days),
    // The attackers' own dead are counted apart.
    tolls: answers ? [] : compareTolls(known, draft, place),
    beside,
    away,
  }
}

/** Do the days that two tellings name leave each other room? */
export function compareDays(a: SaidDay | null, b: SaidDay | null): Pair['days'] {
  if (a === null || b === null) return 'unsaid'
  // «mardi» and «mercredi» are two days, even where publication is so vague that their ranges meet.
  const otherWeekday = a.weekday != null && b.weekday != null && a.weekday !== b.weekday
  return otherWeekday || meetDays(a.value, b.value) === null ? 'apart' : 'meet'
}

function compareTolls(known: Draft, draft: Draft, place: Comparison): TollRelation[] {
  return (['killed', 'wounded'] as const).flatMap((slot): TollRelation | [] => {
    const [a, b] = [known[slot], draft[slot]]
    if (a === null || b === null || a.some || b.some) return []
    if (sameRange(a.value, b.value)) return a.value[0] > 1 ? 'many' : 'few'
    // «un précédent bilan»: what the figure was contradicts no newer one.
    if (known.earlier !== draft.earlier) return []
    if (a.value[0] === b.value[0] || isRoughly(a.value, b.value)) return 'rough'
    const meet = meets(a.value, b.value)
    // «des dizaines de morts»: the title's toll is that of whom the text counts so.
    if (draft.title && meet) return 'title'
    if (draft.title && isFarFrom(a.value, b.value, TITLE_FAR)) return 'farTitle'
    if (meet) return []
    if (isBesideTold(known, draft)) return 'besideTold'
    return (place === 'same' || isRivalToll(known, draft)) && !isFarFrom(a.value, b.value) ? 'rival' : 'other'
  })
}

/** "Eight were killed, an official said on Wednesday", where the attack was on Tuesday; "in attacks", where the attacks were on two days. */
export function isToldLater(told: Draft, other: Draft): boolean {
  if ((told.count?.range?.[1] !== 1 && !areSeveral(told, other)) || told.aggregate !== null || other.aggregate !== null) return false
  if (!told.claimDay || other.claimDay || !other.ownDay || told.days === null || other.days === null) return false
  const days = toDayNumber(told.days.value[1]) - toDayNumber(other.days.value[1])
  return days > 0 && days <= (told.type === 'toll' ? COUNTED_WITHIN : TOLD_WITHIN)
}

/** "in attacks in the region", then "the attacks in Kori": several of no number in both. */
export const areSeveral = (a: Draft, b: Draft): boolean => a.count?.range === null && b.count?.range === null

/** Does it count others than those whom an earlier sentence has counted? */
export const isMore = (known: Draft, draft: Draft): boolean =>
  draft.others && known.sentence !== draft.sentence && known.killed !== null && draft.killed !== null && !draft.title

/** Do the figures of both leave each other room? Those of `some` of more victims do, where they are let to. */
export const doTollsMeet = (known: Draft, draft: Draft, letSome = false): boolean =>
  (['killed', 'wounded'] as const).every((slot) => {
    const [a, b] = [known[slot], draft[slot]]
    return a === null || b === null || (letSome && b.some) || meets(a.value, b.value)
  })

/** "Rebels attacked a base, killing six, while an ambush cost the lives of three": two deeds of one sentence, each with its own dead. */
const isBesideTold = (known: Draft, draft: Draft): boolean =>
  known.sentence === draft.sentence && known.type !== 'toll' && draft.type !== 'toll' && draft.pointing === null && draft.claimants.length <= 1

/** «Le maire donne un bilan de douze morts»: a count alone, of another voice than the count before, is a rival figure. */
const isRivalToll = (known: Draft, { type, claimants, place, others, pointing }: Draft): boolean =>
  (type === 'toll' || pointing !== null) &&
  // "Local officials in Kori put the toll at nine": the town of the site that was hit.
  (place === null || (known.place?.rank === 0 && place.rank === 1)) &&
  !others &&
  claimants.length > 0 &&
  // Of those who have told of it, others gave the figure.
  (known.claimants.length === 0 || known.claimants.some((other) => !claimants.some((mention) => sameMention(mention, other))))
