import type { Actor } from '../model/index.ts'
import type { World } from './world.ts'

/** Bodies that every state has and that bear arms, by the part of an id behind the country's code: `ML:army` belongs to `ML:forces`. */
const ARMED: ReadonlySet<string> = new Set([
  'air defense',
  'air force',
  'armed forces',
  'army',
  'general staff',
  'military',
  'national guard',
  'navy',
  'officers',
  'personnel',
  'service members',
  'soldiers',
  'special forces',
  'troops',
  'warplanes',
])

/** Bodies of a state beside its forces. Other ids of this form, such as `ML:rebels`, say where somebody is and not for whom he acts. */
const CIVIL: ReadonlySet<string> = new Set([
  'Defense Ministry',
  'Foreign Ministry',
  'Health Ministry',
  'Information Ministry',
  'Interior Ministry',
  'Justice Ministry',
  'Oil Ministry',
  'authorities',
  'border guards',
  'coast guard',
  'forces',
  'government',
  'government forces',
  'intelligence service',
  'junta',
  'ministry',
  'parliament',
  'police',
  'police officers',
  'presidency',
  'regime',
  'security forces',
  'security personnel',
])

/** Offices that a state has one of, and so may a region. */
const STATE_OFFICES: ReadonlySet<string> = new Set(['army chief', 'police chief', 'president', 'prime minister'])
/** Offices of regions and towns alone. */
export const LOCAL_OFFICES: ReadonlySet<string> = new Set(['chief minister', 'governor', 'mayor', 'prefect'])
/** Those, and whoever has a portfolio. */
export const isStateOffice = (office: string): boolean => STATE_OFFICES.has(office) || office.endsWith(' Minister')
const isOffice = (body: string): boolean => {
  const office = body.replace(/^(?:vice|deputy) /, '')
  return isStateOffice(office) || LOCAL_OFFICES.has(office) || office === 'spokesperson'
}

/** How many bodies every state has without a row of its own. */
export const STATE_BODIES = ARMED.size + CIVIL.size + 1

const SEVERAL = '+'

/** The id of actors who act together, the same in whatever order they are named. */
export const toJointId = (ids: readonly string[]): string => [...new Set(ids.flatMap((id) => id.split(SEVERAL)))].sort().join(SEVERAL)

/**
 * The ids of the bodies that an actor stands for or belongs to, the nearest first: a spokesperson's body, a wing's parent, an army's state.
 * An id may be a row's (`al-qassam-brigades`), a state's (`country:ML`), one of a state's bodies (`ML:army`), an office or government of a state, place or
 * body (`ML:president`, `gao:governor`, `hamas:spokesperson`), a numbered unit of a force (`endf:6th Infantry Division`) or several joined by `+`, who then head their chain. Ids that nothing is known of have none.
 */
export function toChain(actorId: string, world: World): readonly string[] {
  const parts = actorId.split(SEVERAL)
  const chain = new Set(parts.length > 1 ? parts : [])
  const follow = (id: string): void => {
    const body = findParent(id, world)
    // A user's table may hold a circle: who has been met is not followed again.
    if (body === null || body === actorId || chain.has(body)) return
    chain.add(body)
    follow(body)
  }
  parts.forEach(follow)
  return [...chain]
}

/** Is the actor that body, or does it stand for it or belong to it? */
export const isWithin = (actorId: string, bodyId: string, world: World): boolean => actorId === bodyId || toChain(actorId, world).includes(bodyId)

function findParent(id: string, world: World): string | null {
  const actor = world.actors.get(id)
  if (actor !== undefined) return toParent(actor)
  const [, owner, body] = BODY.exec(id) ?? []
  if (owner === undefined || body === undefined) return null
  if (UNIT.test(body)) return owner
  if (!STATE_CODE.test(owner)) return isOffice(body) ? toOwner(owner, body, world) : null
  return ARMED.has(body)
    ? `${owner}:forces`
    : body === 'police chief' || body === 'gendarmerie'
      ? `${owner}:police`
      : CIVIL.has(body) || body.endsWith(' Ministry') || isOffice(body)
        ? `country:${owner}`
        : null
}

/** A body speaks through its spokesperson; a place's officers are of its government, its police of the state's. */
function toOwner(owner: string, office: string, world: World): string | null {
  if (office === 'spokesperson') return owner
  const place = world.findPlace(owner)
  if (office === 'police chief') return place?.country == null ? null : `${place.country}:police`
  return place === null ? null : `${owner}:government`
}

/** A body right under its state is among the state's forces or its police, where it is of their kind. */
function toParent({ kind, partOf }: Actor): string | null {
  const country = STATE.exec(partOf ?? '')?.[1]
  if (country === undefined) return partOf
  return kind === 'military' ? `${country}:forces` : kind === 'police' ? `${country}:police` : `country:${country}`
}
const STATE = /^country:([A-Z]{2})$/
const BODY = /^(.+):([^:]+)$/
const STATE_CODE = /^[A-Z]{2}$/
/** "6th Infantry Division", "242 Battalion", "Brigade 21". */
const UNIT = /\d.* (?:Battalion|Brigade|Corps|Division|Legion|Regiment|Squadron)$|(?:Battalion|Brigade|Corps|Division|Legion|Regiment|Squadron) \d+$/
