import { expect, test } from 'vitest'
import { findLinks } from './find-links.ts'

test.each([
  ['https://a.example/one\nhttps://a.example/two', ['https://a.example/one', 'https://a.example/two']],
  ['Voir https://a.example/one, puis (http://b.example/x).', ['https://a.example/one', 'http://b.example/x']],
  ['https://a.example/Tarmis_(town) again https://a.example/Tarmis_(town)', ['https://a.example/Tarmis_(town)']],
  ['«https://a.example/q?x=1&y=2#z»؛ https://a.example/خبر،', ['https://a.example/q?x=1&y=2#z', 'https://a.example/خبر']],
  ['ftp://a.example javascript:alert(1) a.example nothing', []],
])('in %j are %j', (text, links) => {
  expect(findLinks(text)).toEqual(links)
})
