import { expect, test } from 'vitest'
import { matchPath } from './match-path.ts'

test.each([
  ['/incidents', '/incidents', {}],
  ['/incidents', '/incidents/', {}],
  ['/', '/', {}],
  ['/incidents/:id', '/incidents/a%2Fb', { id: 'a/b' }],
  ['/incidents/:id', '/incidents', null],
  ['/incidents/:id', '/incidents/%E0%A4%A', null],
  ['/incidents', '/tallies', null],
] as const)('%s and %s', (pattern, path, wanted) => {
  expect(matchPath(pattern, path)).toEqual(wanted)
})
