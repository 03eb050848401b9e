import { addPhrase, branchOf, emptyTrie, findLongest, type Trie } from '../match/index.ts'
import type { LoadedTerm } from '../model/index.ts'
import { type Sentence, type Token, toTokens } from '../text/index.ts'
import type { Grammar } from './sentence-reader.ts'

const tries = new WeakMap<Grammar, Trie<{ referent: string; slant: string }>>()

/** Partisan words with what they refer to; the longest phrase at a place counts. */
export function findLoaded(sentences: readonly Sentence[], grammar: Grammar): LoadedTerm[] {
  let trie = tries.get(grammar)
  if (trie === undefined) {
    trie = emptyTrie()
    const { habits } = grammar.language
    for (const { words, referent, slant } of grammar.language.loaded) {
      for (const phrase of words.split(',')) {
        const tokens = toTokens(phrase, 0, phrase.length, habits).map(({ folded }) => folded)
        if (tokens.length > 0) addPhrase(trie, tokens, { referent, slant })
      }
    }
    tries.set(grammar, trie)
  }
  const found: LoadedTerm[] = []
  for (const { tokens, folded } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const longest = findLongest(branchOf(trie, folded[at]), folded, at)
      if (longest === null) continue
      const [sense] = longest.senses
      if (sense === undefined) continue
      found.push({ span: [(tokens[at] as Token).start, (tokens[longest.to - 1] as Token).end], ...sense })
      at = longest.to - 1
    }
  }
  return found
}
