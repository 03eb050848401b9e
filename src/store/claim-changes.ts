import type { Claim } from '../model/index.ts'
import type { AlteredClaim } from './store.ts'

const NOT_SLOTS: ReadonlySet<string> = new Set(['id', 'document', 'kind', 'evidence', 'foundBy'])

/** The value without its spans: what is said, not where. */
const withoutSpans = (value: unknown): string => JSON.stringify(value, (key, inner) => (key === 'span' ? undefined : inner))

/** In what two claims of one kind differ: names of slots; `evidence` where only places in the text do; `foundBy`. */
function toSlots(before: Claim, after: Claim): string[] {
  const [first, second] = [before, after] as unknown as Readonly<Record<string, unknown>>[]
  const slots: string[] = []
  let moved = JSON.stringify(before.evidence) !== JSON.stringify(after.evidence)
  for (const slot of Object.keys(first ?? {})) {
    if (NOT_SLOTS.has(slot)) continue
    if (withoutSpans(first?.[slot]) !== withoutSpans(second?.[slot])) slots.push(slot)
    else if (JSON.stringify(first?.[slot]) !== JSON.stringify(second?.[slot])) moved = true
  }
  if (moved) slots.push('evidence')
  if (before.foundBy !== after.foundBy) slots.push('foundBy')
  return slots
}

/**
 * How the claims of one text changed from one reading to another. A claim is altered, rather than gone and another new, where both are of one
 * kind and tell the same sentence; of several that do, those that agree in most.
 */
export function compareClaims(
  before: readonly Claim[],
  after: readonly Claim[],
): { readonly gone: readonly Claim[]; readonly added: readonly Claim[]; readonly altered: readonly AlteredClaim[] } {
  const beforeIds = new Map(before.map((claim) => [claim.id, claim]))
  const afterIds = new Set(after.map(({ id }) => id))
  const altered: AlteredClaim[] = []
  const added = new Set<Claim>()
  for (const claim of after) {
    const known = beforeIds.get(claim.id)
    if (known === undefined) added.add(claim)
    else if (known.foundBy !== claim.foundBy) altered.push({ before: known, after: claim, slots: ['foundBy'] })
  }
  const starts = new Map<string, Claim[]>()
  for (const claim of added)
    for (const [start] of claim.evidence) starts.set(`${claim.kind} ${start}`, [...(starts.get(`${claim.kind} ${start}`) ?? []), claim])
  const pairs: AlteredClaim[] = []
  const gone = new Set(before.filter(({ id }) => !afterIds.has(id)))
  for (const claim of gone) {
    const near = new Set(claim.evidence.flatMap(([start]) => starts.get(`${claim.kind} ${start}`) ?? []))
    for (const other of near) pairs.push({ before: claim, after: other, slots: toSlots(claim, other) })
  }
  for (const pair of pairs.sort((a, b) => a.slots.length - b.slots.length)) {
    if (!gone.has(pair.before) || !added.has(pair.after)) continue
    gone.delete(pair.before)
    added.delete(pair.after)
    altered.push(pair)
  }
  return { gone: [...gone], added: [...added], altered }
}
