import { type Match, matchAt } from './match.ts'
import { cheapestOf, classesOf, needsOf, type Pattern, startsOf, toPattern } from './pattern.ts'
import type { Unit } from './unit.ts'

/** What every rule of every level has. */
export interface PatternRule {
  readonly name: string
  /** A pattern of the seven signs; see docs/patterns.md. */
  readonly match: string
}

export interface RuleMatch<Rule> extends Match {
  readonly rule: Rule
}

/** Rules compiled and indexed by the rarest words or classes of which each needs one. */
export interface RuleSet<Rule extends PatternRule> {
  readonly rules: readonly Rule[]
  readonly passes: ReadonlySet<string>
  readonly byWord: ReadonlyMap<string, readonly Entry<Rule>[]>
  readonly byClass: ReadonlyMap<string, readonly Entry<Rule>[]>
  /** Rules by what a match's first unit may be. */
  readonly startingWord: ReadonlyMap<string, readonly Entry<Rule>[]>
  readonly startingClass: ReadonlyMap<string, readonly Entry<Rule>[]>
  readonly startingAnywhere: readonly Entry<Rule>[]
  /** What `byClass` and `startingClass` give for a whole set of classes. */
  readonly anchored: WeakMap<ReadonlySet<string>, readonly Entry<Rule>[]>
  readonly started: WeakMap<ReadonlySet<string>, readonly Entry<Rule>[]>
}

interface Entry<Rule> {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly order: number
}

export interface RuleSetOptions {
  /** Classes that may stand anywhere between a rule's elements. */
  readonly passes?: readonly string[]
  /** Words that nearly every sentence has, which no rule should be indexed by. */
  readonly common?: ReadonlySet<string>
}

/**
 * Compiles `rules`. `known` are the classes that levels make; a rule that uses another is an error that suggests the nearest.
 */
export function toRuleSet<Rule extends PatternRule>(
  rules: readonly Rule[],
  known: ReadonlySet<string>,
  { passes = [], common = new Set() }: RuleSetOptions = {},
): RuleSet<Rule> {
  const compiled = rules.map((rule, order) => ({ rule, order, pattern: toPattern(rule.match, rule.name) }))
  for (const { rule, pattern } of compiled) {
    for (const name of classesOf(pattern)) {
      if (!known.has(name)) throw new Error(`Rule ${rule.name} uses <${name}>, which no level makes. Did you mean <${nearest(name, known)}>?`)
    }
  }
  const byWord = new Map<string, Entry<Rule>[]>()
  const byClass = new Map<string, Entry<Rule>[]>()
  const startingWord = new Map<string, Entry<Rule>[]>()
  const startingClass = new Map<string, Entry<Rule>[]>()
  const startingAnywhere: Entry<Rule>[] = []
  for (const entry of compiled) {
    // A word is rarer in text than any class, a long word rarer than a short one; small words stand everywhere.
    const cost = (need: string): number => (need.startsWith('<') ? 100 : common.has(need) ? 300 : 10 / need.length)
    const anchors = cheapestOf(needsOf(entry.pattern, cost), cost)
    if (anchors === null) throw new Error(`Rule ${entry.rule.name} needs no word or class of its own; give it one outside «?».`)
    file(anchors, entry, byWord, byClass)
    const starts = startsOf(entry.pattern)
    if (starts === null) startingAnywhere.push(entry)
    else file(starts, entry, startingWord, startingClass)
  }
  return {
    rules,
    passes: new Set(passes),
    byWord,
    byClass,
    startingWord,
    startingClass,
    startingAnywhere,
    anchored: new WeakMap(),
    started: new WeakMap(),
  }
}

/** Files the entry under each word and each `<class>`. */
function file<Item>(needs: Iterable<string>, entry: Item, words: Map<string, Item[]>, classes: Map<string, Item[]>): void {
  for (const need of needs) {
    const [index, key] = need.startsWith('<') ? [classes, need.slice(1, -1)] : [words, need]
    const entries = index.get(key)
    if (entries === undefined) index.set(key, [entry])
    else entries.push(entry)
  }
}

/** All matches of all rules, in order of start, then longest, then file order; overlaps are kept. */
export function findMatches<Rule extends PatternRule, Value>(set: RuleSet<Rule>, units: readonly Unit<Value>[]): RuleMatch<Rule>[] {
  const candidates = new Set<Entry<Rule>>()
  for (const unit of units) {
    if (unit.word !== null) for (const entry of set.byWord.get(unit.word) ?? []) candidates.add(entry)
    for (const entry of entriesFor(unit.classes, set.byClass, set.anchored)) candidates.add(entry)
  }
  const matches: (RuleMatch<Rule> & { order: number })[] = []
  if (candidates.size === 0) return matches
  for (let start = 0; start < units.length; start++) {
    const unit = units[start] as Unit<Value>
    const byWord = unit.word === null ? undefined : set.startingWord.get(unit.word)
    const byClass = entriesFor(unit.classes, set.startingClass, set.started)
    for (const entries of [byWord, byClass, set.startingAnywhere]) {
      if (entries === undefined) continue
      for (const entry of entries) {
        if (!candidates.has(entry) || (entries === byClass && byWord?.includes(entry) === true)) continue
        const match = matchAt(entry.pattern, units, start, set.passes)
        if (match !== null) matches.push({ ...match, rule: entry.rule, order: entry.order })
      }
    }
  }
  return matches.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
}

/** The entries filed under any of the classes, each once. Units share their sets of classes, so each set is worked out once. */
function entriesFor<Item>(
  classes: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly Item[]>,
  known: WeakMap<ReadonlySet<string>, readonly Item[]>,
): readonly Item[] {
  let entries = known.get(classes)
  if (entries === undefined) {
    entries = [...new Set([...classes].flatMap((name) => index.get(name) ?? []))]
    known.set(classes, entries)
  }
  return entries
}

/** Leftmost, then longest, then file order; what is taken is not matched again. */
export function pickMatches<Rule extends PatternRule>(matches: readonly RuleMatch<Rule>[]): RuleMatch<Rule>[] {
  const picked: RuleMatch<Rule>[] = []
  let end = 0
  for (const match of matches) {
    if (match.from < end) continue
    picked.push(match)
    end = match.to
  }
  return picked
}

function nearest(name: string, known: ReadonlySet<string>): string {
  let best = ''
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const cost = distance(name, candidate)
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] as number
}
