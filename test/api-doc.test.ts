import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type AppSetup, toRoutes } from '../src/api/app.ts'
import { FILTER } from '../src/api/queries.ts'
import type { Answers } from '../src/ask/index.ts'
import { tablesOf } from './markdown.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/api.md'), 'utf8')
const plain = (cell = ''): string => cell.replaceAll('`', '')

test('docs/api.md lists every route, and no other', () => {
  const routes = toRoutes({ answers: {} as Answers, runs: null } as AppSetup, () => 0).map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  const table = tablesOf(page).find(({ heading }) => heading[0] === 'route')
  expect(routes.length).toBeGreaterThan(20)
  expect(table?.rows.map(([route]) => plain(route)).sort()).toEqual(routes.sort())
})

test('docs/api.md names every field of the filter', () => {
  const filters = page.split('\n## Filters\n')[1]?.split('\n## ')[0] ?? ''
  expect(Object.keys(FILTER).filter((name) => !filters.includes(`\`${name}\``))).toEqual([])
})
