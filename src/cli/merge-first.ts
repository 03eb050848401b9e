import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { loadCountries } from '../lang/index.ts'
import { toDirectory } from '../merge/index.ts'
import type { IncidentState, Store } from '../store/index.ts'
import { bringIncidentsUpToDate, type MergingStep } from '../work/index.ts'
import type { World } from '../world/index.ts'
import { StatusLine } from './status-line.ts'
import { note } from './with-outside.ts'
import { toCountWords, toNumberWords } from './wording.ts'

const LOOK_MILLISECONDS = 500

const STEPS: Readonly<Record<MergingStep, string>> = {
  words: 'documents, counting rare words',
  documents: 'documents compared',
  incidents: 'incidents written',
}

/** Merges what waits to be merged, telling of it; where another process is at it, waits until that has done it. */
export async function mergeFirst(store: Store, loadTables: () => World): Promise<IncidentState> {
  const before = await store.incidentState()
  if (before.waiting === 0) return before
  note(`Merging ${toCountWords(before.waiting, 'new document')} with the others …`)
  const status = new StatusLine(process.stderr, () => performance.now())
  const world = loadTables()
  const tools = {
    world,
    directory: toDirectory(world, loadCountries()),
    holder: { process: process.pid, host: hostname(), task: 'merge' },
    progress: (done: number, total: number, step: MergingStep) =>
      status.show(() => `${toNumberWords(done)} of ${toNumberWords(total)} ${STEPS[step]}`),
  }
  try {
    for (let isTold = false; ; isTold = true) {
      const merging = await bringIncidentsUpToDate(store, tools)
      if (merging.isFree) return merging.state
      const { process: id, host, task } = merging.holder
      if (!isTold) note(`Process ${id} on ${host} (${task}) is merging them; waiting until it has.`)
      await wait(LOOK_MILLISECONDS)
    }
  } finally {
    status.clear()
  }
}

/** Says that so many documents wait to be merged, if any do. */
export function noteWaiting(waiting: number): void {
  if (waiting > 0)
    note(
      `${toCountWords(waiting, 'document')} ${waiting === 1 ? 'waits' : 'wait'} to be merged: “recoupe merge” does it, and so does the next question.`,
    )
}
