import type { Account, DayRange, EventClaim, Incident, IncidentRow, PartyAccount, PlaceAccount, Range } from '../model/index.ts'

/** What a list shows of an incident; `claims` are those that it is made of. */
export function toIncidentRow(incident: Incident, claims: readonly EventClaim[]): IncidentRow {
  const { id, narrowed, places } = incident
  const countries = [...places.map(({ value }) => value.country), ...claims.flatMap((claim) => claim.countries)]
  return {
    id,
    days: toDays(narrowed === null ? valuesOf(incident.days) : [...valuesOf(incident.days), narrowed.days]),
    isNarrowed: narrowed !== null,
    place: toPlace(places),
    countries: [...new Set(countries.filter((country) => country !== null))].sort(),
    types: valuesOf(incident.types),
    actors: valuesOf(incident.actors),
    targets: valuesOf(incident.targets),
    weapons: valuesOf(incident.weapons),
    claimants: toClaimants(claims),
    outlets: incident.outlets,
    killed: toHull(valuesOf(incident.killed)),
    wounded: toHull(valuesOf(incident.wounded)),
    claims: incident.claims.length,
    documents: incident.documents.length,
    origins: incident.origins.length,
    standing: incident.standing,
    disputed: incident.disputed,
  }
}

const valuesOf = <T>(accounts: readonly Account<T>[]): T[] => accounts.map(({ value }) => value)

const contains = (wide: DayRange, narrow: DayRange): boolean => wide[0] <= narrow[0] && narrow[1] <= wide[1] && wide.join() !== narrow.join()

/** From the first to the last day of the narrowest accounts: one that only leaves more days open than another says nothing against it. */
function toDays(ranges: readonly DayRange[]): DayRange | null {
  const narrowest = ranges.filter((range) => !ranges.some((other) => contains(range, other)))
  const first = narrowest.map(([day]) => day).sort()[0]
  const last = narrowest
    .map(([, day]) => day)
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/** The place that most claims tell, the finest of equals. */
function toPlace(places: readonly Account<PlaceAccount>[]): PlaceAccount | null {
  const most = places[0]?.by.length
  const equals = places.filter(({ by }) => by.length === most)
  const radiusOf = ({ value }: Account<PlaceAccount>): number => value.radius ?? Number.POSITIVE_INFINITY
  return (
    equals.reduce<Account<PlaceAccount> | null>((best, place) => (best === null || radiusOf(place) < radiusOf(best) ? place : best), null)?.value ??
    null
  )
}

/** From the least to the most. */
function toHull(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null
  const most = ranges.reduce<number | null>((sum, [, to]) => (sum === null || to === null ? null : Math.max(sum, to)), 0)
  return [Math.min(...ranges.map(([from]) => from)), most]
}

/** Who says it, those of most claims first. */
function toClaimants(claims: readonly EventClaim[]): PartyAccount[] {
  const counts = new Map<string, { readonly party: PartyAccount; count: number }>()
  for (const { claimants } of claims) {
    for (const { id, name } of claimants) {
      const key = id ?? `name ${name}`
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { party: { id, name }, count: 1 })
      else known.count += 1
    }
  }
  return [...counts].sort(([x, a], [y, b]) => b.count - a.count || (x < y ? -1 : 1)).map(([, { party }]) => party)
}
