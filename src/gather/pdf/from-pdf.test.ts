import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type PdfRun, toPdf, toPdfFile } from '../../../test/pdf-bytes.ts'
import { frenchFurniture } from '../../lang/fr/furniture.ts'
import { toFurnitureTable } from '../furniture-table.ts'
import { openDocuments } from '../open-documents.ts'
import { PDF_LIMITS, readPdf } from './read-pdf.ts'

const tools = {
  sha256: () => '',
  detectLanguage: (text: string) => (/préfecture|الميناء/u.test(text) ? 'fr' : null),
  table: toFurnitureTable([frenchFurniture]),
  largest: 1_000_000,
}
/** The text, after the codes of problems. */
async function read(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = []
  for await (const result of openDocuments({ name: 'in/week.pdf', format: 'pdf', bytes }, tools))
    found.push(result.ok ? result.value.text : result.problem.code)
  return found
}
const lines = (...texts: string[]): PdfRun[] => texts.map((text, index) => ({ x: 50, y: 700 - index * 12, text }))
const PROSE = lines('Deux drones sont tombés lundi près du port de Val-', 'lonne, a indiqué la préfecture.')
const TEXT = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture.'
/** What a page shows from left to right. */
const visual = (text: string): string => [...text].reverse().join('')

test('a PDF is a document named by its file', async () => {
  const results = []
  for await (const result of openDocuments({ name: 'in/week.pdf', format: 'pdf', bytes: toPdf([PROSE]) }, tools)) results.push(result)
  expect(results).toMatchObject([{ ok: true, value: { id: 'week', text: TEXT, language: 'fr' } }])
})
test('one after the other', async () => {
  for (let round = 0; round < 3; round += 1) expect(await read(toPdf([PROSE]))).toEqual([TEXT])
})
test('right-to-left text is repaired, and said to be', async () => {
  const page = [
    { x: 250, y: 700, text: visual('ﺍﺳﺘﻬﺪﻓﺖ ﻃﺎﺋﺮﺗﺎﻥ') },
    { x: 205, y: 700, text: visual('ﺍﻟﻤﻴﻨﺎﺀ') },
    { x: 190, y: 700, text: '12' },
  ]
  expect(await read(toPdf([page]))).toEqual(['reconstructed', 'استهدفت طائرتان الميناء 12'])
})
test('pages without text are named', async () => {
  expect(await read(toPdf([PROSE, []]))).toEqual(['text-cut', `${TEXT}\n\f\n`])
})

describe('what is refused', () => {
  const garbled = 'Ghxa gurqhv vrqw wrpehv oxqgl suhv gx sruw gh Ydoorqqh '
  const locked = toPdfFile(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>'],
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  )
  test.each([
    ['pages that are pictures', toPdf([[], []]), 'no-text-layer'],
    ['letters of another alphabet than shown', toPdf([lines(...Array.from({ length: 15 }, () => garbled))]), 'garbled'],
    ['signs that mean nothing', toPdf([lines('\ue001\ue002\ue003 \ue004\ue005 Port')]), 'garbled'],
    ['a password', locked, 'encrypted'],
    ['no PDF at all', Buffer.from('%PDF-1.7\nnothing more'), 'damaged'],
    ['half a PDF', toPdf([PROSE]).subarray(0, 300), 'damaged'],
    ['nothing', new Uint8Array(), 'damaged'],
  ])('%s', async (_, bytes, code) => expect(await read(bytes)).toEqual([code]))
})

describe('hostile files', () => {
  // Spaces that mean nothing, packed twice: some thousand-fold squared.
  const packed = deflateSync(deflateSync(Buffer.alloc(250_000_000, ' '), { level: 9 }))
  const bomb = toPdf([PROSE], () => ({ bytes: packed, entries: '/Filter [/FlateDecode /FlateDecode]' }))
  test('a bomb ends its thread, and the next file is read', async () => {
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readPdf(bomb, { ...PDF_LIMITS, memory: 100_000_000 })).toMatchObject({ kind: 'too-large' })
    expect(await read(toPdf([PROSE]))).toEqual([TEXT])
  })
  test('what takes too long is given up', async () => {
    const slow = toPdf([PROSE], () => ({ bytes: deflateSync('q 1 0 0 1 0 0 cm BT ET Q\n'.repeat(3_000_000)), entries: '/Filter /FlateDecode' }))
    expect(await readPdf(slow, { ...PDF_LIMITS, milliseconds: 300 })).toMatchObject({ kind: 'too-large', reason: expect.stringContaining('longer') })
  })
  test('only so many pages are read', async () => {
    expect(await readPdf(toPdf([PROSE, PROSE, PROSE]), { ...PDF_LIMITS, pages: 2 })).toMatchObject({ pages: 3, readPages: 2 })
  })
  test('pages that hold themselves end', async () => {
    const circle = toPdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>'])
    expect(await read(circle)).toEqual(['damaged'])
  })
  test('scripts of the file stay scripts', async () => {
    const scripted = Buffer.from(
      Buffer.from(toPdf([PROSE]))
        .toString('latin1')
        .replace(
          '/Type /Catalog',
          '/Type /Catalog /OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.launchURL\\("http://127.0.0.1/"\\)) >>',
        ),
      'latin1',
    )
    expect(await read(scripted)).toEqual([TEXT])
    expect(globalThis).not.toHaveProperty('ran')
  })
})
