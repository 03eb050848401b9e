import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { toOptions } from '../../test/export-one.ts'
import { toPlainEntry } from '../../test/incidents.ts'
import type { ExportEntry } from './exporter.ts'
import { writeWorkbook } from './workbook.ts'

test.each([
  [0, [0]],
  [2, [2]],
  [3, [2, 1]],
  [4, [2, 2]],
  [5, [2, 2, 1]],
])('%s rows on sheets of two are %j', async (count, expected) => {
  async function* source(): AsyncIterable<ExportEntry> {
    for (let index = 0; index < count; index++) yield toPlainEntry(`i${index}`)
  }
  const pieces: Uint8Array[] = []
  for await (const piece of writeWorkbook(source(), toOptions(), 3)) pieces.push(piece)
  const sheets = await readWorkbook(Buffer.concat(pieces))
  expect(sheets.map(({ data }) => data.length - 1)).toEqual(expected)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(expected.map((_, index) => (index === 0 ? 'incidents' : `incidents ${index + 1}`)))
  for (const { data } of sheets) expect(data[0]?.[0]).toBe('id')
  expect(sheets.flatMap(({ data }) => data.slice(1).map(([id]) => id))).toEqual(Array.from({ length: count }, (_, index) => `i${index}`))
})
