import type { Claim, EventClaim, Incident, IncidentRow, PossiblySame, Span, TallyLine } from '../model/index.ts'
import type { KeptIncidentChange, KeptVersion, PageRequest } from '../store/index.ts'
import type { FacetName, IncidentFilter } from './incident-filter.ts'

/**
 * Answers to the questions that people ask of what is kept: one place for the commands and for the API, so that both say the same. Lists, counts, map
 * and timeline come from an index of incident rows in memory, which is made anew when the store's incidents have changed.
 */
export interface Answers {
  /** Revision of the incidents that answers are about; looks whether the store has a newer one first. */
  refresh(): Promise<number>
  findIncidents(filter: IncidentFilter, page: PageRequest): Promise<IncidentPage>
  /** Counts of each facet's values; a facet's own choice does not narrow its own counts. At most `limit` values each, most frequent first. */
  countFacets(filter: IncidentFilter, limit: number): Promise<{ readonly total: number; readonly facets: ReadonlyMap<FacetName, FacetAnswer> }>
  /** All rows that fit, for map and timeline; in the order of a list. */
  listRows(filter: IncidentFilter): Promise<readonly IncidentRow[]>
  /** Everything about one incident; `null` if there is none of this id. */
  getIncident(id: string): Promise<IncidentAnswer | null>
  /** Everything about one version of a document; `null` if there is none of this id. */
  getDocument(version: string): Promise<DocumentAnswer | null>
  listTallies(filter: TallyFilter): Promise<readonly TallyAnswer[]>
}

export interface IncidentPage {
  readonly rows: readonly IncidentRow[]
  readonly next: string | null
  readonly total: number
  /** Of the total: without a point, without a day. */
  readonly unplaced: number
  readonly undated: number
}

export interface FacetAnswer {
  readonly values: readonly { readonly value: string; readonly name: string; readonly incidents: number }[]
  readonly hasMore: boolean
}

export interface IncidentAnswer {
  readonly incident: Incident
  readonly row: IncidentRow
  readonly claims: readonly EventClaim[]
  /** The documents of its claims, by their ids. */
  readonly documents: ReadonlyMap<string, KeptVersion>
  readonly possiblySame: readonly (PossiblySame & { readonly other: IncidentRow })[]
  readonly changes: readonly KeptIncidentChange[]
}

export interface DocumentAnswer {
  readonly version: KeptVersion
  /** The incident of each event claim that is in one. */
  readonly incidents: ReadonlyMap<string, string>
}

export interface TallyFilter {
  readonly metric?: readonly string[]
  readonly claimant?: readonly string[]
  readonly country?: readonly string[]
  readonly id?: string
}

export interface TallyAnswer {
  readonly line: TallyLine
  /** The claims of its points, in their order, with the documents they stand in. */
  readonly claims: readonly { readonly claim: Claim; readonly version: string; readonly outlet: string | null; readonly span: Span }[]
}
