import type { Mention, Span } from '../model/index.ts'
import { isWithin, toJointId, type World } from '../world/index.ts'

/**
 * Several who do a deed together, as one mention with the names and the ids of all. Who belongs to another of them is meant with that one;
 * of one state's bodies the first speaks for all, and who has no identity is left out beside those who have one.
 */
export function joinActors(parts: readonly Mention[], span: Span, world: World): Mention | null {
  const known = parts.filter((part, index) => part.id !== null && parts.findIndex(({ id }) => id === part.id) === index)
  const whole = known.filter((part) => !known.some((other) => other !== part && isWithin(part.id as string, other.id as string, world)))
  const [first, second] = whole
  if (first === undefined) return parts[0] ?? null
  if (second === undefined) return first
  const states = new Set(whole.map(({ id }) => STATE.exec(id as string)?.[1] ?? null))
  if (states.size === 1 && !states.has(null)) return first
  return { span, id: toJointId(whole.map(({ id }) => id as string)), name: toSeries(whole.map(({ name }) => name)) }
}

/** The state of an id like `ML:army` or `country:ML`. */
const STATE = /^(?:country:)?([A-Z]{2})(?::|$)/

const toSeries = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
