import { expect, test } from 'vitest'
import { HashIndex, hashOf } from './hash-index.ts'

test('rows come back by their hash, each once, in the order in which they were added', () => {
  const index = new HashIndex(2)
  const names = Array.from({ length: 500 }, (_, at) => `name ${at % 250}`)
  names.forEach((name, row) => {
    index.add(hashOf(name), row)
    index.add(hashOf(name), row)
  })
  expect(index.find(hashOf('name 7'))).toEqual([7, 257])
  expect(index.find(hashOf('no such name'))).toEqual([])
})

test('the hash of a part is that of the part alone', () => {
  expect(hashOf('Gao|Kidal', 4, 9)).toBe(hashOf('Kidal'))
})
