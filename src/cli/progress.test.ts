import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countDocuments, Progress, toBar, toClock } from './progress.ts'

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [7209, '2:00:09'],
])('%i seconds are %s', (seconds, clock) => expect(toClock(seconds)).toBe(clock))

test('the bar tells share, rate and remaining time', () => {
  expect(toBar(30, 120, 10)).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 30 of 120 documents, 3.0 documents/s, 0:30 left`)
  expect(toBar(200, null, 10)).toBe('200 documents, 20 documents/s, 0:10')
  expect(toBar(5, 4, 10)).toContain('█'.repeat(24))
})

test('documents are counted as they will be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'count-'))
  try {
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'a.txt'), 'a')
    writeFileSync(join(folder, 'b.jpg'), 'b')
    writeFileSync(join(folder, 'sub/c.html'), 'c')
    writeFileSync(join(folder, 'd.jsonl'), '{}\n{}\n{}')
    expect(await countDocuments([folder, join(folder, 'd.jsonl'), join(folder, 'none.txt')])).toBe(9)
    expect(await countDocuments([folder, '-'])).toBeNull()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('it shows from 20 documents on, ten times a second at most, and goes away without a trace', () => {
  let now = 0
  let shown = ''
  const write = (text: string): boolean => {
    shown += text
    return true
  }
  const progress = new Progress({ columns: 40, write } as unknown as NodeJS.WriteStream, () => now)
  for (let done = 1; done < 20; done++) progress.step()
  progress.clear()
  expect(shown).toBe('')
  now = 1000
  progress.step()
  expect(shown).toBe('\r\u001b[K20 documents, 20 documents/s, 0:01')
  progress.step()
  progress.clear()
  expect(shown).toBe('\r\u001b[K20 documents, 20 documents/s, 0:01\r\u001b[K')
})
