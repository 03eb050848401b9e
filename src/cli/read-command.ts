import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { LARGEST_DOCUMENT, loadLanguageDetector, toFurnitureTable } from '../gather/index.ts'
import type { Reading } from '../model/index.ts'
import { toRecord } from '../read/index.ts'
import { loadOutletFinder, loadWorld } from '../world/index.ts'
import { fetchInputs, type InputTools } from './inputs.ts'
import { languages } from './languages.ts'
import { toMergedRecords } from './merged-records.ts'
import { countDocuments, Progress } from './progress.ts'
import { tellAll } from './tell-all.ts'
import type { Form } from './teller.ts'
import { toJsonLine } from './visible.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface ReadOptions {
  readonly records?: true
  readonly mentions?: true
  readonly apart?: true
  readonly language?: string
  readonly world?: string
  readonly jobs: number
  readonly color: boolean
}

const CODES = languages.map(({ code }) => code)

/** A number of threads, 1 to 9999. */
export function toJobs(value: string): number {
  if (!/^\d{1,4}$/.test(value) || Number(value) === 0) throw new InvalidArgumentError('It is the number of threads, 1 or more.')
  return Number(value)
}

function toFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw new InvalidArgumentError('There is no such folder.')
  try {
    loadWorld(path)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
  return path
}

export const languageOption = (): Option =>
  new Option('--language <code>', `read every document as one in this language (${CODES.join(', ')}), whatever it seems to be`).choices(CODES)

export const worldOption = (): Option =>
  new Option(
    '--world <folder>',
    'add the rows of places.tsv, actors.tsv, outlets.tsv and geonames-XX.tsv in this folder, instead of your own world folder',
  ).argParser(toFolder)

/** What gathering needs, with the real disk and standard input; `language` overrules detection, `world` is a folder with rows of outlets.tsv. */
export async function loadInputTools(language: string | null, world: string | null = null): Promise<InputTools> {
  return {
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    detectLanguage: language === null ? await loadLanguageDetector() : () => language,
    table: toFurnitureTable(
      languages.map(({ furniture }) => furniture),
      loadOutletFinder(world),
    ),
    largest: LARGEST_DOCUMENT,
    stdin: process.stdin,
  }
}

/** Does standard output show colours, and may it? */
export const hasColour = (asked: boolean): boolean => asked && process.stdout.isTTY === true && process.stdout.hasColors()

/** Writes to standard output, no faster than it is taken. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function read(files: readonly string[], options: ReadOptions): Promise<void> {
  const form: Form = options.records ? (options.apart ? 'records' : 'readings') : options.mentions ? 'mentions' : 'report'
  const setup = { form, colour: form === 'report' && hasColour(options.color), world: options.world ?? findOwnWorldFolder() }
  const progress = process.stderr.isTTY ? new Progress(process.stderr, () => performance.now()) : null
  if (progress !== null) {
    process.once('exit', () => progress.clear())
    countDocuments(files).then((total) => progress.expect(total))
  }
  const inputs = fetchInputs(files, await loadInputTools(options.language ?? null, setup.world))
  const readings: Reading[] = []
  for await (const { output, notes, isUnread, reading } of tellAll(inputs, setup, { jobs: options.jobs })) {
    // The bar stands on the same screen as what is printed.
    if (notes.length > 0 || process.stdout.isTTY) progress?.clear()
    for (const note of notes) process.stderr.write(`recoupe: ${note}\n`)
    if (isUnread) process.exitCode = 1
    await print(output)
    if (reading !== null) readings.push(reading)
    progress?.step()
  }
  progress?.clear()
  await printRecords(readings, setup.world)
}

/** One document stands for itself; of several, the records name the incidents that they share. */
async function printRecords(readings: readonly Reading[], world: string | null): Promise<void> {
  const records = readings.length > 1 ? toMergedRecords(readings, world) : readings.map(toRecord)
  for (const record of records) await print(`${toJsonLine(record)}\n`)
}

export function addReadCommand(program: Command): void {
  program
    .command('read')
    .summary('read articles and print their claims')
    .description(
      'Reads articles and prints what they claim: who says that what happened, where, when and to whom, each with the words that say it. ' +
        'FILE is a .txt, .html, .pdf, .eml or .jsonl file, a folder of these, or - for standard input.',
    )
    .argument('<FILE...>', 'what to read')
    .addOption(
      new Option('--records', 'print one JSON object a document; of several documents, with the incidents that they share').conflicts('mentions'),
    )
    .addOption(new Option('--mentions', 'print every place, day, amount, actor, outlet and speech found, one JSON object a document'))
    .addOption(new Option('--apart', 'with --records: print each record as soon as it is read, and no incidents'))
    .addOption(languageOption())
    .addOption(worldOption())
    .option('--jobs <number>', 'threads that read, once there are more than 8 documents', toJobs, availableParallelism())
    .option('--no-color', 'print without colours, with the name of each slot instead; as the variable NO_COLOR does')
    .addHelpText(
      'after',
      `
Examples:
  recoupe read article.html
  recoupe read --records articles/ > records.jsonl
  curl -s https://example.org/article | recoupe read -
  recoupe read --language fr --world my-tables dispatch.txt

Exit code: 0, or 1 if some input could not be read, or 2 if the command was wrong.`,
    )
    .action(read)
}
