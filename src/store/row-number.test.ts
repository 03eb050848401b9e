import { expect, test } from 'vitest'
import { toDayNumber } from '../model/index.ts'
import { dayOfRow, firstRowOf, toDayNumberOf, toRow } from './row-number.ts'

test.each(['1000-01-01', '1970-01-01', '2025-03-10', '9999-12-31'])('a row of %s tells its day, and is a whole number', (day) => {
  const number = toDayNumber(day)
  for (const sequence of [0, 1, 2 ** 31 - 1]) {
    const row = toRow(number, sequence)
    expect(Number.isSafeInteger(row)).toBe(true)
    expect(dayOfRow(row)).toBe(number)
    expect(row).toBeGreaterThanOrEqual(firstRowOf(number))
    expect(row).toBeLessThan(firstRowOf(number + 1))
  }
})

test('what has no day comes before every day', () => {
  expect(toRow(null, 2 ** 31 - 1)).toBeLessThan(firstRowOf(toDayNumber('1000-01-01')))
  expect(dayOfRow(toRow(null, 7))).toBeNull()
})

test.each(['', 'yesterday', '2025-13-01', '2025-3-1', '0001-01-01', "2025-01-01' --"])('“%s” is no day', (day) => {
  expect(() => toDayNumberOf(day)).toThrow(/is no day/)
})
