// Sets the checkout up if its lock file has changed since the last time, then runs a script with the project's own Node.
// Plain JavaScript without dependencies: the Node that starts it may be any from 18 on, and nothing may be installed yet.
//
//   node scripts/setup.mjs                          only sets up
//   node scripts/setup.mjs SCRIPT [ARGUMENT…]       … and runs SCRIPT in the checkout's folder
//   node scripts/setup.mjs --here SCRIPT …          … and runs SCRIPT in the folder that npm was called from
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const windows = process.platform === 'win32'
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.recoupe-setup')
const pinned = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node')

/** The search path without the checkout's own commands, which a set-up deletes while it runs. */
const outerPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !resolve(folder).startsWith(modules))
    .join(delimiter)

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

function setUp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  // The binaries of one system do not run on another that shares the folder.
  const wanted = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
  const done = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null
  if (done === wanted && existsSync(pinned)) return

  console.error(done === null ? 'Setting up: installing what package-lock.json lists (once) …' : 'Setting up again: package-lock.json has changed …')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'], {
    cwd: root,
    env: { ...process.env, PATH: outerPath() },
    // Standard output belongs to the script that is run next.
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  })
  if (result.error !== undefined) fail(`Set-up needs npm, which did not start: ${result.error.message}`)
  if (result.status !== 0) fail('Set-up failed: npm could not install what package-lock.json lists; its message is above.')
  if (!existsSync(pinned))
    fail(`Set-up failed: the package «node» left no ${pinned}. Is npm told to ignore install scripts? Try: npm config set ignore-scripts false`)
  writeFileSync(stamp, `${wanted}\n`)
}

function run(script, rest, cwd) {
  const child = spawn(pinned, [resolve(root, script), ...rest], {
    cwd,
    env: { ...process.env, PATH: [dirname(pinned), join(modules, '.bin'), outerPath()].join(delimiter) },
    stdio: 'inherit',
  })
  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  // A terminal interrupts the child by itself; a second interrupt from here would read as impatience.
  process.on('SIGINT', (signal) => process.stdin.isTTY || pass(signal))
  child.on('error', (error) => fail(`The project's Node (${pinned}) did not start: ${error.message}`))
  child.on('close', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

const here = process.argv[2] === '--here'
const [script, ...rest] = process.argv.slice(here ? 3 : 2)
setUp()
if (script !== undefined) run(script, rest, here ? (process.env.INIT_CWD ?? process.cwd()) : root)
