import type { Document, EventClaim, Incident } from '../model/index.ts'
import type { Identities } from './identities.ts'
import type { Loss } from './loss.ts'

/** One incident with all that is told of it: every claim that it names, and the document of every one of these. */
export interface ExportEntry {
  readonly incident: Incident
  readonly claims: readonly EventClaim[]
  readonly documents: readonly Document[]
}

/** What a file is made of, one incident after the other, so that no more than a few are in memory at a time. */
export type ExportSource = AsyncIterable<ExportEntry>

export interface ExportOptions extends Identities {
  /** CSV only: three bytes at the start by which spreadsheets know UTF-8. */
  readonly bom: boolean
  /** CSV only: an apostrophe before what a spreadsheet would run. */
  readonly guardFormulas: boolean
  /** XLSX only: which way the sheet runs. */
  readonly direction: 'left-to-right' | 'right-to-left'
  /** Called for everything that the file cannot say. */
  readonly lose: (loss: Loss) => void
}

/** One format. `write` gives text or bytes piece by piece, and asks for the next incident only when the piece before is taken. */
export interface Exporter {
  /** As commands and addresses name it. */
  readonly name: string
  /** Of file names, without the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly write: (source: ExportSource, options: ExportOptions) => AsyncIterable<string | Uint8Array>
}
