import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { toAppPages } from './app-pages.ts'
import { launchBrowser, watchPage } from './browser.ts'
import { runCommand, type Served, serve } from './served.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let folder = ''
let served: Served
let browser: Browser
let pages: readonly string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accessibility-'))
  const store = join(folder, 'kept')
  await runCommand('add', '--store', store, 'samples')
  await runCommand('incidents', '--store', store, '--limit', '1')
  ;[served, browser] = await Promise.all([serve(store), launchBrowser()])
  pages = await toAppPages(served.address)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What axe finds wrong, each with the first place where it is. */
async function findViolations(page: Page): Promise<string[]> {
  // As the browser's own debugger does, since the app's policy lets no other script in.
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate<AxeResults, readonly string[]>(
    (values) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  )
  // A check that saw nothing is no check.
  expect(passes.length).toBeGreaterThan(5)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''} (${nodes.length})`)
}

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const)('in %s and the %s theme', (locale, colorScheme) => {
  test('every page fulfils WCAG 2.2 AA, as far as a machine can tell', async () => {
    const { page, context, outside, errors } = await watchPage(browser, { address: served.address, locale, colorScheme })
    const found: Record<string, string[]> = {}
    for (const path of pages) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      const violations = await findViolations(page)
      if (violations.length > 0) found[path] = violations
    }
    await context.close()
    expect(found).toEqual({})
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  })
})
