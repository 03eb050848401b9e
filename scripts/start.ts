// npm start: the browser app over the articles in samples/, whose invented groups are in samples-world/, from a throw-away store that is made anew when samples or rules have changed.
// Arguments are those of recoupe serve: npm start -- --no-open --port 4400
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb } from './build-web.ts'
import { toFingerprint } from './fingerprint.ts'

const MAIN = 'src/cli/main.ts'
const WORLD = ['--world', 'samples-world']
const STORES = 'node_modules/.cache/recoupe-samples'

function add(folder: string): void {
  console.error('Reading the articles in samples/ (once) …')
  rmSync(STORES, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // The database is the user's; samples do not belong there.
  const { DATABASE_URL: _, ...env } = process.env
  for (const command of [
    ['add', 'samples'],
    ['incidents', '--limit', '1'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...command, '--store', folder, ...WORLD], { env, encoding: 'utf8' })
    if (status === 0) continue
    console.error(stderr)
    process.exit(status ?? 1)
  }
  writeFileSync(join(folder, 'ready'), '')
}

buildWeb()
const folder = join(STORES, toFingerprint(['samples/*', 'samples-world/*', 'src/**/*', 'data/*']).slice(0, 16))
if (!existsSync(join(folder, 'ready'))) add(folder)
const asked = process.argv.slice(2)
const open = asked.includes('--no-open') ? [] : ['--open']
const { DATABASE_URL: _, ...env } = process.env
const server = spawn(process.execPath, [MAIN, 'serve', '--store', folder, ...WORLD, ...open, ...asked.filter((one) => one !== '--no-open')], {
  env,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
server.on('close', (code) => process.exit(code ?? 1))
