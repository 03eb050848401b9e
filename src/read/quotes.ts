import { anyOf, isPart, type ReadUnit } from './units.ts'

const OPENERS: ReadonlySet<string> = new Set(['«', '"'])
const CLOSERS: ReadonlySet<string> = new Set(['»', '"'])
const isQuote = anyOf(['quote'])
const isOpener = ({ classes, word }: ReadUnit): boolean => isQuote(classes) && word !== null && OPENERS.has(word)
/** Words that marks may hold and still be no quotation. */
const MOST = 4

/**
 * Marks around a word or two («armée “israélienne”», “the so-called ‘state’”) are dropped, so that the phrase is read whole;
 * marks around more are a quotation and stay.
 */
export function dropScareQuotes(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const dropped = new Set<number>()
  for (let at = 0; at < units.length; at++) {
    if (!isOpener(units[at] as ReadUnit) || dropped.has(at)) continue
    for (let end = at + 2; end <= at + MOST && end < units.length; end++) {
      const word = units[end]?.word ?? ''
      if (CLOSERS.has(word)) {
        dropped.add(at)
        dropped.add(end)
        break
      }
      if (word === ',' || word === '.' || word === ':' || OPENERS.has(word)) break
    }
  }
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index))
}

const isFigure = (unit: ReadUnit | undefined): boolean => unit?.classes.has('digits') === true || unit?.classes.has('number') === true

/** Marks around figures alone («entre “3.000 et 5.000”») are dropped before the figures are read. */
export function dropFigureQuotes(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const dropped = new Set<number>()
  for (let at = 0; at < units.length; at++) {
    if (!isOpener(units[at] as ReadUnit) || dropped.has(at) || !isFigure(units[at + 1])) continue
    const end = units.findIndex((unit, index) => index > at + 1 && index <= at + 2 * MOST && CLOSERS.has(unit.word ?? ''))
    if (end < 0 || !isFigure(units[end - 1])) continue
    dropped.add(at)
    dropped.add(end)
  }
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index))
}

/**
 * «Koupiansk (est)», «une femme de 64 ans»: the side of the country in brackets and the age of a person are dropped, so that what
 * stands around them is read together. A form of «be» alone in brackets is no verb.
 */
export function dropSidesAndAges(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const dropped = new Set<number>()
  for (let at = 0; at < units.length; at++) {
    const first = units[at] as ReadUnit
    const second = units[at + 1]
    if (second === undefined) break
    if (first.word === '(' && units[at + 2]?.word === ')' && isSide(second.classes)) for (let index = 0; index < 3; index++) dropped.add(at + index)
    if (second.value.kind === 'day' && isPart(first, 'of') && isPart(second, 'day-like') && second.rule.endsWith('/age')) {
      dropped.add(at)
      dropped.add(at + 1)
    }
  }
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index))
}
const isSide = anyOf(['compass', 'auxiliary', 'areas'])
