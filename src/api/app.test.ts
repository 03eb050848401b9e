import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventIntake } from '../../test/invented-readings.ts'
import { type MergedStore, openMergedStore } from '../../test/merged-store.ts'
import { type Answers, openAnswers } from '../ask/index.ts'
import { toIdentities } from '../export/index.ts'
import { OutsideError } from '../model/index.ts'
import { loadWorld } from '../world/index.ts'
import { AddRuns } from './add-runs.ts'
import { type AppSetup, toApp, toRoutes } from './app.ts'
import { problemSchema, statusSchemaOfAll } from './contract.ts'
import type { Route } from './route.ts'
import { loadStaticFiles } from './static-files.ts'

let merged: MergedStore
let answers: Answers
let setup: AppSetup
let app: OpenAPIHono
let folder = ''
const told: unknown[] = []

beforeAll(async () => {
  merged = await openMergedStore()
  answers = await openAnswers(merged.store)
  folder = mkdtempSync(join(tmpdir(), 'recoupe-app-'))
  const runs = new AddRuns({
    takeIn: async function* () {
      yield [{ name: 'https://courier.example/a', outcome: 'new', notes: [], source: 'a', version: 'v', claims: 2, isUnread: false }]
    },
    bringUpToDate: async () => {},
    makeFolder: () => mkdtemp(join(folder, 'upload-')),
    tell: (error) => told.push(error),
  })
  setup = {
    answers,
    version: '9.9.9',
    store: 'test.sqlite',
    runs,
    files: loadStaticFiles(null),
    isLocal: true,
    startedAt: 1000,
    loadIdentities: () => toIdentities(loadWorld()),
    findOutlet: () => null,
    tell: (error) => told.push(error),
  }
  app = toApp(setup)
})
afterAll(async () => {
  await merged.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit = {}, on: OpenAPIHono = app): Promise<Response> =>
  Promise.resolve(on.request(`http://localhost:7474${path}`, { ...init, headers: { Host: 'localhost:7474', ...init.headers } }))

async function toProblem(response: Response): Promise<{ readonly status: number; readonly detail: string }> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.detail).toMatch(/^[A-Z“].*\.$/s)
  return problem
}

/** Addresses of routes with a parameter: one that is there. */
async function toPath({ path }: Route): Promise<string> {
  const idOf = async (list: string, key: string): Promise<string> => {
    const body = (await (await ask(list)).json()) as { readonly rows: readonly Record<string, string>[] }
    return encodeURIComponent(body.rows[0]?.[key] ?? '')
  }
  if (path === '/api/incidents/{id}') return `/api/incidents/${await idOf('/api/incidents', 'id')}`
  if (path === '/api/documents/{version}') return `/api/documents/${await idOf('/api/documents', 'version')}`
  if (path === '/api/tallies/{id}') return `/api/tallies/${await idOf('/api/tallies', 'id')}`
  if (path === '/api/export/{format}') return '/api/export/geojson'
  if (path.startsWith('/api/add/{id}')) {
    const { id } = (await (await post({ links: ['https://courier.example/a'] })).json()) as { readonly id: string }
    return path.replace('{id}', id)
  }
  return path
}

const post = (body: unknown, headers: Record<string, string> = {}, on: OpenAPIHono = app): Promise<Response> =>
  ask('/api/add', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } }, on)

// Their list is known before the store is there.
const routes = toRoutes({ answers: {} as Answers, runs: null } as AppSetup, () => 0)
const gets = routes.filter(({ method }) => method === 'get')
const withParameter = gets.filter(({ path }) => path.includes('{'))

describe('every route', () => {
  test('has an address of its own and is asked by GET, save for adding', () => {
    const names = routes.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !name.startsWith('get'))).toEqual(['post /api/add'])
  })

  test.each(gets)('$path answers in the shape and type that it says', async (route) => {
    const response = await ask(await toPath(route))
    expect(response.status).toBe(route.gives.status)
    const [type] = (response.headers.get('Content-Type') ?? '').split(';')
    if (route.path === '/api/export/{format}') expect(type).toBe('application/geo+json')
    else expect(type).toBe(route.gives.type.split(';')[0])
    const text = await response.text()
    expect(text.length).toBeGreaterThan(10)
    if (route.gives.schema !== null) expect(route.gives.schema.safeParse(JSON.parse(text)).error).toBeUndefined()
  })

  test.each(gets)('$path refuses a parameter that it does not know, by name', async (route) => {
    const { status, detail } = await toProblem(await ask(`${await toPath(route)}?contry=LY`))
    expect([status, detail.includes('“contry”')]).toEqual([400, true])
  })

  test.each(routes)('$method $path refuses other methods and says which it takes', async (route) => {
    const path = await toPath(route)
    for (const method of ['DELETE', 'PUT', route.method === 'get' ? 'POST' : 'GET']) {
      const response = await ask(path, { method })
      expect(response.headers.get('Allow')?.split(', ')).toContain(route.method.toUpperCase())
      expect((await toProblem(response)).status).toBe(405)
    }
  })

  test.each(gets)('$path answers HEAD without a body', async (route) => {
    const response = await ask(await toPath(route), { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([route.gives.status, ''])
  })

  test.each(gets.filter(({ kept }) => kept !== 'nowhere'))('$path need not be sent again as long as nothing has changed', async (route) => {
    const path = await toPath(route)
    const etag = (await ask(path)).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"\w+"$/)
    const again = await ask(path, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag])
    expect((await ask(path, { headers: { 'If-None-Match': 'W/"other"' } })).status).toBe(200)
  })

  test.each(withParameter)('$path says that something is not there', async ({ path }) => {
    expect((await toProblem(await ask(path.replace(/\{\w+\}/, 'nothing-such')))).status).toBe(404)
  })

  test.each(gets)('$path carries what keeps browsers from mischief', async (route) => {
    const { headers } = await ask(await toPath(route))
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|blob:|data:|\*|https?:/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  test.each(routes)('$path answers nobody who asks for another host', async (route) => {
    for (const host of ['evil.example', 'localhost.evil.example:7474', '10.0.0.1', '']) {
      const response = await ask(await toPath(route), { method: route.method.toUpperCase(), headers: { Host: host } })
      expect((await toProblem(response)).status).toBe(421)
    }
  })
})

describe('the description', () => {
  test('has every route with its parameters, and no other', async () => {
    const { paths } = (await (await ask('/api/openapi.json')).json()) as {
      readonly paths: Record<
        string,
        Record<string, { readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[] }>
      >
    }
    const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort())
    for (const { method, path, query } of routes) {
      const parameters = paths[path]?.[method]?.parameters ?? []
      expect(parameters.filter((one) => one.in === 'query').map(({ name }) => name)).toEqual(Object.keys(query.shape))
      expect(parameters.filter((one) => one.in === 'query' && one.required)).toEqual([])
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    }
  })

  test('can be read as a page without scripts', async () => {
    const text = await (await ask('/api')).text()
    for (const { path } of routes) expect(text).toContain(`<code>GET ${path}</code>`.replace('GET /api/add<', 'POST /api/add<'))
    expect(text).not.toMatch(/<script|https?:\/\/(?!localhost)/)
  })
})

describe('parameters', () => {
  test.each([
    ['from=2025-02-30', 'from is a day such as 2026-01-14'],
    ['from=', 'not “”'],
    ['from=2025-03-02&to=2025-03-01', 'not after “to”'],
    ['from=2025-03-01&from=2025-03-02', 'given once, and not “2025-03-01”, “2025-03-02”'],
    ['country=ly', 'two capital letters'],
    ['country=LY&country=Libya', 'not “LY”, “Libya”'],
    ['type=war', 'air_drone_strike'],
    ['weapon=banana', 'drone, missile'],
    ['standing=true', 'one-side'],
    ['actor=', 'who did it'],
    ['origins=0', '1 or more'],
    ['origins=1.5', '1 or more'],
    ['origins=two', '1 or more'],
    ['box=1,2,3', 'four numbers'],
    ['box=1,2,3,', 'four numbers'],
    ['box=0,91,1,92', 'four numbers'],
    ['box=0,10,1,5', 'four numbers'],
    ['box=a,b,c,d', 'four numbers'],
    ['limit=0', '1 to 500'],
    ['limit=501', '1 to 500'],
    ['limit=1e1', '1 to 500'],
    ['order=best', 'newest or oldest'],
    ['after=x', '“next” of the page before'],
    [`text=${'a'.repeat(201)}`, 'at most 200 characters'],
    [Array.from({ length: 101 }, () => 'actor=a').join('&'), 'who did it'],
  ])('%s is refused', async (query, says) => {
    const { status, detail } = await toProblem(await ask(`/api/incidents?${query}`))
    expect(status).toBe(400)
    expect(detail).toContain(says)
    expect(detail.length).toBeLessThan(8000)
  })

  test.each([
    ['', 3],
    ['from=2025-03-10', 1],
    ['to=2025-03-09', 1],
    ['country=XA&country=XB', 2],
    ['place=bregana', 1],
    ['type=arrest&type=protest', 2],
    ['actor=FREE%20DUNES', 1],
    ['claimant=Army%20of%20Ergia', 1],
    ['outlet=ergian-herald', 1],
    ['text=arrested', 1],
    ['text=arresting%20men', 1],
    ['text=%22nothing', 0],
    ['origins=2', 1],
    ['missing=point', 3],
    ['missing=day', 1],
    ['missing=day&missing=point', 3],
    ['box=-180,-90,180,90', 0],
  ])('incidents with “%s” are %i', async (query, total) => {
    expect(await (await ask(`/api/incidents?${query}`)).json()).toMatchObject({ total, waiting: 0 })
    expect(await (await ask(`/api/facets?${query}`)).json()).toMatchObject({ total })
  })

  test.each([
    ['text=arrested', 1],
    ['outlet=Ergian%20Herald', 1],
    ['from=2025-03-12', 1],
    ['from=2025-03-11&to=2025-03-12', 2],
    ['language=fr', 0],
  ])('documents with “%s” are %i', async (query, count) => {
    expect(await (await ask(`/api/documents?${query}`)).json()).toMatchObject({ rows: { length: count } })
  })

  test('a snippet of a document shows the words that were found', async () => {
    const { rows } = (await (await ask('/api/documents?text=arrested')).json()) as {
      readonly rows: readonly { readonly snippet: { readonly text: string; readonly hits: readonly [number, number][] } }[]
    }
    expect(rows[0]?.snippet.hits.map(([start, end]) => rows[0]?.snippet.text.slice(start, end))).toEqual(['arrested'])
  })

  test('a list is gone through page by page', async () => {
    const ids: string[] = []
    for (let after = ''; ; ) {
      const page = (await (await ask(`/api/incidents?limit=1${after}`)).json()) as {
        readonly rows: readonly { readonly id: string }[]
        readonly next: string | null
      }
      ids.push(...page.rows.map(({ id }) => id))
      if (page.next === null) break
      after = `&after=${encodeURIComponent(page.next)}`
    }
    expect(new Set(ids).size).toBe(3)
    expect(ids.length).toBe(3)
  })
})

describe('files', () => {
  test.each(['/api/incidents.csv', '/api/documents.csv', '/api/tallies.csv', '/api/sources.csv'])(
    '%s has rows and a name to save it by',
    async (path) => {
      const response = await ask(path)
      expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="\w+\.csv"$/)
      const lines = (await response.text()).trim().split('\r\n')
      expect(lines.length).toBeGreaterThan(1)
      expect(new Set(lines.map((line) => line.split('"').length % 2))).toEqual(new Set([1]))
    },
  )

  test('an export has what the filter lets through', async () => {
    const { features } = (await (await ask('/api/export/geojson?type=arrest')).json()) as { readonly features: readonly unknown[] }
    expect(features.length).toBe(1)
  })

  test('a table may begin with a byte order mark', async () => {
    const bytes = await (await ask('/api/documents.csv?bom=true')).bytes()
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('feeds', () => {
  test('tell of the last change of each incident that fits, with a link to it', async () => {
    const { items } = (await (await ask('/api/feeds/incidents.json?country=XA')).json()) as {
      readonly items: readonly { readonly url: string; readonly title: string }[]
    }
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ title: 'air drone strike · Brégana, XA · 2025-03-10' })
    expect(items[0]?.url).toMatch(/^http:\/\/localhost:7474\/incidents\/i-\w+$/)
    const atom = await (await ask('/api/feeds/incidents.atom?country=XA')).text()
    expect(atom.match(/<entry>/g)).toHaveLength(1)
    expect(atom).toContain(items[0]?.url)
  })
})

describe('what there is', () => {
  test('has a number that grows when something is added, and answers change with it', async () => {
    const status = async () => statusSchemaOfAll.parse(await (await ask('/api/status')).json())
    const before = await status()
    const etag = (await ask('/api/incidents')).headers.get('ETag') ?? ''
    expect(before).toMatchObject({ version: '9.9.9', documents: 3, incidents: 3, waiting: 0, canAdd: true })
    const another = inventIntake({ source: 'another', claims: [{ type: 'riot', country: 'XC', says: 'There was a riot.' }] })
    await merged.store.save({ run: null, lease: null, captures: [], documents: [another], seen: [], leads: [], problems: [] })
    await answers.refresh()
    expect(await status()).toMatchObject({ documents: 4, waiting: 1, incidents: 3 })
    await merged.merge()
    await answers.refresh()
    const after = await status()
    expect(after).toMatchObject({ documents: 4, waiting: 0, incidents: 4 })
    expect(after.revision).toBeGreaterThan(before.revision)
    expect((await ask('/api/incidents', { headers: { 'If-None-Match': etag } })).status).toBe(200)
    await answers.refresh()
    expect(await status()).toEqual(after)
  })
})

describe('adding', () => {
  const links = { links: ['https://courier.example/a'] }

  test.each([
    [{ Origin: 'http://localhost:7474' }, 202],
    [{ Origin: 'http://localhost:7474', 'Sec-Fetch-Site': 'same-origin' }, 202],
    [{}, 202],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'http://localhost:8080' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:7474' }, 403],
  ])('from %j is %i', async (headers, status) => {
    const response = await post(links, headers as Record<string, string>)
    expect(response.status).toBe(status)
    if (status !== 202) await toProblem(response)
  })

  test.each([
    ['not json', 'The body must be'],
    [{}, 'The body must be'],
    [{ links: [] }, '1 to 1000'],
    [{ links: ['ftp://courier.example'] }, '“ftp://courier.example” is none'],
    [{ links: ['https://courier.example', 'file:///etc/passwd'] }, '“file:///etc/passwd” is none'],
    [{ links: [7] }, 'The body must be'],
  ])('%j is refused', async (body, says) => {
    const { status, detail } = await toProblem(await post(body))
    expect([status, detail.includes(says)]).toEqual([400, true])
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])('a body of type “%s” is refused', async (type) => {
    const response = await ask('/api/add', { method: 'POST', body: 'links=x', headers: { 'Content-Type': type } })
    expect((await toProblem(response)).status).toBe(415)
  })

  test('too large a body is refused before it is read', async () => {
    const response = await post(links, { 'Content-Length': String(200 * 1024 * 1024) })
    expect((await toProblem(response)).status).toBe(413)
  })

  test('a form without files is refused', async () => {
    const form = new FormData()
    form.set('files', 'no file')
    expect((await toProblem(await ask('/api/add', { method: 'POST', body: form }))).status).toBe(400)
  })

  test('files go into a run that can be followed to its end', async () => {
    const form = new FormData()
    form.append('files', new File(['one'], '../../one.txt'))
    form.append('files', new File(['two'], 'two.txt'))
    const run = (await (await ask('/api/add', { method: 'POST', body: form })).json()) as { readonly id: string }
    expect(run).toMatchObject({ sources: ['one.txt', 'two.txt'] })
    const events = await (await ask(`/api/add/${run.id}/events`)).text()
    expect(events).toContain('"state":"done"')
    expect(events).toMatch(/id: end\nevent: (?:state|run)\n/)
    expect((await ask(`/api/add/${run.id}/events`, { headers: { 'Last-Event-ID': 'end' } })).status).toBe(204)
  })

  test('is not possible where the server only reads', async () => {
    const reading = toApp({ ...setup, runs: null })
    expect((await toProblem(await post(links, {}, reading))).status).toBe(403)
    expect(await (await ask('/api/status', {}, reading)).json()).toMatchObject({ canAdd: false })
  })
})

describe('what goes wrong', () => {
  const failing = (error: unknown): OpenAPIHono =>
    toApp({
      ...setup,
      answers: {
        ...answers,
        findIncidents: async () => {
          throw error
        },
      },
    })

  test('outside is told as it is, and to come again', async () => {
    const response = await ask(
      '/api/incidents',
      {},
      failing(new OutsideError('The store is busy. Try again.', { code: 'store-busy', retry: 'soon' })),
    )
    expect(response.headers.get('Retry-After')).toBe('5')
    expect(await toProblem(response)).toMatchObject({ status: 503, detail: 'The store is busy. Try again.' })
  })

  test('with ourselves is told to the terminal and not to the world', async () => {
    const mistake = new TypeError('secret /home/someone')
    const { status, detail } = await toProblem(await ask('/api/incidents', {}, failing(mistake)))
    expect([status, detail.includes('secret')]).toEqual([500, false])
    expect(told).toContain(mistake)
  })

  test.each(['/api/nothing', '/api/', '/api/incidents/', '/nothing.js', '/nothing'])('%s is nowhere', async (path) => {
    expect((await toProblem(await ask(path))).status).toBe(404)
  })

  test('an address that is no address of a file takes no POST', async () => {
    const response = await ask('/nothing', { method: 'POST' })
    expect((await toProblem(response)).status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD')
  })
})

test('other machines may name the server as they like', async () => {
  const open = toApp({ ...setup, isLocal: false })
  expect((await ask('/api/status', { headers: { Host: 'news.example' } }, open)).status).toBe(200)
})

test('an answer is packed for other machines that unpack it', async () => {
  const headers = { 'Accept-Encoding': 'gzip' }
  expect((await ask('/api/incidents', { headers })).headers.get('Content-Encoding')).toBeNull()
  const response = await ask('/api/incidents', { headers }, toApp({ ...setup, isLocal: false }))
  expect(response.headers.get('Content-Encoding')).toBe('gzip')
  const unpacked = new Response(response.body?.pipeThrough(new DecompressionStream('gzip')))
  expect(await unpacked.json()).toMatchObject({ total: 4 })
})
