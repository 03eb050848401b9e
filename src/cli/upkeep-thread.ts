// A thread of the server's that takes in sources, so that answers never wait for it. It ends when that is done.
import { parentPort, workerData } from 'node:worker_threads'
import { OutsideError } from '../model/index.ts'
import { openIntake } from '../presets/intake.ts'
import { toHolderSentence } from './item-lines.ts'
import { withIntake } from './open-kept.ts'
import { toAloneSetup } from './store-options.ts'
import type { UpkeepMessage, UpkeepSetup } from './upkeep.ts'

const { sources, store: folder, world, language, jobs, allowPrivate } = workerData as UpkeepSetup
const port = parentPort
const tell = (message: UpkeepMessage): void => port?.postMessage(message)
const setup = toAloneSetup({ store: folder })

async function takeIn(): Promise<void> {
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

try {
  await takeIn()
} catch (error) {
  if (!(error instanceof OutsideError)) throw error
  tell({ kind: 'failure', message: error.message })
} finally {
  port?.unref()
}
