import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MergedStore, openMergedStore } from '../../test/merged-store.ts'
import type { ExportEntry } from '../export/index.ts'
import type { KeptIncidentChange, Store } from '../store/index.ts'
import type { Answers } from './answers.ts'
import { openAnswers } from './open-answers.ts'

let merged: MergedStore
let answers: Answers
beforeAll(async () => {
  merged = await openMergedStore()
  answers = await openAnswers(merged.store)
})
afterAll(() => merged.close())

const attackId = async (): Promise<string> => (await answers.listRows({ country: ['XA'] }))[0]?.id ?? ''

describe('an incident', () => {
  test('comes with all of its claims, their documents and its story', async () => {
    const answer = await answers.getIncident(await attackId())
    expect(answer?.claims.map(({ killed }) => killed?.value[0]).sort()).toEqual([4, 5])
    expect([...(answer?.documents.values() ?? [])].map(({ outlet }) => outlet).sort()).toEqual(['Ergian Courier', 'Ergian Herald'])
    expect(answer?.changes.length).toBeGreaterThan(0)
    expect(answer?.row).toEqual((await answers.listRows({ country: ['XA'] }))[0])
  })

  test('that there is none of is null', async () => {
    expect(await answers.getIncident('i-0000000000000000')).toBeNull()
  })

  test('that is no more leads to those that have its claims', async () => {
    const here = await attackId()
    const ended: KeptIncidentChange = {
      kind: 'ended',
      incident: 'i-old',
      others: [here, 'i-older'],
      claims: [],
      at: '2025-03-20T08:00:00.000Z',
      revision: 1,
    }
    const others: Partial<Store> = { listIncidentChanges: async (id) => (id === 'i-old' ? [ended] : []) }
    const later = await openAnswers({ ...merged.store, ...others })
    expect([await later.findHeirs('i-old'), await later.findHeirs(here)]).toEqual([[here], []])
  })
})

describe('a document', () => {
  test('comes with its versions, and what it altered in the one before', async () => {
    const { rows } = await answers.findDocuments({ outlet: 'Ergian Courier' }, { limit: 5 })
    const answer = await answers.getDocument(rows[0]?.version ?? '')
    expect(answer?.versions.map(({ number, isNewest }) => [number, isNewest])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(answer?.edits?.claims.edited.map(({ slots }) => slots)).toEqual([['killed']])
    expect(answer?.edits?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['three', 'four'])
    expect(answer?.captures.map(({ sequence }) => sequence)).toEqual([2])
    expect([...(answer?.incidents.values() ?? [])]).toContain(await attackId())
    const first = await answers.getDocument(answer?.versions[0]?.version ?? '')
    expect([first?.edits, first?.captures.map(({ sequence }) => sequence)]).toEqual([null, [1]])
  })

  test('that there is none of is null', async () => {
    expect(await answers.getDocument('none')).toBeNull()
  })
})

describe('totals', () => {
  test.each([
    [{}, 1],
    [{ claimant: ['ARMY of Ergia'] }, 1],
    [{ claimant: ['somebody'] }, 0],
    [{ metric: ['attacks' as const] }, 1],
    [{ metric: ['killed' as const] }, 0],
    [{ country: ['XA', 'XZ'] }, 1],
    [{ country: ['XZ'] }, 0],
    [{ about: ['anybody'] }, 0],
  ])('with %j are %i lines', async (filter, count) => {
    expect(await answers.listTallies(filter)).toHaveLength(count)
  })

  test('come with the claims that give them and the documents where these stand', async () => {
    const [line] = await answers.listTallies({})
    const answer = await answers.getTally(line?.id ?? '')
    const told = [...(answer?.claims.values() ?? [])]
    expect(told.map(({ version }) => version.outlet)).toEqual(['Ergian Herald'])
    expect(told.map(({ claim }) => claim.kind)).toEqual(['tally'])
    expect(await answers.getTally('none')).toBeNull()
  })
})

describe('entries for exporters', () => {
  test('are the incidents that fit, with every claim and every document of theirs', async () => {
    const entries: ExportEntry[] = []
    for await (const entry of answers.streamEntries({ type: ['air_drone_strike', 'arrest'] })) entries.push(entry)
    expect(entries).toHaveLength(2)
    for (const { incident, claims, documents } of entries) {
      expect(claims.map(({ id }) => id)).toEqual(incident.claims)
      expect(documents.map(({ id }) => id).sort()).toEqual(incident.documents.toSorted())
    }
  })
})

describe('changes', () => {
  test('are the last of each incident that fits, newest first', async () => {
    const changes = await answers.listLastChanges({}, 10)
    expect(new Set(changes.map(({ row }) => row.id)).size).toBe(3)
    expect(changes).toHaveLength(3)
    expect(await answers.listLastChanges({}, 2)).toEqual(changes.slice(0, 2))
    expect((await answers.listLastChanges({ country: ['XA'] }, 10)).map(({ row }) => row.id)).toEqual([await attackId()])
  })
})

test('text that nobody wrote finds nothing, no text everything', async () => {
  const [nothing, everything] = [await answers.listRows({ text: 'zeppelin' }), await answers.listRows({ text: '  ' })]
  expect([nothing.length, everything.length]).toEqual([0, 3])
})
