import type { Mention } from '../model/index.ts'
import { compareMentions, sameMention, sameSide } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import { HURTFUL } from './frame.ts'
import { areOpposed, isState, sideOf } from './losses.ts'
import { type Naming, ONLY_GROUP } from './naming.ts'
import { isAnybody, isNameless } from './nobody-named.ts'

/** What one side does to another. */
export const ATTACKS: ReadonlySet<string> = new Set([...HURTFUL, 'disrupted_weapons', 'toll', 'property_destruction'])
/** Attacks whose kind says by what means. */
export const FROM_AFAR: ReadonlySet<string> = new Set(['air_drone_strike', 'shelling_missile', 'suicide_bomb'])

export const isAttack = ({ type, status }: Draft): boolean => ATTACKS.has(type) && status === 'occurred'

/** What the document says of one attacker's other attacks fills what a telling leaves open: whom it fights, who fights them. */
export function fillSides(drafts: Draft[], naming: Naming): Draft[] {
  const attacks = drafts.filter(isAttack)
  const targets = groupMentions(attacks, 'actor', 'target')
  const actors = groupMentions(attacks, 'target', 'actor')
  const senders = groupMentions(
    attacks.filter(({ type }) => type === 'disrupted_weapons'),
    'place',
    'target',
    (draft) => draft.place?.country ?? null,
  )
  const flyers = groupMentions(
    attacks.filter(({ type }) => FROM_AFAR.has(type)),
    'place',
    'actor',
    toFlight,
  )
  for (const draft of attacks) {
    // «deux frappes ont visé Kori», where all other strikes on the country are told to be one side's.
    const afar = draft.actor === null && !draft.unclaimed && FROM_AFAR.has(draft.type)
    const flyer = afar ? (commonest(flyers.get(toFlight(draft) ?? '') ?? []) ?? onlyFlyer(flyers, draft)) : null
    if (flyer !== null && (isState(flyer) || isForeign(flyer, draft, naming))) draft.actor = flyer
    // «une raffinerie visée par des drones», where other drones were shot down: those who had sent them.
    if (draft.actor === null && draft.type !== 'disrupted_weapons' && draft.weapons.some(({ kind }) => FLOWN.has(kind)))
      draft.actor = commonest(senders.get(draft.place?.country ?? '') ?? [])
    // «des assaillants»: those of one attack need not be those of another.
    if (draft.target === null && draft.actor !== null) fillTarget(draft, targets, naming)
    else if (draft.actor === null && !draft.unclaimed && draft.target !== null && draft.target.name !== 'civilians')
      draft.actor = known(apartFrom(draft.target, commonest(actors.get(keyOf(draft.target)) ?? []), naming))
  }
  nameSides(attacks, naming)
  const told = groupMentions(attacks, 'actor', 'target')
  for (const draft of attacks) {
    if (draft.target === null && draft.actor !== null) fillTarget(draft, told, naming)
    if (isMeeting(draft, naming)) draft.type = 'armed_clash'
  }
  return drafts
}

/** "Artillery shelled the town", where all who strike the country from afar, by whatever means, are one other state. */
function onlyFlyer(flyers: ReadonlyMap<string, readonly (Mention | null)[]>, { place }: Draft): Mention | null {
  const named = [...FROM_AFAR].flatMap((type) => flyers.get(`${type} ${place?.country}`) ?? []).filter((flyer) => flyer !== null)
  const [first] = named
  return first !== undefined && isState(first) && named.every((flyer) => sameMention(flyer, first)) ? first : null
}

function fillTarget(draft: Draft, targets: ReadonlyMap<string, (Mention | null)[]>, naming: Naming): void {
  if (draft.actor !== null) draft.target = ofMany(apartFrom(draft.actor, commonest(targets.get(keyOf(draft.actor)) ?? []), naming), naming)
}

/** An attack by no named means of those who fight each other is a meeting of the two. */
const isMeeting = ({ type, act, actor, target, civil, combatant, weapons }: Draft, naming: Naming): boolean =>
  type === 'other_attack' &&
  (act === 'attack' || act === 'target') &&
  combatant &&
  !civil &&
  weapons.length === 0 &&
  areOpposed(actor, target, naming)

/** Where a document's attacks are those of one state and one group, who is left open or told by no name is of them: by whom he hits, or what he is called. */
function nameSides(attacks: readonly Draft[], naming: Naming): void {
  const sides = attacks.flatMap(({ actor, target }) => [actor, target]).filter((side) => side !== null)
  const enemies = sides.filter((side) => sideOf(side, naming) === 'group' && !isAnybody(side))
  const only = naming.cast.get(ONLY_GROUP)
  const named = onlyOne(enemies, naming)
  // The lead's one group, where all that follows tells of is terrorists.
  const led = named === null && only?.id != null && only.span[0] < LEAD && enemies.every(({ id }) => id === null) ? only : null
  const group = only?.id === named?.id ? named : led
  const state = onlyOne(attacks.map(({ actor }) => actor).filter((actor) => actor !== null && sideOf(actor, naming) === 'state') as Mention[], naming)
  const isCriminal = naming.world.actors.get(group?.id ?? '')?.kind === 'criminal'
  for (const draft of attacks) {
    const hit = draft.target === null ? null : sideOf(draft.target, naming)
    const claimant = draft.claimants.find(({ id }) => naming.world.actors.get(id ?? '')?.kind === 'armed-group')
    // «des kamikazes», "fighters": of the group that claims it.
    const oneOf = (actor: Mention): boolean => isAnybody(actor) || isOfNoName(actor, naming) || (actor.id === null && MEN.has(actor.name))
    if (claimant !== undefined && draft.actor !== null && oneOf(draft.actor)) draft.actor = { ...claimant, span: draft.actor.span }
    else if (draft.actor === null) draft.actor = isOpen(draft, attacks, group) ? null : hit === 'state' ? group : hit === 'group' ? state : null
    else if (isOfNoName(draft.actor, naming) && group !== null) draft.actor = { ...group, span: draft.actor.span }
    const theirs = draft.target !== null && (isOfNoName(draft.target, naming) || (CRIMINALS.has(draft.target.name) && isCriminal))
    if (draft.target !== null && theirs && group !== null && draft.actor?.id !== group.id) draft.target = { ...group, span: draft.target.span }
  }
}

/** Does the text leave open who did it: an attack that nobody has claimed, a bomb that hit others than those whom the group attacks? */
function isOpen(draft: Draft, attacks: readonly Draft[], group: Mention | null): boolean {
  const laid = draft.type === 'remote_explosive' || (draft.type === 'toll' && draft.weapons.some(({ kind }) => kind === 'explosive'))
  return draft.unclaimed || (laid && !attacks.some(({ actor, target }) => sameSide(actor, group) && sameSide(target, draft.target)))
}

/** How many characters of a text its lead has, at most. */
const LEAD = 600

/** «des jihadistes»: of a group that the words do not name. «des hommes armés» and whoever attacked may be anybody. */
const isOfNoName = (mention: Mention, naming: Naming): boolean =>
  isNameless(mention) && sideOf(mention, naming) === 'group' && !isAnybody(mention) && !OUTLAWS.has(mention.name)
const MEN: ReadonlySet<string> = new Set(['fighters', 'members', 'men'])
/** What the police call those of a gang. */
const CRIMINALS: ReadonlySet<string> = new Set(['bandits', 'gang members', 'gangsters', 'criminals'])
const OUTLAWS: ReadonlySet<string> = new Set(['bandits', 'gang members', 'gunmen', 'kidnappers', 'pirates', 'suicide bombers'])

/** The one whom those of a side are who have a name, where they are more than those without, or as many and told of first. */
function onlyOne(mentions: readonly Mention[], naming: Naming): Mention | null {
  const named = mentions.filter(({ id }) => id !== null)
  const [first] = named
  if (first === undefined || named.length * 2 < mentions.length || (named.length * 2 === mentions.length && mentions[0] !== first)) return null
  return named.every((mention) => ['same', 'inside'].includes(compareMentions(first, mention, naming))) ? first : null
}

/** Has the side come from another country? In a war between two of one country either may strike. */
function isForeign({ id }: Mention, { place }: Draft, { world }: Naming): boolean {
  const from = world.actors.get(id ?? '')?.country ?? null
  return from !== null && place?.country != null && from !== place.country
}

/** Of which kind an attack is, and on which country. */
const toFlight = ({ type, place }: Draft): string | null => (place?.country == null ? null : `${type} ${place.country}`)

/** Fishermen and pupils are hit once. */
const ofMany = (mention: Mention | null, naming: Naming): Mention | null =>
  mention !== null && (mention.id !== null || mention.name === 'civilians' || sideOf(mention, naming) !== null) ? mention : null

/** Gunmen of one attack need not be those of another. */
const known = (mention: Mention | null): Mention | null =>
  mention?.id == null && mention !== null && (isAnybody(mention) || STRANGERS.has(mention.name)) ? null : mention
const STRANGERS: ReadonlySet<string> = new Set(['gunmen', 'armed group', 'kidnappers', 'snipers', 'men'])

/** Nobody attacks himself. */
function apartFrom(side: Mention, other: Mention | null, naming: Naming): Mention | null {
  const compared = compareMentions(side, other, naming)
  return compared === 'same' || compared === 'inside' ? null : other
}

const keyOf = (mention: Mention): string => mention.id ?? mention.name.toLowerCase()

/** Weapons that come through the air. */
export const FLOWN: ReadonlySet<string> = new Set(['drone', 'missile'])

function groupMentions(
  drafts: readonly Draft[],
  by: 'actor' | 'target' | 'place',
  of: 'actor' | 'target',
  toKey = (draft: Draft): string | null => (draft[by] === null ? null : keyOf(draft[by])),
): Map<string, (Mention | null)[]> {
  const groups = new Map<string, (Mention | null)[]>()
  for (const draft of drafts) {
    const key = toKey(draft)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [draft[of]])
    else group.push(draft[of])
  }
  return groups
}

/** The one that most of the values name, `null` where none does. */
function commonest(mentions: readonly (Mention | null)[]): Mention | null {
  // A person or ship of its own name is hit once.
  const named = mentions.filter((mention) => mention !== null).filter(({ id, name }) => id !== null || name === name.toLowerCase())
  const [first] = named
  return first !== undefined && named.filter((mention) => sameMention(mention, first)).length > named.length / 2 ? first : null
}
