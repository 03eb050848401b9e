import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishFurniture } from '../lang/en/furniture.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import type { Document, Problem } from '../model/index.ts'
import { toFurnitureTable } from './furniture-table.ts'
import type { TextFormat } from './to-documents.ts'
import { toDocumentId, toDocuments, toTextFormat } from './to-documents.ts'

const tools = {
  sha256: (text: string) => `hash of ${text.length}`,
  detectLanguage: (_: string, hint: string | null) => hint,
  table: toFurnitureTable([frenchFurniture, englishFurniture]),
  largest: 10_000,
}
const PROSE = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture, sans donner de bilan de l’incident.'
const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer)
function read(bytes: Uint8Array, format: TextFormat = 'text', name = 'a/b.txt'): { documents: Document[]; problems: Problem[] } {
  const results = [...toDocuments({ name, format, bytes }, tools)]
  return {
    documents: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : [result.problem])),
  }
}
const codes = (bytes: Uint8Array, format?: TextFormat): string[] => read(bytes, format).problems.map(({ code }) => code)

describe('bytes', () => {
  test.each([
    ['UTF-8', utf8(PROSE)],
    ['UTF-8 with its mark', utf8(`\ufeff${PROSE}`)],
    ['UTF-16', utf16(PROSE)],
  ])('%s', (_, bytes) =>
    expect(read(bytes)).toMatchObject({ problems: [], documents: [{ id: 'b', text: PROSE, sha256: `hash of ${PROSE.length}` }] }),
  )
  test('Windows-1252 is read and reported', () => {
    const text = 'Un blessé à Vallonne'
    expect(read(latin1(text))).toMatchObject({ documents: [{ text }], problems: [{ code: 'broken-encoding', document: 'a/b.txt' }] })
  })
  test('UTF-8 that was cut keeps its other letters', () =>
    expect(read(utf8('Été à l’île né').subarray(0, -1)).documents[0]?.text).toBe('Été à l’île n\ufffd'))
  test('a page’s declared encoding is believed', () => {
    const text = 'Un blessé à Vallonne, où la préfecture a été touchée par deux drones dans la nuit, selon les secours.'
    expect(read(latin1(`<html><head><meta charset="iso-8859-1"></head><body><p>${text}</p></body></html>`), 'html')).toMatchObject({
      problems: [],
      documents: [{ text }],
    })
  })
  test('control, bidirectional and lone surrogate characters stay', () => {
    const text = `${PROSE}\u0007\u202e\u200f fin`
    expect(read(utf8(text)).documents[0]?.text).toBe(text)
    expect(read(utf8(`{"text":"${PROSE} \\ud800 fin"}`), 'jsonl').documents[0]?.text).toContain('\ud800')
  })
  test.each([
    ['empty', utf8('')],
    ['empty', utf8(' \n\t ')],
    ['no-article', utf8('… — !')],
    ['no-article', utf8('pain 2\nlait 3\nsel\n')],
    ['no-article', utf8('a = 1; b = 2\n'.repeat(20))],
    ['binary', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31)],
    ['binary', new Uint8Array(500)],
    ['binary', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)],
    ['too-large', utf8('a'.repeat(10_001))],
  ])('%s', (code, bytes) => expect(codes(bytes)).toEqual([code]))
})

describe('JSON lines', () => {
  test('bad lines are named and the others read', () => {
    const source = `\ufeff{"text":"${PROSE}"}\nno json\n\n[1]\n{"texte":"x"}\n{"doc":"k","text":"${PROSE}"}`
    const { documents, problems } = read(utf8(source), 'jsonl', 'x.jsonl')
    expect(documents.map(({ id }) => id)).toEqual(['x:1', 'k'])
    expect(problems.map(({ code, document }) => `${code} ${document}`)).toEqual([
      'not-json x.jsonl:2',
      'not-a-document x.jsonl:4',
      'not-a-document x.jsonl:5',
    ])
  })
  test('what a line states is kept and its text is not altered', () => {
    const line = {
      doc: 7,
      url: 'https://lephare.example/a',
      outlet: 'Le Phare',
      title: 'Drones',
      published: '2025-03-03',
      language: 'fr-FR',
      text: ` ${PROSE}\r\n`,
    }
    expect(read(utf8(JSON.stringify(line)), 'jsonl').documents).toMatchObject([
      {
        id: '7',
        url: line.url,
        outlet: 'Le Phare',
        title: 'Drones',
        language: 'fr',
        text: line.text,
        published: { days: ['2025-03-03', '2025-03-03'] },
      },
    ])
  })
  test('a range of days', () => {
    expect(read(utf8(JSON.stringify({ published: ['2025-03-01', '2025-03-31'], text: PROSE })), 'jsonl').documents[0]?.published?.days).toEqual([
      '2025-03-01',
      '2025-03-31',
    ])
  })
  test('an impossible day is reported before its document', () => {
    expect([
      ...toDocuments({ name: 'x.jsonl', format: 'jsonl', bytes: utf8(JSON.stringify({ published: '2025-02-31', text: PROSE })) }, tools),
    ]).toMatchObject([
      { ok: false, problem: { code: 'day-impossible', document: 'x.jsonl:1' } },
      { ok: true, value: { published: null } },
    ])
  })
  test('a line too large', () => expect(codes(utf8(`{"text":"${'a'.repeat(20_000)}"}\n{"text":"${PROSE}"}`), 'jsonl')).toEqual(['too-large']))
  test('a page in a line', () => expect(read(utf8(JSON.stringify({ html: `<p>${PROSE}</p>` })), 'jsonl').documents[0]?.text).toBe(PROSE))
})

test('pages', () => {
  expect(codes(utf8('<html><body></body></html>'), 'html')).toEqual(['no-article'])
  expect(read(utf8('<div>'.repeat(2001).slice(0, 10_000)), 'html').problems.map(({ code }) => code)).toEqual(['no-article'])
})

test('few words are a text still, also without spaces', () => {
  expect(codes(utf8('Explosion à Vallonne'))).toEqual([])
  expect(codes(utf8('两架无人机袭击了港口'))).toEqual([])
})
test('a page under the name of a text is read as one', () => {
  expect(read(utf8(`<!DOCTYPE html><html><body><nav>Accueil</nav><article><p>${PROSE}</p></article></body></html>`)).documents[0]?.text).toBe(PROSE)
  expect(read(utf8(`<b>${PROSE}`)).documents[0]?.text).toBe(`<b>${PROSE}`)
})

test('the address and title of a text are its own lines', () => {
  const text = `Deux drones tombent près du port\n\nhttps://lephare.example/2025/03/03/a\n\n${PROSE}`
  expect(read(utf8(text)).documents).toMatchObject([
    {
      title: 'Deux drones tombent près du port',
      url: 'https://lephare.example/2025/03/03/a',
      outlet: 'lephare.example',
      published: { days: ['2025-03-03', '2025-03-03'], span: [34, 70] },
    },
  ])
})

test.each([
  ['a/b.txt', 'b'],
  ['b.tar.TXT', 'b.tar'],
  ['x.jsonl', 'x'],
  ['-', 'stdin'],
])('id of %s', (name, id) => expect(toDocumentId(name)).toBe(id))
test.each([
  ['\n {"text":""}', 'jsonl'],
  [' <p>', 'html'],
  ['Deux drones', 'text'],
  ['', 'text'],
])('format of %j', (head, format) => expect(toTextFormat(utf8(head))).toBe(format))

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom<TextFormat>('text', 'html', 'jsonl'), (bytes, format) => {
      for (const result of toDocuments({ name: 'x', format, bytes }, tools))
        if (result.ok) for (const { span } of result.value.furniture) expect(span[1]).toBeLessThanOrEqual(result.value.text.length)
    }),
    { numRuns: 500 },
  )
})
