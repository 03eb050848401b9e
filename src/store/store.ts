import type { Capture, Claim, DayRange, Document, EventType, LoadedTerm, Problem, Reading, Span, Status, TallyMetric } from '../model/index.ts'
import type { IncidentStore } from './incident-store.ts'
import type { KeptTelling } from './telling.ts'

/**
 * What is kept of documents and their claims, and the questions asked of it. One interface over SQLite and PostgreSQL.
 *
 * What a promise acknowledges is durable: it survives a killed process and a power cut. What fails throws `OutsideError` and has changed nothing.
 */
export interface Store extends IncidentStore {
  /** For messages: the file, or the database's name and host without its password. */
  readonly name: string

  // ---- Taking in ----

  /**
   * Keeps a batch in one transaction, and says what came of each of its documents and then of those seen again, in order. The same batch again
   * changes nothing.
   */
  save(batch: Batch): Promise<readonly Saved[]>
  /** Puts other readings in the place of those that these documents have, in one transaction, and says what changed. Human decisions stay. */
  replaceReadings(replacement: Replacement): Promise<readonly ReadingChange[]>

  // ---- Who does what: runs that can be taken up again, and leases ----

  /** Takes up the unfinished run over this source, or begins one. Safe only under a lease on the source. */
  beginRun(source: string): Promise<Run>
  endRun(run: number): Promise<void>
  /** Those of the keys that the run has dealt with already. */
  findDone(run: number, keys: readonly string[]): Promise<ReadonlySet<string>>
  /** The last runs, newest first. */
  listRuns(limit: number): Promise<readonly Run[]>
  /** Takes the lease of this name for the holder, or says who has it. One whose holder was not heard of for 30 seconds is free. */
  takeLease(name: string, holder: Holder): Promise<LeaseAnswer>
  /** Every lease held at present. */
  listLeases(): Promise<readonly HeldLease[]>

  // ---- Questions ----

  /** Claims that fit all of the filter, page by page. */
  findClaims(filter: ClaimFilter, page: PageRequest): Promise<Page<KeptClaim>>
  /** By the claims' ids, in their order; those that are not there are left out. */
  getClaims(ids: readonly string[]): Promise<readonly KeptClaim[]>
  /** All claims of one version of a document, in the order of the text. */
  listDocumentClaims(version: string): Promise<readonly Claim[]>
  /** Documents (their newest versions) that fit, newest publication first. */
  findDocuments(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentSummary>>
  /** One version with its text and all that was read in it; `null` if there is none of this id. */
  getVersion(version: string): Promise<KeptVersion | null>
  /** The same of several, in their order; those that are not there are left out. */
  getVersions(versions: readonly string[]): Promise<readonly KeptVersion[]>
  /** Which of these versions are kept. */
  findVersions(versions: readonly string[]): Promise<ReadonlySet<string>>
  /** All versions of the document with this source key, oldest first; empty if there is none. */
  listVersions(source: string): Promise<readonly VersionSummary[]>
  /** Values of one facet with their counts, most frequent first; for days, newest first. */
  countFacet(facet: Facet, question?: FacetQuestion): Promise<FacetCounts>
  /** Loaded terms, page by page. */
  findLoaded(filter: LoadedFilter, page: PageRequest): Promise<Page<KeptLoadedTerm>>
  /** Problems, newest first, page by page. */
  findProblems(filter: ProblemFilter, page: PageRequest): Promise<Page<KeptProblem>>
  /** The captures that gave this version, oldest first. */
  listCaptures(version: string): Promise<readonly KeptCapture[]>
  /** The last capture that was asked for under each of these addresses; addresses without any are left out. */
  findLastCaptures(urls: readonly string[]): Promise<readonly KeptCapture[]>
  counts(): Promise<StoreCounts>

  // ---- Everything, for export, merging, verifying ----

  /** Every version with its reading, in order of its id, from the one after `after`; a bounded number is in memory at a time. */
  streamVersions(options?: { readonly after?: string; readonly newestOnly?: boolean }): AsyncIterable<KeptVersion>
  /** How each newest version of a document tells what it tells, in order of its id. */
  streamTellings(): AsyncIterable<KeptTelling>
  /** Every claim of the newest versions that fits the filter, newest day first. */
  streamClaims(filter: ClaimFilter): AsyncIterable<KeptClaim>
  /** Every capture with the versions it gave, in order of its sequence. */
  streamCaptures(): AsyncIterable<KeptCapture & { readonly versions: readonly string[] }>
  /** All that is kept, as it is at one moment, in an order in which `loadRows` takes it. Runs, leases and incidents are not part of it. */
  streamRows(): AsyncIterable<StoreRow>
  /**
   * Fills an empty store with the rows of another, of either kind; ids, numbers and times are the same afterwards, and all documents wait to be merged.
   * Refuses a store that is not empty.
   */
  loadRows(rows: AsyncIterable<StoreRow> | Iterable<StoreRow>): Promise<void>

  // ---- What people decide ----

  /** Adds a decision; none is ever changed or removed. The same decision again (by its id) changes nothing. */
  decide(decisions: readonly Decision[]): Promise<void>
  /** Decisions about these subjects, oldest first. */
  findDecisions(subjects: readonly string[]): Promise<readonly Decision[]>

  // ---- Care ----

  /** Looks whether the store is sound: the file's own check, and that summaries agree with what they count. Empty if all is well. */
  check(): Promise<readonly string[]>
  /** Writes a consistent copy of a SQLite store to `path` while others use it; refused for PostgreSQL, which has pg_dump. */
  copyTo(path: string): Promise<void>
  close(): Promise<void>
}

// ---- Taking in ---------------------------------------------------------------------------------------------------------------------------

/** One entry of the custody log that took bytes in. */
export interface KeptCapture {
  /** Its number in the custody log. */
  readonly sequence: number
  readonly capture: Capture
}

/** A document as read, with where it came from. */
export interface Intake {
  /** What stays the same when the text changes: the URL, or the file's name with member or line («week.wacz!page-3»). */
  readonly source: string
  /** Sequence of the capture; `null` if no bytes are kept. It must be kept already or be in the same batch. */
  readonly capture: number | null
  /** `reading.document.id` must be `toVersionId(source, reading.document.sha256)`, so that claims' ids are the same wherever it is added. */
  readonly reading: Reading
}

/** A version that is kept already came again: nothing needs to be read, but it is the newest of its source now. */
export interface SeenAgain {
  readonly source: string
  readonly version: string
  readonly capture: number
}

/** What came of a lead. */
export type LeadOutcome = 'new' | 'changed' | 'unchanged' | 'refused'

export interface LeadDone {
  readonly key: string
  /** Sources of the documents of the same batch that it gave: the outcome is that of the most changed of them. Empty: it is `refused`. */
  readonly sources: readonly string[]
  /** One sentence: why it was refused. */
  readonly note: string | null
}

/** What is kept together or not at all. */
export interface Batch {
  /** The run it belongs to; needed where there are leads. */
  readonly run: number | null
  /** Token of the lease under which it is saved: if another has taken the lease meanwhile, nothing is saved. `null`: none is needed. */
  readonly lease: string | null
  readonly captures: readonly KeptCapture[]
  readonly documents: readonly Intake[]
  readonly seen: readonly SeenAgain[]
  readonly leads: readonly LeadDone[]
  /** Problems of what did not become a document; those of readings are kept with their readings. */
  readonly problems: readonly Problem[]
}

/** What came of one document of a batch. */
export interface Saved {
  readonly source: string
  /** Id of the version. */
  readonly version: string
  /** `new`: a source not known before; `changed`: a known source with a new text; `unchanged`: this text of this source is kept already. */
  readonly outcome: 'new' | 'changed' | 'unchanged'
}

export interface Replacement {
  readonly run: number | null
  readonly lease: string | null
  readonly readings: readonly Reading[]
  /** Keys that the run has dealt with by this, such as the versions' ids; they count as `changed` or `unchanged`. */
  readonly done: readonly { readonly key: string; readonly outcome: LeadOutcome }[]
}

/** A claim before and after, and in what it differs: names of its slots, `evidence`, `foundBy`. */
export interface AlteredClaim {
  readonly before: Claim
  readonly after: Claim
  readonly slots: readonly string[]
}

/** How one document's reading changed; claims that are the same are in none of the lists. */
export interface ReadingChange {
  readonly version: string
  readonly gone: readonly Claim[]
  readonly added: readonly Claim[]
  readonly altered: readonly AlteredClaim[]
}

// ---- Runs and leases -----------------------------------------------------------------------------------------------------------------------

/** One going through of a source; times are instants in UTC. */
export interface Run {
  readonly id: number
  readonly source: string
  readonly begunAt: string
  /** `null` while it is not finished. */
  readonly endedAt: string | null
  /** Leads dealt with, by outcome. */
  readonly done: Readonly<Record<LeadOutcome, number>>
}

/** Who holds a lease. */
export interface Holder {
  readonly process: number
  readonly host: string
  /** What it does, in a few words: «add https://feed.example/rss». */
  readonly task: string
}

export interface HeldLease extends Holder {
  readonly name: string
  readonly since: string
  readonly heardAt: string
  /** As last told: «120 of 500 items». */
  readonly progress: string
}

/** A lease of one's own; it beats by itself until it is released or the process ends. */
export interface Lease {
  readonly token: string
  /** Told with the next beat. */
  progress(text: string): void
  release(): Promise<void>
}

export type LeaseAnswer = { readonly taken: true; readonly lease: Lease } | { readonly taken: false; readonly holder: HeldLease }

// ---- Questions -----------------------------------------------------------------------------------------------------------------------------

/** Claims must fit every field that is given. Names are compared folded: «Aïn al-Assad» finds “ain al assad”. */
export interface ClaimFilter {
  readonly kind?: Claim['kind']
  /** Claims that may lie in these days: their range and this one share a day. */
  readonly days?: DayRange
  readonly type?: EventType
  readonly metric?: TallyMetric
  readonly status?: Status
  /** ISO 3166-1 alpha-2; a tally counts for each country of its region. */
  readonly country?: string
  readonly place?: string
  readonly actor?: string
  /** Whom it was aimed at; for a tally, whom it is about. */
  readonly target?: string
  readonly outlet?: string
  readonly claimant?: string
  /** Words that all occur in its evidence or names, in any form of theirs; "in quotes" in this order. Never a syntax error. */
  readonly text?: string
}

export interface DocumentFilter {
  readonly outlet?: string
  readonly language?: string
  /** Publication days that share a day with these. */
  readonly published?: DayRange
  /** As for claims, in the whole text and title. */
  readonly text?: string
}

export interface LoadedFilter {
  readonly referent?: string
  readonly version?: string
}

export interface ProblemFilter {
  readonly code?: Problem['code']
  readonly version?: string
}

/** Where a page begins. A cursor belongs to the store, the question and the order that gave it. */
export interface PageRequest {
  /** At most 1,000. */
  readonly limit: number
  /** `next` of the page before; absent for the first. */
  readonly after?: string
  /** `newest` unless told. What has no day counts as oldest. */
  readonly order?: 'newest' | 'oldest'
}

export interface Page<T> {
  readonly rows: readonly T[]
  /** For the next page; `null` if this is the last. */
  readonly next: string | null
}

/** Words of the original that answer a search. */
export interface Snippet {
  /** Part of the document's text to show. */
  readonly span: Span
  /** What stands there. */
  readonly text: string
  /** The words that were found, within it. */
  readonly hits: readonly Span[]
}

/** A claim with what must be said about its document wherever it is shown. */
export interface KeptClaim {
  readonly claim: Claim
  readonly source: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: DayRange | null
  /** Where text was asked for; `null` where it was not, or where only names that the text does not spell were found. */
  readonly snippet: Snippet | null
}

export interface VersionSummary {
  readonly version: string
  readonly source: string
  /** 1 for the first text of its source. */
  readonly number: number
  readonly isNewest: boolean
  readonly sha256: string
  readonly url: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly title: string | null
  readonly published: DayRange | null
}

export interface DocumentSummary extends VersionSummary {
  readonly claims: number
  readonly snippet: Snippet | null
}

export interface KeptVersion extends VersionSummary {
  readonly document: Document
  readonly reading: Reading
}

export interface KeptLoadedTerm {
  readonly version: string
  readonly term: LoadedTerm
}

export interface KeptProblem {
  /** `null` where there is no document of it. */
  readonly version: string | null
  readonly problem: Problem
}

/** What claims are counted by. `actor`, `place` … have as many values as there are names. */
export type Facet = 'country' | 'place' | 'actor' | 'target' | 'type' | 'metric' | 'status' | 'outlet' | 'claimant' | 'day'

export interface FacetQuestion {
  /** Only claims with this; one condition at most. */
  readonly within?: { readonly facet: Facet; readonly value: string }
  /** 50 unless told. */
  readonly limit?: number
}

export interface FacetCounts {
  readonly rows: readonly { readonly value: string; readonly name: string; readonly claims: number }[]
  /** Are there more values than these? */
  readonly hasMore: boolean
  /** How many of the claims `within` were looked at, the newest, where there are more than 10,000; `null` if all are counted. */
  readonly sampled: number | null
}

export interface StoreCounts {
  readonly documents: number
  readonly versions: number
  readonly claims: number
  readonly events: number
  readonly tallies: number
  readonly loaded: number
  readonly problems: number
  readonly captures: number
}

/** What a person decided about a claim, an incident, a name. The store keeps it and does not know what it means. */
export interface Decision {
  readonly id: string
  /** What it is about: a claim's id, an incident's. */
  readonly subject: string
  readonly kind: string
  readonly value: unknown
  readonly by: string
  readonly at: string
}

/** One thing kept, as plain JSON. */
export type StoreRow =
  | ({ readonly table: 'capture' } & KeptCapture)
  | {
      readonly table: 'version'
      readonly source: string
      readonly number: number
      readonly isNewest: boolean
      /** Sequences of the captures that gave it. */
      readonly captures: readonly number[]
      readonly reading: Reading
    }
  | { readonly table: 'problem'; readonly problem: Problem }
  | { readonly table: 'decision'; readonly decision: Decision }

/** What a store takes from outside. */
export interface StoreTools {
  readonly now: () => Date
  /** Of the machine: with the process's id it tells who holds a lease. */
  readonly host: string
  /** Does this process run on this machine? A lease whose holder has died here is free at once. */
  readonly isAlive: (process: number) => boolean
}
