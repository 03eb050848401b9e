/** What can be wrong with an archive or with what is kept of it. */
export type FaultKind =
  /** An original's file does not hold the bytes of its hash. */
  | 'original-damaged'
  /** The log says that an original is kept, and it is not there. */
  | 'original-missing'
  /** A file among the originals of which the log says nothing. */
  | 'original-surplus'
  | 'log-missing'
  /** The last line has no end. */
  | 'log-torn'
  /** A line is no entry. */
  | 'log-line'
  /** An entry does not go with the one before it. */
  | 'log-link'
  /** Entries are missing at the end, or once were. */
  | 'log-cut'
  /** The store itself says that it is not sound. */
  | 'store-damaged'
  /** The store knows of a taking-in that the log does not have. */
  | 'capture-unlogged'
  /** A text is not the one of its hash. */
  | 'text-altered'
  /** A claim is not the one of its id, or points outside of its text. */
  | 'evidence-moved'

/** One thing that is not as it should be. */
export interface Fault {
  readonly kind: FaultKind
  /** A path within the archive, with `:line` for the log; or the id of a document. */
  readonly file: string
  readonly message: string
}
