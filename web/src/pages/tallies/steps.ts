import type { ApiTallyLine } from '../../../../src/api/contract.ts'

type Range = readonly [number, number | null]

/** A total that holds from a day until the next one is told. */
export interface Step {
  /** Days since 1970. */
  readonly day: number
  readonly until: number
  readonly least: number
  /** `null` where it has no upper end. */
  readonly most: number | null
}

const MILLISECONDS = 86_400_000
export const toDayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / MILLISECONDS)
export const toIsoDay = (number: number): string => new Date(number * MILLISECONDS).toISOString().slice(0, 10)

/** Values that hold until the next one; those without a day are left out, and of one day the last counts. */
export function toSteps(values: readonly { readonly day: string | null; readonly value: Range }[], end: number): Step[] {
  const dated = values.flatMap(({ day, value }) => (day === null || Number.isNaN(toDayNumber(day)) ? [] : [{ day: toDayNumber(day), value }]))
  const byDay = new Map(dated.map(({ day, value }) => [day, value]))
  const days = [...byDay.keys()].sort((a, b) => a - b)
  return days.map((day, at): Step => {
    const [least, most] = byDay.get(day) as Range
    return { day, until: Math.max(day, days[at + 1] ?? end), least, most }
  })
}

/** First and last day that a chart of these lines shows, and its greatest number; `null` where no point is dated. */
export function toExtent(lines: readonly ApiTallyLine[]): { readonly first: number; readonly last: number; readonly most: number } | null {
  const days = lines
    .flatMap(({ since, points, recorded }) => [
      ...(since !== null && since.length >= 10 ? [toDayNumber(since)] : []),
      ...points.flatMap(({ day }) => (day === null ? [] : [toDayNumber(day)])),
      ...(recorded?.steps.map(({ day }) => toDayNumber(day)) ?? []),
    ])
    .filter((day) => !Number.isNaN(day))
  if (!lines.some(({ points }) => points.some(({ day }) => day !== null))) return null
  const values = lines.flatMap(({ points, recorded }) => [...points, ...(recorded?.steps ?? [])].map(({ value }) => value[1] ?? value[0]))
  return { first: Math.min(...days), last: Math.max(...days), most: Math.max(1, ...values) }
}

/** Round numbers from 0 that go beyond `most`: at most `count` steps. */
export function toTicks(most: number, count: number): number[] {
  const rough = Math.max(most, 1) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step)
}

const GAPS = [1, 2, 7, 14, 28, 91, 182, 365, 730, 1826]

/** Days, evenly apart, at most `count` of them. */
export function toDayTicks(first: number, last: number, count: number): number[] {
  const length = Math.max(1, last - first)
  const gap = GAPS.find((days) => length / days <= count) ?? Math.ceil(length / count)
  return Array.from({ length: Math.floor(length / gap) + 1 }, (_, at) => first + at * gap)
}

/** The outline of steps as an SVG path; an open upper end is drawn as high as `top`. */
export function toStepPaths(
  steps: readonly Step[],
  x: (day: number) => number,
  y: (value: number) => number,
  top: number,
): { readonly line: string; readonly band: string } {
  const line = steps.map(({ day, until, least }, at) => `${at === 0 ? 'M' : 'L'}${x(day)} ${y(least)}H${x(until)}`).join('')
  const band = steps
    .filter(({ least, most }) => most !== least)
    .map(({ day, until, least, most }) => `M${x(day)} ${y(least)}H${x(until)}V${y(most ?? top)}H${x(day)}Z`)
    .join('')
  return { line, band }
}

/** A total in the chart: told once or several times on one day. */
export interface Marker {
  /** Position of its line. */
  readonly line: number
  readonly day: string
  readonly value: Range
  /** The claims that tell it. */
  readonly claims: readonly string[]
  /** How many markers of lines before it stand at the same place. */
  readonly behind: number
}

/** One marker for all that tell the same total on the same day in one line; those without a day have none. */
export function toMarkers(lines: readonly Pick<ApiTallyLine, 'points'>[]): Marker[] {
  const markers = new Map<string, Marker & { readonly claims: string[] }>()
  const standing = new Map<string, number>()
  for (const [line, { points }] of lines.entries()) {
    for (const { claim, day, value } of points) {
      if (day === null) continue
      const spot = `${day} ${value[0]}`
      const key = `${line} ${spot} ${value[1]}`
      const known = markers.get(key)
      if (known !== undefined) {
        known.claims.push(claim)
        continue
      }
      const behind = standing.get(spot) ?? 0
      standing.set(spot, behind + 1)
      markers.set(key, { line, day, value: [value[0], value[1]], claims: [claim], behind })
    }
  }
  return [...markers.values()]
}
