const NONE = -1

/** A number for a text, the same for the same text (FNV-1a over UTF-16 units from `from` to `to`). */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = START
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}
export const START = 0x811c9dc5
export const PRIME = 0x01000193

/** Rows by the hash of a text, in plain numbers: a hundred thousand names take a few megabytes and no strings. Rows of other texts may share a hash. */
export class HashIndex {
  #heads: Int32Array
  #next: Int32Array
  #rows: Int32Array
  #hashes: Int32Array
  #size = 0

  constructor(expected: number) {
    const room = 1 << Math.max(4, Math.ceil(Math.log2(expected + 1)))
    this.#heads = new Int32Array(room).fill(NONE)
    this.#next = new Int32Array(room)
    this.#rows = new Int32Array(room)
    this.#hashes = new Int32Array(room)
  }

  add(hash: number, row: number): void {
    if (this.#size === this.#rows.length) this.#grow()
    const at = this.#size++
    this.#rows[at] = row
    this.#hashes[at] = hash
    this.#link(at)
  }

  /** The rows of this hash, each once, the first added first. */
  find(hash: number): readonly number[] {
    const rows: number[] = []
    const wanted = hash | 0
    for (let at = this.#heads[this.#slotOf(wanted)] as number; at !== NONE; at = this.#next[at] as number) {
      const row = this.#rows[at] as number
      if (this.#hashes[at] === wanted && !rows.includes(row)) rows.push(row)
    }
    return rows.reverse()
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#heads.length - 1)
  }

  #link(at: number): void {
    const slot = this.#slotOf(this.#hashes[at] as number)
    this.#next[at] = this.#heads[slot] as number
    this.#heads[slot] = at
  }

  #grow(): void {
    const twice = (numbers: Int32Array): Int32Array => {
      const grown = new Int32Array(numbers.length * 2)
      grown.set(numbers)
      return grown
    }
    this.#next = twice(this.#next)
    this.#rows = twice(this.#rows)
    this.#hashes = twice(this.#hashes)
    this.#heads = new Int32Array(this.#rows.length).fill(NONE)
    for (let at = 0; at < this.#size; at++) this.#link(at)
  }
}
