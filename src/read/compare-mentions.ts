import type { Mention } from '../model/index.ts'
import { isWithin } from '../world/index.ts'
import type { Naming } from './naming.ts'
import { isAnybody } from './nobody-named.ts'

/** What two tellings say of one thing: the same, one inside the other, two things; or nothing that could be compared. */
export type Comparison = 'same' | 'inside' | 'apart' | 'unknown'

export const sameMention = (a: Mention, b: Mention): boolean => (a.id !== null && a.id === b.id) || a.name.toLowerCase() === b.name.toLowerCase()

export const sameSide = (a: Mention | null, b: Mention | null): boolean => a !== null && b !== null && sameMention(a, b)

/** Whether two parties are one by their ids, names and states. */
export function compareMentions(a: Mention | null, b: Mention | null, naming: Naming): Comparison {
  if (a === null || b === null || isAnybody(a) || isAnybody(b)) return 'unknown'
  if (sameMention(a, b)) return 'same'
  if (a.id !== null && b.id !== null && (isWithin(a.id, b.id, naming.world) || isWithin(b.id, a.id, naming.world))) return 'inside'
  const country = (mention: Mention): string | null =>
    mention.id === null ? null : (naming.world.actors.get(mention.id)?.country ?? /^(?:country:)?([A-Z]{2})\b/.exec(mention.id)?.[1] ?? null)
  const [p, q] = [country(a), country(b)]
  if (p !== null && p === q) return 'inside'
  return a.id !== null && b.id !== null ? 'apart' : 'unknown'
}
