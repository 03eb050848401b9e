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
import type { Page } from 'playwright-core'
import { openSqliteStore } from '../src/store/index.ts'
import { launchBrowser, watchPage } from '../test/app/browser.ts'
import { printTable, toFigures } from './bench-table.ts'
import { buildWeb } from './build-web.ts'
import { fillStore, startServer } from './invented-store.ts'

const ROUNDS = 5
const MOST = { list: 1000, filter: 200, task: 100, script: 250 }

/** Told by the page itself: when the first row of the list stood there, and its longest task, in milliseconds since navigation began. */
const WATCH = `
  window.seen = { list: null, longest: 0 }
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) window.seen.longest = Math.max(window.seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (document.querySelector('main table a[href*="/incidents/"]') === null) return requestAnimationFrame(look)
    requestAnimationFrame(() => { window.seen.list = performance.now() })
  }
  look()
`
/** Chooses the first value of the first filter, and gives the milliseconds until the page has first changed and a frame is drawn; not until the map is. */
const FILTER = `new Promise((done) => {
  const before = document.querySelector('main')?.innerText
  window.seen.longest = 0
  const start = performance.now()
  document.querySelector('aside input[type=checkbox]').click()
  const look = () => {
    if (document.querySelector('main table')?.innerText === undefined || document.querySelector('main')?.innerText === before) return requestAnimationFrame(look)
    requestAnimationFrame(() => done(performance.now() - start))
  }
  look()
})`

interface Visit {
  readonly list: number
  readonly longest: number
  readonly filter: number
  readonly filterLongest: number
  readonly kilobytes: number
}

async function visit(page: Page): Promise<Visit> {
  let bytes = 0
  const waiting: Promise<void>[] = []
  page.on('response', (response) => {
    if (!/\.js$/u.test(new URL(response.url()).pathname) || /MapCanvas|worker/iu.test(response.url())) return
    waiting.push(
      response.body().then(
        (body) => {
          bytes += gzipSync(body).length
        },
        () => undefined,
      ),
    )
  })
  await page.goto('/incidents')
  await page.waitForFunction(() => (globalThis as unknown as { seen: { list: number | null } }).seen.list !== null, undefined, { timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await Promise.all(waiting)
  const { list, longest } = await page.evaluate<{ list: number; longest: number }>('window.seen')
  const filter = await page.evaluate<number>(FILTER)
  await page.waitForLoadState('networkidle')
  const filterLongest = await page.evaluate<number>('window.seen.longest')
  return { list, longest, filter, filterLongest, kilobytes: bytes / 1000 }
}

/** Prints the figures, the best of several visits each: other programs only ever cost time. */
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
        visits.push(await visit(page))
        await context.close()
      }
    } finally {
      await browser.close()
    }
    const row = (name: string, key: keyof Visit, most: number): readonly string[] => {
      const values = visits.map((one) => one[key]).sort((a, b) => a - b)
      const [best = 0] = values
      return [name, toFigures(best), toFigures(values[values.length >> 1] ?? 0), String(most), best <= most ? '' : 'OVER']
    }
    printTable(
      [`the app, ${incidents} incidents, software drawing`, 'best', 'median', 'at most', ''],
      [
        row('first list stands, ms after navigation', 'list', MOST.list),
        row('longest task while it opens, ms', 'longest', MOST.task),
        row('filter until the page begins to follow, ms', 'filter', MOST.filter),
        row('longest task then, ms', 'filterLongest', MOST.task),
        row('script without the map, KB gzipped', 'kilobytes', MOST.script),
      ],
    )
  } finally {
    child?.kill('SIGTERM')
    if (child !== null && child.exitCode === null) await once(child, 'exit')
    if (keep === null) rmSync(folder, { recursive: true, force: true })
  }
}
