// A thread of a command's that lives as long as it does: what merging knows stays in its memory, so that a document that comes costs little.
import { hostname } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { loadCountries } from '../lang/index.ts'
import { toDirectory } from '../merge/index.ts'
import { OutsideError } from '../model/index.ts'
import { openStore } from '../presets/alone.ts'
import { IncidentKeeper } from '../work/index.ts'
import { loadWorld } from '../world/index.ts'
import type { MergingMessage, MergingRequest, MergingSetup } from './merging-worker.ts'
import { toAloneSetup } from './store-options.ts'

const { store: folder, world: worldFolder, task } = workerData as MergingSetup
const port = parentPort
const tell = (message: MergingMessage): void => port?.postMessage(message)

const store = await openStore(toAloneSetup({ store: folder }))
const world = loadWorld(worldFolder)
const keeper = new IncidentKeeper(store, {
  world,
  directory: toDirectory(world, loadCountries()),
  holder: { process: process.pid, host: hostname(), task },
  progress: () => {},
})

async function update(): Promise<MergingMessage> {
  try {
    const { isFree } = await keeper.update()
    return { kind: isFree ? 'merged' : 'busy' }
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error
    return { kind: 'failure', message: error.message }
  }
}

port?.on('message', async (request: MergingRequest) => {
  if (request === 'merge') return tell(await update())
  await keeper.close()
  await store.close()
  port.close()
})
