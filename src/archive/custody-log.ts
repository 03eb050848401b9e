import { hash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toCanonicalJson } from './canonical-json.ts'
import { type CustodyEntry, type Deed, findEntry, NO_ENTRY } from './custody-entry.ts'
import { toDiskError } from './disk-error.ts'
import { FolderLock } from './folder-lock.ts'
import { keepDamaged, syncFolder } from './safe-write.ts'

export const LOG_FILE = 'custody.jsonl'
/** The last entry's number and hash, by which a log that was cut at a line's end is told. */
export const HEAD_FILE = 'custody.head'

const LOCK_FILE = 'custody.lock'
const NEWLINE = 10
const TAIL_BYTES = 65_536
const LONGEST_LINE = 64 * 1_048_576
const PATIENCE = 60_000

/** Who writes, and what the clock says. */
export interface CustodyTools {
  readonly now: () => Date
  /** Name and version of the program. */
  readonly by: string
}

/** The end of a log: how many lines there are, the hash of the last, and where the bytes after it begin. */
export interface LogHead {
  readonly sequence: number
  readonly hash: string
  /** Bytes up to the end of the last whole line. */
  readonly size: number
}

const EMPTY: LogHead = { sequence: 0, hash: NO_ENTRY, size: 0 }

/** One line of a log as it stands in the file; `entry` is `null` where it is no entry. */
export interface LogLine {
  /** From 1. */
  readonly number: number
  readonly entry: CustodyEntry | null
  readonly hash: string
  /** Where the line ends, with its break. */
  readonly end: number
  /** Without a break at its end: the rest of an append that was cut short. */
  readonly isTorn: boolean
}

const toHash = (bytes: Uint8Array): string => hash('sha256', bytes)
const decoder = new TextDecoder()

/** The lines of a log from the byte `start` (where a line begins, of number `number`) up to the byte `end`; nothing if there is no log. */
export async function* readLog(
  path: string,
  { start = 0, number = 1, end = Number.POSITIVE_INFINITY }: { readonly start?: number; readonly number?: number; readonly end?: number } = {},
): AsyncGenerator<LogLine> {
  if (end <= start) return
  const stream = createReadStream(path, { start, end: end - 1, highWaterMark: 1_048_576 })
  let rest: Buffer = Buffer.alloc(0)
  let at = start
  let line = number
  const toLine = (bytes: Uint8Array, isTorn: boolean): LogLine => {
    at += bytes.length + (isTorn ? 0 : 1)
    return { number: line++, entry: findEntry(decoder.decode(bytes)), hash: toHash(bytes), end: at, isTorn }
  }
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let from = 0
      for (let to = bytes.indexOf(NEWLINE, rest.length); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
        yield toLine(bytes.subarray(from, to), false)
        from = to + 1
      }
      rest = bytes.subarray(from)
      if (rest.length > LONGEST_LINE) break
    }
    if (rest.length > 0) yield toLine(rest, true)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw toDiskError(error, path)
  }
}

/** The last whole line of a log of `size` bytes. A line that is no entry counts as one: the chain goes on over it, and it stays to be seen. */
async function readHead(handle: FileHandle, size: number): Promise<LogHead> {
  for (let length = Math.min(size, TAIL_BYTES); length > 0; length = Math.min(size, length * 8)) {
    const tail = Buffer.alloc(length)
    await handle.read(tail, 0, length, size - length)
    const last = tail.lastIndexOf(NEWLINE)
    const lines = tail
      .subarray(0, last + 1)
      .toString('latin1')
      .split('\n')
      .slice(0, -1)
    const isWhole = length === size
    // The first line of a part may have lost its beginning.
    const known = isWhole ? lines : lines.slice(1)
    for (let back = 0; back < known.length; back++) {
      const entry = findEntry(known[known.length - 1 - back] ?? '')
      if (entry === null) continue
      const bytes = Buffer.from(known.at(-1) ?? '', 'latin1')
      return { sequence: entry.sequence + back, hash: toHash(bytes), size: size - length + last + 1 }
    }
    if (!isWhole) continue
    if (known.length === 0) return EMPTY
    return { sequence: known.length, hash: toHash(Buffer.from(known.at(-1) ?? '', 'latin1')), size: last + 1 }
  }
  return EMPTY
}

/** What the head file says; `null` if there is none or it is damaged. */
export function findHead(text: string): LogHead | null {
  try {
    const { sequence, hash: last, size } = JSON.parse(text)
    return Number.isSafeInteger(sequence) && typeof last === 'string' && Number.isSafeInteger(size) ? { sequence, hash: last, size } : null
  } catch {
    return null
  }
}

/**
 * The append-only log of an archive: one line an entry, each with the hash of the line before. Any number of processes may write to one log; each
 * append is on the disk when it returns. What an append that was cut short has left behind is set aside by the next.
 */
export class CustodyLog {
  readonly #folder: string
  readonly #tools: CustodyTools
  readonly #lock: FolderLock
  #handle: FileHandle | null = null
  #head: LogHead = EMPTY

  constructor(folder: string, tools: CustodyTools) {
    this.#folder = folder
    this.#tools = tools
    this.#lock = new FolderLock(join(folder, LOCK_FILE))
  }

  /** The hash of the last entry that was written or found. */
  get head(): string {
    return this.#head.hash
  }

  get path(): string {
    return join(this.#folder, LOG_FILE)
  }

  /** Does the work while nobody else writes, with where the log ends. */
  async exclusively<T>(work: (head: LogHead) => Promise<T>): Promise<T> {
    return this.#lock.hold(
      async () => {
        try {
          const handle = await this.#openPresent()
          const { size } = await handle.stat()
          if (size !== this.#head.size || size === 0) await this.#mend(handle, size)
          return await work(this.#head)
        } catch (error) {
          throw toDiskError(error, this.path)
        }
      },
      { patience: PATIENCE },
    )
  }

  /** How many bytes the log has while nobody writes to it; nothing is mended. */
  async findEnd(): Promise<number | null> {
    // Who has never written here has no lock to wait for.
    if (!existsSync(join(this.#folder, LOCK_FILE))) return null
    return this.#lock.hold(async () => (await stat(this.path).catch(() => null))?.size ?? null, { patience: PATIENCE })
  }

  /** Writes the deeds down, all or none; gives their entries. */
  async append(deeds: readonly Deed[]): Promise<readonly CustodyEntry[]> {
    return deeds.length === 0 ? [] : this.exclusively(() => this.appendHere(deeds))
  }

  /** As `append`, for who works `exclusively` already. */
  async appendHere(deeds: readonly Deed[]): Promise<readonly CustodyEntry[]> {
    const handle = await this.#openPresent()
    const entries: CustodyEntry[] = []
    const lines: Buffer[] = []
    const at = this.#tools.now().toISOString()
    let { sequence, hash: previous, size } = this.#head
    for (const deed of deeds) {
      sequence += 1
      const entry: CustodyEntry = { ...deed, sequence, previous, at, by: this.#tools.by }
      const line = Buffer.from(toCanonicalJson(entry))
      previous = toHash(line)
      entries.push(entry)
      lines.push(line, Buffer.of(NEWLINE))
    }
    const bytes = Buffer.concat(lines)
    try {
      for (let written = 0; written < bytes.length; )
        written += (await handle.write(bytes, written, bytes.length - written, size + written)).bytesWritten
      await handle.datasync()
    } catch (error) {
      // Nothing of it was acknowledged; if it cannot be taken back either, the next append sets it aside.
      await handle.truncate(size).catch(() => {})
      throw toDiskError(error, this.path)
    }
    size += bytes.length
    this.#head = { sequence, hash: previous, size }
    await this.#writeHead()
    return entries
  }

  async close(): Promise<void> {
    await this.#handle?.close()
    this.#handle = null
    this.#lock.close()
  }

  /** The log as it is there now, not one that has been deleted or replaced since it was opened. */
  async #openPresent(): Promise<FileHandle> {
    if (this.#handle !== null) {
      if ((await this.#handle.stat()).nlink > 0) return this.#handle
      await this.#handle.close()
      this.#handle = null
      this.#head = EMPTY
    }
    this.#handle = await open(this.path, 'r+').catch(async (error) => {
      if (error.code !== 'ENOENT') throw error
      const made = await open(this.path, 'wx+')
      await syncFolder(this.#folder)
      return made
    })
    return this.#handle
  }

  /** Finds the log's end anew; writes down what is not as it was left. */
  async #mend(handle: FileHandle, size: number): Promise<void> {
    const reached = findHead(await readFile(join(this.#folder, HEAD_FILE), 'utf8').catch(() => ''))
    const head = await readHead(handle, size)
    this.#head = head
    if (head.size < size) {
      const torn = Buffer.alloc(size - head.size)
      await handle.read(torn, 0, torn.length, head.size)
      const sha256 = toHash(torn)
      const setAside = `custody-line-${head.sequence + 1}-${sha256.slice(0, 8)}.torn`
      await keepDamaged(this.#folder, setAside, torn)
      await handle.truncate(head.size)
      await handle.datasync()
      await this.appendHere([{ what: 'mended', file: LOG_FILE, bytes: torn.length, sha256, setAside }])
    }
    if (reached !== null && reached.sequence > head.sequence) await this.appendHere([{ what: 'cut', lost: reached.sequence, lostHash: reached.hash }])
  }

  async #writeHead(): Promise<void> {
    const path = join(this.#folder, HEAD_FILE)
    // Neither synced nor needed: a head that is behind the log is no fault, and it is never ahead of it.
    await writeFile(`${path}.new`, `${toCanonicalJson(this.#head)}\n`)
      .then(() => rename(`${path}.new`, path))
      .catch(() => {})
  }
}
