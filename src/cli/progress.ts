import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const WIDTH = 24
const FROM = 20
const EVERY_MILLISECONDS = 100
const NEWLINE = 10

/** «1:05», «2:00:09». */
export function toClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (number: number): string => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** A bar with count, rate and remaining time; without bar where the total is not known. */
export function toBar(done: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const speed = `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} documents/s`
  if (total === null) return `${done} documents, ${speed}, ${toClock(seconds)}`
  const share = Math.min(1, total === 0 ? 1 : done / total)
  const full = Math.round(share * WIDTH)
  const left = rate > 0 ? `, ${toClock(Math.max(0, total - done) / rate)} left` : ''
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total} documents, ${speed}${left}`
}

async function countLines(path: string): Promise<number> {
  let lines = 0
  let isOpen = false
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1
    isOpen = chunk.at(-1) !== NEWLINE
  }
  return isOpen ? lines + 1 : lines
}

/** About how many documents the inputs hold; `null` where that cannot be known before they are read, as of a pipe. */
export async function countDocuments(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for (const path of paths) {
    if (path === '-') return null
    try {
      const stats = await stat(path)
      if (stats.isDirectory()) {
        const inside = await readdir(path, { recursive: true, withFileTypes: true })
        const files = inside.filter((entry) => entry.isFile() && /\.(txt|html?|jsonl|ndjson|pdf|eml)$/i.test(entry.name))
        total += (await countDocuments(files.map((entry) => join(entry.parentPath, entry.name)))) ?? 0
      } else if (!stats.isFile()) return null
      else total += /^\.(jsonl|ndjson)$/i.test(extname(path)) ? await countLines(path) : 1
    } catch {
      // What cannot be read is one input, and told of when its turn comes.
      total += 1
    }
  }
  return total
}

/** A line on the terminal that is drawn over and over, from 20 documents on. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #now: () => number
  readonly #start: number
  #total: number | null = null
  #done = 0
  #drawn: number | null = null

  constructor(stream: NodeJS.WriteStream, now: () => number) {
    this.#stream = stream
    this.#now = now
    this.#start = now()
  }

  /** Tells how many documents there will be. */
  expect(total: number | null): void {
    this.#total = total
  }

  /** One more is done. */
  step(): void {
    this.#done += 1
    const now = this.#now()
    if ((this.#total ?? this.#done) < FROM || now - (this.#drawn ?? 0) < EVERY_MILLISECONDS) return
    const line = toBar(this.#done, this.#total, (now - this.#start) / 1000)
    this.#stream.write(`\r\u001b[K${line.slice(0, (this.#stream.columns || 80) - 1)}`)
    this.#drawn = now
  }

  /** Takes the line away, before anything else is written and at the end; the next step draws it again. */
  clear(): void {
    if (this.#drawn !== null) this.#stream.write('\r\u001b[K')
    this.#drawn = null
  }
}
