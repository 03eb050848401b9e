// Runs the tests, with the browser app built first, since some of them use it. Arguments are vitest's: npm test -- test/rules.test.ts
import { spawnSync } from 'node:child_process'
import { buildWeb } from './build-web.ts'

buildWeb()
const { status, error } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { stdio: 'inherit' })
if (error !== undefined) console.error(error.message)
process.exitCode = status ?? 1
