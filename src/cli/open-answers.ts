import { type Answers, openAnswers } from '../ask/index.ts'
import { type AloneSetup, openStore } from '../presets/alone.ts'
import type { Store } from '../store/index.ts'
import { mergeFirst } from './merge-first.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

/** What a command asks: the store, and answers about its incidents as they are after merging. */
export interface Asked {
  readonly store: Store
  readonly answers: Answers
}

/** Opens the store, merges what waits, and asks; closes the store however that ends. */
export async function withAnswers(setup: AloneSetup, ask: (asked: Asked) => Promise<void>): Promise<void> {
  const store = await openStore(setup)
  try {
    await mergeFirst(store, findOwnWorldFolder())
    await ask({ store, answers: await openAnswers(store) })
  } finally {
    await store.close()
  }
}
