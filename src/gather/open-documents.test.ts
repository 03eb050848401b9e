import { describe, expect, test } from 'vitest'
import { toPdf } from '../../test/pdf-bytes.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import type { Capture } from '../model/index.ts'
import { toFurnitureTable } from './furniture-table.ts'
import { openDocuments, toTakenDocuments } from './open-documents.ts'

const PROSE = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture, sans donner de bilan de l’incident.'
const tools = { sha256: () => '', detectLanguage: () => 'fr', table: toFurnitureTable([frenchFurniture]), largest: 100_000 }
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Documents, and the codes of problems. */
async function read(bytes: Uint8Array, capture: Partial<Capture>) {
  const found = []
  const nothing = { sha256: '', size: 0, mediaType: null, url: null, finalUrl: null, status: null, headers: {}, file: null }
  const times = { capturedAt: '', serverDate: null, lastModified: null, fileDate: null }
  for await (const result of toTakenDocuments({ bytes, capture: { ...nothing, ...times, ...capture } }, tools))
    found.push(result.ok ? result.value : result.problem.code)
  return found
}

describe('what was taken in becomes documents', () => {
  test('a page knows where it was fetched from, whatever it says of itself', async () => {
    const page = `<html><head><link rel="canonical" href="https://other.example/b"></head><body><article><p>${PROSE}</p></article></body></html>`
    const url = 'https://lephare.example/a'
    expect(await read(utf8(page), { mediaType: 'text/html', url: 'https://short.example/1', finalUrl: url })).toMatchObject([{ url, text: PROSE }])
  })
  test('the server’s word on the encoding goes before the page’s', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><p>Un drone est tombé près du port de Vallonne dans la nuit, selon la préfecture.</p></body></html>'
    const bytes = Uint8Array.from(page, (letter) => letter.charCodeAt(0))
    expect(await read(bytes, { mediaType: 'text/html', headers: { 'content-type': 'text/html; charset="ISO-8859-1"' } })).toMatchObject([
      { text: expect.stringContaining('tombé près') },
    ])
  })
  test.each([
    ['text/plain', utf8(PROSE), PROSE],
    ['text/html', utf8(`<p>${PROSE}`), PROSE],
    ['application/pdf', toPdf([[{ x: 20, y: 700, text: PROSE, size: 8 }]]), PROSE],
    [null, toPdf([[{ x: 20, y: 700, text: PROSE, size: 8 }]]), PROSE],
    ['application/octet-stream', utf8(`<!DOCTYPE html><p>${PROSE}`), PROSE],
    ['message/rfc822', utf8(`Subject: x\r\n\r\n${PROSE}`), PROSE],
    [null, utf8(`MIME-Version: 1.0\r\nSubject: x\r\n\r\n${PROSE}`), PROSE],
  ])('%s', async (mediaType, bytes, text) => expect(await read(bytes, { mediaType, file: 'week' })).toMatchObject([{ id: 'week', text }]))
  test('a line of JSON lines keeps its number', async () => {
    const line = { mediaType: 'application/jsonl', file: 'week.jsonl!17' }
    expect(await read(utf8(JSON.stringify({ text: PROSE })), line)).toMatchObject([{ id: 'week:17', text: PROSE }])
    expect(await read(utf8('oops'), line)).toEqual(['not-json'])
  })
  test('JSON for programs is no article, however many lines it has', async () => {
    for (const mediaType of ['application/json', null]) expect(await read(utf8('{\n"a": [\n1\n]\n}'), { mediaType })).toEqual(['unsupported-format'])
  })
  test.each([
    ['https://www.lephare.example/2025/03/a.html?x=1#part', 'lephare.example/2025/03/a.html?x=1'],
    ['https://lephare.example/2025/a/', 'lephare.example/2025/a'],
    ['https://lephare.example/', 'lephare.example'],
  ])('%s is a document’s id', async (url, id) => expect(await read(utf8(PROSE), { mediaType: 'text/plain', url })).toMatchObject([{ id }]))
})

describe('letters', () => {
  const open = async (letter: string) => {
    const found = []
    for await (const result of openDocuments({ name: 'in/week.eml', format: 'eml', bytes: utf8(letter.replaceAll('\n', '\r\n')) }, tools))
      found.push(result.ok ? result.value : result.problem.code)
    return found
  }
  const HEAD =
    'From: "La Vigie du Sud" <lettre@vigie.example>\nTo: reader@desk.example\nDate: Tue, 4 Mar 2025 07:00:00 +0100\nSubject: Drones sur Vallonne\n'
  const stated = { title: 'Drones sur Vallonne', published: { days: ['2025-03-04', '2025-03-04'] } }

  test('the page of a newsletter, with its sender as outlet', async () => {
    const letter = `${HEAD}List-Unsubscribe: <https://vigie.example/u>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nVoir en ligne.\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<div><p>${PROSE}</p><script>x</script></div>`).toString('base64')}\n--b--\n`
    const [document] = await open(letter)
    expect(document).toMatchObject({ ...stated, id: 'week', outlet: 'La Vigie du Sud', text: expect.stringContaining(PROSE) })
    expect(JSON.stringify(document)).not.toContain('reader@')
  })
  test('a letter without a page is its text, and a private one names no outlet', async () =>
    expect(await open(`${HEAD}\n${PROSE}\n`)).toMatchObject([{ ...stated, outlet: null, text: expect.stringContaining(PROSE) }]))
  test.each([
    ['nothing in it', `${HEAD}\n`, ['empty']],
    ['no letter', 'Deux drones sont tombés.', ['damaged']],
    [
      'parts without end',
      `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n${Array.from({ length: 300 }, (_, index) => `--${'a'.repeat(index + 1)}\nContent-Type: multipart/mixed; boundary=${'a'.repeat(index + 2)}\n\n`).join('')}`,
      ['damaged'],
    ],
    ['headers without end', `${HEAD}${'X-A: b\n'.repeat(100_000)}\n${PROSE}`, ['damaged']],
  ])('%s', async (_, letter, found) => expect(await open(letter)).toEqual(found))
})
