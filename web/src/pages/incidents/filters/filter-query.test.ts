import { describe, expect, test } from 'vitest'
import { FACETS, incidentFilterSchema } from '../../../../../src/api/contract.ts'
import { clearFilter, FACET_PANELS, FILTER_NAMES, fromBox, setValue, toBox, toChosen, toFilterQuery, toggleValue } from './filter-query.ts'

const of = (text: string) => new URLSearchParams(text)

test('every filter and every facet of the contract has its place', () => {
  expect([...FILTER_NAMES].sort()).toEqual(Object.keys(incidentFilterSchema.shape).sort())
  expect(FACET_PANELS.map(({ name }) => name).sort()).toEqual([...FACETS].sort())
})

describe('the address', () => {
  test('the same choice is the same text, whatever its order and what else the address holds', () => {
    expect(toFilterQuery(of('view=map&type=threat&country=LY&country=LY&order=oldest')).toString()).toBe('type=threat&country=LY')
    expect(toFilterQuery(of('country=LY&type=threat')).toString()).toBe('type=threat&country=LY')
  })

  test('a value comes and goes', () => {
    const once = toggleValue(of('country=LY'), 'country', 'TD')
    expect(once.toString()).toBe('country=LY&country=TD')
    expect(toggleValue(once, 'country', 'LY').toString()).toBe('country=TD')
  })

  test('empty is not there', () => {
    expect(setValue(of('text=oil'), 'text', '').toString()).toBe('')
    expect(toFilterQuery(of('text=')).toString()).toBe('')
  })

  test('clearing leaves order and view', () => {
    expect(clearFilter(of('text=a&order=oldest&from=2025-03-04&view=map')).toString()).toBe('order=oldest&view=map')
  })

  test('days are one choice', () => {
    expect(toChosen(of('to=2025-03-06&from=2025-03-04&standing=disputed'))).toEqual([
      { name: 'days', value: '2025-03-04' },
      { name: 'standing', value: 'disputed' },
    ])
    expect(toChosen(of('to=2025-03-06'))).toEqual([{ name: 'days', value: '2025-03-06' }])
  })
})

describe('boxes', () => {
  test.each([
    ['10,20,15,25', [10, 20, 15, 25]],
    ['170,-5,-170,5', [170, -5, -170, 5]],
    ['', null],
    ['1,2,3', null],
    ['1,2,3,4,5', null],
    ['a,b,c,d', null],
    ['10,95,15,99', null],
    [null, null],
  ] as const)('%s', (text, wanted) => {
    expect(toBox(text)).toEqual(wanted)
  })

  test('round the date line and round the earth', () => {
    expect(fromBox([170, -5, 190, 5])).toBe('170,-5,-170,5')
    expect(fromBox([-400, -95, 100, 95])).toBe('-180,-90,180,90')
    expect(fromBox([9.12345, 20, 15, 25])).toBe('9.123,20,15,25')
  })
})
