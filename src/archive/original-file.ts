import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createGunzip, gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib'

export const ORIGINALS_FOLDER = 'originals'
/** More than this is not decompressed at once. */
const AT_ONCE = 32 * 1_048_576

/** Bytes that are packed in a tenth of a millisecond or less. */
const SHORT = 8192

const gzipped = promisify(gzip)
const gunzipped = promisify(gunzip)

/** Of the bytes, lower-case hexadecimal. */
export const toSha256 = (bytes: Uint8Array): string => hash('sha256', bytes)

/** Where in an archive the original with this hash lies: two folders by its first digits, so that none holds too many. */
export const toOriginalPath = (folder: string, sha256: string): string =>
  join(folder, ORIGINALS_FOLDER, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.gz`)

/** The hash in an original's file name; `null` if it is no such name. */
export const findOriginalName = (name: string): string | null => /^([\da-f]{64})\.gz$/u.exec(name)?.[1] ?? null

/** Short originals are packed at once, since waiting for a thread costs more than doing it. */
export const compress = async (bytes: Uint8Array): Promise<Uint8Array> => (bytes.length <= SHORT ? gzipSync(bytes) : gzipped(bytes))

/** The bytes of an original of this size; throws where the file does not hold just that. */
export const decompress = (packed: Uint8Array, size: number): Promise<Uint8Array> => gunzipped(packed, { maxOutputLength: Math.max(size, 1) })

/** What an original's file turned out to hold: bytes with this hash, or why it cannot be unpacked. */
export type Unpacked = { readonly ok: true; readonly sha256: string; readonly size: number } | { readonly ok: false; readonly reason: string }

const DAMAGED = 'its compressed form is damaged'
const LONGER = 'it unpacks to more bytes than were kept'

const toFailure = (error: unknown): Unpacked => ({
  ok: false,
  reason: error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? LONGER : DAMAGED,
})

/** Of a file that is read whole. */
export function hashPacked(packed: Uint8Array, size: number): Unpacked {
  try {
    const { buffer, engine } = gunzipSync(packed, { info: true, maxOutputLength: Math.max(size, 1) }) as unknown as {
      readonly buffer: Uint8Array
      readonly engine: { readonly bytesWritten: number }
    }
    // The library passes over what follows a whole original.
    if (engine.bytesWritten !== packed.length) return { ok: false, reason: 'other bytes follow it in its file' }
    return { ok: true, sha256: toSha256(buffer), size: buffer.length }
  } catch (error) {
    return toFailure(error)
  }
}

export const isLarge = (size: number): boolean => size > AT_ONCE

/** The same without having all of it in memory. */
export async function hashLarge(path: string, size: number): Promise<Unpacked> {
  const sum = createHash('sha256')
  let unpacked = 0
  const file = createReadStream(path, { highWaterMark: 1_048_576 })
  const unpack = createGunzip({ chunkSize: 1_048_576 })
  file.on('error', (error) => unpack.destroy(error))
  try {
    for await (const chunk of file.pipe(unpack) as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length
      if (unpacked > size) return { ok: false, reason: LONGER }
      sum.update(chunk)
    }
    if (unpack.bytesWritten !== file.bytesRead) return { ok: false, reason: 'other bytes follow it in its file' }
    return { ok: true, sha256: sum.digest('hex'), size: unpacked }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && error.syscall !== undefined) throw error
    return toFailure(error)
  } finally {
    file.destroy()
  }
}
