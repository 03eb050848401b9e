import type { ApiIncident, ApiOrigin } from '../../../../src/api/contract.ts'

export type Layer = 'root' | 'relay' | 'outlet'
const LAYERS: readonly Layer[] = ['root', 'relay', 'outlet']

/** A speaker, agency or outlet in the graph. `row` is its place in its layer, from 0; layers are centred on one another by `toGraph`. */
export interface GraphNode {
  readonly key: string
  readonly layer: Layer
  readonly name: string
  readonly origin: string
  /** The claims that stand here or come through here. */
  readonly claims: readonly string[]
  /** Of them those that are copies of another one here shown. */
  readonly copies: readonly string[]
  readonly row: number
}

/** `copies` counts the claims that come along it as copies only. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly claims: readonly string[]
}

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Rows of the tallest layer. */
  readonly rows: number
}

/** Reasons by which a claim is another's words again. */
const COPIED: ReadonlySet<ApiOrigin['falls'][number]['reason']> = new Set(['copy', 'translation', 'quoted-passage', 'same-communique'])

interface Draft {
  readonly key: string
  readonly layer: Layer
  readonly name: string
  readonly origin: string
  readonly claims: Set<string>
}

/**
 * Origins as layers: who stands at the root, who passed it on, which outlets printed it. Outlets of one origin that only copy are folded into
 * the outlet that was not a copy, where `unfolded` does not hold the origin's id.
 */
export function toGraph({ origins, claims, documents }: Pick<ApiIncident, 'origins' | 'claims' | 'documents'>, unfolded: ReadonlySet<string>): Graph {
  const outletOf = new Map(documents.map(({ version, outlet }) => [version, outlet]))
  const documentOf = new Map(claims.map(({ claim }) => [claim.id, claim.document]))
  const drafts = new Map<string, Draft>()
  const edges = new Map<string, { from: string; to: string; claims: Set<string> }>()
  const copiesOf = new Map<string, Set<string>>()

  const visit = (layer: Layer, name: string, origin: string, claim: string): string => {
    const key = `${origin} ${layer} ${name}`
    const draft = drafts.get(key) ?? { key, layer, name, origin, claims: new Set<string>() }
    draft.claims.add(claim)
    drafts.set(key, draft)
    return key
  }
  const connect = (from: string, to: string, claim: string): void => {
    const key = `${from}→${to}`
    const edge = edges.get(key) ?? { from, to, claims: new Set<string>() }
    edge.claims.add(claim)
    edges.set(key, edge)
  }

  for (const origin of origins) {
    const copied = new Set(origin.falls.filter(({ reason }) => COPIED.has(reason)).map(({ claim }) => claim))
    const own = origin.claims.filter((claim) => !copied.has(claim))
    const shown = unfolded.has(origin.id) || own.length === 0 ? origin.claims : own
    for (const claim of shown) {
      const links = origin.chains.find((chain) => chain.claim === claim)?.links ?? []
      const outlet = links.find(({ role }) => role === 'outlet')?.name ?? outletOf.get(documentOf.get(claim) ?? '') ?? ''
      const relays = links.filter(({ role }) => role === 'relay').map(({ name }) => name)
      let before = visit('root', origin.name ?? '', origin.id, claim)
      for (const relay of relays.toReversed()) {
        const key = visit('relay', relay, origin.id, claim)
        if (key !== before) connect(before, key, claim)
        before = key
      }
      if (origin.isOutlet && outlet === (origin.name ?? '') && relays.length === 0) continue
      connect(before, visit('outlet', outlet, origin.id, claim), claim)
    }
    const folded = origin.claims.filter((claim) => !shown.includes(claim))
    if (folded.length > 0) {
      const first = [...drafts.values()].find((draft) => draft.origin === origin.id && draft.layer === 'outlet')
      copiesOf.set(first?.key ?? `${origin.id} root ${origin.name ?? ''}`, new Set(folded))
    }
  }
  return place([...drafts.values()], [...edges.values()], copiesOf, origins)
}

/** Rows by origin, so that edges of two origins never cross; in an origin each layer keeps its order of coming, centred. */
function place(
  drafts: readonly Draft[],
  edges: readonly { from: string; to: string; claims: ReadonlySet<string> }[],
  copiesOf: ReadonlyMap<string, ReadonlySet<string>>,
  origins: readonly ApiOrigin[],
): Graph {
  const nodes: GraphNode[] = []
  let top = 0
  for (const { id } of origins) {
    const layers = LAYERS.map((layer) => drafts.filter((draft) => draft.origin === id && draft.layer === layer))
    const height = Math.max(1, ...layers.map(({ length }) => length))
    for (const layer of layers) {
      for (const [at, { key, layer: name, ...draft }] of layer.entries()) {
        const row = top + (height - layer.length) / 2 + at
        nodes.push({ ...draft, key, layer: name, claims: [...draft.claims], copies: [...(copiesOf.get(key) ?? [])], row })
      }
    }
    top += height
  }
  return { nodes, edges: edges.map(({ from, to, claims }) => ({ from, to, claims: [...claims] })), rows: top }
}
