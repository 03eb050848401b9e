import type { Incident, Range, TallyFlag, TallyLine, TallyPoint } from '../model/index.ts'
import type { Directory } from './directory.ts'
import { toRecorded } from './recorded.ts'
import { checkLine, findOtherDefinitions, findPercentFlags } from './tally-checks.ts'
import { type DatedTally, type TallySeries, toSeries, toTallyDay } from './tally-series.ts'

function toLine({ key, tallies }: TallySeries, flags: readonly TallyFlag[], recorded: TallyLine['recorded']): TallyLine {
  const { tally } = tallies[0] as DatedTally
  const points = tallies.map((dated): TallyPoint => ({ claim: dated.tally.id, day: toTallyDay(dated), value: dated.tally.value.value }))
  return {
    id: key,
    claimant: tally.claimants[0]?.name ?? null,
    metric: tally.metric,
    of: tally.of,
    about: tally.about?.name ?? null,
    region: tally.region.toSorted(),
    since: tallies.map((dated) => dated.tally.since?.value ?? null).find((since) => since !== null) ?? null,
    points,
    recorded,
    flags,
  }
}

/**
 * The totals of each claimant on each question over time, with what does not fit in them, beside what the incidents recorded here come to for
 * the same scope and time. Totals stay as they were reported; only `recorded` is derived. The order of both lists does not matter.
 */
export function toTallyLines(tallies: readonly DatedTally[], incidents: readonly Incident[], directory: Directory): TallyLine[] {
  const series = toSeries(tallies)
  const across = [...findOtherDefinitions(series), ...findPercentFlags(series)]
  return series.map((one) => {
    const ids = new Set(one.tallies.map(({ tally }) => tally.id))
    const flags = [...checkLine(one), ...across.filter(({ claims }) => ids.has(claims[0] as string))]
    return toLine(one, flags, toRecorded(one, incidents, directory))
  })
}

/** How far a total as reported goes beyond what is recorded: what has no report here. Below 0 more is recorded than claimed. */
export function toUnreported(line: TallyLine): Range | null {
  const last = line.points.at(-1)
  if (last === undefined || line.recorded === null) return null
  const [least, most] = line.recorded.value
  return [most === null ? Math.min(0, last.value[0] - least) : last.value[0] - most, last.value[1] === null ? null : last.value[1] - least]
}
