import type { Timeline } from '../../../../../src/api/contract.ts'
import { type Day, type DayRange, toDay, toDayNumber } from '../../../../../src/model/day.ts'

/** Where days lie on a line of some pixels; from right to left where the page is read so. */
export interface DayScale {
  readonly first: number
  readonly last: number
  /** Pixels of one day. */
  readonly step: number
  /** The edge at which the day (a number since 1970) begins; the day after the last is the other end. */
  readonly toX: (dayNumber: number) => number
  /** The day that lies at a pixel, within the scale. */
  readonly toDayNumber: (x: number) => number
}

export function toDayScale([from, to]: DayRange, width: number, isMirrored: boolean): DayScale {
  const first = toDayNumber(from)
  const last = toDayNumber(to)
  const step = width / (last - first + 1)
  const turn = (x: number): number => (isMirrored ? width - x : x)
  return {
    first,
    last,
    step,
    toX: (dayNumber) => turn((dayNumber - first) * step),
    toDayNumber: (x) => Math.max(first, Math.min(last, Math.floor(turn(x) / step) + first)),
  }
}

export type Unit = Timeline['unit']
type Bucket = Timeline['buckets'][number]

/** The first day of the unit that a day lies in; weeks begin on Monday. */
export function startOf(unit: Unit, dayNumber: number): number {
  if (unit === 'day') return dayNumber
  if (unit === 'week') return dayNumber - ((((dayNumber + 3) % 7) + 7) % 7)
  return toDayNumber(`${toDay(dayNumber).slice(0, 7)}-01`)
}

/** The first day after the unit. */
export function endOf(unit: Unit, start: number): number {
  if (unit === 'day') return start + 1
  if (unit === 'week') return start + 7
  return startOf('month', start + 31)
}

const UNITS: readonly Unit[] = ['day', 'week', 'month']
const THINNEST = 3

/** The finest unit, not finer than the given one, whose bars are thick enough to be seen. */
export function toUnit(given: Unit, step: number): Unit {
  const days = { day: 1, week: 7, month: 30 }
  return UNITS.slice(UNITS.indexOf(given)).find((unit) => days[unit] * step >= THINNEST) ?? 'month'
}

/** How many incidents have their first possible day in each unit. */
export type Counted = Pick<Timeline, 'unit' | 'buckets'>

/** What the bars count: of single ranges by the day, else as the answer counts them. */
export const toCounted = ({ ranges, unit, buckets }: Timeline): Counted =>
  ranges.length > 0
    ? { unit: 'day', buckets: ranges.map(({ days }) => ({ from: days[0], incidents: 1 })) }
    : { unit, buckets: buckets.filter(({ incidents }) => incidents > 0) }

/** Buckets gathered to a wider unit, in the order of days. */
export function toBars(buckets: readonly Bucket[], unit: Unit): { readonly start: number; readonly end: number; readonly incidents: number }[] {
  const counts = new Map<number, number>()
  for (const { from, incidents } of buckets) {
    const start = startOf(unit, toDayNumber(from))
    counts.set(start, (counts.get(start) ?? 0) + incidents)
  }
  return [...counts].sort(([one], [other]) => one - other).map(([start, incidents]) => ({ start, end: endOf(unit, start), incidents }))
}

/** The lane of each range, so that none lies on another: the first that is free, earliest ranges first. */
export function toLanes(ranges: readonly { readonly days: DayRange }[], gap: number): { readonly lanes: readonly number[]; readonly count: number } {
  const order = ranges.map((_, at) => at).sort((one, other) => compareRanges(ranges[one]?.days, ranges[other]?.days))
  const free: number[] = []
  const lanes = new Array<number>(ranges.length).fill(0)
  for (const at of order) {
    const days = ranges[at]?.days
    if (days === undefined) continue
    const first = toDayNumber(days[0])
    const found = free.findIndex((end) => end <= first)
    const lane = found === -1 ? free.length : found
    free[lane] = toDayNumber(days[1]) + 1 + gap
    lanes[at] = lane
  }
  return { lanes, count: free.length }
}

function compareRanges(one: DayRange | undefined, other: DayRange | undefined): number {
  if (one === undefined || other === undefined) return 0
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1
  return one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0
}

export interface Tick {
  readonly dayNumber: number
  readonly style: 'short' | 'month' | 'year'
}

/** Pixels that a word below the line needs. */
const ROOM = 64
const STEPS: readonly (readonly [style: Tick['style'], every: number, days: number])[] = [
  ['short', 1, 1],
  ['short', 2, 2],
  ['short', 7, 7],
  ['short', 14, 14],
  ['month', 1, 28],
  ['month', 3, 90],
  ['month', 6, 180],
  ['year', 1, 365],
  ['year', 2, 730],
  ['year', 5, 1825],
  ['year', 10, 3650],
]

/** Days to write below the line: as many as have room, on round days, months or years. */
export function toTicks({ first, last, step }: DayScale): Tick[] {
  const [style, every] = STEPS.find(([, , days]) => days * step >= ROOM) ?? (['year', 50, 18_250] as const)
  const ticks: Tick[] = []
  if (style === 'short') {
    for (let day = first; day <= last; day += every) ticks.push({ dayNumber: day, style })
    return ticks
  }
  const months = style === 'month' ? every : every * 12
  const from = toDay(first)
  let month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
  for (;;) {
    const day = toFirstOfMonth(month)
    if (day > last) return ticks
    if (day >= first && month % months === 0) ticks.push({ dayNumber: day, style })
    month++
  }
}

const toFirstOfMonth = (month: number): number =>
  toDayNumber(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` satisfies Day)

/** Most of what there is, where a few far days would press it into one bar; the rest is counted. */
export interface Core {
  readonly days: DayRange
  readonly earlier: number
  readonly later: number
}

const MOST = 0.9
const SHARE = 1 / 3
const ROUND_CORE = 0.04

/** The shortest stretch that holds nine of ten first days, with a little room round it; `null` where it would not be much shorter than all. */
export function toCore({ unit, buckets }: Counted, [from, to]: DayRange): Core | null {
  const days = buckets.map(({ from: day, incidents }) => ({ day: toDayNumber(day), incidents })).sort((one, other) => one.day - other.day)
  const total = days.reduce((sum, { incidents }) => sum + incidents, 0)
  let best: readonly [number, number] | null = null
  let held = 0
  let first = 0
  for (const { day, incidents } of days) {
    held += incidents
    // From the left whatever can go without losing the nine of ten goes.
    for (let left = days[first]; left !== undefined && held - left.incidents >= total * MOST; left = days[first]) {
      held -= left.incidents
      first++
    }
    const start = days[first]?.day ?? day
    if (held >= total * MOST && (best === null || day - start < best[1] - best[0])) best = [start, day]
  }
  if (best === null) return null
  // What follows close upon it belongs to it.
  let [low, high] = best
  const near = Math.ceil((high - low + 1) / 4)
  for (const { day } of days) if (day > high && day - high <= near) high = day
  for (const { day } of days.toReversed()) if (day < low && low - day <= near) low = day
  const whole = toDayNumber(to) - toDayNumber(from) + 1
  const room = Math.ceil((high - low + 1) * ROUND_CORE) + 1
  const start = Math.max(toDayNumber(from), low - room)
  const end = Math.min(toDayNumber(to), endOf(unit, high) - 1 + room)
  if (end - start + 1 > whole * SHARE) return null
  const count = (isOut: (day: number) => boolean) => days.reduce((sum, { day, incidents }) => (isOut(day) ? sum + incidents : sum), 0)
  return { days: [toDay(start), toDay(end)], earlier: count((day) => day < start), later: count((day) => day > end) }
}
