import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { OutsideError, type Result } from '../../model/index.ts'
import { megabytes } from '../megabytes.ts'
import { parseLetter } from '../parse-letter.ts'
import { toRefusal } from '../to-refusal.ts'
import type { Lead, Taken } from './lead.ts'

/** Media types by the endings of files that are documents. */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
  '.eml': 'message/rfc822',
}

/** What the disk does not give: that there is no such file may change, as may its permissions. */
export function toDiskError(error: unknown, path: string): OutsideError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const reason = code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file. Check the path' : `${code}. Check its permissions and the disk`
  return new OutsideError(`${path} cannot be read: ${reason}.`, { code, retry: 'later', cause: error })
}

/** The whole of a file, or a refusal of what is larger or no file; an `OutsideError` for what the disk does not give. */
export async function readFile(path: string, largest: number): Promise<Result<{ readonly bytes: Uint8Array; readonly fileDate: string }>> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    const stats = await handle.stat()
    if (!stats.isFile()) return toRefusal('unreadable', path, 'It is no file but a pipe or device.')
    if (stats.size > largest) return toRefusal('too-large', path, `It is larger than ${megabytes(largest)}.`)
    return { ok: true, value: { bytes: await handle.readFile(), fileDate: stats.mtime.toISOString() } }
  } catch (error) {
    throw toDiskError(error, path)
  } finally {
    await handle?.close()
  }
}

/** What a letter's headers say of it; whom it was sent to is nobody's business. */
async function toLetterHeaders(bytes: Uint8Array): Promise<{ readonly headers: Record<string, string>; readonly sentAt: string | null }> {
  const letter = await parseLetter(bytes)
  const named = { subject: letter?.subject, from: letter?.sender, date: letter?.sentAt, 'message-id': letter?.messageId }
  return {
    headers: Object.fromEntries(Object.entries(named).filter((entry): entry is [string, string] => entry[1] != null)),
    sentAt: letter?.sentAt ?? null,
  }
}

/** A file that is one document. It is not touched before it is opened. */
export function toFileLead(
  path: string,
  { mediaType, largest, now }: { readonly mediaType: string; readonly largest: number; readonly now: () => Date },
): Lead {
  const take = async (): Promise<Result<Taken>> => {
    const read = await readFile(path, largest)
    if (!read.ok) return read
    const { bytes, fileDate } = read.value
    const { headers, sentAt } = mediaType === 'message/rfc822' ? await toLetterHeaders(bytes) : { headers: {}, sentAt: null }
    return {
      ok: true,
      value: {
        bytes,
        capture: {
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size: bytes.length,
          mediaType,
          url: null,
          finalUrl: null,
          status: null,
          headers,
          file: basename(path),
          capturedAt: now().toISOString(),
          serverDate: sentAt,
          lastModified: null,
          fileDate,
        },
      },
    }
  }
  return { name: path, url: null, open: take }
}
