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
}

interface Entry<Rule> {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly starts: Starts | null
  readonly order: number
}

/**
 * Compiles `rules`. `known` are the classes that levels make; a rule that uses another is an error that suggests the nearest.
 * `passes` are classes that may stand anywhere between a rule's elements.
 */
export function toRuleSet<Rule extends PatternRule>(rules: readonly Rule[], known: ReadonlySet<string>, passes: readonly string[] = []): RuleSet<Rule> {
  const compiled = rules.map((rule, order) => {
    const pattern = toPattern(rule.match, rule.name)
    return { rule, order, pattern, starts: toStarts(startsOf(pattern)) }
  })
  for (const { rule, pattern } of compiled) {
    for (const name of classesOf(pattern)) {
      if (!known.has(name)) throw new Error(`Rule ${rule.name} uses <${name}>, which no level makes. Did you mean <${nearest(name, known)}>?`)
    }
  }
  const byWord = new Map<string, Entry<Rule>[]>()
  const byClass = new Map<string, Entry<Rule>[]>()
  for (const entry of compiled) {
    // A word is rarer in text than any class, a long word rarer than a short one.
    const cost = (need: string): number => (need.startsWith('<') ? 100 : 10 / need.length)
    const anchors = cheapestOf(needsOf(entry.pattern, cost), cost)
    if (anchors === null) throw new Error(`Rule ${entry.rule.name} needs no word or class of its own; give it one outside «?».`)
    for (const anchor of anchors) {
      const [index, key] = anchor.startsWith('<') ? [byClass, anchor.slice(1, -1)] : [byWord, anchor]
      const entries = index.get(key)
      if (entries === undefined) index.set(key, [entry])
      else entries.push(entry)
    }
  }
  return { rules, passes: new Set(passes), byWord, byClass }
}

/** All matches of all rules, in order of start, then longest, then file order; overlaps are kept. */
export function findMatches<Rule extends PatternRule, Value>(set: RuleSet<Rule>, units: readonly Unit<Value>[]): RuleMatch<Rule>[] {
  const candidates = new Set<Entry<Rule>>()
  const add = (entries: readonly Entry<Rule>[] | undefined): void => {
    if (entries !== undefined) for (const entry of entries) candidates.add(entry)
  }
  // Units share their sets of classes, so each set is looked at once.
  const seen = new Set<ReadonlySet<string>>()
  for (const unit of units) {
    if (unit.word !== null) add(set.byWord.get(unit.word))
    if (seen.has(unit.classes)) continue
    seen.add(unit.classes)
    for (const name of unit.classes) add(set.byClass.get(name))
  }
  const matches: (RuleMatch<Rule> & { order: number })[] = []
  for (const { rule, pattern, starts, order } of candidates) {
    for (let start = 0; start < units.length; start++) {
      if (starts !== null && !mayStart(units[start] as Unit<Value>, starts)) continue
      const match = matchAt(pattern, units, start, set.passes)
      if (match !== null) matches.push({ ...match, rule, order })
    }
  }
  return matches.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
}

interface Starts {
  readonly words: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
}

function toStarts(needs: ReadonlySet<string> | null): Starts | null {
  if (needs === null) return null
  const classes = [...needs].filter((need) => need.startsWith('<')).map((need) => need.slice(1, -1))
  return { words: new Set([...needs].filter((need) => !need.startsWith('<'))), classes: new Set(classes) }
}

function mayStart<Value>(unit: Unit<Value>, { words, classes }: Starts): boolean {
  if (unit.word !== null && words.has(unit.word)) return true
  for (const name of unit.classes) if (classes.has(name)) return true
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
