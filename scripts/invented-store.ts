// Invented incidents in a store, and a server over them, for the figures of the server and of the app.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { toIncidentRow } from '../src/merge/index.ts'
import type { EventClaim, Incident, TallyLine } from '../src/model/index.ts'
import type { Store } from '../src/store/index.ts'
import { inventMany } from '../test/invented-readings.ts'

const BATCH = 500

const told = <T>(value: T | null, claim: EventClaim) => (value === null ? [] : [{ value, by: [claim.id] }])

/** As a rule a gazetteer's place has many incidents and a few have very many: 100,000 of them lie in some 20,000 places. */
const PLACES = 20_000

/** One of the places by a number below 16 ** 6: low ones come up most, and each lies where it lies. */
function toPlace(number: number) {
  const place = Math.floor(PLACES * (number / 16 ** 6) ** 2)
  return {
    id: `place:${place}`,
    name: `Invented ${place}`,
    latitude: ((place * 7919) % 6000) / 100 - 20,
    longitude: ((place * 104_729) % 9000) / 100 - 20,
    radius: 2000,
  }
}

/** An incident of one claim. */
function toIncident(claim: EventClaim, outlet: string | null): Incident {
  const number = Number.parseInt(claim.id.slice(0, 6), 16)
  const party = (side: EventClaim['actor']) => told(side === null ? null : { id: side.id, name: side.name }, claim)
  return {
    id: `i-${claim.id}`,
    claims: [claim.id],
    documents: [claim.document],
    outlets: outlet === null ? [] : [outlet],
    origins: [{ id: `o-${claim.id}`, root: null, outlet, claims: [claim.id], falls: [], chains: [], first: null }],
    types: told(claim.type, claim),
    days: told(claim.days?.value ?? null, claim),
    places: told(claim.place === null ? null : { ...toPlace(number), country: claim.place.country }, claim),
    actors: party(claim.actor),
    targets: party(claim.target),
    weapons: [],
    counts: [],
    killed: told(claim.killed?.value ?? null, claim),
    wounded: [],
    narrowed: null,
    standing: number % 5 === 0 ? 'disputed' : 'one-side',
    disputed: [],
  }
}

/** Fills the store until it has so many incidents. */
export async function fillStore(store: Store, wanted: number): Promise<void> {
  const { documents, events } = await store.counts()
  let [index, count] = [documents, events]
  while (count < wanted) {
    const intakes = Array.from({ length: BATCH }, (_, at) => inventMany(index + at))
    await store.save({ run: null, lease: null, captures: [], documents: intakes, seen: [], leads: [], problems: [] })
    const claims = intakes.flatMap(({ reading }) => reading.claims.map((claim) => ({ claim, outlet: reading.document.outlet })))
    const incidents = claims.flatMap(({ claim, outlet }) => {
      if (claim.kind !== 'event') return []
      const incident = toIncident(claim, outlet)
      return [{ incident, row: toIncidentRow(incident, [claim]) }]
    })
    const tallyLines = claims.flatMap(({ claim }): TallyLine[] => {
      if (claim.kind !== 'tally') return []
      const { metric, of, region, value } = claim
      const points = [{ claim: claim.id, day: null, value: value.value }]
      return [
        {
          id: `t-${claim.id}`,
          claimant: claim.claimants[0]?.name ?? null,
          metric,
          of,
          about: null,
          region,
          since: null,
          points,
          recorded: null,
          flags: [],
        },
      ]
    })
    const changes = incidents.map(({ incident }) => ({ kind: 'began' as const, incident: incident.id, others: [], claims: incident.claims }))
    const { upTo } = await store.listWaiting()
    await store.saveIncidents({
      lease: null,
      incidents,
      gone: [],
      changes,
      possiblySame: [],
      tallyLines,
      goneLines: [],
      rarity: null,
      mergedTo: upTo,
    })
    index += BATCH
    count += incidents.length
  }
}

/** `recoupe serve` over the store, reading only; its address. */
export async function startServer(folder: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const main = resolve(import.meta.dirname, '../src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'serve', '--store', folder, '--port', '0', '--read-only'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [url] = await once(createInterface(child.stdout), 'line')
  return { child, url: String(url) }
}
