import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { mixSamples } from '../scripts/mix-samples.ts'
import { type Fault, verifyArchive } from '../src/archive/index.ts'
import { openStore, toArchiveFolder } from '../src/presets/alone.ts'
import type { Store } from '../src/store/index.ts'
import { type Item, toSourceLabels, verifyStore } from '../src/work/index.ts'
import { toRandom } from './invented-readings.ts'

const MAIN = resolve(import.meta.dirname, '../src/cli/main.ts')

export interface CrashSettings {
  /** Empty; gets the store and the documents. */
  readonly folder: string
  /** An empty PostgreSQL database or schema; `null` for SQLite. */
  readonly database: string | null
  /** Processes to be killed. */
  readonly rounds: number
  readonly documents: number
  readonly seed: number
  readonly tell: (line: string) => void
}

/** What the rounds came to; it throws at the first thing that was lost, doubled or damaged. */
export interface CrashReport {
  readonly rounds: number
  /** Rounds in which the process was killed before its end, and those in which it had acknowledged something by then. */
  readonly killed: number
  readonly acknowledged: number
  /** Items acknowledged by killed processes. */
  readonly items: number
  readonly versions: number
  readonly claims: number
  readonly recovered: number
}

interface Ended {
  readonly items: readonly Item[]
  readonly code: number | null
  readonly err: string
  readonly milliseconds: number
}

/** Runs `add --json`; with `killAfter` it is killed so long after it began, or after its first line. Only whole lines count as acknowledged. */
async function add(
  sources: readonly string[],
  { folder, database }: CrashSettings,
  kill: { readonly after: number; readonly from: 'start' | 'first line' } | null,
): Promise<Ended> {
  const { DATABASE_URL: _, ...rest } = process.env
  const env = database === null ? rest : { ...rest, DATABASE_URL: database }
  const start = performance.now()
  const child = spawn(process.execPath, [MAIN, 'add', '--json', '--store', join(folder, 'store'), '--jobs', '2', ...sources], { cwd: folder, env })
  let out = ''
  let err = ''
  let timer: NodeJS.Timeout | null = null
  const arm = (): void => {
    if (kill !== null && timer === null) timer = setTimeout(() => child.kill('SIGKILL'), kill.after)
  }
  child.stdout.on('data', (chunk) => {
    out += chunk
    arm()
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  if (kill?.from === 'start') arm()
  const code = await new Promise<number | null>((done) => child.on('close', done))
  if (timer !== null) clearTimeout(timer)
  const whole = out.slice(0, out.lastIndexOf('\n') + 1)
  const items = whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Item => JSON.parse(line))
  return { items, code, err, milliseconds: performance.now() - start }
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

function assert(isTrue: boolean, message: () => string): asserts isTrue {
  if (!isTrue) throw new Error(message())
}

/** Every acknowledged version is there, with as many claims as were acknowledged. */
async function checkAcknowledged(store: Store, items: readonly Item[]): Promise<void> {
  const versions = items.flatMap(({ version }) => version ?? [])
  const kept = await store.findVersions(versions)
  for (const { name, version, claims } of items) {
    assert(version !== null && kept.has(version), () => `${name} was acknowledged as ${version} and is lost.`)
    if (claims === null) continue
    const found = (await store.listDocumentClaims(version)).length
    assert(found === claims, () => `${name} was acknowledged with ${claims} claims and has ${found}.`)
  }
}

/** Each source has just the texts that it ever had, in their order. */
async function checkVersions(store: Store, texts: ReadonlyMap<string, readonly string[]>): Promise<void> {
  let total = 0
  for (const [source, expected] of texts) {
    const versions = await store.listVersions(source)
    total += expected.length
    const found = versions.map(({ sha256 }) => sha256)
    assert(
      JSON.stringify(found) === JSON.stringify(expected),
      () => `${source} should have the texts ${expected.join(', ')} and has ${found.join(', ')}.`,
    )
  }
  const { versions } = await store.counts()
  assert(versions === total, () => `The store counts ${versions} versions, and there should be ${total}.`)
}

/**
 * Kills `recoupe add` at random moments, round after round over one store, and looks each time whether what was acknowledged is there once, whether
 * the next `add` ends what was begun, and whether all of it verifies.
 */
export async function runCrashRounds(settings: CrashSettings): Promise<CrashReport> {
  const { folder, database, rounds, documents, seed, tell } = settings
  const random = toRandom(seed)
  const mixed = mixSamples()
  // Short, so that most of the time goes into keeping.
  const next = (): string => mixed.next().value.split('\n\n').slice(0, 3).join('\n\n')
  const texts = new Map<string, string[]>()
  const setup = { folder: join(folder, 'store'), database, now: () => new Date(), by: 'crash rounds' }
  const report = { rounds: 0, killed: 0, acknowledged: 0, items: 0, versions: 0, claims: 0, recovered: 0 }
  let usual = 6000
  const put = (round: number, name: string, text: string): void => {
    writeFileSync(join(folder, `round-${round}`, name), text)
    const source = `round-${round}/${name}`
    const known = texts.get(source) ?? []
    if (known.at(-1) !== sha(text)) texts.set(source, [...known, sha(text)])
  }
  // A process that ended before it was to be killed proves nothing; another round makes up for it.
  for (let round = 1; report.killed < rounds && round <= 3 * rounds; round++) {
    mkdirSync(join(folder, `round-${round}`))
    for (let index = 0; index < documents; index++) put(round, `${String(index).padStart(4, '0')}.txt`, `${next()}\n\nRound ${round}, ${index}.\n`)
    const before = `round-${round - 1}`
    if (round > 1)
      for (const name of readdirSync(join(folder, before)).slice(0, 5)) {
        const text = readFileSync(join(folder, before, name), 'utf8')
        // The same bytes under another name; and an edit of what is known.
        put(round, `copy-${name}`, text)
        put(round - 1, name, `${text}\nCorrected in round ${round}.\n`)
      }
    const sources = round > 1 ? [before, `round-${round}`] : [`round-${round}`]
    assert([...toSourceLabels(sources).values()].join() === sources.join(), () => 'The sources are not called as they are.')

    const from = random() < 0.5 ? 'start' : 'first line'
    const killed = await add(sources, settings, { from, after: random() * (from === 'start' ? 0.8 * usual : usual / 4) })
    if (killed.code === null) {
      report.killed += 1
      report.items += killed.items.length
      if (killed.items.length > 0) report.acknowledged += 1
    }
    let store = await openStore(setup)
    await checkAcknowledged(store, killed.items)
    await store.close()

    const ended = await add(sources, settings, null)
    assert(ended.code === 0, () => `The next add ended with ${ended.code}: ${ended.err}`)
    usual = (3 * usual + ended.milliseconds) / 4
    const faults: Fault[] = []
    const tellFault = (fault: Fault): number => faults.push(fault)
    const archive = await verifyArchive(toArchiveFolder(setup.folder), { tell: tellFault, progress: () => {}, expected: null })
    store = await openStore(setup)
    try {
      await checkAcknowledged(store, ended.items)
      await checkVersions(store, texts)
      const check = await verifyStore(store, { tell: tellFault, archive, progress: () => {} })
      report.versions = check.versions
      report.claims = check.claims
      const leases = await store.listLeases()
      assert(leases.length === 0, () => `A lease was left behind: ${JSON.stringify(leases)}`)
    } finally {
      await store.close()
    }
    assert(faults.length === 0, () => `Verification found ${JSON.stringify(faults)}.`)
    report.rounds = round
    tell(
      `round ${round}: killed ${Math.round(killed.milliseconds)} ms after its start (${killed.code === null ? `${killed.items.length} items acknowledged` : 'it had ended before'}), ` +
        `ended in ${Math.round(ended.milliseconds)} ms, ${report.versions} versions and ${report.claims} claims verify`,
    )
    await wait(0)
  }
  const log = readFileSync(join(toArchiveFolder(setup.folder), 'custody.jsonl'), 'utf8')
  report.recovered = log.split('\n').filter((line) => line.includes('"what":"recovered"')).length
  return report
}
