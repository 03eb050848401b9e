// Pictures of every page of the app over the samples, in both themes and both directions, for looking at. They go to screenshots/ or the folder named.
//
//   npm run screenshots [-- FOLDER]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { toAppPages } from '../test/app/app-pages.ts'
import { launchBrowser, watchPage } from '../test/app/browser.ts'
import { runCommand, serve } from '../test/app/served.ts'
import { buildWeb } from './build-web.ts'

const WORLD = ['--world', 'samples-world']
const LOOKS = [
  { locale: 'en', colorScheme: 'light', width: 1280, height: 900 },
  { locale: 'en', colorScheme: 'dark', width: 1280, height: 900 },
  { locale: 'fr', colorScheme: 'light', width: 1280, height: 900 },
  { locale: 'ar', colorScheme: 'light', width: 1280, height: 900 },
  { locale: 'ar', colorScheme: 'dark', width: 1280, height: 900 },
  { locale: 'en', colorScheme: 'light', width: 390, height: 844 },
] as const

const target = resolve(process.argv[2] ?? 'screenshots')
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'))
buildWeb()
await runCommand('add', '--store', folder, ...WORLD, 'samples')
await runCommand('incidents', '--store', folder, ...WORLD, '--limit', '1')
const [served, browser] = await Promise.all([serve(folder, { world: 'samples-world' }), launchBrowser()])
try {
  mkdirSync(target, { recursive: true })
  for (const look of LOOKS) {
    const { page, context } = await watchPage(browser, { address: served.address, ...look })
    for (const path of await toAppPages(served.address)) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
      const name = [path.split('/')[1], ...(path.split('/').length > 2 ? ['one'] : []), look.locale, look.colorScheme, look.width].join('-')
      await page.screenshot({ path: join(target, `${name}.png`), fullPage: path !== '/incidents' })
    }
    await context.close()
  }
  console.log(`Pictures are in ${target}.`)
} finally {
  await browser.close()
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
}
