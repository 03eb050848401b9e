import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'
import { Archive, type ArchiveCheck, type CustodyTools, type Fault, toDiskError, verifyArchive } from '../archive/index.ts'
import { OutsideError } from '../model/index.ts'
import type { Store, StoreRow } from '../store/index.ts'
import { BACKUP_FORMAT, type BackupManifest, findMember } from './backup-members.ts'

export interface RestoreTools extends CustodyTools {
  /** Opens the empty store that is filled; the folder is the one to be used where the store is a file. */
  readonly openStore: (folder: string) => Promise<Store>
  readonly tell: (fault: Fault) => void
  /** Bytes of the backup that are dealt with. */
  readonly progress: (bytes: number) => void
}

type Entry = Extract extends AsyncIterable<infer Member> ? Member : never

/** A manifest is a few hundred bytes for each gigabyte of rows. */
const LARGEST_MANIFEST = 16_000_000

const refuse = (file: string, why: string): OutsideError => new OutsideError(`${file}: ${why}`, { code: 'not-a-backup', retry: 'never' })

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    throw toDiskError(error, folder)
  }
}

/** Writes a member to its file, and gives the hash of what was written. */
async function save(entry: Entry, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  const sum = createHash('sha256')
  const file = await open(path, 'wx')
  try {
    for await (const chunk of entry as AsyncIterable<Uint8Array>) {
      sum.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return sum.digest('hex')
}

async function readManifest(entry: Entry, file: string): Promise<BackupManifest> {
  const chunks: Uint8Array[] = []
  if ((entry.header.size ?? 0) > LARGEST_MANIFEST) throw refuse(file, 'Its list of contents is too long to be one.')
  for await (const chunk of entry as AsyncIterable<Uint8Array>) chunks.push(chunk)
  try {
    const manifest = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (manifest.format === BACKUP_FORMAT) return manifest
  } catch {
    // Told below.
  }
  throw refuse(file, `Its list of contents is not one of ${BACKUP_FORMAT}. Was it made by a later version?`)
}

interface Unpacked {
  readonly manifest: BackupManifest
  /** Hash of the whole file. */
  readonly sha256: string
}

/** Unpacks a backup into a folder; nothing but what backups have is written, and nowhere else. */
async function unpack(file: string, folder: string, progress: (bytes: number) => void): Promise<Unpacked> {
  const whole = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform: (chunk, _, done) => {
      whole.update(chunk)
      bytes += chunk.length
      progress(bytes)
      done(null, chunk)
    },
  })
  const source = createReadStream(file, { highWaterMark: 1_048_576 })
  source.on('error', (error) => counted.destroy(error))
  const tar = extract()
  counted.on('error', (error) => tar.destroy(error))
  source.pipe(counted).pipe(tar)
  const rows: string[] = []
  let originals = 0
  let manifest: BackupManifest | null = null
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header
      const member = type === 'file' || type === null ? findMember(name) : null
      if (member === null) throw refuse(file, `It holds “${name.slice(0, 100)}”, which no backup has.`)
      switch (member.kind) {
        case 'rows':
          rows[member.number - 1] = await save(entry, join(folder, 'rows', `${member.number}.gz`))
          break
        case 'log':
          await save(entry, join(folder, name))
          break
        case 'original':
          originals += 1
          await save(entry, join(folder, name))
          break
        case 'manifest':
          manifest = await readManifest(entry, file)
          break
      }
    }
  } catch (error) {
    if (error instanceof Error && !('syscall' in error) && !(error instanceof OutsideError))
      throw refuse(file, `It is no whole backup: ${error.message}.`)
    throw error
  } finally {
    source.destroy()
  }
  if (manifest === null) throw refuse(file, 'It has no list of contents: it was not written to its end. Take another backup.')
  const damaged = manifest.rows.findIndex((sum, index) => sum !== rows[index])
  if (damaged >= 0 || rows.length !== manifest.rows.length)
    throw refuse(file, `Part ${damaged + 1} of the store's rows is damaged or missing. Take another backup.`)
  if (originals !== manifest.originals)
    throw refuse(file, `It holds ${originals} originals, and should hold ${manifest.originals}. Take another backup.`)
  return { manifest, sha256: whole.digest('hex') }
}

async function* readRows(folder: string, parts: number): AsyncGenerator<StoreRow> {
  for (let part = 1; part <= parts; part++) {
    const lines = createInterface({
      input: createReadStream(join(folder, 'rows', `${part}.gz`)).pipe(createGunzip()),
      crlfDelay: Number.POSITIVE_INFINITY,
    })
    for await (const line of lines) if (line !== '') yield JSON.parse(line)
  }
}

/**
 * Brings a backup back into a folder that is empty, with an empty store. It is unpacked and verified beside the folder, which gets its name when all
 * is there; faults that the originals and the log have are told, and do not keep the rest from being restored.
 */
export async function restore(file: string, folder: string, { openStore, tell, progress, ...tools }: RestoreTools): Promise<ArchiveCheck> {
  if (!(await isEmpty(folder)))
    throw new OutsideError(`${folder}: There is something in this folder. A backup is restored into an empty one; name another with --store.`, {
      code: 'not-empty',
      retry: 'never',
    })
  const beside = `${folder}.restoring`
  try {
    // What an earlier attempt has left.
    await rm(beside, { recursive: true, force: true })
    await mkdir(beside, { recursive: true })
    const { manifest, sha256 } = await unpack(file, beside, progress)
    for (const name of ['originals', 'incoming']) await mkdir(join(beside, 'archive', name), { recursive: true })
    const check = await verifyArchive(join(beside, 'archive'), { tell, progress: () => {}, expected: manifest.entries === 0 ? null : manifest.head })
    const store = await openStore(beside)
    try {
      await store.loadRows(readRows(beside, manifest.rows.length))
    } finally {
      await store.close()
    }
    await rm(join(beside, 'rows'), { recursive: true, force: true })
    const archive = await Archive.open(join(beside, 'archive'), tools)
    try {
      await archive.record([{ what: 'transferred', file: basename(file), sha256 }])
    } finally {
      await archive.close()
    }
    await rmdir(folder).catch(() => {})
    await rename(beside, folder)
    return check
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => {})
    throw toDiskError(error, error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : file)
  }
}
