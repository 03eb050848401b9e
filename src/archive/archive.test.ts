import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Capture } from '../model/index.ts'
import { Archive, type Original } from './archive.ts'
import { LOG_FILE } from './custody-log.ts'
import { verifyArchive } from './verify-archive.ts'

const run = promisify(execFile)
let folder = ''
let now = new Date('2031-05-12T08:00:00Z')
const tools = { now: () => now, by: 'recoupe test' }

const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

function toOriginal(text: string, file = 'report.txt'): Original {
  const bytes = new TextEncoder().encode(text)
  const capture: Capture = {
    sha256: sha(bytes),
    size: bytes.length,
    mediaType: 'text/plain',
    url: null,
    finalUrl: null,
    status: null,
    headers: {},
    file,
    capturedAt: '2031-05-12T08:00:00.000Z',
    serverDate: null,
    lastModified: null,
    fileDate: null,
  }
  return { capture, bytes }
}

async function keep(...texts: string[]) {
  const archive = await Archive.open(folder, tools)
  try {
    return await archive.keep(texts.map((text) => toOriginal(text)))
  } finally {
    await archive.close()
  }
}

async function verify(expected: string | null = null) {
  const faults: string[] = []
  const check = await verifyArchive(folder, { tell: ({ kind, file }) => faults.push(`${kind} ${file}`), progress: () => {}, expected })
  return { ...check, faults }
}

const logFile = (): string => join(folder, LOG_FILE)
const lines = (): string[] => readFileSync(logFile(), 'utf8').split('\n').slice(0, -1)
const whats = (): string[] => lines().map((line) => JSON.parse(line).what)
const fileOf = (text: string): string => join(folder, 'originals', sha(text).slice(0, 2), sha(text).slice(2, 4), `${sha(text)}.gz`)
const shown = (text: string): string => relative(folder, fileOf(text))

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'archive-')), 'kept')
  now = new Date('2031-05-12T08:00:00Z')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('keeping', () => {
  test('the same bytes lie there once, and each coming is written down', async () => {
    expect(await keep('one', 'two', 'one')).toEqual([
      { sequence: 1, sha256: sha('one'), isNew: true },
      { sequence: 2, sha256: sha('two'), isNew: true },
      { sequence: 3, sha256: sha('one'), isNew: false },
    ])
    expect(await keep('two')).toEqual([{ sequence: 4, sha256: sha('two'), isNew: false }])
    expect(gunzipSync(readFileSync(fileOf('one'))).toString()).toBe('one')
    expect(globSync('originals/**/*.gz', { cwd: folder })).toHaveLength(2)
    expect(globSync('incoming/*', { cwd: folder })).toEqual([])
    expect(await verify()).toMatchObject({ originals: 2, bytes: 6, entries: 4, faults: [] })
  })

  test('an empty original and one that does not compress are kept as they are', async () => {
    const noise = Buffer.alloc(70_000, sha('noise') + sha('more'), 'hex').toString('latin1')
    await keep('', noise)
    const archive = await Archive.open(folder, tools)
    expect(Buffer.from(await archive.read(sha(''), 0)).toString()).toBe('')
    expect(Buffer.from(await archive.read(sha(Buffer.from(noise)), Buffer.byteLength(noise))).toString()).toBe(noise)
    await archive.close()
    expect((await verify()).faults).toEqual([])
  })

  test('bytes that are not those of their hash are a mistake of ours', async () => {
    const archive = await Archive.open(folder, tools)
    await expect(archive.keep([{ ...toOriginal('one'), bytes: new Uint8Array([1]) }])).rejects.toThrow('not those of their hash')
    await archive.close()
    expect(existsSync(logFile())).toBe(false)
  })

  test('a damaged original is set aside and kept again when its source comes again', async () => {
    await keep('one')
    truncateSync(fileOf('one'), 5)
    expect((await verify()).faults).toEqual([`original-damaged ${shown('one')}`])
    expect(await keep('one')).toMatchObject([{ isNew: true }])
    expect(whats()).toEqual(['captured', 'mended', 'captured'])
    expect(globSync('damaged/*', { cwd: folder })).toHaveLength(1)
    expect((await verify()).faults).toEqual([])
  })
})

describe('the log', () => {
  test('anybody can follow its chain', async () => {
    await keep('one', 'two')
    now = new Date('2031-05-13T09:30:00Z')
    await keep('three')
    let previous = '0'.repeat(64)
    for (const [index, line] of lines().entries()) {
      const entry = JSON.parse(line)
      expect(entry).toMatchObject({ sequence: index + 1, previous, by: 'recoupe test', what: 'captured' })
      expect(Object.keys(entry)).toEqual(Object.keys(entry).sort())
      previous = sha(line)
    }
    expect(lines()[2]).toContain('"at":"2031-05-13T09:30:00.000Z"')
    expect((await verify()).head).toBe(previous)
  })

  test('takes entries of several processes, each whole', async () => {
    const script = `
      import { CustodyLog } from ${JSON.stringify(join(import.meta.dirname, 'custody-log.ts'))}
      const log = new CustodyLog(process.argv[1], { now: () => new Date(0), by: 'process ' + process.pid })
      for (let batch = 0; batch < 25; batch++)
        await log.append([1, 2, 3].map((claims) => ({ what: 'read', original: '', document: 'd' + batch, text: '', claims })))
      await log.close()`
    await keep('one')
    await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, ['--input-type=module', '-e', script, folder])))
    const { entries, faults } = await verify()
    expect({ entries, faults }).toEqual({ entries: 301, faults: [] })
    for (let at = 1; at < 301; at += 3)
      expect(
        new Set(
          lines()
            .slice(at, at + 3)
            .map((line) => JSON.parse(line).by),
        ).size,
      ).toBe(1)
  })

  test('a torn last line is told, then set aside, and nothing before it is lost', async () => {
    await keep('one', 'two')
    appendFileSync(logFile(), '{"at":"2031-05-12T0')
    expect((await verify()).faults).toEqual(['log-torn custody.jsonl:3'])
    await keep('three')
    expect(whats()).toEqual(['captured', 'captured', 'mended', 'captured'])
    const [torn] = globSync('damaged/*.torn', { cwd: folder })
    expect(readFileSync(join(folder, torn ?? ''), 'utf8')).toBe('{"at":"2031-05-12T0')
    expect((await verify()).faults).toEqual([])
  })

  test('a line longer than what is read at once is found whole', async () => {
    const archive = await Archive.open(folder, tools)
    const long = toOriginal('one')
    await archive.keep([{ ...long, capture: { ...long.capture, headers: { 'x-long': 'x'.repeat(300_000) } } }])
    await archive.close()
    expect(await keep('two')).toMatchObject([{ sequence: 2 }])
    expect((await verify()).faults).toEqual([])
  })

  const change = (by: (lines: string[]) => string[]) => () => writeFileSync(logFile(), `${by(lines()).join('\n')}\n`)
  test.each<[string, () => void, string[]]>([
    ['a word altered', change(([a, b, c, d]) => [a, b?.replace('report', 'other!'), c, d] as string[]), ['log-link custody.jsonl:3']],
    [
      'a line taken out',
      change(([a, , c, d]) => [a, c, d] as string[]),
      ['log-cut custody.jsonl', 'log-link custody.jsonl:2', 'log-link custody.jsonl:2', 'original-surplus two'],
    ],
    [
      'lines swapped',
      change(([a, b, c, d]) => [a, c, b, d] as string[]),
      [
        'log-link custody.jsonl:2',
        'log-link custody.jsonl:2',
        'log-link custody.jsonl:3',
        'log-link custody.jsonl:3',
        'log-link custody.jsonl:4',
        'log-link custody.jsonl:4',
      ],
    ],
    [
      'a line put in',
      change(([a, b, c, d]) => [a, a, b, c, d] as string[]),
      ['log-link custody.jsonl', 'log-link custody.jsonl:2', 'log-link custody.jsonl:2'],
    ],
    [
      'a line that is no entry',
      change(([a, b, , d]) => [a, b, 'oops', d] as string[]),
      ['log-line custody.jsonl:3', 'log-link custody.jsonl:4', 'original-surplus three'],
    ],
    ['the last line altered', change(([a, b, c, d]) => [a, b, c, d?.replace('report', 'other!')] as string[]), ['log-link custody.jsonl']],
    ['the last line cut off', change((all) => all.slice(0, 3)), ['log-cut custody.jsonl', 'original-surplus four']],
    [
      'all of it gone',
      () => rmSync(logFile()),
      [
        'log-cut custody.jsonl',
        'log-missing custody.jsonl',
        'original-surplus four',
        'original-surplus one',
        'original-surplus three',
        'original-surplus two',
      ],
    ],
  ])('%s is found', async (_, damage, expected) => {
    await keep('one', 'two', 'three', 'four')
    damage()
    const names = (fault: string): string => ['one', 'two', 'three', 'four'].reduce((text, name) => text.replace(shown(name), name), fault)
    expect((await verify()).faults.map(names).sort()).toEqual(expected)
  })

  test('one that was cut says so for ever, though it goes on', async () => {
    await keep('one', 'two', 'three')
    writeFileSync(logFile(), `${lines().slice(0, 1).join('\n')}\n`)
    await keep('two', 'three')
    expect(whats()).toEqual(['captured', 'cut', 'captured', 'captured'])
    expect((await verify()).faults).toEqual(['log-cut custody.jsonl:2'])
  })

  test('a hash that was noted down is looked for', async () => {
    await keep('one')
    const { head } = await verify()
    await keep('two')
    expect((await verify(head)).faults).toEqual([])
    expect((await verify(sha('other'))).faults).toEqual(['log-link custody.jsonl'])
  })

  test('is not written to a file that was deleted meanwhile', async () => {
    const archive = await Archive.open(folder, tools)
    await archive.keep([toOriginal('one')])
    rmSync(logFile())
    await archive.keep([toOriginal('two')])
    await archive.close()
    expect(whats()).toEqual(['cut', 'captured'])
  })
})

describe('verifying', () => {
  test.each<[string, () => void, string[]]>([
    ['a byte altered', () => writeFileSync(fileOf('two'), gzipSync('twO')), ['original-damaged two']],
    ['bytes lost', () => truncateSync(fileOf('two'), 12), ['original-damaged two']],
    ['nothing left of it', () => truncateSync(fileOf('two'), 0), ['original-damaged two']],
    ['bytes behind it', () => appendFileSync(fileOf('two'), Buffer.alloc(8)), ['original-damaged two']],
    ['more than was kept', () => writeFileSync(fileOf('two'), gzipSync(Buffer.alloc(50_000_000))), ['original-damaged two']],
    ['gone', () => rmSync(fileOf('two')), ['original-missing two']],
    [
      'in another place',
      () => renameSync(fileOf('two'), join(folder, 'originals', `${sha('two')}.gz`)),
      ['original-missing two', `original-surplus originals/${sha('two')}.gz`],
    ],
    [
      'one too many',
      () => {
        mkdirSync(join(fileOf('five'), '..'), { recursive: true })
        writeFileSync(fileOf('five'), gzipSync('five'))
      },
      [`original-surplus ${'five'}`],
    ],
  ])('%s is found, by name', async (_, damage, expected) => {
    await keep('one', 'two', 'three')
    damage()
    const names = (fault: string): string => ['two', 'five'].reduce((text, name) => text.replace(shown(name), name), fault)
    expect((await verify()).faults.map(names).sort()).toEqual(expected)
  })

  test('writes nothing', async () => {
    await keep('one')
    rmSync(join(folder, 'custody.lock'))
    const before = globSync('**', { cwd: folder }).sort()
    await verify()
    expect(globSync('**', { cwd: folder }).sort()).toEqual(before)
  })

  test('a folder that is no archive is an error that names it', async () => {
    await expect(verify()).rejects.toMatchObject({ name: 'OutsideError', code: 'ENOENT', message: expect.stringContaining(folder) })
  })
})

describe('a process that is stopped', () => {
  /** A process number that nobody has any more. */
  const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid
  const leave = (name: string, content: string): void => {
    const host = globSync('incoming/host-*', { cwd: folder })
    expect(host).toEqual([])
    writeFileSync(join(folder, 'incoming', name), content)
  }
  const owner = async (process: number): Promise<string> => {
    const { hostname } = await import('node:os')
    return `${sha(hostname()).slice(0, 8)}-${process}-0123abcd-x`
  }
  const intent = (...texts: string[]): string =>
    JSON.stringify({ logSize: readFileSync(logFile()).length, logSequence: lines().length, captures: texts.map((text) => toOriginal(text).capture) })

  test('leaves originals that the next one writes down, and nothing else', async () => {
    await keep('one')
    const name = await owner(ended())
    leave(`${name}.json`, intent('two', 'three'))
    leave(`${name}-${sha('three')}.gz`, 'half')
    mkdirSync(join(fileOf('two'), '..'), { recursive: true })
    writeFileSync(fileOf('two'), gzipSync('two'))
    // Before that they are told of by the intent, and so no surplus.
    expect((await verify()).faults).toEqual([])
    await (await Archive.open(folder, tools)).close()
    expect(whats()).toEqual(['captured', 'recovered'])
    expect(globSync('incoming/*', { cwd: folder })).toEqual([])
    expect((await verify()).faults).toEqual([])
  })

  test('after its entries were written leaves nothing to do', async () => {
    await keep('one')
    const before = intent('two')
    await keep('two')
    leave(`${await owner(ended())}.json`, before)
    await (await Archive.open(folder, tools)).close()
    expect(whats()).toEqual(['captured', 'captured'])
  })

  test('and one that is still running is let alone', async () => {
    await keep('one')
    const name = `${await owner(process.ppid)}.json`
    leave(name, intent('two'))
    await (await Archive.open(folder, tools)).close()
    expect(existsSync(join(folder, 'incoming', name))).toBe(true)
  })
})
