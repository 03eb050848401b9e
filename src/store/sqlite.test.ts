import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeIncidentStore } from './incident-store.contract.ts'
import { openSqliteStore } from './open-sqlite.ts'
import { describeStore, type StorePlace } from './store.contract.ts'

const makePlace = async (): Promise<StorePlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'))
  return {
    open: ({ now = () => new Date(), isAlive = () => true } = {}) => openSqliteStore(folder, { now, isAlive, host: 'test' }),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

describeStore('SQLite', makePlace)
describeIncidentStore('SQLite', makePlace)
