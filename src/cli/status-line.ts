const EVERY_MILLISECONDS = 100

/** One line on the terminal that says how far something is; nothing where there is no terminal. */
export class StatusLine {
  readonly #stream: NodeJS.WriteStream
  readonly #now: () => number
  readonly #start: number
  #shownAt: number | null = null

  constructor(stream: NodeJS.WriteStream, now: () => number) {
    this.#stream = stream
    this.#now = now
    this.#start = now()
  }

  /** Shows what `toText` says of the seconds since the beginning, ten times a second at most. */
  show(toText: (seconds: number) => string): void {
    const now = this.#now()
    if (!this.#stream.isTTY || (this.#shownAt !== null && now - this.#shownAt < EVERY_MILLISECONDS)) return
    const text = toText((now - this.#start) / 1000)
    this.#stream.write(`\r\u001b[K${text.slice(0, (this.#stream.columns || 80) - 1)}`)
    this.#shownAt = now
  }

  /** Takes the line away before anything else is written. */
  clear(): void {
    if (this.#shownAt !== null) this.#stream.write('\r\u001b[K')
    this.#shownAt = null
  }
}
