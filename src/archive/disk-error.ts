import { OutsideError, type Retry } from '../model/index.ts'

interface Meaning {
  readonly says: string
  readonly retry: Retry
}

const FULL: Meaning = { says: 'The disk is full. Make room and run the command again; what was reported as kept is safe.', retry: 'later' }
const READ_ONLY: Meaning = {
  says: 'It may not be written. Check who owns the folder and whether its disk is mounted for reading only.',
  retry: 'never',
}
const FAILING: Meaning = {
  says: 'The disk fails to read or write it. Look at the disk before anything else, and restore from a backup.',
  retry: 'never',
}
const GONE: Meaning = { says: 'It is not there. Check the path, and whether the disk is mounted.', retry: 'never' }

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EIO: FAILING,
  ENOENT: GONE,
  ENOTDIR: { says: 'A part of its path is no folder. Check the path.', retry: 'never' },
  EMFILE: { says: 'Too many files are open. Close other programs, or raise the limit (ulimit -n).', retry: 'soon' },
}

/** The SQLite codes that say the same (sqlite.org/rescode.html), by their last byte. */
const SQLITE_CODES: Readonly<Record<number, string>> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' }

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE_CODES[error.errcode & 0xff] ?? null
  return 'syscall' in error && 'code' in error ? String(error.code) : null
}

/** A failure of the disk with the file's name and the way out; whatever else has failed comes back as it is. */
export function toDiskError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === null || error instanceof OutsideError) return error
  const { says, retry } = MEANINGS[code] ?? { says: `The disk answered ${code}.`, retry: 'never' }
  return new OutsideError(`${path}: ${says}`, { code, retry, cause: error })
}
