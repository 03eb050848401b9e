import { loadCountries } from '../lang/index.ts'
import { type Incidents, toDirectory, toIncidents } from '../merge/index.ts'
import type { Reading } from '../model/index.ts'
import { type EventRecord, type RecordDocument, toRecord } from '../read/index.ts'
import { loadWorld } from '../world/index.ts'

/** A record whose events name the incident that they belong to. */
export interface MergedRecord extends RecordDocument {
  readonly events: readonly (EventRecord & { readonly incident: string })[]
}

/** Two inputs may have one name; each is a document of its own all the same. */
function toDistinct(readings: readonly Reading[]): Reading[] {
  const seen = new Map<string, number>()
  return readings.map((reading) => {
    const { id } = reading.document
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    if (before === 0) return reading
    const name = `${id}\n${before + 1}`
    const claims = reading.claims.map((claim) => ({ ...claim, id: `${claim.id}-${before + 1}`, document: name }))
    return { ...reading, document: { ...reading.document, id: name }, claims }
  })
}

/** The records of all readings, with the incidents that the documents share. */
export function toMergedRecords(readings: readonly Reading[], worldFolder: string | null): MergedRecord[] {
  const world = loadWorld(worldFolder)
  const distinct = toDistinct(readings)
  const { incidents }: Incidents = toIncidents(distinct, { world, directory: toDirectory(world, loadCountries()), before: new Map() })
  const home = new Map(incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  return readings.map((reading, index) => {
    const record = toRecord(reading)
    const claims = (distinct[index] as Reading).claims.filter(({ kind }) => kind === 'event')
    return { ...record, events: record.events.map((event, at) => ({ ...event, incident: home.get(claims[at]?.id ?? '') as string })) }
  })
}
