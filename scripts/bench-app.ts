// The app's figures over many incidents, in a real browser: how long until the first list and the map stand, how soon a filter is answered, what keeps the
// page from answering, and how many bytes of script it needs.
//
//   npm run bench -- --only app                      100,000 incidents
//   npm run bench -- --only app --keep FOLDER        keep the store there, and use the one that is there already
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openSqliteStore } from '../src/store/index.ts'
import { launchBrowser, watchPage } from '../test/app/browser.ts'
import { printTable, toFigures } from './bench-table.ts'
import { buildWeb } from './build-web.ts'
import { fillStore, startServer } from './invented-store.ts'
import { type LongestTasks, traceTasks } from './trace-tasks.ts'

const ROUNDS = 5
const MOST = { list: 1000, filter: 200, task: 100, script: 250 }

/** Told by the page itself: when the first row of the list stood there, in milliseconds since navigation began. */
const WATCH = `
  window.seen = { list: null }
  const look = () => {
    if (document.querySelector('main table a[href*="/incidents/"]') === null) return requestAnimationFrame(look)
    requestAnimationFrame(() => { window.seen.list = performance.now() })
  }
  look()
`
/** Waits until the map is painted, and gives the milliseconds since navigation began. */
const MAP = `new Promise((done) => {
  const look = () => {
    if (document.querySelector('main .map[aria-busy=false]') === null) return requestAnimationFrame(look)
    requestAnimationFrame(() => setTimeout(() => done(performance.now())))
  }
  look()
})`
/**
 * Chooses the first value of the first filter; gives the milliseconds until the list has followed, and until the map has painted the filtered incidents: it
 * says itself that it is busy from the choice until nothing of it is under way.
 */
const FILTER = `new Promise((done, fail) => {
  const toRows = () => [...document.querySelectorAll('main table[role=table] a')].slice(0, 5).map(({ href }) => href).join(' ')
  const map = document.querySelector('main .map[aria-busy]')
  const before = toRows()
  const times = { filter: null, map: null }
  const start = performance.now()
  const tell = (what) => requestAnimationFrame(() => setTimeout(() => {
    times[what] ??= performance.now() - start
    if (times.filter !== null && times.map !== null) done(times)
  }))
  let wasBusy = false
  new MutationObserver(() => {
    if (map.ariaBusy === 'true') wasBusy = true
    else if (wasBusy) tell('map')
  }).observe(map, { attributes: true, attributeFilter: ['aria-busy'] })
  const look = () => {
    if (['', before].includes(toRows())) requestAnimationFrame(look)
    else tell('filter')
  }
  document.querySelector('aside input[type=checkbox]').click()
  look()
  setTimeout(() => fail(new Error('The map did not follow within a minute.')), 60_000)
})`

/** Milliseconds, but for the last. */
interface Visit {
  /** When the first row of the list stands. */
  readonly list: number
  /** When the map is painted the first time. */
  readonly firstMap: number
  readonly opening: LongestTasks
  readonly filter: number
  readonly map: number
  readonly filtering: LongestTasks
  readonly kilobytes: number
}

async function visit(browser: Browser, page: Page): Promise<Visit> {
  let bytes = 0
  const waiting: Promise<void>[] = []
  page.on('response', (response) => {
    if (!/\.js$/u.test(new URL(response.url()).pathname)) return
    waiting.push(
      response.body().then(
        (body) => {
          bytes += gzipSync(body).length
        },
        () => undefined,
      ),
    )
  })
  const opened = await traceTasks(browser, page, async () => {
    await page.goto('/incidents')
    await page.waitForFunction(() => (globalThis as unknown as { seen: { list: number | null } }).seen.list !== null, undefined, { timeout: 60_000 })
    const firstMap = await page.evaluate<number>(MAP)
    await page.waitForLoadState('networkidle')
    return { firstMap, list: await page.evaluate<number>('window.seen.list') }
  })
  await Promise.all(waiting)
  const filtered = await traceTasks(browser, page, async () => {
    const times = await page.evaluate<{ filter: number; map: number }>(FILTER)
    await page.waitForLoadState('networkidle')
    return times
  })
  return { ...opened.value, opening: opened.longest, ...filtered.value, filtering: filtered.longest, kilobytes: bytes / 1000 }
}

/** Prints the figures of several visits: the best, since other programs only ever cost time, and the median, which has a limit. */
export async function benchApp({ incidents, keep }: { readonly incidents: number; readonly keep: string | null }): Promise<void> {
  buildWeb()
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'recoupe-bench-app-'))
  let child: ChildProcess | null = null
  try {
    const store = await openSqliteStore(folder, { now: () => new Date(), host: 'bench', isAlive: () => true })
    await fillStore(store, incidents)
    await store.close()
    const server = await startServer(folder)
    child = server.child
    const browser = await launchBrowser()
    const visits: Visit[] = []
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const { page, context } = await watchPage(browser, { address: server.url })
        await page.addInitScript(WATCH)
        visits.push(await visit(browser, page))
        await context.close()
      }
    } finally {
      await browser.close()
    }
    const row = (name: string, toValue: (visit: Visit) => number, most: number | null): readonly string[] => {
      const values = visits.map(toValue).sort((a, b) => a - b)
      const [best = 0] = values
      const median = values[values.length >> 1] ?? 0
      return [name, toFigures(best), toFigures(median), most === null ? '' : String(most), most === null || median <= most ? '' : 'OVER']
    }
    printTable(
      [`the app, ${incidents} incidents, software drawing`, 'best', 'median', 'at most', ''],
      [
        row('first list stands, ms after navigation', ({ list }) => list, MOST.list),
        row('first map painted, ms after navigation', ({ firstMap }) => firstMap, null),
        row('longest task while it opens, ms', ({ opening }) => opening.byClock, MOST.task),
        row('longest task while it opens, ms of the processor', ({ opening }) => opening.byProcessor, null),
        row('filter until the list has followed, ms', ({ filter }) => filter, MOST.filter),
        row('filter until the map is painted, ms', ({ map }) => map, MOST.filter),
        row('longest task then, ms', ({ filtering }) => filtering.byClock, MOST.task),
        row('longest task then, ms of the processor', ({ filtering }) => filtering.byProcessor, null),
        row('script, KB gzipped', ({ kilobytes }) => kilobytes, MOST.script),
      ],
    )
  } finally {
    child?.kill('SIGTERM')
    if (child !== null && child.exitCode === null) await once(child, 'exit')
    if (keep === null) rmSync(folder, { recursive: true, force: true })
  }
}
