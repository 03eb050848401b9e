/** Phrases by their words, each with what they mean; the longest phrase at a place is found without allocating. */
export interface Trie<Sense> {
  /** `null` where no phrase goes on; most nodes are ends. */
  branches: Map<string, Trie<Sense>> | null
  senses: Sense[] | null
}

export const emptyTrie = <Sense>(): Trie<Sense> => ({ branches: null, senses: null })

export function addPhrase<Sense>(trie: Trie<Sense>, words: readonly string[], sense: Sense): void {
  let node = trie
  for (const word of words) {
    node.branches ??= new Map()
    let next = node.branches.get(word)
    if (next === undefined) {
      next = emptyTrie()
      node.branches.set(word, next)
    }
    node = next
  }
  if (node.senses === null) node.senses = [sense]
  else node.senses.push(sense)
}

/** The longest phrase that begins at `start`; `wordAt` gives `null` at the end. */
export function findLongest<Sense>(
  trie: Trie<Sense>,
  start: number,
  wordAt: (index: number) => string | null,
): { to: number; senses: readonly Sense[] } | null {
  let node: Trie<Sense> | undefined = trie
  let senses: readonly Sense[] | null = null
  let to = start
  for (let at = start; node.branches !== null; at++) {
    const word = wordAt(at)
    if (word === null) break
    node = node.branches.get(word)
    if (node === undefined) break
    if (node.senses !== null) {
      senses = node.senses
      to = at + 1
    }
  }
  return senses === null ? null : { to, senses }
}
