import { setTimeout as wait } from 'node:timers/promises'
import { type MergingSetup, MergingWorker } from './merging-worker.ts'

const LOOK_MILLISECONDS = 1000
/** What has come since it was looked the last time is likely to be followed by more; but nothing waits longer than this. */
const LONGEST_WAIT_MILLISECONDS = 30_000
const BUSY_MILLISECONDS = 2000

/** Merges what waits, whoever added it, and looks every second whether there is something new. */
export class MergingLoop {
  readonly #worker: MergingWorker
  readonly #countWaiting: () => Promise<number>
  readonly #stop = new AbortController()
  #merging: Promise<void> = Promise.resolve()

  /** `countWaiting` looks how many documents wait; it is asked before and after each merging. */
  constructor(setup: MergingSetup, countWaiting: () => Promise<number>) {
    this.#worker = new MergingWorker(setup)
    this.#countWaiting = countWaiting
  }

  /** Merges until nothing waits of what waits now: after a merge that is under way, which may know less. */
  merge(): Promise<void> {
    this.#merging = this.#merging.catch(() => {}).then(() => this.#mergeAll())
    return this.#merging
  }

  async #mergeAll(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted && (await this.#worker.merge()) === 'busy') await wait(BUSY_MILLISECONDS, undefined, { signal }).catch(() => {})
    await this.#countWaiting()
  }

  /** Goes on until it is closed; `tell` is told of what the outside refuses, once as long as it stays the same. */
  async run(tell: (error: unknown) => void): Promise<void> {
    const { signal } = this.#stop
    let told = ''
    let [before, waited] = [0, 0]
    while (!signal.aborted) {
      try {
        const waiting = await this.#countWaiting()
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
