import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedApp, openAskedApp, toProblem } from '../../test/asked-app.ts'

let app: AskedApp
beforeAll(async () => {
  app = await openAskedApp()
})
afterAll(() => app.close())

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
    const { status, detail } = await toProblem(await app.ask(`/api/incidents?${query}`))
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
    expect(await (await app.ask(`/api/incidents?${query}`)).json()).toMatchObject({ total, waiting: 0 })
    expect(await (await app.ask(`/api/facets?${query}`)).json()).toMatchObject({ total })
  })

  test.each([
    ['text=arrested', 1],
    ['outlet=Ergian%20Herald', 1],
    ['from=2025-03-12', 1],
    ['from=2025-03-11&to=2025-03-12', 2],
    ['language=fr', 0],
  ])('documents with “%s” are %i', async (query, count) => {
    expect(await (await app.ask(`/api/documents?${query}`)).json()).toMatchObject({ rows: { length: count } })
  })

  test('a snippet of a document shows the words that were found', async () => {
    const { rows } = (await (await app.ask('/api/documents?text=arrested')).json()) as {
      readonly rows: readonly { readonly snippet: { readonly text: string; readonly hits: readonly [number, number][] } }[]
    }
    expect(rows[0]?.snippet.hits.map(([start, end]) => rows[0]?.snippet.text.slice(start, end))).toEqual(['arrested'])
  })

  test('a list is gone through page by page', async () => {
    const ids: string[] = []
    for (let after = ''; ; ) {
      const page = (await (await app.ask(`/api/incidents?limit=1${after}`)).json()) as {
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
      const response = await app.ask(path)
      expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="\w+\.csv"$/)
      const lines = (await response.text()).trim().split('\r\n')
      expect(lines.length).toBeGreaterThan(1)
      expect(new Set(lines.map((line) => line.split('"').length % 2))).toEqual(new Set([1]))
    },
  )

  test('an export has what the filter lets through', async () => {
    const { features } = (await (await app.ask('/api/export/geojson?type=arrest')).json()) as { readonly features: readonly unknown[] }
    expect(features.length).toBe(1)
  })

  test('a table may begin with a byte order mark', async () => {
    const bytes = await (await app.ask('/api/documents.csv?bom=true')).bytes()
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('feeds', () => {
  test('tell of the last change of each incident that fits, with a link to it', async () => {
    const { items } = (await (await app.ask('/api/feeds/incidents.json?country=XA')).json()) as {
      readonly items: readonly { readonly url: string; readonly title: string }[]
    }
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ title: 'air drone strike · Brégana, XA · 2025-03-10' })
    expect(items[0]?.url).toMatch(/^http:\/\/localhost:7474\/incidents\/i-\w+$/)
    const atom = await (await app.ask('/api/feeds/incidents.atom?country=XA')).text()
    expect(atom.match(/<entry>/g)).toHaveLength(1)
    expect(atom).toContain(items[0]?.url)
  })
})
