import type { Frame } from './frame.ts'
import type { Naming } from './naming.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import type { Speech } from './spoken.ts'

/** A frame with all that tells how to take it. */
export interface FrameReading {
  readonly frame: Frame
  readonly reading: SentenceReading
  /** The words of saying over the frame's deed. */
  readonly speech: Speech | null
  /** Does it tell what a side says it will do? */
  readonly threat: boolean
  readonly discourse: Discourse
  readonly naming: Naming
}
