import { addDays, type Day, type DayRange, toDay, toWeekday } from '../model/index.ts'

/** Incidents by the first possible day, counted by day, week (from Monday) or month. */
export interface Timeline {
  readonly unit: 'day' | 'week' | 'month'
  /** Without gaps. */
  readonly buckets: readonly { readonly from: Day; readonly incidents: number }[]
  readonly undated: number
  /** First and last day that any of the incidents leaves possible, whatever days were asked for; `null` if none is dated. */
  readonly extent: DayRange | null
}

/** Days as numbers since 1970-01-01: how many incidents begin with each, how many have none, and the first and last of all. */
export interface DayCounts {
  readonly byFirst: ReadonlyMap<number, number>
  readonly undated: number
  readonly span: readonly [first: number, last: number] | null
}

const MOST_BUCKETS = 120

const STARTS: Readonly<Record<Timeline['unit'], (day: Day) => Day>> = {
  day: (day) => day,
  week: (day) => addDays(day, -((toWeekday(day) + 6) % 7)),
  month: (day) => `${day.slice(0, 7)}-01`,
}

const NEXT: Readonly<Record<Timeline['unit'], (from: Day) => Day>> = {
  day: (from) => addDays(from, 1),
  week: (from) => addDays(from, 7),
  month: (from) => STARTS.month(addDays(from, 31)),
}

/** By days where these are no more than 120, by weeks where those are, else by months. `all` is counted without the days that were asked for. */
export function toTimeline({ byFirst, undated }: DayCounts, all: DayCounts): Timeline {
  const extent: DayRange | null = all.span === null ? null : [toDay(all.span[0]), toDay(all.span[1])]
  const days = [...byFirst.keys()].sort((a, b) => a - b)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'day', buckets: [], undated, extent }
  const unit = last - first < MOST_BUCKETS ? 'day' : last - first < 7 * MOST_BUCKETS ? 'week' : 'month'
  const counts = new Map<Day, number>()
  for (const day of days) {
    const start = STARTS[unit](toDay(day))
    counts.set(start, (counts.get(start) ?? 0) + (byFirst.get(day) ?? 0))
  }
  return { unit, buckets: toStarts(unit, toDay(first), toDay(last)).map((from) => ({ from, incidents: counts.get(from) ?? 0 })), undated, extent }
}

function toStarts(unit: Timeline['unit'], first: Day, last: Day): Day[] {
  const starts: Day[] = []
  for (let from = STARTS[unit](first); from <= last; from = NEXT[unit](from)) starts.push(from)
  return starts
}
