// A thread that reads: loads the teller once, says that it is ready, then answers every document in the order in which they come.
import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../model/index.ts'
import { loadTeller, type TellerSetup, type Told } from './teller.ts'

/** From the thread: that it is ready, or what the next document came to. */
export type ThreadMessage = { readonly kind: 'ready' } | { readonly kind: 'told'; readonly told: Told }

const tell = loadTeller(workerData as TellerSetup)
const port = parentPort
if (port === null) throw new Error('reading-thread.ts is started as a worker thread, not by itself.')
const send = (message: ThreadMessage): void => port.postMessage(message)
port.on('message', (document: Document) => send({ kind: 'told', told: tell(document) }))
send({ kind: 'ready' })
