import { describe, expect, test } from 'vitest'
import type { PartyAccount } from '../model/index.ts'
import { FacetColumn } from './facet-column.ts'

const party = (name: string, id: string | null = null): PartyAccount => ({ id, name })

function toColumn(...rows: readonly (readonly PartyAccount[])[]): FacetColumn {
  const column = new FacetColumn()
  for (const row of rows) column.add(row)
  return column
}

const found = (column: FacetColumn, value: string): string[] => column.find(value).map((code) => column.valueOf(code))

describe('values of a facet', () => {
  const column = toColumn(
    [party('Free Dunes', 'free-dunes'), party('Brigade of Aïn Sarel')],
    [party('Dunes libres', 'free-dunes'), party('salt-guard')],
    [party('Salt Guard', 'salt-guard'), party('free dunes')],
    [],
  )

  test.each([
    ['free-dunes', ['free-dunes']],
    ['Free Dunes', ['free-dunes', 'name:free dunes']],
    ['FREE  dunes', ['free-dunes', 'name:free dunes']],
    ['name:free dunes', ['name:free dunes']],
    ['Dunes libres', ['free-dunes']],
    ['brigade of ain sarel', ['Brigade of Aïn Sarel']],
    ['salt-guard', ['salt-guard']],
    ['name:salt-guard', ['name:salt-guard']],
    ['name:', []],
    ['nobody', []],
  ])('“%s” finds %j', (value, values) => {
    expect(found(column, value)).toEqual(values)
  })

  test('each is found by what it is called, and by nothing else', () => {
    for (let code = 0; code < column.size; code++) expect(column.find(column.valueOf(code))).toEqual([code])
  })

  test('has words of any of its names', () => {
    const [code] = column.find('free-dunes') as [number]
    expect([['dun'], ['libres', 'dunes'], ['salt'], ['']].map((words) => column.hasWords(code, words))).toEqual([true, true, false, true])
  })
})

test('a row that names one value twice counts once', () => {
  const column = toColumn([party('A', 'a'), party('a', 'a'), party('B')])
  expect([...column.count(new Uint16Array(1), 0)]).toEqual([1, 1])
})

test('rows that miss another condition are not counted, those that miss only this one are', () => {
  const column = toColumn([party('A')], [party('A')], [party('A'), party('B')], [])
  expect([...column.count(new Uint16Array([0, 1, 2, 0]), 2)]).toEqual([2, 1])
})
