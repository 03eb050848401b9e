import type { Store } from '../store/index.ts'
import { IncidentKeeper, type KeeperAnswer, type KeeperTools } from './incident-keeper.ts'

/** Merges what waits, if anything does, and remembers nothing; says who is at it if somebody else is. */
export async function bringIncidentsUpToDate(store: Store, tools: KeeperTools): Promise<KeeperAnswer> {
  const keeper = new IncidentKeeper(store, tools)
  try {
    return await keeper.update()
  } finally {
    await keeper.close()
  }
}
