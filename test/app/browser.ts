import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser that the tests drive: the one that CHROMIUM names, else the first that is installed. Without one there is no test, so it throws. */
export function findChromium(): string {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM names ${named}, which is no program that may be run.`)
  }
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
  const found = [...paths, ...PLACES].find(isProgram)
  if (found === undefined)
    throw new Error(
      'The tests of the app need Chromium, and none is installed. On Debian: apt-get install chromium. Elsewhere name its program in CHROMIUM.',
    )
  return found
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    // Root has no sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

/** A page of the app, and what must not happen in it. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Requests for another origin than the page's own. */
  readonly outside: readonly string[]
  /** Errors of its scripts, and what the browser refused or complained of. */
  readonly errors: readonly string[]
}

export interface PageSettings {
  readonly address: string
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
  readonly width?: number
  readonly height?: number
}

/** Opens a page in a fresh profile, with pictures that do not move. */
export async function watchPage(
  browser: Browser,
  { address, colorScheme = 'light', locale = 'en-GB', width = 1280, height = 900 }: PageSettings,
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme,
    locale,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  const outside: string[] = []
  const errors: string[] = []
  const own = new URL(address).origin
  context.on('request', (request) => {
    const url = request.url()
    if (!/^(?:data|blob|about):/u.test(url) && new URL(url).origin !== own) outside.push(url)
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url} (${page.url()})`)
  })
  return { page, context, outside, errors }
}
