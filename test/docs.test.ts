import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { WEIGHTS } from '../src/merge/weights.ts'
import { explainDocument, toGrammars } from '../src/read/index.ts'
import { SAMENESS_REASONS } from '../src/read/sameness.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'
import { anchorsOf, linksOf, tablesOf } from './markdown.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')

test('docs/problems.md explains every code of the model, in its order, and no other', () => {
  const union = /export type ProblemCode =([\s\S]*?)\n\n/.exec(read('src/model/problem.ts'))?.[1] ?? ''
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1])
  const table = tablesOf(read('docs/problems.md')).find(({ heading }) => heading[0] === 'code')
  expect(codes.length).toBeGreaterThan(0)
  expect(table?.rows.map(([code = '']) => code.replaceAll('`', ''))).toEqual(codes)
  for (const row of table?.rows ?? []) {
    for (const cell of row) expect(cell).not.toBe('')
  }
})

describe('links between the pages', () => {
  const pages = globSync(['*.md', 'docs/**/*.md', 'samples/*.md'], { cwd: root })

  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(5)
  })

  test.each(pages)('%s', (page) => {
    const broken = linksOf(read(page)).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false
      const [path = '', anchor] = link.split('#')
      const file = path === '' ? resolve(root, page) : resolve(root, dirname(page), path)
      if (!existsSync(file)) return true
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  test('docs/architecture.md leads to every decision', () => {
    const decisions = globSync('docs/decisions/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/').replace('docs/', ''))
    expect(linksOf(read('docs/architecture.md'))).toEqual(expect.arrayContaining(decisions))
  })
})

describe('readings shown in the pages', () => {
  const sample = 'samples/10-free-dunes-brega-ultimatum.txt'
  const { stdout } = spawnSync(process.execPath, ['src/cli/main.ts', 'read', sample], { cwd: root, encoding: 'utf8' })
  // Which number a claim has depends on those before it.
  const toLines = (text: string): string[] => text.split('\n').map((line) => line.replace(/^ +\d+\. /, ''))

  test.each(['README.md', 'docs/commands.md'])('%s', (page) => {
    const shown = /<!-- reading -->\n```\n([\s\S]*?)```/.exec(read(page))?.[1] ?? ''
    const lines = toLines(shown).filter((line) => line !== '' && line !== '…')
    expect(lines.length).toBeGreaterThan(5)
    const printed = toLines(stdout)
    expect(lines.filter((line) => !printed.includes(line))).toEqual([])
  })
})

test('the example for the library in the README runs', () => {
  const example = /## As a library\s+```ts\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const door = (folder: string): string => pathToFileURL(resolve(root, 'src', folder, 'index.ts')).href
  const doors: Readonly<Record<string, string>> = { recoupe: door(''), 'recoupe/model': door('model'), 'recoupe/read': door('read') }
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-readme-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const unbuilt = example.replace(/from '(recoupe[^']*)'/g, (_, name: string) => `from '${doors[name]}'`)
    writeFileSync(join(folder, 'example.ts'), unbuilt)
    writeFileSync(join(folder, 'article.txt'), read('samples/01-ahd-brak-roquettes.txt'))
    const { stdout, stderr, status } = spawnSync(process.execPath, ['example.ts'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^event \[/m)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('docs/architecture.md has the levels in the order in which they run', () => {
  const grammars = toGrammars(languages, loadWorld())
  const [sentence] = explainDocument(toTestDocument('Rebels attacked the port.', 'en'), grammars)
  const levels = tablesOf(read('docs/architecture.md')).find(({ heading }) => heading[0] === 'level')
  expect(levels?.rows.map(([level = '']) => level.replaceAll('`', ''))).toEqual(sentence?.levels.map(({ name }) => name))
})

test('the rules shown in docs/rules.md are rules that there are', () => {
  const shown = [...read('docs/rules.md').matchAll(/```ts\n(\{[\s\S]*?\n\})\n```/g)].map((match) => runInNewContext(`(${match[1]})`))
  expect(shown).toHaveLength(4)
  const rules = languages.flatMap(({ days, speech, events, tallies }) => [...days, ...speech, ...events, ...tallies])
  for (const rule of shown) expect(rules.find(({ name }) => name === rule.name)).toEqual(JSON.parse(JSON.stringify(rule)))
})

test('docs/tellings.md has every reason with its points and meaning, as they stand in the code', () => {
  const table = tablesOf(read('docs/tellings.md')).find(({ heading }) => heading[0] === 'reason')
  const shown = table?.rows.map(([reason = '', points, means]) => [reason.replaceAll('`', ''), points, means])
  expect(shown).toEqual(SAMENESS_REASONS.map(({ name, points, means }) => [name, String(points ?? 'never'), means]))
  expect(new Set(SAMENESS_REASONS.map(({ name }) => name)).size).toBe(SAMENESS_REASONS.length)
})

test('docs/merging.md has every level with its weight and prior, as they stand in the code', () => {
  const table = tablesOf(read('docs/merging.md')).find(({ heading }) => heading[0] === 'level')
  const shown = table?.rows.map(([level = '', weight, prior, means]) => [level.replaceAll('`', ''), Number(weight), Number(prior), means])
  expect(shown).toEqual(Object.entries(WEIGHTS).map(([key, { weight, prior, note }]) => [key, weight, prior, note]))
})

test('docs/merging.md explains every reason, standing and flag of the model', () => {
  const page = read('docs/merging.md')
  const model = ['origin', 'incident', 'tally-line'].map((file) => read(`src/model/${file}.ts`)).join('\n')
  const named = ["reason: 'copy'", "STANDINGS = ['one-side'", "kind: 'parts-differ'"].map(
    (start) => model.slice(model.indexOf(start)).split('\n')[0] ?? '',
  )
  const words = named.flatMap((line) => [...line.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] as string))
  expect(words.length).toBe(7 + 5 + 6)
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([])
})
