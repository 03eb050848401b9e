import { expect, test } from 'vitest'
import type { DayRange, Range } from '../model/index.ts'
import { toCountryName, toDateWords, toDayWords, toList, toRangeWords } from './wording.ts'

test.each<[Range, string]>([
  [[2, 2], '2'],
  [[2500, 2500], '2,500'],
  [[71, null], 'at least 71'],
  [[0, 5], 'up to 5'],
  [[5000, 7000], '5,000 to 7,000'],
  [[0, 0], '0'],
])('%j: %s', (range, words) => expect(toRangeWords(range)).toBe(words))

test.each<[DayRange, string]>([
  [['2024-01-24', '2024-01-24'], 'on 24 January 2024'],
  [['2024-01-05', '2024-01-06'], 'on 5 or 6 January 2024'],
  [['2024-01-31', '2024-02-01'], 'on 31 January or 1 February 2024'],
  [['2023-12-31', '2024-01-01'], 'on 31 December 2023 or 1 January 2024'],
  [['2024-02-01', '2024-02-29'], 'in February 2024'],
  [['2024-01-01', '2024-12-31'], 'in 2024'],
  [['2024-01-02', '2024-01-30'], 'between 2 and 30 January 2024'],
  [['2024-01-02', '2024-03-30'], 'between 2 January and 30 March 2024'],
  [['2023-12-20', '2024-01-10'], 'between 20 December 2023 and 10 January 2024'],
])('%j: %s', (days, words) => expect(toDayWords(days)).toBe(words))

test.each([
  ['2024-01-24', '24 January 2024'],
  ['2024-01', 'January 2024'],
  ['2024', '2024'],
])('%s: %s', (date, words) => expect(toDateWords(date)).toBe(words))

test('codes that name no country stay', () => expect(['IQ', 'ZZZ', 'x'].map(toCountryName)).toEqual(['Iraq', 'ZZZ', 'x']))
test('lists', () => expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(toList)).toEqual(['', 'a', 'a and b', 'a, b and c']))
