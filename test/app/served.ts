import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { isWebBuilt } from '../../scripts/build-web.ts'

const root = resolve(import.meta.dirname, '../..')
const main = resolve(root, 'src/cli/main.ts')

function toEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env
  return rest
}

/** Runs a command on a store to its end; throws what it says where it fails. */
export async function runCommand(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [main, ...args], { cwd: root, env: toEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`recoupe ${args.join(' ')} ended with ${code}: ${err()}`)
  return out()
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.on('data', (chunk) => {
    text += chunk
  })
  return () => text
}

/** A running `recoupe serve`. */
export interface Served {
  readonly address: string
  /** Ends it as Ctrl-C does, and waits for its end. */
  readonly stop: () => Promise<number | null>
}

/** Serves a store, on any free port or on the one given, and waits until it listens. */
export async function serve(store: string, { port = 0, world }: { readonly port?: number; readonly world?: string } = {}): Promise<Served> {
  if (!isWebBuilt()) throw new Error('dist/web is not the app as its sources are now. Build it: node scripts/build-web.ts')
  const args = ['serve', '--store', store, '--port', String(port), ...(world === undefined ? [] : ['--world', world])]
  const child = spawn(process.execPath, [main, ...args], { cwd: root, env: toEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const address = await new Promise<string>((done, fail) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/[^\s/]+/u.exec(out())?.[0]
      if (found !== undefined) done(found)
    })
    child.once('close', (code) => fail(new Error(`recoupe serve ended with ${code}: ${err()}`)))
  })
  return { address, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  return code
}
