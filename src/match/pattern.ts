/** One element of a compiled pattern. */
export type Element =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'slot'; readonly name: string; readonly inner: Element }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Element[])[] }
  | { readonly kind: 'optional'; readonly inner: Element }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly inner: Element }

export type Pattern = readonly Element[]

/**
 * Compiles the seven signs: `word`, `<class>`, `slot:x`, `( | )`, `x?`, `..n`, `!x`.
 * Throws an `Error` that names the rule and the sign at fault.
 */
export function toPattern(source: string, rule: string): Pattern {
  const signs = source.match(/\.\.\d+|<[^<>\s]*>|[()|?!]|[\p{L}\p{N}_-]+:|[^\s()|?!<>:]+|:/gu) ?? []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`Rule ${rule}: ${what} in «${source}».`)
  }
  const sequence = (closing: boolean): Element[] => {
    const elements: Element[] = []
    while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') elements.push(element())
    if (!closing && at < signs.length) fail(`a «${signs[at]}» without its «(»`)
    if (elements.length === 0) fail('an empty alternative')
    return elements
  }
  const element = (): Element => {
    const sign = signs[at++] as string
    let made: Element
    if (sign === '(') {
      const options = [sequence(true)]
      while (signs[at] === '|') {
        at++
        options.push(sequence(true))
      }
      if (signs[at++] !== ')') fail('a «(» without its «)»')
      made = { kind: 'choice', options }
    } else if (sign === '!') {
      if (at >= signs.length) fail('a «!» before nothing')
      return { kind: 'not', inner: element() }
    } else if (sign === '?') return fail('a «?» after nothing')
    else if (sign.startsWith('..')) return { kind: 'gap', most: Number(sign.slice(2)) }
    else if (sign.startsWith('<')) made = { kind: 'class', name: sign.slice(1, -1) }
    else if (sign !== ':' && sign.endsWith(':')) {
      if (at >= signs.length) fail(`a slot «${sign}» before nothing`)
      const inner = element()
      if (inner.kind === 'optional') return { kind: 'optional', inner: { kind: 'slot', name: sign.slice(0, -1), inner: inner.inner } }
      return { kind: 'slot', name: sign.slice(0, -1), inner }
    } else made = { kind: 'word', word: sign.toLowerCase() }
    if (signs[at] === '?') {
      at++
      return { kind: 'optional', inner: made }
    }
    return made
  }
  const pattern = sequence(false)
  if (pattern.every((part) => part.kind === 'optional' || part.kind === 'gap' || part.kind === 'not')) fail('nothing that must be there')
  return pattern
}

/** The names of all classes that the pattern uses. */
export function classesOf(pattern: Pattern): string[] {
  return pattern.flatMap((element): string[] => {
    switch (element.kind) {
      case 'word':
      case 'gap':
        return []
      case 'class':
        return [element.name]
      case 'slot':
      case 'optional':
      case 'not':
        return classesOf([element.inner])
      case 'choice':
        return element.options.flatMap(classesOf)
    }
  })
}

/**
 * What a sentence must have for the pattern to match at all: sets of words and `<class>`es, of each of which at least one must be there.
 * `cost` tells how common one is; of a choice's options each gives its cheapest set.
 */
export function needsOf(pattern: Pattern, cost: (need: string) => number): string[][] {
  return pattern.flatMap((element): string[][] => {
    switch (element.kind) {
      case 'word':
        return [[element.word]]
      case 'class':
        return [[`<${element.name}>`]]
      case 'slot':
        return needsOf([element.inner], cost)
      case 'choice': {
        const cheapest = element.options.map((option) => cheapestOf(needsOf(option, cost), cost))
        return cheapest.every((set) => set !== null) ? [[...new Set(cheapest.flat())]] : []
      }
      case 'optional':
      case 'gap':
      case 'not':
        return []
    }
  })
}

/** Words and `<class>`es of which a match's first unit has one, `null` where it may be any unit. */
export function startsOf(pattern: Pattern): ReadonlySet<string> | null {
  const starts = new Set<string>()
  for (const element of pattern) {
    switch (element.kind) {
      case 'word':
        return starts.add(element.word)
      case 'class':
        return starts.add(`<${element.name}>`)
      case 'gap':
        return null
      case 'not':
        break
      case 'slot':
      case 'optional':
      case 'choice': {
        const options = element.kind === 'choice' ? element.options : [[element.inner]]
        let skippable = element.kind === 'optional'
        for (const option of options) {
          const inner = startsOf(option)
          if (inner === null) return null
          for (const start of inner) starts.add(start)
          skippable ||= option.every((part) => part.kind === 'optional')
        }
        if (!skippable) return starts
        break
      }
    }
  }
  return null
}

/** The set whose members are together the rarest, `null` of none. */
export function cheapestOf(sets: readonly string[][], cost: (need: string) => number): string[] | null {
  const total = (set: readonly string[]): number => set.reduce((sum, need) => sum + cost(need), 0)
  let best: string[] | null = null
  for (const set of sets) if (best === null || total(set) < total(best)) best = set
  return best
}

/** At most how many units a match has before the unit that gives it one of `anchors`, a set that `needsOf` gave. */
export function leadOf(pattern: Pattern, anchors: readonly string[], cost: (need: string) => number): number {
  let lead = 0
  for (const element of pattern) {
    lead += widthOf([element])
    if (needsOf([element], cost).some((set) => set.length === anchors.length && set.every((need) => anchors.includes(need)))) return lead
  }
  return Number.POSITIVE_INFINITY
}

/** At most how many units the pattern takes, where none is passed over. */
function widthOf(pattern: Pattern): number {
  return pattern.reduce((width, element): number => {
    switch (element.kind) {
      case 'word':
      case 'class':
        return width + 1
      case 'slot':
      case 'optional':
        return width + widthOf([element.inner])
      case 'choice':
        return width + Math.max(...element.options.map(widthOf))
      case 'gap':
        return width + element.most
      case 'not':
        return width
    }
  }, 0)
}
