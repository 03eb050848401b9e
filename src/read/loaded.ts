import type { Language } from '../lang/index.ts'
import { addPhrase, branchOf, emptyTrie, findLongest, type Trie } from '../match/index.ts'
import type { LoadedTerm } from '../model/index.ts'
import { type Form, oncePer, type Sentence, type Token, toTokens } from '../text/index.ts'
import type { Grammar } from './sentence-reader.ts'

type Loaded = Trie<{ readonly referent: string; readonly slant: string }>
const EMPTY: Loaded = emptyTrie()

/** The partisan phrases of a language that begin with a form. */
function toPhrases({ loaded, habits }: Language): (form: Form) => Loaded {
  const trie: Loaded = emptyTrie()
  for (const { words, referent, slant } of loaded) {
    for (const phrase of words.split(',')) {
      const tokens = toTokens(phrase, 0, phrase.length, habits).map(({ folded }) => folded)
      if (tokens.length > 0) addPhrase(trie, tokens, { referent, slant })
    }
  }
  return oncePer((form: Form) => branchOf(trie, form.folded) ?? EMPTY)
}
const phrases = new WeakMap<Language, (form: Form) => Loaded>()

/** Partisan words with what they refer to; the longest phrase at a place counts. */
export function findLoaded(sentences: readonly Sentence[], { language }: Grammar): LoadedTerm[] {
  let phrasesOf = phrases.get(language)
  if (phrasesOf === undefined) {
    phrasesOf = toPhrases(language)
    phrases.set(language, phrasesOf)
  }
  const found: LoadedTerm[] = []
  for (const { tokens, folded } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const longest = findLongest(phrasesOf((tokens[at] as Token).form), folded, at)
      if (longest === null) continue
      const [sense] = longest.senses
      if (sense === undefined) continue
      found.push({ span: [(tokens[at] as Token).start, (tokens[longest.to - 1] as Token).end], ...sense })
      at = longest.to - 1
    }
  }
  return found
}
