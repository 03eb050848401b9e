import { hostname } from 'node:os'
import { join } from 'node:path'
import { Archive, type CustodyTools } from '../archive/index.ts'
import { openPostgresStore, openSqliteStore, type Store } from '../store/index.ts'

/** Where everything is kept, and who keeps it. */
export interface AloneSetup extends CustodyTools {
  /** Of the originals and their log, and of the store where no database is named. */
  readonly folder: string
  /** Address of a PostgreSQL database in which the store lies; `null`: in a file of the folder. */
  readonly database: string | null
}

/** Archive and store of one machine, opened together. */
export interface Alone {
  readonly archive: Archive
  readonly store: Store
  readonly close: () => Promise<void>
}

/** Where the originals and their log lie. */
export const toArchiveFolder = (folder: string): string => join(folder, 'archive')

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Opens the store alone, which is made if it is not there. */
export function openStore({ folder, database, now }: AloneSetup): Promise<Store> {
  const tools = { now, host: hostname(), isAlive }
  return database === null ? openSqliteStore(folder, tools) : openPostgresStore(database, tools)
}

/** For one machine: originals in a folder, the store in a SQLite file beside them or in a PostgreSQL database. Both are made if they are not there. */
export async function openAlone(setup: AloneSetup): Promise<Alone> {
  // The folder first: what cannot be kept must not be stored.
  const archive = await Archive.open(toArchiveFolder(setup.folder), setup)
  try {
    const store = await openStore(setup)
    return {
      archive,
      store,
      close: async () => {
        await store.close()
        await archive.close()
      },
    }
  } catch (error) {
    await archive.close()
    throw error
  }
}
