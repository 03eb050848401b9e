import type { ChangeAnswer, IncidentAnswer, PlaceCounts, RowPage } from '../ask/index.ts'
import type { Account, IncidentRow, Origin } from '../model/index.ts'
import type { KeptVersion } from '../store/index.ts'
import type { ApiIncident, ApiIncidentRow, ApiOrigin, IncidentList, MapPlaces } from './contract.ts'
import { toApiEventClaim, toDocumentHead } from './present-claims.ts'
import type { Plain } from './route.ts'
import { toQuote } from './to-quote.ts'

/** `waiting` documents are not yet merged. */
export const toApiIncidentList = ({ rows, next, total, unplaced, undated }: RowPage, waiting: number): Plain<IncidentList> => ({
  rows: rows.map(toApiIncidentRow),
  next,
  total,
  unplaced,
  undated,
  waiting,
})

/** The API has rows as the model has them. */
export const toApiIncidentRow = (row: IncidentRow): Plain<ApiIncidentRow> => row

/** The API has places as they are counted. */
export const toApiMap = (places: PlaceCounts): Plain<MapPlaces> => places

export function toApiIncident({ incident, row, claims, documents, possiblySame, changes }: IncidentAnswer): Plain<ApiIncident> {
  const own = incident.documents.flatMap((id) => documents.get(id) ?? [])
  const quoteAt = (document: string, span: readonly [number, number]) => {
    const version = documents.get(document)
    return version === undefined ? [] : [toQuote(version, span)]
  }
  const toAccounts = <T>(accounts: readonly Account<T>[]) => accounts.map(({ value, by }) => ({ value, by }))
  return {
    row: toApiIncidentRow(row),
    accounts: {
      type: toAccounts(incident.types),
      days: toAccounts(incident.days),
      place: toAccounts(incident.places),
      actor: toAccounts(incident.actors),
      target: toAccounts(incident.targets),
      weapon: toAccounts(incident.weapons),
      count: toAccounts(incident.counts),
      killed: toAccounts(incident.killed),
      wounded: toAccounts(incident.wounded),
      status: [...Map.groupBy(claims, ({ status }) => status)].map(([value, told]) => ({ value, by: told.map(({ id }) => id) })),
    },
    narrowed: incident.narrowed,
    claims: claims.map((claim) => ({
      claim: toApiEventClaim(claim, incident.id),
      quotes: claim.evidence.flatMap((span) => quoteAt(claim.document, span)),
    })),
    documents: own.toSorted(byPublication).map(toDocumentHead),
    origins: incident.origins.map((origin) => toApiOrigin(origin, quoteAt)),
    possiblySame: possiblySame.map(({ other, score, reasons }) => ({ other: toApiIncidentRow(other), score, reasons })),
    changes: changes.map(toApiChange),
  }
}

const toApiChange = ({ kind, incident, others, claims, at }: ChangeAnswer['change']): Plain<ApiIncident['changes'][number]> => ({
  kind,
  incident,
  others,
  claims: claims.length,
  at,
})

/** Earliest first; what has no day comes last. */
function byPublication(a: KeptVersion, b: KeptVersion): number {
  const [x, y] = [a.published?.[0] ?? '9999', b.published?.[0] ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.version < b.version ? -1 : 1
}

type QuoteAt = (document: string, span: readonly [number, number]) => ReturnType<typeof toQuote>[]

function toApiOrigin({ id, root, outlet, claims, first, chains, falls }: Origin, quoteAt: QuoteAt): Plain<ApiOrigin> {
  return {
    id,
    name: root?.name ?? outlet,
    isOutlet: root === null,
    claims,
    first,
    chains: chains.map(({ claim, links }) => ({
      claim,
      links: links.map(({ role, id: party, name, evidence }) => ({
        role,
        id: party,
        name,
        quote: evidence === null ? null : (quoteAt(evidence.document, evidence.span)[0] ?? null),
      })),
    })),
    falls: falls.map(({ claim, to, reason, note, evidence }) => ({
      claim,
      to,
      reason,
      note,
      quotes: evidence.flatMap(({ document, span }) => quoteAt(document, span)),
    })),
  }
}
