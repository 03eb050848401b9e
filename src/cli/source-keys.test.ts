import { expect, test } from 'vitest'
import { toSourceKeys } from './source-keys.ts'

test.each([
  ['https://example.org/a#part', ['https://example.org/a#part', 'https://example.org/a']],
  ['/home/x/in/a.txt', ['/home/x/in/a.txt', 'home/x/in/a.txt', 'x/in/a.txt', 'in/a.txt', 'a.txt']],
  ['.\\in\\a.txt', ['.\\in\\a.txt', 'in/a.txt', 'a.txt']],
  ['a.txt', ['a.txt']],
])('%s may be kept under %j', (source, keys) => expect(toSourceKeys(source)).toEqual(expect.arrayContaining(keys)))
