import { ProblemError } from '../../../api/problem-error.ts'
import type { PlaceGroup, Shown } from './place-groups.ts'
import type { FromWorker, ToWorker } from './places-worker.ts'
import PlacesWorker from './places-worker.ts?worker'

/** The worker's answers as state of the page: where incidents lie, what of it is in the window, and a list of the places. */
export class Places {
  shown: readonly Shown[] = $state.raw([])
  /** Most incidents first, at most some hundred; of `count`. */
  listed: readonly PlaceGroup[] = $state.raw([])
  count = $state(0)
  unplaced = $state(0)
  /** West, south, east, north of all; `null` before the first answer and where nothing has a point. */
  around: readonly [number, number, number, number] | null = $state.raw(null)
  problem: ProblemError | null = $state.raw(null)
  isLoading = $state(true)
  /** Grows with each new answer. */
  revision = $state(0)
  readonly #worker = new PlacesWorker()

  constructor() {
    this.#worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => this.#take(message))
  }

  load(query: string): void {
    this.isLoading = true
    this.#ask({ kind: 'load', query })
  }

  look(zoom: number, [west, south, east, north]: readonly [number, number, number, number]): void {
    this.#ask({ kind: 'look', zoom, west, south, east, north })
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
        this.revision++
        this.#ask({ kind: 'list' })
        break
      case 'seen':
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
