import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { basisCodeSchema } from '../../src/api/contract.ts'
import { toCode } from '../../src/api/to-code.ts'
import { loaded as english } from '../../src/lang/en/loaded.ts'
import { loaded as french } from '../../src/lang/fr/loaded.ts'

const root = join(import.meta.dirname, '../..')
const readMessages = (area: string): Record<string, string> => JSON.parse(readFileSync(join(root, `web/messages/en/${area}.json`), 'utf8'))
const messages = { ...readMessages('found'), ...readMessages('referents') }
const keys = Object.keys(messages)
const keysOf = (area: string): string[] => keys.filter((key) => key.startsWith(`${area}.`)).map((key) => key.slice(area.length + 1))

test('what every loaded term refers to can be said in the languages of the app', () => {
  const referents = new Map([...english, ...french].map(({ referent }) => [toCode(referent), referent]))
  expect(keysOf('referent').sort()).toEqual([...referents.keys()].sort())
  for (const [code, referent] of referents) expect(messages[`referent.${code}`]).toBe(referent)
})

test('every problem and everything that a day of publication can rest on can be said', () => {
  const explained = readFileSync(join(root, 'docs/problems.md'), 'utf8').matchAll(/^\| `([a-z-]+)` \|/gmu)
  expect(keysOf('problem').sort()).toEqual([...explained].map(([, code]) => code).sort())
  expect(keysOf('basis').sort()).toEqual([...basisCodeSchema.options, 'narrowed'].sort())
})
