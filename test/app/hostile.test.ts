import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { documentListSchema, documentSchema, incidentListSchema } from '../../src/api/contract.ts'
import { launchBrowser, watchPage } from './browser.ts'
import { runCommand, type Served, serve } from './served.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** What would run, load or restyle something if any of it were taken for markup. */
const POISON = [
  '<script>window.owned = 1</script>',
  '<img src="https://evil.example/x.png" onerror="window.owned = 1">',
  '<svg onload="window.owned = 1"></svg>',
  '<style>* { display: none !important; background: url(https://evil.example/y.png) }</style>',
  '<a href="javascript:window.owned = 1">here</a>',
  '<iframe src="https://evil.example/"></iframe>',
  '{{constructor.constructor("window.owned = 1")()}}',
].join(' ')
const TURNED = 'the base of Varn\u202ehold\u202c'
const PROSE = `LONDON, 12 May 2031 – Two drones struck ${TURNED} on Monday, killing three soldiers, the Kesh ${POISON} Front said.

Fighters of the ${POISON} brigade shelled the town of Agadez on Tuesday, wounding five, the "${POISON}" ministry said.
`
/** As HTML: the poison as markup around prose, and as text within it. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const PAGE = `<!doctype html><html lang="en"><head><title>${escaped(POISON)}</title>
<meta property="og:site_name" content="${POISON.replaceAll('"', '&quot;')}"><style>body { background: url(https://evil.example/z.png) }</style></head>
<body onload="window.owned = 1"><article><h1>${escaped(POISON)}</h1>${PROSE.split('\n\n')
  .map((part) => `<p style="position:fixed" onmouseover="window.owned = 1">${escaped(part)}</p>${POISON}`)
  .join('')}</article>`
const FIVE_MEGABYTES = 5_000_000

let folder = ''
let served: Served
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  writeFileSync(join(folder, 'prose.txt'), PROSE)
  writeFileSync(join(folder, 'page.html'), PAGE)
  writeFileSync(join(folder, '<img src=x onerror=alert(1)>.txt'), PROSE)
  const filler = `<div onclick="${'window.owned = 1;'.repeat(30)}"><b>word</b></div>`
  writeFileSync(join(folder, 'large.html'), `<article><p>${PROSE.replaceAll('<', '&lt;')}</p>${filler.repeat(FIVE_MEGABYTES / filler.length)}`)
  const store = join(folder, 'kept')
  await runCommand(
    'add',
    '--store',
    store,
    ...['prose.txt', 'page.html', '<img src=x onerror=alert(1)>.txt', 'large.html'].map((name) => join(folder, name)),
  )
  await runCommand('incidents', '--store', store, '--limit', '1')
  ;[served, browser] = await Promise.all([serve(store), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('what an article holds is shown as text: nothing in it runs, loads or styles', async () => {
  const ask = async (path: string): Promise<unknown> => (await fetch(`${served.address}/api/${path}`)).json()
  const documents = documentListSchema.parse(await ask('documents?limit=10')).rows
  const incidents = incidentListSchema.parse(await ask('incidents?limit=20')).rows
  expect(documents).toHaveLength(4)
  expect(incidents.length).toBeGreaterThan(0)
  const { page, context, outside, errors } = await watchPage(browser, { address: served.address })
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  const paths = [
    '/incidents',
    ...incidents.map(({ id }) => `/incidents/${id}`),
    '/documents',
    ...documents.map(({ version }) => `/documents/${version}`),
    '/tallies',
    '/sources',
  ]
  for (const path of paths) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (globalThis as unknown as { owned?: number }).owned ?? null), path).toBeNull()
    expect(
      await page.locator('main').locator('script, iframe, img[src*="evil"], style, [onload], [onerror], [onclick], a[href^="javascript:"]').count(),
      path,
    ).toBe(0)
  }
  await context.close()
  expect({ outside, errors, dialogs }).toEqual({ outside: [], errors: [], dialogs: [] })
})

test('signs that turn text around are shown by their names, and the words stay as captured', async () => {
  const documents = documentListSchema.parse(await (await fetch(`${served.address}/api/documents?limit=10`)).json()).rows
  const version = documents.find(({ source }) => source.endsWith('prose.txt'))?.version ?? ''
  const { text } = documentSchema.parse(await (await fetch(`${served.address}/api/documents/${version}`)).json())
  expect(text).toContain(TURNED)
  const { page, context } = await watchPage(browser, { address: served.address })
  await page.goto(`/documents/${version}`)
  await page.locator('mark').first().waitFor()
  const shown = (await page.getByRole('main').textContent()) ?? ''
  expect(shown).toContain('RLO')
  expect(shown).toContain('<script>window.owned = 1</script>')
  expect(await page.title()).not.toMatch(/[\u202a-\u202e]/u)
  await context.close()
})
