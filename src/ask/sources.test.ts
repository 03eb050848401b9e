import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventIntake } from '../../test/invented-readings.ts'
import { type MergedStore, openMergedStore } from '../../test/merged-store.ts'
import type { IncidentRow } from '../model/index.ts'
import { type KeptTelling, type Store, toTelling } from '../store/index.ts'
import { type SourcesAnswer, toSources } from './sources.ts'

async function listRows(store: Store): Promise<IncidentRow[]> {
  const rows: IncidentRow[] = []
  for await (const row of store.streamIncidentRows()) rows.push(row)
  return rows
}

let merged: MergedStore
let sources: SourcesAnswer
beforeAll(async () => {
  merged = await openMergedStore()
  sources = await toSources(merged.store, await listRows(merged.store))
})
afterAll(() => merged.close())

test('outlets are counted by the newest version of each document', () => {
  expect(sources.unnamed).toBe(1)
  expect(sources.outlets.map(({ name, documents, claims, ownClaims, speakers }) => ({ name, documents, claims, ownClaims, speakers }))).toEqual([
    { name: 'Ergian Courier', documents: 1, claims: 2, ownClaims: 2, speakers: [] },
    { name: 'Ergian Herald', documents: 1, claims: 2, ownClaims: 0, speakers: [{ name: 'army of Ergia', claims: 2 }] },
  ])
})

test('it is told what only one outlet tells, who was the first, and how late the others were', () => {
  expect(sources.outlets.map(({ name, incidents, onlyHere, first, lag }) => ({ name, incidents, onlyHere, first, lag }))).toEqual([
    { name: 'Ergian Courier', incidents: 2, onlyHere: 1, first: 1, lag: 0 },
    { name: 'Ergian Herald', incidents: 1, onlyHere: 0, first: 0, lag: 1 },
  ])
})

test('loaded terms are counted a thousand words', () => {
  const words = 'Five died as drones of the Free Dunes struck Brégana, the army of Ergia said. The army of Ergia counts 58 attacks.'.split(' ').length
  expect(sources.outlets.map(({ loaded }) => loaded)).toEqual([0, 1000 / words])
})

test('speakers have the outlets that they speak through', () => {
  expect(sources.speakers).toEqual([
    { id: null, name: 'army of Ergia', alsoNamed: [], claims: 2, incidents: 1, onlyHere: 1, outlets: [{ name: 'Ergian Herald', claims: 2 }] },
  ])
})

/** How the newest versions tell, and what tells of each incident: read from nothing but the documents and the incidents themselves. */
async function countFromNothing(store: Store): Promise<Pick<Store, 'streamTellings' | 'findTold'>> {
  const tellings: KeptTelling[] = []
  for await (const { version, outlet, published, reading } of store.streamVersions({ newestOnly: true }))
    tellings.push({ version, outlet, published, ...toTelling(reading) })
  const told = new Map<string, readonly string[]>()
  for await (const { id, documents } of store.streamIncidents()) told.set(id, documents)
  return {
    streamTellings: () =>
      (async function* () {
        yield* tellings
      })(),
    findTold: async () => told,
  }
}

test('what is kept for counting is what a count from nothing gives, after adding, editing and reading again', async () => {
  const { store, merge } = merged
  const nothing = { run: null, lease: null, captures: [], seen: [], leads: [], problems: [] }
  const toIntake = (killed: number, claimants: readonly string[]) =>
    inventIntake({
      source: 'https://post.example/market',
      outlet: 'Tarmis Post',
      published: '2025-03-13',
      title: `Market, ${killed}`,
      claims: [{ type: 'arrest', place: 'Tarmis', killed, claimants: [...claimants], says: `The market of Tarmis counts ${killed} dead.` }],
      loaded: [{ words: 'dead', referent: 'dead', slant: 'as an example' }],
    })
  const steps: (() => Promise<unknown>)[] = [
    async () => {},
    () => store.save({ ...nothing, documents: [toIntake(2, ['army of Ergia'])] }),
    () => store.save({ ...nothing, documents: [toIntake(3, ['a doctor'])] }),
    () => store.replaceReadings({ run: null, lease: null, readings: [{ ...toIntake(3, ['a nurse', 'a doctor']).reading, loaded: [] }], done: [] }),
  ]
  const seen = new Set<string>()
  for (const step of steps) {
    await step()
    await merge()
    const rows = await listRows(store)
    const kept = await toSources(store, rows)
    expect(kept).toEqual(await toSources(await countFromNothing(store), rows))
    seen.add(JSON.stringify(kept))
  }
  expect(seen.size).toBe(steps.length)
})

test('a speaker whose identity a text does not tell is counted with the only one that bears the name', async () => {
  const party = (id: string | null, name: string, claims = 1) => ({ id, name, claims })
  const telling = (version: string, speakers: KeptTelling['speakers']): KeptTelling => ({
    version,
    outlet: 'Ergian Herald',
    published: null,
    claims: 4,
    own: 0,
    words: 100,
    loaded: 0,
    relays: [],
    speakers,
  })
  const tellings = [
    telling('a', [party('army/ergia', 'army of Ergia', 2), party(null, 'Army of Ergia'), party(null, 'the guard')]),
    telling('b', [party('guard/1', 'the guard'), party('guard/2', 'The Guard')]),
  ]
  const row = (await listRows(merged.store))[0] as IncidentRow
  const rows = [{ ...row, claimants: [party('army/ergia', 'army of Ergia'), party(null, 'Army of Ergia')] }]
  const { outlets, speakers } = await toSources(
    {
      streamTellings: () =>
        (async function* () {
          yield* tellings
        })(),
      findTold: async () => new Map(),
    },
    rows,
  )
  expect(speakers.map(({ id, name, alsoNamed, claims, incidents, onlyHere }) => [id, name, alsoNamed, claims, incidents, onlyHere])).toEqual([
    ['army/ergia', 'army of Ergia', ['Army of Ergia'], 3, 1, 1],
    ['guard/2', 'The Guard', [], 1, 0, 0],
    [null, 'the guard', [], 1, 0, 0],
    ['guard/1', 'the guard', [], 1, 0, 0],
  ])
  expect(outlets[0]?.speakers[0]).toEqual({ name: 'army of Ergia', claims: 3 })
})
