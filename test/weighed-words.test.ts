import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { WEIGHTS } from '../src/merge/weights.ts'

test('the app has words for everything that merging weighs, and in English those of the table of weights', () => {
  const path = resolve(import.meta.dirname, '../web/messages/en/weighed.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(
    Object.fromEntries(Object.entries(WEIGHTS).map(([level, { note }]) => [`weighed.${level}`, note])),
  )
})
