// Fits the weights of src/merge/weights.ts on pairs of tellings whose incidents are known, and says how well they group what they have not seen.
//
//   node scripts/fit-merging.ts --reports REPORTS.jsonl --articles ARTICLES.jsonl [--write FILE]
//
// REPORTS   coded reports, a line each, with "gold_incident" and one event
// ARTICLES  articles, a line each, with "doc", "text", "incident"; they are read by the project's own reader
// --write   writes the fitted weights as JSON
//
// Logistic regression over all pairs that the neighbourhood proposes and no limit forbids, each feature's weight held to its prior by a ridge.
// The figures are cross-validated: the incidents are dealt into five folds, each fold is grouped, among all others, with weights fitted on
// pairs that touch none of its incidents.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languages } from '../src/cli/languages.ts'
import { loadLanguageDetector, toDocuments, toFurnitureTable } from '../src/gather/index.ts'
import { loadCountries } from '../src/lang/index.ts'
import { toTellings } from '../src/merge/claim-telling.ts'
import { type CodedDocument, toCodedDocument } from '../src/merge/coded-document.ts'
import { noPassages, toFindings } from '../src/merge/compare.ts'
import { toDirectory } from '../src/merge/directory.ts'
import { findConflict, LIMITS } from '../src/merge/limits.ts'
import { makeMerger } from '../src/merge/merger.ts'
import { makeNeighbourhood } from '../src/merge/neighbourhood.ts'
import { toRecordTellings } from '../src/merge/record-telling.ts'
import type { Telling } from '../src/merge/telling.ts'
import { toTermVector } from '../src/merge/terms.ts'
import { WEIGHTS, type WeightKey, type Weights } from '../src/merge/weights.ts'
import { toDocumentTerms, WordCount } from '../src/merge/word-count.ts'
import { readDocument, toGrammars } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

const FOLDS = 5
const RIDGE = 4
/** Levels against which the others of their feature are weighed; they stay at 0. */
const isReference = (key: WeightKey): boolean => WEIGHTS[key].prior === 0 && /:(?:unsaid|none|kept|same)$/.test(key)
/**
 * Levels that keep their priors, since the data cannot teach them: its coders name kinds of people rather than forces, and its shootings do not
 * come back to one place week after week as attacks on a base do.
 */
const HELD: ReadonlySet<WeightKey> = new Set<WeightKey>([
  'actor:same',
  'actor:kin',
  'actor:other',
  'target:same',
  'target:kin',
  'target:other',
  'days:open',
])
/** A level that so few pairs show keeps its prior. */
const FEW_PAIRS = 60
/** As good as immovable. */
const FIRM = 1e9
const ROUNDS = 12

interface Labelled {
  readonly name: string
  readonly tellings: readonly Telling[]
  /** The known incident of each telling that counts; `null` for those of which nothing is known. */
  readonly golds: readonly (string | null)[]
  /** Documents without a telling: each is alone in the prediction. */
  readonly untold: readonly string[]
}

interface Pair {
  readonly keys: readonly number[]
  readonly same: 0 | 1
  readonly folds: readonly [number, number]
  readonly share: number
}

const KEYS = Object.keys(WEIGHTS) as WeightKey[]
const keyNumber = new Map(KEYS.map((key, at) => [key, at]))

const toFold = (incident: string): number => createHash('sha256').update(incident).digest().readUInt32BE(0) % FOLDS
const readLines = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const world = loadWorld()
const directory = toDirectory(world, loadCountries())

function readReports(path: string): Labelled {
  const lines = readLines(path)
  const tellings = lines.flatMap((line) => toRecordTellings(toCodedDocument(line) as CodedDocument, directory))
  return { name: 'reports', tellings, golds: lines.map((line) => String(line['gold_incident'])), untold: [] }
}

async function readArticles(path: string): Promise<Labelled> {
  const lines = readLines(path) as unknown as { doc: string; incident: string }[]
  const incidentOf = new Map(lines.map(({ doc, incident }) => [doc, incident]))
  const tools = {
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    detectLanguage: await loadLanguageDetector(),
    table: toFurnitureTable(languages.map(({ furniture }) => furniture)),
    largest: 20_000_000,
  }
  const grammars = toGrammars(languages, world)
  const readings = [...toDocuments({ name: path, format: 'jsonl', bytes: readFileSync(path) }, tools)].flatMap((result) =>
    result.ok ? [readDocument(result.value, grammars)] : [],
  )
  const words = new WordCount()
  for (const { document } of readings) words.add(document)
  const rarity = words.toRarity()
  const tellings: Telling[] = []
  const untold: string[] = []
  for (const { document, published, claims } of readings) {
    const context = {
      id: document.id,
      outlet: document.outlet,
      published: published?.days ?? null,
      title: document.title,
      terms: rarity === null ? null : toTermVector(toDocumentTerms(document), rarity),
    }
    const told = toTellings(
      claims.filter((claim) => claim.kind === 'event'),
      context,
      directory,
    )
    if (told.length === 0) untold.push(incidentOf.get(document.id) as string)
    tellings.push(...told)
  }
  return { name: 'articles', tellings, golds: tellings.map(({ document, isMain }) => (isMain ? (incidentOf.get(document) ?? null) : null)), untold }
}

function toPairs({ tellings, golds }: Labelled): Pair[] {
  const neighbourhood = makeNeighbourhood()
  const pairs: Pair[] = []
  const positions = new Map(tellings.map(({ id }, at) => [id, at]))
  for (const [b, telling] of tellings.entries()) {
    const found = neighbourhood.find(telling)
    neighbourhood.add(telling)
    for (const id of found) {
      const a = positions.get(id) as number
      const [one, other] = [golds[a], golds[b]]
      if (one == null || other == null) continue
      if (findConflict(tellings[a] as Telling, telling, LIMITS) !== null) continue
      const keys = toFindings(tellings[a] as Telling, telling, noPassages).map((key) => keyNumber.get(key) as number)
      pairs.push({ keys, same: one === other ? 1 : 0, folds: [toFold(one), toFold(other)], share: 1 })
    }
  }
  return pairs
}

/** Solves a symmetric positive system by Gauss's elimination; both arguments are spent. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length
  for (let column = 0; column < size; column++) {
    const row = matrix[column] as Float64Array
    const pivot = row[column] as number
    for (let below = column + 1; below < size; below++) {
      const other = matrix[below] as Float64Array
      const factor = (other[column] as number) / pivot
      if (factor === 0) continue
      for (let at = column; at < size; at++) other[at] = (other[at] as number) - factor * (row[at] as number)
      vector[below] = (vector[below] as number) - factor * (vector[column] as number)
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = vector[row] as number
    for (let at = row + 1; at < size; at++) sum -= ((matrix[row] as Float64Array)[at] as number) * (vector[at] as number)
    vector[row] = sum / ((matrix[row] as Float64Array)[row] as number)
  }
  return vector
}

/** Newton's method for ridge logistic regression around the priors. */
function fitWeights(pairs: readonly Pair[]): Float64Array {
  const priors = Float64Array.from(KEYS, (key) => WEIGHTS[key].prior)
  const shown = new Float64Array(KEYS.length)
  for (const { keys } of pairs) for (const key of keys) shown[key] = (shown[key] as number) + 1
  const ridges = KEYS.map((key, at) => (isReference(key) || HELD.has(key) || (shown[at] as number) < FEW_PAIRS ? FIRM : RIDGE))
  const weights = Float64Array.from(priors)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(priors, (prior, at) => (ridges[at] as number) * (prior - (weights[at] as number)))
    const curve = KEYS.map((_, at) => {
      const row = new Float64Array(KEYS.length)
      row[at] = ridges[at] as number
      return row
    })
    for (const { keys, same, share } of pairs) {
      let sum = 0
      for (const key of keys) sum += weights[key] as number
      const chance = 1 / (1 + Math.exp(-sum))
      const spread = share * Math.max(chance * (1 - chance), 1e-6)
      for (const key of keys) {
        slope[key] = (slope[key] as number) + share * (same - chance)
        const row = curve[key] as Float64Array
        for (const other of keys) row[other] = (row[other] as number) + spread
      }
    }
    const step = solve(curve, slope)
    for (const [at, by] of step.entries()) weights[at] = (weights[at] as number) + Math.max(-2, Math.min(2, by))
  }
  return weights
}

const toWeights = (values: Float64Array): Weights =>
  Object.fromEntries(KEYS.map((key, at) => [key, { ...WEIGHTS[key], weight: Math.round((values[at] as number) * 100) / 100 }])) as Weights

/** Pair F and B³ of the items in `counted`, among all. */
function toFigures(
  items: readonly (readonly [string, string])[],
  counted: (gold: string) => boolean,
): { pairs: number; bcubed: number; precision: number; recall: number } {
  const byGold = new Map<string, number[]>()
  const byGroup = new Map<string, number[]>()
  for (const [at, [gold, group]] of items.entries()) {
    byGold.set(gold, [...(byGold.get(gold) ?? []), at])
    byGroup.set(group, [...(byGroup.get(group) ?? []), at])
  }
  let [right, golden, grouped, precision, recall, count] = [0, 0, 0, 0, 0, 0]
  for (const [gold, group] of items) {
    if (!counted(gold)) continue
    const mates = byGold.get(gold) as number[]
    const fellows = byGroup.get(group) as number[]
    const both = mates.filter((at) => (items[at] as readonly [string, string])[1] === group).length
    right += both - 1
    golden += mates.length - 1
    grouped += fellows.length - 1
    precision += both / fellows.length
    recall += both / mates.length
    count += 1
  }
  const f = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
  const [p, r] = [grouped === 0 ? 0 : right / grouped, golden === 0 ? 0 : right / golden]
  return { pairs: f(p, r), bcubed: f(precision / count, recall / count), precision: p, recall: r }
}

function toItems({ tellings, golds, untold }: Labelled, weights: Weights): (readonly [string, string])[] {
  const merger = makeMerger({ weights })
  merger.update(tellings)
  const goldOf = new Map(tellings.map(({ id }, at) => [id, golds[at] ?? null]))
  const items: (readonly [string, string])[] = untold.map((gold, at) => [gold, `untold ${at}`])
  for (const [index, group] of merger.toGroups().entries()) {
    for (const id of group) {
      const gold = goldOf.get(id)
      if (gold != null) items.push([gold, `group ${index}`])
    }
  }
  return items
}

const { values } = parseArgs({ options: { reports: { type: 'string' }, articles: { type: 'string' }, write: { type: 'string' } } })
const sets = [
  ...(values.reports === undefined ? [] : [readReports(values.reports)]),
  ...(values.articles === undefined ? [] : [await readArticles(values.articles)]),
]
const pairsOf = sets.map(toPairs)
for (const [at, { name, tellings }] of sets.entries()) {
  const same = (pairsOf[at] ?? []).filter((pair) => pair.same === 1).length
  console.log(`${name}: ${tellings.length} tellings, ${pairsOf[at]?.length} pairs compared, ${same} of them the same`)
}
const show = (share: number): string => share.toFixed(3)
for (const [at, set] of sets.entries()) {
  const sums = { pairs: 0, bcubed: 0, precision: 0, recall: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = pairsOf.flatMap((pairs, from) => (from === at ? pairs.filter(({ folds }) => !folds.includes(fold)) : pairs))
    const figures = toFigures(toItems(set, toWeights(fitWeights(train))), (gold) => toFold(gold) === fold)
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += figures[key] / FOLDS
  }
  const seen = toFigures(toItems(set, toWeights(fitWeights(pairsOf.flat()))), () => true)
  const now = toFigures(toItems(set, WEIGHTS), () => true)
  console.log(
    `${set.name}: held out, mean of ${FOLDS} folds: pairs F ${show(sums.pairs)} (P ${show(sums.precision)} R ${show(sums.recall)}), B³ ${show(sums.bcubed)}`,
  )
  console.log(`${set.name}: fitted on all: pairs F ${show(seen.pairs)} (P ${show(seen.precision)} R ${show(seen.recall)}), B³ ${show(seen.bcubed)}`)
  console.log(`${set.name}: weights as they stand: pairs F ${show(now.pairs)}, B³ ${show(now.bcubed)}`)
}
const fitted = fitWeights(pairsOf.flat())
const counts = KEYS.map(() => [0, 0] as [number, number])
for (const { keys, same } of pairsOf.flat()) for (const key of keys) (counts[key] as [number, number])[same] += 1
console.log('\nfeature, prior, fitted, standing weight, pairs that are the same, pairs that are not')
for (const [at, key] of KEYS.entries()) {
  const [other, same] = counts[at] as [number, number]
  console.log([key, WEIGHTS[key].prior, (fitted[at] as number).toFixed(2), WEIGHTS[key].weight, same, other].join('\t'))
}
if (values.write !== undefined) writeFileSync(values.write, JSON.stringify(Object.fromEntries(KEYS.map((key, at) => [key, fitted[at]])), null, 1))
