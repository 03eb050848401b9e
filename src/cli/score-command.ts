import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Aliases, type Difference, type Figure, type Ratio, type Score, type ScoredDocument, toAliases, toScore } from '../score/index.ts'
import { print } from './read-command.ts'
import { toJsonLine, toVisible } from './visible.ts'

interface ScoreOptions {
  readonly json?: true
  readonly errors?: true
  readonly names?: string
}

/** The input cannot be used; its message is for the person who gave it. */
class InputError extends Error {}

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${toMessage(error)}`)
  }
}

function parse(source: string, place: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new InputError(`${place} is no JSON: ${toMessage(error)}`)
  }
}

function toDocument(value: unknown, place: string): ScoredDocument {
  const record = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  if (typeof record['doc'] !== 'string') throw new InputError(`${place} is no record of a document: it has no “doc” with its name.`)
  for (const list of ['events', 'tallies']) {
    const records = record[list] ?? []
    if (!Array.isArray(records) || records.some((one) => typeof one !== 'object' || one === null))
      throw new InputError(`${place}: “${list}” is no list of records.`)
  }
  return value as ScoredDocument
}

/** Records of a folder of .json files, one document each, or of a .jsonl file, one document a line. */
function readRecords(path: string): ScoredDocument[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw new InputError(`There is no file or folder ${path}.`)
  if (stats.isDirectory()) {
    const files = readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
    if (files.length === 0) throw new InputError(`The folder ${path} holds no .json file.`)
    return files.map((name) => toDocument(parse(readText(join(path, name)), join(path, name)), join(path, name)))
  }
  const text = readText(path)
  if (path.endsWith('.json')) return [toDocument(parse(text, path), path)]
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toDocument(parse(line, `${path}:${index + 1}`), `${path}:${index + 1}`)]))
}

function readAliases(path: string): Aliases {
  const sets = parse(readText(path), path)
  if (!Array.isArray(sets) || sets.some((names) => !Array.isArray(names) || names.some((name) => typeof name !== 'string')))
    throw new InputError(`${path} is no list of lists of names.`)
  return toAliases(sets)
}

const toShare = (share: number): string => share.toFixed(3)

function toRow(label: string, figure: Ratio & (Figure | { readonly items: number })): string {
  const counts = 'items' in figure ? `${figure.items} events` : `${figure.tp} of ${figure.gold} in the gold, ${figure.predicted} predicted`
  return `${label.padEnd(20)} P ${toShare(figure.precision)}  R ${toShare(figure.recall)}  F1 ${toShare(figure.f1)}  ${counts}`
}

function toTable(score: Score): string {
  const slots = (figures: Readonly<Record<string, Figure>>): string[] => Object.entries(figures).map(([slot, figure]) => toRow(`  ${slot}`, figure))
  return [
    `${score.documents} documents, ${score.absent} of them without a prediction`,
    toRow('events found', score.events),
    ...slots(score.slots),
    toRow('record (all slots)', score.record),
    toRow('tallies found', score.tallies),
    ...slots(score.tallySlots),
    toRow('incidents (B³)', score.incidents),
  ].join('\n')
}

function toDifferenceLine(difference: Difference): string {
  const { document } = difference
  if (difference.kind === 'absent') return `${document}: no prediction`
  const { of, record } = difference
  const id = record.id ?? '(no id)'
  switch (difference.kind) {
    case 'missed':
    case 'spurious': {
      const label = 'type' in record ? `${record.type} ${record.place ?? ''}` : `${record.metric} ${JSON.stringify(record.value ?? null)}`
      return `${document} ${of} ${difference.kind} ${id} ${label.trim()} at ${JSON.stringify(record.at ?? [])}`
    }
    case 'slot':
      return `${document} ${of} ${id} ${difference.slot}: gold ${JSON.stringify(difference.gold ?? null)}, predicted ${JSON.stringify(difference.predicted ?? null)}`
  }
}

async function score(gold: string, predicted: string, options: ScoreOptions): Promise<void> {
  try {
    const aliases = options.names === undefined ? toAliases([]) : readAliases(options.names)
    const compared = toScore(readRecords(gold), readRecords(predicted), aliases)
    if (options.errors) await print(compared.differences.map((difference) => `${toVisible(toDifferenceLine(difference))}\n`).join(''))
    await print(options.json ? `${toJsonLine(compared.score)}\n` : `${toTable(compared.score)}\n`)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`recoupe: ${toVisible(error.message)}\n`)
    process.exitCode = 1
  }
}

export function addScoreCommand(program: Command): void {
  program
    .command('score')
    .summary('compare a reading with one made by hand')
    .description(
      'Compares records with those made by hand: how many events and running totals were found, and how many of their slots are right. ' +
        'P is the share of the predicted that is right, R the share of the gold that was found.',
    )
    .argument('<GOLD>', 'a folder of .json files, one document each, or a .jsonl file, one document a line')
    .argument('<PREDICTED>', 'the same; what recoupe read --records prints')
    .option('--json', 'print the figures as JSON')
    .option('--errors', 'list every miss, every false record and every wrong slot first')
    .option('--names <file>', 'JSON: lists of names that mean the same, in lower case and without accents and signs')
    .addHelpText(
      'after',
      `
Examples:
  recoupe read --records articles/ > records.jsonl
  recoupe score gold/ records.jsonl
  recoupe score --errors --names names.json gold/ records.jsonl | less`,
    )
    .action(score)
}
