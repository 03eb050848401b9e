import { expect, test } from 'vitest'
import { toClaim, toDocument, toEntry } from '../../test/incidents.ts'
import type { Incident, Reading } from '../model/index.ts'
import type { ExportEntry } from './exporter.ts'
import { fromReadings } from './from-readings.ts'

const text = 'Rockets hit Tarmis.'
const [first, second] = [toDocument('first', text), toDocument('second', text, { published: null })]
const claims = [toClaim('c1', first), toClaim('c2', first), toClaim('c3', second)]
const published = { days: ['2025-03-05', '2025-03-06'], basis: 'the text', span: null } as const
const readings: Reading[] = [
  { document: first, published: first.published, claims: claims.slice(0, 2), loaded: [], problems: [] },
  { document: second, published, claims: claims.slice(2), loaded: [], problems: [] },
]
const toIncident = (id: string, ...told: string[]): Incident => toEntry(id, [], [], { claims: told }).incident

async function collect(incidents: readonly Incident[]): Promise<ExportEntry[]> {
  const entries: ExportEntry[] = []
  for await (const entry of fromReadings(incidents, readings)) entries.push(entry)
  return entries
}

test('each incident comes with its claims and their documents, each once, as dated by the reading', async () => {
  const entries = await collect([toIncident('a', 'c1', 'c2', 'c3'), toIncident('b', 'c3')])
  expect(entries.map(({ incident }) => incident.id)).toEqual(['a', 'b'])
  expect(entries.map((entry) => entry.claims.map(({ id }) => id))).toEqual([['c1', 'c2', 'c3'], ['c3']])
  expect(entries.map(({ documents }) => documents)).toEqual([[first, { ...second, published }], [{ ...second, published }]])
})

test('an incident of which a claim is missing is an error', async () => {
  await expect(collect([toIncident('a', 'c9')])).rejects.toThrow('No reading has the claim c9 of incident a.')
})
