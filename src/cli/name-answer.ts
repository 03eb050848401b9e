import type { Answers } from '../ask/index.ts'
import { type Actor, type Claim, type IncidentRow, type Mention, type Outlet, type Place, quote } from '../model/index.ts'
import { type ClaimFilter, type Store, toNameKey } from '../store/index.ts'
import type { World } from '../world/index.ts'
import type { Named } from './find-named.ts'

/** Everything about somebody, somewhere or an outlet. */
export interface NameAnswer {
  readonly kind: Named['kind']
  readonly id: string | null
  readonly name: string
  /** Its row in the tables of the world; `null` where they have none. */
  readonly identity: Actor | Place | Outlet | null
  /** As claims write it, the most frequent first. */
  readonly spellings: readonly { readonly words: string; readonly claims: number }[]
  readonly incidents: readonly IncidentRow[]
  /** How many claims name it, and whether there are more than were looked at. */
  readonly claims: number
  readonly hasMore: boolean
}

/** So many claims of each part that it plays are looked at, the newest. */
const LOOKED_AT = 500

const PARTS: Readonly<Record<Named['kind'], readonly (keyof ClaimFilter)[]>> = {
  actor: ['actor', 'target', 'claimant'],
  place: ['place'],
  outlet: ['outlet'],
}

function mentionsOf(claim: Claim, kind: Named['kind']): readonly (Mention | null)[] {
  switch (kind) {
    case 'outlet':
      return []
    case 'place':
      return claim.kind === 'event' ? [claim.place] : []
    case 'actor':
      return claim.kind === 'event'
        ? [claim.actor, claim.target, ...claim.claimants, ...claim.relays]
        : [claim.about, ...claim.claimants, ...claim.relays]
  }
}

function findIdentity({ kind, id, name }: Named, world: World): NameAnswer['identity'] {
  switch (kind) {
    case 'actor':
      return id === null ? null : (world.actors.get(id) ?? null)
    case 'place':
      return id === null ? null : world.findPlace(id)
    case 'outlet':
      return [...world.outlets.values()].find((outlet) => toNameKey(outlet.name) === toNameKey(name)) ?? null
  }
}

async function listIncidents({ kind, id, name }: Named, answers: Answers): Promise<IncidentRow[]> {
  const asked = [id ?? name]
  const filters =
    kind === 'actor' ? [{ actor: asked }, { target: asked }, { claimant: asked }] : kind === 'place' ? [{ place: asked }] : [{ outlet: asked }]
  const rows = new Map<string, IncidentRow>()
  for (const filter of filters) for (const row of await answers.listRows(filter)) rows.set(row.id, row)
  return [...rows.values()].sort((a, b) =>
    (a.days?.[1] ?? '') < (b.days?.[1] ?? '') ? 1 : (a.days?.[1] ?? '') > (b.days?.[1] ?? '') ? -1 : a.id < b.id ? -1 : 1,
  )
}

/** Asks store, answers and tables for what is known of a name. */
export async function toNameAnswer(named: Named, { store, answers, world }: { store: Store; answers: Answers; world: World }): Promise<NameAnswer> {
  const { kind, id, name } = named
  const claims = new Map<string, Claim>()
  let hasMore = false
  for (const part of PARTS[kind]) {
    const { rows, next } = await store.findClaims({ [part]: name }, { limit: LOOKED_AT })
    for (const { claim } of rows) claims.set(claim.id, claim)
    hasMore ||= next !== null
  }
  const isMeant = (mention: Mention | null): mention is Mention =>
    mention !== null && (id === null ? toNameKey(mention.name) === toNameKey(name) : mention.id === id)
  const spellings = new Map<string, number>()
  let count = 0
  const byDocument = Map.groupBy(claims.values(), ({ document }) => document)
  for (const [document, told] of byDocument) {
    const text = kind === 'outlet' ? '' : ((await store.getVersion(document))?.document.text ?? '')
    for (const claim of told) {
      const mentions = mentionsOf(claim, kind).filter(isMeant)
      if (kind === 'outlet' || mentions.length > 0) count += 1
      const words = new Set(mentions.map(({ span }) => quote(text, span).replace(/\s+/gu, ' ').trim()))
      for (const one of words) if (one !== '') spellings.set(one, (spellings.get(one) ?? 0) + 1)
    }
  }
  return {
    kind,
    id,
    name,
    identity: findIdentity(named, world),
    spellings: [...spellings].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).map(([words, told]) => ({ words, claims: told })),
    incidents: await listIncidents(named, answers),
    claims: count,
    hasMore,
  }
}
