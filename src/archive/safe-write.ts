import { closeSync, fsync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { toDiskError } from './disk-error.ts'

// What goes to the system's own memory is done at once, since waiting for a thread costs more than doing it; the disk is waited for.
const sync = promisify(fsync)

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = openSync(path, flags)
  try {
    await sync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes sure that the names in a folder outlast a power failure. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder; its file system keeps names by itself.
  if (process.platform !== 'win32') await syncPath(path, 'r')
}

/** Makes sure that what was written to a file outlasts a power failure. */
export const syncFile = (path: string): Promise<void> => syncPath(path, 'r+')

/** Writes a new file that is on the disk when this returns; its name is so only after `syncFolder`. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  let file: number | null = null
  try {
    file = openSync(path, 'wx')
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    await sync(file)
  } catch (error) {
    throw toDiskError(error, path)
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** Gives a whole file its final name, in a folder that is made if need be. The names last after `syncFolder` of the folders that are returned. */
export function moveInto(from: string, to: string): readonly string[] {
  const folder = dirname(to)
  try {
    const made = mkdirSync(folder, { recursive: true })
    renameSync(from, to)
    if (made === undefined) return [folder]
    const changed = [folder]
    // Each folder that is new is a new name in the one above.
    for (let above = folder; above.length >= made.length; above = dirname(above)) changed.push(dirname(above))
    return changed
  } catch (error) {
    throw toDiskError(error, to)
  }
}

export const DAMAGED_FOLDER = 'damaged'

/** Sets bytes aside as they were found, before what they lie in is mended. */
export async function keepDamaged(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, DAMAGED_FOLDER)
  await mkdir(path, { recursive: true })
  // A mending that was cut short itself may have left a part of it.
  await rm(join(path, name), { force: true })
  await writeSynced(join(path, name), bytes)
  await syncFolder(path)
}
