import { type Match, matchAt } from './match.ts'
import { cheapestOf, classesOf, leadOf, needsOf, type Pattern, startsOf, toPattern } from './pattern.ts'
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
  /** What `byClass` gives for a whole set of classes. */
  readonly anchored: WeakMap<ReadonlySet<string>, readonly Entry<Rule>[]>
}

interface Entry<Rule> {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly order: number
  /** How many units a match may have before the one that anchors the rule; infinite where units may be passed over. */
  readonly lead: number
  /** What a match's first unit may be, `null` where it may be any. */
  readonly starts: { readonly words: ReadonlySet<string>; readonly classes: ReadonlySet<string> } | null
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
  const byWord = new Map<string, Entry<Rule>[]>()
  const byClass = new Map<string, Entry<Rule>[]>()
  for (const [order, rule] of rules.entries()) {
    const pattern = toPattern(rule.match, rule.name)
    for (const name of classesOf(pattern)) {
      if (!known.has(name)) throw new Error(`Rule ${rule.name} uses <${name}>, which no level makes. Did you mean <${nearest(name, known)}>?`)
    }
    // A word is rarer in text than any class, a long word rarer than a short one; small words stand everywhere.
    const cost = (need: string): number => (need.startsWith('<') ? 100 : common.has(need) ? 300 : 10 / need.length)
    const anchors = cheapestOf(needsOf(pattern, cost), cost)
    if (anchors === null) throw new Error(`Rule ${rule.name} needs no word or class of its own; give it one outside «?».`)
    const starts = startsOf(pattern)
    const entry: Entry<Rule> = {
      rule,
      pattern,
      order,
      lead: passes.length > 0 ? Number.POSITIVE_INFINITY : leadOf(pattern, anchors, cost),
      starts: starts === null ? null : { words: wordsAmong(starts), classes: classesAmong(starts) },
    }
    for (const word of wordsAmong(anchors)) file(byWord, word, entry)
    for (const name of classesAmong(anchors)) file(byClass, name, entry)
  }
  return { rules, passes: new Set(passes), byWord, byClass, anchored: new WeakMap() }
}

const wordsAmong = (needs: Iterable<string>): Set<string> => new Set([...needs].filter((need) => !need.startsWith('<')))
const classesAmong = (needs: Iterable<string>): Set<string> =>
  new Set([...needs].filter((need) => need.startsWith('<')).map((need) => need.slice(1, -1)))

function file<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key)
  if (items === undefined) index.set(key, [item])
  else items.push(item)
}

/** All matches of all rules, in order of start, then longest, then file order; overlaps are kept. */
export function findMatches<Rule extends PatternRule, Value>(set: RuleSet<Rule>, units: readonly Unit<Value>[]): RuleMatch<Rule>[] {
  const places = new Map<Entry<Rule>, number[]>()
  const note = (entries: readonly Entry<Rule>[] | undefined, at: number): void => {
    if (entries === undefined) return
    for (const entry of entries) {
      const known = places.get(entry)
      if (known === undefined) places.set(entry, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  }
  for (const [at, unit] of units.entries()) {
    if (unit.word !== null) note(set.byWord.get(unit.word), at)
    note(anchoredBy(unit.classes, set), at)
  }
  const matches: (RuleMatch<Rule> & { order: number })[] = []
  for (const [entry, anchors] of places) {
    let start = 0
    const last = Number.isFinite(entry.lead) ? anchors : [anchors.at(-1) as number]
    for (const anchor of last) {
      start = Math.max(start, anchor - entry.lead)
      for (; start <= anchor; start++) {
        if (!mayStart(entry, units[start] as Unit<Value>)) continue
        const match = matchAt(entry.pattern, units, start, set.passes)
        if (match !== null) matches.push({ ...match, rule: entry.rule, order: entry.order })
      }
    }
  }
  return matches.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
}

/** The rules anchored by any of the classes, each once. Units share their sets of classes, so each set is worked out once. */
function anchoredBy<Rule extends PatternRule>(classes: ReadonlySet<string>, { byClass, anchored }: RuleSet<Rule>): readonly Entry<Rule>[] {
  let entries = anchored.get(classes)
  if (entries === undefined) {
    entries = [...new Set([...classes].flatMap((name) => byClass.get(name) ?? []))]
    anchored.set(classes, entries)
  }
  return entries
}

function mayStart<Rule, Value>({ starts }: Entry<Rule>, { word, classes }: Unit<Value>): boolean {
  if (starts === null) return true
  if (word !== null && starts.words.has(word)) return true
  if (starts.classes.size > 0) for (const name of classes) if (starts.classes.has(name)) return true
  return false
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
