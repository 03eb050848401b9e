// Compiles src/ to dist/ without its tests, copies the tables that stand beside the code, and builds the browser app to dist/web.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, globSync, rmSync } from 'node:fs'
import { buildWeb } from './build-web.ts'

rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

buildWeb()

const tables = globSync('src/**/*.tsv')
for (const table of tables) cpSync(table, table.replace(/^src/, 'dist'))

// npm makes the command executable when it installs; this is for those who run dist/ as it is.
const command = 'dist/cli/main.js'
if (!existsSync(command)) {
  console.error(`The build has no ${command}, which package.json names as the command.`)
  process.exit(1)
}
chmodSync(command, 0o755)
console.error(`Built dist/ with ${tables.length} tables and the app.`)
