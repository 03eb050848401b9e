import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mixSamples } from '../scripts/mix-samples.ts'
import { runCrashRounds } from './crash-rounds.ts'
import { hasPostgres, makeSchema } from './postgres.ts'

// Each of them starts the program several times.
vi.setConfig({ testTimeout: 300_000 })

const main = resolve(import.meta.dirname, '../src/cli/main.ts')
const DOCUMENTS = 160
let folder = ''

const toEnvironment = (database: string | null): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...rest } = process.env
  return database === null ? rest : { ...rest, DATABASE_URL: database }
}

/** Runs steps on a small disk of their own, in memory, that is gone afterwards; each step tells its exit code. `null` where that is not allowed here. */
function runOnSmallDisk(kilobytes: number, steps: readonly string[]): { readonly codes: number[]; readonly out: string } | null {
  const disk = join(folder, 'disk')
  mkdirSync(disk, { recursive: true })
  const script = [
    `mount -t tmpfs -o size=${kilobytes}k tmpfs "${disk}" || exit 77`,
    ...steps.map((step) => `echo "## ${step.split(' ')[0]}"; ${step}; echo "code=$?"`),
  ].join('\n')
  const child = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...toEnvironment(null), RECOUPE: `${process.execPath} ${main}`, DISK: disk },
  })
  const isAllowed = child.error === undefined && child.status !== 77 && child.stdout.includes('code=')
  if (!isAllowed) {
    const message = `No small disk can be mounted here (${child.error?.message ?? child.stderr.trim()}): full and read-only disks are NOT TESTED.`
    if (process.env.CI) throw new Error(message)
    process.stderr.write(`\n!! ${message}\n\n`)
    return null
  }
  return { codes: [...child.stdout.matchAll(/^code=(\d+)$/gmu)].map((match) => Number(match[1])), out: child.stdout }
}

const ADD = '$RECOUPE add --jobs 1 --store "$DISK/kept" in 2>&1'
const VERIFY = '$RECOUPE verify --store "$DISK/kept" 2>&1'
const count = (text: string, outcome: string): number => text.split('\n').filter((line) => line.startsWith(`${outcome} `)).length

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
  mkdirSync(join(folder, 'in'))
  const texts = mixSamples()
  for (let index = 0; index < DOCUMENTS; index++)
    writeFileSync(join(folder, 'in', `${index}.txt`), `${texts.next().value.split('\n\n').slice(0, 4).join('\n\n')}\n\n${index}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a disk that is full', () => {
  test.each([300, 800, 1400])('of %i kilobytes is told of, loses nothing that was acknowledged, and goes on when there is room', (kilobytes) => {
    const ran = runOnSmallDisk(kilobytes, [ADD, 'mount -o remount,size=64m "$DISK"', ADD, VERIFY])
    if (ran === null) return
    const { codes, out } = ran
    expect(codes, out).toEqual([1, 0, 0, 0])
    const [first = '', , second = '', verified = ''] = out.split('## ').slice(1)
    expect(first).toMatch(/^recoupe: .*\/disk\/kept.*$/mu)
    expect(first).toMatch(/disk is full/iu)
    expect(first).not.toMatch(/\n\s+at /u)
    expect(count(first, 'new') + count(second, 'new')).toBe(DOCUMENTS)
    expect(verified).toContain(`${DOCUMENTS} texts`)
  })
})

describe('a disk that is for reading only', () => {
  test('is told of, its originals can be verified, and it is added to when it may be written', () => {
    const ran = runOnSmallDisk(32_000, [
      ADD,
      'mount -o remount,ro "$DISK"',
      ADD,
      '$RECOUPE verify --store "$DISK/kept" 2>&1',
      'mount -o remount,rw "$DISK"',
      ADD,
      VERIFY,
    ])
    if (ran === null) return
    const [, , refused = '', verified = ''] = ran.out.split('## ').slice(1)
    expect(refused).toMatch(/recoupe: .*\/disk\/kept.*(?:may not be|cannot be|must exist and be) (?:written|writable|opened)/u)
    // The originals can be looked at. SQLite says that it needs a place beside the store, unless what it left there lets it read.
    const all = verified.includes('Nothing is damaged, missing or altered.')
    if (!all) expect(verified).toContain('Nothing of it is damaged, missing or altered.')
    expect(ran.codes, ran.out).toEqual([0, 0, 1, all ? 0 : 1, 0, 0, 0])
  })
})

describe('a store that is damaged', () => {
  test('is told by its name, the originals stay, and a new one is filled from the sources', () => {
    const store = join(folder, 'damaged')
    const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8', env: toEnvironment(null) })
    expect(run('add', '--store', store, 'in').status).toBe(0)
    writeFileSync(join(store, 'recoupe.sqlite'), 'This is no database, however long it is looked at.'.repeat(200))
    for (const name of ['recoupe.sqlite-wal', 'recoupe.sqlite-shm']) rmSync(join(store, name), { force: true })
    const { status, stderr } = run('add', '--store', store, 'in')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^recoupe: .*damaged\/recoupe\.sqlite.*$/mu)
    expect(stderr).not.toMatch(/\n\s+at /u)
    rmSync(join(store, 'recoupe.sqlite'))
    expect(count(run('add', '--store', store, 'in').stdout, 'new')).toBe(DOCUMENTS)
    expect(run('verify', '--store', store)).toMatchObject({ status: 0 })
  })
})

describe('a database that goes away', () => {
  test('is told of, loses nothing that was acknowledged, and is taken up again when it is back', async () => {
    if (!(await hasPostgres())) return
    const schema = await makeSchema()
    const real = new URL(schema.url)
    const sockets = new Set<Socket>()
    const proxy = createServer((client) => {
      const server = connect(Number(real.port || 5432), real.hostname)
      for (const socket of [client, server]) {
        sockets.add(socket)
        socket.on('error', () => {})
      }
      client.pipe(server).pipe(client)
    })
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
    const through = new URL(schema.url)
    through.port = String((proxy.address() as { port: number }).port)
    const args = ['add', '--jobs', '1', '--store', join(folder, 'team'), 'in']
    try {
      const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: toEnvironment(through.href) })
      let [out, err] = ['', '']
      child.stdout.on('data', (chunk) => {
        out += chunk
        proxy.close()
        for (const socket of sockets) socket.destroy()
      })
      child.stderr.on('data', (chunk) => {
        err += chunk
      })
      expect(await new Promise((done) => child.on('close', done))).toBe(1)
      expect(err).toMatch(/The database .* does not answer or has ended the connection/u)
      expect(count(out, 'new')).toBeGreaterThan(0)
      const again = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8', env: toEnvironment(schema.url) })
      expect(again.status, again.stderr).toBe(0)
      expect(count(out, 'new') + count(again.stdout, 'new')).toBe(DOCUMENTS)
      const verified = spawnSync(process.execPath, [main, 'verify', '--store', join(folder, 'team')], {
        encoding: 'utf8',
        env: toEnvironment(schema.url),
      })
      expect(verified.stdout).toContain(`${DOCUMENTS} texts`)
      expect(verified.status).toBe(0)
    } finally {
      for (const socket of sockets) socket.destroy()
      proxy.close()
      await schema.drop()
    }
  })
})

describe('a process that is killed', () => {
  const rounds = { rounds: 3, documents: 140, seed: 5, tell: () => {} }
  test('loses and doubles nothing on SQLite', async () => {
    mkdirSync(join(folder, 'crash-sqlite'))
    expect((await runCrashRounds({ ...rounds, folder: join(folder, 'crash-sqlite'), database: null })).killed).toBe(3)
  })
  test('loses and doubles nothing on PostgreSQL', async () => {
    if (!(await hasPostgres())) return
    const schema = await makeSchema()
    try {
      mkdirSync(join(folder, 'crash-postgres'))
      expect((await runCrashRounds({ ...rounds, rounds: 2, folder: join(folder, 'crash-postgres'), database: schema.url })).killed).toBe(2)
    } finally {
      await schema.drop()
    }
  })
})
