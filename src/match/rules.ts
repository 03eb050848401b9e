import { oncePer } from '../text/index.ts'
import { anyOf, type ClassSet } from './class-set.ts'
import { type Match, type Matcher, toMatcher } from './match.ts'
import { cheapestOf, classesOf, leadOf, needsOf, startsOf, toPattern } from './pattern.ts'
import type { Unit } from './unit.ts'
import { SKETCHES, sketchOf } from './word-sketch.ts'

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
  /** Words that a rule is indexed by. */
  readonly anchors: ReadonlySet<string>
  readonly matchers: readonly Matcher[]
  /** How many units a match of each rule may have before the one that anchors the rule; infinite where units may be passed over. */
  readonly leads: Float64Array
  /** What the rules have of a unit's word, `undefined` where it is in none. */
  readonly ofWord: (word: string) => Indexed | undefined
  readonly ofClasses: (classes: ClassSet) => Indexed
  /** May a unit of these classes stand between any two elements of a rule? */
  readonly isPassed: (classes: ClassSet) => boolean
  /** Of each rule, while a sentence is gone through from its end: the nearest unit behind that anchors it, and the unit where it was tried last. */
  readonly nearest: Int32Array
  readonly tried: Int32Array
}

/** The rules that something about a unit concerns, by their numbers. */
interface Indexed {
  /** Those that it anchors. */
  readonly anchored: Int32Array
  /** Those that may begin with it. */
  readonly begun: Int32Array
}

export interface RuleSetOptions {
  /** Classes that may stand anywhere between a rule's elements. */
  readonly passes?: readonly string[]
  /** Words and `<class>`es that nearly every sentence has, which no rule should be indexed by. */
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
  const index = { anchored: new Map<string, number[]>(), begun: new Map<string, number[]>() }
  /** Rules that may begin with any unit. */
  const anywhere: number[] = []
  const matchers: Matcher[] = []
  const leads = new Float64Array(rules.length)
  for (const [order, rule] of rules.entries()) {
    const pattern = toPattern(rule.match, rule.name)
    for (const name of classesOf(pattern)) {
      if (!known.has(name)) throw new Error(`Rule ${rule.name} uses <${name}>, which no level makes. Did you mean <${nearest(name, known)}>?`)
    }
    // A word is rarer in text than any class, a long word rarer than a short one; small words stand everywhere.
    const cost = (need: string): number => (common.has(need) ? 300 : need.startsWith('<') ? 100 : 10 / need.length)
    const anchors = cheapestOf(needsOf(pattern, cost), cost)
    if (anchors === null) throw new Error(`Rule ${rule.name} needs no word or class of its own; give it one outside «?».`)
    leads[order] = passes.length > 0 ? Number.POSITIVE_INFINITY : leadOf(pattern, anchors, cost)
    matchers.push(toMatcher(pattern))
    for (const need of new Set(anchors)) file(index.anchored, need, order)
    const starts = startsOf(pattern)
    if (starts === null) anywhere.push(order)
    else for (const start of starts) file(index.begun, start, order)
  }
  const all = (known: ReadonlyMap<string, readonly number[]>, classes: ClassSet): number[] => [
    ...new Set([...classes].flatMap((name) => known.get(`<${name}>`) ?? [])),
  ]
  const indexed = (anchored: readonly number[], begun: readonly number[]): Indexed => ({
    anchored: Int32Array.from(anchored),
    begun: Int32Array.from(begun),
  })
  const words = new Set([...index.anchored.keys(), ...index.begun.keys()].filter((need) => !need.startsWith('<')))
  const byWord = new Map([...words].map((word) => [word, indexed(index.anchored.get(word) ?? [], index.begun.get(word) ?? [])]))
  const sketches = new Uint8Array(SKETCHES)
  for (const word of words) sketches[sketchOf(word)] = 1
  return {
    rules,
    matchers,
    leads,
    anchors: new Set([...index.anchored.keys()].filter((need) => !need.startsWith('<'))),
    ofWord: (word) => (sketches[sketchOf(word)] === 1 ? byWord.get(word) : undefined),
    ofClasses: oncePer((classes: ClassSet) => indexed(all(index.anchored, classes), [...anywhere, ...all(index.begun, classes)])),
    isPassed: anyOf(passes),
    nearest: new Int32Array(rules.length),
    tried: new Int32Array(rules.length),
  }
}

function file<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key)
  if (items === undefined) index.set(key, [item])
  else items.push(item)
}

/** All matches of all rules, in order of start, then longest, then file order; overlaps are kept. */
export function findMatches<Rule extends PatternRule, Value>(set: RuleSet<Rule>, units: readonly Unit<Value>[]): RuleMatch<Rule>[] {
  const matches: OrderedMatch<Rule>[] = []
  set.nearest.fill(NOWHERE)
  set.tried.fill(NOWHERE)
  for (let at = units.length - 1; at >= 0; at--) {
    const { word, classes } = units[at] as Unit<Value>
    const ofClasses = set.ofClasses(classes)
    const ofWord = word === null ? undefined : set.ofWord(word)
    anchor(set, ofClasses, at)
    if (ofWord !== undefined) {
      anchor(set, ofWord, at)
      begin(set, ofWord, units, at, matches)
    }
    begin(set, ofClasses, units, at, matches)
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
}

interface OrderedMatch<Rule> extends RuleMatch<Rule> {
  readonly order: number
}

const NOWHERE = -1

function anchor<Rule extends PatternRule>({ nearest }: RuleSet<Rule>, { anchored }: Indexed, at: number): void {
  for (let index = 0; index < anchored.length; index++) nearest[anchored[index] as number] = at
}

/** Tries rules at a unit, each whose anchor is near enough. */
function begin<Rule extends PatternRule, Value>(
  { rules, matchers, leads, nearest, tried, isPassed }: RuleSet<Rule>,
  { begun }: Indexed,
  units: readonly Unit<Value>[],
  at: number,
  matches: OrderedMatch<Rule>[],
): void {
  for (let index = 0; index < begun.length; index++) {
    const order = begun[index] as number
    const near = nearest[order] as number
    if (near === NOWHERE || near - at > (leads[order] as number) || tried[order] === at) continue
    tried[order] = at
    const match = (matchers[order] as Matcher)(units, at, isPassed)
    if (match !== null) matches.push({ from: at, to: match.to, captures: match.captures, rule: rules[order] as Rule, order })
  }
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
