import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedApp, openAskedApp, toProblem } from '../../test/asked-app.ts'
import { inventIntake } from '../../test/invented-readings.ts'
import type { Answers } from '../ask/index.ts'
import { OutsideError } from '../model/index.ts'
import { type AppSetup, toApp, toRoutes } from './app.ts'
import { statusSchemaOfAll } from './contract.ts'
import type { Route } from './route.ts'

let app: AskedApp
beforeAll(async () => {
  app = await openAskedApp()
})
afterAll(() => app.close())

/** Addresses of routes with a parameter: one that is there. */
async function toPath({ path }: Route): Promise<string> {
  const idOf = async (list: string, key: string): Promise<string> => {
    const body = (await (await app.ask(list)).json()) as { readonly rows: readonly Record<string, string>[] }
    return encodeURIComponent(body.rows[0]?.[key] ?? '')
  }
  if (path === '/api/incidents/{id}') return `/api/incidents/${await idOf('/api/incidents', 'id')}`
  if (path === '/api/documents/{version}') return `/api/documents/${await idOf('/api/documents', 'version')}`
  if (path === '/api/tallies/{id}') return `/api/tallies/${await idOf('/api/tallies', 'id')}`
  if (path === '/api/export/{format}') return '/api/export/geojson'
  if (path.startsWith('/api/add/{id}')) {
    const { id } = (await (await app.post({ links: ['https://courier.example/a'] })).json()) as { readonly id: string }
    return path.replace('{id}', id)
  }
  return path
}

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
    const response = await app.ask(await toPath(route))
    expect(response.status).toBe(route.gives.status)
    const [type] = (response.headers.get('Content-Type') ?? '').split(';')
    if (route.path === '/api/export/{format}') expect(type).toBe('application/geo+json')
    else expect(type).toBe(route.gives.type.split(';')[0])
    const text = await response.text()
    expect(text.length).toBeGreaterThan(10)
    if (route.gives.schema !== null) expect(route.gives.schema.safeParse(JSON.parse(text)).error).toBeUndefined()
  })

  test.each(gets)('$path refuses a parameter that it does not know, by name', async (route) => {
    const { status, detail } = await toProblem(await app.ask(`${await toPath(route)}?contry=LY`))
    expect([status, detail.includes('“contry”')]).toEqual([400, true])
  })

  test.each(routes)('$method $path refuses other methods and says which it takes', async (route) => {
    const path = await toPath(route)
    for (const method of ['DELETE', 'PUT', route.method === 'get' ? 'POST' : 'GET']) {
      const response = await app.ask(path, { method })
      expect(response.headers.get('Allow')?.split(', ')).toContain(route.method.toUpperCase())
      expect((await toProblem(response)).status).toBe(405)
    }
  })

  test.each(gets)('$path answers HEAD without a body', async (route) => {
    const response = await app.ask(await toPath(route), { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([route.gives.status, ''])
  })

  test.each(gets.filter(({ kept }) => kept !== 'nowhere'))('$path need not be sent again as long as nothing has changed', async (route) => {
    const path = await toPath(route)
    const etag = (await app.ask(path)).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"\w+"$/)
    const again = await app.ask(path, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag])
    expect((await app.ask(path, { headers: { 'If-None-Match': 'W/"other"' } })).status).toBe(200)
  })

  test.each(withParameter)('$path says that something is not there', async ({ path }) => {
    expect((await toProblem(await app.ask(path.replace(/\{\w+\}/, 'nothing-such')))).status).toBe(404)
  })

  test.each(gets)('$path carries what keeps browsers from mischief', async (route) => {
    const { headers } = await app.ask(await toPath(route))
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|blob:|data:|\*|https?:/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  test.each(routes)('$path answers nobody who asks for another host', async (route) => {
    for (const host of ['evil.example', 'localhost.evil.example:7474', '10.0.0.1', '']) {
      const response = await app.ask(await toPath(route), { method: route.method.toUpperCase(), headers: { Host: host } })
      expect((await toProblem(response)).status).toBe(421)
    }
  })
})

describe('the description', () => {
  test('has every route with its parameters, and no other', async () => {
    const { paths } = (await (await app.ask('/api/openapi.json')).json()) as {
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
    const text = await (await app.ask('/api')).text()
    for (const { path } of routes) expect(text).toContain(`<code>GET ${path}</code>`.replace('GET /api/add<', 'POST /api/add<'))
    expect(text).not.toMatch(/<script|https?:\/\/(?!localhost)/)
  })
})

describe('what there is', () => {
  test('has a number that grows when something is added, and answers change with it', async () => {
    const status = async () => statusSchemaOfAll.parse(await (await app.ask('/api/status')).json())
    const before = await status()
    const etag = (await app.ask('/api/incidents')).headers.get('ETag') ?? ''
    expect(before).toMatchObject({ version: '9.9.9', documents: 3, incidents: 3, waiting: 0, canAdd: true })
    const another = inventIntake({ source: 'another', claims: [{ type: 'riot', country: 'XC', says: 'There was a riot.' }] })
    await app.merged.store.save({ run: null, lease: null, captures: [], documents: [another], seen: [], leads: [], problems: [] })
    await app.setup.answers.refresh()
    expect(await status()).toMatchObject({ documents: 4, waiting: 1, incidents: 3 })
    await app.merged.merge()
    await app.setup.answers.refresh()
    const after = await status()
    expect(after).toMatchObject({ documents: 4, waiting: 0, incidents: 4 })
    expect(after.revision).toBeGreaterThan(before.revision)
    expect((await app.ask('/api/incidents', { headers: { 'If-None-Match': etag } })).status).toBe(200)
    await app.setup.answers.refresh()
    expect(await status()).toEqual(after)
  })
})

describe('what goes wrong', () => {
  const failing = (error: unknown): OpenAPIHono =>
    toApp({
      ...app.setup,
      answers: {
        ...app.setup.answers,
        findIncidents: async () => {
          throw error
        },
      },
    })

  test('outside is told as it is, and to come again', async () => {
    const response = await app.ask(
      '/api/incidents',
      {},
      failing(new OutsideError('The store is busy. Try again.', { code: 'store-busy', retry: 'soon' })),
    )
    expect(response.headers.get('Retry-After')).toBe('5')
    expect(await toProblem(response)).toMatchObject({ status: 503, detail: 'The store is busy. Try again.' })
  })

  test('with ourselves is told to the terminal and not to the world', async () => {
    const mistake = new TypeError('secret /home/someone')
    const { status, detail } = await toProblem(await app.ask('/api/incidents', {}, failing(mistake)))
    expect([status, detail.includes('secret')]).toEqual([500, false])
    expect(app.told).toContain(mistake)
  })

  test.each(['/api/nothing', '/api/', '/api/incidents/', '/nothing.js', '/nothing'])('%s is nowhere', async (path) => {
    expect((await toProblem(await app.ask(path))).status).toBe(404)
  })

  test('an address that is no address of a file takes no POST', async () => {
    const response = await app.ask('/nothing', { method: 'POST' })
    expect((await toProblem(response)).status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD')
  })
})

test('other machines may name the server as they like', async () => {
  const open = toApp({ ...app.setup, isLocal: false })
  expect((await app.ask('/api/status', { headers: { Host: 'news.example' } }, open)).status).toBe(200)
})

test('an answer is packed for other machines that unpack it', async () => {
  const headers = { 'Accept-Encoding': 'gzip' }
  expect((await app.ask('/api/incidents', { headers })).headers.get('Content-Encoding')).toBeNull()
  const response = await app.ask('/api/incidents', { headers }, toApp({ ...app.setup, isLocal: false }))
  expect(response.headers.get('Content-Encoding')).toBe('gzip')
  const unpacked = new Response(response.body?.pipeThrough(new DecompressionStream('gzip')))
  expect(await unpacked.json()).toMatchObject({ total: 4 })
})
