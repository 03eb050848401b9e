import { describe, expect, test } from 'vitest'
import { formatDay, formatDays } from './days.ts'
import { formatCountry, formatList } from './names.ts'
import { formatMetres, formatNumber, formatRange } from './numbers.ts'

/** Without the marks that keep directions apart. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u2009\u202f\u00a0]/g, ' ')

describe('days', () => {
  const table = [
    ['en', '2025-03-04', '2025-03-04', '4 Mar 2025'],
    ['en', '2025-03-04', '2025-03-06', '4–6 Mar 2025'],
    ['en', '2025-02-27', '2025-03-04', '27 Feb – 4 Mar 2025'],
    ['en', '2025-03-01', '2025-03-31', 'Mar 2025'],
    ['en', '2024-02-01', '2024-02-29', 'Feb 2024'],
    ['en', '2025-02-01', '2025-02-27', '1–27 Feb 2025'],
    ['en', '2025-01-01', '2025-12-31', '2025'],
    ['fr', '2025-03-04', '2025-03-06', '4–6 mars 2025'],
    ['ar', '2025-03-04', '2025-03-04', '4 مارس 2025'],
  ] as const
  test.each(table)('%s %s to %s is «%s»', (locale, first, last, wanted) => {
    expect(plain(formatDays([first, last], locale))).toBe(wanted)
  })

  test('the long form names the weekday', () => {
    expect(formatDay('2025-03-04', 'en', 'weekday')).toContain('Tuesday')
  })
})

describe('numbers', () => {
  test.each([
    [[9, 9], '9'],
    [[9, 11], '9–11'],
    [[71, null], '71+'],
    [[0, 0], '0'],
    [[1200, 1300], '1,200–1,300'],
  ] as const)('%j is «%s»', (range, wanted) => {
    expect(plain(formatRange(range, 'en'))).toBe(wanted)
  })

  test('Arabic has Latin digits', () => {
    expect(formatNumber(1234, 'ar')).toMatch(/^1.?234$/)
  })

  test.each([
    [100, '100 m'],
    [853, '850 m'],
    [1000, '1 km'],
    [3200, '3.2 km'],
    [24_800, '25 km'],
    [888_000, '890 km'],
    [1_946_000, '1,900 km'],
  ] as const)('%d metres are %s', (metres, wanted) => {
    expect(plain(formatMetres(metres, 'en'))).toBe(wanted)
  })
})

describe('names', () => {
  test('countries have names in each language, and what is no code stays', () => {
    expect([formatCountry('LY', 'en'), formatCountry('LY', 'fr'), formatCountry('LY', 'ar')]).toEqual(['Libya', 'Libye', 'ليبيا'])
    expect(formatCountry('nowhere', 'en')).toBe('nowhere')
  })

  test('lists end as the language ends them', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(formatList(['a', 'b'], 'fr')).toBe('a et b')
  })
})
