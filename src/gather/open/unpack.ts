import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** What is unpacked to more than this many times its size, and is large besides, is a bomb; text seldom comes to 20. */
const MOST_RATIO = 200
const LARGE = 100_000_000

export class Bomb extends Error {
  constructor() {
    super(`It unpacks to more than ${MOST_RATIO} times its size.`)
    this.name = 'Bomb'
  }
}

/** The chunks of a file, unpacked if they are packed by gzip (in one piece or in many, as WARC files are). Throws `Bomb`, or what zlib throws. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let next: IteratorResult<Uint8Array> = first; next.done !== true; next = await iterator.next()) {
      read += next.value.length
      yield next.value
    }
  }
  // The first byte alone tells: the second may be in the next chunk.
  if (first.value[0] !== 0x1f) return yield* all()
  const source = Readable.from(all())
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  let written = 0
  try {
    for await (const chunk of gunzip) {
      written += chunk.length
      if (written > LARGE && written > read * MOST_RATIO) throw new Bomb()
      yield chunk
    }
  } finally {
    source.destroy()
    await iterator.return?.()
  }
}
