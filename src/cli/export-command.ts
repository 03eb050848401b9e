import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, type Command, Option } from 'commander'
import {
  EXPORTERS,
  type Exporter,
  type ExportOptions,
  type ExportSource,
  findExporter,
  fromReadings,
  LossCount,
  toIdentities,
  toLossSentences,
} from '../export/index.ts'
import { loadCountries } from '../lang/index.ts'
import { toDirectory, toIncidents } from '../merge/index.ts'
import type { Document, Reading, Result } from '../model/index.ts'
import { loadWorld, type World } from '../world/index.ts'
import { addFilterOptions, type FilterOptions, toFilter } from './filter-options.ts'
import { toWaitingSentence } from './incident-table.ts'
import { fetchInputs } from './inputs.ts'
import { type AskOptions, withAnswers } from './open-answers.ts'
import { languageOption, loadInputTools, toJobs, worldOption } from './read-command.ts'
import { storeOption } from './store-options.ts'
import { tellAll } from './tell-all.ts'
import { withOutside } from './with-outside.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface ExportCommandOptions extends AskOptions, FilterOptions {
  readonly output?: string
  readonly evidence?: string
  readonly bom?: true
  readonly guard: boolean
  readonly rtl?: true
  readonly language?: string
  readonly jobs: number
}

const say = (sentence: string): void => {
  process.stderr.write(`recoupe: ${sentence}\n`)
}

/** The documents under names of their own: claims are known by their document's name, and two inputs may have one. */
async function* withOwnNames(inputs: AsyncIterable<Result<Document>>): AsyncGenerator<Result<Document>, void> {
  const counts = new Map<string, number>()
  for await (const input of inputs) {
    if (!input.ok) {
      yield input
      continue
    }
    const { id } = input.value
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    yield count === 1 ? input : { ok: true, value: { ...input.value, id: `${id} (${count})` } }
  }
}

/** Reads all documents; what cannot be read is told. */
async function readAll(files: readonly string[], options: ExportCommandOptions): Promise<Reading[]> {
  const world = options.world ?? findOwnWorldFolder()
  const inputs = withOwnNames(fetchInputs(files, await loadInputTools(options.language ?? null, world)))
  const setup = { form: 'readings', colour: false, world } as const
  const readings: Reading[] = []
  for await (const { notes, isUnread, reading } of tellAll(inputs, setup, { jobs: options.jobs })) {
    for (const note of notes) say(note)
    if (isUnread) process.exitCode = 1
    if (reading !== null) readings.push(reading)
  }
  return readings
}

/** To a file, which is not left behind half written, or to standard output; says so where the disk refuses it. */
async function save(pieces: AsyncIterable<string | Uint8Array>, file: string | null): Promise<void> {
  if (file === null) return pipeline(Readable.from(pieces), process.stdout, { end: false })
  let isOpen = false
  try {
    const target = createWriteStream(file).once('open', () => {
      isOpen = true
    })
    await pipeline(Readable.from(pieces), target)
  } catch (error) {
    if (isOpen) await rm(file, { force: true })
    // Only the disk's own errors; a mistake of ours must not hide behind a file.
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
    say(`${file} cannot be written (${error.code}). Check the folder and its permissions, or name another file.`)
    process.exitCode = 1
  }
}

/** What is exported, as often as it is asked for, and the tables that its names belong to. */
interface Exported {
  readonly source: () => ExportSource
  readonly world: World
}

async function write(format: string, { source, world }: Exported, options: ExportCommandOptions): Promise<void> {
  const pieces = (exporter: Exporter, { lose }: Pick<ExportOptions, 'lose'>): AsyncIterable<string | Uint8Array> =>
    exporter.write(source(), {
      ...toIdentities(world),
      bom: options.bom === true,
      guardFormulas: options.guard,
      direction: options.rtl ? 'right-to-left' : 'left-to-right',
      lose,
    })
  const losses = new LossCount()
  await save(pieces(findExporter(format) as Exporter, losses), options.output ?? null)
  for (const sentence of toLossSentences(losses.counts)) say(sentence)
  if (options.evidence !== undefined) await save(pieces(findExporter('evidence') as Exporter, { lose: () => undefined }), options.evidence)
}

async function exportFiles(format: string, files: readonly string[], options: ExportCommandOptions): Promise<void> {
  const world = loadWorld(options.world ?? findOwnWorldFolder())
  const readings = await readAll(files, options)
  const { incidents } = toIncidents(readings, { world, directory: toDirectory(world, loadCountries()), before: new Map() })
  await write(format, { source: () => fromReadings(incidents, readings), world }, options)
}

async function exportStore(format: string, options: ExportCommandOptions): Promise<void> {
  const filter = toFilter(options)
  await withOutside(() =>
    withAnswers(options, async ({ answers, loadTables }) => {
      await write(format, { source: () => answers.streamEntries(filter), world: loadTables() }, options)
      const waiting = toWaitingSentence(answers.state.incidents.waiting)
      if (waiting !== '') say(waiting)
    }),
  )
}

async function exportIncidents(format: string, files: readonly string[], options: ExportCommandOptions, command: Command): Promise<void> {
  if (options.output === undefined && process.stdout.isTTY) {
    const { extension } = findExporter(format) as Exporter
    command.error(`The file would go to the terminal. Name one with --output, such as incidents.${extension}, or send it through a pipe.`)
  }
  if (files.length === 0) return exportStore(format, options)
  if (Object.keys(toFilter(options)).length > 0) command.error('The filters choose among what the store has. Leave out either them or the FILEs.')
  await exportFiles(format, files, options)
}

export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .summary('write incidents as a file in another format')
    .description(
      'Writes the incidents in the store as a file, or those that the articles in FILE come to: docs/formats.md says what each format keeps. ' +
        'FILE is a .txt, .html or .jsonl file, a folder of these, or - for standard input.',
    )
    .addArgument(new Argument('<FORMAT>', 'of the file').choices(EXPORTERS.map(({ name }) => name)))
    .argument('[FILE...]', 'what to read instead of the store')
    .option('--output <file>', 'write to this file instead of standard output')
    .option('--evidence <file>', 'write the evidence table beside, to this file')
    .option('--bom', 'CSV: begin with a byte order mark, by which Excel knows UTF-8')
    .addOption(new Option('--no-guard', 'CSV: leave what a spreadsheet would run as a formula as it is'))
    .option('--rtl', 'XLSX: a sheet that runs from right to left')
    .addOption(storeOption())
  addFilterOptions(command)
    .addOption(languageOption())
    .addOption(worldOption())
    .option('--jobs <number>', 'threads that read FILE, once there are more than 8 documents', toJobs, availableParallelism())
    .addHelpText(
      'after',
      `
Examples:
  recoupe export csv > incidents.csv
  recoupe export geojson --country LY --origins 2 --output incidents.geojson
  recoupe export xlsx --output incidents.xlsx articles/
  recoupe export acled --output incidents.acled.csv --evidence incidents.evidence.csv articles/

Exit code: 0, or 1 if some input could not be read, or 2 if the command was wrong.`,
    )
    .action(exportIncidents)
}
