// Measures reading, and by the files of their names keeping, the store, merging, the server and the app; `npm run bench -- --help` says what it takes.
//
// Each measure runs in a process of its own, in turn, so that none profits from what another has warmed up.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '../src/cli/languages.ts'
import { loadLanguageDetector, toDocuments, toFurnitureTable } from '../src/gather/index.ts'
import type { Language } from '../src/lang/index.ts'
import type { Document } from '../src/model/index.ts'
import { type Grammar, readDocument, toGrammars } from '../src/read/index.ts'
import { toTokens } from '../src/text/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { benchApp } from './bench-app.ts'
import { benchKeep } from './bench-keep.ts'
import { benchNames } from './bench-names.ts'
import { AskedWrongly, type Part, readOptions, toUsage } from './bench-options.ts'
import { benchServe } from './bench-serve.ts'
import { benchStore } from './bench-store.ts'
import { printTable, toFigures } from './bench-table.ts'
import { mixSamples } from './mix-samples.ts'

const root = resolve(import.meta.dirname, '..')
const MEGABYTE = 1_000_000
const WANTED_BYTES = 2 * MEGABYTE
const ARTICLE_CHARACTERS = 4000
/** What every reader reads in each pass: the same text for all, or one would be measured warm and another cold. */
const PASS_BYTES = 400_000
/** How long a reader may go on getting faster, and after how many passes that were no faster it has stopped to. */
const WARMING_MS = 45_000
const STEADY_PASSES = 8

interface Measured {
  readonly bytes: number
  readonly documents: number
  readonly seconds: number
  /** Most memory that the process ever had, in megabytes. */
  readonly peak: number
}

interface Curve {
  readonly points: readonly { readonly bytes: number; readonly seconds: number }[]
}

interface Doubling {
  readonly plain: number
  readonly doubled: number
  readonly rules: number
}

// ---- Text ------------------------------------------------------------------------------------------------------------------------------

const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** Articles of the samples in this language, then mixtures of their paragraphs, up to the wanted size. */
function mixTexts(isLanguage: (text: string) => boolean): string[] {
  const texts: string[] = []
  let bytes = 0
  for (const text of mixSamples(isLanguage)) {
    texts.push(text)
    bytes += Buffer.byteLength(text)
    if (bytes >= WANTED_BYTES) break
  }
  return texts
}

/** The texts of a file's lines, or the file's paragraphs put together to articles. */
function readTexts(path: string): string[] {
  const content = readFileSync(path, 'utf8')
  if (/\.(jsonl|ndjson)$/.test(path)) {
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => String(JSON.parse(line).text))
  }
  const texts: string[] = []
  let article = ''
  for (const paragraph of content.split(/\n\s*\n/)) {
    article += `${paragraph}\n\n`
    if (article.length < ARTICLE_CHARACTERS) continue
    texts.push(article)
    article = ''
  }
  return article === '' ? texts : [...texts, article]
}

/** The first texts, up to `bytes`. */
function take(texts: readonly string[], bytes: number): string[] {
  const taken: string[] = []
  for (let size = 0, index = 0; size < bytes && index < texts.length; index++) {
    const text = texts[index] as string
    taken.push(text)
    size += Buffer.byteLength(text)
  }
  return taken
}

// ---- What is measured, each in a process of its own ---------------------------------------------------------------------------------------

const toDocument = (text: string, index: number, language: string): Document => ({
  id: `d${index}`,
  url: null,
  outlet: null,
  language,
  title: null,
  published: { days: ['2025-03-14', '2025-03-14'], basis: 'bench', span: null },
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  furniture: [],
})

const findLanguage = (code: string): Language => {
  const language = languages.find((candidate) => candidate.code === code)
  if (language === undefined) throw new Error(`There is no language «${code}». There are: ${languages.map((known) => known.code).join(', ')}.`)
  return language
}

type ReadText = (text: string, index: number) => unknown

/** Readers by name, loaded and ready to read one text. */
const READERS: Readonly<Record<string, (language: string) => Promise<ReadText>>> = {
  recoupe: async (language) => {
    const grammars = toGrammars([findLanguage(language)], loadWorld())
    return (text, index) => readDocument(toDocument(text, index, language), grammars).claims
  },
  'recoupe with gathering': async (language) => {
    const grammars = toGrammars([findLanguage(language)], loadWorld())
    const detect = await loadLanguageDetector()
    const tools = {
      sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
      detectLanguage: detect,
      table: toFurnitureTable(languages.map(({ furniture }) => furniture)),
      largest: 20 * MEGABYTE,
    }
    return (text, index) => {
      const bytes = new TextEncoder().encode(text)
      return [...toDocuments({ name: `d${index}.txt`, format: 'text', bytes }, tools)].map((result) =>
        result.ok ? readDocument(result.value, grammars) : null,
      )
    }
  },
  'tokens by hand': async (language) => {
    const { habits } = findLanguage(language)
    return (text) => toTokens(text, 0, text.length, habits)
  },
  'wink-nlp, full': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    const { its } = nlp
    return (text) => {
      const read = nlp.readDoc(text)
      return [read.sentences().out(), read.tokens().out(its.pos), read.entities().out(its.detail)]
    }
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text).json({ offset: true })
  },
  // With what a claim is made of: names, verbs and numbers, each with its place.
  'compromise, full': async () => {
    const { default: nlp } = await import('compromise')
    return (text) => {
      const read = nlp(text)
      return [read, read.topics(), read.verbs(), read.numbers()].map((view) => view.json({ offset: true }))
    }
  },
  'fr-compromise': async () => {
    const nlp = await loadFrCompromise()
    return (text) => nlp(text).json({ offset: true })
  },
  'fr-compromise, full': async () => {
    const nlp = await loadFrCompromise()
    return (text) => {
      const read = nlp(text)
      return [read, read.people(), read.places(), read.organizations(), read.verbs(), read.numbers()].map((view) => view.json({ offset: true }))
    }
  },
}

/** What is used of fr-compromise, whose types tell of the English methods only. */
interface FrenchView {
  json(options: object): unknown
  people(): FrenchView
  places(): FrenchView
  organizations(): FrenchView
  verbs(): FrenchView
  numbers(): FrenchView
}
const loadFrCompromise = async (): Promise<(text: string) => FrenchView> =>
  (await import('fr-compromise')).default as unknown as (text: string) => FrenchView

const peakMemory = (): number => process.resourceUsage().maxRSS / 1024

async function measureReader(name: string, language: string, texts: readonly string[], bytes: number): Promise<Measured> {
  const read = await READERS[name]?.(language)
  if (read === undefined) throw new Error(`There is no reader «${name}».`)
  const slice = take(texts, bytes)
  // Start-up is excluded, and so is the compiling of what runs often: passes over the same text until they get no faster, the fastest counts.
  const end = performance.now() + WARMING_MS
  let seconds = Number.POSITIVE_INFINITY
  for (let pass = 0, slower = 0; pass < 2 || (slower < STEADY_PASSES && performance.now() < end); pass++) {
    const start = performance.now()
    for (const [index, text] of slice.entries()) read(text, index)
    const took = (performance.now() - start) / 1000
    slower = took < seconds ? 0 : slower + 1
    seconds = Math.min(seconds, took)
  }
  return { bytes: sizeOf(slice), documents: slice.length, seconds, peak: peakMemory() }
}

function timeOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  const end = performance.now() + 400
  do {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  } while (performance.now() < end)
  return best / 1000
}

/** One document of 1 KB to 1 MB. */
function measureCurve(language: string, texts: readonly string[]): Curve {
  const grammars = toGrammars([findLanguage(language)], loadWorld())
  const all = texts.join('\n\n')
  for (const [index, text] of take(texts, MEGABYTE / 4).entries()) readDocument(toDocument(text, index, language), grammars)
  const points = [1, 4, 16, 64, 256, 1000].map((kilobytes) => {
    const document = toDocument(all.slice(0, kilobytes * 1000), 0, language)
    return { bytes: Buffer.byteLength(document.text), seconds: timeOf(() => readDocument(document, grammars)) }
  })
  return { points }
}

const double = <T extends { readonly name: string }>(rules: readonly T[]): readonly T[] => [
  ...rules,
  ...rules.map((rule) => ({ ...rule, name: `${rule.name}-again` })),
]

/** The same text with every rule there is, and with every rule there twice under two names. */
function measureDoubling(language: string, texts: readonly string[]): Doubling {
  const world = loadWorld()
  const plain = findLanguage(language)
  const doubled: Language = {
    ...plain,
    days: double(plain.days),
    speech: double(plain.speech),
    events: double(plain.events),
    tallies: double(plain.tallies),
  }
  const documents = take(texts, MEGABYTE / 4).map((text, index) => toDocument(text, index, language))
  const readAll = (grammars: ReadonlyMap<string, Grammar>): void => {
    for (const document of documents) readDocument(document, grammars)
  }
  const grammars = [toGrammars([plain], world), toGrammars([doubled], world)] as const
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // In turn, so that both meet the same disturbances; the first round warms up.
  for (let round = 0; round < 6; round++) {
    for (const which of [0, 1] as const) {
      const start = performance.now()
      readAll(grammars[which])
      if (round > 0) best[which] = Math.min(best[which], (performance.now() - start) / 1000)
    }
  }
  return { plain: best[0], doubled: best[1], rules: plain.days.length + plain.speech.length + plain.events.length + plain.tallies.length }
}

// ---- Running the processes --------------------------------------------------------------------------------------------------------------

interface Task {
  readonly kind: 'reader' | 'curve' | 'doubling'
  readonly reader: string
  readonly language: string
  readonly texts: string
  readonly bytes: number
}

function runChild(task: Task): Promise<unknown> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--task', JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  return new Promise((done, fail) =>
    child.on('close', (code) =>
      code === 0 ? done(JSON.parse(out)) : fail(new Error(`The measure of ${task.reader || task.kind} ended with ${code}.`)),
    ),
  )
}

async function runTask({ kind, reader, language, texts: path, bytes }: Task): Promise<unknown> {
  const texts: string[] = JSON.parse(readFileSync(path, 'utf8'))
  switch (kind) {
    case 'reader':
      return measureReader(reader, language, texts, bytes)
    case 'curve':
      return measureCurve(language, texts)
    case 'doubling':
      return measureDoubling(language, texts)
  }
}

interface Start {
  readonly seconds: number
  readonly peak: number
}

/** From the start of the command to its first output, with its memory. */
function measureStart(path: string): Promise<Start> {
  // The child itself knows how much memory it had.
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))'
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', report, join(root, 'src/cli/main.ts'), 'read', '--records', path], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let seconds = 0
  let err = ''
  child.stdout.once('data', () => {
    seconds = (performance.now() - start) / 1000
  })
  child.stdout.resume()
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((done, fail) =>
    child.on('close', (code) =>
      code === 0 ? done({ seconds, peak: Number(err) / 1024 }) : fail(new Error(`recoupe read ended with ${code}: ${err}`)),
    ),
  )
}

const best = <T extends { readonly seconds: number }>(measures: readonly T[]): T => measures.toSorted((a, b) => a.seconds - b.seconds)[0] as T

const OWN = ['recoupe', 'recoupe with gathering', 'tokens by hand']
/** Other readers of a language. */
const PEERS: Readonly<Record<string, readonly string[]>> = {
  en: ['wink-nlp, full', 'compromise', 'compromise, full'],
  fr: ['fr-compromise', 'fr-compromise, full'],
}

async function measureLanguage(language: Language, texts: readonly string[], rounds: number, folder: string): Promise<void> {
  const { code, name } = language
  const path = join(folder, `${code}.json`)
  writeFileSync(path, JSON.stringify(texts))
  const task = { reader: '', language: code, texts: path, bytes: 0 }
  console.log(`${name}: ${toFigures(sizeOf(texts) / MEGABYTE)} MB, ${texts.length} documents\n`)

  const measures = new Map<string, Measured[]>([...OWN, ...(PEERS[code] ?? [])].map((reader) => [reader, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [reader, all] of measures) all.push((await runChild({ ...task, kind: 'reader', reader, bytes: PASS_BYTES })) as Measured)
  }
  const speedOf = ({ bytes, seconds }: Measured): number => bytes / seconds / MEGABYTE
  const own = speedOf(best(measures.get('recoupe') ?? []))
  printTable(
    ['reading on one core', 'MB/s', 'documents/s', 'recoupe is', 'peak MB', 'read MB'],
    [...measures].map(([reader, all]) => {
      const measure = best(all)
      return [
        reader,
        toFigures(speedOf(measure)),
        toFigures(measure.documents / measure.seconds),
        reader === 'recoupe' ? '' : `${toFigures(own / speedOf(measure))} ×`,
        toFigures(measure.peak),
        toFigures(measure.bytes / MEGABYTE),
      ]
    }),
  )

  const { points } = (await runChild({ ...task, kind: 'curve' })) as Curve
  printTable(
    ['one document of', 'ms', 'MB/s'],
    points.map(({ bytes, seconds }) => [`${toFigures(bytes / 1000)} KB`, toFigures(seconds * 1000), toFigures(bytes / seconds / MEGABYTE)]),
  )

  const { plain, doubled, rules } = (await runChild({ ...task, kind: 'doubling' })) as Doubling
  printTable(
    ['rules', 'seconds', 'cost'],
    [
      [String(rules), toFigures(plain), ''],
      [String(2 * rules), toFigures(doubled), `${doubled >= plain ? '+' : ''}${((doubled / plain - 1) * 100).toFixed(0)} %`],
    ],
  )
}

async function main(): Promise<void> {
  const values = readOptions(process.argv.slice(2))
  if (values === null) {
    console.log(toUsage())
    return
  }
  if (values.task !== undefined) {
    process.stdout.write(JSON.stringify(await runTask(JSON.parse(values.task))))
    return
  }
  const keep = values.keep ?? null
  const isAsked = (part: Part): boolean => values.only === null || values.only === part
  if (isAsked('reading')) await benchReading(values)
  if (isAsked('names')) benchNames({ rounds: Number(values.rounds) })
  if (isAsked('keeping')) await benchKeep({ documents: Number(values.documents) })
  if (isAsked('store')) await benchStore({ claims: Number(values.claims), keep })
  if (isAsked('merging')) benchMerging(values.documents)
  if (isAsked('serve')) await benchServe({ incidents: Number(values.incidents), seconds: Number(values.seconds), keep })
  if (isAsked('app')) await benchApp({ incidents: 100_000, keep })
}

function benchMerging(documents: string): void {
  console.log('merging\n')
  const bench = join(import.meta.dirname, 'bench-merging.ts')
  // What stays in memory can be told only after what does not has been cleared away.
  const { status } = spawnSync(process.execPath, ['--expose-gc', bench, '--documents', documents], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

async function benchReading(values: { readonly text?: string; readonly language?: string; readonly rounds: string }): Promise<void> {
  const rounds = Math.max(1, Number(values.rounds) || 1)
  const detect = await loadLanguageDetector()
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'))
  try {
    console.log(`Node ${process.versions.node}, best of ${rounds} rounds\n`)
    if (values.text === undefined) {
      for (const language of languages) {
        if (values.language !== undefined && values.language !== language.code) continue
        const texts = mixTexts((text) => detect(text, null) === language.code)
        await measureLanguage(language, texts, rounds, folder)
      }
    } else {
      const texts = readTexts(values.text)
      const code = values.language ?? detect(texts.slice(0, 5).join('\n'), null) ?? ''
      await measureLanguage(findLanguage(code), texts, rounds, folder)
    }
    const samples = globSync('samples/*.txt', { cwd: root }).sort().slice(0, 1)
    const starts: Start[] = []
    for (let round = 0; round < rounds + 2; round++) for (const sample of samples) starts.push(await measureStart(join(root, sample)))
    const start = best(starts)
    printTable(
      ['start-up to the first claim', 'seconds', 'peak MB'],
      [['recoupe read --records, one article', toFigures(start.seconds), toFigures(start.peak)]],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  // What was asked for wrongly is told without the trace of our own code.
  if (!(error instanceof AskedWrongly)) throw error
  console.error(`${error.message}\n\n${toUsage()}`)
  process.exitCode = 2
}
