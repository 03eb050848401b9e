import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')
const project = JSON.parse(read('package.json'))

describe('README', () => {
  const readme = read('README.md')

  test.each(['npm start', 'npm test'])('names %s', (command) => {
    expect(readme).toContain(command)
  })

  test('has at most 120 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(120)
  })
})

describe('package.json', () => {
  const scripts: Record<string, string> = project.scripts

  test.each(Object.keys(scripts))('%s sets the checkout up first, and runs a file that is there', (name) => {
    const [node, setup, ...rest] = (scripts[name] ?? '').split(' ')
    expect([node, setup]).toEqual(['node', 'scripts/setup.mjs'])
    const script = rest.find((part) => !part.startsWith('--'))
    expect(existsSync(resolve(root, script ?? 'no script')), script).toBe(true)
  })

  test('lets the pinned Node install itself', () => {
    expect(project.allowScripts).toEqual({ node: true })
    expect(project.devDependencies.node).toMatch(/^\^?24\./)
  })

  test('is what runs here', () => {
    expect(process.versions.node).toMatch(/^24\./)
  })
})

describe('package-lock.json', () => {
  interface Locked {
    readonly resolved?: string
    readonly hasInstallScript?: boolean
    readonly optionalDependencies?: Readonly<Record<string, string>>
  }
  const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages

  test('names no download address, so that any registry or mirror serves it', () => {
    expect(Object.keys(locked).filter((path) => locked[path]?.resolved !== undefined)).toEqual([])
  })

  test('lists the binaries of every system, not only of the one it was made on', () => {
    const names = new Set(Object.keys(locked).map((path) => path.replace(/^.*node_modules\//, '')))
    const missing = Object.values(locked)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => !names.has(name))
    expect(missing).toEqual([])
  })

  test('has no install script that package.json does not allow', () => {
    // fsevents builds on macOS only, and only where its binary is missing.
    const scripted = Object.keys(locked).filter((path) => locked[path]?.hasInstallScript && !path.endsWith('node_modules/fsevents'))
    expect(scripted).toEqual(['node_modules/node'])
  })
})

describe('folders', () => {
  const folders: readonly string[] = createRequire(import.meta.url)('../.dependency-cruiser.cjs').folders

  const there = readdirSync(resolve(root, 'src'), { withFileTypes: true })

  test('each folder of src/ has its place in the order of imports', () => {
    const unplaced = there.filter((entry) => entry.isDirectory() && !folders.includes(entry.name))
    expect(unplaced.map((entry) => entry.name)).toEqual([])
  })

  test('no file but the public face stands outside of them', () => {
    const loose = there.filter((entry) => !entry.isDirectory() && entry.name !== 'index.ts')
    expect(loose.map((entry) => entry.name)).toEqual([])
  })

  test('docs/architecture.md lists them in that order', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| (\d+) \| `(\w+)\/` \|/gm)]
    expect(rows.map((row) => row[2])).toEqual(folders)
    expect(rows.map((row) => Number(row[1]))).toEqual(folders.map((_, index) => index + 1))
  })
})

describe('samples', () => {
  const samples = globSync('samples/*.{txt,html,jsonl}', { cwd: root })

  test('there are some', () => {
    expect(samples.length).toBeGreaterThanOrEqual(20)
  })

  test.each(samples)('%s says that it is invented', (sample) => {
    expect(read(sample)).toMatch(
      /\[(Article inventé pour Recoupe : médias, groupes et faits sont|Invented for Recoupe: outlets, groups and events are) ima/,
    )
  })
})

describe('tables', () => {
  test.each(globSync(['src/**/*.tsv', 'data/*.tsv'], { cwd: root }))('%s names its source and licence', (table) => {
    const head = read(table)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n')
    expect(head).toMatch(/source/i)
    expect(head).toMatch(/licen[cs]e/i)
  })
})

test('no test is skipped, left for later or run alone', () => {
  const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  expect(files.length).toBeGreaterThan(0)
  const pattern = /\b(test|it|describe)\.(skip|only|todo)\b/
  expect(files.filter((file) => pattern.test(read(file)))).toEqual([])
})
