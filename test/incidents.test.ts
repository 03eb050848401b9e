import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { loadCountries } from '../src/lang/index.ts'
import { toDirectory } from '../src/merge/directory.ts'
import { type Incidents, toIncidents } from '../src/merge/incidents.ts'
import type { Incident, Reading } from '../src/model/index.ts'
import { cascadeReader } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toSampleDocument } from './sample-documents.ts'

const root = resolve(import.meta.dirname, '..')
const world = loadWorld()
const directory = toDirectory(world, loadCountries())
const merge = (readings: readonly Reading[], before: ReadonlyMap<string, string> = new Map()): Incidents =>
  toIncidents(readings, { world, directory, before })

let readings: Reading[] = []
let merged: Incidents = { incidents: [], possiblySame: [], changes: [] }
const toldIn = (...numbers: string[]): Incident[] =>
  merged.incidents.filter(({ documents }) => documents.map((id) => id.slice(0, 2)).join() === numbers.join())

beforeAll(async () => {
  const read = cascadeReader(languages, world)
  const paths = globSync('samples/*.{txt,html}', { cwd: root }).sort()
  readings = await Promise.all(paths.map(async (path) => read(await toSampleDocument(basename(path), readFileSync(join(root, path))))))
  merged = merge(readings)
})

describe('the incidents of the samples', () => {
  test('hold every event claim once', () => {
    const claims = readings.flatMap((reading) => reading.claims.filter(({ kind }) => kind === 'event').map(({ id }) => id))
    expect(merged.incidents.flatMap((incident) => incident.claims).sort()).toEqual(claims.sort())
  })

  test('are the same in ten orders of arrival', () => {
    let state = 7
    const random = (): number => {
      state = (state * 48_271) % 2_147_483_647
      return state
    }
    for (let order = 0; order < 10; order++) {
      const keyed = readings.map((reading) => [random(), reading] as const)
      const shuffled = merge(keyed.sort(([a], [b]) => a - b).map(([, reading]) => reading))
      expect(JSON.stringify(shuffled)).toBe(JSON.stringify(merged))
    }
  })

  test('keep their ids, and tell of nothing new, when they are built again', () => {
    const before = new Map(merged.incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
    const again = merge(readings, before)
    expect(again.incidents).toEqual(merged.incidents)
    expect(again.changes).toEqual([])
    expect(merge(readings.slice(1), before).changes.length).toBeGreaterThan(0)
  })

  test('join the wire and its two copies: whoever speaks in it is one origin for all three', () => {
    const [attack] = toldIn('01', '02', '03').filter(({ killed, wounded }) => killed.length === 0 && wounded.length > 0)
    for (const { claims, falls } of attack?.origins ?? []) {
      expect(claims.length).toBe(3)
      expect(falls.map(({ reason }) => reason)).toEqual(['copy', 'copy'])
    }
  })

  test('join an article and its translation', () => {
    expect(toldIn('04', '05').length).toBeGreaterThan(0)
    const falls = toldIn('04', '05').flatMap(({ origins }) => origins.flatMap(({ falls }) => falls))
    expect(falls.map(({ reason }) => reason)).toContain('translation')
    for (const { origins } of toldIn('04', '05')) expect(origins.length).toBeLessThanOrEqual(3)
  })

  test('set a claim and its denial side by side', () => {
    const [brega] = toldIn('13', '14')
    expect(brega).toMatchObject({ standing: 'disputed', disputed: ['status'] })
  })

  test('name the day that other documents give to an article without a date', () => {
    const [bomb] = toldIn('18', '19', '22')
    expect(bomb?.narrowed).toMatchObject({ days: ['2025-03-18', '2025-03-18'] })
  })

  test('say for every fall to an origin by which words', () => {
    const textOf = new Map(readings.map(({ document }) => [document.id, document.text]))
    const falls = merged.incidents.flatMap(({ origins }) => origins.flatMap((origin) => origin.falls))
    expect(falls.length).toBeGreaterThan(5)
    for (const { claim, evidence, note } of falls) {
      expect(evidence.length, claim).toBeGreaterThan(0)
      expect(note).toMatch(/^[A-Z].*\.$/)
      for (const { document, span } of evidence) expect((textOf.get(document) ?? '').slice(...span).trim()).not.toBe('')
    }
  })

  test('give reasons for what is doubtful', () => {
    expect(merged.possiblySame.length).toBeGreaterThan(0)
    const ids = new Set(merged.incidents.map(({ id }) => id))
    for (const { incidents, score, reasons } of merged.possiblySame) {
      expect(incidents.every((id) => ids.has(id)) && incidents[0] !== incidents[1]).toBe(true)
      expect(score > 0 && score < 1 && reasons.length > 0).toBe(true)
    }
  })
})
