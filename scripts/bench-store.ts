// The store's figures, at a million invented claims: what loading costs, and how long the questions take that the app asks.
//
//   npm run bench -- --only store                            SQLite, in a folder that is removed afterwards
//   npm run bench -- --only store --claims 100000              fewer claims
//   npm run bench -- --only store --keep FOLDER                keep the store there, and use the one that is there already
//   DATABASE_URL=postgres://… npm run bench -- --only store  PostgreSQL as well, in a schema that is dropped afterwards (or kept: --keep)
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openPostgresStore, openSqliteStore, type Store, type StoreTools } from '../src/store/index.ts'
import { inventMany } from '../test/invented-readings.ts'
import { printTable, toFigures } from './bench-table.ts'

const BATCH = 500
const ROUNDS = 15
const tools: StoreTools = { now: () => new Date(), host: 'bench', isAlive: () => true }
const SCHEMA = 'recoupe_bench'

interface Asked {
  readonly what: string
  /** Milliseconds that the median may take: SQLite, PostgreSQL. */
  readonly most: readonly [number, number]
  readonly ask: (store: Store, round: number) => Promise<unknown>
}

const limit = { limit: 50 }
const countries = ['XA', 'XB', 'XC', 'XD', 'XL']
const months = ['2023-05', '2023-11', '2024-02', '2024-08', '2025-01']
const of = <T>(list: readonly T[], round: number): T => list[round % list.length] as T
const monthOf = (round: number): [string, string] => [`${of(months, round)}-01`, `${of(months, round)}-28`]
const names = ['brakor', 'melbra', 'tinzou', 'harbra', 'dalmel'].map((name) => `${name}brabra`)

const QUESTIONS: readonly Asked[] = [
  {
    what: 'list by day and country',
    most: [20, 50],
    ask: (store, round) => store.findClaims({ days: monthOf(round), country: of(countries, round) }, limit),
  },
  {
    what: 'list by day, country and type',
    most: [20, 50],
    ask: (store, round) => store.findClaims({ days: monthOf(round), country: of(countries, round), type: 'armed_clash' }, limit),
  },
  { what: 'counts by country', most: [20, 50], ask: (store) => store.countFacet('country') },
  { what: 'counts by actor', most: [20, 50], ask: (store) => store.countFacet('actor') },
  { what: 'counts by place', most: [20, 50], ask: (store) => store.countFacet('place') },
  { what: 'counts by type', most: [20, 50], ask: (store) => store.countFacet('type') },
  { what: 'counts by outlet', most: [20, 50], ask: (store) => store.countFacet('outlet') },
  { what: 'counts by day', most: [20, 50], ask: (store) => store.countFacet('day', { limit: 1000 }) },
  { what: 'text search for a name', most: [20, 50], ask: (store, round) => store.findClaims({ text: of(names, round) }, limit) },
  {
    what: 'text search for a common word',
    most: [100, 100],
    ask: (store, round) => store.findClaims({ text: of(['soldiers', 'attacks', 'bridge', 'night'], round) }, limit),
  },
  {
    what: 'text search for two common words',
    most: [100, 100],
    ask: (store, round) => store.findClaims({ text: of(['soldiers bridge', '"drones base"', 'night smoke', 'press office'], round) }, limit),
  },
  {
    what: 'text search for a common word in a country and month',
    most: [100, 100],
    ask: (store, round) => store.findClaims({ text: 'bridge', country: of(countries, round), days: monthOf(round) }, limit),
  },
  { what: 'documents by a common word', most: [100, 100], ask: (store) => store.findDocuments({ text: 'convoy' }, { limit: 20 }) },
  { what: 'one document’s claims', most: [20, 50], ask: (store, round) => store.listDocumentClaims(inventMany(round * 37).reading.document.id) },
  {
    what: 'one document with all that was read',
    most: [20, 50],
    ask: (store, round) => store.getVersion(inventMany(round * 41).reading.document.id),
  },
  {
    what: 'types within a country (newest 10,000)',
    most: [500, 500],
    ask: (store, round) => store.countFacet('type', { within: { facet: 'country', value: of(countries, round) } }),
  },
]

async function medianOf(ask: (round: number) => Promise<unknown>): Promise<number> {
  for (let round = 0; round < 5; round++) await ask(round)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await ask(round)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number
}

/** Adds invented documents until there are so many claims; gives the seconds that saving took. */
async function load(
  store: Store,
  claims: number,
): Promise<{ readonly seconds: number; readonly claims: number; readonly documents: number; readonly peak: number }> {
  let seconds = 0
  const before = await store.counts()
  let kept = before.claims
  let documents = before.documents
  while (kept < claims) {
    const intakes = Array.from({ length: BATCH }, (_, index) => inventMany(documents + index))
    const start = performance.now()
    await store.save({ run: null, lease: null, captures: [], documents: intakes, seen: [], leads: [], problems: [] })
    seconds += (performance.now() - start) / 1000
    documents += BATCH
    kept += intakes.reduce((sum, { reading }) => sum + reading.claims.length, 0)
    if (documents % 10_000 === 0) process.stderr.write(`${documents} documents, ${kept} claims, ${seconds.toFixed(0)} s\n`)
  }
  return { seconds, claims: kept - before.claims, documents: documents - before.documents, peak: process.resourceUsage().maxRSS / 1024 }
}

async function measure(
  name: string,
  open: () => Promise<Store>,
  { claims, column }: { readonly claims: number; readonly column: 0 | 1 },
): Promise<void> {
  let store = await open()
  const loaded = await load(store, claims)
  await store.close()
  if (loaded.documents > 0)
    console.log(
      `${name}: ${loaded.claims} claims of ${loaded.documents} documents kept in ${toFigures(loaded.seconds)} s, ` +
        `${toFigures(loaded.documents / loaded.seconds)} documents/s; the process had ${toFigures(loaded.peak)} MB at most`,
    )
  const opening = await medianOf(async () => {
    const opened = await open()
    await opened.close()
  })
  const first = await medianOf(async () => {
    const opened = await open()
    await opened.counts()
    await opened.close()
  })
  store = await open()
  const rows = [
    [`open and close`, toFigures(opening), '50', opening <= 50 ? '' : 'OVER'],
    [`open, ask once, close`, toFigures(first), '', ''],
  ]
  for (const { what, most, ask } of QUESTIONS) {
    const median = await medianOf((round) => ask(store, round))
    rows.push([what, toFigures(median), String(most[column]), median <= most[column] ? '' : 'OVER'])
  }
  await store.close()
  printTable([`${name}, ${claims} claims`, 'median ms', 'at most', ''], rows)
}

/** Prints the figures of SQLite and, where `DATABASE_URL` is set, of PostgreSQL. */
export async function benchStore({ claims, keep }: { readonly claims: number; readonly keep: string | null }): Promise<void> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'recoupe-bench-store-'))
  try {
    await measure('SQLite', () => openSqliteStore(folder, tools), { claims, column: 0 })
    const file = join(folder, 'recoupe.sqlite')
    if (existsSync(file)) console.log(`The file has ${toFigures(statSync(file).size / 1e6)} MB.\n`)
  } finally {
    if (keep === null) rmSync(folder, { recursive: true, force: true })
  }
  const server = process.env.DATABASE_URL
  if (server === undefined) return
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create schema if not exists ${SCHEMA}`)
  const url = new URL(server)
  url.searchParams.set('options', `-csearch_path=${SCHEMA}`)
  try {
    await measure('PostgreSQL', () => openPostgresStore(url.href, tools), { claims, column: 1 })
  } finally {
    if (keep === null) await client.query(`drop schema ${SCHEMA} cascade`)
    await client.end()
  }
}
