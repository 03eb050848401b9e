import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadStaticFiles, type StaticFiles } from './static-files.ts'

let folder = ''
let files: StaticFiles
const SCRIPT = 'console.log("hello")\n'.repeat(200)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-static-'))
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'web/index.html'), '<!doctype html><title>App</title>')
  writeFileSync(join(folder, 'web/assets/app-a1b2c3.js'), SCRIPT)
  writeFileSync(join(folder, 'web/assets/mark.woff2'), 'x'.repeat(5000))
  files = loadStaticFiles(join(folder, 'web'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response | null> =>
  files.find(new Request(new URL(path, 'http://localhost:7474'), { headers }))

describe('addresses', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/incidents/i-12?country=LY', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/app-a1b2c3.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s is %s', async (path, type, cache) => {
    const response = await ask(path)
    expect([response?.status, response?.headers.get('Content-Type'), response?.headers.get('Cache-Control')]).toEqual([200, type, cache])
  })

  test.each([
    '/assets/none.js',
    '/secret.txt',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '//etc/passwd.txt',
    '/assets/app-a1b2c3.js%00.html',
    '/__proto__.js',
  ])('%s leads nowhere', async (path) => {
    const response = await ask(path)
    // What has no ending is an address of the app.
    expect(await (response ?? new Response('')).text()).not.toMatch(/secret|root:/)
    if (response !== null) expect(response.headers.get('Content-Type')).toContain('text/html')
  })

  test('without a folder there are none', async () => {
    expect(await loadStaticFiles(null).find(new Request('http://localhost/'))).toBeNull()
  })
})

describe('bodies', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', null],
    ['', null],
  ])('for «%s» are packed as %s', async (accepted, encoding) => {
    for (let time = 0; time < 2; time++) {
      const response = await ask('/assets/app-a1b2c3.js', { 'Accept-Encoding': accepted })
      expect(response?.headers.get('Content-Encoding')).toBe(encoding)
      expect(response?.headers.get('Vary')).toBe('Accept-Encoding')
      const bytes = Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))
      const unpacked = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
      expect(unpacked.toString()).toBe(SCRIPT)
    }
  })

  test('of what is packed already, and of what is small, are sent as they are', async () => {
    for (const path of ['/assets/mark.woff2', '/']) expect((await ask(path, { 'Accept-Encoding': 'br' }))?.headers.get('Content-Encoding')).toBeNull()
  })

  test('are not sent again to who has them', async () => {
    const etag = (await ask('/'))?.headers.get('ETag') ?? ''
    const again = await ask('/', { 'If-None-Match': etag })
    expect([again?.status, await again?.text()]).toEqual([304, ''])
  })
})
