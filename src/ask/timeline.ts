import { addDays, type Day, type DayRange, type IncidentRow, toDayNumber, toWeekday } from '../model/index.ts'

/** Incidents by the first possible day, counted by day, week (from Monday) or month. */
export interface Timeline {
  readonly unit: 'day' | 'week' | 'month'
  /** Without gaps. */
  readonly buckets: readonly { readonly from: Day; readonly incidents: number }[]
  readonly undated: number
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

/** By days where these are no more than 120, by weeks where those are, else by months. */
export function toTimeline(rows: readonly IncidentRow[]): Timeline {
  const days = rows.flatMap(({ days }) => (days === null ? [] : [days[0]])).sort()
  const [first, last] = [days[0], days.at(-1)]
  const undated = rows.length - days.length
  if (first === undefined || last === undefined) return { unit: 'day', buckets: [], undated }
  const span = toDayNumber(last) - toDayNumber(first)
  const unit = span < MOST_BUCKETS ? 'day' : span < 7 * MOST_BUCKETS ? 'week' : 'month'
  const counts = new Map<Day, number>()
  for (const day of days) counts.set(STARTS[unit](day), (counts.get(STARTS[unit](day)) ?? 0) + 1)
  return { unit, buckets: toStarts(unit, first, last).map((from) => ({ from, incidents: counts.get(from) ?? 0 })), undated }
}

function toStarts(unit: Timeline['unit'], first: Day, last: Day): Day[] {
  const starts: Day[] = []
  for (let from = STARTS[unit](first); from <= last; from = NEXT[unit](from)) starts.push(from)
  return starts
}

/** First and last day that any row leaves possible; `null` if none is dated. */
export function toExtent(rows: readonly IncidentRow[]): DayRange | null {
  return rows.reduce<DayRange | null>((extent, { days }) => {
    if (days === null || extent === null) return days ?? extent
    return [days[0] < extent[0] ? days[0] : extent[0], days[1] > extent[1] ? days[1] : extent[1]]
  }, null)
}
