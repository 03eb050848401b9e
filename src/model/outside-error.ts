/** When trying again can help: in seconds; in minutes or hours; not before something is changed. */
export type Retry = 'soon' | 'later' | 'never'

/** What went wrong outside of the program: network, disk, database, a server that is silent. Thrown; whoever runs the job retries or gives up. */
export class OutsideError extends Error {
  /** Lower case with hyphens, or what the system calls it («timeout», «http-404», «ENOSPC»). */
  readonly code: string
  readonly retry: Retry

  constructor(message: string, { code, retry, cause = null }: { readonly code: string; readonly retry: Retry; readonly cause?: unknown }) {
    super(message, { cause })
    this.name = 'OutsideError'
    this.code = code
    this.retry = retry
  }
}
