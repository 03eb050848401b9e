// A thread of the server's: takes in sources, or merges what waits, so that answers never wait for either. It ends when that is done.
import { hostname } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { loadCountries } from '../lang/index.ts'
import { toDirectory } from '../merge/index.ts'
import { OutsideError } from '../model/index.ts'
import { openStore } from '../presets/alone.ts'
import { openIntake } from '../presets/intake.ts'
import { bringIncidentsUpToDate } from '../work/index.ts'
import { loadWorld } from '../world/index.ts'
import { toHolderSentence } from './item-lines.ts'
import { withIntake } from './open-kept.ts'
import { toAloneSetup } from './store-options.ts'
import type { UpkeepMessage, UpkeepSetup } from './upkeep.ts'

const { task, store: folder, world, language, jobs, allowPrivate } = workerData as UpkeepSetup
const port = parentPort
const tell = (message: UpkeepMessage): void => port?.postMessage(message)
const setup = toAloneSetup({ store: folder })

async function takeIn(sources: readonly string[]): Promise<void> {
  const stop = new AbortController()
  port?.once('message', () => stop.abort())
  await withIntake({ setup, language, world, jobs, allowPrivate }, async (alone, tools) => {
    const intake = await openIntake(sources, alone, { kind: 'add', signal: stop.signal }, tools)
    if (!intake.isFree) return tell({ kind: 'failure', message: toHolderSentence(intake.holder) })
    const { session } = intake
    try {
      for await (const items of session.goThrough()) {
        tell({ kind: 'items', items })
        if (stop.signal.aborted) break
      }
    } finally {
      await session.close(stop.signal.aborted ? 'stopped' : 'ended')
    }
  })
}

async function merge(): Promise<void> {
  const store = await openStore(setup)
  try {
    const known = loadWorld(world)
    const answer = await bringIncidentsUpToDate(store, {
      world: known,
      directory: toDirectory(known, loadCountries()),
      holder: { process: process.pid, host: hostname(), task: 'merge' },
      progress: () => {},
    })
    if (!answer.isFree) tell({ kind: 'busy' })
  } finally {
    await store.close()
  }
}

try {
  await (task.kind === 'take-in' ? takeIn(task.sources) : merge())
} catch (error) {
  if (!(error instanceof OutsideError)) throw error
  tell({ kind: 'failure', message: error.message })
} finally {
  port?.unref()
}
