import { spawn } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { inventMany } from '../../test/invented-readings.ts'
import { openSqliteStore } from './open-sqlite.ts'
import type { Batch, StoreTools } from './store.ts'

const tools: StoreTools = { now: () => new Date(), isAlive: () => true, host: 'test' }
const NOTHING: Batch = { run: null, lease: null, captures: [], documents: [], seen: [], leads: [], problems: [] }
const toBatch = (from: number, count: number): Batch => ({
  ...NOTHING,
  documents: Array.from({ length: count }, (_, index) => inventMany(from + index)),
})
const NOBODY = 65_534
const HOLDER = fileURLToPath(new URL('../../test/add-invented.ts', import.meta.url))

const root = mkdtempSync(join(tmpdir(), 'recoupe-faults-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let made = 0
let folder: string
let file: string
beforeEach(() => {
  made += 1
  folder = join(root, String(made))
  file = join(folder, 'recoupe.sqlite')
})

const open = () => openSqliteStore(folder, tools)

async function fill(documents: number): Promise<void> {
  const store = await open()
  await store.save(toBatch(0, documents))
  await store.close()
}

/** Runs a process that adds invented documents to the store in the folder, batch by batch; each is told of when it is acknowledged. */
function addInvented({ limits = '', anyone = false } = {}): {
  readonly stop: () => void
  readonly told: () => readonly string[]
  readonly ended: Promise<number | null>
} {
  const command = `${limits} exec "${process.execPath}" "${HOLDER}" "${folder}"`
  // Whoever may do everything on this machine is not stopped by permissions, so nobody runs it.
  const nobody = anyone && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'], ...nobody })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    out += chunk
  })
  return {
    stop: () => child.kill('SIGKILL'),
    told: () => out.split('\n').slice(0, -1),
    ended: new Promise((done) => child.on('close', done)),
  }
}

const acknowledged = (lines: readonly string[]): number =>
  Number(
    lines
      .filter((line) => /^kept \d+$/.test(line))
      .at(-1)
      ?.slice(5) ?? 0,
  )

describe('A store on SQLite', () => {
  test('that is no SQLite file is said to be none, and is left as it is', async () => {
    mkdirSync(folder)
    writeFileSync(file, 'Not a database at all. '.repeat(1000))
    await expect(open()).rejects.toMatchObject({ code: 'not-a-store', retry: 'never', message: expect.stringContaining(file) })
    expect(readFileSync(file, 'utf8')).toMatch(/^Not a database/)
  })

  test('of another program is left alone', async () => {
    mkdirSync(folder)
    const other = new DatabaseSync(file)
    other.exec('create table notes (text)')
    other.close()
    await expect(open()).rejects.toMatchObject({ code: 'not-a-store', message: expect.stringContaining('of another program') })
  })

  test.each([
    ['in the middle', (size: number) => Math.floor(size / 8192) * 4096],
    ['in its head', () => 100],
  ])('whose file is damaged %s is said to be damaged, by name', async (_, toPlace) => {
    await fill(60)
    const bytes = openSync(file, 'r+')
    for (let at = toPlace(statSync(file).size), page = 0; page < 40; page++) writeSync(bytes, Buffer.alloc(4096, 0xa5), 0, 4096, at + page * 4096)
    closeSync(bytes)
    const tell = async (): Promise<readonly string[]> => {
      try {
        const store = await open()
        const found = await store.check().finally(() => store.close())
        return found
      } catch (error) {
        return [(error as { readonly code: string }).code, (error as Error).message]
      }
    }
    const told = await tell()
    expect(told.length).toBeGreaterThan(0)
    if (told[0] === 'store-damaged') expect(told[1]).toContain(file)
  })

  test('whose file was cut off is said to be damaged, and works again when a copy is put in its place', async () => {
    await fill(60)
    cpSync(file, join(folder, 'copy'))
    truncateSync(file, Math.floor(statSync(file).size / 2))
    await expect(open()).rejects.toMatchObject({ code: 'store-damaged', retry: 'never', message: expect.stringContaining(file) })
    for (const beside of ['-wal', '-shm']) rmSync(file + beside, { force: true })
    cpSync(join(folder, 'copy'), file)
    const mended = await open()
    expect(await mended.check()).toEqual([])
    await mended.close()
  })

  test('whose schema was altered, or is newer, is refused', async () => {
    await fill(1)
    const database = new DatabaseSync(file)
    database.exec(`update migrations set checksum = 'other'`)
    await expect(open()).rejects.toMatchObject({ code: 'store-altered', message: expect.stringContaining(file) })
    database.exec(`delete from migrations`)
    const add = database.prepare('insert into migrations (number, name, checksum, at) values (?, ?, ?, ?)')
    const { MIGRATIONS } = await import('./migrations.ts')
    const { toChecksum } = await import('./migrate.ts')
    for (const migration of MIGRATIONS) add.run(migration.number, migration.name, toChecksum(migration), 'then')
    add.run(MIGRATIONS.length + 1, 'of the future', 'unknown', 'later')
    await expect(open()).rejects.toMatchObject({ code: 'store-newer', message: expect.stringContaining('of the future') })
    database.close()
  })

  test('in a folder that cannot be made, or under a name that is a folder, is not opened, and it is said why', async () => {
    writeFileSync(folder, 'a file, no folder')
    await expect(openSqliteStore(join(folder, 'inside'), tools)).rejects.toMatchObject({ code: 'store-not-opened' })
    rmSync(folder)
    mkdirSync(file, { recursive: true })
    await expect(open()).rejects.toMatchObject({ code: 'store-not-opened', message: expect.stringContaining(file) })
  })

  test('that may not be written keeps nothing, says so, and is written again when it may be', async () => {
    await fill(3)
    chmodSync(root, 0o755)
    chmodSync(folder, 0o555)
    chmodSync(file, 0o444)
    const child = addInvented({ anyone: true })
    expect(await child.ended).toBe(3)
    expect(child.told().at(-1)).toMatch(new RegExp(`^(store-read-only|store-not-opened) .*${file}`))
    chmodSync(folder, 0o755)
    chmodSync(file, 0o644)
    const store = await open()
    expect((await store.counts()).documents).toBe(3)
    await store.save(toBatch(3, 1))
    expect(await store.check()).toEqual([])
    await store.close()
  })

  test('on a disk that is full keeps nothing of the batch, says so, and goes on when there is room', async () => {
    // A limit on the size of files stands in for a small disk: writing beyond it fails just so.
    const child = addInvented({ limits: 'ulimit -f 6000;' })
    expect(await child.ended).toBe(3)
    const lines = child.told()
    expect(lines.at(-1)).toMatch(new RegExp(`^(disk-full|disk-failed) .*${file}`))
    const kept = acknowledged(lines)
    expect(kept).toBeGreaterThan(0)
    const store = await open()
    expect((await store.counts()).documents).toBe(kept)
    expect(await store.check()).toEqual([])
    await store.save(toBatch(kept, 20))
    expect((await store.counts()).documents).toBe(kept + 20)
    await store.close()
  })

  test('loses nothing that was acknowledged when its process is killed, and is whole', async () => {
    let kept = 0
    for (let round = 0; round < 3; round++) {
      const child = addInvented()
      const before = kept
      await expect.poll(() => acknowledged(child.told()), { timeout: 60_000, interval: 5 }).toBeGreaterThan(before + 10 * round)
      child.stop()
      await child.ended
      kept = acknowledged(child.told())
      const store = await open()
      const { documents } = await store.counts()
      expect(documents).toBeGreaterThanOrEqual(kept)
      expect(await store.check()).toEqual([])
      const answer = await store.takeLease('add', { process: process.pid, host: 'test', task: 'look' })
      expect(answer.taken).toBe(false)
      await store.close()
      kept = documents
    }
  }, 240_000)
})
