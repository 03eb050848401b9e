import { oncePer, type Unique } from '../text/index.ts'

/** The classes of a unit. Units of the same classes share one set, so that what follows from the classes alone is worked out once. */
export interface ClassSet extends ReadonlySet<string>, Unique {}

class SharedSet extends Set<string> implements ClassSet {
  readonly notes: unknown[] = []
}

/** Has a set any of these classes? Asked once a set: what most units are not is found out without reading them. */
export const anyOf = (names: readonly string[]): ((classes: ClassSet) => boolean) =>
  oncePer((classes: ClassSet) => names.some((name) => classes.has(name)))

const sets = new Map<string, ClassSet>()

/** The one set of these names in this order. */
export function classSet(names: readonly string[]): ClassSet {
  const key = names.join(' ')
  let set = sets.get(key)
  if (set === undefined) {
    set = new SharedSet(names)
    sets.set(key, set)
  }
  return set
}
