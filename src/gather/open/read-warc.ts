import { ByteReader } from './byte-reader.ts'

/** A record of a WARC file. */
export interface WarcRecord {
  /** Place in the file, from 1. */
  readonly number: number
  /** Of the record, names in lower case; of several with one name, the first. */
  readonly headers: Readonly<Record<string, string>>
  /** `null` where it was not wanted, or is larger than is read. */
  readonly block: Uint8Array | null
}

/** The file is no WARC, or is damaged from here on. */
export class WarcDamage extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WarcDamage'
  }
}

const LONGEST_LINE = 65_536
const MOST_HEADERS = 200

async function readHeaders(reader: ByteReader): Promise<Record<string, string>> {
  const headers: Record<string, string> = Object.create(null)
  let last = ''
  for (let count = 0; ; count += 1) {
    const line = await reader.readLine(LONGEST_LINE)
    if (line === null) throw new WarcDamage('it ends within the headers of a record')
    if (line === 'too-long' || count > MOST_HEADERS) throw new WarcDamage('a record has headers without end')
    if (line === '') return headers
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line) && last !== '') headers[last] += ` ${line.trim()}`
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers[last] ??= line.slice(colon + 1).trim()
    }
  }
}

/**
 * The records of a WARC file (1.0, 1.1), one in memory at a time; blocks only of those that are wanted and not larger than `largest`. Throws
 * `WarcDamage` where the file cannot be followed any further.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  { largest, isWanted }: { readonly largest: number; readonly isWanted: (headers: Readonly<Record<string, string>>) => boolean },
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks)
  try {
    for (let number = 1; ; number += 1) {
      let line = await reader.readLine(LONGEST_LINE)
      for (let blanks = 0; line === '' && blanks < 100; blanks += 1) line = await reader.readLine(LONGEST_LINE)
      if (line === null) return
      if (!/^WARC\/\d\.\d/u.test(line))
        throw new WarcDamage(number === 1 ? 'it does not begin as a WARC file does' : `record ${number} does not begin as records do`)
      const headers = await readHeaders(reader)
      const length = /^\d{1,15}$/u.test(headers['content-length'] ?? '') ? Number(headers['content-length']) : null
      if (length === null) throw new WarcDamage(`record ${number} does not say how long it is`)
      const isKept = length <= largest && isWanted(headers)
      const parts: Uint8Array[] = []
      let read = 0
      for await (const piece of reader.take(length)) {
        read += piece.length
        if (isKept) parts.push(piece)
      }
      if (read < length) throw new WarcDamage(`record ${number} is cut off`)
      yield { number, headers, block: isKept ? Buffer.concat(parts) : null }
    }
  } finally {
    await reader.close()
  }
}
