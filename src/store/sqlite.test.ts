import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from './open-sqlite.ts'
import { describeStore } from './store.contract.ts'

describeStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'))
  return {
    open: ({ now = () => new Date(), isAlive = () => true } = {}) => openSqliteStore(folder, { now, isAlive, host: 'test' }),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
})
