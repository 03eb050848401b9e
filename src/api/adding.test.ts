import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskedApp, openAskedApp, toProblem } from '../../test/asked-app.ts'
import { toApp } from './app.ts'

let app: AskedApp
beforeAll(async () => {
  app = await openAskedApp()
})
afterAll(() => app.close())

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
    const response = await app.post(links, headers as Record<string, string>)
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
    const { status, detail } = await toProblem(await app.post(body))
    expect([status, detail.includes(says)]).toEqual([400, true])
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])('a body of type “%s” is refused', async (type) => {
    const response = await app.ask('/api/add', { method: 'POST', body: 'links=x', headers: { 'Content-Type': type } })
    expect((await toProblem(response)).status).toBe(415)
  })

  test('too large a body is refused before it is read', async () => {
    const response = await app.post(links, { 'Content-Length': String(200 * 1024 * 1024) })
    expect((await toProblem(response)).status).toBe(413)
  })

  test('a form without files is refused', async () => {
    const form = new FormData()
    form.set('files', 'no file')
    expect((await toProblem(await app.ask('/api/add', { method: 'POST', body: form }))).status).toBe(400)
  })

  test('files go into a run that can be followed to its end', async () => {
    const form = new FormData()
    form.append('files', new File(['one'], '../../one.txt'))
    form.append('files', new File(['two'], 'two.txt'))
    const run = (await (await app.ask('/api/add', { method: 'POST', body: form })).json()) as { readonly id: string }
    expect(run).toMatchObject({ sources: ['one.txt', 'two.txt'] })
    const events = await (await app.ask(`/api/add/${run.id}/events`)).text()
    expect(events).toContain('"state":"done"')
    expect(events).toMatch(/id: end\nevent: (?:state|run)\n/)
    expect((await app.ask(`/api/add/${run.id}/events`, { headers: { 'Last-Event-ID': 'end' } })).status).toBe(204)
  })

  test('is not possible where the server only reads', async () => {
    const reading = toApp({ ...app.setup, runs: null })
    expect((await toProblem(await app.post(links, {}, reading))).status).toBe(403)
    expect(await (await app.ask('/api/status', {}, reading)).json()).toMatchObject({ canAdd: false })
  })
})
