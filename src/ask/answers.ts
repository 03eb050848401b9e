import type { ExportSource } from '../export/index.ts'
import type { Claim, EventClaim, Incident, IncidentRow, PossiblySame, TallyLine, TallyMetric } from '../model/index.ts'
import type {
  DocumentFilter,
  DocumentSummary,
  IncidentState,
  KeptCapture,
  KeptIncidentChange,
  KeptVersion,
  Page,
  PageRequest,
  StoreCounts,
  VersionSummary,
} from '../store/index.ts'
import type { ClaimEdits, WordRun } from '../work/index.ts'
import type { FacetName, IncidentFilter } from './incident-filter.ts'
import type { FacetAnswer, FacetQuestion, RowPage } from './incident-index.ts'
import type { PlaceCounts } from './place-column.ts'
import type { SourcesAnswer } from './sources.ts'
import type { Timeline } from './timeline.ts'

/**
 * Answers to the questions that people ask of what is kept: one place for the commands and for the API, so that both say the same. Lists, counts, map
 * and timeline come from an index of incident rows in memory, which is made anew when the store's incidents have changed.
 */
export interface Answers {
  /** As `refresh` found it the last time; another one whenever anything in it is. */
  readonly state: AnswerState
  /** Looks whether the store has something newer, and takes it in; what is asked meanwhile is answered from what was there before. */
  refresh(): Promise<AnswerState>
  findIncidents(filter: IncidentFilter, page: PageRequest): Promise<RowPage>
  /** Counts of each facet's values, most frequent first, and of those that are chosen; a facet's own choice does not narrow its own counts. */
  countFacets(
    filter: IncidentFilter,
    question: FacetQuestion,
  ): Promise<{ readonly total: number; readonly facets: ReadonlyMap<FacetName, FacetAnswer> }>
  /** By day; nobody’s choice of days narrows its extent. */
  getTimeline(filter: IncidentFilter): Promise<Timeline>
  /** Where the incidents that fit lie. */
  countPlaces(filter: IncidentFilter): Promise<PlaceCounts>
  /** All rows that fit, in the order of a list: newest last day first. */
  listRows(filter: IncidentFilter): Promise<readonly IncidentRow[]>
  /** Everything about one incident; `null` if there is none of this id. */
  getIncident(id: string): Promise<IncidentAnswer | null>
  /** Into which incidents the claims of one that is no more have gone; empty where that is not known. */
  findHeirs(id: string): Promise<readonly string[]>
  /** The last changes of incidents that fit the filter, newest first, each incident once. */
  listLastChanges(filter: IncidentFilter, limit: number): Promise<readonly ChangeAnswer[]>
  /** All incidents that fit with what exporters want to know of them, some at a time. */
  streamEntries(filter: IncidentFilter): ExportSource
  findDocuments(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentSummary>>
  /** Everything about one version of a document; `null` if there is none of this id. */
  getDocument(version: string): Promise<DocumentAnswer | null>
  /** In the order of their ids. */
  listTallies(filter: TallyFilter): Promise<readonly TallyLine[]>
  /** One line with its claims; `null` if there is none of this id. */
  getTally(id: string): Promise<TallyAnswer | null>
  /** Outlets and speakers with what is told of them and by them, as it was when incidents were merged last. */
  getSources(): Promise<SourcesAnswer>
}

export interface AnswerState {
  readonly incidents: IncidentState
  readonly counts: StoreCounts
  /** How many incidents the answers are about. */
  readonly total: number
}

export interface IncidentAnswer {
  readonly incident: Incident
  readonly row: IncidentRow
  readonly claims: readonly EventClaim[]
  /** The documents that its claims, and the reasons why they have one origin, point at. */
  readonly documents: ReadonlyMap<string, KeptVersion>
  readonly possiblySame: readonly (PossiblySame & { readonly other: IncidentRow })[]
  readonly changes: readonly KeptIncidentChange[]
}

export interface ChangeAnswer {
  readonly change: KeptIncidentChange
  readonly row: IncidentRow
}

export interface DocumentAnswer {
  readonly version: KeptVersion
  /** The incident of each event claim that is in one. */
  readonly incidents: ReadonlyMap<string, string>
  /** All versions of the document, oldest first. */
  readonly versions: readonly VersionSummary[]
  /** What the version changed in the one before; `null` for the first. */
  readonly edits: { readonly before: KeptVersion; readonly claims: ClaimEdits; readonly words: readonly WordRun[] } | null
  /** The captures that gave it, oldest first. */
  readonly captures: readonly KeptCapture[]
}

export interface TallyFilter {
  readonly metric?: readonly TallyMetric[]
  /** Names, in any spelling that folds alike. */
  readonly claimant?: readonly string[]
  readonly about?: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: readonly string[]
}

export interface TallyAnswer {
  readonly line: TallyLine
  /** The claims of its points, by their ids, with the documents they stand in. */
  readonly claims: ReadonlyMap<string, { readonly claim: Claim; readonly version: KeptVersion }>
  /** The incidents that are counted in what is recorded. */
  readonly incidents: readonly IncidentRow[]
}
