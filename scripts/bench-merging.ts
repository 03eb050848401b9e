// Measures merging in a store: what making all incidents costs, what an added document costs beside them, how fast lists are read.
//
//   npm run bench -- --only merging                  10,000 made-up documents with some 30,000 claims
//   node scripts/bench-merging.ts --documents 100000 more
//   node scripts/bench-merging.ts --keep FOLDER      keep the store there, and use the one that is there already
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Intake, openSqliteStore, type Store } from '../src/store/index.ts'
import { bringIncidentsUpToDate, IncidentKeeper, type KeeperTools } from '../src/work/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { makeNews, newsDirectory } from './invented-news.ts'

const BATCH = 500
/** Documents that come later: alone, and in portions. */
const LATER = 200

const save = (store: Store, documents: readonly Intake[]) =>
  store.save({ run: null, lease: null, captures: [], documents, seen: [], leads: [], problems: [] })

async function timed<T>(what: string, work: () => Promise<T>, tell: (value: T) => string = () => ''): Promise<T> {
  const started = performance.now()
  const before = process.cpuUsage()
  const value = await work()
  const seconds = ((performance.now() - started) / 1000).toFixed(2)
  // Where other programs compute meanwhile, this is the figure to trust; the store's own threads are in it.
  const { user, system } = process.cpuUsage(before)
  const computed = ((user + system) / 1e6).toFixed(2)
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(`${what.padEnd(50)} ${seconds.padStart(8)} s ${computed.padStart(8)} s computed   peak ${memory.padStart(5)} MB   ${tell(value)}`)
  return value
}

async function measure(folder: string, count: number): Promise<void> {
  const isMade = existsSync(folder)
  const store = await openSqliteStore(folder, { now: () => new Date(), host: 'bench', isAlive: () => true })
  const documents = makeNews()
  const next = (many: number): Intake[] => Array.from({ length: many }, () => documents.next().value)
  if (isMade) next((await store.counts()).documents)
  else
    await timed(`adding ${count} documents`, async () => {
      for (let done = 0; done < count; done += BATCH) await save(store, next(Math.min(BATCH, count - done)))
    })
  const tools: KeeperTools = {
    world: loadWorld(),
    directory: newsDirectory,
    holder: { process: process.pid, host: 'bench', task: 'merge' },
    progress: () => {},
  }
  if (!isMade)
    await timed(
      'merging all',
      () => bringIncidentsUpToDate(store, tools),
      (answer) => (answer.isFree ? `revision ${answer.state.revision}` : 'somebody else is at it'),
    )
  await timed('nothing waits', () => bringIncidentsUpToDate(store, tools))
  const rows = async (): Promise<number> => {
    let read = 0
    for await (const { claims } of store.streamIncidentRows()) read += Math.sign(claims)
    return read
  }
  await timed('streaming the rows', rows, (read) => `${read} incidents`)
  const whole = async (): Promise<number> => {
    let read = 0
    for await (const { claims } of store.streamIncidents()) read += claims.length
    return read
  }
  await timed('streaming the incidents', whole, (read) => `${read} claims`)
  await save(store, next(1))
  const keeper = new IncidentKeeper(store, tools)
  await timed('merging anew where one document has come', () => keeper.update())
  await timed(`${LATER} more documents, one after the other`, async () => {
    for (const document of next(LATER)) {
      await save(store, [document])
      await keeper.update()
    }
  })
  await save(store, next(LATER))
  await timed(`${LATER} more documents at once`, () => keeper.update())
  await keeper.close()
  await store.close()
}

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' }, keep: { type: 'string' } } })
const folder = values.keep ?? join(mkdtempSync(join(tmpdir(), 'recoupe-bench-')), 'store')
await measure(folder, Math.max(1, Number(values.documents) || 0))
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
