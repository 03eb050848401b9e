// What the tables of names cost: reading with all of them beside reading with every tenth row of each, the cost of loading, and the memory
// that they keep. Called by bench.ts.
import { join, resolve } from 'node:path'
import { languages } from '../src/cli/languages.ts'
import { type Grammar, readDocument, toGrammars } from '../src/read/index.ts'
import { toAlikeFinder } from '../src/world/alike-names.ts'
import { toGazetteer } from '../src/world/gazetteer.ts'
import { loadWorld, type World } from '../src/world/index.ts'
import { readLines } from '../src/world/tables.ts'
import { printTable, toFigures } from './bench-table.ts'
import { mixSamples } from './mix-samples.ts'

const root = resolve(import.meta.dirname, '..')
const MEGABYTE = 1_000_000
const TEXT_BYTES = MEGABYTE
const SMALL = 10
/** Passes over the text before any counts: so long do its functions go on being compiled. */
const WARMING = 5

const everyTenth = <Row>(rows: readonly Row[]): readonly Row[] => rows.filter((_, index) => index % SMALL === 0)

/** The world with every tenth of its names and of the gazetteer's places. */
function thin(world: World): World {
  const names = { place: everyTenth(world.placeNames), actor: everyTenth(world.actorNames), outlet: everyTenth(world.outletNames) }
  const gazetteer = toGazetteer({
    cities: everyTenth(readLines(join(root, 'data/cities.tsv'))),
    divisions: everyTenth(readLines(join(root, 'data/divisions.tsv'))),
    shortNames: new Map(),
  })
  return { ...world, placeNames: names.place, actorNames: names.actor, outletNames: names.outlet, gazetteer, findAlike: toAlikeFinder(names) }
}

interface Text {
  readonly language: string
  readonly text: string
}

function takeTexts(): readonly Text[] {
  const isFrench = (text: string): boolean => (text.match(/\b(?:les|des|une|dans)\b/g)?.length ?? 0) > text.length / 200
  const texts: Text[] = []
  let bytes = 0
  for (const text of mixSamples()) {
    texts.push({ language: isFrench(text) ? 'fr' : 'en', text })
    bytes += Buffer.byteLength(text)
    if (bytes >= TEXT_BYTES) return texts
  }
  return texts
}

const readAll = (texts: readonly Text[], grammars: ReadonlyMap<string, Grammar>): void => {
  texts.forEach(({ language, text }, index) => {
    readDocument({ id: `d${index}`, url: null, outlet: null, language, title: null, published: null, text, sha256: '', furniture: [] }, grammars)
  })
}

/** Processor time of the work in seconds: other programs cost it nothing. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / MEGABYTE
}

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MEGABYTE
}

/** Reads the same megabyte with both worlds in turn, so often; the best counts. */
export function benchNames({ rounds }: { readonly rounds: number }): void {
  const texts = takeTexts()
  const before = heap()
  let world: World | null = null
  const loading = cpuOf(() => {
    world = loadWorld()
  })
  const all = toGrammars(languages, world as unknown as World)
  const indexing = cpuOf(() => readAll(texts.slice(0, 2), all))
  const kept = heap() - before
  const small = toGrammars(languages, thin(world as unknown as World))
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let pass = 0; pass < WARMING; pass++) for (const grammars of [all, small]) readAll(texts, grammars)
  for (let round = 0; round < rounds; round++)
    for (const [which, grammars] of [all, small].entries())
      best[which as 0 | 1] = Math.min(
        best[which as 0 | 1],
        cpuOf(() => readAll(texts, grammars)),
      )
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const cost = (best[0] / best[1] - 1) * 100
  printTable(
    ['names in the tables', 'MB/s of processor time', 'cost'],
    [
      [`every tenth`, toFigures(bytes / best[1] / MEGABYTE), ''],
      ['all', toFigures(bytes / best[0] / MEGABYTE), `${cost >= 0 ? '+' : ''}${cost.toFixed(0)} %`],
    ],
  )
  printTable(
    ['all tables', ''],
    [
      ['loading, seconds', toFigures(loading)],
      ['first article of each language, seconds', toFigures(indexing)],
      ['kept, MB (exact with --expose-gc)', toFigures(kept)],
    ],
  )
}
