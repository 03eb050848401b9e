// Measures keeping and storing beside reading, and verification. Called by bench.ts; by itself: node_modules/node/bin/node scripts/bench-keep.ts
//
//   --documents 10000            how many are kept
//   --task memory --documents N, --task verify --folder ARCHIVE      used by the above, in processes of their own
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Archive, verifyArchive } from '../src/archive/index.ts'
import { loadClaimReader } from '../src/cli/claim-reader.ts'
import { loadInputTools } from '../src/cli/read-command.ts'
import { isLead, type Lead, openSources, type SourceTools, type Taken, toTakenDocuments } from '../src/gather/index.ts'
import type { Capture, Document, Problem, Reading, Result } from '../src/model/index.ts'
import { openAlone, toArchiveFolder } from '../src/presets/alone.ts'
import { toVersionId } from '../src/store/index.ts'
import { takeIn, toSourceLabels } from '../src/work/index.ts'
import { toRandom } from '../test/invented-readings.ts'
import { printTable, toFigures } from './bench-table.ts'
import { mixSamples } from './mix-samples.ts'

const MEGABYTE = 1_000_000
const PAGE_BYTES = 100_000
const PAGES = 1000
const now = (): Date => new Date()

function writeDocuments(folder: string, count: number): number {
  mkdirSync(folder)
  const texts = mixSamples()
  let bytes = 0
  for (let index = 0; index < count; index++) {
    // No two are the same.
    const text = `${texts.next().value}\n\n${index}\n`
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text)
  }
  return bytes
}

/** The leads of a folder; nothing in it asks the network. */
const leadsOf = (folder: string): AsyncIterable<Lead | Problem> => {
  const tools: SourceTools = {
    fetcher: { fetch: () => Promise.reject(new Error('There is no network in a measure.')) },
    now,
    largest: MEGABYTE,
    pages: new Map(),
    feeds: new Map(),
  }
  return openSources([folder], tools)
}

const seconds = async (work: () => Promise<unknown>): Promise<{ readonly wall: number; readonly processor: number }> => {
  const [start, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return { wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
}

/** With the id under which the store will have it. */
const toKept = (document: Document, lead: string): Document => ({
  ...document,
  id: toVersionId(`documents/${basename(lead)}`, document.sha256),
})

const keyOf = ({ sha256 }: Document | Capture): string => sha256

/** Opens, makes documents and reads all of them, then keeps and stores what came of it: each part by itself, on one core. */
async function measureKeeping(folder: string, count: number): Promise<void> {
  const documents = join(folder, 'documents')
  const bytes = writeDocuments(documents, count)
  const gather = await loadInputTools(null)
  const read = loadClaimReader({ world: null })
  const made = new Map<string, Result<Document>[]>()
  const readings = new Map<string, Omit<Reading, 'document'>>()
  const toDocuments = async (taken: Taken): Promise<Result<Document>[]> => {
    const results: Result<Document>[] = []
    for await (const result of toTakenDocuments(taken, gather)) results.push(result)
    return results
  }
  const reading = await seconds(async () => {
    for await (const lead of leadsOf(documents)) {
      if (!isLead(lead)) continue
      const taken = await lead.open()
      if (!taken.ok) continue
      const results = await toDocuments(taken.value)
      made.set(keyOf(taken.value.capture), results)
      for (const result of results) {
        const answer = result.ok ? read(toKept(result.value, lead.name)) : null
        if (result.ok && answer !== null && 'read' in answer) readings.set(keyOf(result.value), answer.read)
      }
    }
  })
  const alone = await openAlone({ folder: join(folder, 'kept'), database: null, now, by: 'bench' })
  const keeping = await seconds(async () => {
    const run = await alone.store.beginRun('bench')
    const tools = {
      ...alone,
      read: async (document: Document) => ({ reading: { document, ...(readings.get(keyOf(document)) as Omit<Reading, 'document'>) } }),
      toDocuments: async function* ({ capture }: Taken) {
        yield* made.get(keyOf(capture)) ?? []
      },
    }
    for await (const _ of takeIn(leadsOf(documents), { run: run.id, lease: null, labels: toSourceLabels([documents]), pages: new Map() }, tools));
  })
  const { claims } = await alone.store.counts()
  await alone.close()
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`
  printTable(
    [`${count} documents, ${toFigures(bytes / MEGABYTE)} MB, ${claims} claims`, 'seconds', 'of reading', 'processor', 'of reading'],
    [
      ['making and reading documents', toFigures(reading.wall), '', toFigures(reading.processor), ''],
      [
        'keeping originals and storing claims',
        toFigures(keeping.wall),
        share(keeping.wall, reading.wall),
        toFigures(keeping.processor),
        share(keeping.processor, reading.processor),
      ],
    ],
  )
  const small = verificationOf(toArchiveFolder(join(folder, 'kept')))
  const pages = await measurePages(join(folder, 'pages'))
  printTable(
    ['verification, processor time', 'originals', 'MB', 'MB/s', 'µs an original'],
    [
      ['of these documents', ...small],
      ['of pages', ...pages],
    ],
  )
}

/** In a process of its own, whose memory holds nothing else. */
const verificationOf = (folder: string): string[] => JSON.parse(runTask(['--task', 'verify', '--folder', folder]))

async function measureVerification(folder: string): Promise<string[]> {
  let best = Number.POSITIVE_INFINITY
  let [originals, bytes] = [0, 0]
  for (let round = 0; round < 5; round++) {
    const faults: unknown[] = []
    const { processor } = await seconds(async () => {
      ;({ originals, bytes } = await verifyArchive(folder, { tell: (fault) => faults.push(fault), progress: () => {}, expected: null }))
    })
    if (faults.length > 0) throw new Error(`Verification found ${JSON.stringify(faults.slice(0, 3))}.`)
    best = Math.min(best, processor)
  }
  return [String(originals), toFigures(bytes / MEGABYTE), toFigures(bytes / MEGABYTE / best), toFigures((best / originals) * 1e6)]
}

/** Originals of the size of web pages, of which most is markup. */
async function measurePages(folder: string): Promise<string[]> {
  const archive = await Archive.open(folder, { now, by: 'bench' })
  const random = toRandom(11)
  const words = mixSamples().next().value.split(/\s+/u)
  const classes = ['article__lead', 'share-button is-dark', 'teaser teaser--wide', 'caption']
  for (let from = 0; from < PAGES; from += 100) {
    await archive.keep(
      Array.from({ length: 100 }, (_, index) => {
        let page = ''
        while (page.length < PAGE_BYTES) {
          const text = Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]).join(' ')
          page += `<div class="${classes[Math.floor(random() * classes.length)]}" data-id="${Math.floor(random() * 1e6)}"><p>${text}</p></div>\n`
        }
        const bytes = Buffer.from(page)
        return { bytes, capture: toCapture(bytes, `page-${from + index}.html`) }
      }),
    )
  }
  await archive.close()
  return verificationOf(folder)
}

const toCapture = (bytes: Uint8Array, file: string): Capture => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  mediaType: 'text/html',
  url: null,
  finalUrl: null,
  status: null,
  headers: {},
  file,
  capturedAt: '2031-05-12T08:00:00.000Z',
  serverDate: null,
  lastModified: null,
  fileDate: null,
})

/** Takes in documents as `recoupe add` does, in this process, and prints the most memory that it ever had. */
async function measureMemory(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'))
  try {
    const documents = join(folder, 'documents')
    writeDocuments(documents, count)
    const gather = await loadInputTools(null)
    const read = loadClaimReader({ world: null })
    const alone = await openAlone({ folder: join(folder, 'kept'), database: null, now, by: 'bench' })
    const run = await alone.store.beginRun('bench')
    const tools = {
      ...alone,
      toDocuments: (taken: Taken) => toTakenDocuments(taken, gather),
      read: async (document: Document) => {
        const answer = read(document)
        return 'read' in answer ? { reading: { document, ...answer.read } } : answer
      },
    }
    for await (const _ of takeIn(leadsOf(documents), { run: run.id, lease: null, labels: toSourceLabels([documents]), pages: new Map() }, tools));
    await alone.close()
    process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runTask(args: readonly string[]): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const peakMemory = (count: number): string => runTask(['--task', 'memory', '--documents', String(count)])

/** Prints what keeping costs beside reading, how fast all is verified, and how much memory taking in needs. */
export async function benchKeep({ documents }: { readonly documents: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'))
  try {
    await measureKeeping(folder, documents)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const counts = [documents / 4, documents].map(Math.round)
  printTable(
    ['taking in', 'peak MB'],
    counts.map((count) => [`${count} documents`, peakMemory(count)]),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' }, task: { type: 'string' }, folder: { type: 'string' } } })
  if (values.task === 'memory') await measureMemory(Number(values.documents))
  else if (values.task === 'verify') process.stdout.write(JSON.stringify(await measureVerification(values.folder ?? '')))
  else await benchKeep({ documents: Number(values.documents) })
}
