import { ProblemError } from './problem-error.ts'

/** An answer that is asked for, here, or not to be had; a later answer replaces an earlier one only when it is here. */
export interface Loaded<T> {
  readonly value: T | null
  readonly problem: ProblemError | null
  readonly isLoading: boolean
  /** Asks once more. */
  readonly retry: () => void
}

/** Asks now, and again whenever something that `ask` reads before its first `await` changes; the question before is dropped. For use in a component. */
export function load<T>(ask: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  let value: T | null = $state.raw(null)
  let problem: ProblemError | null = $state.raw(null)
  let isLoading = $state(true)
  let tries = $state(0)

  $effect(() => {
    void tries
    const stop = new AbortController()
    isLoading = true
    ask(stop.signal).then(
      (answer) => {
        if (stop.signal.aborted) return
        value = answer
        problem = null
        isLoading = false
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        problem = error instanceof ProblemError ? error : new ProblemError({ status: 0, title: '', detail: String(error) })
        isLoading = false
      },
    )
    return () => stop.abort()
  })

  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    get isLoading() {
      return isLoading
    },
    retry: () => {
      tries++
    },
  }
}
