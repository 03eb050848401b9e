import type { Document, EventClaim, Incident, Reading } from '../model/index.ts'
import type { ExportEntry, ExportSource } from './exporter.ts'

/**
 * A source of incidents whose documents are all in memory, published as their readings support it. Throws an `Error` where an incident names a
 * claim that no reading has.
 */
export async function* fromReadings(incidents: Iterable<Incident>, readings: Iterable<Reading>): ExportSource {
  const claims = new Map<string, { readonly claim: EventClaim; readonly document: Document }>()
  for (const { document, published, claims: read } of readings) {
    const dated = { ...document, published }
    for (const claim of read) if (claim.kind === 'event') claims.set(claim.id, { claim, document: dated })
  }
  for (const incident of incidents) yield toEntry(incident, claims)
}

function toEntry(incident: Incident, claims: ReadonlyMap<string, { readonly claim: EventClaim; readonly document: Document }>): ExportEntry {
  const told = incident.claims.map((id) => {
    const found = claims.get(id)
    if (found === undefined) throw new Error(`No reading has the claim ${id} of incident ${incident.id}. Give all that the incidents were made of.`)
    return found
  })
  return { incident, claims: told.map(({ claim }) => claim), documents: [...new Set(told.map(({ document }) => document))] }
}
