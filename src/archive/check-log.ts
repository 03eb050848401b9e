import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CustodyEntry } from './custody-entry.ts'
import { NO_ENTRY } from './custody-entry.ts'
import { findHead, HEAD_FILE, LOG_FILE, readLog } from './custody-log.ts'
import type { Fault } from './fault.ts'

/** What the log says, as far as it holds together. */
export interface LogCheck {
  /** Lines, each of which should be an entry. */
  readonly entries: number
  /** Of the last line. */
  readonly hash: string
  /** Is the entry with the hash that was asked for among them? `null` if none was. */
  readonly holds: boolean | null
}

interface CheckTools {
  readonly tell: (fault: Fault) => void
  /** Gets every entry, in order. */
  readonly take: (entry: CustodyEntry) => void
  /** A hash that was noted down at some time: nothing up to its line can have been altered since if it is still there. */
  readonly expected: string | null
}

const fileSize = async (path: string): Promise<number | null> => (await stat(path).catch(() => null))?.size ?? null

/** Goes through the log of the archive in this folder, link by link. `end` is where it ended when nobody was writing to it. */
export async function checkLog(folder: string, end: number | null, { tell, take, expected }: CheckTools): Promise<LogCheck> {
  const path = join(folder, LOG_FILE)
  const size = end ?? (await fileSize(path))
  const head = findHead(await readFile(join(folder, HEAD_FILE), 'utf8').catch(() => ''))
  if (size === null) tell({ kind: 'log-missing', file: LOG_FILE, message: 'There is no custody log. Restore it from a backup.' })
  let previous: string | null = NO_ENTRY
  let entries = 0
  let shift = 0
  let hash = NO_ENTRY
  let holds = expected === null ? null : expected === NO_ENTRY
  let headAgrees = head === null || head.sequence === 0
  for await (const line of readLog(path, { end: size ?? 0 })) {
    const file = `${LOG_FILE}:${line.number}`
    if (line.isTorn) {
      tell({
        kind: 'log-torn',
        file,
        message: 'The last line has no end: its writer was stopped, and nothing of it was acknowledged. The next recoupe add sets it aside.',
      })
      break
    }
    const { entry } = line
    if (entry === null)
      tell({ kind: 'log-line', file, message: 'The line is no entry; it was altered or the disk has damaged it. Compare it with a backup.' })
    else {
      // What follows a gap is shifted as a whole; only where that changes something is wrong.
      if (entry.sequence - line.number !== shift)
        tell({ kind: 'log-link', file, message: `The entry has the number ${entry.sequence}: entries are missing before it, or were added.` })
      shift = entry.sequence - line.number
      if (previous !== null && entry.previous !== previous)
        tell({
          kind: 'log-link',
          file,
          message: 'The entry does not go with the line before it: one of the two was altered, or lines are missing between them.',
        })
      if (entry.what === 'cut')
        tell({
          kind: 'log-cut',
          file,
          message: `The log once went up to entry ${entry.lost} (${entry.lostHash}); what stood between here and there was lost or taken out.`,
        })
      take(entry)
    }
    entries += 1
    hash = line.hash
    previous = line.hash
    if (hash === expected) holds = true
    if (head !== null && head.sequence === line.number) headAgrees = head.hash === hash
  }
  if (head !== null && head.sequence > entries)
    tell({
      kind: 'log-cut',
      file: LOG_FILE,
      message: `The log ends at entry ${entries}, but it once went up to ${head.sequence} (${head.hash}). Restore it from a backup.`,
    })
  else if (!headAgrees)
    tell({
      kind: 'log-link',
      file: LOG_FILE,
      message: `Entry ${head?.sequence} is not the one that ${HEAD_FILE} remembers; the log was altered up to there.`,
    })
  if (holds === false)
    tell({
      kind: 'log-link',
      file: LOG_FILE,
      message: `No entry has the hash ${expected} that you gave; the log was altered, or it is another archive's.`,
    })
  return { entries, hash, holds }
}
