import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OutsideError } from '../model/index.ts'
import { toSqliteError } from './sqlite-error.ts'
import type { ThreadAnswer, ThreadRequest, ThreadSetup } from './sqlite-thread.ts'

// Unbuilt this file is .ts, built it is .js, and so is its neighbour.
const THREAD = new URL(`./sqlite-thread${extname(import.meta.url)}`, import.meta.url)

interface Waiting {
  readonly done: (answer: ThreadAnswer) => void
  readonly fail: (error: Error) => void
}

/** A connection to the file in a thread of its own. It keeps the process alive only while a statement runs. */
export class SqliteConnection {
  readonly #path: string
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  #ended: Error | null = null

  constructor(setup: ThreadSetup) {
    this.#path = setup.path
    this.#worker = new Worker(THREAD, { workerData: setup })
    this.#worker.unref()
    this.#worker.on('message', (answer: ThreadAnswer) => {
      const waiting = this.#waiting.shift()
      if (this.#waiting.length === 0) this.#worker.unref()
      waiting?.done(answer)
    })
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#end(null))
  }

  async run(sql: string, parameters: readonly unknown[]): Promise<{ readonly rows: readonly unknown[]; readonly changes: number }> {
    const answer = await this.#send({ sql, parameters })
    if (!answer.ok) throw toSqliteError(answer.message, answer.code, this.#path)
    const { columns, rows, changes } = answer
    return { rows: rows.map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]]))), changes }
  }

  async close(): Promise<void> {
    if (this.#ended !== null) return
    this.#worker.ref()
    const ended = new Promise<void>((done) => this.#worker.once('exit', () => done()))
    this.#worker.postMessage('close')
    await ended
  }

  #send(request: ThreadRequest): Promise<ThreadAnswer> {
    if (this.#ended !== null) return Promise.reject(this.#ended)
    return new Promise((done, fail) => {
      this.#worker.ref()
      this.#waiting.push({ done, fail })
      this.#worker.postMessage(request)
    })
  }

  #end(cause: Error | null): void {
    this.#ended ??= new OutsideError(`The connection to the store ${this.#path} has ended. Open the store again.`, {
      code: 'store-closed',
      retry: 'soon',
      cause,
    })
    for (const { fail } of this.#waiting.splice(0)) fail(this.#ended)
  }
}
