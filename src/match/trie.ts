/** Phrases by their words, each with what they mean; the longest phrase at a place is found without allocating. */
export interface Trie<Sense> {
  readonly branches: Map<string, Trie<Sense>>
  senses: Sense[] | null
}

export const emptyTrie = <Sense>(): Trie<Sense> => ({ branches: new Map(), senses: null })

export function addPhrase<Sense>(trie: Trie<Sense>, words: readonly string[], sense: Sense): void {
  let node = trie
  for (const word of words) {
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
export function findLongest<Sense>(trie: Trie<Sense>, start: number, wordAt: (index: number) => string | null): { to: number; senses: readonly Sense[] } | null {
  let node: Trie<Sense> | undefined = trie
  let found: { to: number; senses: readonly Sense[] } | null = null
  for (let at = start; ; at++) {
    const word = wordAt(at)
    if (word === null) return found
    node = node.branches.get(word)
    if (node === undefined) return found
    if (node.senses !== null) found = { to: at + 1, senses: node.senses }
  }
}
