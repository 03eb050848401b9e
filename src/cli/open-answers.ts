import { type Answers, openAnswers } from '../ask/index.ts'
import { openStore } from '../presets/alone.ts'
import type { Store } from '../store/index.ts'
import { loadWorld, type World } from '../world/index.ts'
import { mergeFirst } from './merge-first.ts'
import { type StoreOptions, toAloneSetup } from './store-options.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

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
