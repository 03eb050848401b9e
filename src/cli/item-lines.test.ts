import { expect, test } from 'vitest'
import type { Item } from '../work/index.ts'
import { ItemCount, toItemLine } from './item-lines.ts'

const item: Item = { name: 'in/a.txt', outcome: 'new', notes: [], source: 'in/a.txt', version: 'v', claims: 1, isUnread: false }

test.each<[Partial<Item>, string]>([
  [{}, 'new        in/a.txt · 1 claim'],
  [{ outcome: 'changed', claims: 3 }, 'changed    in/a.txt · 3 claims'],
  [{ outcome: 'unchanged', claims: null }, 'unchanged  in/a.txt'],
  [{ outcome: 'refused', claims: null, notes: ['empty: It is empty.', 'More.'] }, 'refused    in/a.txt — empty: It is empty. More.'],
  [{ name: 'in/\u001b[2J\nb.txt' }, 'new        in/\\u{1b}[2J b.txt · 1 claim'],
])('%j', (fields, line) => expect(toItemLine({ ...item, ...fields }, { json: false })).toBe(line))

test('for programs it is one object', () => expect(JSON.parse(toItemLine(item, { json: true }))).toEqual(item))

test('they are counted by what came of them', () => {
  const count = new ItemCount()
  expect(count.toSentence()).toBe('0 items. 0 claims read.')
  count.add(item)
  expect(count.hasUnread).toBe(false)
  count.add({ ...item, outcome: 'refused', claims: null, isUnread: true })
  count.add({ ...item, outcome: 'passed', claims: null })
  expect(count.toSentence()).toBe('3 items: 1 new, 1 refused, 1 done before the run was stopped. 1 claim read.')
  expect(count.hasUnread).toBe(true)
})
