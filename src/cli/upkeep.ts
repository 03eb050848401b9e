import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answers } from '../ask/index.ts'
import { OutsideError } from '../model/index.ts'
import type { Item } from '../work/index.ts'
import { MergingLoop } from './merging-loop.ts'

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

/** Keeps the server's answers up to date: merges what waits, whoever added it. */
export class Upkeep {
  readonly #settings: UpkeepSettings
  readonly #answers: Answers
  readonly #merging: MergingLoop

  constructor(settings: UpkeepSettings, answers: Answers) {
    this.#settings = settings
    this.#answers = answers
    const setup = { store: settings.store, world: settings.world, task: 'serve' }
    this.#merging = new MergingLoop(setup, async () => (await answers.refresh()).incidents.waiting)
  }

  /** Takes sources in; what it reports is safe. */
  async *takeIn(sources: readonly string[], signal: AbortSignal): AsyncGenerator<readonly Item[], void> {
    const setup: UpkeepSetup = { ...this.#settings, sources }
    for await (const message of runThread(setup, signal)) if (message.kind === 'items') yield message.items
    await this.#answers.refresh()
  }

  /** Merges until nothing waits of what waits now. */
  merge(): Promise<void> {
    return this.#merging.merge()
  }

  /** Goes on until it is closed; `tell` is told of what the outside refuses. */
  run(tell: (error: unknown) => void): Promise<void> {
    return this.#merging.run(tell)
  }

  close(): Promise<void> {
    return this.#merging.close()
  }
}
