import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Document } from '../model/index.ts'

/** From a thread: that it is ready, or what the next document came to. */
export type ThreadMessage<Answer> = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: Answer }

/** What threads do: the file that they run, without its ending, what it is given, and what a document comes to at which a thread died. */
export interface ThreadTask<Answer> {
  readonly file: 'telling-thread' | 'claims-thread'
  readonly setup: unknown
  readonly toFailure: (document: string, error: Error) => Answer
}

interface Task<Answer> {
  readonly document: Document
  readonly done: (answer: Answer) => void
  readonly fail: (error: Error) => void
}

interface Thread<Answer> {
  readonly worker: Worker
  /** Sent and not yet answered, in order. */
  readonly sent: Task<Answer>[]
  isReady: boolean
}

// So that a thread never waits for the next document.
const SENT_AHEAD = 3

/** Threads that read documents side by side. One that dies costs the document it was at and is replaced. */
export class ThreadPool<Answer> {
  readonly #task: ThreadTask<Answer>
  readonly #threads: Thread<Answer>[] = []
  readonly #waiting: Task<Answer>[] = []
  #isClosed = false

  constructor(task: ThreadTask<Answer>, { threads }: { readonly threads: number }) {
    this.#task = task
    for (let count = 0; count < threads; count++) this.#start()
  }

  /** What the document comes to; rejects only if threads do not start at all. */
  read(document: Document): Promise<Answer> {
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
    // Unbuilt this file is .ts, built it is .js, and so is its neighbour.
    const file = new URL(`./${this.#task.file}${extname(import.meta.url)}`, import.meta.url)
    const thread: Thread<Answer> = { worker: new Worker(file, { workerData: this.#task.setup }), sent: [], isReady: false }
    let reason = new Error('A reading thread ended for no known reason.')
    thread.worker.on('message', (message: ThreadMessage<Answer>) => {
      switch (message.kind) {
        case 'ready':
          thread.isReady = true
          break
        case 'answer':
          thread.sent.shift()?.done(message.answer)
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

  #replace(thread: Thread<Answer>, reason: Error): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1)
    if (this.#isClosed) return
    if (!thread.isReady) {
      // It would end the same way again.
      for (const task of [...thread.sent, ...this.#waiting.splice(0)]) task.fail(reason)
      return
    }
    const [culprit, ...others] = thread.sent
    if (culprit !== undefined) culprit.done(this.#task.toFailure(culprit.document.id, reason))
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
