import { hostname } from 'node:os'
import { type Answers, openAnswers } from '../ask/index.ts'
import { loadCountries } from '../lang/index.ts'
import { toDirectory } from '../merge/index.ts'
import { openStore } from '../presets/alone.ts'
import type { Store } from '../store/index.ts'
import { bringIncidentsUpToDate } from '../work/index.ts'
import { loadWorld, type World } from '../world/index.ts'
import { toHolderSentence } from './item-lines.ts'
import { StatusLine } from './status-line.ts'
import { type StoreOptions, toAloneSetup } from './store-options.ts'
import { note } from './with-outside.ts'
import { toCountWords, toNumberWords } from './wording.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

/** Merges what waits to be merged, telling of it; where another process is at it, that is told and what there is stands. */
async function mergeFirst(store: Store, loadTables: () => World): Promise<void> {
  const { waiting } = await store.incidentState()
  if (waiting === 0) return
  note(`Merging ${toCountWords(waiting, 'new document')} with the others …`)
  const status = new StatusLine(process.stderr, () => performance.now())
  const world = loadTables()
  const merging = await bringIncidentsUpToDate(store, {
    world,
    directory: toDirectory(world, loadCountries()),
    holder: { process: process.pid, host: hostname(), task: 'merge' },
    progress: (done, total) => status.show(() => `${toNumberWords(done)} of ${toNumberWords(total)} documents`),
  })
  status.clear()
  if (!merging.isFree) note(toHolderSentence(merging.holder))
}

/** Options of every command that asks. */
export interface AskOptions extends StoreOptions {
  readonly world?: string
}

/** What a command asks: the store, answers about its incidents as they are after merging, and the tables, which are loaded once they are needed. */
export interface Asked {
  readonly store: Store
  readonly answers: Answers
  readonly loadTables: () => World
}

/** Opens the store, merges what waits, and asks; closes the store however that ends. */
export async function withAnswers(options: AskOptions, ask: (asked: Asked) => Promise<void>): Promise<void> {
  let world: World | null = null
  const loadTables = (): World => {
    world ??= loadWorld(options.world ?? findOwnWorldFolder())
    return world
  }
  const store = await openStore(toAloneSetup(options))
  try {
    await mergeFirst(store, loadTables)
    await ask({ store, answers: await openAnswers(store), loadTables })
  } finally {
    await store.close()
  }
}
