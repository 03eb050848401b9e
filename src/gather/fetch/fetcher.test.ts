import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OutsideError } from '../../model/index.ts'
import { FETCH_LIMITS, Fetcher, type FetchLimits, type FetchOptions, NETWORK, type Network } from './fetcher.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const PAGE = '<p>Deux drones sont tombés près du port de Vallonne.</p>'
const LOOPBACK = [{ address: '127.0.0.1', family: 4 }]
const limits = { ...FETCH_LIMITS, allowPrivate: true, largest: 100_000, delayMs: 0, backoffMs: 0, wholeMs: 5000, idleMs: 5000 }
const html = { 'content-type': 'text/html; charset=utf-8' }

const handlers = new Map<string, Handler>()
const asked: string[] = []
const server = createServer((request, response) => {
  const path = request.url ?? ''
  asked.push(path)
  const handler = handlers.get(path)
  if (handler === undefined) response.writeHead(404).end()
  else handler(request, response)
})
let port = 0
const opened: Fetcher[] = []
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  await Promise.all(opened.map((fetcher) => fetcher.close()))
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

function open(changed: Partial<FetchLimits> = {}, network: Partial<Network> = {}): Fetcher {
  const fetcher = new Fetcher({
    version: '0.0.0-test',
    contact: 'https://desk.example/recoupe',
    limits: { ...limits, ...changed },
    network: { ...NETWORK, resolve: async () => LOOPBACK, ...network },
  })
  opened.push(fetcher)
  return fetcher
}

/** The text, the problem's code, or «code/retry» of what was thrown. */
async function tell(address: string, fetcher: Fetcher, options?: FetchOptions): Promise<string> {
  try {
    const result = await fetcher.fetch(address, options)
    return result.ok ? new TextDecoder().decode(result.value.bytes) : result.problem.code
  } catch (error) {
    if (error instanceof OutsideError) return `${error.code}/${error.retry}`
    throw error
  }
}
const on = (path: string, handler: Handler): string => {
  handlers.set(path, handler)
  return `http://127.0.0.1:${port}${path}`
}
const give = (body: string | Uint8Array, headers: Record<string, string> = html): Handler => {
  return (_, response) => response.writeHead(200, headers).end(body)
}

describe('hosts that are not public are not reached', () => {
  const here = () => port
  test.each([
    ['loopback', () => `http://127.0.0.1:${here()}/`],
    ['another loopback', () => `http://127.8.9.10:${here()}/`],
    ['a whole number', () => `http://2130706433:${here()}/`],
    ['hexadecimal', () => `http://0x7f.1:${here()}/`],
    ['octal', () => `http://0177.0.0.1:${here()}/`],
    ['a short form', () => `http://127.1:${here()}/`],
    ['a trailing dot', () => `http://127.0.0.1.:${here()}/`],
    ['full-width digits', () => `http://１２７.０.０.１:${here()}/`],
    ['no address', () => `http://0.0.0.0:${here()}/`],
    ['IPv6 loopback', () => `http://[::1]:${here()}/`],
    ['mapped', () => `http://[::ffff:127.0.0.1]:${here()}/`],
    ['mapped in hexadecimal', () => `http://[::ffff:7f00:1]:${here()}/`],
    ['NAT64', () => `http://[64:ff9b::7f00:1]:${here()}/`],
    ['6to4', () => `http://[2002:7f00:1::]:${here()}/`],
    ['the metadata of clouds', () => 'http://169.254.169.254/latest/meta-data/'],
    ['private', () => 'http://10.0.0.1/'],
    ['carrier-grade NAT', () => 'http://100.64.0.1/'],
    ['a name that leads there', () => `http://inside.example:${here()}/`],
    ['a name with a dot at its end', () => `http://inside.example.:${here()}/`],
    ['localhost', () => `http://localhost:${here()}/`],
  ])('%s', async (_, toAddress) => {
    asked.length = 0
    expect(await tell(toAddress(), open({ allowPrivate: false, ports: [80, port] }))).toBe('forbidden-address')
    expect(asked).toEqual([])
  })

  test.each([
    ['one of several addresses is private', [{ address: '93.184.216.34', family: 4 }, ...LOOPBACK]],
    ['the second answer of a name is private', LOOPBACK],
  ])('%s', async (_, addresses) => {
    const fetcher = open({ allowPrivate: false, ports: [port] }, { resolve: async () => addresses })
    expect(await tell(`http://mixed.example:${port}/`, fetcher)).toBe('forbidden-address')
  })

  test.each([
    ['ftp://files.example/a'],
    ['file:///etc/passwd'],
    ['gopher://old.example/'],
    ['http://desk:secret@lephare.example/'],
    ['https://lephare.example:22/'],
    ['http://lephare.example:6379/'],
    [`https://lephare.example/${'a'.repeat(5000)}`],
  ])('%.40s', async (address) => expect(await tell(address, open({ allowPrivate: false }))).toBe('forbidden-address'))

  test.each(['', 'lephare.example', 'http://', 'https://exa mple/'])('%j is no address', async (address) =>
    expect(await tell(address, open())).toBe('not-an-address'),
  )

  test('a redirect is checked as the first address is', async () => {
    const names: Record<string, typeof LOOPBACK> = { 'outside.example': LOOPBACK }
    on('/to-loopback', (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end())
    on('/to-file', (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
    on('/secret', give('secret'))
    for (const path of ['/to-loopback', '/to-file']) {
      asked.length = 0
      // Nothing but the guard's answer about the first host is lifted.
      const fetcher = open({ ports: [port] }, { resolve: async (name) => names[name] ?? [] })
      const strict = open({ allowPrivate: false, ports: [port] }, { resolve: async (name) => names[name] ?? [] })
      expect(await tell(`http://outside.example:${port}${path}`, strict)).toBe('forbidden-address')
      expect(await tell(`http://outside.example:${port}${path}`, fetcher)).toBe(path === '/to-file' ? 'forbidden-address' : 'secret')
    }
  })
})

describe('answers', () => {
  test('what comes is kept with all that is known of it', async () => {
    let heard: IncomingMessage['headers'] = {}
    const address = on('/page', (request, response) => {
      heard = request.headers
      response.writeHead(200, {
        ...html,
        date: 'Mon, 03 Mar 2025 10:00:00 GMT',
        'last-modified': 'Sun, 02 Mar 2025 09:00:00 GMT',
        etag: '"a1"',
        'set-cookie': ['visitor=1', 'b=2'],
      })
      response.end(PAGE)
    })
    const result = await open({}, { now: () => new Date('2025-03-04T00:00:00Z') }).fetch(`${address}#part`)
    expect(result).toMatchObject({
      ok: true,
      value: {
        bytes: Buffer.from(PAGE),
        capture: {
          size: Buffer.from(PAGE).length,
          mediaType: 'text/html',
          url: `${address}#part`,
          finalUrl: address,
          status: 200,
          headers: { etag: '"a1"', 'content-type': html['content-type'] },
          file: null,
          capturedAt: '2025-03-04T00:00:00.000Z',
          serverDate: '2025-03-03T10:00:00.000Z',
          lastModified: '2025-03-02T09:00:00.000Z',
          fileDate: null,
        },
      },
    })
    if (result.ok) expect(Object.keys(result.value.capture.headers)).not.toContain('set-cookie')
    expect(heard['user-agent']).toBe('Recoupe/0.0.0-test (+https://desk.example/recoupe)')
    expect(heard['cookie']).toBeUndefined()
  })

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['zstd', zstdCompressSync(PAGE)],
    ['identity', PAGE],
  ])('encoded by %s', async (encoding, body) => {
    expect(await tell(on('/encoded', give(body, { ...html, 'content-encoding': encoding })), open())).toBe(PAGE)
  })

  test.each([
    ['an image', give('x', { 'content-type': 'image/png' }), 'unsupported-format'],
    ['a film', give('x', { 'content-type': 'video/mp4' }), 'unsupported-format'],
    ['no such page', (_: unknown, response: ServerResponse) => response.writeHead(404).end('gone'), 'http-404/never'],
    ['too many visits', (_: unknown, response: ServerResponse) => response.writeHead(429).end(), 'http-429/later'],
    ['an encoding that is unknown', give('x', { ...html, 'content-encoding': 'toString' }), 'damaged-body/soon'],
    ['an encoding over an encoding', give(gzipSync(gzipSync(PAGE)), { ...html, 'content-encoding': 'gzip, gzip' }), 'damaged-body/soon'],
    ['a broken encoding', give(gzipSync(PAGE).subarray(0, 20), { ...html, 'content-encoding': 'gzip' }), 'damaged-body/soon'],
    ['a redirect to nowhere', (_: unknown, response: ServerResponse) => response.writeHead(301, { location: 'http://' }).end(), 'forbidden-address'],
  ] as const)('%s', async (_, handler, outcome) => expect(await tell(on('/odd', handler as Handler), open())).toBe(outcome))

  test('redirects are followed, and said', async () => {
    on('/new', give(PAGE))
    const address = on('/old', (_, response) => response.writeHead(301, { location: '/new' }).end())
    expect(await open().fetch(address)).toMatchObject({ value: { capture: { url: address, finalUrl: `http://127.0.0.1:${port}/new` } } })
  })

  test('a page is asked for only if it has changed', async () => {
    const address = on('/kept', (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"a1"' && request.headers['if-modified-since'] === 'Sun, 02 Mar 2025 09:00:00 GMT'
      response.writeHead(isKnown ? 304 : 200, html).end(isKnown ? undefined : PAGE)
    })
    const fetcher = open()
    expect(await tell(address, fetcher, { validators: { etag: '"a1"', lastModified: 'Sun, 02 Mar 2025 09:00:00 GMT' } })).toBe('not-modified')
    expect(await tell(address, fetcher, { validators: { etag: null, lastModified: null } })).toBe(PAGE)
  })

  test('passing faults are tried again, others are not', async () => {
    let times = 0
    const flaky = on('/flaky', (_, response) => {
      times += 1
      if (times === 1) response.destroy()
      else response.writeHead(times === 2 ? 503 : 200, html).end(PAGE)
    })
    expect(await tell(flaky, open())).toBe(PAGE)
    expect(times).toBe(3)
    times = 0
    expect(await tell(flaky, open({ attempts: 2 }))).toBe('http-503/soon')
    asked.length = 0
    expect(
      await tell(
        on('/never', (_, response) => response.writeHead(403).end()),
        open(),
      ),
    ).toBe('http-403/never')
    expect(asked.filter((path) => path === '/never')).toHaveLength(1)
  })

  test('nobody there', async () => {
    expect(await tell('http://127.0.0.1:1/', open())).toBe('refused/soon')
    const unknown = async () => Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }))
    expect(await tell('http://nowhere.example/', open({}, { resolve: unknown }))).toBe('no-such-host/later')
    expect(await tell('http://nowhere.example/', open({}, { resolve: async () => [] }))).toBe('no-such-host/later')
  })

  test('whoever asks may give up', async () => {
    const address = on('/silent', () => {})
    const giveUp = new AbortController()
    const answer = open().fetch(address, { signal: giveUp.signal })
    setTimeout(() => giveUp.abort(new Error('no more')), 50)
    await expect(answer).rejects.toThrow('no more')
  })
})

describe('hostile servers', () => {
  test.each([
    ['gzip', gzipSync(Buffer.alloc(100_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['zstd', zstdCompressSync(Buffer.alloc(50_000_000))],
  ])('a bomb packed by %s stops at the limit', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(200_000)
    const fetcher = open({ largest: 200_000 })
    const before = process.memoryUsage().arrayBuffers
    expect(await tell(on('/bomb', give(bomb, { ...html, 'content-encoding': encoding })), fetcher)).toBe('too-large')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  })

  test('a body without end is broken off', async () => {
    let sent = 0
    let isOver = false
    const address = on('/endless', (_, response) => {
      response.writeHead(200, html)
      response.on('close', () => {
        isOver = true
      })
      const push = (): void => {
        while (!isOver && sent < 500_000_000) {
          sent += 65_536
          if (!response.write(Buffer.alloc(65_536, 97))) {
            response.once('drain', push)
            return
          }
        }
        response.end()
      }
      push()
    })
    expect(await tell(address, open())).toBe('too-large')
    expect(sent).toBeLessThan(50_000_000)
  })

  test('an announced length is believed only to refuse', async () => {
    expect(await tell(on('/long', give('x', { ...html, 'content-length': '100001' })), open())).toBe('too-large')
    const short = on('/short', (_, response) => {
      response.writeHead(200, { ...html, 'content-length': '1000' })
      response.write('ab')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await tell(short, open({ attempts: 1 }))).toMatch(/^(?:reset|cut)\/soon$/u)
  })

  const drip = (path: string) =>
    on(path, (_, response) => {
      response.writeHead(200, html)
      const timer = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(timer))
    })
  test('a slow drip ends with the whole time', async () => {
    expect(await tell(drip('/drip'), open({ wholeMs: 400 }))).toBe('timeout/later')
  })
  test('silence in the middle ends with the idle time', async () => {
    const address = on('/pause', (_, response) => response.writeHead(200, html).write('a'))
    expect(await tell(address, open({ idleMs: 300 }))).toBe('timeout/later')
  })
  test('silence before the answer does too', async () => {
    expect(
      await tell(
        on('/mute', () => {}),
        open({ idleMs: 300 }),
      ),
    ).toBe('timeout/later')
  })

  test('a loop of redirects ends', async () => {
    const address = on('/loop', (_, response) => response.writeHead(302, { location: '/loop' }).end())
    asked.length = 0
    expect(await tell(address, open({ redirects: 5 }))).toBe('redirects/never')
    expect(asked.filter((path) => path === '/loop')).toHaveLength(6)
  })

  test.each([
    ['headers without end', 'HTTP/1.1 200 OK\r\nx: a\r\n', `x: ${'a'.repeat(1000)}\r\n`, 'too-large'],
    ['one header without end', 'HTTP/1.1 200 OK\r\nx: ', 'a'.repeat(1000), 'too-large'],
    // It costs no memory, so that the whole time is what ends it.
    ['a status line without end', 'HTTP/1.1 200 ', 'a'.repeat(1000), 'timeout/later'],
  ])('%s', async (_, start, piece, outcome) => {
    const sockets: Socket[] = []
    const flood = createTcpServer((socket) => {
      sockets.push(socket)
      socket.on('error', () => {})
      socket.resume()
      socket.write(start)
      const push = (): void => {
        if (socket.destroyed) return
        if (socket.write(piece)) setImmediate(push)
        else socket.once('drain', push)
      }
      push()
    })
    await new Promise<void>((done) => flood.listen(0, '127.0.0.1', done))
    try {
      const { port: floodPort } = flood.address() as AddressInfo
      expect(await tell(`http://127.0.0.1:${floodPort}/`, open({ wholeMs: 500 }))).toBe(outcome)
    } finally {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => flood.close(done))
    }
  })
})

describe('politeness', () => {
  const robots = (text: string): void => void on('/robots.txt', give(text, { 'content-type': 'text/plain' }))

  test('robots.txt is heeded, and asked once', async () => {
    robots('User-agent: *\nDisallow: /\n\nUser-agent: recoupe\nDisallow: /closed\nAllow: /closed/but-this')
    const fetcher = open()
    asked.length = 0
    expect(await tell(on('/closed/a', give(PAGE)), fetcher)).toBe('robots')
    expect(await tell(on('/closed/but-this', give(PAGE)), fetcher)).toBe(PAGE)
    expect(await tell(on('/open', give(PAGE)), fetcher)).toBe(PAGE)
    expect(asked).toEqual(['/robots.txt', '/closed/but-this', '/open'])
  })
  test('a redirect into what is closed is not followed', async () => {
    robots('User-agent: *\nDisallow: /closed')
    const address = on('/door', (_, response) => response.writeHead(302, { location: '/closed/a' }).end())
    expect(await tell(address, open())).toBe('robots')
  })
  test('without robots.txt all is open; while it cannot be had, nothing is', async () => {
    const address = on('/open', give(PAGE))
    handlers.delete('/robots.txt')
    expect(await tell(address, open())).toBe(PAGE)
    let times = 0
    on('/robots.txt', (_, response) => {
      times += 1
      response.writeHead(times < 4 ? 503 : 404).end()
    })
    const fetcher = open({ attempts: 3 })
    expect(await tell(address, fetcher)).toBe('http-503/soon')
    // It is not held against the site for a day.
    expect(await tell(address, fetcher)).toBe(PAGE)
    handlers.delete('/robots.txt')
  })
  test('rules made to cost time do not', async () => {
    robots(`User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*b\n'.repeat(20_000)}`)
    expect(await tell(on(`/${'a'.repeat(2000)}`, give(PAGE)), open())).toBe(PAGE)
    handlers.delete('/robots.txt')
  })
  test('one site is asked one thing at a time, with a pause; its own longer one counts', async () => {
    for (const [text, pauses] of [
      ['', [2000, 2000]],
      ['User-agent: *\nCrawl-delay: 10', [10_000, 10_000]],
    ] as const) {
      robots(text)
      let now = 0
      let under = 0
      const waits: number[] = []
      const fetcher = open(
        { delayMs: 2000 },
        {
          now: () => new Date(now),
          sleep: async (milliseconds) => {
            waits.push(milliseconds)
            now += milliseconds
          },
        },
      )
      const address = on('/slow', (_, response) => {
        under += 1
        expect(under).toBe(1)
        setTimeout(() => {
          under -= 1
          response.writeHead(200, html).end(PAGE)
        }, 20)
      })
      await Promise.all([1, 2, 3].map(() => fetcher.fetch(address)))
      expect(waits).toEqual(pauses)
    }
    handlers.delete('/robots.txt')
  })
  test('other sites need not wait', async () => {
    const fetcher = open({ delayMs: 3_600_000 }, { sleep: () => sleep(3_600_000, undefined, { ref: false }) })
    on('/open', give(PAGE))
    for (const host of ['a.example', 'b.example']) expect(await tell(`http://${host}:${port}/open`, fetcher)).toBe(PAGE)
  })
})
