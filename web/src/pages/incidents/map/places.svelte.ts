import { untrack } from 'svelte'
import { ProblemError } from '../../../api/problem-error.ts'
import type { Bounds } from './map-frame.ts'
import type { PlaceGroup, Shown } from './place-groups.ts'
import type { FromWorker, MapWindow, ToWorker } from './places-worker.ts'
import PlacesWorker from './places-worker.ts?worker'

/** The worker's answers as state of the page: where incidents lie, what of it is in the window, and a list of the places. */
export class Places {
  shown: readonly Shown[] = $state.raw([])
  /** Most incidents first, at most some hundred; of `count`. */
  listed: readonly PlaceGroup[] = $state.raw([])
  count = $state(0)
  unplaced = $state(0)
  /** West, south, east, north of all; `null` before the first answer and where nothing has a point. */
  around: Bounds | null = $state.raw(null)
  problem: ProblemError | null = $state.raw(null)
  isLoading = $state(true)
  /** How many looks are not answered yet. */
  #looks = $state(0)
  /** Grows with each new answer. */
  revision = $state(0)
  readonly #worker = new PlacesWorker()

  constructor() {
    this.#worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => this.#take(message))
  }

  /** Is `shown` not, or no longer, what was asked for? */
  get isAwaited(): boolean {
    return this.isLoading || this.#looks > 0
  }

  load(query: string): void {
    this.isLoading = true
    this.#ask({ kind: 'load', query })
  }

  look(window: MapWindow): void {
    // Whoever looks does not hang on how many look.
    untrack(() => this.#looks++)
    this.#ask({ kind: 'look', window })
  }

  /** Asks for `listed`. */
  list(): void {
    this.#ask({ kind: 'list' })
  }

  end(): void {
    this.#worker.terminate()
  }

  #ask(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #take(message: FromWorker): void {
    switch (message.kind) {
      case 'loaded':
        this.isLoading = false
        this.problem = null
        this.count = message.places
        this.unplaced = message.unplaced
        this.around = message.around
        this.shown = message.shown
        this.revision++
        break
      case 'seen':
        this.#looks--
        this.shown = message.shown
        break
      case 'listed':
        this.listed = message.groups
        break
      case 'failed':
        this.isLoading = false
        this.problem = new ProblemError(message)
    }
  }
}
