import { type DatedTally, type Directory, toIncidentRow, toIncidents, toTallyLines } from '../merge/index.ts'
import type { EventClaim, Reading } from '../model/index.ts'
import type { HeldLease, Holder, IncidentState, IncidentUpdate, Store, Waiting } from '../store/index.ts'
import type { World } from '../world/index.ts'

export interface MergingTools {
  readonly world: World
  readonly directory: Directory
  readonly holder: Holder
  /** Documents that are read, of all that must be. */
  readonly progress: (done: number, total: number) => void
}

export type MergingAnswer = { readonly isFree: true; readonly state: IncidentState } | { readonly isFree: false; readonly holder: HeldLease }

/** Merges the claims of all newest versions, if any of them waits for it; says who is at it if somebody is. Killed, it has changed nothing. */
export async function bringIncidentsUpToDate(store: Store, tools: MergingTools): Promise<MergingAnswer> {
  const waits = await store.listWaiting()
  if (waits.arrived.length + waits.gone.length === 0) return { isFree: true, state: await store.incidentState() }
  const answer = await store.takeLease('merge', tools.holder)
  if (!answer.taken) return { isFree: false, holder: answer.holder }
  const { lease } = answer
  try {
    const waiting = await store.listWaiting()
    const readings = await readNewest(store, (done, total) => {
      lease.progress(`${done} of ${total} documents`)
      tools.progress(done, total)
    })
    return { isFree: true, state: await store.saveIncidents(await merge(store, readings, waiting, { ...tools, lease: lease.token })) }
  } finally {
    await lease.release().catch(() => {})
  }
}

/** The readings of all newest versions. */
async function readNewest(store: Store, progress: MergingTools['progress']): Promise<Reading[]> {
  const { documents } = await store.counts()
  const readings = new Map<string, Reading>()
  for await (const { version, reading } of store.streamVersions({ newestOnly: true })) {
    readings.set(version, reading)
    progress(readings.size, documents)
  }
  // What was replaced while the others were read.
  for (const version of (await store.listWaiting()).gone) readings.delete(version)
  return [...readings.values()]
}

async function merge(
  store: Store,
  readings: readonly Reading[],
  waiting: Waiting,
  { world, directory, lease }: MergingTools & { readonly lease: string },
): Promise<IncidentUpdate> {
  const before = await store.findMembership()
  const { incidents, possiblySame, changes } = toIncidents(readings, { world, directory, before })
  const claims = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)))
  const tallies = readings.flatMap(({ claims, published }) =>
    claims.flatMap((tally): DatedTally[] => (tally.kind === 'tally' ? [{ tally, published: published?.days ?? null }] : [])),
  )
  const tallyLines = toTallyLines(tallies, incidents, directory)
  const ids = new Set(incidents.map(({ id }) => id))
  const lines = new Set(tallyLines.map(({ id }) => id))
  const goneLines: string[] = []
  for await (const { id } of store.streamTallyLines()) if (!lines.has(id)) goneLines.push(id)
  return {
    lease,
    incidents: incidents.map((incident) => ({
      incident,
      row: toIncidentRow(
        incident,
        incident.claims.map((id) => claims.get(id) as EventClaim),
      ),
    })),
    gone: [...new Set(before.values())].filter((id) => !ids.has(id)),
    changes,
    possiblySame,
    tallyLines,
    goneLines,
    mergedTo: waiting.upTo,
  }
}
