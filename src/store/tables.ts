import type { Generated } from 'kysely'

/**
 * The rows as both databases have them. Numbers are whole and below 2^53; days are counted from 1970-01-01; times are instants in ISO 8601;
 * JSON is text. `row` orders claims, versions and passages by day (row-number.ts).
 */
export interface Tables {
  migrations: { number: number; name: string; checksum: string; at: string }
  counters: { name: string; value: number }
  captures: { sequence: number; sha256: string; url_key: string | null; capture: string }
  documents: { row: number; key: string; source: string; newest: number; versions: number }
  versions: {
    row: number
    id: string
    document: number
    number: number
    is_newest: number
    sha256: string
    url: string | null
    outlet: string | null
    outlet_key: string | null
    language: string | null
    title: string | null
    published_first: number | null
    published_last: number | null
    claims: number
    size: number
    published: string | null
    about: string
    text: string
  }
  sightings: { version: number; capture: number }
  claims: {
    row: number
    id: string
    version: number
    position: number
    kind: string
    last_day: number | null
    marks: string
    claim: string
  }
  names: { row: Generated<number>; facet: string; key: string; name: string; claims: number }
  marks: { name: number; row: number }
  loaded: { row: number; version: number; position: number; referent_key: string; term: string }
  tellings: { version: number; telling: string }
  problems: { row: number; key: string; version: number | null; code: string; problem: string }
  passages: { row: number; version: number; span_start: number; span_end: number }
  claim_words: { rowid: number; words: string }
  passage_words: { rowid: number; words: string }
  runs: {
    id: number
    source: string
    begun_at: string
    ended_at: string | null
    done_new: number
    done_changed: number
    done_unchanged: number
    done_refused: number
  }
  leads: { run: number; key: string; lead: string; outcome: string; note: string | null; at: string }
  leases: { name: string; token: string; process: number; host: string; task: string; since: string; heard_at: number; progress: string }
  decisions: { row: number; id: string; subject: string; decision: string }
  waiting: { version: number; number: number; is_newest: number }
  merging: { row: number; revision: number; saved_at: string | null; rarity: string | null }
  incidents: { id: string; incident: string }
  incident_rows: { id: string; newest: number; incident_row: string }
  incident_claims: { claim: string; incident: string }
  possibly_same: { one: string; other: string; pair: string }
  incident_changes: { row: number; revision: number; at: string; change: string }
  incident_parts: { incident: string; change: number }
  tally_lines: { key: string; line: string }
}
