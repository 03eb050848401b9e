import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutsideError } from '../model/index.ts'
import type { Item } from '../work/index.ts'
import { type AddEvent, AddRuns, type AddTools, hasEnded } from './add-runs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-runs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const toItem = (name: string, rest: Partial<Item> = {}): Item => ({
  name,
  outcome: 'new',
  notes: [],
  source: name,
  version: `v-${name}`,
  claims: 1,
  isUnread: false,
  ...rest,
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Runs over tools that give an item for each source, unless told otherwise. */
function toRuns(tools: Partial<AddTools> = {}) {
  const told: unknown[] = []
  const runs = new AddRuns({
    takeIn: async function* (sources) {
      for (const source of sources) yield [toItem(source)]
    },
    bringUpToDate: async () => {},
    makeFolder: () => mkdtemp(join(folder, 'upload-')),
    tell: (error) => told.push(error),
    ...tools,
  })
  const untilEnd = (id: string): Promise<AddEvent[]> =>
    new Promise((done) => {
      const events: AddEvent[] = []
      runs.listen(id, (event) => {
        events.push(event)
        if (event.kind === 'state' && hasEnded(event.run)) done(events)
      })
    })
  return { runs, told, untilEnd }
}

describe('a run', () => {
  test('tells of each thing as it comes, then of merging, and then of its end', async () => {
    const { runs, untilEnd } = toRuns()
    const run = runs.addLinks(['https://a.example', 'https://b.example'])
    expect(run).toMatchObject({ state: 'waiting', items: [], sources: ['https://a.example', 'https://b.example'] })
    const events = await untilEnd(run.id)
    expect(events.map((event) => (event.kind === 'item' ? event.item.name : event.run.state))).toEqual([
      'running',
      'https://a.example',
      'https://b.example',
      'merging',
      'done',
    ])
    expect(runs.get(run.id)).toMatchObject({ state: 'done', expected: 2, items: [{ version: 'v-https://a.example', note: null }, {}] })
  })

  test('goes on when nobody looks any more', async () => {
    const { runs, untilEnd } = toRuns()
    const { id } = runs.addLinks(['https://a.example'])
    const stop = runs.listen(id, () => {
      throw new Error('Nobody may be told any more.')
    })
    stop()
    await untilEnd(id)
    expect(runs.get(id)).toMatchObject({ state: 'done', items: [{}] })
  })

  test('begins when the one before has ended', async () => {
    const order: string[] = []
    const { runs, untilEnd } = toRuns({
      takeIn: async function* ([source = '']) {
        order.push(`begins ${source}`)
        await new Promise((done) => setImmediate(done))
        yield [toItem(source)]
        order.push(`ends ${source}`)
      },
    })
    const [, second] = [runs.addLinks(['a']), runs.addLinks(['b'])]
    await untilEnd(second.id)
    expect(order).toEqual(['begins a', 'ends a', 'begins b', 'ends b'])
  })

  test('says nothing of what a stopped run had dealt with, and why something was refused', async () => {
    const { runs, untilEnd } = toRuns({
      takeIn: async function* () {
        yield [
          toItem('a', { outcome: 'passed' }),
          toItem('b', { outcome: 'refused', notes: ['not-found: It is not there.', 'Really.'], claims: null, version: null }),
        ]
      },
    })
    const { id } = runs.addLinks(['a', 'b'])
    await untilEnd(id)
    expect(runs.get(id)?.items).toEqual([{ name: 'b', outcome: 'refused', claims: 0, version: null, note: 'not-found: It is not there. Really.' }])
  })
})

describe('files', () => {
  test('lie under their base names until they are taken in, two of one name apart, and are gone then', async () => {
    const seen: string[] = []
    const { runs, untilEnd } = toRuns({
      takeIn: async function* (sources) {
        for (const source of sources) {
          seen.push(`${basename(source)} ${readFileSync(source, 'utf8')}`)
          yield [toItem(source, { notes: [`empty: ${source} has nothing.`] })]
        }
      },
    })
    const run = runs.addFiles([
      { name: '../a.txt', bytes: bytes('one') },
      { name: 'a.txt', bytes: bytes('two') },
      { name: 'b.txt', bytes: bytes('three') },
    ])
    expect(run.sources).toEqual(['a.txt', 'a.txt', 'b.txt'])
    await untilEnd(run.id)
    await runs.close()
    expect(seen).toEqual(['a.txt one', 'a.txt two', 'b.txt three'])
    expect(runs.get(run.id)?.items.map(({ name, note }) => `${name} – ${note}`)).toEqual([
      'a.txt – empty: a.txt has nothing.',
      '2/a.txt – empty: 2/a.txt has nothing.',
      'b.txt – empty: b.txt has nothing.',
    ])
    expect(existsSync(folder) && readdirSync(folder)).toEqual([])
  })
})

describe('what goes wrong', () => {
  test.each([
    [new OutsideError('The disk is full.', { code: 'disk-full', retry: 'never' }), 'The disk is full.', 0],
    [new TypeError('secret'), 'The server made a mistake; it has told its own terminal which.', 1],
  ])('%s ends this run and no other', async (error, note, count) => {
    const { runs, told, untilEnd } = toRuns({
      takeIn: async function* ([source = '']) {
        yield [toItem(source)]
        if (source === 'bad') throw error
      },
    })
    const [bad, good] = [runs.addLinks(['bad']), runs.addLinks(['good'])]
    await untilEnd(good.id)
    expect(runs.get(bad.id)).toMatchObject({ state: 'failed', note, items: [{ name: 'bad' }] })
    expect(runs.get(good.id)).toMatchObject({ state: 'done' })
    expect(told).toHaveLength(count)
  })

  test('too many that wait are refused', () => {
    const { runs } = toRuns()
    const addAll = (): void => {
      for (let count = 0; count < 21; count++) runs.addLinks(['a'])
    }
    expect(addAll).toThrow('20 runs are waiting already.')
  })

  test('what is under way stops when the server does, and says so', async () => {
    let stopped = false
    const { runs, untilEnd } = toRuns({
      takeIn: async function* (_, signal) {
        yield [toItem('a')]
        if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done))
        stopped = true
      },
    })
    const [first, second] = [runs.addLinks(['a']), runs.addLinks(['b'])]
    const ended = untilEnd(second.id)
    await new Promise((done) => runs.listen(first.id, done))
    await runs.close()
    await ended
    expect(stopped).toBe(true)
    for (const { id } of [first, second]) expect(runs.get(id)).toMatchObject({ state: 'failed', note: 'The server was stopped; add the same again.' })
  })
})
