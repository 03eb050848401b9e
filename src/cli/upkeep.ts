import { extname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Answers } from '../ask/index.ts'
import { OutsideError } from '../model/index.ts'
import type { Item } from '../work/index.ts'
import { MergingWorker } from './merging-worker.ts'

/** What the server's threads need; plain values, so that they can go there. */
export interface UpkeepSettings {
  readonly store: string
  readonly world: string | null
  readonly language: string | null
  readonly jobs: number
  readonly allowPrivate: boolean
}

export interface UpkeepSetup extends UpkeepSettings {
  readonly sources: readonly string[]
}

/** From a thread that takes in. */
export type UpkeepMessage = { readonly kind: 'items'; readonly items: readonly Item[] } | { readonly kind: 'failure'; readonly message: string }

const LOOK_MILLISECONDS = 1000
/** What has come since it was looked the last time is likely to be followed by more; but nothing waits longer than this. */
const LONGEST_WAIT_MILLISECONDS = 30_000
const BUSY_MILLISECONDS = 2000

/** The messages of a thread until it ends; throws what it failed with. */
async function* runThread(setup: UpkeepSetup, signal: AbortSignal): AsyncGenerator<UpkeepMessage, void> {
  // Unbuilt this file is .ts, built it is .js, and so is its neighbour.
  const worker = new Worker(new URL(`./upkeep-thread${extname(import.meta.url)}`, import.meta.url), { workerData: setup })
  const messages: UpkeepMessage[] = []
  let wake = (): void => {}
  let ended = false
  let failure: Error | null = null
  worker.on('message', (message: UpkeepMessage) => {
    if (message.kind === 'failure') failure = new OutsideError(message.message, { code: 'upkeep', retry: 'later' })
    else messages.push(message)
    wake()
  })
  worker.on('error', (error) => {
    failure = error instanceof Error ? error : new Error(String(error))
  })
  worker.on('exit', () => {
    ended = true
    wake()
  })
  const stop = (): void => worker.postMessage('stop')
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    for (;;) {
      const message = messages.shift()
      if (message !== undefined) yield message
      else if (ended) break
      else
        await new Promise<void>((done) => {
          wake = done
        })
    }
  } finally {
    signal.removeEventListener('abort', stop)
    if (!ended) await worker.terminate()
  }
  if (failure !== null) throw failure
}

/** Keeps the server's answers up to date: merges what waits, whoever added it, and looks every second whether there is something new. */
export class Upkeep {
  readonly #settings: UpkeepSettings
  readonly #answers: Answers
  readonly #worker: MergingWorker
  readonly #stop = new AbortController()
  #merging: Promise<void> = Promise.resolve()

  constructor(settings: UpkeepSettings, answers: Answers) {
    this.#settings = settings
    this.#answers = answers
    this.#worker = new MergingWorker({ store: settings.store, world: settings.world })
  }

  /** Takes sources in; what it reports is safe. */
  async *takeIn(sources: readonly string[], signal: AbortSignal): AsyncGenerator<readonly Item[], void> {
    const setup: UpkeepSetup = { ...this.#settings, sources }
    for await (const message of runThread(setup, signal)) if (message.kind === 'items') yield message.items
    await this.#answers.refresh()
  }

  /** Merges until nothing waits of what waits now: after a merge that is under way, which may know less. */
  merge(): Promise<void> {
    this.#merging = this.#merging.catch(() => {}).then(() => this.#mergeAll())
    return this.#merging
  }

  async #mergeAll(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted && (await this.#worker.merge()) === 'busy') await wait(BUSY_MILLISECONDS, undefined, { signal }).catch(() => {})
    await this.#answers.refresh()
  }

  /** Goes on until it is closed; `tell` is told of what the outside refuses, once as long as it stays the same. */
  async run(tell: (error: unknown) => void): Promise<void> {
    const { signal } = this.#stop
    let told = ''
    let [before, waited] = [0, 0]
    while (!signal.aborted) {
      try {
        const { waiting } = (await this.#answers.refresh()).incidents
        const isSettled = waiting === before || waited >= LONGEST_WAIT_MILLISECONDS
        waited = waiting === 0 ? 0 : waited + LOOK_MILLISECONDS
        before = waiting
        if (waiting > 0 && isSettled) {
          await this.merge()
          waited = 0
        }
        told = ''
      } catch (error) {
        if (!signal.aborted && String(error) !== told) tell(error)
        told = String(error)
      }
      await wait(LOOK_MILLISECONDS, undefined, { signal }).catch(() => {})
    }
  }

  /** A merge under way is given up: it has changed nothing yet, or all. */
  async close(): Promise<void> {
    this.#stop.abort()
    await this.#worker.close()
  }
}
