export type { Capture } from './match.ts'
export { findMatches, type PatternRule, pickMatches, type RuleMatch, type RuleSet, toRuleSet } from './rules.ts'
export { addPhrase, emptyTrie, findLongest, type Trie } from './trie.ts'
export { toUnits, type Unit } from './unit.ts'
