import type { IncidentChange } from '../model/index.ts'

/** Which incident each claim belonged to when incidents were last built. */
export type Membership = ReadonlyMap<string, string>

/** FNV-1a in two 32-bit halves, 16 hexadecimal digits. */
export function toHash(text: string): string {
  let high = 0x811c9dc5
  let low = 0xcbf29ce4
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + 0x9e37), 0x01000193)
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}

/** The id of an incident that was not known before: of its first claim by id, so that the same claims give the same id everywhere. */
export const toIncidentId = (claims: readonly string[]): string => `i-${toHash(claims.toSorted()[0] ?? '')}`

/**
 * Gives each group of claims an id: that of the earlier incident with which it shares most claims, each such id to one group only, and else a
 * new one, which no incident beyond these has (`isTaken`). Tells what became of the earlier incidents.
 */
export function toIdentities(
  groups: readonly (readonly string[])[],
  before: Membership,
  isTaken: (id: string) => boolean = () => false,
): { readonly ids: readonly string[]; readonly changes: readonly IncidentChange[] } {
  const shares: { readonly group: number; readonly incident: string; readonly count: number }[] = []
  const sizes = new Map<string, number>()
  for (const incident of before.values()) sizes.set(incident, (sizes.get(incident) ?? 0) + 1)
  for (const [group, claims] of groups.entries()) {
    const counts = new Map<string, number>()
    for (const claim of claims) {
      const incident = before.get(claim)
      if (incident !== undefined) counts.set(incident, (counts.get(incident) ?? 0) + 1)
    }
    for (const [incident, count] of counts) shares.push({ group, incident, count })
  }
  const keys = groups.map((claims) => claims.toSorted()[0] ?? '')
  const byKey = (a: number, b: number): number => ((keys[a] as string) < (keys[b] as string) ? -1 : 1)
  shares.sort((a, b) => b.count - a.count || (a.incident < b.incident ? -1 : a.incident > b.incident ? 1 : byKey(a.group, b.group)))
  const ids: (string | null)[] = groups.map(() => null)
  const given = new Set<string>()
  for (const { group, incident } of shares) {
    if (ids[group] !== null || given.has(incident)) continue
    ids[group] = incident
    given.add(incident)
  }
  for (const group of [...groups.keys()].sort(byKey)) {
    if (ids[group] !== null) continue
    // The id of its first claim may be taken by an incident that has lost that claim.
    const free = [...(groups[group] as readonly string[])]
      .sort()
      .map((claim) => toIncidentId([claim]))
      .find((id) => !given.has(id) && !sizes.has(id) && !isTaken(id))
    const id = free ?? toIncidentId([`${keys[group]} again`])
    ids[group] = id
    given.add(id)
  }
  const final = ids as string[]
  return { ids: final, changes: toChanges(groups, final, shares, sizes) }
}

function toChanges(
  groups: readonly (readonly string[])[],
  ids: readonly string[],
  shares: readonly { readonly group: number; readonly incident: string; readonly count: number }[],
  sizes: ReadonlyMap<string, number>,
): IncidentChange[] {
  const changes: IncidentChange[] = []
  const into = new Map<string, string[]>()
  const from = new Map<string, string[]>()
  const kept = new Map<string, number>()
  for (const { group, incident, count } of shares) {
    const id = ids[group] as string
    into.set(incident, [...(into.get(incident) ?? []), id])
    from.set(id, [...(from.get(id) ?? []), incident])
    if (id === incident) kept.set(id, count)
  }
  for (const [group, id] of ids.entries()) {
    const claims = (groups[group] as readonly string[]).toSorted()
    const sources = (from.get(id) ?? []).filter((incident) => incident !== id).sort()
    const parts = (into.get(id) ?? []).filter((other) => other !== id).sort()
    const add = (kind: IncidentChange['kind'], others: readonly string[]): void => void changes.push({ kind, incident: id, others, claims })
    if (!sizes.has(id)) add('began', sources)
    else if (sources.length > 0) add('joined', sources)
    if (parts.length > 0) add('parted', parts)
    if (!sizes.has(id) || sources.length > 0 || parts.length > 0) continue
    if (claims.length > (kept.get(id) ?? 0)) add('grew', [])
    else if (claims.length < (sizes.get(id) as number)) add('shrank', [])
  }
  const left = new Set(ids)
  for (const incident of [...sizes.keys()].sort()) {
    if (!left.has(incident)) changes.push({ kind: 'ended', incident, others: (into.get(incident) ?? []).toSorted(), claims: [] })
  }
  return changes
}
