import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openSqliteStore } from '../src/store/index.ts'
import { restore } from '../src/work/index.ts'
import { hasPostgres, makeSchema } from './postgres.ts'

// Each of them starts the program several times.
vi.setConfig({ testTimeout: 300_000 })

const main = resolve(import.meta.dirname, '../src/cli/main.ts')
const ARTICLE = `LONDON, 12 May 2031 – Two drones struck the airport of Agadez on Monday, killing 12 soldiers, the defence ministry said.

The army shelled the base of Varnhold on Tuesday, wounding four fighters.
`
const FRENCH = `VALLONNE, 12 mai 2031 – Deux drones ont frappé lundi l'aéroport d'Agadez, tuant trois soldats, a déclaré le ministère de la Défense.
`

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let folder = ''
const at = (...parts: string[]): string => join(folder, ...parts)
const write = (name: string, text: string | Uint8Array): void => writeFileSync(at(name), text)

function toEnvironment(database: string | null): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env
  return { ...rest, XDG_DATA_HOME: at('data'), ...(database === null ? {} : { DATABASE_URL: database }) }
}

function run(args: readonly string[], database: string | null = null): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8', env: toEnvironment(database) })
  return { code: status, out: stdout, err: stderr }
}

/** The same while this process goes on, as a server that it runs must. */
async function runBeside(args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: toEnvironment(null) })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return { code: await new Promise((done) => child.on('close', done)), out, err }
}

const outcomes = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/ +/gu, ' ').replace(/ — .*/u, ''))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  mkdirSync(at('in/deep'), { recursive: true })
  write('in/english.txt', ARTICLE)
  write('in/deep/english.txt', FRENCH)
  write('in/empty.txt', '')
  write('in/lines.jsonl', `{"text":${JSON.stringify(FRENCH)},"url":"https://meridian.example/a"}\nno json\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('add', () => {
  test('says of each thing what came of it, and a thing that fails stops nothing', () => {
    const { code, out, err } = run(['add', '--store', 'kept', 'in', 'missing.txt'])
    expect(outcomes(out)).toEqual([
      'new in/deep/english.txt · 1 claim',
      'refused in/empty.txt',
      'new in/english.txt · 2 claims',
      'new in/lines.jsonl!1 · 1 claim',
      'refused in/lines.jsonl!2',
      'refused missing.txt',
    ])
    expect(out).toMatch(/^refused +in\/empty\.txt — empty: It holds no text\.|It is empty\./mu)
    expect(err).toBe(
      'recoupe: 6 items: 3 new, 3 refused. 4 claims read.\n' +
        'recoupe: 3 documents wait to be merged: “recoupe merge” does it, and so does the next question.\n',
    )
    expect(code).toBe(1)
  })

  test('the second time nothing has changed, and a changed text is a version', () => {
    write('in/english.txt', ARTICLE.replace('12 soldiers', 'nine soldiers'))
    const { code, out } = run(['add', '--store', 'kept', './in/'])
    expect(outcomes(out)).toEqual([
      'unchanged in/deep/english.txt',
      'refused in/empty.txt',
      'changed in/english.txt · 2 claims',
      'unchanged in/lines.jsonl!1',
      'refused in/lines.jsonl!2',
    ])
    expect(code).toBe(1)
  })

  test('tells programs one object a line, and keeps things in the user’s data folder unless told', () => {
    const { code, out } = run(['add', '--json', 'in/english.txt'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ name: 'in/english.txt', outcome: 'new', source: 'english.txt', claims: 2, notes: [], isUnread: false })
    expect(globSync('data/recoupe/archive/originals/**/*.gz', { cwd: folder })).toHaveLength(1)
  })
})

describe('changes', () => {
  test('shows the claims that were edited before the words', () => {
    const { code, out } = run(['changes', '--store', 'kept', 'in'.concat('/english.txt')])
    expect(code).toBe(0)
    expect(out).toMatch(/== version 1 of 2 · in\/english\.txt · taken in 20.* · 2 claims/u)
    expect(out).toMatch(/Claims\n {2}~ .*\n {6}killed: 12 → 9\n\n {2}Words\n {2}.*\[-12-\]\{\+nine\+\} soldiers/u)
  })

  test('tells programs one object a version', () => {
    const versions = run(['changes', '--json', '--store', 'kept', 'in/english.txt'])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(versions).toMatchObject([
      { number: 1, claims: null },
      { number: 2, claims: { edited: [{ slots: ['killed'] }], gone: [], added: [] } },
    ])
  })

  test('finds a document by its address, and says so if there is none', () => {
    expect(run(['changes', '--store', 'kept', 'https://meridian.example/a#top']).out).toMatch(/== version 1 of 1/u)
    expect(run(['changes', '--store', 'kept', 'nowhere.txt'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('has no document of this address'),
    })
  })
})

describe('verify', () => {
  test('proves that all is as it was, and notes it down if asked to', () => {
    const { code, out } = run(['verify', '--store', 'kept'])
    expect({ code, last: out.trim().split('\n').at(-1) }).toEqual({ code: 0, last: 'Nothing is damaged, missing or altered.' })
    const head = /hash ([\da-f]{64})/u.exec(out)?.[1] ?? ''
    const recorded = JSON.parse(run(['verify', '--store', 'kept', '--record', '--json', '--expect', head]).out)
    expect(recorded).toMatchObject({ originals: 6, versions: 4, faults: 0 })
    expect(recorded.head).not.toBe(head)
    expect(run(['verify', '--store', 'kept', '--expect', recorded.head]).code).toBe(0)
    expect(run(['verify', '--store', 'kept', '--expect', 'f'.repeat(64)]).out).toContain('log-link')
  })

  test('names what is damaged, and the next add mends it', () => {
    cpSync(at('kept'), at('damaged'), { recursive: true })
    const [first, second] = globSync('damaged/archive/originals/**/*.gz', { cwd: folder }).sort()
    truncateSync(at(first ?? ''), 9)
    rmSync(at(second ?? ''))
    appendFileSync(at('damaged/archive/custody.jsonl'), '{"half')
    const { code, out } = run(['verify', '--store', 'damaged'])
    expect(code).toBe(1)
    expect(out).toContain(`original-damaged  ${(first ?? '').replace('damaged/archive/', '')}: It is damaged`)
    expect(out).toContain(`original-missing  ${(second ?? '').replace('damaged/archive/', '')}: `)
    expect(out).toContain('log-torn  custody.jsonl:')
    expect(out).toContain('3 faults.')
    write('before.txt', ARTICLE)
    run(['add', '--store', 'damaged', 'in'])
    cpSync(at('before.txt'), at('in/english.txt'))
    run(['add', '--store', 'damaged', 'in'])
    expect(run(['verify', '--store', 'damaged'])).toMatchObject({ code: 0 })
    write('in/english.txt', ARTICLE.replace('12 soldiers', 'nine soldiers'))
  })

  test('finds a claim or a text that was altered in the store', async () => {
    cpSync(at('kept'), at('altered'), { recursive: true })
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(at('altered/recoupe.sqlite'))
    const columns = database.prepare('pragma table_info(claims)').all() as unknown as { readonly name: string; readonly type: string }[]
    const body = columns.find(({ name }) => name === 'claim' || name === 'body')?.name ?? ''
    const changed = database.prepare(`update claims set ${body} = replace(${body}, 'wounded', 'Wounded') where ${body} like '%wounded%'`).run()
    database.close()
    expect(Number(changed.changes)).toBeGreaterThan(0)
    const { code, out } = run(['verify', '--store', 'altered'])
    expect(code).toBe(1)
    expect(out).toMatch(/^evidence-moved {2}.*: The claim [\da-f]+ is not what its id was made of/mu)
  })

  test('needs no store, and says where there is no archive', () => {
    cpSync(at('kept/archive'), at('alone/archive'), { recursive: true })
    expect(run(['verify', '--store', 'alone'])).toMatchObject({ code: 0, out: expect.stringContaining('no store was looked at') })
    expect(run(['verify', '--store', 'nowhere'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/nowhere\/archive\/originals: It is not there/u),
    })
  })
})

describe('reread', () => {
  test('says what other rules change, and then nothing', () => {
    cpSync(at('kept'), at('again'), { recursive: true })
    expect(run(['reread', '--store', 'again'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('recoupe: 4 documents read again: 0 claims gone, 0 new, 0 altered.\n'),
    })
    mkdirSync(at('tables'))
    write(
      'tables/places.tsv',
      'id\tkind\tcountry\tlatitude\tlongitude\tradius\tname\tspellings\nvarnhold\tbase\tNE\t17\t8\t500\tVarnhold base\tVarnhold\n',
    )
    const changed = run(['reread', '--store', 'again', '--world', 'tables'])
    expect(changed.code).toBe(0)
    expect(changed.out).toMatch(/^in\/english\.txt \([\da-f]{32}\)\n {2}(?:altered|gone|new) /mu)
    expect(run(['verify', '--store', 'again']).code).toBe(0)
  })
})

describe('backup and restore', () => {
  const claims = (store: string, database: string | null = null): string =>
    run(['changes', '--json', '--store', store, 'in/english.txt'], database).out.replaceAll(/"before":.*?"slots"/gu, '"slots"')

  test('bring everything back with the same ids', () => {
    expect(run(['backup', 'all.tar', '--store', 'kept'])).toMatchObject({ code: 0 })
    expect(run(['restore', 'all.tar', '--store', 'back'])).toMatchObject({ code: 0 })
    expect(run(['verify', '--store', 'back'])).toMatchObject({ code: 0 })
    expect(claims('back')).toBe(claims('kept'))
    expect(outcomes(run(['add', '--store', 'back', 'in']).out).filter((line) => line.startsWith('new'))).toEqual([])
    // The log goes on, and says where it came from.
    expect(readFileSync(at('back/archive/custody.jsonl'), 'utf8')).toMatch(/"file":"all\.tar",.*"what":"transferred"/u)
    expect(readFileSync(at('kept/archive/custody.jsonl'), 'utf8')).toMatch(/"what":"exported"/u)
  })

  test('from one kind of store to the other and back', async () => {
    if (!(await hasPostgres())) return
    const schema = await makeSchema()
    try {
      expect(run(['restore', 'all.tar', '--store', 'team'], schema.url)).toMatchObject({ code: 0, err: '' })
      expect(run(['verify', '--store', 'team'], schema.url)).toMatchObject({ code: 0 })
      expect(claims('team', schema.url)).toBe(claims('kept'))
      expect(run(['backup', 'team.tar', '--store', 'team'], schema.url).code).toBe(0)
    } finally {
      await schema.drop()
    }
    expect(run(['restore', 'team.tar', '--store', 'home']).code).toBe(0)
    expect(run(['verify', '--store', 'home']).code).toBe(0)
    expect(claims('home')).toBe(claims('kept'))
  })

  /** Without a program of its own, and with no store to be filled. */
  const restoreHere = (file: string) =>
    restore(at(file), at('refused'), {
      now: () => new Date(),
      by: 'test',
      openStore: () => Promise.reject(new Error('It should have been refused before.')),
      tell: () => {},
      progress: () => {},
    })

  test.each<[string, () => void, RegExp]>([
    ['one that ends too early', () => truncateSync(at('bad.tar'), 4096), /bad\.tar: It (?:is no whole backup|has no list of contents)/u],
    ['one that is no tar file', () => write('bad.tar', ARTICLE.repeat(20)), /bad\.tar: It is no whole backup/u],
    ['nothing', () => rmSync(at('bad.tar')), /bad\.tar: It is not there/u],
    [
      'rows that were altered',
      () => {
        const bytes = readFileSync(at('bad.tar'))
        bytes[600] = (bytes[600] ?? 0) ^ 255
        write('bad.tar', bytes)
      },
      /bad\.tar: Part 1 of the store's rows is damaged/u,
    ],
  ])('%s is refused, and leaves nothing', async (_, damage, message) => {
    cpSync(at('all.tar'), at('bad.tar'))
    damage()
    await expect(restoreHere('bad.tar')).rejects.toMatchObject({ name: 'OutsideError', message: expect.stringMatching(message) })
    expect(globSync('refused*', { cwd: folder })).toEqual([])
  })

  test('a tar file with other things in it is refused before anything is written outside', async () => {
    const { pack } = await import('tar-stream')
    for (const name of ['../outside.txt', 'archive/originals/../../outside.txt', '/tmp/outside.txt', 'archive/custody.jsonl/../x']) {
      const tar = pack()
      tar.entry({ name }, 'x')
      tar.finalize()
      write('evil.tar', await buffer(tar))
      await expect(restoreHere('evil.tar')).rejects.toThrow('which no backup has')
    }
    expect(globSync('**/outside*', { cwd: folder })).toEqual([])
  })

  test('what is there already is not overwritten', () => {
    expect(run(['restore', 'all.tar', '--store', 'kept'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/kept: There is something in this folder/u),
    })
  })
})

describe('the web', () => {
  let server: Server
  let base = ''
  let toll = '12'
  let isSlow = true
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer(({ url, headers }, response) => {
      asked.push(`${url} ${headers['if-none-match'] ?? ''}`.trim())
      const etag = `"${toll}"`
      if (url === '/feed.xml') {
        const items = ['a', 'b', ...(toll === '12' ? [] : ['c'])].map((name) => `<item><title>${name}</title><link>${base}/${name}</link></item>`)
        response.setHeader('content-type', 'application/rss+xml')
        response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>Invented</title><link>${base}</link>${items.join('')}</channel></rss>`)
      } else if (/^\/[abc]$/u.test(url ?? '')) {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.setHeader('etag', etag)
        if (headers['if-none-match'] === etag) return response.writeHead(304).end()
        const text = ARTICLE.replace('12 soldiers', `${toll} soldiers`).replaceAll('\n\n', '</p><p>')
        response.end(`<html lang="en"><title>${url}</title><article><h1>Invented ${url}</h1><p>${text}</p></article></html>`)
      } else if (url !== '/slow' || !isSlow) response.writeHead(404).end()
      return undefined
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((done) => server.close(done))
  })

  const plain = (out: string): string[] => outcomes(out).map((line) => line.replace(base, ''))

  test('watch takes in what is new in a feed, once each', async () => {
    const first = await runBeside(['watch', '--once', '--allow-private', '--store', 'web', `${base}/feed.xml`])
    expect(first).toMatchObject({ code: 0 })
    expect(plain(first.out).sort()).toEqual(['new /a · 2 claims', 'new /b · 2 claims'])
    toll = '9'
    const second = await runBeside(['watch', '--once', '--allow-private', '--store', 'web', `${base}/feed.xml`])
    expect(plain(second.out)).toEqual(['new /c · 2 claims'])
  })

  test('add asks for what has changed, and changes shows it', async () => {
    asked.length = 0
    const { out } = await runBeside(['add', '--allow-private', '--store', 'web', `${base}/a`, `${base}/c`, `${base}/nothing`])
    expect(plain(out).sort()).toEqual(['changed /a · 2 claims', 'refused /nothing', 'unchanged /c'])
    expect(asked.filter((line) => !line.includes('robots'))).toEqual(['/a "12"', '/c "9"', '/nothing'])
    expect(run(['changes', '--store', 'web', `${base}/a`]).out).toContain('killed: 12 → 9')
    expect(run(['verify', '--store', 'web']).code).toBe(0)
  })

  test('this machine is not asked unless that is allowed', async () => {
    const { code, out } = await runBeside(['add', '--store', 'web', `${base}/b`])
    expect({ code, outcome: plain(out)[0] }).toEqual({ code: 1, outcome: 'refused /b' })
  })

  test('a second add on the same source says what the first is doing; one that was stopped goes on', async () => {
    mkdirSync(at('some'))
    for (const name of ['a', 'b', 'c']) write(`some/${name}.txt`, `${ARTICLE}\n${name}\n`)
    const args = ['add', '--allow-private', '--store', 'busy', 'some', `${base}/slow`]
    const first = spawn(process.execPath, [main, ...args], { cwd: folder, env: toEnvironment(null) })
    const ended = new Promise((done) => first.on('close', done))
    await new Promise<void>((done) => first.stdout.on('data', () => done()))
    const second = await runBeside(['add', '--store', 'busy', 'in', 'some'])
    expect(second).toMatchObject({ code: 1, out: '' })
    expect(second.err).toMatch(new RegExp(`Process ${first.pid} on .* has been at .*some since 20.*\\(add some .*nothing was done here`, 'u'))
    first.kill('SIGKILL')
    await ended
    isSlow = false
    const third = await runBeside(args)
    expect(plain(third.out)).toEqual(['refused /slow'])
    expect(third.err).toContain('Goes on where it was stopped; 3 of these were taken in before.')
    expect(third.err).toContain('4 items: 1 refused, 3 done before the run was stopped.')
    expect(run(['verify', '--store', 'busy']).code).toBe(0)
  })

  test('watch merges what waits, and ends in order when it is told to', async () => {
    const child = spawn(process.execPath, [main, 'watch', '--allow-private', '--store', 'web', `${base}/feed.xml`], {
      cwd: folder,
      env: toEnvironment(null),
    })
    let err = ''
    const ended = new Promise<number | null>((done) => child.on('close', done))
    await new Promise<void>((done) => {
      child.stderr.on('data', (chunk) => {
        err += chunk
        if (err.includes('items')) done()
      })
    })
    const store = await openSqliteStore(at('web'), { now: () => new Date(), host: 'test', isAlive: () => true })
    for (let waiting = -1; waiting !== 0; ) {
      await new Promise((done) => setTimeout(done, 100))
      waiting = (await store.incidentState()).waiting
    }
    expect((await store.incidentState()).revision).toBeGreaterThan(0)
    await store.close()
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(err).not.toContain('Error')
  })
})
