import { expect, test } from 'vitest'
import { toTestDocument } from '../../test/documents.ts'
import type { Capture } from '../model/index.ts'
import { toSourceKey, toSourceLabels } from './source-key.ts'

const capture: Capture = {
  sha256: '',
  size: 0,
  mediaType: null,
  url: null,
  finalUrl: null,
  status: null,
  headers: {},
  file: 'x',
  capturedAt: '2031-05-12T08:00:00.000Z',
  serverDate: null,
  lastModified: null,
  fileDate: null,
}

test.each<[string[], string[]]>([
  [['articles'], ['articles']],
  [['./articles/'], ['articles']],
  [['/home/me/articles'], ['articles']],
  [
    ['2024/01.txt', '2025/01.txt', '2025/02.txt'],
    ['2024/01.txt', '2025/01.txt', '02.txt'],
  ],
  [['a/x', './a/x'], ['x']],
  [
    ['a/b/x', 'c/b/x'],
    ['a/b/x', 'c/b/x'],
  ],
  [['/'], ['/']],
])('%j are called %j', (sources, labels) => expect([...toSourceLabels(sources).values()]).toEqual(labels))

test.each<[string, string[], string, Partial<Capture>, string | null]>([
  ['a file in a folder', ['/home/me/articles'], '/home/me/articles/2024/01.txt', {}, 'articles/2024/01.txt'],
  ['the same with a slash', ['./articles/'], './articles/2024/01.txt', {}, 'articles/2024/01.txt'],
  ['a folder further down', ['./a/b/in'], 'a/b/in/01.txt', {}, 'in/01.txt'],
  ['a file alone', ['in/01.txt'], 'in/01.txt', {}, '01.txt'],
  ['a member of a container', ['in/week.warc.gz'], 'in/week.warc.gz!12', {}, 'week.warc.gz!12'],
  ['a page by its address', ['feed'], 'https://a.example/x', { url: 'https://a.example/x#part' }, 'https://a.example/x'],
  ['a line by its place', ['all.jsonl'], 'all.jsonl!7', {}, 'all.jsonl!7'],
])('%s', (_, sources, lead, known, key) => {
  const document = { ...toTestDocument('x', 'fr'), url: 'https://claimed.example/' }
  const labels = toSourceLabels(sources)
  const url = lead.includes('.jsonl!') ? null : document.url
  expect(toSourceKey({ lead, capture: { ...capture, ...known }, document: { ...document, url }, labels })).toBe(key)
})

test('a line of JSON lines may state its address, a page may not', () => {
  const document = { ...toTestDocument('x', 'fr'), url: 'https://stated.example/a' }
  const labels = toSourceLabels(['in'])
  expect(toSourceKey({ lead: 'in/all.jsonl!7', capture, document, labels })).toBe('https://stated.example/a')
  expect(toSourceKey({ lead: 'in/page.html', capture, document, labels })).toBe('in/page.html')
})
