import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toResponse, toWarc } from '../../../test/warc-bytes.ts'
import { OutsideError, type Result } from '../../model/index.ts'
import type { FetchOptions, Validators } from '../fetch/fetcher.ts'
import { toRefusal } from '../to-refusal.ts'
import { isLead, type Taken } from './lead.ts'
import { openSources, type SourceTools } from './open-sources.ts'

const PAGE = '<p>Deux drones sont tombés près du port de Vallonne.</p>'
const A = 'https://lephare.example/a'
const B = 'https://lephare.example/b'
const rss = (...links: string[]): string =>
  `<rss version="2.0"><channel>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`
const opml = (...links: string[]): string =>
  `<opml version="2.0"><head/><body>${links.map((link) => `<outline xmlUrl="${link}"/>`).join('')}</body></opml>`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'))
  const files: Record<string, string | Uint8Array> = {
    'in/b.txt': 'Deux drones.',
    'in/a.html': PAGE,
    'in/c.jpg': 'x',
    'in/d.eml': `From: "Le Phare" <news@lephare.example>\r\nTo: reader@desk.example\r\nDate: Mon, 3 Mar 2025 08:00:00 +0100\r\nSubject: =?utf-8?q?La_semaine?=\r\n\r\nDeux drones.\r\n`,
    'in/e.pdf': '%PDF-1.4',
    'in/sub/lines.jsonl': `{"text":"un"}\n\n  \r\n{"text":"deux"}\r\n${'a'.repeat(2000)}\n{"text":"trois"}`,
    'in/sub/week.warc': toWarc([toResponse(A, PAGE)]),
    'links.csv': `place,url\nVallonne,${A}\nKori,none\nIdri,${B}`,
    'feed.xml': rss(A, B),
    'feeds.opml': opml('https://lephare.example/feed', 'https://vigie.example/feed', 'https://lephare.example/feed'),
    'data.xml': '<data/>',
    'data.json': '{"a":1}',
    'broken.wacz': 'x',
    'binary.jsonl': new Uint8Array(500),
    'utf16.jsonl': Buffer.from('\ufeff{"text":"un"}', 'utf16le'),
    'large.html': 'a'.repeat(2000),
    'note.docx': 'x',
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  await mkdir(join(folder, 'empty'))
  await symlink(join(folder, 'in'), join(folder, 'in/sub/loop'))
  await symlink(join(folder, 'closed.txt'), join(folder, 'closed.txt'))
  await utimes(join(folder, 'in/b.txt'), 0, Date.parse('2025-03-01T00:00:00Z') / 1000)
})
afterAll(() => rm(folder, { recursive: true }))

/** Answers by address: a text, or what is thrown. */
function open(web: Readonly<Record<string, string | OutsideError>>, known: Partial<SourceTools> = {}) {
  const asked: string[] = []
  const fetch = async (address: string, options: FetchOptions = {}): Promise<Result<Taken>> => {
    asked.push(address)
    const answer = web[address]
    if (answer === undefined) return toRefusal('robots', address, 'Closed.')
    if (answer instanceof OutsideError) throw answer
    if (options.validators?.etag === '"1"') return toRefusal('not-modified', address, 'Not changed.')
    const bytes = new TextEncoder().encode(answer)
    const nothing = { sha256: '', size: 0, mediaType: null, file: null, capturedAt: '', serverDate: null, lastModified: null, fileDate: null }
    return { ok: true, value: { bytes, capture: { ...nothing, url: address, finalUrl: address, status: 200, headers: { etag: '"1"' } } } }
  }
  return {
    asked,
    tools: { fetcher: { fetch }, now: () => new Date('2025-03-04T00:00:00Z'), largest: 1000, pages: new Map(), feeds: new Map(), ...known },
  }
}

const strip = (text: string): string => text.replaceAll(`${folder}/`, '')
async function list(sources: readonly string[], tools: SourceTools): Promise<string[]> {
  const found: string[] = []
  for await (const lead of openSources(sources, tools)) found.push(strip(isLead(lead) ? lead.name : `${lead.code} ${lead.document}`))
  return found
}
async function take(sources: readonly string[], tools: SourceTools): Promise<string[]> {
  const found: string[] = []
  for await (const lead of openSources(sources, tools)) {
    if (!isLead(lead)) {
      found.push(lead.code)
      continue
    }
    const result = await lead.open().catch((error: OutsideError) => error)
    found.push(result instanceof OutsideError ? result.code : result.ok ? new TextDecoder().decode(result.value.bytes) : result.problem.code)
  }
  return found
}
const path = (name: string): string => join(folder, name)

describe('files and folders', () => {
  test('all below a folder, in the order of names, loops once', async () => {
    const { tools, asked } = open({})
    expect(await list([path('in')], tools)).toEqual([
      'in/a.html',
      'in/b.txt',
      'in/d.eml',
      'in/e.pdf',
      'in/sub/lines.jsonl!1',
      'in/sub/lines.jsonl!4',
      'too-large in/sub/lines.jsonl!5',
      'in/sub/lines.jsonl!6',
      'in/sub/week.warc!1',
    ])
    expect(asked).toEqual([])
  })
  test('a file’s capture', async () => {
    for await (const lead of openSources([path('in/b.txt')], open({}).tools)) {
      if (!isLead(lead)) throw new Error(lead.message)
      const [result, again] = [await lead.open(), await lead.open()]
      expect(again).toEqual(result)
      expect(result).toMatchObject({
        value: {
          bytes: Buffer.from('Deux drones.'),
          capture: {
            mediaType: 'text/plain',
            url: null,
            file: 'b.txt',
            capturedAt: '2025-03-04T00:00:00.000Z',
            fileDate: '2025-03-01T00:00:00.000Z',
          },
        },
      })
    }
  })
  test('a letter’s capture says when and by whom it was sent, and not to whom', async () => {
    for await (const lead of openSources([path('in/d.eml')], open({}).tools)) {
      const result = isLead(lead) ? await lead.open() : null
      expect(result).toMatchObject({
        value: { capture: { headers: { from: 'Le Phare', subject: 'La semaine' }, serverDate: '2025-03-03T07:00:00.000Z' } },
      })
      expect(JSON.stringify(result?.ok === true ? result.value.capture : null)).not.toContain('reader@')
    }
  })
  test.each([
    ['nowhere.txt', 'not-found'],
    ['note.docx', 'unsupported-format'],
    ['empty', 'empty'],
    ['data.xml', 'unsupported-format'],
    ['data.json', 'unsupported-format'],
    ['broken.wacz', 'damaged'],
    ['binary.jsonl', 'binary'],
    ['utf16.jsonl', 'broken-encoding'],
    ['large.html', 'too-large'],
    ['closed.txt', 'unreadable'],
  ])('%s: %s', async (name, code) => expect(await take([path(name), path('in/a.html')], open({}).tools)).toEqual([code, PAGE]))
  test('a file that is gone when it is opened is the disk’s fault', async () => {
    await writeFile(path('brief.txt'), 'x')
    for await (const lead of openSources([path('brief.txt')], open({}).tools)) {
      await rm(path('brief.txt'))
      if (isLead(lead)) await expect(lead.open()).rejects.toMatchObject({ code: 'ENOENT', retry: 'later' })
    }
  })
})

describe('addresses', () => {
  test('a page is a page, a feed its articles, none of which is asked before it is opened', async () => {
    const { tools, asked } = open({ [A]: PAGE, 'https://lephare.example/feed': rss(A, B, `${B}#x`) })
    expect(await list([A, 'https://lephare.example/feed'], tools)).toEqual([A, B])
    expect(asked).toEqual([A, 'https://lephare.example/feed'])
  })
  test('a page that was asked already is not asked again, unless it is opened again', async () => {
    const { tools, asked } = open({ [A]: PAGE })
    for await (const lead of openSources([`${A}#x`], tools)) {
      if (!isLead(lead)) throw new Error(lead.message)
      expect(await lead.open()).toMatchObject({ ok: true })
      expect(asked).toEqual([A])
      expect(await lead.open()).toMatchObject({ ok: true })
      expect(asked).toEqual([A, A])
    }
  })
  test('what cannot be had fails when it is opened, and the rest goes on', async () => {
    const down = new OutsideError('It is down.', { code: 'http-503', retry: 'soon' })
    expect(await take([B, A, 'https://closed.example/', 'gopher://x'], open({ [A]: PAGE, [B]: down }).tools)).toEqual([
      'http-503',
      PAGE,
      'robots',
      'robots',
    ])
  })
  test('an unchanged feed leads to nothing; it is remembered once all its leads were given', async () => {
    const { tools } = open({ 'https://lephare.example/feed': rss(A, B) })
    for await (const _ of openSources(['https://lephare.example/feed'], tools)) break
    expect(tools.feeds).toEqual(new Map())
    expect(await list(['https://lephare.example/feed'], tools)).toEqual([A, B])
    expect(await list(['https://lephare.example/feed'], tools)).toEqual([])
  })
  test('an unchanged page says so', async () => {
    const pages = new Map<string, Validators>([[A, { etag: '"1"', lastModified: null }]])
    const web = { [A]: PAGE, 'https://lephare.example/feed': rss(A) }
    expect(await take([A], open(web, { pages }).tools)).toEqual(['not-modified'])
    expect(await take(['https://lephare.example/feed'], open(web, { pages }).tools)).toEqual(['not-modified'])
  })
})

describe('lists', () => {
  const web = { [A]: PAGE, [B]: rss(A), 'https://lephare.example/feed': rss(A), 'https://vigie.example/feed': rss(B, A) }
  test('of links', async () => {
    const { tools, asked } = open(web)
    expect(await list([path('links.csv')], tools)).toEqual([A, 'not-an-address links.csv:3', B])
    expect(asked).toEqual([])
    // A feed is no article; nobody asked for all that it leads to.
    expect(await take([path('links.csv')], tools)).toEqual([PAGE, 'not-an-address', 'unsupported-format'])
  })
  test('in a feed that is a file', async () => expect(await list([path('feed.xml')], open(web).tools)).toEqual([A, B]))
  test('of feeds, each asked once', async () => {
    const { tools, asked } = open(web)
    expect(await list([path('feeds.opml')], tools)).toEqual([A, B])
    expect(asked).toEqual(['https://lephare.example/feed', 'https://vigie.example/feed'])
  })
  test('of feeds that lead to themselves end', async () => {
    const self = 'https://lephare.example/opml'
    const { tools, asked } = open({
      [self]: opml(self, 'https://vigie.example/opml'),
      'https://vigie.example/opml': opml(self, 'https://c.example/opml'),
      'https://c.example/opml': opml(self),
    })
    expect(await list([self], tools)).toEqual([])
    expect(asked).toEqual([self, 'https://vigie.example/opml', 'https://c.example/opml'])
  })
})
