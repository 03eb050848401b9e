import { hostname } from 'node:os'
import { type Answers, openAnswers } from '../ask/index.ts'
import { loadCountries } from '../lang/index.ts'
import { toDirectory } from '../merge/index.ts'
import { type AloneSetup, openStore } from '../presets/alone.ts'
import type { Store } from '../store/index.ts'
import { bringIncidentsUpToDate } from '../work/index.ts'
import { loadWorld } from '../world/index.ts'
import { toHolderSentence } from './item-lines.ts'
import { StatusLine } from './status-line.ts'
import { note } from './with-outside.ts'
import { toCountWords, toNumberWords } from './wording.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

/** Merges what waits to be merged, telling of it; where another process is at it, that is told and what there is stands. */
async function mergeFirst(store: Store): Promise<void> {
  const { waiting } = await store.incidentState()
  if (waiting === 0) return
  note(`Merging ${toCountWords(waiting, 'new document')} with the others …`)
  const status = new StatusLine(process.stderr, () => performance.now())
  const world = loadWorld(findOwnWorldFolder())
  const merging = await bringIncidentsUpToDate(store, {
    world,
    directory: toDirectory(world, loadCountries()),
    holder: { process: process.pid, host: hostname(), task: 'merge' },
    progress: (done, total) => status.show(() => `${toNumberWords(done)} of ${toNumberWords(total)} documents`),
  })
  status.clear()
  if (!merging.isFree) note(toHolderSentence(merging.holder))
}

/** What a command asks: the store, and answers about its incidents as they are after merging. */
export interface Asked {
  readonly store: Store
  readonly answers: Answers
}

/** Opens the store, merges what waits, and asks; closes the store however that ends. */
export async function withAnswers(setup: AloneSetup, ask: (asked: Asked) => Promise<void>): Promise<void> {
  const store = await openStore(setup)
  try {
    await mergeFirst(store)
    await ask({ store, answers: await openAnswers(store) })
  } finally {
    await store.close()
  }
}
