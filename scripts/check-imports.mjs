// The import rules of .dependency-cruiser.cjs, and whether the tool saw every file: with a TypeScript that it cannot use it reads
// nothing and calls that success.
import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const { forbidden, options } = config

const { output } = await cruise(['src', 'test', 'web'], { ...options, ruleSet: { forbidden }, validate: true, outputType: 'json' }, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
})
const { modules, summary } = JSON.parse(output)

for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle === undefined ? to : cycle.map((step) => step.name).join(' → ')
  console.error(`${rule.name}: ${from} → ${path}`)
  const comment = forbidden.find((candidate) => candidate.name === rule.name)?.comment
  if (comment !== undefined) console.error(`  ${comment}`)
}

const files = globSync(['src/**/*.ts', 'test/**/*.ts', 'web/**/*.{ts,svelte}']).map((file) => file.replaceAll('\\', '/'))
const seen = new Set(modules.map((module) => module.source))
const unseen = files.filter((file) => !seen.has(file))
for (const file of unseen) console.error(`Not read by dependency-cruiser: ${file}`)

// A type-only import is the first thing to go when the compiler is not understood.
const dependencies = modules.filter((module) => files.includes(module.source)).reduce((sum, module) => sum + module.dependencies.length, 0)
const blind = files.length === 0 || dependencies === 0
if (blind) console.error('dependency-cruiser saw no imports at all: does it know this version of TypeScript?')

const failures = summary.violations.length + unseen.length + (blind ? 1 : 0)
console.log(`${files.length} files, ${files.length - unseen.length} read, ${dependencies} imports, ${summary.violations.length} against the rules.`)
process.exitCode = failures === 0 ? 0 : 1
