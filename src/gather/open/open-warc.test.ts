import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toResponse, toWarc, type WarcBytes } from '../../../test/warc-bytes.ts'
import type { Problem } from '../../model/index.ts'
import { isLead, type Taken } from './lead.ts'
import { openWarc } from './open-warc.ts'

const PAGE = '<p>Deux drones sont tombés près du port de Vallonne.</p>'
const URL_A = 'https://lephare.example/a'
const place = { name: 'in/week.warc', file: 'week.warc', fileDate: '2025-03-05T00:00:00.000Z', largest: 1_000_000, now: () => new Date(0) }

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

/** Names with texts of what opens, codes of the rest. */
async function read(bytes: Uint8Array, { size = 65_536, largest = place.largest } = {}) {
  const found: string[] = []
  const problems: Problem[] = []
  const taken: Taken[] = []
  for await (const lead of openWarc(inChunks(bytes, size), { ...place, largest })) {
    if (!isLead(lead)) {
      problems.push(lead)
      found.push(lead.code)
      continue
    }
    const result = await lead.open()
    if (result.ok) taken.push(result.value)
    found.push(`${lead.name} ${result.ok ? new TextDecoder().decode(result.value.bytes) : result.problem.code}`)
  }
  return { found, problems, taken }
}
const info: WarcBytes = { headers: { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, block: 'software: invented\r\n' }
const request: WarcBytes = { headers: { 'WARC-Type': 'request', 'WARC-Target-URI': URL_A }, block: 'GET /a HTTP/1.1\r\n\r\n' }
const WHOLE = `in/week.warc!3 ${PAGE}`

describe('records', () => {
  const records = [info, request, toResponse(URL_A, PAGE)]
  test.each([1, 7, 65_536])('in chunks of %d bytes, packed and not', async (size) => {
    expect((await read(toWarc(records), { size })).found).toEqual([WHOLE])
    expect((await read(toWarc(records, { packed: true }), { size })).found).toEqual([WHOLE])
    expect((await read(gzipSync(toWarc(records)), { size })).found).toEqual([WHOLE])
  })
  test('a capture says what the archive knows', async () => {
    const response = toResponse(`<${URL_A}>`, PAGE, {
      extra: 'Date: Mon, 03 Mar 2025 09:59:59 GMT\r\nLast-Modified: Sun, 02 Mar 2025 08:00:00 GMT\r\n',
    })
    expect((await read(toWarc([response]))).taken).toMatchObject([
      {
        capture: {
          sha256: createHash('sha256').update(PAGE).digest('hex'),
          mediaType: 'text/html',
          url: URL_A,
          finalUrl: URL_A,
          status: 200,
          file: 'week.warc!1',
          capturedAt: '2025-03-03T10:00:00.000Z',
          serverDate: '2025-03-03T09:59:59.000Z',
          lastModified: '2025-03-02T08:00:00.000Z',
          fileDate: place.fileDate,
        },
      },
    ])
  })
  test.each([
    ['packed by gzip', gzipSync(PAGE), 'Content-Encoding: gzip\r\n'],
    ['packed by br', brotliCompressSync(PAGE), 'Content-Encoding: br\r\n'],
    ['cut into chunks', toChunked(PAGE), 'Transfer-Encoding: chunked\r\n'],
    ['decoded already, with the headers that it had', PAGE, 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n'],
  ])('a body %s', async (_, body, extra) =>
    expect((await read(toWarc([toResponse(URL_A, body, { extra })]))).found).toEqual([`in/week.warc!1 ${PAGE}`]),
  )
  test('a resource has no server’s answer', async () => {
    const resource = { headers: { 'WARC-Type': 'resource', 'WARC-Target-URI': URL_A, 'Content-Type': 'text/html' }, block: PAGE }
    expect(await read(toWarc([resource]))).toMatchObject({
      found: [`in/week.warc!1 ${PAGE}`],
      taken: [{ capture: { status: null, mediaType: 'text/html' } }],
    })
  })
  test('what is passed over is counted', async () => {
    const revisit = { headers: { 'WARC-Type': 'revisit', 'WARC-Target-URI': URL_A }, block: 'HTTP/1.1 200 OK\r\n\r\n' }
    const { found, problems } = await read(
      toWarc([
        toResponse(URL_A, PAGE),
        revisit,
        revisit,
        toResponse('https://lephare.example/a.png', 'x', { type: 'image/png' }),
        toResponse('https://lephare.example/gone', PAGE, { status: '404 Not Found' }),
        toResponse('https://lephare.example/long', 'a'.repeat(2000)),
        { ...toResponse('https://lephare.example/none', ''), block: 'nothing' },
      ]),
      { largest: 1000 },
    )
    expect(found).toEqual([`in/week.warc!1 ${PAGE}`, 'passed-over'])
    for (const words of ['Of its 7 records 6', '2 that point', '1 that are no text', '1 with a status', '1 larger', '1 that hold no answer'])
      expect(problems[0]?.message).toContain(words)
  })
})

describe('digests', () => {
  const sha1 = 'sha1:' // of the payload, in base 32
  const hash = (algorithm: string, bytes: Uint8Array | string) => createHash(algorithm).update(bytes).digest('hex')
  const response = toResponse(URL_A, PAGE)
  const packed = gzipSync(PAGE)
  test.each([
    ['of the payload', toResponse(URL_A, PAGE, { 'WARC-Payload-Digest': `sha256:${hash('sha256', PAGE)}` }), PAGE],
    ['of the block', toResponse(URL_A, PAGE, { 'WARC-Block-Digest': `sha1:${hash('sha1', response.block)}` }), PAGE],
    [
      'of the packed payload',
      toResponse(URL_A, packed, { extra: 'Content-Encoding: gzip\r\n', 'WARC-Payload-Digest': `sha256:${hash('sha256', packed)}` }),
      PAGE,
    ],
    ['of no known kind', toResponse(URL_A, PAGE, { 'WARC-Payload-Digest': 'crc99:0123456789abcdef0123' }), PAGE],
    ['of another payload', toResponse(URL_A, PAGE, { 'WARC-Payload-Digest': `sha256:${hash('sha256', 'x')}` }), 'digest-mismatch'],
    [
      'of another payload in base 32',
      toResponse(URL_A, PAGE, { 'WARC-Payload-Digest': `${sha1}AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA` }),
      'digest-mismatch',
    ],
    ['of another block', toResponse(URL_A, PAGE, { 'WARC-Block-Digest': `sha1:${hash('sha1', 'x')}` }), 'digest-mismatch'],
  ])('%s', async (_, record, outcome) => expect((await read(toWarc([record]))).found).toEqual([`in/week.warc!1 ${outcome}`]))

  test('base 32, as most archives write it', async () => {
    // By RFC 4648: the digest of nothing.
    const empty = toResponse(URL_A, '', { 'WARC-Payload-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ' })
    expect((await read(toWarc([empty]))).found).toEqual(['in/week.warc!1 '])
  })
})

describe('hostile and damaged files', () => {
  const good = toResponse(URL_A, PAGE)
  test.each([
    ['no WARC', Buffer.from('Deux drones sont tombés.'), ['damaged']],
    ['nothing', new Uint8Array(), []],
    ['a record that is cut off', toWarc([good, good]).subarray(0, -40), [`in/week.warc!1 ${PAGE}`, 'damaged']],
    ['a packed file that is cut off', toWarc([good, good], { packed: true }).subarray(0, -30), [`in/week.warc!1 ${PAGE}`, 'damaged']],
    [
      'headers without end',
      Buffer.concat([toWarc([good]), Buffer.from(`WARC/1.1\r\n${'a: b\r\n'.repeat(100_000)}`)]),
      [`in/week.warc!1 ${PAGE}`, 'damaged'],
    ],
    ['a line without end', Buffer.from(`WARC/1.1\r\n${'a'.repeat(1_000_000)}`), ['damaged']],
    ['a length that is none', toWarc([{ ...good, headers: { ...good.headers, 'Content-Length': '-1' } }]), ['damaged']],
    ['a length beyond all files', toWarc([{ ...good, headers: { ...good.headers, 'Content-Length': '999999999999999' } }]), ['damaged']],
    [
      'headers named as inner parts of objects',
      toWarc([{ ...good, headers: { ...good.headers, __proto__: 'x', constructor: 'y' } }]),
      [`in/week.warc!1 ${PAGE}`],
    ],
    [
      'a page that is a bomb',
      toWarc([toResponse(URL_A, gzipSync(Buffer.alloc(50_000_000)), { extra: 'Content-Encoding: gzip\r\n' })]),
      ['in/week.warc!1 too-large'],
    ],
  ])('%s', async (_, bytes, found) => expect((await read(bytes)).found).toEqual(found))

  test('a bomb of a whole file is not followed', async () => {
    const head = Buffer.from('WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 900000000\r\n\r\n')
    const bomb = Buffer.concat([gzipSync(head), gzipSync(Buffer.alloc(130_000_000))])
    expect((await read(bomb)).found).toEqual(['too-large'])
  })

  test('a long file is never held as a whole', async () => {
    const record = toWarc([toResponse(URL_A, `<p>${'mot '.repeat(50_000)}</p>`)])
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 2000; count += 1) yield record
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    let leads = 0
    for await (const lead of openWarc(endless(), place)) {
      if (isLead(lead)) leads += 1
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(leads).toBe(2000)
    // 400 MB have gone by.
    expect(most).toBeLessThan(150_000_000)
  })
})

function toChunked(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const piece = (from: number, to?: number) => {
    const part = bytes.subarray(from, to)
    return Buffer.concat([Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n')])
  }
  return Buffer.concat([piece(0, 5), piece(5, 40), piece(40), Buffer.from('0\r\n\r\n')])
}
