import { meetDays, sameRange, toDayNumber } from '../model/index.ts'
import { type Comparison, compareMentions, comparePlaces, isUnknownSite, sameMention } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import type { SaidDay } from './event-day.ts'
import { HURTFUL } from './frame.ts'
import type { Naming } from './naming.ts'
import { isAnswer, isAssault, isByOtherMeans, isFoiling, isStopped, type Relation, relate, VAGUE } from './related-deeds.ts'
import { isFarFrom, isRoughly, meets } from './toll-ranges.ts'

/** A telling beside an event told before it, and what is compared once for all reasons. */
interface Pair {
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
type TollRelation = 'many' | 'few' | 'rough' | 'title' | 'farTitle' | 'besideTold' | 'rival' | 'other'

/** What a reason is called and when it holds. */
interface Ground {
  readonly name: string
  readonly holds: (pair: Pair) => boolean
}
/** What speaks for one happening, or, below nothing, for two. */
interface Reason extends Ground {
  readonly points: number
}

const NEAR = 2
/** From which on a count of deeds is not that of one told before. */
const MANY = 5
/** How many sentences a scene may last. */
const SCENE = 3
/** How many times the text's toll a title's may be. */
const TITLE_FAR = 2
/** How many days after a deed it may be told as of its day. */
const TOLD_WITHIN = 3
/** A count of the dead is told for longer. */
const COUNTED_WITHIN = 7
/** Unknown places are as wide as can be. */
const rankOf = ({ place }: Draft): number => place?.rank ?? 3

/** Two tellings of which these hold are of two happenings, whatever else they share; they are told by the tellings alone, before anything is compared. */
const AT_SIGHT: readonly { readonly name: string; readonly holds: (known: Draft, draft: Draft) => boolean }[] = [
  {
    // «six à A, trois autres à B»
    name: 'other-victims',
    holds: (known, draft) =>
      draft.others && known.sentence === draft.sentence && draft.killed !== null && known.killed !== null && !known.killed.some,
  },
  { name: 'said-apart', holds: (_, draft) => draft.apart },
  { name: 'threat-and-deed', holds: (known, draft) => (known.status === 'threatened') !== (draft.status === 'threatened') },
  {
    // A blockade announced and a vow to strike are two threats.
    name: 'other-threat',
    holds: (known, draft) => known.status === 'threatened' && (known.act === 'blockade') !== (draft.act === 'blockade'),
  },
]

const CONTRADICTIONS: readonly Ground[] = [
  {
    name: 'answered-beside',
    holds: ({ known, draft, beside }) => beside && known.answered !== draft.answered && known.type !== 'toll' && draft.type !== 'toll',
  },
  {
    name: 'aside-beside',
    holds: ({ known, draft, beside }) => beside && known.aside !== draft.aside && HURTFUL.has(known.type) && HURTFUL.has(draft.type),
  },
  { name: 'other-day', holds: (pair) => pair.days === 'apart' && !isDayCarried(pair) },
  { name: 'other-place', holds: ({ place }) => place === 'apart' },
  {
    // "A strike killed three in the south. Another four were killed in a strike on a house in Kori."
    name: 'more-elsewhere',
    holds: ({ known, draft, place }) => isMore(known, draft) && draft.type !== 'toll' && place !== 'same' && rankOf(draft) <= 1,
  },
  {
    // «dans les régions de A, B et C»: one in each.
    name: 'other-of-list',
    holds: ({ known, draft, place }) => known.listed && draft.listed && known.latest === draft.sentence && place !== 'same',
  },
  { name: 'listed-within', holds: ({ known, draft, place }) => draft.listed && place === 'inside' && rankOf(known) <= 1 },
  {
    // What is told of one alone, without its place, is none of several.
    name: 'one-of-list',
    holds: ({ known, draft, foils }) =>
      !foils && known.listed && known.several && draft.place === null && draft.killed !== null && draft.pointing === null && !draft.title,
  },
  // "Blasts Leave 184 Dead": a title's toll of many happenings is none of theirs.
  { name: 'title-of-many', holds: ({ tolls }) => tolls.includes('farTitle') },
  {
    // «plusieurs frappes ont fait 11 morts à A», then «quatre enfants ont péri dans une frappe à B»: one of them.
    name: 'one-of-several',
    holds: ({ known, draft, place }) =>
      known.count !== null &&
      known.count.range === null &&
      draft.count?.range?.[1] === 1 &&
      place === 'inside' &&
      known.killed !== null &&
      draft.killed !== null &&
      !meets(known.killed.value, draft.killed.value),
  },
]

const countOf =
  (wanted: TollRelation): ((pair: Pair) => number) =>
  ({ tolls }) =>
    tolls.filter((toll) => toll === wanted).length
/** A reason that holds once for each of the two figures, the killed and the wounded. */
const tollReasons = (name: string, toll: TollRelation, points: number): readonly Reason[] => {
  const count = countOf(toll)
  return [1, 2].map((least) => ({ name, points, holds: (pair) => count(pair) >= least }))
}

const REASONS: readonly Reason[] = [
  // Kind
  { name: 'same-kind', points: 1, holds: ({ relation }) => relation === 'alike' },
  { name: 'its-damage', points: 1.5, holds: ({ relation }) => relation === 'damage' },
  { name: 'taken-in-it', points: 2, holds: ({ relation }) => relation === 'taking' },
  { name: 'other-kind', points: -1, holds: ({ relation }) => relation === 'unlike' },
  { name: 'other-means', points: -2, holds: ({ known, draft }) => isByOtherMeans(known, draft) },
  {
    name: 'aside',
    points: -3,
    holds: ({ known, draft, latest }) => known.aside && !latest && draft.sentence > known.sentence && draft.place === null && draft.pointing === null,
  },
  // Day
  { name: 'same-day', points: 0.5, holds: ({ known, draft, days }) => known.ownDay && draft.ownDay && days === 'meet' },
  // Place
  { name: 'same-place', points: 2, holds: ({ place }) => place === 'same' },
  { name: 'same-place-at-once', points: 0.5, holds: ({ known, draft, place }) => place === 'same' && known.latest === draft.sentence },
  { name: 'place-within', points: 0.5, holds: ({ place }) => place === 'inside' },
  {
    // What is told later of the whole country, with a verb and without pointing back, is another deed.
    name: 'whole-country',
    points: -1,
    holds: ({ known, draft, place }) =>
      place === 'inside' && draft.place?.rank === 3 && rankOf(known) <= 1 && !draft.title && !draft.bare && draft.pointing === null,
  },
  {
    // «a bombardé la région de A, tandis qu’une frappe a tué un homme à B»: two verbs with places of their own.
    name: 'two-verbs',
    points: -1.5,
    holds: ({ known, draft, place, beside }) =>
      place === 'inside' && Math.max(rankOf(known), rankOf(draft)) === 2 && known.latest === draft.sentence && beside && !known.bare && !draft.bare,
  },
  // Sides
  { name: 'other-actor', points: -2, holds: ({ actor }) => actor === 'apart' },
  { name: 'same-actor', points: 1, holds: ({ actor }) => actor === 'same' },
  { name: 'same-actor-within', points: 1, holds: ({ actor, place, away }) => actor === 'same' && place === 'inside' && away <= NEAR },
  { name: 'same-target', points: 1, holds: ({ target }) => target === 'same' },
  { name: 'other-target', points: -0.5, holds: ({ target }) => target === 'apart' },
  { name: 'answer', points: 2, holds: ({ answers }) => answers },
  { name: 'how-it-was-foiled', points: 3, holds: ({ foils }) => foils },
  // Toll
  ...tollReasons('same-toll', 'many', 2),
  ...tollReasons('same-small-toll', 'few', 1.5),
  ...tollReasons('like-toll', 'rough', 1),
  ...tollReasons('title-of-toll', 'title', 0.5),
  ...tollReasons('rival-toll', 'rival', -0.5),
  ...tollReasons('other-toll', 'other', -2),
  ...tollReasons('toll-of-its-own', 'besideTold', -4),
  {
    // «31 civils ont péri dans des raids», «29 rebelles ont été tués dans une offensive»
    name: 'other-dead',
    points: -2,
    holds: ({ known, draft, answers }) => areCounted(known, draft) && known.civil && !known.combatant && draft.combatant && !draft.civil && !answers,
  },
  {
    // «un autre policier a péri dans l’explosion d’une mine»: one more, by a means that is told anew.
    name: 'one-more',
    points: -5,
    holds: ({ known, draft }) => isMore(known, draft) && draft.weapons.length > 0 && !draft.implied,
  },
  // All victims so far are those of what was last told of.
  { name: 'toll-so-far', points: 3, holds: ({ draft, latest }) => draft.whole && draft.place === null && latest },
  { name: 'toll-behind', points: 2, holds: ({ known, draft, latest }) => isTollBehind(known, draft, latest) },
  { name: 'deed-behind-toll', points: 2, holds: ({ known, draft, beside }) => draft.type !== 'toll' && known.type === 'toll' && beside },
  // Means
  { name: 'same-weapon', points: 0.5, holds: (pair) => areArmed(pair) && hasSameWeapon(pair) },
  { name: 'other-weapon', points: -0.5, holds: (pair) => areArmed(pair) && !hasSameWeapon(pair) },
  {
    // «une attaque», then «22 attaques effectuées mardi»
    name: 'many-deeds',
    points: -1.5,
    holds: ({ known, draft }) =>
      draft.count?.range != null && draft.count.range[0] >= MANY && known.count?.range?.[1] === 1 && known.aggregate === null,
  },
  // How it is told
  { name: 'this', points: 1, holds: ({ draft }) => draft.pointing === 'this' },
  { name: 'this-last', points: 2, holds: ({ draft, latest }) => draft.pointing === 'this' && latest },
  { name: 'the', points: 0.5, holds: ({ draft: { pointing } }) => pointing === 'the' || pointing === 'same' },
  { name: 'the-last', points: 1, holds: ({ draft: { pointing }, latest }) => (pointing === 'the' || pointing === 'same') && latest },
  { name: 'one-sentence', points: 1.5, holds: ({ beside }) => beside },
  {
    // «Par ailleurs, un berger a été tué»: something else.
    name: 'besides',
    points: -1.5,
    holds: ({ draft, place, beside }) => !beside && draft.besides && draft.pointing === null && place !== 'same',
  },
  { name: 'title', points: 1, holds: ({ draft }) => draft.title },
  {
    name: 'attackers-taken-up',
    points: 1.5,
    holds: ({ known, draft, away }) => draft.takenUp && away <= NEAR && known.actor !== null && rankOf(known) >= 2,
  },
  {
    // "A drone struck a car in the south. The car was hit near Kori."
    name: 'thing-taken-up',
    points: 3,
    holds: ({ known, draft, away }) => away === 1 && draft.sameHit !== null && known.hits.includes(draft.sameHit),
  },
  {
    // "Fifteen soldiers died in an attack in Mali. The soldiers were ambushed in the region of Gao."
    name: 'victims-taken-up',
    points: 1,
    holds: ({ known, draft, away, target }) =>
      draft.hitAgain && target === 'same' && away === 1 && known.killed !== null && draft.killed === null && draft.wounded === null,
  },
  { name: 'detail', points: 1, holds: isDetail },
  { name: 'detail-within', points: 0.5, holds: (pair) => pair.place === 'inside' && isDetail(pair) },
  { name: 'detail-of-toll', points: 1.5, holds: (pair) => isSetting(pair) && isDetail(pair) },
  { name: 'detail-of-several', points: 0.5, holds: (pair) => !isSetting(pair) && areSeveral(pair.known, pair.draft) && isDetail(pair) },
  { name: 'one-scene', points: 0.5, holds: (pair) => pair.place === 'same' && isOneScene(pair) },
  {
    // «un tir y a fait huit blessés»: what names no place goes on from the sentence before.
    name: 'next-sentence',
    points: 1,
    holds: ({ known, draft, away }) => (draft.place === null || known.place === null) && !draft.title && away === 1,
  },
  {
    // The lead tells of an ambush somewhere, the details where it was laid.
    name: 'ambush-placed',
    points: 0.5,
    holds: ({ known, draft, place, away }) =>
      known.place === null && draft.act === 'ambush' && known.type === 'armed_clash' && away <= NEAR && place === 'unknown',
  },
  {
    name: 'same-actor-nowhere',
    points: 2,
    holds: ({ known, draft, actor, target }) =>
      known.place === null && draft.place === null && actor === 'same' && target !== 'apart' && draft.sentence - known.sentence <= NEAR,
  },
  // What the next sentence tells without a place or day of its own goes on with the last.
  { name: 'goes-on', points: 0.5, holds: (pair) => isPlaceless(pair) && goesOn(pair) },
  { name: 'nowhere', points: -0.5, holds: (pair) => isPlaceless(pair) && !goesOn(pair) },
]

/** How sure it is that both tell of one happening, in points; a contradiction is minus infinity. */
export function sameness(known: Draft, draft: Draft, naming: Naming, latest: boolean): number {
  const pair = AT_SIGHT.some(({ holds }) => holds(known, draft)) ? null : toPair(known, draft, naming, latest)
  if (pair === null || CONTRADICTIONS.some(({ holds }) => holds(pair))) return Number.NEGATIVE_INFINITY
  let points = 0
  for (const reason of REASONS) if (reason.holds(pair)) points += reason.points
  return points
}

/** The two beside each other, `null` where deeds of their kinds cannot be one. */
function toPair(known: Draft, draft: Draft, naming: Naming, latest: boolean): Pair | null {
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

function compareDays(a: SaidDay | null, b: SaidDay | null): Pair['days'] {
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

/** A day that is only carried on, or only that of telling, contradicts no other: it weighs less than one and the same town or one sentence. */
function isDayCarried({ known, draft, place, beside }: Pair): boolean {
  const carried = !draft.ownDay && known.ownDay
  const pointed = carried && draft.pointing !== null && draft.place === null
  const there = carried && rankOf(draft) <= 1 && place === 'same'
  return pointed || there || (beside && known.ownDay !== draft.ownDay) || isToldLater(known, draft) || isToldLater(draft, known)
}

/** "Eight were killed, an official said on Wednesday", where the attack was on Tuesday; "in attacks", where the attacks were on two days. */
export function isToldLater(told: Draft, other: Draft): boolean {
  if ((told.count?.range?.[1] !== 1 && !areSeveral(told, other)) || told.aggregate !== null || other.aggregate !== null) return false
  if (!told.claimDay || other.claimDay || !other.ownDay || told.days === null || other.days === null) return false
  const days = toDayNumber(told.days.value[1]) - toDayNumber(other.days.value[1])
  return days > 0 && days <= (told.type === 'toll' ? COUNTED_WITHIN : TOLD_WITHIN)
}

/** "in attacks in the region", then "the attacks in Kori": several of no number in both. */
const areSeveral = (a: Draft, b: Draft): boolean => a.count?.range === null && b.count?.range === null

const areCounted = (known: Draft, draft: Draft): boolean => known.killed !== null && draft.killed !== null && !known.killed.some && !draft.killed.some

const areArmed = ({ known, draft, stopped }: Pair): boolean => known.weapons.length > 0 && draft.weapons.length > 0 && !stopped
const hasSameWeapon = ({ known, draft }: Pair): boolean => known.weapons.some((a) => draft.weapons.some((b) => a.kind === b.kind))

/** Does it count others than those whom an earlier sentence has counted? */
export const isMore = (known: Draft, draft: Draft): boolean =>
  draft.others && known.sentence !== draft.sentence && known.killed !== null && draft.killed !== null && !draft.title

/** Victims alone, of what was told last or earlier in their own sentence. */
const isTollBehind = (known: Draft, draft: Draft, latest: boolean): boolean =>
  draft.type === 'toll' &&
  !draft.title &&
  (known.latest === draft.sentence || (latest && draft.sentence - known.sentence <= NEAR)) &&
  !isAnotherToll(known, draft)

/** "Gunmen killed two bakers", behind a fight in which one man died: who did it is told again, and other victims. */
const isAnotherToll = (known: Draft, draft: Draft): boolean =>
  isByOtherMeans(known, draft) || (draft.actor !== null && draft.sentence > known.latest && !doTollsMeet(known, draft, true))

/** Do the figures of both leave each other room? Those of `some` of more victims do, where they are let to. */
const doTollsMeet = (known: Draft, draft: Draft, letSome = false): boolean =>
  (['killed', 'wounded'] as const).every((slot) => {
    const [a, b] = [known[slot], draft[slot]]
    return a === null || b === null || (letSome && b.some) || meets(a.value, b.value)
  })

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

/** "Gunmen attacked a village in Zamfara state", then "the attackers raided Kori": the town within the region that was told of first. */
function isDetail({ known, draft, place, actor, target, beside, away }: Pair): boolean {
  if (known.place === null || draft.place === null || draft.place.rank > 1) return false
  // «un attentat à X», then «dans le quartier de Y»
  const quarter = known.place.rank === 1 && isUnknownSite(draft) && away === 1 && !draft.ownDay
  if (known.place.rank < 2 && !quarter) return false
  const unknown =
    place === 'unknown' && draft.place.id === null && draft.wider.length === 0 && (draft.place.country ?? known.place.country) === known.place.country
  if (place !== 'inside' && !unknown) return false
  const one = known.count?.range?.[1] === 1 && draft.count?.range?.[1] === 1
  if (actor === 'apart' || target === 'apart' || !(one || areSeveral(known, draft))) return false
  return away <= NEAR && known.latest - known.sentence <= NEAR && !beside && doTollsMeet(known, draft)
}

/** "Eight were killed in Plateau state on Sunday. The attackers stormed Kwanti village": right behind a toll, how it came, with no toll or day of its own. */
const isSetting = ({ known, draft, away }: Pair): boolean =>
  known.killed !== null && draft.killed === null && draft.wounded === null && !draft.ownDay && away === 1 && !draft.besides

/** May both tell of one fight in one town, by their kinds and by how near they are told? */
function isOneScene({ known, draft, actor, target, away }: Pair): boolean {
  const vague = VAGUE.has(known.type) || VAGUE.has(draft.type)
  const assaults = isAssault(known.type) && isAssault(draft.type)
  return (vague && away === 1) || ((vague || assaults) && away <= SCENE && actor !== 'apart' && target !== 'apart')
}

const isPlaceless = ({ draft, place }: Pair): boolean =>
  draft.place === null && draft.type !== 'toll' && draft.pointing === null && place === 'unknown'

/** One deed without a place or day of its own, told right behind. */
const goesOn = ({ draft, latest, actor, target, away }: Pair): boolean =>
  latest && away <= 1 && !draft.ownDay && draft.countries.length === 0 && draft.count?.range?.[1] === 1 && actor !== 'apart' && target !== 'apart'
