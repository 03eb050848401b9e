import type { ClassSet } from './class-set.ts'
import type { Element, Pattern } from './pattern.ts'
import type { Unit } from './unit.ts'

/** A slot's name with the place of its units, half-open, counted in units. */
export interface Capture {
  readonly slot: string
  readonly from: number
  readonly to: number
}

export interface Match {
  /** Units, half-open. */
  readonly from: number
  readonly to: number
  readonly captures: readonly Capture[]
}

/** Looks for the longest match that begins at unit `start`; `isPassed`: may a unit of these classes stand between two elements without being named? */
export type Matcher = (units: readonly Unit<unknown>[], start: number, isPassed: (classes: ClassSet) => boolean) => Match | null

/** Steps one match attempt may take; a pattern that needs more does not match there. */
const MAXIMUM_STEPS = 5_000

/**
 * A pattern's element with what stands behind it. All nodes have all fields, so that they are of one shape; the pattern is a graph that is
 * walked without making anything on the way.
 */
interface Node {
  readonly kind: 'word' | 'class' | 'open' | 'close' | 'choice' | 'optional' | 'gap' | 'not' | 'end'
  /** The word, the class or the slot. */
  readonly name: string
  /** The slot that a single unit fills, `null` where none is asked for. */
  readonly slot: string | null
  /** May a unit be passed over before it? */
  readonly passes: boolean
  readonly most: number
  /** The alternatives of a choice; what is inside an optional part or a slot; what must not stand here. */
  readonly inner: readonly Node[]
  readonly next: Node | null
  /** Where the slot that this opens began, while it is open. */
  readonly opened: { at: number }
}

const node = (kind: Node['kind'], fields: Partial<Node>): Node => ({
  kind,
  name: '',
  slot: null,
  passes: kind !== 'not' && kind !== 'optional' && kind !== 'close' && kind !== 'end',
  most: 0,
  inner: [],
  next: null,
  opened: { at: 0 },
  ...fields,
})

const toSequence = (pattern: Pattern, next: Node): Node => pattern.reduceRight((behind, element) => toNode(element, behind), next)

/** The element as a node with `next` behind it. */
function toNode(element: Element, next: Node): Node {
  switch (element.kind) {
    case 'word':
      return node('word', { name: element.word, next })
    case 'class':
      return node('class', { name: element.name, next })
    case 'gap':
      return node('gap', { most: element.most, next })
    case 'choice':
      return node('choice', { inner: element.options.map((option) => toSequence(option, next)) })
    case 'optional':
      return node('optional', { inner: [toNode(element.inner, next)], next })
    case 'not':
      return node('not', { inner: [toNode(element.inner, node('end', {}))], next })
    case 'slot': {
      const { name, inner } = element
      if (inner.kind === 'word' || inner.kind === 'class') return { ...toNode(inner, next), slot: name }
      const opened = { at: 0 }
      return node('open', { name, opened, inner: [toNode(inner, node('close', { name, opened, next }))] })
    }
  }
}

/** The state of one attempt; attempts never overlap, so there is one. */
const attempt = {
  units: [] as readonly Unit<unknown>[],
  isPassed: (_classes: ClassSet): boolean => false,
  start: 0,
  steps: 0,
  /** The slots filled on the way so far; `depth` of them count. */
  captures: [] as Capture[],
  depth: 0,
  to: -1,
  best: [] as readonly Capture[],
}

/** Compiles a pattern. Of matches of one length the one with more slots wins, then the first found. */
export function toMatcher(pattern: Pattern): Matcher {
  const first = toSequence(pattern, node('end', {}))
  return (units, start, isPassed) => {
    attempt.units = units
    attempt.isPassed = isPassed
    attempt.start = start
    attempt.steps = 0
    attempt.depth = 0
    attempt.to = -1
    walk(first, start)
    return attempt.to < 0 ? null : { from: start, to: attempt.to, captures: attempt.best }
  }
}

function walk(node: Node, at: number): void {
  if (++attempt.steps > MAXIMUM_STEPS) return
  step(node, at)
  // A unit that may be passed is passed only between elements, never first or last.
  if (node.passes && mayPass(at)) walk(node, at + 1)
}

function mayPass(at: number): boolean {
  const unit = attempt.units[at]
  return unit !== undefined && at > attempt.start && attempt.isPassed(unit.classes)
}

function step(node: Node, at: number): void {
  switch (node.kind) {
    case 'word':
      if (attempt.units[at]?.word === node.name) take(node, at)
      return
    case 'class':
      if (attempt.units[at]?.classes.has(node.name) === true) take(node, at)
      return
    case 'open': {
      const { opened } = node
      const outer = opened.at
      opened.at = at
      step(node.inner[0] as Node, at)
      opened.at = outer
      return
    }
    case 'close':
      fill(node.name, node.opened.at, at, node.next as Node)
      return
    case 'choice':
      for (const option of node.inner) walk(option, at)
      return
    case 'optional': {
      const inner = node.inner[0] as Node
      walk(inner, at)
      // The optional part may stand behind a unit that is passed.
      if (mayPass(at)) walk(inner, at + 1)
      walk(node.next as Node, at)
      return
    }
    case 'gap':
      for (let width = 0; width <= node.most && at + width <= attempt.units.length; width++) walk(node.next as Node, at + width)
      return
    case 'not':
      if (!isThere(node.inner[0] as Node, at)) walk(node.next as Node, at)
      return
    case 'end':
      end(at)
      return
  }
}

function take({ slot, next }: Node, at: number): void {
  if (slot === null) walk(next as Node, at + 1)
  else fill(slot, at, at + 1, next as Node)
}

function fill(slot: string, from: number, to: number, next: Node): void {
  attempt.captures[attempt.depth++] = { slot, from, to }
  walk(next, to)
  attempt.depth--
}

function end(at: number): void {
  const { start, to, best, depth } = attempt
  if (at <= start || at < to || (at === to && depth <= best.length)) return
  attempt.to = at
  attempt.best = attempt.captures.slice(0, depth)
}

/** Does a match of what must not be there begin here? */
function isThere(inner: Node, at: number): boolean {
  const { start, depth, to, best } = attempt
  attempt.start = at
  attempt.depth = 0
  attempt.to = -1
  const captures = attempt.captures
  attempt.captures = []
  step(inner, at)
  const found = attempt.to >= 0
  Object.assign(attempt, { start, depth, to, best, captures })
  return found
}
