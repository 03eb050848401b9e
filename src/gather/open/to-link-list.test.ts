import { expect, test } from 'vitest'
import { toLinkList } from './to-link-list.ts'

const read = (text: string | Uint8Array) => {
  const links = toLinkList(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'in/links.csv')
  return links.ok
    ? links.value.map((link) => (link.kind === 'link' ? link.address : `${link.problem.code} ${link.problem.document}`))
    : links.problem.code
}
const A = 'https://lephare.example/a'
const B = 'https://lephare.example/b'

test.each([
  ['a column and nothing else', `${A}\n${B}\n`],
  ['a header', `url\n${A}\n${B}`],
  ['Windows line ends and a mark at the beginning', `\ufeffURL\r\n${A}\r\n${B}\r\n`],
  ['other columns', `Date,Note,Lien,Ville\n2025-03-03,"port, nord",${A},Vallonne\n2025-03-04,,${B},Kori`],
  ['semicolons', `ville;lien\nVallonne;${A}\nKori;${B}`],
  ['tabs', `place\turl\nVallonne\t${A}\nKori\t${B}`],
  ['a column of any name', `titre,où\nDrones,${A}\nRoquettes,${B}`],
  ['empty rows and cells, quotes and spaces', `note,link\n\n,\n"deux\nlignes"," ${A} "\n,,\nx,${B}#part`],
  [
    'the columns of an archiving spreadsheet',
    `Link,Archive status,Destination folder,Archive location,Archive date,Thumbnail,Upload timestamp,Upload title\n${A},done,,https://kept.example/1,2025-03-03,,,\n${B},,,https://kept.example/2,,,,`,
  ],
  ['the same link twice', `url\n${A}\n${B}\n${A}`],
  ['a quotation mark too many', `url,note\n${A},"le "port" nord"\n${B},x`],
])('%s', (_, text) => expect(read(text)).toEqual([A, B]))

test('UTF-16, as spreadsheets save it', () => {
  const text = `\ufeffurl\tville\n${A}\tKori\n${B}\tIdri`
  expect(read(new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer))).toEqual([A, B])
})
test('a row that is no link is named, and the others are read', () =>
  expect(read(`url\n${A}\nlephare.example\njavascript:alert(1)\n${B}`)).toEqual([
    A,
    'not-an-address in/links.csv:3',
    'not-an-address in/links.csv:4',
    B,
  ]))
test('the column with links is taken, not one that is only called so', () => expect(read(`source,url\nLe Phare,${A}\nLe Phare,${B}`)).toEqual([A, B]))
test.each([
  ['a table without links', 'a,b\n1,2'],
  ['nothing', ''],
])('%s', (_, text) => expect(read(text)).toBe('unsupported-format'))
test('a row without end', () => expect(read(`url\n"${'a'.repeat(300_000)}`)).toBe('damaged'))
