// Measures merging in a store that grows: what making all incidents costs, what an added document costs beside them, how fast lists are read.
//
//   npm run bench -- --only merging                  up to 10,000 made-up documents with some 30,000 claims
//   … --documents 100000                             up to more
//   node scripts/bench-merging.ts --keep FOLDER      keep the store there, and go on with the one that is there already
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Intake, openSqliteStore, type Store } from '../src/store/index.ts'
import { IncidentKeeper, type KeeperTools } from '../src/work/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { printTable, toFigures } from './bench-table.ts'
import { makeNews, newsDirectory } from './invented-news.ts'

const BATCH = 500
/** Numbers of documents at which it is measured, and the last one. */
const STEPS = [1000, 3000, 10_000, 30_000, 100_000, 300_000]
/** Documents that come later: alone, and together. */
const ALONE = 50
const TOGETHER = 200

interface Row {
  readonly documents: number
  readonly incidents: number
  /** Seconds on the clock. */
  readonly clock: number
  /** Milliseconds of processor time for each document, the store's own threads with them. */
  readonly all: number
  readonly alone: number
  readonly together: number
  readonly rows: number
  /** MB that stay in memory, and at the peak so far. */
  readonly kept: number
  readonly peak: number
}

const save = (store: Store, documents: readonly Intake[]) =>
  store.save({ run: null, lease: null, captures: [], documents, seen: [], leads: [], problems: [] })

/** Milliseconds of processor time: where other programs compute meanwhile, the clock tells little. */
async function toComputed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function countRows(store: Store): Promise<number> {
  let incidents = 0
  for await (const { claims } of store.streamIncidentRows()) incidents += Math.sign(claims)
  return incidents
}

/** Of a store with so many documents none of which the keeper has merged since they were half as many. */
async function measureStep(store: Store, keeper: IncidentKeeper, next: (count: number) => Intake[]): Promise<Row> {
  const { documents } = await store.counts()
  const started = performance.now()
  const all = await toComputed(() => keeper.update())
  const clock = (performance.now() - started) / 1000
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  let alone = 0
  for (const document of next(ALONE)) {
    await save(store, [document])
    alone += await toComputed(() => keeper.update())
  }
  await save(store, next(TOGETHER))
  const together = await toComputed(() => keeper.update())
  let incidents = 0
  const rows = await toComputed(async () => {
    incidents = await countRows(store)
  })
  return {
    documents,
    incidents,
    clock,
    all: all / documents,
    alone: alone / ALONE,
    together: together / TOGETHER,
    rows,
    kept: (heapUsed + external) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
  }
}

async function measure(folder: string, most: number): Promise<Row[]> {
  const store = await openSqliteStore(folder, { now: () => new Date(), host: 'bench', isAlive: () => true })
  const documents = makeNews()
  const next = (count: number): Intake[] => Array.from({ length: count }, () => documents.next().value)
  const holder = { process: process.pid, host: 'bench', task: 'merge' }
  const tools: KeeperTools = { world: loadWorld(), directory: newsDirectory, holder, progress: () => {} }
  let done = (await store.counts()).documents
  next(done)
  const rows: Row[] = []
  for (const step of [...STEPS.filter((size) => size < most), most]) {
    if (step <= done) continue
    for (; done < step; done += BATCH) await save(store, next(Math.min(BATCH, step - done)))
    // A new one starts from all documents.
    const keeper = new IncidentKeeper(store, tools)
    rows.push(await measureStep(store, keeper, next))
    await keeper.close()
    done = (await store.counts()).documents
    const { documents: size, all, alone } = rows.at(-1) as Row
    console.log(`${size} documents: ${toFigures(all)} ms each, ${toFigures(alone)} ms alone`)
  }
  await store.close()
  return rows
}

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' }, keep: { type: 'string' } } })
const folder = values.keep ?? join(mkdtempSync(join(tmpdir(), 'recoupe-bench-')), 'store')
const rows = await measure(folder, Math.max(1, Number(values.documents) || 0))
console.log('')
printTable(
  ['documents', 'incidents', 'all, each: ms', 'seconds', 'one alone: ms', `one of ${TOGETHER}: ms`, 'reading rows: ms', 'kept: MB', 'peak: MB'],
  rows.map(({ documents, incidents, all, clock, alone, together, rows, kept, peak }) =>
    [documents, incidents, all, clock, alone, together, rows, kept, peak].map(toFigures),
  ),
)
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
