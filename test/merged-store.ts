import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCountries } from '../src/lang/index.ts'
import { toDirectory } from '../src/merge/index.ts'
import { openSqliteStore, type Store } from '../src/store/index.ts'
import { bringIncidentsUpToDate } from '../src/work/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { inventCapture, inventIntake } from './invented-readings.ts'

const attack = {
  type: 'air_drone_strike',
  days: ['2025-03-10', '2025-03-10'],
  place: 'Brégana',
  country: 'XA',
  actor: 'Free Dunes',
} as const

/** What three outlets tell of one attack and of others, with totals, a loaded term, and a page that was edited. Everything in it is invented. */
const FIRST = [
  inventIntake({
    source: 'https://courier.example/port',
    published: '2025-03-11',
    title: 'Drones over the port',
    capture: 1,
    claims: [
      { ...attack, killed: 3, says: 'Drones of the Free Dunes hit the port of Brégana on Monday, killing three.' },
      { type: 'arrest', days: ['2025-03-09', '2025-03-09'], place: 'Tarmis', country: 'XB', says: 'Four men were arrested in Tarmis on Sunday.' },
    ],
  }),
  inventIntake({
    source: 'https://herald.example/port',
    outlet: 'Ergian Herald',
    published: '2025-03-12',
    claims: [
      { ...attack, killed: 5, claimants: ['army of Ergia'], says: 'Five died as drones of the Free Dunes struck Brégana, the army of Ergia said.' },
      { says: 'The army of Ergia counts 58 attacks.', attacks: 58, claimants: ['army of Ergia'], until: '2025-03-11', region: ['XA'] },
    ],
    loaded: [{ words: 'drones', referent: 'drones', slant: 'as an example' }],
  }),
  inventIntake({
    source: 'nameless.txt',
    outlet: null,
    published: null,
    claims: [{ type: 'protest', says: 'There was a protest in a town that nobody names.' }],
  }),
]

const SECOND = inventIntake({
  source: 'https://courier.example/port',
  published: '2025-03-11',
  title: 'Drones over the port',
  capture: 2,
  claims: [
    { ...attack, killed: 4, says: 'Drones of the Free Dunes hit the port of Brégana on Monday, killing four.' },
    { type: 'arrest', days: ['2025-03-09', '2025-03-09'], place: 'Tarmis', country: 'XB', says: 'Four men were arrested in Tarmis on Sunday.' },
  ],
})

export interface MergedStore {
  readonly store: Store
  readonly merge: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A store in a folder of its own with these documents merged; one of them has an earlier version. */
export async function openMergedStore(): Promise<MergedStore> {
  const world = loadWorld()
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-merged-'))
  const store = await openSqliteStore(folder, { now: () => new Date('2025-03-20T08:00:00Z'), isAlive: () => true, host: 'test' })
  const merge = async (): Promise<void> => {
    const tools = { world, directory: toDirectory(world, loadCountries()), holder: { process: 1, host: 'test', task: 'merge' }, progress: () => {} }
    await bringIncidentsUpToDate(store, tools)
  }
  const nothing = { run: null, lease: null, seen: [], leads: [], problems: [] }
  const url = 'https://courier.example/port'
  await store.save({ ...nothing, captures: [inventCapture(1, 'first', url)], documents: FIRST })
  await merge()
  await store.save({ ...nothing, captures: [inventCapture(2, 'second', url)], documents: [SECOND] })
  await merge()
  return {
    store,
    merge,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
