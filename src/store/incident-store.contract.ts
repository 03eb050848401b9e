import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { told, toPlainEntry } from '../../test/incidents.ts'
import { inventCapture, inventIntake } from '../../test/invented-readings.ts'
import type { DayRange, Incident, IncidentChange, IncidentRow, PossiblySame, TallyLine } from '../model/index.ts'
import type { IncidentUpdate } from './incident-store.ts'
import type { StorePlace } from './store.contract.ts'
import type { Batch, Intake, Store } from './store.ts'

const NOTHING: Batch = { run: null, lease: null, captures: [], documents: [], seen: [], leads: [], problems: [] }
const toBatch = (...documents: Intake[]): Batch => ({ ...NOTHING, documents })

const port = inventIntake({
  source: 'https://courier.example/port',
  claims: [{ says: 'Drones hit the port of Brégana.', place: 'Brégana' }, { says: 'Fighters raided a camp.' }],
})
const winter = inventIntake({ source: 'https://herald.example/winter', claims: [{ says: 'The port was hit, sailors said.' }] })

const toRow = (incident: Incident, days: DayRange | null): IncidentRow => ({
  id: incident.id,
  days,
  isNarrowed: false,
  place: incident.places[0]?.value ?? null,
  countries: ['LY'],
  types: ['shelling_missile'],
  actors: [],
  targets: [],
  weapons: ['rocket'],
  claimants: [],
  outlets: incident.outlets,
  killed: [3, 3],
  wounded: null,
  claims: incident.claims.length,
  documents: 1,
  origins: 1,
  standing: incident.standing,
  disputed: [],
})

/** An incident on a day of March 2025, or without a day. */
function make(id: string, day: number | null, rest: Partial<Incident> = {}): { readonly incident: Incident; readonly row: IncidentRow } {
  const { incident } = toPlainEntry(id, rest)
  const date = `2025-03-${String(day).padStart(2, '0')}`
  return { incident, row: toRow(incident, day === null ? null : [date, date]) }
}

const toUpdate = (rest: Partial<IncidentUpdate>): IncidentUpdate => ({
  lease: null,
  incidents: [],
  gone: [],
  changes: [],
  possiblySame: [],
  tallyLines: [],
  goneLines: [],
  rarity: null,
  mergedTo: 0,
  ...rest,
})

const toPair = (one: string, other: string, score: number): PossiblySame => ({
  incidents: [one, other],
  score,
  reasons: [{ feature: 'days:same', weight: 1.2, note: 'Both date it to the same day.' }],
})
const toChange = (kind: IncidentChange['kind'], incident: string, ...others: string[]): IncidentChange => ({
  kind,
  incident,
  others,
  claims: [`c-${incident}`],
})
const toLine = (id: string, region: readonly string[] = []): TallyLine => ({
  id,
  claimant: null,
  metric: 'attacks',
  of: null,
  about: null,
  region,
  since: null,
  points: [],
  recorded: null,
  flags: [],
})

async function toList<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of stream) list.push(one)
  return list
}

/** What every store promises of incidents. */
export function describeIncidentStore(kind: string, makePlace: () => Promise<StorePlace>): void {
  describe(`Incidents in ${kind}`, () => {
    let place: StorePlace
    let store: Store
    const cleanUp: (() => Promise<void>)[] = []
    beforeEach(async () => {
      place = await makePlace()
      store = await place.open({ now: () => new Date('2025-04-01T10:00:00Z') })
      const [opened, { drop }] = [store, place]
      cleanUp.push(async () => {
        await opened.close()
        await drop()
      })
    })
    afterAll(async () => {
      for (const clean of cleanUp) await clean()
    })
    const waitingIds = async (): Promise<readonly (readonly string[])[]> => {
      const { arrived, gone } = await store.listWaiting()
      return [arrived, gone]
    }
    /** Says that all that waits is merged. */
    const mergeAll = async (): Promise<void> => {
      await store.saveIncidents(toUpdate({ mergedTo: (await store.listWaiting()).upTo }))
    }

    test('wait for nothing where nothing was added', async () => {
      expect(await store.incidentState()).toEqual({ revision: 0, savedAt: null, waiting: 0 })
      expect(await waitingIds()).toEqual([[], []])
      expect(await toList(store.streamIncidentRows())).toEqual([])
    })

    test('wait for documents until these are merged, and not for the same documents again', async () => {
      await store.save(toBatch(port, winter))
      expect(await store.incidentState()).toMatchObject({ revision: 0, waiting: 2 })
      expect((await waitingIds())[0]?.toSorted()).toEqual([port, winter].map(({ reading }) => reading.document.id).sort())
      await mergeAll()
      expect(await store.incidentState()).toEqual({ revision: 0, savedAt: '2025-04-01T10:00:00.000Z', waiting: 0 })
      await store.save(toBatch(port, winter))
      expect(await waitingIds()).toEqual([[], []])
    })

    test('wait for what comes while others are merged', async () => {
      await store.save(toBatch(port))
      const { upTo } = await store.listWaiting()
      await store.save(toBatch(winter))
      await store.saveIncidents(toUpdate({ mergedTo: upTo }))
      expect(await waitingIds()).toEqual([[winter.reading.document.id], []])
    })

    test('wait where a newer version takes the place of another, and where the older text comes back', async () => {
      const edited = inventIntake({ source: port.source, claims: [{ says: 'Drones hit the port twice.' }] })
      const [old, fresh] = [port.reading.document.id, edited.reading.document.id]
      await store.save(toBatch(port))
      await mergeAll()
      await store.save(toBatch(edited))
      expect(await waitingIds()).toEqual([[fresh], [old]])
      expect(await store.incidentState()).toMatchObject({ waiting: 1 })
      await mergeAll()
      const captures = [inventCapture(1, 'page')]
      await store.save({ ...NOTHING, captures, seen: [{ source: port.source, version: old, capture: 1 }] })
      expect(await waitingIds()).toEqual([[old], [fresh]])
    })

    test('wait for documents that are read again only where the reading has changed', async () => {
      const { reading } = port
      await store.save(toBatch(port, winter))
      await mergeAll()
      await store.replaceReadings({ run: null, lease: null, readings: [reading, winter.reading], done: [] })
      expect(await waitingIds()).toEqual([[], []])
      await store.replaceReadings({ run: null, lease: null, readings: [{ ...reading, claims: reading.claims.slice(1) }, winter.reading], done: [] })
      expect(await waitingIds()).toEqual([[reading.document.id], []])
    })

    test('all wait again after a backup was restored, and are no part of it', async () => {
      await store.save(toBatch(port, winter))
      await store.saveIncidents(toUpdate({ incidents: [make('i-1', 4)], mergedTo: (await store.listWaiting()).upTo }))
      const elsewhere = await makePlace()
      const other = await elsewhere.open()
      await other.loadRows(await toList(store.streamRows()))
      expect(await other.incidentState()).toEqual({ revision: 0, savedAt: null, waiting: 2 })
      expect(await toList(other.streamIncidents())).toEqual([])
      await other.close()
      await elsewhere.drop()
    })

    test('come back as they were saved, the newest last day first, what has none last', async () => {
      const entries = [make('i-b', 4), make('i-c', null), make('i-a', 4), make('i-d', 9)]
      expect(await store.saveIncidents(toUpdate({ incidents: entries }))).toMatchObject({ revision: 1 })
      const [b, c, a, d] = entries
      const ordered = [d, a, b, c]
      expect(await toList(store.streamIncidentRows())).toEqual(ordered.map((entry) => entry?.row))
      expect(await toList(store.streamIncidents())).toEqual(ordered.map((entry) => entry?.incident))
      expect(await store.getIncidents(['i-c', 'none', 'i-b'])).toEqual([c?.incident, b?.incident])
      expect(await store.findIncidentsOf(['c-i-a', 'none'])).toEqual(new Map([['c-i-a', 'i-a']]))
      expect((await store.findMembership()).size).toBe(4)
    })

    test('keep their revision where nothing differs, and get the next where anything does', async () => {
      const update = toUpdate({
        incidents: [make('i-1', 4), make('i-2', 5)],
        changes: [toChange('began', 'i-1'), toChange('began', 'i-2')],
        possiblySame: [toPair('i-1', 'i-2', 0.4)],
        tallyLines: [toLine('one')],
      })
      expect((await store.saveIncidents(update)).revision).toBe(1)
      expect((await store.saveIncidents(update)).revision).toBe(1)
      expect(await store.listLastChanges(10)).toHaveLength(2)
      expect((await store.saveIncidents({ ...update, tallyLines: [toLine('one', ['LY'])] })).revision).toBe(2)
      expect((await store.saveIncidents({ ...update, possiblySame: [] })).revision).toBe(3)
      expect((await store.saveIncidents({ ...update, incidents: [make('i-1', 6)], possiblySame: [] })).revision).toBe(4)
      expect((await store.saveIncidents(toUpdate({ gone: ['i-2', 'none'] }))).revision).toBe(5)
      expect((await store.saveIncidents(toUpdate({ gone: ['i-2'] }))).revision).toBe(5)
    })

    test('leave what they were when they are saved anew', async () => {
      const [one, two] = [make('i-1', 4, { claims: ['c-1', 'c-2'] }), make('i-2', 5)]
      await store.saveIncidents(toUpdate({ incidents: [one, two], possiblySame: [toPair('i-1', 'i-2', 0.4)] }))
      // A claim goes over to the other, whichever comes first.
      const moved = [make('i-2', 8, { claims: ['c-2', 'c-i-2'] }), make('i-1', 4, { claims: ['c-1'] })]
      await store.saveIncidents(toUpdate({ incidents: moved }))
      expect(await store.findMembership()).toEqual(
        new Map([
          ['c-1', 'i-1'],
          ['c-2', 'i-2'],
          ['c-i-2', 'i-2'],
        ]),
      )
      expect((await toList(store.streamIncidentRows())).map(({ id }) => id)).toEqual(['i-2', 'i-1'])
      expect(await store.listPossiblySame('i-1')).toEqual([])
      await store.saveIncidents(toUpdate({ gone: ['i-2'] }))
      expect(await store.findMembership()).toEqual(new Map([['c-1', 'i-1']]))
      expect(await toList(store.streamIncidents())).toHaveLength(1)
    })

    test('know which others may be the same, likest first, from either side', async () => {
      const [far, near] = [toPair('i-1', 'i-2', 0.3), toPair('i-2', 'i-3', 0.6)]
      await store.saveIncidents(toUpdate({ incidents: [make('i-1', 4), make('i-2', 4), make('i-3', 4)], possiblySame: [far, near] }))
      expect(await store.listPossiblySame('i-2')).toEqual([near, far])
      expect(await store.listPossiblySame('i-3')).toEqual([near])
      await store.saveIncidents(toUpdate({ incidents: [make('i-1', 4)], possiblySame: [toPair('i-1', 'i-2', 0.7)] }))
      expect((await store.listPossiblySame('i-2')).map(({ score }) => score)).toEqual([0.7, 0.6])
    })

    test('have a history that those find too who took part in it', async () => {
      await store.saveIncidents(
        toUpdate({ incidents: [make('i-1', 4), make('i-2', 4)], changes: [toChange('began', 'i-1'), toChange('began', 'i-2')] }),
      )
      const changes = [toChange('joined', 'i-1', 'i-2'), toChange('ended', 'i-2', 'i-1')]
      await store.saveIncidents(toUpdate({ incidents: [make('i-1', 5)], gone: ['i-2'], changes }))
      const at = '2025-04-01T10:00:00.000Z'
      expect(await store.listIncidentChanges('i-2')).toEqual([
        { ...toChange('began', 'i-2'), at, revision: 1 },
        { ...toChange('joined', 'i-1', 'i-2'), at, revision: 2 },
        { ...toChange('ended', 'i-2', 'i-1'), at, revision: 2 },
      ])
      expect((await store.listLastChanges(2)).map(({ kind }) => kind)).toEqual(['ended', 'joined'])
      expect(await store.listIncidentChanges('none')).toEqual([])
    })

    test('are found by the words of their claims', async () => {
      await store.save(toBatch(port, winter))
      const [drones, raid] = port.reading.claims
      const [sailors] = winter.reading.claims
      const incidents = [
        make('i-1', 4, { claims: [drones?.id ?? '', sailors?.id ?? ''] }),
        make('i-2', 4, { claims: [raid?.id ?? ''], types: [told('armed_clash', raid?.id ?? '')] }),
      ]
      await store.saveIncidents(toUpdate({ incidents }))
      expect(await store.findIncidentsByText('port', 10)).toEqual({ ids: ['i-1'], hasMore: false })
      expect(await store.findIncidentsByText('fighter', 10)).toEqual({ ids: ['i-2'], hasMore: false })
      expect((await store.findIncidentsByText('hit OR raided', 10)).ids).toEqual([])
      await store.saveIncidents(
        toUpdate({ incidents: [make('i-3', 4, { claims: [sailors?.id ?? ''] }), make('i-1', 4, { claims: [drones?.id ?? ''] })] }),
      )
      const found = await store.findIncidentsByText('hit', 1)
      expect(found.ids).toHaveLength(1)
      expect(found.hasMore).toBe(true)
    })

    test('stand beside tally lines with ids of any length', async () => {
      const long = `["${'x'.repeat(20_000)}","½ \\u0000"]`
      await store.saveIncidents(toUpdate({ tallyLines: [toLine(long), toLine('b')] }))
      expect((await toList(store.streamTallyLines())).map(({ id }) => id).sort()).toEqual([long, 'b'].sort())
      expect(await store.getTallyLine(long)).toEqual(toLine(long))
      expect(await store.getTallyLine('none')).toBeNull()
      await store.saveIncidents(toUpdate({ goneLines: [long] }))
      expect(await toList(store.streamTallyLines())).toEqual([toLine('b')])
    })

    test('keep how rare words are until it is counted anew', async () => {
      expect(await store.findRarity()).toBeNull()
      const rarity = {
        documents: 44,
        holding: new Map([
          [7, 40],
          [8, 1],
          [4_294_967_295, 2],
        ]),
      }
      await store.saveIncidents(toUpdate({ rarity }))
      await store.saveIncidents(toUpdate({ incidents: [make('i-1', 4)] }))
      // What a single document holds is as rare as what none holds.
      expect(await store.findRarity()).toEqual({
        documents: 44,
        holding: new Map([
          [7, 40],
          [4_294_967_295, 2],
        ]),
      })
    })

    test('are saved only under the lease that they were merged under', async () => {
      const holder = { process: process.pid, host: 'test', task: 'merge' }
      const answer = await store.takeLease('merge', holder)
      if (!answer.taken) throw new Error('Nobody else has it.')
      const { lease } = answer
      await lease.release()
      await expect(store.saveIncidents(toUpdate({ lease: lease.token, incidents: [make('i-1', 4)] }))).rejects.toMatchObject({ code: 'lease-lost' })
      expect(await store.incidentState()).toMatchObject({ revision: 0, savedAt: null })
    })

    test('of many are streamed in their order', async () => {
      const many = Array.from({ length: 6000 }, (_, index) => make(`i-${String(index).padStart(5, '0')}`, index % 7 === 0 ? null : 1 + (index % 28)))
      await store.saveIncidents(toUpdate({ incidents: many }))
      const rows = await toList(store.streamIncidentRows())
      const keyOf = ({ id, days }: IncidentRow): string => `${days === null ? 99 : 99 - Number(days[1].slice(8))} ${id}`
      expect(rows.map(({ id }) => id)).toEqual(
        many
          .map(({ row }) => row)
          .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
          .map(({ id }) => id),
      )
    })
  })
}
