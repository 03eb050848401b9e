import type { IncidentList as Answer, ApiIncidentRow } from '../../../../../src/api/contract.ts'
import { api } from '../../../api/client.ts'
import { ProblemError } from '../../../api/problem-error.ts'

const PAGE = 50

/** The rows that were asked for so far and what the newest answer says of all of them. */
interface Kept {
  readonly query: string
  readonly rows: readonly ApiIncidentRow[]
  readonly answer: Answer
}

/** The list that was last shown: who comes back from an incident finds it as it was, at the same row. */
let last: Kept | null = null

/** Does the list begin with these very rows, and hold as many in all? */
const isStill = (kept: Kept | null, query: string, { rows, total, waiting }: Answer): boolean =>
  kept?.query === query &&
  kept.answer.total === total &&
  kept.answer.waiting === waiting &&
  JSON.stringify(kept.rows.slice(0, rows.length)) === JSON.stringify(rows)

/** A list that is asked for page by page; an older one stays until the newer is here. */
export class IncidentList {
  #kept: Kept | null = $state.raw(last)
  problem: ProblemError | null = $state.raw(null)
  isLoading = $state(false)
  #stop = new AbortController()
  #asked: string | null = null
  #again = (): void => {}

  get rows(): readonly ApiIncidentRow[] {
    return this.#kept?.rows ?? []
  }

  /** What was asked to get the rows. */
  get query(): string {
    return this.#kept?.query ?? ''
  }

  /** `null` before the first. */
  get answer(): Answer | null {
    return this.#kept?.answer ?? null
  }

  /** Asks from the beginning. A list that was left and is still as it was stays with all its rows. */
  ask(query: string): void {
    if (this.#asked === query) return
    void this.#ask(query, null)
  }

  /** Asks from the beginning, also for what is here already. */
  renew(query: string): void {
    void this.#ask(query, null)
  }

  /** Asks for the next page of what is shown; does nothing at the end, or while something is under way. */
  more(): void {
    if (this.isLoading || this.#kept === null || this.#kept.answer.next === null) return
    void this.#ask(this.#kept.query, this.#kept)
  }

  /** Asks once more what was asked last. */
  retry(): void {
    this.#again()
  }

  end(): void {
    this.#stop.abort()
  }

  async #ask(query: string, before: Kept | null): Promise<void> {
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.#asked = query
    this.#again = () => void this.#ask(query, before)
    this.isLoading = true
    const asked = new URLSearchParams(query)
    asked.set('limit', String(PAGE))
    if (before !== null && before.answer.next !== null) asked.set('after', before.answer.next)
    try {
      const answer = await api.incidents(asked, signal)
      if (signal.aborted) return
      if (before !== null) last = { query, rows: [...before.rows, ...answer.rows], answer }
      else if (!isStill(this.#kept, query, answer)) last = { query, rows: answer.rows, answer }
      this.#kept = last
      this.problem = null
    } catch (error) {
      if (signal.aborted) return
      this.problem = error instanceof ProblemError ? error : new ProblemError({ status: 0, title: '', detail: String(error) })
    }
    this.isLoading = false
  }
}
