import type { Capture } from '../model/index.ts'

/** What was done with originals, the archive or its log. Hashes are SHA-256 in lower-case hexadecimal; files are base names, never whole paths. */
export type Deed =
  /** Bytes came in and are kept under their hash. */
  | { readonly what: 'captured'; readonly capture: Capture }
  /** The same, told later: whoever kept them was stopped before saying so. */
  | { readonly what: 'recovered'; readonly capture: Capture }
  /** A document was made of an original: the hash of its text, and how many claims were read in it. */
  | { readonly what: 'read'; readonly original: string; readonly document: string; readonly text: string; readonly claims: number }
  /** All documents were read again with other rules. */
  | { readonly what: 'reread'; readonly documents: number; readonly added: number; readonly altered: number; readonly gone: number }
  /** Everything was hashed again; `faults` were found. */
  | { readonly what: 'verified'; readonly originals: number; readonly bytes: number; readonly faults: number }
  /** A copy of everything went to a file. */
  | { readonly what: 'exported'; readonly file: string; readonly originals: number }
  /** Everything above came here out of such a file, whose hash this is. */
  | { readonly what: 'transferred'; readonly file: string; readonly sha256: string }
  /** Damaged bytes were set aside as they were found, under the name `setAside` in the archive's folder `damaged`. */
  | { readonly what: 'mended'; readonly file: string; readonly bytes: number; readonly sha256: string; readonly setAside: string }
  /** The log was found shorter than it had been: it once had an entry of this number, on a line with this hash. */
  | { readonly what: 'cut'; readonly lost: number; readonly lostHash: string }

/** One line of the custody log. */
export type CustodyEntry = Deed & {
  /** From 1, without gaps. */
  readonly sequence: number
  /** Of the line before, without its line break; 64 zeros in the first. */
  readonly previous: string
  /** When it was written down; an instant in UTC (ISO 8601). */
  readonly at: string
  /** Name and version of the program. */
  readonly by: string
}

/** What stands in the first entry for the hash of the line before. */
export const NO_ENTRY = '0'.repeat(64)

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[\da-f]{64}$/u.test(value)

/** The entry of a line, `null` if the line is none. Entries of later versions may do what is not known here. */
export function findEntry(line: string): CustodyEntry | null {
  let entry: unknown
  try {
    entry = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof entry !== 'object' || entry === null) return null
  const { sequence, previous, at, by, what } = entry as Readonly<Record<string, unknown>>
  const isWhole = Number.isSafeInteger(sequence) && isHash(previous) && [at, by, what].every((field) => typeof field === 'string')
  return isWhole ? (entry as CustodyEntry) : null
}
