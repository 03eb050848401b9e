import { expect, test } from 'vitest'
import { toSorted } from './to-sorted.ts'

const rows = [
  { name: 'Émir', lag: 2 },
  { name: 'alpha', lag: null },
  { name: 'Zénith', lag: 0 },
]

test('names sort as the language does, letters large or small', () => {
  expect(toSorted(rows, ({ name }) => name, true, 'fr').map(({ name }) => name)).toEqual(['alpha', 'Émir', 'Zénith'])
})

test('what is not known stands last in either order', () => {
  expect(toSorted(rows, ({ lag }) => lag, true, 'en').map(({ lag }) => lag)).toEqual([0, 2, null])
  expect(toSorted(rows, ({ lag }) => lag, false, 'en').map(({ lag }) => lag)).toEqual([2, 0, null])
})
