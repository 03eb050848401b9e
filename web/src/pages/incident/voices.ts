import type { ApiEventClaim, ApiIncident } from '../../../../src/api/contract.ts'

/** The columns of the comparison, in their order. */
export const FIELDS = ['type', 'status', 'days', 'place', 'actor', 'target', 'weapon', 'count', 'killed', 'wounded'] as const
export type Field = (typeof FIELDS)[number]
type Accounts = ApiIncident['accounts']
export type FieldValue<F extends Field> = Accounts[F][number]['value']

/** What one voice says in one field; `version` counts the field's accounts from 0, most told first. */
export interface Saying<F extends Field = Field> {
  readonly field: F
  readonly version: number
  readonly value: FieldValue<F>
  /** The claims of this voice that say so. */
  readonly claims: readonly string[]
}

/** How the accounts of a field stand to one another: `open` is told by one voice only, `wider` differs without contradiction. */
export type Agreement = 'unsaid' | 'open' | 'agreed' | 'wider' | 'disputed'

export interface Column {
  readonly field: Field
  readonly agreement: Agreement
  readonly versions: number
}

/** Whoever says it, in whichever outlets: the claimants, else an outlet in its own voice. */
export interface Voice {
  readonly key: string
  readonly names: readonly { readonly id: string | null; readonly name: string }[]
  /** The outlet that speaks for itself; `null` where there are claimants, or where the outlet is not known. */
  readonly outlet: string | null
  readonly isOutlet: boolean
  readonly claims: readonly ApiEventClaim[]
  readonly sayings: ReadonlyMap<Field, readonly Saying[]>
}

/** The voices that go back to the same origins; where several speak together, each may have its own. */
export interface VoiceGroup {
  readonly key: string
  /** Positions in the incident's list of origins, ascending. */
  readonly origins: readonly number[]
  readonly voices: readonly Voice[]
}

function toVoiceKey({ claimants }: ApiEventClaim, outlet: string | null): string {
  if (claimants.length === 0) return `outlet:${outlet ?? ''}`
  return claimants
    .map(({ id, name }) => id ?? `name:${name}`)
    .sort()
    .join('+')
}

function toSayings(accounts: Accounts, claims: ReadonlySet<string>): Map<Field, Saying[]> {
  const sayings = new Map<Field, Saying[]>()
  for (const field of FIELDS) {
    const said: Saying[] = []
    for (const [version, { value, by }] of accounts[field].entries()) {
      const own = by.filter((id) => claims.has(id))
      if (own.length > 0) said.push({ field, version, value, claims: own })
    }
    if (said.length > 0) sayings.set(field, said)
  }
  return sayings
}

/** Who says it, gathered by origin, in the order of the incident's origins; of one origin the voices with most claims first. */
export function toVoiceGroups({ accounts, claims, documents, origins }: ApiIncident): VoiceGroup[] {
  const outlets = new Map(documents.map(({ version, outlet }) => [version, outlet]))
  const rootsOf = (claim: string): number[] => origins.flatMap(({ claims }, at) => (claims.includes(claim) ? [at] : []))
  const byRoots = new Map<string, Map<string, ApiEventClaim[]>>()
  for (const { claim } of claims) {
    const roots = rootsOf(claim.id).join('+')
    const voices = byRoots.get(roots) ?? new Map<string, ApiEventClaim[]>()
    byRoots.set(roots, voices)
    const key = toVoiceKey(claim, outlets.get(claim.document) ?? null)
    voices.set(key, [...(voices.get(key) ?? []), claim])
  }
  const groups = [...byRoots].map(
    ([roots, voices]): VoiceGroup => ({
      key: roots,
      origins: roots === '' ? [] : roots.split('+').map(Number),
      voices: [...voices]
        .map(([key, own]): Voice => {
          const [first] = own as [ApiEventClaim]
          const isOutlet = first.claimants.length === 0
          return {
            key: `${roots} ${key}`,
            names: first.claimants.map(({ id, name }) => ({ id, name })),
            outlet: isOutlet ? (outlets.get(first.document) ?? null) : null,
            isOutlet,
            claims: own,
            sayings: toSayings(accounts, new Set(own.map(({ id }) => id))),
          }
        })
        .sort((a, b) => b.claims.length - a.claims.length),
    }),
  )
  const first = ({ origins }: VoiceGroup): number => origins[0] ?? Number.POSITIVE_INFINITY
  return groups.sort((a, b) => first(a) - first(b) || a.origins.length - b.origins.length)
}

/** The fields that anybody fills, those first on which accounts contradict one another. A status that all share is not worth a column. */
export function toColumns({ accounts, row }: Pick<ApiIncident, 'accounts' | 'row'>, groups: readonly VoiceGroup[]): Column[] {
  const voices = groups.flatMap((group) => group.voices)
  const columns = FIELDS.flatMap((field): Column[] => {
    const versions = accounts[field].length
    if (versions === 0) return []
    if (field === 'status' && versions === 1 && accounts.status[0]?.value === 'occurred') return []
    const tellers = voices.filter(({ sayings }) => sayings.has(field)).length
    const isDisputed = field !== 'weapon' && row.disputed.includes(field)
    const agreement: Agreement = isDisputed ? 'disputed' : versions > 1 ? 'wider' : tellers > 1 ? 'agreed' : 'open'
    return [{ field, agreement, versions }]
  })
  const rank = ({ agreement }: Column): number => (agreement === 'disputed' ? 0 : 1)
  return columns.sort((a, b) => rank(a) - rank(b))
}
