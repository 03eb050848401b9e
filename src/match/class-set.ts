import type { Unique } from '../text/index.ts'

/** The classes of a unit. Units of the same classes share one set, so that what follows from the classes alone is worked out once. */
export interface ClassSet extends ReadonlySet<string>, Unique {}

class SharedSet extends Set<string> implements ClassSet {
  readonly notes: unknown[] = []
}

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
