import type { IncidentField, Origin, Range } from '../model/index.ts'
import { toDayGap } from './compare-days.ts'
import { isKinParty, isSameParty } from './compare-parties.ts'
import { toSiteDistance } from './distance.ts'
import type { Party, Telling } from './telling.ts'

const areApart = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && ((a[1] !== null && a[1] < b[0]) || (b[1] !== null && b[1] < a[0]))

/** Two parties that the tables know and that have nothing to do with one another; of unknown names nobody can tell. */
const areOthers = (some: readonly Party[], others: readonly Party[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  some.every((a) => a.line.length > 0 && others.every((b) => b.line.length > 0 && !isSameParty(a, b) && !isKinParty(a, b)))

/** Kilometres beyond both radii at which two places are two. */
const ELSEWHERE = 5

function areElsewhere({ site: a }: Telling, { site: b }: Telling): boolean {
  if (a === null || b === null) return false
  const distance = toSiteDistance(a, b)
  return distance !== null && distance - (a.radius + b.radius) / 1000 > ELSEWHERE
}

const isStopped = ({ type }: Telling): boolean => type === 'disrupted_weapons'

/** What two tellings of one incident contradict one another on; a wider or vaguer account contradicts nothing. */
const CONTRADICTS: Readonly<Record<IncidentField, (a: Telling, b: Telling) => boolean>> = {
  type: (a, b) => isStopped(a) !== isStopped(b),
  days: (a, b) => a.days !== null && b.days !== null && toDayGap(a.days, b.days) > 0,
  place: areElsewhere,
  actor: (a, b) => areOthers(a.actors, b.actors),
  target: (a, b) => areOthers(a.targets, b.targets),
  count: (a, b) => areApart(a.count, b.count),
  killed: (a, b) => areApart(a.killed, b.killed),
  wounded: (a, b) => areApart(a.wounded, b.wounded),
  status: (a, b) => a.status !== b.status,
}

/** The fields on which tellings of different origins contradict one another. */
export function findDisputed(tellings: readonly Telling[], origins: readonly Origin[]): IncidentField[] {
  const rootsOf = new Map<string, Set<string>>()
  for (const { id, claims } of origins) for (const claim of claims) rootsOf.set(claim, (rootsOf.get(claim) ?? new Set()).add(id))
  const areIndependent = (a: Telling, b: Telling): boolean => {
    const [roots, others] = [rootsOf.get(a.id) ?? new Set<string>(), rootsOf.get(b.id) ?? new Set<string>()]
    return roots.isDisjointFrom(others)
  }
  const fields = Object.entries(CONTRADICTS) as [IncidentField, (a: Telling, b: Telling) => boolean][]
  return fields
    .filter(([, contradicts]) => tellings.some((a, at) => tellings.slice(at + 1).some((b) => contradicts(a, b) && areIndependent(a, b))))
    .map(([field]) => field)
}
