import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { OutsideError } from '../model/index.ts'
import { toDiskError } from './disk-error.ts'

const LOCKED = 5
const ASK_AGAIN_MILLISECONDS = 5

const isLocked = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === LOCKED

function toLockDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 })
  // Nothing is ever written, so nothing need be undone.
  database.exec('PRAGMA journal_mode = OFF')
  return database
}

/**
 * A lock that the operating system takes from its holder when that one dies, so that none is ever left behind. Node has no such lock; SQLite has,
 * and the file at `path` is an empty database that serves for nothing else. Nobody may open that file by other means.
 */
export class FolderLock {
  readonly #path: string
  #database: DatabaseSync | null = null
  #isHeld = false

  constructor(path: string) {
    this.#path = path
  }

  /** Takes the lock if nobody has it. */
  tryTake(): boolean {
    if (this.#isHeld) return false
    try {
      this.#database ??= toLockDatabase(this.#path)
      this.#database.exec('BEGIN EXCLUSIVE')
      this.#isHeld = true
      return true
    } catch (error) {
      if (isLocked(error)) return false
      throw toDiskError(error, this.#path)
    }
  }

  release(): void {
    this.#database?.exec('ROLLBACK')
    this.#isHeld = false
  }

  /** Does the work when its turn has come; gives up after `patience` milliseconds. */
  async hold<T>(work: () => Promise<T>, { patience }: { readonly patience: number }): Promise<T> {
    const end = performance.now() + patience
    while (!this.tryTake()) {
      if (performance.now() > end)
        throw new OutsideError(
          `Another process has kept ${this.#path} locked for ${Math.round(patience / 1000)} seconds. Wait until it has finished, or stop it.`,
          { code: 'locked', retry: 'soon' },
        )
      await wait(ASK_AGAIN_MILLISECONDS)
    }
    try {
      return await work()
    } finally {
      this.release()
    }
  }

  close(): void {
    this.#database?.close()
    this.#database = null
    this.#isHeld = false
  }
}
