import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'src/cli/main.ts')
const ARTICLE = `LONDON, 12 May 2031 – Two drones struck the airport of Agadez on Monday, killing three soldiers, the defence ministry said.

Gunmen attacked the village of Tabelot on Tuesday, wounding five civilians, residents said.
`

let folder = ''
const run = (...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'export', ...args], { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}
const readRows = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const inFolder = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  writeFileSync(inFolder('a.txt'), ARTICLE)
  writeFileSync(inFolder('b.jsonl'), `${JSON.stringify({ doc: 'a', text: ARTICLE.replace('three soldiers', 'four soldiers') })}\n`)
  writeFileSync(inFolder('binary.txt'), new Uint8Array(2000))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('prints a table of the incidents of a file', () => {
  const { code, out, err } = run('csv', 'a.txt')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const rows = readRows(out)
  expect(rows.map(({ place }) => place)).toEqual(expect.arrayContaining(['Tabelot']))
  expect(rows.map(({ killed_min }) => killed_min)).toContain('3')
})

test('writes the table and its evidence, which have the same ids', () => {
  const { code, out } = run('xlsx', '--rtl', '--output', 'i.xlsx', '--evidence', 'i.evidence.csv', 'a.txt')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  const ids = new Set(readRows(readFileSync(inFolder('i.evidence.csv'), 'utf8')).map(({ incident }) => incident))
  return readSheet(inFolder('i.xlsx')).then((rows) => {
    expect(rows.slice(1).map(([id]) => id)).toEqual([...ids])
    expect(ids.size).toBeGreaterThanOrEqual(2)
  })
})

test('says what is left out', () => {
  const { code, out, err } = run('ucdp', 'a.txt')
  expect(code).toBe(0)
  expect(readRows(out)).toHaveLength(1)
  expect(err).toBe('recoupe: 1 incident: Left out: no account tells of a death.\n')
})

test('two documents of one name are two documents', () => {
  const { code, out } = run('evidence', 'a.txt', 'b.jsonl')
  expect(code).toBe(0)
  expect(new Set(readRows(out).map(({ document }) => document))).toEqual(new Set(['a', 'a (2)']))
})

test('begins with a byte order mark where asked', () => {
  expect(run('csv', '--bom', 'a.txt').out.codePointAt(0)).toBe(0xfeff)
  expect(run('csv', 'a.txt').out.startsWith('id,')).toBe(true)
})

describe('what goes wrong', () => {
  test('an input that cannot be read is told, and the others are exported', () => {
    const { code, out, err } = run('csv', 'binary.txt', 'a.txt')
    expect(code).toBe(1)
    expect(err).toContain('binary')
    expect(readRows(out).length).toBeGreaterThan(0)
  })

  test('a file that cannot be written is told in a sentence', () => {
    const { code, err } = run('csv', '--output', 'nowhere/i.csv', 'a.txt')
    expect(code).toBe(1)
    expect(err).toMatch(/^recoupe: nowhere\/i\.csv cannot be written \(ENOENT\)\. .*\n$/)
    expect(existsSync(inFolder('nowhere'))).toBe(false)
  })

  test('an unknown format is told with those that there are', () => {
    const { code, err } = run('docx', 'a.txt')
    expect(code).toBe(2)
    expect(err).toContain('csv, jsonl, geojson')
  })
})
