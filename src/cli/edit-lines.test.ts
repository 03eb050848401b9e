import { expect, test } from 'vitest'
import type { WordRun } from '../work/index.ts'
import { toWordEditLines } from './edit-lines.ts'
import { toPaint } from './paint.ts'

const LONG = 'word '.repeat(40)
const run = (kind: WordRun['kind'], text: string): WordRun => ({ kind, text })

test.each<[string, WordRun[], string[]]>([
  ['nothing', [run('same', LONG)], []],
  [
    'a change with what stands around it',
    [run('same', 'killing '), run('gone', '12'), run('added', 'nine'), run('same', ' soldiers')],
    ['  killing [-12-]{+nine+} soldiers'],
  ],
  ['only the near of long text', [run('same', LONG), run('added', 'x'), run('same', LONG)], [`  … ${LONG.slice(-60)}{+x+}${LONG.slice(0, 60)} …`]],
  [
    'changes far apart on lines of their own',
    [run('gone', 'a'), run('same', LONG), run('gone', 'b')],
    [`  [-a-]${LONG.slice(0, 60)} …`, `  … ${LONG.slice(-60)}[-b-]`],
  ],
  ['what drives a terminal', [run('added', '\u001b[2J')], ['  {+\\u{1b}[2J+}']],
])('%s', (_, runs, lines) =>
  expect(toWordEditLines(runs, toPaint({ colour: false })).map((line) => line.replace(/ {2,}…/u, ' …'))).toEqual(
    lines.map((line) => line.replace(/ {2,}…/u, ' …')),
  ),
)
