import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readIntents } from './archive.ts'
import { checkLog } from './check-log.ts'
import { CustodyLog } from './custody-log.ts'
import { toDiskError } from './disk-error.ts'
import type { Fault } from './fault.ts'
import { findOriginalName, hashLarge, hashPacked, isLarge, ORIGINALS_FOLDER, toOriginalPath, type Unpacked } from './original-file.ts'

/** How far a verification has come. */
export interface VerifyProgress {
  readonly originals: number
  readonly total: number
  /** Of originals, unpacked. */
  readonly bytes: number
}

export interface VerifyTools {
  readonly tell: (fault: Fault) => void
  readonly progress: (progress: VerifyProgress) => void
  /** As for `checkLog`. */
  readonly expected: string | null
}

/** What was looked at, and what the log ends with: note it down elsewhere, and nothing up to here can be altered unseen. */
export interface ArchiveCheck {
  readonly originals: number
  readonly bytes: number
  readonly entries: number
  readonly head: string
  /** The numbers of entries that took something in, and the hash of what. */
  readonly captured: ReadonlyMap<number, string>
  /** The hashes of all texts that were read from originals. */
  readonly texts: ReadonlySet<string>
}

/** Between two of them interrupts and other work get their turn. */
const AT_A_TIME = 32

/** Names of all files in the folders of the originals; what is not where it should be is told. */
async function listOriginals(folder: string, tell: (fault: Fault) => void): Promise<Set<string>> {
  const found = new Set<string>()
  const root = join(folder, ORIGINALS_FOLDER)
  const list = (path: string) => readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  const surplus = (path: string): void =>
    tell({ kind: 'original-surplus', file: relative(folder, path), message: 'It is no original, and nothing else belongs here. Move it away.' })
  for (const first of list(root)) {
    await setImmediate()
    if (!first.isDirectory()) surplus(join(root, first.name))
    else
      for (const second of list(join(root, first.name))) {
        const inside = join(root, first.name, second.name)
        if (!second.isDirectory()) surplus(inside)
        else
          for (const { name } of list(inside)) {
            const sha256 = findOriginalName(name)
            if (sha256 !== null && toOriginalPath(folder, sha256) === join(inside, name)) found.add(sha256)
            else surplus(join(inside, name))
          }
      }
  }
  return found
}

/** A file's bytes in a buffer that serves again and again. */
class FileReader {
  #buffer = Buffer.alloc(1_048_576)

  /** Valid until the next call. */
  read(path: string): Uint8Array {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > this.#buffer.length) this.#buffer = Buffer.alloc(size * 2)
      let length = 0
      while (length < size) {
        const read = readSync(file, this.#buffer, length, size - length, length)
        if (read === 0) break
        length += read
      }
      return this.#buffer.subarray(0, length)
    } finally {
      closeSync(file)
    }
  }
}

async function unpack(path: string, size: number, reader: FileReader): Promise<Unpacked> {
  try {
    return isLarge(size) ? await hashLarge(path, size) : hashPacked(reader.read(path), size)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EIO' || error.code === 'EACCES'))
      return { ok: false, reason: `the disk does not give it (${error.code})` }
    throw toDiskError(error, path)
  }
}

/** Where the log ends while nobody writes to it; `null` on a disk that cannot be written, where nobody can. */
async function findLogEnd(folder: string): Promise<number | null> {
  const log = new CustodyLog(folder, { now: () => new Date(0), by: '' })
  try {
    return await log.findEnd()
  } catch {
    return null
  } finally {
    await log.close()
  }
}

/**
 * Hashes every original again and goes through the whole log, without network and without writing anything. Faults are told as they are found; it
 * may run while others add.
 */
export async function verifyArchive(folder: string, { tell, progress, expected }: VerifyTools): Promise<ArchiveCheck> {
  let listed: Set<string>
  try {
    listed = await listOriginals(folder, tell)
  } catch (error) {
    throw toDiskError(error, join(folder, ORIGINALS_FOLDER))
  }
  // In this order: what was listed before it was logged had its intent then, and has it still or is logged by now.
  const intended = new Set((await readIntents(folder)).map(({ sha256 }) => sha256))
  const sizes = new Map<string, number>()
  const captured = new Map<number, string>()
  const texts = new Set<string>()
  const log = await checkLog(folder, await findLogEnd(folder), {
    tell,
    expected,
    take: (entry) => {
      if (entry.what === 'read') texts.add(entry.text)
      if (entry.what !== 'captured' && entry.what !== 'recovered') return
      sizes.set(entry.capture.sha256, entry.capture.size)
      captured.set(entry.sequence, entry.capture.sha256)
    },
  })
  for (const sha256 of listed)
    if (!sizes.has(sha256) && !intended.has(sha256))
      tell({
        kind: 'original-surplus',
        file: relative(folder, toOriginalPath(folder, sha256)),
        message: 'The custody log says nothing of it: it was put here by other means, or entries were taken out of the log.',
      })
  let bytes = 0
  let originals = 0
  const reader = new FileReader()
  for (const [sha256, size] of sizes) {
    const path = toOriginalPath(folder, sha256)
    const file = relative(folder, path)
    let found: Unpacked | null
    try {
      found = await unpack(path, size, reader)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      found = null
    }
    if (found === null)
      tell({
        kind: 'original-missing',
        file,
        message: 'The custody log says that it is kept, and it is not there. Add its source again, or restore it from a backup.',
      })
    else if (!found.ok || found.sha256 !== sha256 || found.size !== size) {
      const why = found.ok ? 'its bytes are not those of its hash' : found.reason
      tell({ kind: 'original-damaged', file, message: `It is damaged: ${why}. Add its source again, or restore it from a backup.` })
    }
    if (found?.ok) bytes += found.size
    originals += 1
    if (originals % AT_A_TIME === 0) {
      progress({ originals, total: sizes.size, bytes })
      await setImmediate()
    }
  }
  progress({ originals, total: sizes.size, bytes })
  return { originals, bytes, entries: log.entries, head: log.hash, captured, texts }
}
