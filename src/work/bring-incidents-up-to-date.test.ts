import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inventIntake, inventMany } from '../../test/invented-readings.ts'
import { loadCountries } from '../lang/index.ts'
import { toDirectory } from '../merge/index.ts'
import type { Intake, Store } from '../store/index.ts'
import { openSqliteStore } from '../store/index.ts'
import { loadWorld } from '../world/index.ts'
import { bringIncidentsUpToDate } from './bring-incidents-up-to-date.ts'
import { IncidentKeeper, type KeeperAnswer, type KeeperTools } from './incident-keeper.ts'

const world = loadWorld()
const directory = toDirectory(world, loadCountries())
const holder = { process: process.pid, host: 'test', task: 'merge' }

let folder = ''
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-merging-'))
  store = await openSqliteStore(folder, { now: () => new Date(), isAlive: () => true, host: 'test' })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const save = (...documents: Intake[]) => store.save({ run: null, lease: null, captures: [], documents, seen: [], leads: [], problems: [] })
const merge = (progress: KeeperTools['progress'] = () => {}): Promise<KeeperAnswer> =>
  bringIncidentsUpToDate(store, { world, directory, holder, progress })
async function toList<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of stream) list.push(one)
  return list
}

/** All that merging has made. */
const everything = async (): Promise<unknown> => {
  const incidents = await toList(store.streamIncidents())
  const pairs = await Promise.all(incidents.map(({ id }) => store.listPossiblySame(id)))
  return [incidents, await toList(store.streamIncidentRows()), pairs, await toList(store.streamTallyLines())]
}

const attack = {
  type: 'air_drone_strike',
  days: ['2025-03-10', '2025-03-10'],
  place: 'Brégana',
  country: 'XA',
  actor: 'Free Dunes',
  killed: 3,
} as const
const courier = inventIntake({
  source: 'courier',
  claims: [
    { ...attack, says: 'Drones of the Free Dunes hit the port of Brégana on Monday, killing three.' },
    { says: 'The army counts 58 attacks.', attacks: 58 },
  ],
})
const herald = inventIntake({ source: 'herald', outlet: 'Ergian Herald', claims: [{ ...attack, says: 'Three died as drones struck Brégana.' }] })

describe('bringing incidents up to date', () => {
  test('makes incidents, their rows and tally lines of what waits, and then has nothing to do', async () => {
    await save(courier, herald)
    const told: string[] = []
    expect(await merge((done, total, step) => void told.push(`${done} of ${total} ${step}`))).toMatchObject({
      isFree: true,
      state: { revision: 1, waiting: 0 },
    })
    expect(told).toEqual(['2 of 2 documents', '1 of 1 incidents'])
    const incidents = await toList(store.streamIncidents())
    expect(incidents).toMatchObject([{ claims: { length: 2 }, outlets: ['Ergian Courier', 'Ergian Herald'] }])
    expect(await toList(store.streamIncidentRows())).toMatchObject([{ id: incidents[0]?.id, days: attack.days, claims: 2, killed: [3, 3] }])
    expect(await toList(store.streamTallyLines())).toMatchObject([{ metric: 'attacks', points: [{ value: [58, 58] }] }])
    expect(await merge(() => void told.push('again'))).toMatchObject({ isFree: true, state: { revision: 1 } })
    expect(told).not.toContain('again')
    expect(await store.listLeases()).toEqual([])
  })

  test('lets an incident keep its id as it grows, and tells its history', async () => {
    await save(courier)
    await merge()
    const [before] = await toList(store.streamIncidents())
    await save(herald)
    await merge()
    expect(await toList(store.streamIncidents())).toMatchObject([{ id: before?.id, claims: { length: 2 } }])
    expect((await store.listIncidentChanges(before?.id ?? '')).map(({ kind, revision }) => `${kind} ${revision}`)).toEqual(['began 1', 'grew 2'])
  })

  test('takes out what a newer text no longer says', async () => {
    await save(courier, herald)
    await merge()
    await save(inventIntake({ source: 'courier', claims: [{ says: 'Nothing happened.', type: 'movement', place: 'Karo', country: 'XB' }] }))
    await merge()
    expect((await toList(store.streamIncidents())).map(({ claims }) => claims.length)).toEqual([1, 1])
    expect(await toList(store.streamTallyLines())).toEqual([])
    const { claims } = await store.counts()
    expect((await store.findMembership()).size).toBe(claims)
  })

  test('is done by one at a time', async () => {
    await save(courier)
    const answer = await store.takeLease('merge', { ...holder, process: 4711 })
    if (!answer.taken) throw new Error('Nobody else has it.')
    expect(await merge()).toMatchObject({ isFree: false, holder: { process: 4711 } })
    await answer.lease.release()
    expect(await merge()).toMatchObject({ isFree: true, state: { waiting: 0 } })
  })

  test('changes nothing where it fails, and does it the next time', async () => {
    await save(courier)
    const fails = () => {
      throw new Error('stopped')
    }
    await expect(merge(fails)).rejects.toThrow('stopped')
    expect(await store.incidentState()).toEqual({ revision: 0, savedAt: null, waiting: 1 })
    expect(await store.listLeases()).toEqual([])
    expect(await merge()).toMatchObject({ state: { revision: 1, waiting: 0 } })
  })

  test('leaves what comes meanwhile for the next time', async () => {
    await save(courier)
    let late: Promise<unknown> | null = null
    await merge(() => {
      late ??= save(herald)
    })
    await late
    expect((await store.incidentState()).waiting).toBe(1)
    await merge()
    expect(await toList(store.streamIncidents())).toMatchObject([{ claims: { length: 2 } }])
  })

  test('gives what a rebuild gives where one keeper merges what comes, bit by bit', async () => {
    const keeper = new IncidentKeeper(store, { world, directory, holder, progress: () => {} })
    const all = Array.from({ length: 90 }, (_, index) => inventMany(index))
    for (const [from, to] of [
      [0, 10],
      [10, 50],
      [50, 51],
      [51, 90],
    ] as const) {
      await save(...all.slice(from, to), courier, herald)
      expect(await keeper.update()).toMatchObject({ isFree: true, state: { waiting: 0 } })
    }
    expect(await merge()).toMatchObject({ isFree: true })
    await save(inventIntake({ source: 'courier', claims: [{ ...attack, says: 'Drones hit the port.' }] }))
    expect(await merge()).toMatchObject({ isFree: false, holder: { task: 'merge' } })
    await keeper.update()
    await keeper.close()
    const kept = await everything()
    // The same texts read otherwise and then again as before make all of it anew.
    const { reading } = all[0] as Intake
    await store.replaceReadings({ run: null, lease: null, readings: [{ ...reading, claims: [] }], done: [] })
    await store.replaceReadings({ run: null, lease: null, readings: [reading], done: [] })
    const { revision } = await store.incidentState()
    expect(await merge()).toMatchObject({ isFree: true, state: { revision, waiting: 0 } })
    expect(await everything()).toEqual(kept)
  })

  test('counts rare words where there are documents enough, and keeps the count until there are twice as many', async () => {
    const counted = async (): Promise<number | null> => (await store.findRarity())?.documents ?? null
    const keeper = new IncidentKeeper(store, { world, directory, holder, progress: () => {} })
    const found: (number | null)[] = []
    for (const upTo of [39, 41, 80, 83]) {
      await save(...Array.from({ length: upTo }, (_, index) => inventMany(index)))
      await keeper.update()
      found.push(await counted())
    }
    await keeper.close()
    expect(found).toEqual([null, 41, 41, 83])
  })

  test('gives every event claim of many documents one incident', async () => {
    await save(...Array.from({ length: 60 }, (_, index) => inventMany(index)))
    await merge()
    const { events } = await store.counts()
    expect((await store.findMembership()).size).toBe(events)
    expect((await toList(store.streamIncidents())).flatMap(({ claims }) => claims)).toHaveLength(events)
  })
})
