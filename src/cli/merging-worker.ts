import { extname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { OutsideError } from '../model/index.ts'

/** What the thread that merges needs; plain values, so that they can go there. */
export interface MergingSetup {
  readonly store: string
  readonly world: string | null
  /** For whom it merges, as others are told who ask meanwhile. */
  readonly task: string
}

export type MergingRequest = 'merge' | 'stop'
/** From the thread; `busy`: another process is merging. */
export type MergingMessage = { readonly kind: 'merged' | 'busy' } | { readonly kind: 'failure'; readonly message: string }

const POLITE_MILLISECONDS = 500

/** The thread that merges, from this side. It is started when it is first asked, and again if it has ended. */
export class MergingWorker {
  readonly #setup: MergingSetup
  #worker: Worker | null = null

  constructor(setup: MergingSetup) {
    this.#setup = setup
  }

  /** Merges what waits now; ask for one merging at a time. Throws what it failed with. */
  async merge(): Promise<'merged' | 'busy'> {
    const worker = this.#worker ?? this.#start()
    const message = await new Promise<MergingMessage>((done, fail) => {
      const end = (): void => fail(new OutsideError('Merging was stopped.', { code: 'upkeep', retry: 'later' }))
      worker.once('exit', end)
      worker.once('error', fail)
      worker.once('message', (answer: MergingMessage) => {
        worker.off('exit', end)
        worker.off('error', fail)
        done(answer)
      })
      this.#ask(worker, 'merge')
    })
    if (message.kind === 'failure') throw new OutsideError(message.message, { code: 'upkeep', retry: 'later' })
    return message.kind
  }

  /** A merging under way is given up: it has changed nothing yet, or all. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (worker === null) return
    const ended = new Promise((done) => worker.once('exit', done))
    this.#ask(worker, 'stop')
    await Promise.race([ended, wait(POLITE_MILLISECONDS)])
    await worker.terminate()
  }

  #start(): Worker {
    // Unbuilt this file is .ts, built it is .js, and so is its neighbour.
    const worker = new Worker(new URL(`./merging-thread${extname(import.meta.url)}`, import.meta.url), { workerData: this.#setup })
    worker.once('exit', () => {
      this.#worker = null
    })
    this.#worker = worker
    return worker
  }

  #ask(worker: Worker, request: MergingRequest): void {
    worker.postMessage(request)
  }
}
