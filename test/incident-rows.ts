import type { IncidentRow } from '../src/model/index.ts'

/** A row of an incident of which little is known; whatever a test does not name is plain. */
export const toIncidentRow = (id: string, rest: Partial<IncidentRow> = {}): IncidentRow => ({
  id,
  days: ['2025-03-04', '2025-03-04'],
  isNarrowed: false,
  place: null,
  countries: [],
  types: ['shelling_missile'],
  actors: [],
  targets: [],
  weapons: [],
  claimants: [],
  outlets: [],
  killed: null,
  wounded: null,
  claims: 1,
  documents: 1,
  origins: 1,
  standing: 'one-side',
  disputed: [],
  ...rest,
})
