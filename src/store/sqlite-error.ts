import { OutsideError } from '../model/index.ts'

interface Told {
  readonly code: string
  readonly retry: OutsideError['retry']
  readonly sentence: (path: string) => string
}

/** By SQLite's primary result codes (https://sqlite.org/rescode.html). */
const ERRORS: Readonly<Record<number, Told>> = {
  3: { code: 'store-denied', retry: 'never', sentence: (path) => `The store ${path} may not be opened. Check who owns the file and its folder.` },
  5: {
    code: 'store-busy',
    retry: 'soon',
    sentence: (path) => `The store ${path} is being written by another process and did not become free in time. Try again.`,
  },
  6: { code: 'store-busy', retry: 'soon', sentence: (path) => `The store ${path} is locked by another question. Try again.` },
  8: {
    code: 'store-read-only',
    retry: 'never',
    sentence: (path) => `The store ${path} cannot be written: the file, its folder or its disk is read-only. Nothing was changed.`,
  },
  10: {
    code: 'disk-failed',
    retry: 'later',
    sentence: (path) => `The disk under the store ${path} did not read or write as asked. What was acknowledged before stays; check the disk.`,
  },
  11: {
    code: 'store-damaged',
    retry: 'never',
    sentence: (path) => `The store ${path} is damaged. Restore a backup, or add the documents to a new store from the archive.`,
  },
  13: {
    code: 'disk-full',
    retry: 'later',
    sentence: (path) => `The disk is full: the store ${path} could not grow, and nothing of this batch was kept. Make room and run it again.`,
  },
  14: {
    code: 'store-not-opened',
    retry: 'never',
    sentence: (path) => `The store ${path} cannot be opened. Its folder must exist and be writable, also for the files beside it (-wal, -shm).`,
  },
  26: { code: 'not-a-store', retry: 'never', sentence: (path) => `${path} is no store: it is not a SQLite file, or its head is damaged.` },
}

/** The error with a sentence that names the file and the way out; one that is our own mistake stays what it was. */
export function toSqliteError(message: string, code: number | null, path: string): Error {
  const told = code === null ? undefined : ERRORS[code & 255]
  if (told === undefined) return new Error(`SQLite refused a statement on ${path}: ${message}`)
  return new OutsideError(`${told.sentence(path)} (SQLite: ${message})`, { code: told.code, retry: told.retry })
}
