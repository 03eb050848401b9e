// The server's figures, over invented documents each of whose claims is an incident: how long each question takes alone, when it is asked for the first
// time and when the server has its answer, and how all of them together fare with 200 connections on this machine.
//
//   npm run bench -- --only serve                      20,000 incidents, 10 seconds
//   npm run bench -- --only serve --seconds 60         longer
//   npm run bench -- --only serve --incidents 100000   more
//   npm run bench -- --only serve --keep FOLDER        keep the store there, and use the one that is there already
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openSqliteStore, type Store } from '../src/store/index.ts'
import { inventMany } from '../test/invented-readings.ts'
import { printTable, toFigures } from './bench-table.ts'
import { fillStore, startServer } from './invented-store.ts'

const CONNECTIONS = 200
const ROUNDS = 9
/** What most people would still call at once. */
const MOST_P99 = 1000

/** What the app asks, in the order in which people look: the list with its counts, map and timeline most of all. */
async function toQuestions(store: Store): Promise<readonly string[]> {
  const filters = [
    '',
    '?country=XA',
    '?country=XB&country=XC&type=armed_clash',
    '?from=2023-06-01&to=2023-09-01',
    '?outlet=Outlet%203',
    '?origins=1&standing=disputed',
  ]
  const details: string[] = []
  for (const number of [3, 41, 97]) {
    const { document, claims } = inventMany(number).reading
    const event = claims.find(({ kind }) => kind === 'event')
    details.push(`/api/incidents/i-${event?.id}`, `/api/documents/${document.id}`)
  }
  const known = await store.getIncidents(details.flatMap((path) => (path.includes('/i-') ? [path.slice('/api/incidents/'.length)] : [])))
  if (known.length !== 3) throw new Error('The store does not hold the incidents of this bench. Name another folder with --keep.')
  return [
    '/api/status',
    ...filters.flatMap((filter) => [`/api/incidents${filter}`, `/api/facets${filter}`, `/api/timeline${filter}`]),
    '/api/incidents?text=bridge%20convoy&country=XA',
    '/api/map?country=XD',
    '/api/map?box=0,0,10,10',
    ...details,
    '/api/documents?text=smoke&limit=20',
    '/api/documents?outlet=Outlet%205',
    '/api/tallies?limit=20',
    '/api/feeds/incidents.atom',
  ]
}

async function measureAlone(url: string, path: string): Promise<readonly string[]> {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const response = await fetch(`${url}${path}`)
    bytes = (await response.bytes()).length
    times.push(performance.now() - start)
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
  }
  const [first, ...again] = times
  return [path, toFigures(first ?? 0), toFigures(again.sort((a, b) => a - b)[again.length >> 1] ?? 0), toFigures(bytes / 1000)]
}

/** Prints the figures. */
export async function benchServe({
  incidents,
  seconds,
  keep,
}: {
  readonly incidents: number
  readonly seconds: number
  readonly keep: string | null
}): Promise<void> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'recoupe-bench-serve-'))
  let child: ChildProcess | null = null
  try {
    const store = await openSqliteStore(folder, { now: () => new Date(), host: 'bench', isAlive: () => true })
    await fillStore(store, incidents)
    const questions = await toQuestions(store)
    await store.close()
    const server = await startServer(folder)
    child = server.child
    const alone: (readonly string[])[] = []
    for (const path of questions) alone.push(await measureAlone(server.url, path))
    printTable([`serve, ${incidents} incidents: asked alone`, 'first ms', 'then ms', 'KB'], alone)
    const { latency, requests, errors, timeouts, non2xx } = await autocannon({
      url: server.url,
      connections: CONNECTIONS,
      duration: seconds,
      timeout: 30,
      requests: questions.map((path) => ({ method: 'GET', path })),
    })
    printTable(
      [`${CONNECTIONS} connections, ${seconds} s`, '', 'at most', ''],
      [
        ['answers a second', toFigures(requests.average), '', ''],
        ['errors, timeouts, refusals', `${errors}, ${timeouts}, ${non2xx}`, '0', errors + timeouts + non2xx === 0 ? '' : 'OVER'],
        ['median ms', toFigures(latency.p50), '', ''],
        ['p99 ms', toFigures(latency.p99), String(MOST_P99), latency.p99 <= MOST_P99 ? '' : 'OVER'],
        ['longest ms', toFigures(latency.max), '', ''],
      ],
    )
  } finally {
    child?.kill('SIGTERM')
    if (child !== null && child.exitCode === null) await once(child, 'exit')
    if (keep === null) rmSync(folder, { recursive: true, force: true })
  }
}
