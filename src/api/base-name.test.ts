import { expect, test } from 'vitest'
import { toBaseName } from './base-name.ts'

test.each([
  ['article.html', 'article.html'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\someone\\note.txt', 'note.txt'],
  ['/a/b/', 'file'],
  ['..', 'file'],
  ['.bashrc', 'bashrc'],
  ['', 'file'],
  ['a\0b\nc.txt', 'a_b_c.txt'],
  ['a\u202etxt.exe', 'a_txt.exe'],
  ['what?<is>|"this*.txt', 'what__is___this_.txt'],
  ['Dépêche du 3 mars.txt', 'Dépêche du 3 mars.txt'],
  ['مقال.txt', 'مقال.txt'],
  ['week.warc.gz', 'week.warc.gz'],
  [`${'a'.repeat(400)}.html`, `${'a'.repeat(150)}.html`],
  [`${'é'.repeat(400)}.html`, `${'é'.repeat(75)}.html`],
])('%j is called %j', (given, name) => {
  expect(toBaseName(given)).toBe(name)
})
