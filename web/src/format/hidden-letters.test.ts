import { expect, test } from 'vitest'
import { showHidden } from './hidden-letters.ts'

test.each([
  ['safe\u202egpj.exe', 'safe[RLO]gpj.exe'],
  ['a\u0007b\u0085', 'a[U+0007]b[U+0085]'],
  ['line\nnext\ttab', 'line\nnext\ttab'],
  ['قال\u200f: «X\u200e»', 'قال\u200f: «X\u200e»'],
])('%j is shown as %j', (text, shown) => {
  expect(showHidden(text)).toBe(shown)
})
