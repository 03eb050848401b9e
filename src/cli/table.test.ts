import { describe, expect, test } from 'vitest'
import { toColumnWidths, toTable } from './table.ts'
import { toWidth, wrapWords } from './text-width.ts'

const plain = (line: string): string => line

describe('widths', () => {
  test.each([
    ['Brak', 4],
    ['Aïn al-Assad', 12],
    ['Aïn', 3],
    ['昨天', 4],
    ['عين الأسد', 9],
    ['', 0],
  ])('%s takes %i columns', (text, width) => expect(toWidth(text)).toBe(width))

  test.each([
    [[3, 4], 20, [3, 4]],
    [[30, 4], 20, [14, 4]],
    [[30, 30, 4], 40, [16, 16, 4]],
    [[30, 30, 30], 20, null],
  ])('%j in %i columns are %j', (wanted, room, given) => expect(toColumnWidths(wanted, room)).toEqual(given))
})

describe('wrapping', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['2025-03-05…2025-03-06', 12, ['2025-03-05…', '2025-03-06']],
    ['shelling_missile', 10, ['shelling_', 'missile']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['昨天昨天', 4, ['昨天', '昨天']],
    ['short', 5, ['short']],
    ['', 5, ['']],
  ])('%s in %i columns', (text, width, lines) => expect(wrapWords(text, width)).toEqual(lines))
})

describe('a table', () => {
  const rows = [
    ['Brak', 'three rockets on the base'],
    ['Sabha', ''],
  ]

  test('has its columns below one another', () =>
    expect(toTable(['place', 'what'], rows, { width: 80, underline: plain })).toEqual([
      'place  what',
      '─────  ─────────────────────────',
      'Brak   three rockets on the base',
      'Sabha',
    ]))

  test('goes on in the next line where it has no room', () =>
    expect(toTable(['place', 'what'], rows, { width: 21, underline: plain })).toEqual([
      'place  what',
      '─────  ──────────────',
      'Brak   three rockets',
      '       on the base',
      'Sabha',
    ]))

  test('becomes blocks where there is no room for columns', () =>
    expect(toTable(['place', 'what'], rows, { width: 12, underline: plain })).toEqual([
      'place: Brak',
      '  what:',
      '  three',
      '  rockets on',
      '  the base',
      'place: Sabha',
    ]))

  test('never is wider than asked, and shows what could drive a terminal', () => {
    const hostile = [['\u001b[2J\u202eabc', 'x'.repeat(300)]]
    const lines = toTable(['a', 'b'], hostile, { width: 40, underline: plain })
    for (const line of lines) expect(toWidth(line)).toBeLessThanOrEqual(40)
    expect(lines.join('')).toContain('\\u{1b}[2J')
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  test('paints words and not the room around them', () => {
    const [, , row] = toTable(['place', 'x'], [[{ text: 'Brak', style: (line) => `<${line}>` }, 'y']], { width: 80, underline: plain })
    expect(row).toBe('<Brak>   y')
  })
})
