import { expect, test } from 'vitest'
import { toApiBasis } from './present-basis.ts'

test.each([
  ['days that the input states', [['stated', {}]]],
  ['date in the metadata (article:published_time)', [['metadata', { field: 'article:published_time' }]]],
  [
    'date in the address of the page, narrowed by the date in a header line',
    [
      ['address', {}],
      ['header', {}],
    ],
  ],
  ['date of the last change in a header line', [['header-change', {}]]],
  ['dateline «4 mars\n2025»', [['dateline-words', { words: '4 mars 2025' }]]],
  ['the text calls «Tuesday 4 March 2025» today, with its year', [['today-with-year', { words: 'Tuesday 4 March 2025' }]]],
  [
    'the text calls «ce mardi 4 mars» today, and elsewhere gives the year, «4 mars 2025»',
    [['today-year-elsewhere', { words: 'ce mardi 4 mars', other: '4 mars 2025' }]],
  ],
  ['a past «mardi» near 2025-03-04, which the text proves', [['past-weekday', { words: 'mardi', day: '2025-03-04' }]]],
  [
    'date in the source line; the text tells of a past «mardi»; the text says «yesterday, Monday»',
    [
      ['source-line', {}],
      ['told-past', { words: 'mardi' }],
      ['said', { words: 'yesterday, Monday' }],
    ],
  ],
  ['what an older reader wrote', []],
])('«%s» is told by codes', (text, steps) => {
  expect(toApiBasis(text)).toEqual({ text, steps: steps.map(([code, values]) => ({ code, values })) })
})
