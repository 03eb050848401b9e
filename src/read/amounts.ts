import type { NumberWords } from '../lang/index.ts'
import type { Range } from '../model/index.ts'
import { oncePer } from '../text/index.ts'
import { type AmountValue, anyOf, type ClassSet, classSet, isPart, type ReadUnit, senseOf } from './units.ts'
import { isNominal } from './verb-sense.ts'

const MAXIMUM = 1_000_000_000

/** Amounts: digits, number words, hedges, ranges, «une vingtaine», «des dizaines», parts («un des deux»), «à trois reprises», ordinals and percentages. */
export function toAmounts(units: readonly ReadUnit[], numbers: NumberWords): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const amount = mayBegin(units, at) && !isNumber(units, at, numbers) ? readAmount(units, at, numbers) : null
    if (amount === null) {
      made.push(units[at] as ReadUnit)
      at++
    } else {
      const before = amount.sort === 'times' && isAmong(made.at(-1), numbers.times.before) ? made.pop() : undefined
      const first = before ?? (units[at] as ReadUnit)
      const last = units[amount.to - 1] as ReadUnit
      const isYear = amount.to === at + 1 && /^(19|20)\d\d$/.test(first.word ?? '')
      const classes = isYear ? YEAR : amount.article ? ARTICLE : amount.portion ? PORTION : CLASSES[amount.sort]
      made.push({
        from: first.from,
        to: last.to,
        classes,
        word: amount.to === at + 1 ? first.word : null,
        rule: 'amount',
        value: { kind: 'amount', range: amount.range, sort: amount.sort, article: amount.article },
      })
      at = amount.to
    }
  }
  return made.some(({ word }) => word === '(') ? withoutRepeats(made) : made
}

/** «six (6) agents», "six (6) officers", «une (1) femme»: the figure in brackets only says the number again. */
function withoutRepeats(units: readonly ReadUnit[]): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const [unit, open, again, close] = units.slice(at, at + 4)
    const said = unit?.value.kind === 'amount' && unit.value.sort === 'count' && open?.word === '('
    const figure = again?.value.kind === 'amount' && close?.word === ')' ? again.value.range : null
    if (said && figure !== null && unit.value.kind === 'amount' && unit.value.range?.[0] === figure[0]) {
      made.push({ ...unit, to: (close as ReadUnit).to, classes: CLASSES.count, word: null, value: { ...unit.value, article: false } })
      at += 3
    } else made.push(unit as ReadUnit)
  }
  return made
}

/** «la brigade 302», "Highway 4": the number by which something goes, where nothing that it counts stands behind. */
const isNumber = (units: readonly ReadUnit[], at: number, { numbered }: NumberWords): boolean =>
  isPart(units[at], 'digits') && isAmong(units[at - 1], numbered) && !isNominal(units[at + 1])

const YEAR = classSet(['amount', 'year'])
const ARTICLE = classSet(['amount', 'determiner'])
const PORTION = classSet(['amount', 'portion'])
const CLASSES: Readonly<Record<AmountValue['sort'], ClassSet>> = {
  count: classSet(['amount']),
  ordinal: classSet(['ordinal']),
  percent: classSet(['percent']),
  times: classSet(['times', 'adverb']),
}

/** Can an amount begin with the unit at `at`? With an article or «de» only if a figure follows. */
function mayBegin(units: readonly ReadUnit[], at: number): boolean {
  let index = at
  while (index < units.length && isSmall((units[index] as ReadUnit).classes)) index++
  return index < units.length && isFigure((units[index] as ReadUnit).classes)
}
const isFigure = anyOf(['digits', 'number', 'scale', 'collective', 'ordinal', 'times', 'hedge', 'several', 'between'])
const isSmall = oncePer((classes: ClassSet) => (classes.has('determiner') || classes.has('of')) && !isFigure(classes))

interface Amount {
  readonly to: number
  readonly range: Range | null
  readonly sort: AmountValue['sort']
  readonly article: boolean
  /** Of a whole that the words name too. */
  readonly portion?: true
}

function readAmount(units: readonly ReadUnit[], at: number, numbers: NumberWords): Amount | null {
  const first = units[at] as ReadUnit
  if (first.classes.size === 0 && first.word === null) return null
  const hedges: string[] = []
  let index = at
  for (let hedge = hedgeAt(units[index]); hedge !== null && hedges.length < 3; hedge = hedgeAt(units[index])) {
    hedges.push(hedge)
    index++
  }
  const paired = isAmong(units[index], numbers.range.before)
  if (paired) index++
  const plural = readCollective(units, index, numbers)
  if (plural !== null) return { to: plural.to, range: hedge(plural.range, hedges), sort: 'count', article: false }
  if (isPart(units[index], 'several') && hedges.length === 0) {
    if (isRepetition(units, index + 1, numbers)) return { to: index + 2, range: null, sort: 'times', article: false }
    // «une salve de douze roquettes»: the figure says how many.
    const counted = readNumber(units, index + 1, numbers)
    return counted === null || counted.ordinal || counted.article
      ? { to: index + 1, range: null, sort: 'count', article: false }
      : { to: counted.to, range: [counted.value, counted.value], sort: 'count', article: false }
  }
  const often = senseOf(units[index], 'times')
  if (often !== null)
    return isCompared(units[index + 1], numbers)
      ? null
      : { to: index + 1, range: hedge([often.value, often.value], hedges), sort: 'times', article: false }
  const number = readNumber(units, index, numbers)
  if (number === null) return null
  if (number.ordinal) return hedges.length > 0 ? null : { to: number.to, range: [number.value, number.value], sort: 'ordinal', article: false }
  // «près d’une base»: beside one, and not about one.
  if (number.article && number.to === index + 1 && hedges.length > 0 && isPart(units[at], 'at')) return null
  let { to } = number
  let range: Range = [number.value, number.value]
  const joined = isAmong(units[to], paired ? numbers.range.joinAfter : numbers.range.join) || units[to]?.word === '—'
  if (joined) {
    const second = readNumber(units, to + 1, numbers)
    if (second !== null && !second.ordinal && second.value > number.value) {
      range = [number.value, second.value]
      to = second.to
    } else if (paired) return null
  } else if (paired) return null
  if (units[to]?.word === '%' || isAmong(units[to], PERCENT)) return { to: to + 1, range: hedge(range, hedges), sort: 'percent', article: false }
  if (isRepetition(units, to, numbers)) return { to: to + 1, range: hedge(range, hedges), sort: 'times', article: false }
  const whole = hedges.length === 0 && !joined ? readWhole(units, to, number, numbers) : null
  if (whole !== null) return { to: whole, range, sort: 'count', article: false, portion: true }
  // «trois vagues de frappes»: what is counted comes in several.
  if (isPart(units[to], 'several') && units[to]?.word === null) to++
  const trailing = hedgeAt(units[to])
  if (trailing === 'atLeast') {
    hedges.push(trailing)
    to++
  }
  const article = number.article && hedges.length === 0 && to === index + 1
  return { to, range: hedge(range, hedges), sort: 'count', article }
}

/** Does the unit say how often: «deux fois», "three times", and not «deux fois plus»? */
const isRepetition = (units: readonly ReadUnit[], at: number, numbers: NumberWords): boolean =>
  isAmong(units[at], numbers.times.after) && !isCompared(units[at + 1], numbers)

const isCompared = (unit: ReadUnit | undefined, numbers: NumberWords): boolean => isAmong(unit, numbers.times.unless)

/** «un des deux soldats», "two of the five hostages": the part counts, and the whole behind «of» is read with it. Gives the end of the whole. */
function readWhole(units: readonly ReadUnit[], at: number, part: PlainNumber, numbers: NumberWords): number | null {
  if (!isPart(units[at], 'of')) return null
  let index = at + 1
  while (isPart(units[index], 'determiner') && !isPart(units[index], 'number')) index++
  // «un homme de vingt ans», "one of 12": without an article only a true number is a part.
  if (index === at + 1 && !isPart(units[at], 'determiner') && isPart(units[part.to - 1], 'determiner')) return null
  const whole = readNumber(units, index, numbers)
  return whole === null || whole.ordinal || whole.value <= part.value ? null : whole.to
}

const PERCENT = 'pour cent, percent, per cent'

/** The hedge that a unit is: «au moins», "some". */
export const hedgeAt = (unit: ReadUnit | undefined): string | null => senseOf(unit, 'hedge')?.name ?? null

/** The range that hedges make of a figure: «au moins dix» has no end. */
export function hedge(range: Range, hedges: readonly string[]): Range {
  let [min, max] = range
  for (const name of hedges) {
    if (name === 'atLeast') max = null
    else if (name === 'moreThan') {
      min = min + 1
      max = null
    } else if (name === 'atMost') {
      min = 0
    } else if (name === 'lessThan') {
      max = min - 1
      min = 0
    }
  }
  return [min, max]
}

const lists = new Map<string, ReadonlySet<string>>()
function isAmong(unit: ReadUnit | undefined, words: string): boolean {
  if (unit?.word == null) return false
  let set = lists.get(words)
  if (set === undefined) {
    set = new Set(words.split(',').map((word) => word.trim()))
    lists.set(words, set)
  }
  return set.has(unit.word)
}

/** «une vingtaine», «des dizaines», «plusieurs centaines», "dozens". */
function readCollective(units: readonly ReadUnit[], at: number, numbers: NumberWords): { to: number; range: Range } | null {
  const start = units[at]
  const several = isPart(start, 'determiner') || isPart(start, 'several') || isPart(start, 'of')
  const factor = several ? null : readNumber(units, at, numbers)
  const index = several ? at + 1 : (factor?.to ?? at)
  const sense = senseOf(units[index], 'collective')
  const scale = sense === null && several ? senseOf(units[index], 'scale') : null
  const to = isPart(units[index + 1], 'of') ? index + 2 : index + 1
  if (sense === null) return scale === null || scale.value < 1000 ? null : { to, range: [2 * scale.value, null] }
  const each = sense.name === 'plural' ? sense.value / 2 : sense.value
  if (factor !== null && !factor.ordinal) return { to, range: [factor.value * each, factor.value * each] }
  return { to, range: sense.name === 'plural' ? [sense.value, null] : [sense.value, sense.value] }
}

interface PlainNumber {
  readonly to: number
  readonly value: number
  readonly ordinal: boolean
  readonly article: boolean
}

function readNumber(units: readonly ReadUnit[], at: number, numbers: NumberWords): PlainNumber | null {
  const first = units[at]
  if (first === undefined) return null
  if (isPart(first, 'digits')) return readDigits(units, at, numbers)
  const ordinal = senseOf(first, 'ordinal')
  if (ordinal !== null) return { to: at + 1, value: ordinal.value, ordinal: true, article: false }
  let total = 0
  let current = 0
  let index = at
  let counted = 0
  for (;;) {
    const unit = units[index]
    const number = senseOf(unit, 'number')
    const scale = senseOf(unit, 'scale')
    if (number !== null) {
      // «quatre-vingt»: a small number before a score multiplies it.
      if (number.value === 20 && current % 100 === 4) current += 76
      else if (current % 100 !== 0 && !(current % 100 >= 20 && current % 10 === 0 && number.value < 20)) break
      else current += number.value
    } else if (scale !== null) {
      if (scale.value >= 1000) {
        total += Math.max(current, 1) * scale.value
        current = 0
      } else current = Math.max(current, 1) * scale.value
    } else if (
      counted > 0 &&
      (isPart(unit, 'and') || unit?.word === '-') &&
      senseOf(units[index + 1], 'number') !== null &&
      (current >= 20 || total > 0) &&
      current % 10 === 0
    ) {
      index++
      continue
    } else break
    index++
    counted++
  }
  if (counted === 0) return null
  const article = counted === 1 && total + current === 1
  return { to: index, value: Math.min(total + current, MAXIMUM), ordinal: false, article }
}

function readDigits(units: readonly ReadUnit[], at: number, numbers: NumberWords): PlainNumber | null {
  const word = (units[at] as ReadUnit).word ?? ''
  const digits = /^\d+/.exec(word)?.[0] ?? ''
  const ending = word.slice(digits.length)
  if (digits === '' || digits.length > 12) return null
  if (ending !== '' && numbers.ordinals.suffixes.includes(ending)) return { to: at + 1, value: Number(digits), ordinal: true, article: false }
  let value: number
  if (ending === '') value = Number(digits)
  else if (/^([.,]\d{3})+$/.test(ending)) value = Number(word.replace(/[.,]/g, ''))
  else if (/^[.,]\d+$/.test(ending)) value = Number(word.replace(',', '.'))
  else return null
  let to = at + 1
  if (ending === '' && digits.length <= 3) {
    while (/^\d{3}$/.test(units[to]?.word ?? '') && isPart(units[to], 'digits')) {
      value = value * 1000 + Number(units[to]?.word)
      to++
    }
  }
  const scale = senseOf(units[to], 'scale')
  if (scale !== null) {
    value *= scale.value
    to++
    if (isPart(units[to], 'of')) to++
  }
  return value <= MAXIMUM * 10 ? { to, value: Math.round(value), ordinal: false, article: false } : null
}
