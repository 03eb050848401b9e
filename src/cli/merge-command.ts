import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { loadCountries } from '../lang/index.ts'
import { findDoubtful, mergeRecords, toCodedDocument, toDirectory } from '../merge/index.ts'
import { openStore } from '../presets/alone.ts'
import { loadWorld } from '../world/index.ts'
import { mergeFirst } from './merge-first.ts'
import { print, worldOption } from './read-command.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { toJsonLine, toVisible } from './visible.ts'
import { note, withOutside } from './with-outside.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface MergeOptions extends StoreOptions {
  readonly doubtful?: true
  readonly world?: string
}

/** The lines of a file or of standard input that are records; what is none is told and left out. */
async function readRecords(file: string): Promise<Record<string, unknown>[]> {
  const records: Record<string, unknown>[] = []
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      complain(`${file}:${number} is no JSON (${error instanceof Error ? error.message : error}); the line is left out.`)
      continue
    }
    if (toCodedDocument(value) === null)
      complain(`${file}:${number} is no record: it needs a “doc” with the document’s name and a list of “events”. It is left out.`)
    else records.push(value as Record<string, unknown>)
  }
  return records
}

function complain(message: string): void {
  process.stderr.write(`recoupe: ${toVisible(message)}\n`)
  process.exitCode = 1
}

/** Brings the incidents of the store up to date. */
const mergeStore = (options: MergeOptions): Promise<void> =>
  withOutside(async () => {
    const store = await openStore(toAloneSetup(options))
    try {
      const { revision, waiting } = await mergeFirst(store, () => loadWorld(options.world ?? findOwnWorldFolder()))
      note(waiting === 0 ? `The incidents are up to date: revision ${revision}.` : `Revision ${revision}; ${waiting} documents have come meanwhile.`)
    } finally {
      await store.close()
    }
  })

async function merge(file: string | undefined, options: MergeOptions, command: Command): Promise<void> {
  if (file === undefined) {
    if (options.doubtful) command.error('error: --doubtful prints pairs of records: name a FILE')
    await mergeStore(options)
    return
  }
  let records: Record<string, unknown>[]
  try {
    records = await readRecords(file)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    complain(`${file} cannot be read: ${error.message}`)
    return
  }
  const directory = toDirectory(loadWorld(options.world ?? findOwnWorldFolder()), loadCountries())
  if (options.doubtful) for (const pair of findDoubtful(records, directory)) await print(`${toJsonLine(pair)}\n`)
  else for (const record of mergeRecords(records, directory)) await print(`${toJsonLine(record)}\n`)
}

export function addMergeCommand(program: Command): void {
  program
    .command('merge')
    .summary('bring the incidents up to date, or find which records tell one incident')
    .description(
      'Without FILE it merges the documents of the store that have come since the last time; commands that ask for incidents do so by themselves. ' +
        'With FILE it takes records of many documents, one JSON object a line, and prints the same lines in the same order with an “incident” in every event: ' +
        'equal where two events tell one happening. FILE is what recoupe read --records printed, or records of another coder, or - for standard input.',
    )
    .argument('[FILE]', 'records, one document a line')
    .addOption(storeOption())
    .option('--doubtful', 'print instead the pairs that may be one incident and were not joined, with everything that was weighed')
    .addOption(worldOption())
    .addHelpText(
      'after',
      `
Examples:
  recoupe merge
  recoupe merge records.jsonl > merged.jsonl
  recoupe merge --doubtful records.jsonl | less
  recoupe read --records --apart articles/ | recoupe merge -

Exit code: 0, or 1 if some line was no record or the store failed, or 2 if the command was wrong.`,
    )
    .action(merge)
}
