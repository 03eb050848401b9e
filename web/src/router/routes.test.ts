import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROUTES } from './routes.ts'

test('docs/app.md tells of every address, and of no other', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/app.md'), 'utf8')
  const told = [...page.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, address]) => address)
  expect(told.sort()).toEqual(ROUTES.map(({ pattern }) => pattern).sort())
})
