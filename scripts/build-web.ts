// Builds the browser app to dist/web, if what it is made of has changed since the last time.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toFingerprint } from './fingerprint.ts'

const APP = 'dist/web/index.html'
/** What the app was made of the last time. */
const STAMP = 'node_modules/.cache/recoupe-web'
const SOURCES = ['web/**/*', 'src/model/*.ts', 'src/api/contract.ts', 'package-lock.json']

/** Is the built app the one of the sources as they are? */
export const isWebBuilt = (): boolean => existsSync(APP) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === toFingerprint(SOURCES)

/** Ends the process where the app cannot be built; the builder has said why. */
export function buildWeb(): void {
  if (isWebBuilt()) return
  console.error('Building the browser app …')
  const { status, error } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'], {
    stdio: ['ignore', 2, 'inherit'],
  })
  if (error !== undefined) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync('node_modules/.cache', { recursive: true })
  writeFileSync(STAMP, toFingerprint(SOURCES))
}

if (import.meta.main) buildWeb()
