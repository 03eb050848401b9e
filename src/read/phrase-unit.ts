import type { Sense, ThingName } from '../lang/index.ts'
import type { PhraseDraft } from './phrase-draft.ts'
import { type ClassSet, classSet, isPart, type NameValue, type Phrase, type PhraseName, type ReadUnit, type Role, senseOf } from './units.ts'

const ROLES: Readonly<Record<ThingName, readonly Role[]>> = {
  civilians: ['people', 'party'],
  combatants: ['people', 'party'],
  bodies: ['party', 'speaker'],
  facilities: ['facility'],
  vehicles: ['facility'],
  settlements: ['place'],
  areas: ['place'],
  roles: ['speaker', 'people', 'party'],
  sources: ['speaker'],
  media: ['speaker'],
  statements: ['statement'],
  channels: ['statement'],
  dead: ['toll'],
  injured: ['toll'],
  casualties: ['toll'],
  missing: ['toll'],
  captives: ['people'],
  damage: ['other'],
  deals: ['deed'],
  troops: ['people', 'party'],
  operations: ['deed'],
  aspects: ['other'],
}

const ROLES_OF_NAMES: Readonly<Record<NameValue['sort'], readonly Role[]>> = {
  place: ['place'],
  country: ['place', 'party', 'speaker'],
  actor: ['party', 'speaker'],
  outlet: ['speaker'],
  unknown: ['party', 'place', 'speaker'],
}
const ROLES_OF_WEAPONS: readonly Role[] = ['weapon']
const ROLES_OF_PEOPLES: readonly Role[] = ['party', 'people']
const ROLES_OF_DEEDS: readonly Role[] = ['deed']
const ROLES_OF_FIGURES: readonly Role[] = ['people', 'toll']
const ROLES_OF_OTHERS: readonly Role[] = ['other']

function rolesOf({ sense, head }: PhraseDraft): readonly Role[] {
  switch (sense?.sort) {
    case undefined:
      break
    case 'act-noun':
      return ROLES_OF_DEEDS
    case 'weapon':
      return ROLES_OF_WEAPONS
    case 'thing':
      return ROLES[sense.name as ThingName]
    default:
      return ROLES_OF_PEOPLES
  }
  if (head?.value.kind === 'name') return ROLES_OF_NAMES[head.value.sort]
  return head?.value.kind === 'amount' ? ROLES_OF_FIGURES : ROLES_OF_OTHERS
}

/** «bases d’occupation américaines»: the adjective behind «de …» belongs to the head where the inner noun is no party itself. */
const countriesOfOf = (of: readonly ReadUnit[]): readonly string[] => {
  const inner = of[0]?.value
  return inner?.kind === 'phrase' && !inner.roles.has('party') && !inner.roles.has('place') && inner.names.length === 0 ? inner.countries : []
}

/** «la poursuite des attaques», "the start of the blockade": the deed behind «of» with its aspect. */
function withAspect(units: readonly ReadUnit[], from: number, to: number, draft: PhraseDraft, inner: ReadUnit, deed: Phrase): ReadUnit {
  const first = units[from] as ReadUnit
  const last = units[to - 1] as ReadUnit
  return { ...inner, from: first.from, to: last.to, value: { ...deed, aspect: draft.sense?.gloss ?? null, pointing: draft.pointing } }
}

/** Where those who were hurt are brought. */
const HEALING: ReadonlySet<string> = new Set(['hospital', 'clinic'])

const NONE_IN_PARTICULAR: ReadonlySet<string> = new Set(['each', 'every', 'any', 'chaque', 'tout'])

/** The roles as a set; there are few lists of roles, all of them constants. */
function roleSet(roles: readonly Role[]): ReadonlySet<Role> {
  let set = roleSets.get(roles)
  if (set === undefined) {
    set = new Set(roles)
    roleSets.set(roles, set)
  }
  return set
}
const roleSets = new Map<readonly Role[], ReadonlySet<Role>>()

/** The classes of a phrase, worked out once for each meaning that its head may have. */
function classesOf(roles: readonly Role[], { act, gloss }: Phrase, sense: Sense | null, portion: boolean): ClassSet {
  const plain = !portion && (sense !== null || !HEALING.has(gloss))
  const known = plain ? classesKnown.get(sense ?? roles) : undefined
  if (known !== undefined) return known
  const thing = sense?.sort === 'thing' ? sense : null
  const classes = classSet([
    'phrase',
    ...(roles.some((role) => GOALS.has(role)) ? ['goal'] : []),
    ...roles,
    ...(act !== null ? [`${act}-noun`] : []),
    ...(thing !== null ? [thing.name] : []),
    ...(thing?.gloss === 'victims' ? ['casualties'] : []),
    ...(HEALING.has(gloss) ? ['hospital'] : []),
    ...(sense?.sort === 'weapon' && portion ? ['weapon-portion'] : []),
  ])
  if (plain) classesKnown.set(sense ?? roles, classes)
  return classes
}
/** By the sense, of phrases without one by their roles. */
const classesKnown = new WeakMap<Sense | readonly Role[], ClassSet>()
const GOALS: ReadonlySet<Role> = new Set(['facility', 'place', 'party', 'people'])

/** «la mission européenne Aspides»: with the name of a body beside it a mission is that body, and no deed. */
const asBody = ({ head, sense, names }: PhraseDraft): PhraseDraft['sense'] =>
  sense?.name === 'operations' && head?.word === 'mission' && names.some(({ name, place }) => place === 'beside' && name.sort === 'actor')
    ? { ...sense, name: 'bodies' }
    : sense

/** The unit of a noun phrase that was read to its end. */
export function toUnit(units: readonly ReadUnit[], from: number, to: number, draft: PhraseDraft, of: readonly ReadUnit[]): ReadUnit {
  const inner = draft.sense?.name === 'aspects' ? of[0] : undefined
  if (inner !== undefined && inner.value.kind === 'phrase' && isPart(inner, 'deed')) return withAspect(units, from, to, draft, inner, inner.value)
  draft.sense = asBody(draft)
  const { sense } = draft
  const first = units[from] as ReadUnit
  const last = units[to - 1] as ReadUnit
  const roles = rolesOf(draft)
  const head = draft.head as ReadUnit
  const names: PhraseName[] = [...draft.names]
  for (const { value } of of) if (value.kind === 'phrase') for (const { name, unit } of value.names) names.push({ name, unit, place: 'of' })
  const thing: Phrase['thing'] =
    sense?.sort === 'thing'
      ? (sense.name as ThingName)
      : sense?.sort === 'weapon'
        ? 'weapon'
        : sense?.sort === 'act-noun'
          ? 'act'
          : sense !== null
            ? 'country'
            : head.value.kind === 'name'
              ? head.value.sort === 'country'
                ? 'country'
                : 'name'
              : 'unknown'
  const value: Phrase = {
    kind: 'phrase',
    roles: roleSet(roles),
    thing,
    gloss: sense?.gloss ?? (head.value.kind === 'name' ? head.value.name : ''),
    act: sense?.sort === 'act-noun' ? (sense.name as Phrase['act']) : null,
    weapon:
      sense?.sort === 'weapon'
        ? (sense.name as Phrase['weapon'])
        : sense?.name === 'vehicles'
          ? ((senseOf(head, 'weapon')?.name ?? null) as Phrase['weapon'])
          : null,
    head,
    names,
    countries: draft.countries.length > 0 ? [...new Set(draft.countries)] : countriesOfOf(of),
    qualities: draft.qualities.includes('') ? draft.qualities.filter((quality) => quality !== '') : draft.qualities,
    weapons: draft.weapons,
    amount: draft.amount,
    ordinal: draft.ordinal,
    of,
    members: [],
    aspect: null,
    pointing: draft.pointing,
    owned: draft.owned,
    single: sense?.sort === 'thing' && sense.value === 1 && !NONE_IN_PARTICULAR.has(draft.determiner?.word ?? ''),
  }
  const classes = classesOf(roles, value, sense, isPart(draft.amount?.unit, 'portion'))
  return { from: first.from, to: last.to, classes, word: null, rule: `phrase/${value.thing}`, value }
}
