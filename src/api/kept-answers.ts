/** All bodies together, and one of them: a larger one is made anew each time. */
const MOST_BYTES = 64 * 1024 * 1024
const LARGEST = 8 * 1024 * 1024

interface Kept {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Answers by their addresses, as long as nothing that is kept in the store has changed: many ask the same at the same time, and it is made once. Those
 * that were asked for longest ago go first.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Promise<Kept>>()
  readonly #sizes = new Map<string, number>()
  #revision: number | null = null
  #bytes = 0

  /** The answer of this revision; `make` makes it where it is not here. */
  async get(address: string, revision: number, make: () => Promise<Response>): Promise<Response> {
    if (revision !== this.#revision) {
      this.#answers.clear()
      this.#sizes.clear()
      this.#bytes = 0
      this.#revision = revision
    }
    const known = this.#answers.get(address)
    const kept = known ?? toKept(make())
    // Last of all, as the newest.
    this.#answers.delete(address)
    this.#answers.set(address, kept)
    try {
      const { status, headers, bytes } = await kept
      if (known === undefined && this.#answers.get(address) === kept) this.#add(address, bytes.length, status)
      return new Response(bytes, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) })
    } catch (error) {
      if (this.#answers.get(address) === kept) this.#answers.delete(address)
      throw error
    }
  }

  #add(address: string, bytes: number, status: number): void {
    if (status !== 200 || bytes > LARGEST) {
      this.#answers.delete(address)
      return
    }
    this.#sizes.set(address, bytes)
    this.#bytes += bytes
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= MOST_BYTES) break
      this.#bytes -= this.#sizes.get(oldest) ?? 0
      this.#sizes.delete(oldest)
      this.#answers.delete(oldest)
    }
  }
}

async function toKept(making: Promise<Response>): Promise<Kept> {
  const answer = await making
  return { status: answer.status, headers: [...answer.headers], bytes: new Uint8Array(await answer.arrayBuffer()) }
}
