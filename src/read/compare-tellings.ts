import type { Mention } from '../model/index.ts'
import { isWithin } from '../world/index.ts'
import type { Draft } from './draft.ts'
import { areOpposed } from './losses.ts'
import type { Naming } from './naming.ts'
import { isAnybody } from './nobody-named.ts'

/** How what two tellings name goes together: the same, one within the other, two that cannot be one, or not to be told. */
export type Comparison = 'same' | 'inside' | 'apart' | 'unknown'

export function comparePlaces(a: Draft, b: Draft, naming: Naming): Comparison {
  if (a.place === null || b.place === null) {
    const country = a.place?.country ?? b.place?.country ?? null
    const countries = a.place === null ? a.countries : b.countries
    return countries.length > 0 && country !== null && !countries.includes(country) ? 'apart' : 'unknown'
  }
  if (sameMention(a.place, b.place)) return 'same'
  if (a.place.within === b.place.name || b.place.within === a.place.name) return 'same'
  if (a.place.country !== null && b.place.country !== null && a.place.country !== b.place.country) return 'apart'
  if (a.place.rank === 3 || b.place.rank === 3) return 'inside'
  if (a.wider.includes(b.place.name) || b.wider.includes(a.place.name)) return 'inside'
  if (a.place.rank === 2 || b.place.rank === 2) return near(a, b, naming)
  const words = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const [short, long] = [words(a.place.name), words(b.place.name)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.every((word) => long.includes(word))) return 'same'
  // «L’attaque s’est produite dans le quartier X»: nearer words for where the sentence before told it.
  if (b.pointing === 'the' && b.sentence - a.latest === 1 && isUnknownSite(b)) return 'inside'
  return a.place.rank !== b.place.rank ? near(a, b, naming) : 'apart'
}

/** «l’hôtel Bahari» that no table has, in the country of the town told of: its town is not said. */
export const isUnknownSite = ({ place }: Draft): boolean => place !== null && place.rank === 0 && place.id === null

/** Within reach of each other by their points and radii; unknown points do not contradict. */
function near(a: Draft, b: Draft, naming: Naming): Comparison {
  const [p, q] = [naming.world.findPlace(a.place?.id ?? ''), naming.world.findPlace(b.place?.id ?? '')]
  if (a.place?.rank !== b.place?.rank && (isUnknownSite(a) || isUnknownSite(b))) return 'inside'
  if (p?.latitude == null || q?.latitude == null) return 'unknown'
  const kilometres = 111 * Math.hypot(p.latitude - q.latitude, ((p.longitude ?? 0) - (q.longitude ?? 0)) * Math.cos((p.latitude * Math.PI) / 180))
  const [less, more] = [p.radius ?? 5000, q.radius ?? 5000].sort((x, y) => x - y) as [number, number]
  // Neighbouring provinces touch.
  const reach = p.kind === 'region' && q.kind === 'region' ? more : less + more
  return kilometres * 1000 <= reach ? 'inside' : 'apart'
}

export const sameMention = (a: Mention, b: Mention): boolean => (a.id !== null && a.id === b.id) || a.name.toLowerCase() === b.name.toLowerCase()

export const sameSide = (a: Mention | null, b: Mention | null): boolean => a !== null && b !== null && sameMention(a, b)

export function compareMentions(a: Mention | null, b: Mention | null, naming: Naming): Comparison {
  if (a === null || b === null || isAnybody(a) || isAnybody(b)) return 'unknown'
  if (sameMention(a, b)) return 'same'
  if (a.id !== null && b.id !== null && (isWithin(a.id, b.id, naming.world) || isWithin(b.id, a.id, naming.world))) return 'inside'
  // Two groups of one country are two, and those who fight a state are not it.
  if (a.id !== null && b.id !== null && (areOpposed(a, b, naming) || [a, b].every((side) => isGroup(side, naming)))) return 'apart'
  const country = (mention: Mention): string | null =>
    mention.id === null ? null : (naming.world.actors.get(mention.id)?.country ?? /^(?:country:)?([A-Z]{2})\b/.exec(mention.id)?.[1] ?? null)
  const [p, q] = [country(a), country(b)]
  if (p !== null && p === q) return 'inside'
  return a.id !== null && b.id !== null ? 'apart' : 'unknown'
}

const isGroup = ({ id }: Mention, { world }: Naming): boolean => GROUPS.has(world.actors.get(id ?? '')?.kind ?? '')
const GROUPS: ReadonlySet<string> = new Set(['armed-group', 'criminal', 'militia'])
