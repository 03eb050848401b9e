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

/**
 * The longest match of `pattern` that begins at unit `start`, or `null`.
 * Units with a class in `passes` may stand between any two elements without being named.
 */
export function matchAt<Value>(pattern: Pattern, units: readonly Unit<Value>[], start: number, passes: ReadonlySet<string>): Match | null {
  let steps = 0
  let best: Match | null = null
  const passable = (unit: Unit<Value>): boolean => {
    for (const name of passes) if (unit.classes.has(name)) return true
    return false
  }

  const walk = (elements: readonly Element[], index: number, at: number, captures: readonly Capture[], done: (to: number, captures: readonly Capture[]) => void): void => {
    if (++steps > MAXIMUM_STEPS) return
    const element = elements[index]
    if (element === undefined) return done(at, captures)
    const next = (to: number, more: readonly Capture[]): void => walk(elements, index + 1, to, more, done)
    step(element, at, captures, next)
    // A unit that may be passed is passed only between elements, never first or last.
    const unit = units[at]
    if (at > start && unit !== undefined && element.kind !== 'not' && element.kind !== 'optional' && passable(unit)) walk(elements, index, at + 1, captures, done)
  }

  const step = (element: Element, at: number, captures: readonly Capture[], next: (to: number, captures: readonly Capture[]) => void): void => {
    const unit = units[at]
    switch (element.kind) {
      case 'word':
        if (unit !== undefined && unit.word === element.word) next(at + 1, captures)
        return
      case 'class':
        if (unit?.classes.has(element.name)) next(at + 1, captures)
        return
      case 'slot':
        step(element.inner, at, captures, (to, more) => next(to, [...more, { slot: element.name, from: at, to }]))
        return
      case 'choice':
        for (const option of element.options) walk(option, 0, at, captures, next)
        return
      case 'optional': {
        const passed = unit !== undefined && at > start && passable(unit)
        walk([element.inner], 0, at, captures, next)
        if (passed) {
          // The optional part may stand behind a passable unit.
          walk([element.inner], 0, at + 1, captures, next)
        }
        next(at, captures)
        return
      }
      case 'gap':
        for (let width = 0; width <= element.most && at + width <= units.length; width++) next(at + width, captures)
        return
      case 'not': {
        let there = false
        step(element.inner, at, [], () => {
          there = true
        })
        if (!there) next(at, captures)
        return
      }
    }
  }

  walk(pattern, 0, start, [], (to, captures) => {
    if (to > start && (best === null || to > best.to || (to === best.to && captures.length > best.captures.length))) best = { from: start, to, captures }
  })
  return best
}
