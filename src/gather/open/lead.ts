import type { Capture, Problem, Result } from '../../model/index.ts'

/** Something taken in: its bytes as they came, and what is known of their coming. */
export interface Taken {
  readonly capture: Capture
  readonly bytes: Uint8Array
}

/** One thing to take in, named before it is opened, so that what was taken already can be passed over unopened. */
export interface Lead {
  /**
   * The same in every run over the same sources: a path as reached from the source as given, with `!member` for a part of a container
   * («in/week.warc.gz!12»), or the address.
   */
  readonly name: string
  readonly url: string | null
  /**
   * Reads or fetches it, at any time and again if need be. A problem means that the thing itself is refused; what the network or the disk does
   * not give now is thrown as an `OutsideError`.
   */
  open(signal?: AbortSignal): Promise<Result<Taken>>
}

export const isLead = (found: Lead | Problem): found is Lead => 'open' in found
