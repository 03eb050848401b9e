import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AddRun } from '../src/api/contract.ts'

// It reads and merges as the program does.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'src/cli/main.ts')
const SAMPLES = ['01-ahd-brak-roquettes.txt', '02-vigie-brak-hordes-ecrasees.txt']

interface Served {
  readonly child: ChildProcess
  readonly address: string
  readonly err: () => string
}

let folder = ''
let served: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-serve-'))
  served = await start([])
})
afterAll(() => {
  served.child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function spawnServer(args: readonly string[]): { readonly child: ChildProcess; readonly err: () => string } {
  const { DATABASE_URL: _, ...rest } = process.env
  const child = spawn(process.execPath, [main, 'serve', '--store', join(folder, 'store'), '--allow-private', ...args], {
    env: { ...rest, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let err = ''
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  return { child, err: () => err }
}

/** Resolves when it has printed its address. */
async function start(args: readonly string[]): Promise<Served> {
  const { child, err } = spawnServer(['--port', '0', ...args])
  if (child.stdout === null) throw new Error('The server has no standard output.')
  const [address] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => {
      throw new Error(`The server ended: ${err()}`)
    }),
  ])
  return { child, address: String(address), err }
}

const get = async (path: string): Promise<Record<string, unknown>> =>
  (await fetch(`${served.address}${path}`)).json() as Promise<Record<string, unknown>>

/** A line of JSON lines is an article with an outlet and a day of its own. */
async function addSamples(names: readonly string[]): Promise<AddRun> {
  const form = new FormData()
  for (const name of names) form.append('files', new File([readFileSync(join(root, 'samples', name))], name))
  const response = await fetch(`${served.address}/api/add`, { method: 'POST', body: form })
  expect(response.status).toBe(202)
  return (await response.json()) as AddRun
}

async function untilEnd({ id }: AddRun): Promise<AddRun> {
  const events = await (await fetch(`${served.address}/api/add/${id}/events`)).text()
  expect(events).toContain('id: end')
  return (await get(`/api/add/${id}`)) as unknown as AddRun
}

describe('a server', () => {
  test('prints one address that only this machine reaches', () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  test('answers while nothing is there', async () => {
    expect(await get('/api/incidents')).toMatchObject({ total: 0, rows: [], next: null })
    expect(await get('/api/timeline')).toMatchObject({ buckets: [], extent: null })
    expect(await get('/api/sources')).toMatchObject({ outlets: [], speakers: [] })
  })

  test('takes files in, reads and merges them, and shows their incidents', async () => {
    const run = await untilEnd(await addSamples(SAMPLES))
    expect(run).toMatchObject({ state: 'done', note: null, items: [{ outcome: 'new' }, { outcome: 'new' }] })
    expect(run.items.map(({ name }) => name).sort()).toEqual(SAMPLES)
    expect(await get('/api/status')).toMatchObject({ documents: 2, waiting: 0 })
    const { total } = await get('/api/incidents')
    expect(total).toBeGreaterThan(0)
    const { version } = run.items[0] as { readonly version: string }
    expect(await get(`/api/documents/${version}`)).toMatchObject({ head: { version } })
  })

  test('knows what it has when the same comes again', async () => {
    const run = await untilEnd(await addSamples(SAMPLES))
    expect(run.items.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(await get('/api/status')).toMatchObject({ documents: 2 })
  })

  test('goes on with a run when the browser goes away', async () => {
    const run = await addSamples(['03-meridien24-brak-depeche.txt'])
    const gone = new AbortController()
    const stream = await fetch(`${served.address}/api/add/${run.id}/events`, { signal: gone.signal })
    await stream.body?.getReader().read()
    gone.abort()
    expect(await untilEnd(run)).toMatchObject({ state: 'done', items: [{ outcome: 'new' }] })
    expect(await get('/api/status')).toMatchObject({ documents: 3 })
  })

  test('says of a link that leads nowhere what is wrong, in its run', async () => {
    const response = await fetch(`${served.address}/api/add`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ links: [`${served.address}/api/nothing`] }),
    })
    const run = await untilEnd((await response.json()) as AddRun)
    expect(run).toMatchObject({ state: 'done', items: [{ claims: 0, version: null }] })
    expect(run.items[0]?.note).not.toBeNull()
  })

  test('merges by itself what another command adds', async () => {
    const sample = join(root, 'samples/08-ahd-convoy-ambush.txt')
    const adding = spawn(process.execPath, [main, 'add', '--store', join(folder, 'store'), sample], { stdio: 'ignore' })
    await once(adding, 'exit')
    await vi.waitFor(async () => expect(await get('/api/status')).toMatchObject({ documents: 4, waiting: 0 }), { timeout: 120_000, interval: 200 })
  })

  test('lets go of its port, its streams and its store at SIGTERM, and ends with 0', async () => {
    const second = await start([])
    const form = new FormData()
    form.append('files', new File(['A text.'], 'a.txt'))
    const { id } = (await (await fetch(`${second.address}/api/add`, { method: 'POST', body: form })).json()) as AddRun
    const stream = await fetch(`${second.address}/api/add/${id}/events`)
    second.child.kill('SIGTERM')
    const [code] = await once(second.child, 'exit')
    expect([code, second.err().replace(/recoupe: The app is not built.*\n/, '')]).toEqual([0, ''])
    await stream.text().catch(() => {})
    await expect(fetch(second.address)).rejects.toThrow()
  })
})

test('a port that is taken is told in a sentence', async () => {
  const { port } = new URL(served.address)
  const { child, err } = spawnServer(['--port', port])
  const [code] = await once(child, 'exit')
  expect([code, err()]).toEqual([
    1,
    `recoupe: Port ${port} of 127.0.0.1 is taken by another program. Name another with --port, or stop that program.\n`,
  ])
})

test('where others reach it, or where it only reads, nothing is taken in', async () => {
  const reading = await start(['--read-only'])
  try {
    const response = await fetch(`${reading.address}/api/add`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ links: ['https://courier.example'] }),
    })
    expect(response.status).toBe(403)
  } finally {
    reading.child.kill('SIGKILL')
  }
})
