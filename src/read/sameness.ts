import { isUnknownSite } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import type { SaidDay } from './event-day.ts'
import { HURTFUL } from './frame.ts'
import type { Naming } from './naming.ts'
import { isAssault, isByOtherMeans, VAGUE } from './related-deeds.ts'
import { areSeveral, doTollsMeet, isMore, isToldLater, NEAR, type Pair, rankOf, type TollRelation, toPair } from './telling-pair.ts'
import { meets } from './toll-ranges.ts'

/** What a reason is called and when it holds. */
interface Ground {
  readonly name: string
  readonly means: string
  readonly holds: (pair: Pair) => boolean
}
/** What speaks for one happening, or, below nothing, for two. */
interface Reason extends Ground {
  readonly points: number
}

/** From which on a count of deeds is not that of one told before. */
const MANY = 5
/** How many sentences a scene may last. */
const SCENE = 3
/** Two tellings of which these hold are of two happenings, whatever else they share; they are told by the tellings alone, before anything is compared. */
const AT_SIGHT: readonly (Omit<Ground, 'holds'> & { readonly holds: (known: Draft, draft: Draft) => boolean })[] = [
  {
    // «six à A, trois autres à B»
    name: 'other-victims',
    means: 'counts other victims than the same sentence has counted',
    holds: (known, draft) =>
      draft.others && known.sentence === draft.sentence && draft.killed !== null && known.killed !== null && !known.killed.some,
  },
  { name: 'said-apart', means: 'is said to be another: «une frappe distincte»', holds: (_, draft) => draft.apart },
  {
    name: 'threat-and-deed',
    means: 'one is threatened, the other done',
    holds: (known, draft) => (known.status === 'threatened') !== (draft.status === 'threatened'),
  },
  {
    // A blockade announced and a vow to strike are two threats.
    name: 'other-threat',
    means: 'one is a blockade, the other a vow to strike',
    holds: (known, draft) => known.status === 'threatened' && (known.act === 'blockade') !== (draft.act === 'blockade'),
  },
]

const CONTRADICTIONS: readonly Ground[] = [
  {
    name: 'answered-beside',
    means: 'in one sentence, one is the answer to the other',
    holds: ({ known, draft, beside }) => beside && known.answered !== draft.answered && known.type !== 'toll' && draft.type !== 'toll',
  },
  {
    name: 'aside-beside',
    means: 'in one sentence, one is told only to say when the other was done',
    holds: ({ known, draft, beside }) => beside && known.aside !== draft.aside && HURTFUL.has(known.type) && HURTFUL.has(draft.type),
  },
  {
    name: 'other-day',
    means: 'their days exclude each other, and none is only carried on or only the day of telling',
    holds: (pair) => pair.days === 'apart' && !isDayCarried(pair),
  },
  { name: 'other-place', means: 'their places exclude each other', holds: ({ place }) => place === 'apart' },
  {
    // "A strike killed three in the south. Another four were killed in a strike on a house in Kori."
    name: 'more-elsewhere',
    means: 'counts more victims, of a deed with a place of its own',
    holds: ({ known, draft, place }) => isMore(known, draft) && draft.type !== 'toll' && place !== 'same' && rankOf(draft) <= 1,
  },
  {
    // «dans les régions de A, B et C»: one in each.
    name: 'other-of-list',
    means: 'both stand in one list of places',
    holds: ({ known, draft, place }) => known.listed && draft.listed && known.latest === draft.sentence && place !== 'same',
  },
  {
    name: 'listed-within',
    means: 'one place of a list, behind what happened in a town',
    holds: ({ known, draft, place }) => draft.listed && place === 'inside' && rankOf(known) <= 1,
  },
  {
    // What is told of one alone, without its place, is none of several.
    name: 'one-of-list',
    means: 'tells of one victim without a place, behind several places of a list',
    holds: ({ known, draft, foils }) =>
      !foils && known.listed && known.several && draft.place === null && draft.killed !== null && draft.pointing === null && !draft.title,
  },
  // "Blasts Leave 184 Dead": a title's toll of many happenings is none of theirs.
  { name: 'title-of-many', means: 'a title’s toll is far more than what is told here', holds: ({ tolls }) => tolls.includes('farTitle') },
  {
    // «plusieurs frappes ont fait 11 morts à A», then «quatre enfants ont péri dans une frappe à B»: one of them.
    name: 'one-of-several',
    means: 'one deed behind several of no number, with another toll',
    holds: ({ known, draft, place }) =>
      known.count !== null &&
      known.count.range === null &&
      draft.count?.range?.[1] === 1 &&
      place === 'inside' &&
      (['killed', 'wounded'] as const).some((slot) => {
        const [all, own] = [known[slot], draft[slot]]
        return all !== null && own !== null && !meets(all.value, own.value)
      }),
  },
]

const countOf =
  (wanted: TollRelation): ((pair: Pair) => number) =>
  ({ tolls }) =>
    tolls.filter((toll) => toll === wanted).length
/** A reason that holds once for each of the two figures, the killed and the wounded. */
const tollReasons = (name: string, means: string, toll: TollRelation, points: number): readonly Reason[] => {
  const count = countOf(toll)
  return [1, 2].map((least) => ({ name, means, points, holds: (pair) => count(pair) >= least }))
}

const REASONS: readonly Reason[] = [
  // Kind
  {
    name: 'same-kind',
    means: 'both are of one type, or one stopped what the other launched',
    points: 1,
    holds: ({ relation }) => relation === 'alike',
  },
  { name: 'its-damage', means: 'tells what the attack laid waste', points: 1.5, holds: ({ relation }) => relation === 'damage' },
  { name: 'taken-in-it', means: 'tells of people taken in the attack', points: 2, holds: ({ relation }) => relation === 'taking' },
  { name: 'other-kind', means: 'two kinds of attack', points: -1, holds: ({ relation }) => relation === 'unlike' },
  { name: 'other-means', means: 'one by guns, the other by a bomb', points: -2, holds: ({ known, draft }) => isByOtherMeans(known, draft) },
  {
    name: 'aside',
    means: 'was told only to say when something else was done',
    points: -3,
    holds: ({ known, draft, latest }) => known.aside && !latest && draft.sentence > known.sentence && draft.place === null && draft.pointing === null,
  },
  // Day
  {
    // «l’attaque du 7 mars», behind what was done then: its day is all that it is called by.
    name: 'called-by-day',
    means: 'is called by the same exact day: «l’attaque du 7 mars»',
    points: 1.5,
    holds: ({ known, draft, days }) =>
      draft.pointing === 'the' && draft.place === null && days === 'meet' && known.ownDay && draft.ownDay && areOneDay(known.days, draft.days),
  },
  {
    name: 'same-day',
    means: 'both say their day, and it may be one',
    points: 0.5,
    holds: ({ known, draft, days }) => known.ownDay && draft.ownDay && days === 'meet',
  },
  // Place
  { name: 'same-place', means: 'one place', points: 2, holds: ({ place }) => place === 'same' },
  {
    name: 'same-place-at-once',
    means: 'one place, right behind each other',
    points: 0.5,
    holds: ({ known, draft, place }) => place === 'same' && known.latest === draft.sentence,
  },
  { name: 'place-within', means: 'one place lies within the other', points: 0.5, holds: ({ place }) => place === 'inside' },
  {
    // What is told later of the whole country, with a verb and without pointing back, is another deed.
    name: 'whole-country',
    means: 'is told of the whole country, later, with a verb of its own',
    points: -1,
    holds: ({ known, draft, place }) =>
      place === 'inside' && draft.place?.rank === 3 && rankOf(known) <= 1 && !draft.title && !draft.bare && draft.pointing === null,
  },
  {
    // «a bombardé la région de A, tandis qu’une frappe a tué un homme à B»: two verbs with places of their own.
    name: 'two-verbs',
    means: 'two verbs of one sentence, each with its own place',
    points: -1.5,
    holds: ({ known, draft, place, beside }) =>
      place === 'inside' && Math.max(rankOf(known), rankOf(draft)) === 2 && known.latest === draft.sentence && beside && !known.bare && !draft.bare,
  },
  // Sides
  { name: 'other-actor', means: 'two who cannot be one have done it', points: -2, holds: ({ actor }) => actor === 'apart' },
  { name: 'same-actor', means: 'one has done both', points: 1, holds: ({ actor }) => actor === 'same' },
  {
    name: 'same-actor-within',
    means: 'one has done both, within two sentences, in places of which one lies within the other',
    points: 1,
    holds: ({ actor, place, away }) => actor === 'same' && place === 'inside' && away <= NEAR,
  },
  { name: 'same-target', means: 'one was hit by both', points: 1, holds: ({ target }) => target === 'same' },
  { name: 'other-target', means: 'two who cannot be one were hit', points: -0.5, holds: ({ target }) => target === 'apart' },
  { name: 'answer', means: 'those who did the one are hit by the other: the defenders’ part of a fight', points: 2, holds: ({ answers }) => answers },
  { name: 'how-it-was-foiled', means: 'tells how the attack was foiled', points: 3, holds: ({ foils }) => foils },
  // Toll
  ...tollReasons('same-toll', 'the same figure, for each of killed and wounded', 'many', 2),
  ...tollReasons('same-small-toll', 'the same figure of one or none, for each', 'few', 1.5),
  ...tollReasons('like-toll', 'nearly the same figure, for each', 'rough', 1),
  ...tollReasons('title-of-toll', 'the title’s figure leaves room for the text’s, for each', 'title', 0.5),
  ...tollReasons('rival-toll', 'another figure of the same place or of another voice, for each', 'rival', -0.5),
  ...tollReasons('other-toll', 'another figure, for each', 'other', -2),
  ...tollReasons('toll-of-its-own', 'another figure in one sentence, for each', 'besideTold', -4),
  {
    // «31 civils ont péri dans des raids», «29 rebelles ont été tués dans une offensive»
    name: 'other-dead',
    means: 'civilians died in the one, fighters in the other',
    points: -2,
    holds: ({ known, draft, answers }) => areCounted(known, draft) && known.civil && !known.combatant && draft.combatant && !draft.civil && !answers,
  },
  {
    // «un autre policier a péri dans l’explosion d’une mine»: one more, by a means that is told anew.
    name: 'one-more',
    means: 'counts one more victim, by means that are told anew',
    points: -5,
    holds: ({ known, draft }) => isMore(known, draft) && draft.weapons.length > 0 && !draft.implied,
  },
  // All victims so far are those of what was last told of.
  {
    name: 'toll-so-far',
    means: 'counts all victims so far of what was told last',
    points: 3,
    holds: ({ draft, latest }) => draft.whole && draft.place === null && latest,
  },
  {
    name: 'toll-behind',
    means: 'counts victims right behind the deed',
    points: 2,
    holds: ({ known, draft, latest }) => isTollBehind(known, draft, latest),
  },
  {
    // «Trois policiers ont été tués», some sentences behind the ambush of which nobody's death was told.
    name: 'toll-of-last',
    means: 'counts the dead some sentences behind what was told last, of which nobody’s death was told',
    points: 1,
    holds: ({ known, draft, latest, away, days }) =>
      latest &&
      draft.type === 'toll' &&
      !draft.title &&
      draft.place === null &&
      known.killed === null &&
      HURTFUL.has(known.type) &&
      days !== 'apart' &&
      !draft.ownDay &&
      away <= SCENE + 1,
  },
  {
    name: 'deed-behind-toll',
    means: 'tells in the same sentence how the victims died',
    points: 2,
    holds: ({ known, draft, beside }) => draft.type !== 'toll' && known.type === 'toll' && beside,
  },
  // Means
  { name: 'same-weapon', means: 'one weapon', points: 0.5, holds: (pair) => areArmed(pair) && hasSameWeapon(pair) },
  { name: 'other-weapon', means: 'other weapons', points: -0.5, holds: (pair) => areArmed(pair) && !hasSameWeapon(pair) },
  {
    // «une attaque», then «22 attaques effectuées mardi»
    name: 'many-deeds',
    means: 'counts five deeds or more, behind one; not where a noun of the same sentence does: «a visé le port par douze frappes»',
    points: -1.5,
    holds: ({ known, draft, beside }) =>
      !(beside && draft.bare) &&
      draft.count?.range != null &&
      draft.count.range[0] >= MANY &&
      known.count?.range?.[1] === 1 &&
      known.aggregate === null,
  },
  // How it is told
  { name: 'this', means: 'points back: «cette attaque»', points: 1, holds: ({ draft }) => draft.pointing === 'this' },
  { name: 'this-last', means: 'points back, and this was told last', points: 2, holds: ({ draft, latest }) => draft.pointing === 'this' && latest },
  { name: 'the', means: 'may point back: «l’attaque»', points: 0.5, holds: ({ draft: { pointing } }) => pointing === 'the' || pointing === 'same' },
  {
    name: 'the-last',
    means: 'may point back, and this was told last',
    points: 1,
    holds: ({ draft: { pointing }, latest }) => (pointing === 'the' || pointing === 'same') && latest,
  },
  { name: 'one-sentence', means: 'both are told in one sentence', points: 1.5, holds: ({ beside }) => beside },
  {
    // «Par ailleurs, un berger a été tué»: something else.
    name: 'besides',
    means: 'begins with «par ailleurs», "meanwhile"',
    points: -1.5,
    holds: ({ draft, place, beside }) => !beside && draft.besides && draft.pointing === null && place !== 'same',
  },
  { name: 'title', means: 'is told by a title', points: 1, holds: ({ draft }) => draft.title },
  {
    name: 'attackers-taken-up',
    means: '«les assaillants», who did what was told in the region',
    points: 1.5,
    holds: ({ known, draft, away }) => draft.takenUp && away <= NEAR && known.actor !== null && rankOf(known) >= 2,
  },
  {
    // "A drone struck a car in the south. The car was hit near Kori."
    name: 'thing-taken-up',
    means: 'says again what was hit: "the car was hit near Kori"',
    points: 3,
    holds: ({ known, draft, away }) => away === 1 && draft.sameHit !== null && known.hits.includes(draft.sameHit),
  },
  {
    // "Fifteen soldiers died in an attack in Mali. The soldiers were ambushed in the region of Gao."
    name: 'victims-taken-up',
    means: 'says again who was hit, right behind their toll',
    points: 1,
    holds: ({ known, draft, away, target }) =>
      draft.hitAgain && target === 'same' && away === 1 && known.killed !== null && draft.killed === null && draft.wounded === null,
  },
  { name: 'detail', means: 'names the town within the region that was told of', points: 1, holds: isDetail },
  { name: 'detail-within', means: '… which is known to lie in it', points: 0.5, holds: (pair) => pair.place === 'inside' && isDetail(pair) },
  {
    name: 'detail-of-toll',
    means: '… and tells how those died whom the sentence before counted',
    points: 1.5,
    holds: (pair) => isSetting(pair) && isDetail(pair),
  },
  {
    name: 'detail-of-several',
    means: '… and both tell of several deeds of no number',
    points: 0.5,
    holds: (pair) => !isSetting(pair) && areSeveral(pair.known, pair.draft) && isDetail(pair),
  },
  {
    name: 'one-scene',
    means: 'one town, near each other, by kinds that may be one fight',
    points: 0.5,
    holds: (pair) => pair.place === 'same' && isOneScene(pair),
  },
  {
    // «un tir y a fait huit blessés»: what names no place goes on from the sentence before.
    name: 'next-sentence',
    means: 'one names no place, in the next sentence',
    points: 1,
    holds: ({ known, draft, away }) => (draft.place === null || known.place === null) && !draft.title && away === 1,
  },
  {
    // The lead tells of an ambush somewhere, the details where it was laid.
    name: 'ambush-placed',
    means: 'tells where the ambush was laid',
    points: 0.5,
    holds: ({ known, draft, place, away }) =>
      known.place === null && draft.act === 'ambush' && known.type === 'armed_clash' && away <= NEAR && place === 'unknown',
  },
  {
    name: 'same-actor-nowhere',
    means: 'one has done both, near each other, and neither names a place',
    points: 2,
    holds: ({ known, draft, actor, target }) =>
      known.place === null && draft.place === null && actor === 'same' && target !== 'apart' && draft.sentence - known.sentence <= NEAR,
  },
  // What the next sentence tells without a place or day of its own goes on with the last.
  {
    name: 'goes-on',
    means: 'without place or day, right behind what was told last',
    points: 0.5,
    holds: (pair) => isPlaceless(pair) && goesOn(pair),
  },
  { name: 'nowhere', means: 'without a place, and not right behind', points: -0.5, holds: (pair) => isPlaceless(pair) && !goesOn(pair) },
]

/** Every reason there is, for the page that explains them; a contradiction's points are `null`. */
export const SAMENESS_REASONS: readonly { readonly name: string; readonly means: string; readonly points: number | null }[] = [
  ...[...AT_SIGHT, ...CONTRADICTIONS].map(({ name, means }) => ({ name, means, points: null })),
  ...[...new Map(REASONS.map((reason) => [reason.name, reason])).values()].map(({ name, means, points }) => ({ name, means, points })),
]

/** How sure it is that both tell of one happening, in points; a contradiction is minus infinity. */
export function sameness(known: Draft, draft: Draft, naming: Naming, latest: boolean): number {
  const pair = AT_SIGHT.some(({ holds }) => holds(known, draft)) ? null : toPair(known, draft, naming, latest)
  if (pair === null || CONTRADICTIONS.some(({ holds }) => holds(pair))) return Number.NEGATIVE_INFINITY
  let points = 0
  for (const reason of REASONS) if (reason.holds(pair)) points += reason.points
  return points
}

/** A reason by its name, with its points. */
export type Weighed = Pick<Reason, 'name' | 'points'>

/** The reasons behind `sameness`, for `explain`; none where a contradiction holds. */
export function toReasons(known: Draft, draft: Draft, naming: Naming, latest: boolean): readonly Weighed[] {
  const pair = toPair(known, draft, naming, latest)
  return pair === null ? [] : REASONS.filter(({ holds }) => holds(pair)).map(({ name, points }) => ({ name, points }))
}

/** Is it one exact day that both name? */
const areOneDay = (a: SaidDay | null, b: SaidDay | null): boolean =>
  a !== null && b !== null && a.value[0] === a.value[1] && a.value[0] === b.value[0] && a.value[1] === b.value[1]

/** A day that is only carried on, or only that of telling, contradicts no other: it weighs less than one and the same town or one sentence. */
function isDayCarried({ known, draft, place, beside }: Pair): boolean {
  const carried = !draft.ownDay && known.ownDay
  const pointed = carried && draft.pointing !== null && draft.place === null
  const there = carried && rankOf(draft) <= 1 && place === 'same'
  return pointed || there || (beside && known.ownDay !== draft.ownDay) || isToldLater(known, draft) || isToldLater(draft, known)
}

const areCounted = (known: Draft, draft: Draft): boolean => known.killed !== null && draft.killed !== null && !known.killed.some && !draft.killed.some

const areArmed = ({ known, draft, stopped }: Pair): boolean => known.weapons.length > 0 && draft.weapons.length > 0 && !stopped
const hasSameWeapon = ({ known, draft }: Pair): boolean => known.weapons.some((a) => draft.weapons.some((b) => a.kind === b.kind))

/** Victims alone, of what was told last or earlier in their own sentence. */
const isTollBehind = (known: Draft, draft: Draft, latest: boolean): boolean =>
  draft.type === 'toll' &&
  !draft.title &&
  (known.latest === draft.sentence || (latest && draft.sentence - known.sentence <= NEAR)) &&
  !isAnotherToll(known, draft)

/** "Gunmen killed two bakers", behind a fight in which one man died: who did it is told again, and other victims. */
const isAnotherToll = (known: Draft, draft: Draft): boolean =>
  isByOtherMeans(known, draft) || (draft.actor !== null && draft.sentence > known.latest && !doTollsMeet(known, draft, true))

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
