import type { TallyAnswer } from '../ask/index.ts'
import { toUnreported } from '../merge/index.ts'
import type { IncidentRow, Range, TallyMetric } from '../model/index.ts'
import type { ApiTallyLine } from './contract.ts'
import type { Plain } from './route.ts'
import { toQuote } from './to-quote.ts'

export function toApiTally({ line, claims, incidents }: TallyAnswer): Plain<ApiTallyLine> {
  const { id, claimant, metric, of, about, region, since, recorded, flags } = line
  return {
    id,
    claimant,
    metric,
    of,
    about,
    region,
    since,
    points: line.points.flatMap((point) => {
      const told = claims.get(point.claim)
      if (told === undefined) return []
      const { claim, version } = told
      const span = claim.evidence[0] ?? [0, 0]
      return [
        { claim: claim.id, document: version.version, outlet: version.outlet, day: point.day, value: point.value, quote: toQuote(version, span) },
      ]
    }),
    recorded: recorded === null ? null : { value: recorded.value, incidents: recorded.incidents, steps: toSteps(incidents, metric) },
    unreported: toUnreported(line),
    flags,
  }
}

/** What incidents come to by the end of each day on which some certainly were, the sum of all days before with it; undated ones are in no step. */
export function toSteps(incidents: readonly IncidentRow[], metric: TallyMetric): { readonly day: string; readonly value: Range }[] {
  const dated = incidents.flatMap(({ days, killed, wounded }) => {
    const value = metric === 'killed' ? killed : metric === 'wounded' ? wounded : ([1, 1] as const)
    return days === null || value === null ? [] : [{ day: days[1], value }]
  })
  let sum: Range = [0, 0]
  return [...Map.groupBy(dated, ({ day }) => day)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, values]) => {
      for (const { value } of values) sum = [sum[0] + value[0], sum[1] === null || value[1] === null ? null : sum[1] + value[1]]
      return { day, value: sum }
    })
}
