import { api } from './client.ts'

const PAUSE = 4000

let count = $state(0)
let known: number | null = null

/** Grows when what the server answers may have changed; a question that reads it is asked anew. */
export const fresh = {
  get count(): number {
    return count
  },
}

/** Looks every few seconds whether there is news, as long as news is awaited and the page is seen. For use in a component. */
export function watchWhile(isAwaited: () => boolean): void {
  $effect(() => {
    if (!isAwaited()) return
    const stop = new AbortController()
    const look = async () => {
      if (document.hidden) return
      try {
        const { revision } = await api.status(stop.signal)
        if (revision !== known) count++
        known = revision
      } catch {
        // What is shown stays; a question that matters tells of the failure itself.
      }
    }
    const timer = setInterval(look, PAUSE)
    return () => {
      clearInterval(timer)
      stop.abort()
    }
  })
}
