import { getDomain } from 'tldts'

/** Waits; ends early with the signal's reason. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>

const MOST_SITES = 10_000

/** «lephare.example» for all its hosts, so that a site's many names are one site to be polite to. */
export const toSite = (hostname: string): string => getDomain(hostname) ?? hostname

/** Lets one at a time ask a site, and leaves it in peace in between. */
export class SiteTurns {
  readonly #now: () => Date
  readonly #sleep: Sleep
  readonly #last = new Map<string, Promise<void>>()
  readonly #freeAt = new Map<string, number>()

  constructor({ now, sleep }: { readonly now: () => Date; readonly sleep: Sleep }) {
    this.#now = now
    this.#sleep = sleep
  }

  /** Runs the work when it is its turn; the next turn of the site begins `delayMs` after its end. */
  run<T>(site: string, work: () => Promise<T>, { delayMs, signal }: { readonly delayMs: number; readonly signal: AbortSignal | null }): Promise<T> {
    const before = this.#last.get(site) ?? Promise.resolve()
    const turn = before.then(async () => {
      const wait = (this.#freeAt.get(site) ?? 0) - this.#now().getTime()
      if (wait > 0) await this.#sleep(wait, signal ?? undefined)
      signal?.throwIfAborted()
      try {
        return await work()
      } finally {
        this.#freeAt.set(site, this.#now().getTime() + delayMs)
      }
    })
    const settled = turn.then(
      () => {},
      () => {},
    )
    this.#last.set(site, settled)
    void settled.then(() => this.#forget(site, settled))
    return turn
  }

  #forget(site: string, settled: Promise<void>): void {
    if (this.#last.get(site) === settled) this.#last.delete(site)
    if (this.#freeAt.size <= MOST_SITES) return
    const now = this.#now().getTime()
    for (const [other, at] of this.#freeAt) if (at <= now) this.#freeAt.delete(other)
  }
}
