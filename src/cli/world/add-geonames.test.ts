import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadWorld } from '../../world/index.ts'
import { addGeonames } from './add-geonames.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { unzipLines } from './unzip-lines.ts'

// Invented villages of no country; XZ is a code that no state has.
const place = (id: number, name: string, code: string, people = 0): string =>
  [id, name, name, '', '10.25', '20.5', code.slice(0, 1), code.slice(2), 'XZ', '', '07', '', '', '', people, '', '', '', '2024-01-01'].join('\t')
const PLACES = [
  place(1, 'Ouadi Zarbiya', 'P.PPL', 900),
  place(2, 'Bordj Kelouane', 'P.PPLA', 60_000),
  place(3, 'Ferme Untel', 'S.FRM'),
  'broken line',
].join('\n')
const NAMES = [
  '9\t1\ten\tWadi Zarbieh\t\t\t\t',
  '10\t1\tlink\thttps://example.org\t\t\t\t',
  '11\t1\tar\tوادي\t\t\t\t',
  '12\t2\tfr\tVieux Nom\t\t\t\t1',
  '13\t8\tfr\tNulle Part\t\t\t\t',
].join('\r\n')

const files = new Map<string, Uint8Array>([
  ['/XZ.zip', zipSync({ 'readme.txt': strToU8('GeoNames'), 'XZ.txt': strToU8(PLACES) })],
  ['/alternatenames/XZ.zip', zipSync({ 'XZ.txt': strToU8(NAMES) })],
  ['/XX.zip', strToU8('no zip at all')],
])
let server: Server
let source = ''
let folder = ''
const add = (country: string): Promise<number> => addGeonames(country, folder, { fetchBytes, source, today: '2031-05-12' })

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'geonames-')), 'world')
  server = createServer((request, response) => {
    const bytes = files.get(request.url ?? '')
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  source = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('places of GeoNames', () => {
  test('are written as a table that the world is loaded with', async () => {
    expect(await add('XZ')).toBe(2)
    expect(await readdir(folder)).toEqual(['geonames-XZ.tsv'])
    const { gazetteer } = loadWorld(folder)
    for (const name of ['ouadi zarbiya', 'wadi zarbieh'])
      expect(gazetteer.find(name)).toMatchObject([
        { name: 'Ouadi Zarbiya', country: 'XZ', kind: 'town', latitude: 10.25, longitude: 20.5, population: 900, division: '07' },
      ])
    expect(gazetteer.find('bordj kelouane')).toMatchObject([{ kind: 'city', seat: 'division' }])
    expect(gazetteer.findAlike('Burj Keluan')).toMatchObject([{ name: 'Bordj Kelouane' }])
    expect(gazetteer.find('vieux nom')).toEqual([])
    expect(gazetteer.find('ferme untel')).toEqual([])
    const found = gazetteer.find('wadi zarbieh')[0]
    expect(gazetteer.findById(found?.id ?? '')).toEqual(found)
  })

  test('name their source and licence', async () => {
    await add('XZ')
    expect(await readFile(join(folder, 'geonames-XZ.tsv'), 'utf8')).toMatch(/GeoNames[^\n]*2031-05-12[^\n]*\n[^\n]*CC BY 4\.0/)
  })

  test('stay as they were where the second file is missing', async () => {
    await add('XZ')
    const before = await readFile(join(folder, 'geonames-XZ.tsv'), 'utf8')
    const names = files.get('/alternatenames/XZ.zip') as Uint8Array
    files.delete('/alternatenames/XZ.zip')
    await expect(add('XZ')).rejects.toThrow(/answers 404/)
    files.set('/alternatenames/XZ.zip', names)
    expect(await readFile(join(folder, 'geonames-XZ.tsv'), 'utf8')).toBe(before)
    expect(await readdir(folder)).toEqual(['geonames-XZ.tsv'])
  })

  test('are refused where the file is no zip, is not there, or is too large', async () => {
    await expect(add('XX')).rejects.toThrow(/has no places/)
    await expect(add('YY')).rejects.toThrow(/answers 404/)
    await expect(fetchBytes(`${source}/XZ.zip`, { largest: 10 })).rejects.toThrow(/more than 10 bytes/)
    await expect(fetchBytes('http://example.org/XZ.zip', { largest: 10 })).rejects.toThrow(/only https/)
  })
})

test('a zip that unpacks to more than the limit is given up, and so is one that is cut off', () => {
  const large = zipSync({ 'a.txt': strToU8('x\n'.repeat(500_000)) })
  let lines = 0
  const count = (): void => {
    lines++
  }
  expect(() => unzipLines(large, 'a.txt', count, { largest: 100_000 })).toThrow(/more than 100000 bytes/)
  expect(lines).toBeLessThan(200_000)
  expect(() => unzipLines(large.subarray(0, 300), 'a.txt', count, { largest: 10_000_000 })).toThrow(/a\.txt/)
  expect(unzipLines(large, 'b.txt', count, { largest: 10_000_000 })).toBe(false)
})
