import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../src/store/migrations.ts'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(resolve(root, 'docs/store.md'), 'utf8')
const part = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
const firstCells = (text: string): string[] =>
  [...text.matchAll(/^\| (`[^|]+) \|/gm)].flatMap((row) => [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''))

test('docs/store.md explains every code with which the store fails, and no other', () => {
  const sources = globSync('src/store/*.ts', { cwd: root }).filter((path) => !/\.(test|contract)\.ts$/.test(path))
  const codes = sources.flatMap((path) =>
    [...readFileSync(resolve(root, path), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1] ?? ''),
  )
  expect(codes.length).toBeGreaterThan(10)
  expect(firstCells(part('When something is wrong')).sort()).toEqual([...new Set(codes)].sort())
})

test('docs/store.md lists every table', () => {
  const statements = MIGRATIONS.flatMap(({ statements, postgres }) => [...statements, ...postgres])
  const tables = statements.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? [])
  expect(tables.length).toBeGreaterThan(10)
  expect(firstCells(part('Tables')).sort()).toEqual([...tables, 'migrations'].sort())
})
