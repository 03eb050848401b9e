const NEWLINE = 10

/** Reads lines and blocks from bytes that come in chunks; holds no more than the chunk it is at and what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = new Uint8Array()

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Whether there is a further byte. */
  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const next = await this.#chunks.next()
      if (next.done === true) return false
      this.#chunk = next.value
    }
    return true
  }

  /** The next line without its end, as Latin-1; `null` at the end; `too-long` beyond `longest` bytes. */
  async readLine(longest: number): Promise<string | null | 'too-long'> {
    const parts: Uint8Array[] = []
    let length = 0
    while (await this.#fill()) {
      const end = this.#chunk.indexOf(NEWLINE)
      const part = this.#chunk.subarray(0, end < 0 ? undefined : end)
      length += part.length
      if (length > longest) return 'too-long'
      parts.push(part)
      this.#chunk = end < 0 ? new Uint8Array() : this.#chunk.subarray(end + 1)
      if (end >= 0) return Buffer.concat(parts).toString('latin1').replace(/\r$/u, '')
    }
    return length === 0 ? null : Buffer.concat(parts).toString('latin1')
  }

  /** Passes over so many bytes, giving them in pieces; fewer at the end. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length
    while (left > 0 && (await this.#fill())) {
      const piece = this.#chunk.subarray(0, left)
      left -= piece.length
      this.#chunk = this.#chunk.subarray(piece.length)
      yield piece
    }
  }

  /** Ends the source. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}
