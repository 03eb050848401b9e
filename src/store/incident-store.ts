import type { TermRarity } from '../merge/index.ts'
import type { Incident, IncidentChange, IncidentRow, PossiblySame, TallyLine } from '../model/index.ts'

/**
 * Incidents and tally lines: derived from the claims kept here, and kept beside them so that they can be asked for. They are written by the
 * merging job (`work/`), never edited, and are no part of backups: one command makes them anew.
 */
export interface IncidentStore {
  /** How far the incidents are behind the claims. */
  incidentState(): Promise<IncidentState>
  /** Versions of documents that were added, read again or replaced by a newer one since incidents were last saved. */
  listWaiting(): Promise<Waiting>
  /** In which incident each claim is. */
  findMembership(): Promise<ReadonlyMap<string, string>>
  /** How rare words are, as it was last saved; `null` where it was not. */
  findRarity(): Promise<TermRarity | null>
  /** Puts in one transaction what merging gave in the place of what it gave before; the revision grows by one if anything differs. */
  saveIncidents(update: IncidentUpdate): Promise<IncidentState>

  /** By their ids, in their order; those that are not there are left out. */
  getIncidents(ids: readonly string[]): Promise<readonly Incident[]>
  /** In which incident each of these claims is; claims in none are left out. */
  findIncidentsOf(claims: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The newest versions that tell of each incident, by its id. */
  findTold(): Promise<ReadonlyMap<string, readonly string[]>>
  /** Incidents one of whose claims has all of these words in its evidence or names, as `ClaimFilter.text`; at most `limit`. */
  findIncidentsByText(text: string, limit: number): Promise<{ readonly ids: readonly string[]; readonly hasMore: boolean }>
  /** Every incident's row, newest last day first; what has no day comes last. Equal days stand in the order of their ids. */
  streamIncidentRows(): AsyncIterable<IncidentRow>
  /** Every incident, in the order of `streamIncidentRows`; what goes away meanwhile is left out. */
  streamIncidents(): AsyncIterable<Incident>
  /** Incidents that may be the same as this one, likest first. */
  listPossiblySame(incident: string): Promise<readonly PossiblySame[]>
  /** What became of this incident, oldest first; those that took part in a joining or parting find it too. */
  listIncidentChanges(incident: string): Promise<readonly KeptIncidentChange[]>
  /** The last changes of all incidents, newest first. */
  listLastChanges(limit: number): Promise<readonly KeptIncidentChange[]>
  /** Every tally line, in an order that does not change. */
  streamTallyLines(): AsyncIterable<TallyLine>
  getTallyLine(id: string): Promise<TallyLine | null>
}

export interface IncidentState {
  /** Grows whenever incidents or tally lines change; 0 before the first merging. */
  readonly revision: number
  /** When they were last saved, an instant in UTC; `null` before the first time. */
  readonly savedAt: string | null
  /** Newest versions of documents that were added or read again since. */
  readonly waiting: number
}

/** Ids of versions that merging does not know as they are now. */
export interface Waiting {
  /** They are the newest of their source. */
  readonly arrived: readonly string[]
  /** They no longer are. */
  readonly gone: readonly string[]
  /** Whatever is added later waits even where these are merged. */
  readonly upTo: number
}

/** What merging changed. */
export interface IncidentUpdate {
  /** Token of the lease under which it was merged: if another has taken the lease meanwhile, nothing is saved. `null`: none is needed. */
  readonly lease: string | null
  /** New incidents and those that may not be as they were. */
  readonly incidents: Iterable<{ readonly incident: Incident; readonly row: IncidentRow }>
  /** Ids of those that are no more. */
  readonly gone: readonly string[]
  readonly changes: readonly IncidentChange[]
  /** All pairs in which one of `incidents` or `gone` takes part, as they are now. */
  readonly possiblySame: readonly PossiblySame[]
  /** New lines and those that may not be as they were. */
  readonly tallyLines: readonly TallyLine[]
  /** Ids of lines that are no more. */
  readonly goneLines: readonly string[]
  /** How rare words were taken to be, where it was counted anew; `null`: as it is kept. */
  readonly rarity: TermRarity | null
  /** `upTo` of what was merged. */
  readonly mergedTo: number
}

export interface KeptIncidentChange extends IncidentChange {
  /** When it was saved, an instant in UTC. */
  readonly at: string
  /** Revision with which it came. */
  readonly revision: number
}
