import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { documentSchema, mapSchema } from '../../src/api/contract.ts'
import { launchBrowser, type Watched, watchPage } from './browser.ts'
import { type Served, serve } from './served.ts'

// The browser waits for the server, and the server for the reader; how long is the machine's affair.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const root = resolve(import.meta.dirname, '../..')
const samples = globSync('samples/*.{txt,html}', { cwd: root })
  .sort()
  .map((path) => join(root, path))

let folder = ''
let served: Served
let browser: Browser
let watched: Watched
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'journey-'))
  ;[served, browser] = await Promise.all([serve(join(folder, 'kept')), launchBrowser()])
  watched = await watchPage(browser, { address: served.address })
  page = watched.page
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const lines = () => page.getByRole('table', { name: 'Incidents' }).getByRole('link')
const nav = (name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name })

const untilMapIsPainted = () =>
  page
    .locator('[aria-busy="false"]')
    .filter({ has: page.locator('canvas') })
    .waitFor()

/** A picture takes its time on a machine that has other work. */
const PATIENT = { timeout: 20_000 }

/** What the map shows, ground and points, once it stands still. */
async function readMap(): Promise<readonly string[]> {
  await untilMapIsPainted()
  return page.evaluate<string[]>(`[...document.querySelectorAll('main .map canvas')].map((canvas) => canvas.toDataURL())`)
}

async function addFiles(files: readonly string[]): Promise<void> {
  await nav('Add').click()
  await page.getByLabel('Files').setInputFiles([...files])
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}

// One visit, told in the order in which a new user makes it: each test goes on where the one before has ended.
describe('from an empty store to the words of an article', () => {
  test('an empty store says how to begin', async () => {
    await page.goto('/')
    await heading('Incidents').waitFor()
    await page.getByText('No incidents yet').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Add' }).click()
    await heading('Add').waitFor()
  })

  test('articles are added, and what becomes of each is told', async () => {
    await addFiles(samples)
    await page.getByText('Done', { exact: true }).waitFor()
    const results = page.getByRole('table').getByRole('row')
    expect(await results.count()).toBe(samples.length + 1)
    expect(await page.getByRole('table').getByText('New', { exact: true }).count()).toBe(samples.length)
    await page.getByRole('link', { name: 'See the incidents' }).click()
    await heading('Incidents').waitFor()
    await lines().first().waitFor()
    expect(await lines().count()).toBeGreaterThan(20)
  })

  test('words find an incident', async () => {
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('Calypso')
    await page.getByRole('searchbox', { name: 'Search', exact: true }).press('Enter')
    await page.waitForURL(/text=Calypso/u)
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(await lines().count()).toBe(1)
  })

  test('a click on the map chooses the place under it', async () => {
    const map = page.getByRole('region', { name: 'Map' }).first()
    await map.scrollIntoViewIfNeeded()
    await untilMapIsPainted()
    // One incident alone: its place is in the middle.
    await page.getByRole('region', { name: 'Map' }).last().click()
    await page.waitForURL(/place=/u)
    // The address names the place itself, the page its name.
    const { places } = mapSchema.parse(await (await fetch(`${served.address}/api/map?text=Calypso`)).json())
    expect(new URL(page.url()).searchParams.getAll('place')).toEqual(places)
    await page
      .getByRole('list', { name: 'Chosen filters' })
      .getByRole('button', { name: /Place.*Brega/u })
      .click()
    await page.waitForURL((url) => !url.searchParams.has('place'))
  })

  test('the map says that it is busy until it shows what was chosen', async () => {
    await untilMapIsPainted()
    const told = await page.evaluate<string[]>(`new Promise((done) => {
      const map = document.querySelector('main .map[aria-busy]')
      const told = []
      new MutationObserver(() => {
        if (told.at(-1) !== map.ariaBusy) told.push(map.ariaBusy)
        if (told.at(-1) === 'false') done(told)
      }).observe(map, { attributes: true, attributeFilter: ['aria-busy'] })
      document.querySelector('aside input[type=checkbox]').click()
    })`)
    expect(told).toEqual(['true', 'false'])
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('standing'))
  })

  test.each(['no-preference', 'reduce'] as const)(
    'keys, wheel and hand move the map, and all of it comes back (reduced motion: %s)',
    async (reducedMotion) => {
      await page.emulateMedia({ reducedMotion })
      await page.reload()
      const map = page.getByRole('region', { name: 'Map of places' })
      const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {}
      const moves: readonly (() => Promise<void>)[] = [
        () => map.press('ArrowLeft'),
        () => map.press('+'),
        () => page.mouse.wheel(0, -200),
        async () => {
          await page.mouse.down()
          await page.mouse.move(x + width / 2 + 40, y + height / 2 + 30)
          await page.mouse.up()
        },
        () => page.mouse.dblclick(x + 20, y + height - 20),
      ]
      const whole = await readMap()
      let before = whole
      for (const move of moves) {
        await page.mouse.move(x + width / 2, y + height / 2)
        await move()
        await expect.poll(readMap, PATIENT).not.toEqual(before)
        before = await readMap()
      }
      await page.getByRole('button', { name: 'Only this part of the map' }).waitFor()
      await map.press('Home')
      await page.mouse.move(0, 0)
      await expect.poll(readMap, PATIENT).toEqual(whole)
      expect(await page.getByRole('button', { name: 'Only this part of the map' }).count()).toBe(0)
    },
  )

  test('another theme paints ground and points anew, another language the names', async () => {
    const map = page.getByRole('region', { name: 'Map of places' })
    // Far enough out for the name of a country.
    const near = await readMap()
    await map.press('-')
    await map.press('-')
    await expect.poll(readMap, PATIENT).not.toEqual(near)
    const light = await readMap()
    await page.getByLabel('Theme').selectOption('dark')
    await expect.poll(async () => (await readMap()).map((picture, at) => picture === light[at]), PATIENT).toEqual([false, false])
    // Paper is light.
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await readMap()).toEqual(light)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect(await readMap()).not.toEqual(light)
    await page.getByLabel('Theme').selectOption('system')
    await expect.poll(readMap, PATIENT).toEqual(light)
    await page.getByLabel('Language').selectOption('ar')
    await page.getByRole('heading', { level: 1, name: 'الحوادث' }).waitFor()
    await expect.poll(async () => (await readMap())[1] === light[1], PATIENT).toBe(false)
    await page.locator('html[dir=rtl]').waitFor()
    await page.getByLabel('اللغة').selectOption('en')
    await heading('Incidents').waitFor()
    await expect.poll(async () => (await readMap())[1], PATIENT).toBe(light[1])
    await map.press('Home')
    await expect.poll(readMap, PATIENT).toEqual(near)
  })

  test('the place is found in the table of places too', async () => {
    await page.getByRole('button', { name: 'Places as a table' }).click()
    await page.getByRole('rowheader', { name: 'Brega' }).getByRole('button').click()
    await page.waitForURL(/place=/u)
    await page.getByRole('button', { name: 'As a map' }).click()
  })

  test('an incident leads to the words that its claims were read from', async () => {
    await lines().first().click()
    await page.waitForURL(/\/incidents\/i-/u)
    await page.getByRole('heading', { level: 2, name: 'What each side says' }).waitFor()
    await page.getByRole('link', { name: 'In the text' }).first().click()
    await page.waitForURL(/\/documents\/[0-9a-f]+\?claim=/u)
    const url = new URL(page.url())
    const version = url.pathname.split('/').at(-1) ?? ''
    const { text, claims } = documentSchema.parse(await (await fetch(`${served.address}/api/documents/${version}`)).json())
    const at = claims.findIndex(({ id }) => id === url.searchParams.get('claim'))
    const said = (claims[at]?.evidence ?? []).toSorted((a, b) => a[0] - b[0]).map(([start, end]) => text.slice(start, end))
    const marks = page.locator(`mark[data-claim="${at}"]`)
    await marks.first().waitFor()
    const plain = (words: readonly string[]): string => words.join('').replace(/\s+/gu, '')
    expect(plain(await marks.allTextContents())).toBe(plain(said))
    expect(plain(said)).not.toBe('')
  })

  test('the way back leads to the list as it was', async () => {
    const document = page.url()
    await page.goBack()
    await page.waitForURL(/\/incidents\/i-/u)
    await page.goBack()
    await heading('Incidents').waitFor()
    expect(new URL(page.url()).searchParams.get('text')).toBe('Calypso')
    await expect.poll(() => lines().count()).toBe(1)
    await page.goForward()
    await page.goForward()
    await expect.poll(() => page.url()).toBe(document)
  })

  test('a link deep into the app opens by itself, in a browser that was never here', async () => {
    const link = page.url()
    const other = await watchPage(browser, { address: served.address })
    await other.page.goto(link)
    await other.page.locator('mark').first().waitFor()
    expect(other.outside).toEqual([])
    await other.context.close()
  })

  test('the language changes words and direction, and is remembered', async () => {
    await nav('Incidents').click()
    await heading('Incidents').waitFor()
    const html = page.locator('html')
    for (const [name, lang, dir] of [
      ['العربية', 'ar', 'rtl'],
      ['Français', 'fr', 'ltr'],
    ] as const) {
      await page.locator('header').getByRole('combobox').first().selectOption({ label: name })
      await expect.poll(() => html.getAttribute('lang')).toBe(lang)
      expect(await html.getAttribute('dir')).toBe(dir)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([lang, dir])
    }
    await page.locator('header').getByRole('combobox').first().selectOption({ label: 'English' })
    await expect.poll(() => html.getAttribute('lang')).toBe('en')
  })

  test('a file that is no article is refused with a sentence, and the rest is taken in', async () => {
    const [bad, good] = [join(folder, 'bad.txt'), join(folder, 'good.txt')]
    writeFileSync(bad, new Uint8Array(4000))
    writeFileSync(good, 'LONDON, 12 May 2031 – Two drones struck the airport of Agadez on Monday, the defence ministry said.\n')
    await addFiles([bad, good])
    await page.getByText('Done', { exact: true }).waitFor()
    const tellOf = (name: string) => page.getByRole('row').filter({ hasText: name }).textContent()
    expect(await tellOf('bad.txt')).toMatch(/Refused.*[A-Z].{20,}\./su)
    expect(await tellOf('good.txt')).toMatch(/New/u)
  })

  test('a server that is away is told, and the page goes on when it is back', async () => {
    await nav('Incidents').click()
    await lines().first().waitFor()
    // From here on answers fail to come, which the browser writes down as errors.
    expect(watched.errors).toEqual([])
    const port = Number(new URL(served.address).port)
    expect(await served.stop()).toBe(0)
    await nav('Tallies').click()
    await page.getByRole('button', { name: 'Try again' }).first().waitFor()
    expect(await page.getByText('The server cannot be reached.').count()).toBeGreaterThan(0)
    served = await serve(join(folder, 'kept'), { port })
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await heading('Tallies').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  })

  test('nothing was asked of another origin', () => {
    expect(watched.outside).toEqual([])
  })
})
