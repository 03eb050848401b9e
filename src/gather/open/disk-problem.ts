import type { Problem } from '../../model/index.ts'
import { toRefusal } from '../to-refusal.ts'

/** What the disk says of a path, as a problem of that input. */
export function toDiskProblem(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? toRefusal('not-found', path, 'There is no such file or folder. Check the path.').problem
    : toRefusal('unreadable', path, `It cannot be read (${code}). Check its permissions.`).problem
}
