import type { ThingName } from '../lang/index.ts'
import type { PhraseDraft } from './phrase-draft.ts'
import { classSet, isPart, type Phrase, type PhraseName, type ReadUnit, type Role, senseOf } from './units.ts'

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

function rolesOf(draft: PhraseDraft): readonly Role[] {
  const { sense, head } = draft
  if (sense !== null) {
    switch (sense.sort) {
      case 'act-noun':
        return ['deed']
      case 'weapon':
        return ['weapon']
      case 'thing':
        return ROLES[sense.name as ThingName]
      default:
        return ['party', 'people']
    }
  }
  if (head?.value.kind === 'name') {
    switch (head.value.sort) {
      case 'place':
        return ['place']
      case 'country':
        return ['place', 'party', 'speaker']
      case 'actor':
        return ['party', 'speaker']
      case 'outlet':
        return ['speaker']
      case 'unknown':
        return ['party', 'place', 'speaker']
    }
  }
  if (head?.value.kind === 'amount') return ['people', 'toll']
  return ['other']
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

/** The unit of a noun phrase that was read to its end. */
export function toUnit(units: readonly ReadUnit[], from: number, to: number, draft: PhraseDraft, of: readonly ReadUnit[]): ReadUnit {
  const inner = draft.sense?.name === 'aspects' ? of[0] : undefined
  if (inner !== undefined && inner.value.kind === 'phrase' && isPart(inner, 'deed')) return withAspect(units, from, to, draft, inner, inner.value)
  const { sense } = draft
  const first = units[from] as ReadUnit
  const last = units[to - 1] as ReadUnit
  const roles = rolesOf(draft)
  const head = draft.head as ReadUnit
  const ofNames: PhraseName[] = of.flatMap((unit) =>
    unit.value.kind === 'phrase' ? unit.value.names.map((name) => ({ ...name, place: 'of' as const })) : [],
  )
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
    roles: classSet(roles) as ReadonlySet<Role>,
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
    names: [...draft.names, ...ofNames],
    countries: draft.countries.length > 0 ? [...new Set(draft.countries)] : countriesOfOf(of),
    qualities: draft.qualities.filter((quality) => quality !== ''),
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
  const goal = roles.some((role) => role === 'facility' || role === 'place' || role === 'party' || role === 'people') ? ['goal'] : []
  const classes = [
    'phrase',
    ...goal,
    ...roles,
    ...(value.act !== null ? [`${value.act}-noun`] : []),
    ...(sense?.sort === 'thing' ? [sense.name] : []),
    ...(sense?.sort === 'thing' && sense.gloss === 'victims' ? ['casualties'] : []),
    ...(HEALING.has(value.gloss) ? ['hospital'] : []),
    ...(sense?.sort === 'weapon' && isPart(draft.amount?.unit, 'portion') ? ['weapon-portion'] : []),
  ]
  return { from: first.from, to: last.to, classes: classSet(classes), word: null, rule: `phrase/${value.thing}`, value }
}
