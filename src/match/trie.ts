import { sketchBit } from './word-sketch.ts'

/** Phrases by their words, each with what they mean. */
export interface Trie<Sense> {
  /** `null` where no phrase goes on; most nodes are ends. */
  branches: Map<string, Trie<Sense>> | null
  /** The sketches of the words with which a phrase goes on: nearly all words are of none. */
  sketches: number
  senses: Sense[] | null
}

export const emptyTrie = <Sense>(): Trie<Sense> => ({ branches: null, sketches: 0, senses: null })

/** The phrases that begin with `word`, `null` where there are none. */
export const branchOf = <Sense>(trie: Trie<Sense>, word: string | undefined): Trie<Sense> | null =>
  word === undefined ? null : (trie.branches?.get(word) ?? null)

export function addPhrase<Sense>(trie: Trie<Sense>, words: readonly string[], sense: Sense): void {
  let node = trie
  for (const word of words) {
    node.branches ??= new Map()
    node.sketches |= sketchBit(word)
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

export interface FoundPhrase<Sense> {
  readonly to: number
  readonly senses: readonly Sense[]
}

/** The longest phrase among `words` from `start` on and before `end`; `branch` is that of the word at `start`. No phrase goes on behind a `null`. */
export function findLongest<Sense>(
  branch: Trie<Sense> | null,
  words: readonly (string | null)[],
  start: number,
  end = words.length,
): FoundPhrase<Sense> | null {
  if (branch === null || start >= end) return null
  let node: Trie<Sense> | undefined = branch
  let senses: readonly Sense[] | null = node.senses
  let to = start + 1
  for (let at = start + 1; node.branches !== null && at < end; at++) {
    const word = words[at]
    if (word == null || (node.sketches & sketchBit(word)) === 0) break
    node = node.branches.get(word)
    if (node === undefined) break
    if (node.senses !== null) {
      senses = node.senses
      to = at + 1
    }
  }
  return senses === null ? null : { to, senses }
}
