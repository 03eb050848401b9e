import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { type Capture, OutsideError } from '../model/index.ts'
import { toCanonicalJson } from './canonical-json.ts'
import type { CustodyEntry, Deed } from './custody-entry.ts'
import { CustodyLog, type CustodyTools, readLog } from './custody-log.ts'
import { toDiskError } from './disk-error.ts'
import { compress, decompress, ORIGINALS_FOLDER, toOriginalPath, toSha256 } from './original-file.ts'
import { keepDamaged, moveInto, syncFolder, writeSynced } from './safe-write.ts'

/** Bytes with the story of how they came. */
export interface Original {
  readonly capture: Capture
  readonly bytes: Uint8Array
}

/** What keeping an original came to. */
export interface Kept {
  /** Number of the entry in the custody log. */
  readonly sequence: number
  readonly sha256: string
  /** `false` where the same bytes were kept before; they lie there once. */
  readonly isNew: boolean
}

/** What a log holds up to some moment. */
export interface LogSummary {
  readonly size: number
  readonly entries: number
  readonly head: string
  readonly originals: ReadonlySet<string>
}

/** What is written down before originals get their final names, so that a process that is stopped in between leaves no bytes without a story. */
interface Intent {
  /** Where the log ended. */
  readonly logSize: number
  readonly logSequence: number
  readonly captures: readonly Capture[]
}

const INCOMING_FOLDER = 'incoming'
/** Files that are written at once. */
const SIDE_BY_SIDE = 16
/** Machine, process and start of the process, in front of the names of its files. */
const HOST = toSha256(Buffer.from(hostname())).slice(0, 8)
const START = randomUUID().slice(0, 8)
const OWNER = /^([\da-f]{8})-(\d+)-([\da-f]{8})-/u

/** Has the process ended that wrote a file of this name? Of another machine's nothing is known. */
function isAbandoned(name: string): boolean {
  const [, host, id, start] = OWNER.exec(name) ?? []
  if (host !== HOST) return false
  if (Number(id) === process.pid) return start !== START
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM')
  }
}

async function readIntent(path: string): Promise<Intent | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // It was written only in part, so nothing of its batch has a final name.
    return null
  }
}

/** The captures of originals that have their final names, or may have, and whose entries in the log are still to come. */
export async function readIntents(folder: string): Promise<readonly Capture[]> {
  const incoming = join(folder, INCOMING_FOLDER)
  const names = await readdir(incoming).catch((): string[] => [])
  const intents = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => readIntent(join(incoming, name))))
  return intents.flatMap((intent) => intent?.captures ?? [])
}

/** Does the work for all, some at a time. */
async function forAll<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  const rest = values.values()
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (const value of rest) await work(value)
    }),
  )
}

/**
 * Originals under the hash of their bytes, and the log of what was done with them. Originals are never altered, and lie there once however often
 * they come. What a promise acknowledges is on the disk. Several processes may use one archive at once.
 */
export class Archive {
  readonly folder: string
  readonly log: CustodyLog

  private constructor(folder: string, tools: CustodyTools) {
    this.folder = folder
    this.log = new CustodyLog(folder, tools)
  }

  /** Opens the archive in this folder, which is made if it is not there, and brings to an end what a stopped process has left half done. */
  static async open(folder: string, tools: CustodyTools): Promise<Archive> {
    try {
      await mkdir(join(folder, INCOMING_FOLDER), { recursive: true })
      await mkdir(join(folder, ORIGINALS_FOLDER), { recursive: true })
      await syncFolder(folder)
    } catch (error) {
      throw toDiskError(error, folder)
    }
    const archive = new Archive(folder, tools)
    try {
      await archive.#recover()
    } catch (error) {
      await archive.close()
      throw toDiskError(error, folder)
    }
    return archive
  }

  /** Keeps originals and writes down that they came, all or none; gives what came of each, in order. */
  async keep(originals: readonly Original[]): Promise<readonly Kept[]> {
    const mended: Deed[] = []
    const fresh = new Map<string, Original>()
    const seen = new Set<string>()
    await forAll(originals, async (original) => {
      const { sha256 } = original.capture
      if (toSha256(original.bytes) !== sha256)
        throw new Error(`The bytes of ${original.capture.url ?? original.capture.file} are not those of their hash.`)
      if (seen.has(sha256)) return
      seen.add(sha256)
      if (await this.#isKept(original, mended)) return
      fresh.set(sha256, original)
    })
    const intent = fresh.size === 0 ? null : await this.#bring([...fresh.values()])
    const entries = await this.log.append([...mended, ...originals.map(({ capture }) => ({ what: 'captured', capture }) as const)])
    if (intent !== null) await rm(intent, { force: true })
    return entries.slice(mended.length).map(({ sequence }, index) => {
      const sha256 = (originals[index] as Original).capture.sha256
      return { sequence, sha256, isNew: fresh.delete(sha256) }
    })
  }

  /** Writes down what was done. */
  record(deeds: readonly Deed[]): Promise<readonly CustodyEntry[]> {
    return this.log.append(deeds)
  }

  /** The bytes of an original of this size. */
  async read(sha256: string, size: number): Promise<Uint8Array> {
    const path = toOriginalPath(this.folder, sha256)
    const packed = await readFile(path).catch((error) => {
      throw toDiskError(error, path)
    })
    const bytes = await decompress(packed, size).catch(() => null)
    if (bytes === null || toSha256(bytes) !== sha256)
      throw new OutsideError(`${path}: It is damaged. Add its source again, or restore it from a backup.`, {
        code: 'original-damaged',
        retry: 'never',
      })
    return bytes
  }

  /** Where the file of an original lies. */
  toPath(sha256: string): string {
    return toOriginalPath(this.folder, sha256)
  }

  /** The log as it stands now: its size in bytes, how many entries, the hash of the last, and the originals that it speaks of. */
  async readLog(): Promise<LogSummary> {
    const { size, sequence, hash } = await this.log.exclusively(async (head) => head)
    const originals = new Set<string>()
    for await (const { entry } of readLog(this.log.path, { end: size }))
      if (entry?.what === 'captured' || entry?.what === 'recovered') originals.add(entry.capture.sha256)
    return { size, entries: sequence, head: hash, originals }
  }

  close(): Promise<void> {
    return this.log.close()
  }

  /** Are these very bytes in their place? Damaged ones are moved out of it, as they are. */
  async #isKept({ bytes, capture }: Original, mended: Deed[]): Promise<boolean> {
    const path = toOriginalPath(this.folder, capture.sha256)
    if (!existsSync(path)) return false
    let packed: Uint8Array
    try {
      packed = await readFile(path)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
      throw toDiskError(error, path)
    }
    const found = await decompress(packed, bytes.length).catch(() => null)
    if (found !== null && Buffer.compare(found, bytes) === 0) return true
    const sha256 = toSha256(packed)
    const setAside = `${capture.sha256}-${sha256.slice(0, 8)}.gz`
    await keepDamaged(this.folder, setAside, packed)
    mended.push({ what: 'mended', file: `${capture.sha256}.gz`, bytes: packed.length, sha256, setAside })
    return false
  }

  /** Brings new originals into their places, and gives the file that says so until the log does. */
  async #bring(originals: readonly Original[]): Promise<string> {
    const incoming = join(this.folder, INCOMING_FOLDER)
    const batch = join(incoming, `${HOST}-${process.pid}-${START}-${randomUUID()}`)
    const toTemporary = (sha256: string): string => `${batch}-${sha256}.gz`
    const written: string[] = []
    const intentFile = `${batch}.json`
    try {
      await forAll(originals, async ({ capture, bytes }) => {
        const temporary = toTemporary(capture.sha256)
        written.push(temporary)
        await writeSynced(temporary, await compress(bytes))
      })
      const intent = await this.log.exclusively(
        async ({ size, sequence }): Promise<Intent> => ({
          logSize: size,
          logSequence: sequence,
          captures: originals.map(({ capture }) => capture),
        }),
      )
      written.push(intentFile)
      await writeSynced(intentFile, Buffer.from(toCanonicalJson(intent)))
      await syncFolder(incoming)
      const changed = new Set<string>()
      for (const { capture } of originals)
        for (const folder of moveInto(toTemporary(capture.sha256), toOriginalPath(this.folder, capture.sha256))) changed.add(folder)
      await forAll([...changed], syncFolder)
    } catch (error) {
      // What has its final name already stays, and is told of by the file that says so.
      const isToldOf = existsSync(intentFile)
      for (const path of written) if (path !== intentFile || !isToldOf) await rm(path, { force: true }).catch(() => {})
      throw toDiskError(error, this.folder)
    }
    return intentFile
  }

  /** Ends what stopped processes have begun: their originals that are in place are written down, and their other files go. */
  async #recover(): Promise<void> {
    const incoming = join(this.folder, INCOMING_FOLDER)
    const names = (await readdir(incoming)).filter(isAbandoned)
    for (const name of names.filter((known) => known.endsWith('.json'))) {
      const path = join(incoming, name)
      const intent = await readIntent(path)
      if (intent === null) continue
      await this.log.exclusively(async () => {
        const told = new Set<string>()
        for await (const { entry } of readLog(this.log.path, { start: intent.logSize, number: intent.logSequence + 1 }))
          if (entry?.what === 'captured' || entry?.what === 'recovered') told.add(entry.capture.sha256)
        const untold: Capture[] = []
        for (const capture of intent.captures)
          if (!told.has(capture.sha256) && existsSync(toOriginalPath(this.folder, capture.sha256))) untold.push(capture)
        if (untold.length > 0) await this.log.appendHere(untold.map((capture) => ({ what: 'recovered', capture })))
        // A power failure may have kept the name of a file and lost the folder's.
        for (const { sha256 } of untold) await syncFolder(dirname(toOriginalPath(this.folder, sha256)))
      })
    }
    for (const name of names) await rm(join(incoming, name), { force: true })
  }
}
