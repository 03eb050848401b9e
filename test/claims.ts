import type { EventClaim } from '../src/model/index.ts'

/** A claim that says nothing but that something was shelled; `parts` say the rest. */
export const anEvent = (parts: Partial<EventClaim> = {}): EventClaim => ({
  kind: 'event',
  id: 'c1',
  document: 'd1',
  type: 'shelling_missile',
  status: 'occurred',
  count: null,
  days: null,
  place: null,
  countries: [],
  actor: null,
  target: null,
  weapons: [],
  killed: null,
  wounded: null,
  claimants: [],
  relays: [],
  evidence: [[0, 60]],
  foundBy: 'en/test',
  ...parts,
})
