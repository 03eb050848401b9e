import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
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
