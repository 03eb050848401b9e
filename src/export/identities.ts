import { english } from '../lang/en/index.ts'
import type { Actor, ActorKind, PartyAccount, Place, PlaceAccount } from '../model/index.ts'
import type { World } from '../world/index.ts'

/** What the codes of others ask of a place and of a party; `null` where nothing is known of it. */
export interface Identities {
  readonly findPlace: (place: PlaceAccount) => Pick<Place, 'kind' | 'radius'> | null
  readonly findActor: (party: PartyAccount) => Pick<Actor, 'kind' | 'country'> | null
}

/** Parties named by a common noun, as records print it, where the noun alone tells the kind; «gunmen» and «brigade» may be anybody's. */
const NOUN_KINDS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...toPairs('military', 'army, armed forces, forces, special forces, navy, air force, air defense, military, troops, soldiers, service members'),
  ...toPairs('military', 'government forces, security forces, general staff, national guard, border guards, coast guard'),
  ...toPairs('police', 'police, police officers, gendarmerie'),
  ...toPairs('government', 'government, authorities, presidency, parliament, Defense Ministry, Health Ministry, Foreign Ministry, Interior Ministry'),
  ...toPairs('government', 'Justice Ministry, Information Ministry, Oil Ministry, junta, regime, intelligence service, state'),
  ...toPairs('armed-group', 'rebels, insurgents, insurgency, guerrillas, Islamists, jihadists, separatists'),
  ...toPairs('militia', 'militia, paramilitaries, militia members'),
  ...toPairs('criminal', 'gang, cartel, gang members, bandits, pirates'),
  ...toPairs('company', 'mercenaries, company'),
  ...toPairs('coalition', 'coalition'),
  ...Object.keys(english.words.things.civilians).map((noun): [string, ActorKind] => [noun, 'civilians']),
])

function toPairs(kind: ActorKind, nouns: string): [string, ActorKind][] {
  return nouns.split(', ').map((noun) => [noun, kind])
}

/** A country itself as a party or place, `country:LY`; what is of a country or place, `LY:soldiers`, `gao:government`. */
const COUNTRY = /^country:([A-Z]{2})$/
const OF_SOMEBODY = /^(.+):([^:]+)$/

/** What the tables of the world know of them, and what their ids and common nouns say. */
export function toIdentities(world: Pick<World, 'places' | 'actors'>): Identities {
  return {
    findPlace: ({ id }) => {
      if (id === null) return null
      return COUNTRY.test(id) ? { kind: 'country', radius: null } : (world.places.get(id) ?? null)
    },
    findActor: ({ id, name }) => {
      const actor = id === null ? undefined : world.actors.get(id)
      if (actor !== undefined) return actor
      const state = COUNTRY.exec(id ?? '')?.[1]
      if (state !== undefined) return { kind: 'state', country: state }
      const [, owner = null, noun = name] = OF_SOMEBODY.exec(id ?? '') ?? []
      const kind = NOUN_KINDS.get(noun)
      const country = owner === null || /^[A-Z]{2}$/.test(owner) ? owner : (world.places.get(owner)?.country ?? null)
      return kind === undefined ? null : { kind, country }
    },
  }
}
