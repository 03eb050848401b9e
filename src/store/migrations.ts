/** One step of the schema. A step that was published is never edited: a new one follows it. */
export interface Migration {
  readonly number: number
  readonly name: string
  /**
   * Statements for both databases. `{row}` is the number that a table's rows are ordered by, `{whole}` a whole number, `{clustered}` makes SQLite
   * keep the rows in the primary key's order, `{key}` a text that is ordered by its code points.
   */
  readonly statements: readonly string[]
  /** What only one of them needs: the word index. */
  readonly sqlite: readonly string[]
  readonly postgres: readonly string[]
}

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'documents, claims, names, runs',
    statements: [
      `create table counters (name text primary key, value {whole} not null)`,
      `insert into counters (name, value) values ('row', 0), ('run', 0), ('lease', 0)`,

      `create table captures (sequence {row}, sha256 text not null, url_key text, capture text not null)`,
      `create index captures_url on captures (url_key, sequence)`,
      `create table documents (row {row}, key text not null unique, source text not null, newest {whole} not null, versions {whole} not null)`,
      `create table versions (
        row {row},
        id text not null unique,
        document {whole} not null references documents (row),
        number {whole} not null,
        is_newest {whole} not null,
        sha256 text not null,
        url text,
        outlet text,
        outlet_key text,
        language text,
        title text,
        published_first {whole},
        published_last {whole},
        claims {whole} not null,
        size {whole} not null,
        published text,
        about text not null,
        text text not null
      )`,
      `create index versions_document on versions (document, number)`,
      `create index versions_outlet on versions (outlet_key, row)`,
      `create table sightings (
        version {whole} not null references versions (row),
        capture {whole} not null references captures (sequence),
        primary key (version, capture)
      ) {clustered}`,
      `create index sightings_capture on sightings (capture)`,

      `create table claims (
        row {row},
        id text not null,
        version {whole} not null references versions (row),
        position {whole} not null,
        kind text not null,
        last_day {whole},
        marks text not null,
        claim text not null,
        unique (id, version)
      )`,
      `create index claims_version on claims (version, position)`,
      `create table names (row {serial}, facet text not null, key text not null, name text not null, claims {whole} not null, unique (facet, key))`,
      `create index names_claims on names (facet, claims, row)`,
      `create table marks (name {whole} not null, row {whole} not null, primary key (name, row)) {clustered}`,

      `create table loaded (
        row {row},
        version {whole} not null references versions (row),
        position {whole} not null,
        referent_key text not null,
        term text not null
      )`,
      `create index loaded_version on loaded (version, position)`,
      `create index loaded_referent on loaded (referent_key, row)`,
      `create table problems (row {row}, key text not null unique, version {whole} references versions (row), code text not null, problem text not null)`,
      `create index problems_version on problems (version, row)`,
      `create index problems_code on problems (code, row)`,
      `create table passages (
        row {row},
        version {whole} not null references versions (row),
        span_start {whole} not null,
        span_end {whole} not null
      )`,
      `create index passages_version on passages (version)`,

      `create table runs (
        id {row},
        source text not null,
        begun_at text not null,
        ended_at text,
        done_new {whole} not null,
        done_changed {whole} not null,
        done_unchanged {whole} not null,
        done_refused {whole} not null
      )`,
      `create table leads (
        run {whole} not null references runs (id),
        key text not null,
        lead text not null,
        outcome text not null,
        note text,
        at text not null,
        primary key (run, key)
      ) {clustered}`,
      `create table leases (
        name text primary key,
        token text not null,
        process {whole} not null,
        host text not null,
        task text not null,
        since text not null,
        heard_at {whole} not null,
        progress text not null
      )`,
      `create table decisions (row {row}, id text not null unique, subject text not null, decision text not null)`,
      `create index decisions_subject on decisions (subject, row)`,
    ],
    sqlite: [
      `create virtual table claim_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')`,
      `create virtual table passage_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')`,
    ],
    postgres: [
      `create table claim_words (rowid bigint primary key, words text not null)`,
      `create index claim_words_words on claim_words using gin (to_tsvector('simple', words))`,
      `create table passage_words (rowid bigint primary key, words text not null)`,
      `create index passage_words_words on passage_words using gin (to_tsvector('simple', words))`,
    ],
  },
  {
    number: 2,
    name: 'incidents, tally lines',
    statements: [
      `create table waiting (version {row} references versions (row), number {whole} not null, is_newest {whole} not null)`,
      `create index waiting_number on waiting (number, is_newest)`,
      `insert into counters (name, value) values ('waiting', 1)`,
      `insert into waiting (version, number, is_newest) select row, 1, 1 from versions where is_newest = 1`,
      `create table merging (row {row}, revision {whole} not null, saved_at text, rarity text)`,
      `insert into merging (row, revision) values (1, 0)`,

      `create table incidents (id {key} primary key, incident text not null)`,
      `create table incident_rows (id {key} primary key, newest {whole} not null, incident_row text not null) {clustered}`,
      `create index incident_rows_newest on incident_rows (newest, id)`,
      `create table incident_claims (claim {key} primary key, incident {key} not null) {clustered}`,
      `create index incident_claims_incident on incident_claims (incident)`,
      `create table possibly_same (one {key} not null, other {key} not null, pair text not null, primary key (one, other)) {clustered}`,
      `create index possibly_same_other on possibly_same (other)`,
      `create table incident_changes (row {row}, revision {whole} not null, at text not null, change text not null)`,
      `create table incident_parts (incident {key} not null, change {whole} not null, primary key (incident, change)) {clustered}`,
      `create table tally_lines (key {key} primary key, line text not null)`,
    ],
    sqlite: [],
    postgres: [],
  },
  {
    number: 3,
    name: 'how documents tell',
    statements: [`create table tellings (version {row} references versions (row), telling text not null)`],
    sqlite: [],
    postgres: [],
  },
]

export type Flavour = 'sqlite' | 'postgres'

const WORDS: Readonly<Record<Flavour, Readonly<Record<string, string>>>> = {
  sqlite: { row: 'integer primary key', whole: 'integer', serial: 'integer primary key', clustered: 'without rowid', key: 'text' },
  postgres: {
    row: 'bigint primary key',
    whole: 'bigint',
    serial: 'bigint generated by default as identity primary key',
    clustered: '',
    key: 'text collate "C"',
  },
}

/** The statements of a migration as one database wants them. */
export const toStatements = (migration: Migration, flavour: Flavour): string[] =>
  [...migration.statements, ...migration[flavour]].map((statement) =>
    statement.replace(/\{(\w+)\}/g, (_, word: string) => WORDS[flavour][word] ?? `{${word}}`),
  )
