import { oncePer, type Unique } from '../text/index.ts'
import { addPhrase, emptyTrie, type Trie } from './trie.ts'

/** The classes of a unit. Units of the same classes share one set, so that what follows from the classes alone is worked out once. */
export interface ClassSet extends ReadonlySet<string>, Unique {}

class SharedSet extends Set<string> implements ClassSet {
  readonly notes: unknown[] = []
}

/** Has a set any of these classes? Asked once a set: what most units are not is found out without reading them. */
export const anyOf = (names: readonly string[]): ((classes: ClassSet) => boolean) =>
  oncePer((classes: ClassSet) => names.some((name) => classes.has(name)))

const sets = emptyTrie<ClassSet>()

/** The one set of these names in this order. */
export function classSet(names: readonly string[]): ClassSet {
  let node: Trie<ClassSet> | undefined = sets
  for (let at = 0; at < names.length && node !== undefined; at++) node = node.branches?.get(names[at] as string)
  const known = node?.senses?.[0]
  if (known !== undefined) return known
  const set = new SharedSet(names)
  addPhrase(sets, names, set)
  return set
}
