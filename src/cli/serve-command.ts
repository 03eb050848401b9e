import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import { AddRuns, isLoopback, loadStaticFiles, serve, toApp } from '../api/index.ts'
import { openAnswers } from '../ask/index.ts'
import { toIdentities } from '../export/index.ts'
import { OutsideError } from '../model/index.ts'
import { openStore } from '../presets/alone.ts'
import { loadOutletFinder, loadWorld, type World } from '../world/index.ts'
import { languageOption, print, toJobs, worldOption } from './read-command.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { Upkeep } from './upkeep.ts'
import { readVersion } from './version.ts'
import { note, withOutside } from './with-outside.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface ServeOptions extends StoreOptions {
  readonly port: number
  readonly host: string
  readonly open?: true
  readonly readOnly?: true
  readonly language?: string
  readonly world?: string
  readonly jobs: number
  readonly allowPrivate?: true
}

const PORT = 7474
const HOST = '127.0.0.1'
/** Where the build puts the app: beside the compiled program, or in the checkout's dist. */
const APP_FOLDERS = ['../web', '../../dist/web']

function toPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('It is a number from 1 to 65535, or 0 for any that is free.')
  return Number(value)
}

const findAppFolder = (): string | null =>
  APP_FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url))).find((folder) => existsSync(join(folder, 'index.html'))) ?? null

/** Shows the address in the user's browser, where there is one. */
function openBrowser(address: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  spawn(command as string, [...args, address], { stdio: 'ignore', detached: true })
    .once('error', () => note(`No browser could be opened. Open ${address} yourself.`))
    .unref()
}

/** Resolves at the first signal to stop; at the second the process ends at once. */
function untilStopped(): Promise<void> {
  process.removeAllListeners('SIGINT')
  return new Promise((done) => {
    let count = 0
    for (const name of ['SIGINT', 'SIGTERM'] as const)
      process.on(name, () => {
        count += 1
        if (count > 1) process.exit(130)
        done()
      })
  })
}

const tell = (error: unknown): void => {
  if (error instanceof OutsideError) note(error.message)
  else console.error(error)
}

async function runServer(options: ServeOptions): Promise<void> {
  const stopped = untilStopped()
  const world = options.world ?? findOwnWorldFolder()
  const isLocal = isLoopback(options.host)
  const store = await openStore(toAloneSetup(options))
  try {
    const answers = await openAnswers(store)
    const settings = {
      store: resolve(options.store),
      world,
      language: options.language ?? null,
      jobs: options.jobs,
      allowPrivate: options.allowPrivate === true,
    }
    const upkeep = new Upkeep(settings, answers)
    const runs =
      options.readOnly || !isLocal
        ? null
        : new AddRuns({
            takeIn: (sources, signal) => upkeep.takeIn(sources, signal),
            bringUpToDate: () => upkeep.merge(),
            makeFolder: () => mkdtemp(join(tmpdir(), 'recoupe-upload-')),
            tell,
          })
    const folder = findAppFolder()
    const outlets = loadOutletFinder(world)
    // Nobody waits for it who only looks at incidents.
    let loaded: World | null = null
    const getWorld = (): World => {
      loaded ??= loadWorld(world)
      return loaded
    }
    const app = toApp({
      answers,
      version: readVersion(),
      store: store.name,
      runs,
      files: loadStaticFiles(folder),
      isLocal,
      startedAt: Date.now(),
      loadIdentities: () => toIdentities(getWorld()),
      findOutlet: (name) => {
        const outlet = outlets.findNamed(name)[0]
        const side = outlet?.alignedWith ?? null
        return outlet === undefined ? null : { ...outlet, alignedWith: side === null ? null : (getWorld().actors.get(side)?.name ?? side) }
      },
      tell,
    })
    const serving = await serve(app, options)
    await print(`${serving.address}\n`)
    if (folder === null) note('The app is not built: only the API answers. “npm run build” builds it.')
    if (!isLocal) note('Other machines reach this server. They can read everything in the store; it takes nothing in.')
    if (options.open) openBrowser(serving.address)
    const keeping = upkeep.run(tell)
    await stopped
    await Promise.all([upkeep.close(), serving.close(), runs?.close(), keeping])
  } finally {
    await store.close()
  }
}

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .summary('show the incidents in a browser, and answer programs')
    .description(
      'Serves the app and the API (docs/api.md) from the store, and prints the address. What is added meanwhile, here or by other commands, is merged in the ' +
        'background and appears. Stop it with Ctrl-C.',
    )
    .addOption(storeOption())
    .option('--port <number>', 'port to listen on; 0 is any that is free', toPort, PORT)
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines read, and nobody add', HOST)
    .option('--open', 'open the app in the browser')
    .option('--read-only', 'take nothing in')
    .addOption(languageOption())
    .addOption(worldOption())
    .option('--jobs <number>', 'threads that read what is added', toJobs, availableParallelism())
    .option('--allow-private', 'fetch from this machine and from private networks too, as on an intranet')
    .addHelpText(
      'after',
      `
Examples:
  recoupe serve --open
  recoupe serve --store my-case --port 8080
  recoupe serve --host 0.0.0.0

Exit code: 0 when it was stopped, or 1 if the port is taken or the store failed, or 2 if the command was wrong.`,
    )
    .action((options: ServeOptions) => withOutside(() => runServer(options)))
}
