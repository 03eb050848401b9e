import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MergedStore, openMergedStore } from '../../test/merged-store.ts'
import { type SourcesAnswer, toSources } from './sources.ts'

let merged: MergedStore
let sources: SourcesAnswer
beforeAll(async () => {
  merged = await openMergedStore()
  sources = await toSources(merged.store)
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
    { id: null, name: 'army of Ergia', claims: 2, incidents: 1, onlyHere: 1, outlets: [{ name: 'Ergian Herald', claims: 2 }] },
  ])
})
