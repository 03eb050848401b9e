import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Document } from '../model/index.ts'
import type { ThreadMessage } from './reading-thread.ts'
import { type TellerSetup, type Told, toFailure } from './teller.ts'

interface Task {
  readonly document: Document
  readonly done: (told: Told) => void
  readonly fail: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  /** Sent and not yet answered, in order. */
  readonly sent: Task[]
  isReady: boolean
}

// Unbuilt this file is .ts, built it is .js, and so is its neighbour.
const THREAD = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url)
// So that a thread never waits for the next document.
const SENT_AHEAD = 3

/** Threads that read documents side by side. One that dies costs the document it was at and is replaced. */
export class ThreadPool {
  readonly #setup: TellerSetup
  readonly #threads: Thread[] = []
  readonly #waiting: Task[] = []
  #isClosed = false

  constructor(setup: TellerSetup, { threads }: { readonly threads: number }) {
    this.#setup = setup
    for (let count = 0; count < threads; count++) this.#start()
  }

  /** What the document comes to; rejects only if threads do not start at all. */
  tell(document: Document): Promise<Told> {
    return new Promise((done, fail) => {
      this.#waiting.push({ document, done, fail })
      this.#send()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #start(): void {
    const thread: Thread = { worker: new Worker(THREAD, { workerData: this.#setup }), sent: [], isReady: false }
    let reason = new Error('A reading thread ended for no known reason.')
    thread.worker.on('message', (message: ThreadMessage) => {
      switch (message.kind) {
        case 'ready':
          thread.isReady = true
          break
        case 'told':
          thread.sent.shift()?.done(message.told)
          break
      }
      this.#send()
    })
    thread.worker.on('error', (error) => {
      reason = error instanceof Error ? error : new Error(String(error))
    })
    thread.worker.on('exit', () => this.#replace(thread, reason))
    this.#threads.push(thread)
  }

  #replace(thread: Thread, reason: Error): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1)
    if (this.#isClosed) return
    if (!thread.isReady) {
      // It would end the same way again.
      for (const task of [...thread.sent, ...this.#waiting.splice(0)]) task.fail(reason)
      return
    }
    const [culprit, ...others] = thread.sent
    if (culprit !== undefined) culprit.done(toFailure(culprit.document.id, reason))
    this.#waiting.unshift(...others)
    this.#start()
    this.#send()
  }

  #send(): void {
    while (this.#waiting.length > 0) {
      const free = this.#threads.filter(({ sent }) => sent.length < SENT_AHEAD).sort((a, b) => a.sent.length - b.sent.length)[0]
      const task = free === undefined ? undefined : this.#waiting.shift()
      if (free === undefined || task === undefined) return
      free.sent.push(task)
      free.worker.postMessage(task.document)
    }
  }
}
