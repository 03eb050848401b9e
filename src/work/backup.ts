import { hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { type Archive, syncFile, syncFolder, toDiskError } from '../archive/index.ts'
import { OutsideError } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { BACKUP_FORMAT, type BackupManifest, LOG_MEMBER, MANIFEST_MEMBER, toOriginalMember, toRowsMember } from './backup-members.ts'

export interface BackupProgress {
  readonly originals: number
  readonly total: number
}

export interface BackupTools {
  readonly archive: Archive
  readonly store: Store
  readonly progress: (progress: BackupProgress) => void
}

/** Rows of the store go in parts of about this many bytes, one of which is in memory. */
const PART_BYTES = 8_000_000

type Pack = ReturnType<typeof pack>

const addBytes = (tar: Pack, name: string, bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    tar.entry({ name, size: bytes.length, mtime: new Date(0) }, Buffer.from(bytes), (error) => (error == null ? done() : fail(error)))
  })

async function addFile(tar: Pack, name: string, { path, size }: { readonly path: string; readonly size: number }): Promise<void> {
  const entry = tar.entry({ name, size, mtime: new Date(0) })
  // Of a log that grows meanwhile no more than this is wanted.
  const source = size === 0 ? Readable.from([]) : createReadStream(path, { end: size - 1 })
  await pipeline(source, entry)
}

/** The store's rows as JSON lines, compressed, in parts; gives the hash of each part. */
async function addRows(tar: Pack, store: Store): Promise<string[]> {
  const parts: string[] = []
  let lines: string[] = []
  let size = 0
  const flush = async (): Promise<void> => {
    const bytes = gzipSync(`${lines.join('\n')}\n`)
    parts.push(hash('sha256', bytes))
    await addBytes(tar, toRowsMember(parts.length), bytes)
    lines = []
    size = 0
  }
  for await (const row of store.streamRows()) {
    const line = JSON.stringify(row)
    lines.push(line)
    size += line.length
    if (size >= PART_BYTES) await flush()
  }
  if (lines.length > 0) await flush()
  return parts
}

async function fill(tar: Pack, { archive, store, progress }: BackupTools): Promise<BackupManifest> {
  // The store first, then the log, then the originals: each has all that the one before speaks of.
  const rows = await addRows(tar, store)
  const log = await archive.readLog()
  const logSize = log.size
  await addFile(tar, LOG_MEMBER, { path: archive.log.path, size: logSize })
  let originals = 0
  for (const sha256 of log.originals) {
    const path = archive.toPath(sha256)
    const size = await stat(path).then(
      (stats) => stats.size,
      (error) => {
        throw toDiskError(error, path)
      },
    )
    await addFile(tar, toOriginalMember(sha256), { path, size })
    originals += 1
    if (originals % 64 === 0) progress({ originals, total: log.originals.size })
  }
  progress({ originals, total: originals })
  const manifest: BackupManifest = { format: BACKUP_FORMAT, rows, originals, entries: log.entries, head: log.head }
  await addBytes(tar, MANIFEST_MEMBER, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  return manifest
}

/**
 * Writes archive, log and store to one file, while others may go on adding: a tar archive, whose last member says what belongs to it. The file has
 * its name only when it is whole and on the disk. Both kinds of store give the same.
 */
export async function backUp(file: string, tools: BackupTools): Promise<BackupManifest> {
  const part = `${file}.part`
  const tar = pack()
  try {
    const filled = fill(tar, tools).then(
      (manifest) => {
        tar.finalize()
        return manifest
      },
      (error) => {
        tar.destroy(error)
        throw error
      },
    )
    const [manifest] = await Promise.all([filled, pipeline(tar, createWriteStream(part))])
    await syncFile(part)
    await rename(part, file)
    await syncFolder(dirname(file))
    await tools.archive.record([{ what: 'exported', file: basename(file), originals: manifest.originals }])
    return manifest
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    if (error instanceof OutsideError) throw error
    throw toDiskError(error, file)
  }
}
