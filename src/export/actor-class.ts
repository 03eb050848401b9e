import type { Actor, ActorKind } from '../model/index.ts'

/** ACLED's classes of actors, in the order of their codes 1 to 8. */
const ACTOR_CLASSES = [
  'State forces',
  'Rebel group',
  'Political militia',
  'Identity militia',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other forces',
] as const
export type ActorClass = (typeof ACTOR_CLASSES)[number]

/** `state`: by whether the actor is at home where it acts; `null`: the kind alone does not tell. */
const KIND_CLASSES: Readonly<Record<ActorKind, ActorClass | 'state' | null>> = {
  state: 'state',
  military: 'state',
  police: 'state',
  government: 'state',
  'armed-group': 'Rebel group',
  militia: 'Political militia',
  coalition: 'External/Other forces',
  criminal: 'Political militia',
  company: 'External/Other forces',
  party: null,
  organisation: null,
  civilians: 'Civilians',
  person: null,
}

/** The class of an actor in a country (ISO 3166-1 alpha-2); state forces abroad are external ones. */
export function toActorClass(actor: Pick<Actor, 'kind' | 'country'> | null, country: string | null): ActorClass | null {
  if (actor === null) return null
  const found = KIND_CLASSES[actor.kind]
  if (found !== 'state') return found
  if (actor.country === null || country === null) return null
  return actor.country === country ? 'State forces' : 'External/Other forces'
}

/** ACLED's `interaction`: the lower class first; `only` where no second actor is said. */
export function toInteraction(first: ActorClass, second: ActorClass | null): string {
  if (second === null) return `${first} only`
  const [lower, higher] = [first, second].sort((a, b) => ACTOR_CLASSES.indexOf(a) - ACTOR_CLASSES.indexOf(b))
  return `${lower}-${higher}`
}
