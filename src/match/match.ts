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

/** Steps one match attempt may take; a pattern that needs more does not match there. */
const MAXIMUM_STEPS = 5_000

const NONE: readonly Capture[] = []

/**
 * The longest match of `pattern` that begins at unit `start`, or `null`.
 * Units with a class in `passes` may stand between any two elements without being named.
 */
export function matchAt<Value>(pattern: Pattern, units: readonly Unit<Value>[], start: number, passes: ReadonlySet<string>): Match | null {
  const attempt: Attempt<Value> = { units, start, passes, steps: 0, best: null }
  walk(attempt, pattern, 0, start, NONE, null)
  return attempt.best
}

interface Attempt<Value> {
  readonly units: readonly Unit<Value>[]
  readonly start: number
  readonly passes: ReadonlySet<string>
  steps: number
  best: Match | null
}

/** What is left to match once an inner sequence is done: the rest of the outer one, or a slot to close first. */
type Rest =
  | null
  | { readonly kind: 'sequence'; readonly elements: readonly Element[]; readonly index: number; readonly rest: Rest }
  | { readonly kind: 'slot'; readonly name: string; readonly from: number; readonly rest: Rest }

function walk<Value>(
  attempt: Attempt<Value>,
  elements: readonly Element[],
  index: number,
  at: number,
  captures: readonly Capture[],
  rest: Rest,
): void {
  if (++attempt.steps > MAXIMUM_STEPS) return
  const element = elements[index]
  if (element === undefined) {
    resume(attempt, at, captures, rest)
    return
  }
  step(attempt, element, elements, index, at, captures, rest)
  // A unit that may be passed is passed only between elements, never first or last.
  if (at > attempt.start && element.kind !== 'not' && element.kind !== 'optional' && isPassable(attempt, at))
    walk(attempt, elements, index, at + 1, captures, rest)
}

function step<Value>(
  attempt: Attempt<Value>,
  element: Element,
  elements: readonly Element[],
  index: number,
  at: number,
  captures: readonly Capture[],
  rest: Rest,
): void {
  const unit = attempt.units[at]
  switch (element.kind) {
    case 'word':
      if (unit !== undefined && unit.word === element.word) walk(attempt, elements, index + 1, at + 1, captures, rest)
      return
    case 'class':
      if (unit?.classes.has(element.name)) walk(attempt, elements, index + 1, at + 1, captures, rest)
      return
    case 'slot': {
      const { inner, name } = element
      if (inner.kind === 'class' || inner.kind === 'word') {
        const there = inner.kind === 'class' ? unit?.classes.has(inner.name) : unit?.word === inner.word && unit !== undefined
        if (there) walk(attempt, elements, index + 1, at + 1, [...captures, { slot: name, from: at, to: at + 1 }], rest)
        return
      }
      const after: Rest = { kind: 'sequence', elements, index: index + 1, rest }
      step(attempt, inner, [inner], 0, at, captures, { kind: 'slot', name, from: at, rest: after })
      return
    }
    case 'choice': {
      const after: Rest = { kind: 'sequence', elements, index: index + 1, rest }
      for (const option of element.options) walk(attempt, option, 0, at, captures, after)
      return
    }
    case 'optional': {
      const after: Rest = { kind: 'sequence', elements, index: index + 1, rest }
      const inner = [element.inner]
      walk(attempt, inner, 0, at, captures, after)
      // The optional part may stand behind a unit that is passed.
      if (at > attempt.start && isPassable(attempt, at)) walk(attempt, inner, 0, at + 1, captures, after)
      walk(attempt, elements, index + 1, at, captures, rest)
      return
    }
    case 'gap':
      for (let width = 0; width <= element.most && at + width <= attempt.units.length; width++)
        walk(attempt, elements, index + 1, at + width, captures, rest)
      return
    case 'not': {
      const probe: Attempt<Value> = { ...attempt, start: at, best: null }
      step(probe, element.inner, [element.inner], 0, at, NONE, null)
      attempt.steps = probe.steps
      if (probe.best === null) walk(attempt, elements, index + 1, at, captures, rest)
      return
    }
  }
}

function resume<Value>(attempt: Attempt<Value>, to: number, captures: readonly Capture[], rest: Rest): void {
  if (rest === null) {
    const { best, start } = attempt
    if (to > start && (best === null || to > best.to || (to === best.to && captures.length > best.captures.length)))
      attempt.best = { from: start, to, captures }
  } else if (rest.kind === 'slot') resume(attempt, to, [...captures, { slot: rest.name, from: rest.from, to }], rest.rest)
  else walk(attempt, rest.elements, rest.index, to, captures, rest.rest)
}

function isPassable<Value>({ units, passes }: Attempt<Value>, at: number): boolean {
  const unit = units[at]
  if (unit === undefined) return false
  for (const name of passes) if (unit.classes.has(name)) return true
  return false
}
