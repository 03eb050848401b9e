// All gates in order; each runs even if one before it has failed, so that one run tells everything.
// With names of gates as arguments it runs only those: npm run check -- types imports
import { spawnSync } from 'node:child_process'

const GATES = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc'] },
  {
    name: 'style',
    command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'],
  },
  {
    name: 'web',
    command: [
      'node_modules/svelte-check/bin/svelte-check',
      '--workspace',
      'web',
      '--tsconfig',
      'tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  { name: 'imports', command: ['scripts/check-imports.mjs'] },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'tests', command: ['scripts/test.mjs'] },
]

const names = GATES.map((gate) => gate.name)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(2)
}

const failed = []
for (const { name, command } of GATES) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n── ${name}: ${command.join(' ')}`)
  const { status, error } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  if (error !== undefined) console.error(error.message)
  if (status !== 0) failed.push(name)
}

console.log(failed.length === 0 ? '\nEvery gate passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
