import type { IncidentList as Answer, ApiIncidentRow } from '../../../../../src/api/contract.ts'
import { api } from '../../../api/client.ts'
import { ProblemError } from '../../../api/problem-error.ts'

const PAGE = 100

/** The rows that were asked for so far and what the newest answer says of all of them. */
interface Kept {
  readonly query: string
  readonly rows: readonly ApiIncidentRow[]
  readonly answer: Answer
}

/** The list that was last shown: who comes back from an incident finds it as it was, at the same row. */
let last: Kept | null = null

/** A list that is asked for page by page; an older one stays until the newer is here. */
export class IncidentList {
  #kept: Kept | null = $state.raw(last)
  problem: ProblemError | null = $state.raw(null)
  isLoading = $state(false)
  #stop = new AbortController()

  get rows(): readonly ApiIncidentRow[] {
    return this.#kept?.rows ?? []
  }

  /** `null` before the first. */
  get answer(): Answer | null {
    return this.#kept?.answer ?? null
  }

  /** Asks from the beginning, unless this very list is here already. */
  ask(query: string): void {
    if (this.#kept?.query === query) return
    void this.#ask(query, null)
  }

  /** Asks for the next page of what is shown; does nothing at the end, or while something is under way. */
  more(): void {
    if (this.isLoading || this.#kept === null || this.#kept.answer.next === null) return
    void this.#ask(this.#kept.query, this.#kept)
  }

  retry(query: string): void {
    void this.#ask(query, this.#kept?.query === query ? this.#kept : null)
  }

  end(): void {
    this.#stop.abort()
  }

  async #ask(query: string, before: Kept | null): Promise<void> {
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.isLoading = true
    const asked = new URLSearchParams(query)
    asked.set('limit', String(PAGE))
    if (before !== null && before.answer.next !== null) asked.set('after', before.answer.next)
    try {
      const answer = await api.incidents(asked, signal)
      if (signal.aborted) return
      last = { query, rows: before === null ? answer.rows : [...before.rows, ...answer.rows], answer }
      this.#kept = last
      this.problem = null
    } catch (error) {
      if (signal.aborted) return
      this.problem = error instanceof ProblemError ? error : new ProblemError({ status: 0, title: '', detail: String(error) })
    }
    this.isLoading = false
  }
}
