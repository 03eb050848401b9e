import { createHash } from 'node:crypto'
import type { Problem } from '../../model/index.ts'
import { isBinary } from '../decode.ts'
import { megabytes } from '../megabytes.ts'
import { toRefusal } from '../to-refusal.ts'
import type { Lead } from './lead.ts'
import type { ContainerPlace } from './open-warc.ts'

const NEWLINE = 10

/** The leads of a file of JSON lines, a line each, by their numbers; never more than one line in memory. */
export async function* openLines(chunks: AsyncIterable<Uint8Array>, place: ContainerPlace): AsyncGenerator<Lead | Problem> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const toLead = (bytes: Uint8Array, line: number): Lead => ({
    name: `${place.name}!${line}`,
    url: null,
    open: async () => ({
      ok: true,
      value: {
        bytes,
        capture: {
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size: bytes.length,
          mediaType: 'application/jsonl',
          url: null,
          finalUrl: null,
          status: null,
          headers: {},
          file: `${place.file}!${line}`,
          capturedAt: place.now().toISOString(),
          serverDate: null,
          lastModified: null,
          fileDate: place.fileDate,
        },
      },
    }),
  })
  const end = (): Lead | Problem | null => {
    number += 1
    const bytes = Buffer.concat(parts)
    const isTooLarge = length > place.largest
    parts = []
    length = 0
    if (isTooLarge) return toRefusal('too-large', `${place.name}!${number}`, `The line is longer than ${megabytes(place.largest)}.`).problem
    return bytes.every((byte) => byte === 32 || byte === 13 || byte === 9) ? null : toLead(bytes, number)
  }
  const add = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length > place.largest) parts = []
    else parts.push(bytes)
  }
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst && isBinary(chunk)) return yield toRefusal('binary', place.name, 'It is no text but binary content, not JSON lines.').problem
    if (isFirst && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      return yield toRefusal('broken-encoding', place.name, 'Its JSON lines are in UTF-16. Save it as UTF-8.').problem
    isFirst = false
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      const found = end()
      if (found !== null) yield found
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  const found = length > 0 ? end() : null
  if (found !== null) yield found
}
