import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { Archive, type Fault, type VerifyProgress, verifyArchive } from '../archive/index.ts'
import { OutsideError } from '../model/index.ts'
import { openStore, toArchiveFolder } from '../presets/alone.ts'
import { type StoreCheck, verifyStore } from '../work/index.ts'
import { toClock } from './progress.ts'
import { print } from './read-command.ts'
import { StatusLine } from './status-line.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { toJsonLine, toVisible } from './visible.ts'
import { note, withOutside } from './with-outside.ts'
import { toNumberWords } from './wording.ts'

interface VerifyOptions extends StoreOptions {
  readonly expect?: string
  readonly record?: true
  readonly json?: true
}

function toHash(value: string): string {
  if (!/^[\da-f]{64}$/u.test(value)) throw new InvalidArgumentError('It is a SHA-256: 64 digits from 0 to f, as an earlier verification printed it.')
  return value
}

const toArchiveStatus = ({ originals, total, bytes }: VerifyProgress, seconds: number): string => {
  const left = originals > 0 && total > originals ? `, ${toClock((seconds / originals) * (total - originals))} left` : ''
  return `${toNumberWords(originals)} of ${toNumberWords(total)} originals, ${toNumberWords(Math.round(bytes / 1e6))} MB, ${Math.round(bytes / 1e6 / Math.max(seconds, 0.001))} MB/s${left}`
}

const toStoreStatus = ({ versions, claims }: StoreCheck): string => `${toNumberWords(versions)} texts, ${toNumberWords(claims)} claims`

async function verify(options: VerifyOptions): Promise<void> {
  const setup = toAloneSetup(options)
  const folder = toArchiveFolder(setup.folder)
  const status = new StatusLine(process.stderr, () => performance.now())
  const faults: Fault[] = []
  const tell = (fault: Fault): void => {
    faults.push(fault)
    status.clear()
    process.stdout.write(options.json ? `${toJsonLine(fault)}\n` : `${`${fault.kind}  ${toVisible(`${fault.file}: ${fault.message}`)}`}\n`)
  }
  await withOutside(async () => {
    const verifyKept = async (): Promise<StoreCheck | null> => {
      // Who was given the originals alone can verify those.
      if (setup.database === null && !existsSync(join(setup.folder, 'recoupe.sqlite'))) return null
      try {
        const store = await openStore(setup)
        try {
          return await verifyStore(store, { tell, archive, progress: (check) => status.show(() => toStoreStatus(check)) })
        } finally {
          await store.close()
        }
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error
        // What was found of the originals is told all the same.
        status.clear()
        note(error.message)
        process.exitCode = 1
        return null
      }
    }
    const archive = await verifyArchive(folder, {
      tell,
      expected: options.expect ?? null,
      progress: (progress) => status.show((seconds) => toArchiveStatus(progress, seconds)),
    })
    const kept = await verifyKept()
    status.clear()
    let { head, entries } = archive
    if (options.record) {
      const log = await Archive.open(folder, setup)
      try {
        const [written] = await log.record([{ what: 'verified', originals: archive.originals, bytes: archive.bytes, faults: faults.length }])
        entries = written?.sequence ?? entries
        head = log.log.head
      } finally {
        await log.close()
      }
    }
    const summary = {
      originals: archive.originals,
      bytes: archive.bytes,
      entries,
      head,
      versions: kept?.versions ?? null,
      claims: kept?.claims ?? null,
      faults: faults.length,
    }
    if (options.json) await print(`${toJsonLine(summary)}\n`)
    else
      await print(
        `${toNumberWords(archive.originals)} originals (${toNumberWords(archive.bytes)} bytes), ${toNumberWords(entries)} entries in the custody log` +
          `${kept === null ? '; no store was looked at' : `, ${toStoreStatus(kept)}`}.\n` +
          `The last entry has the hash ${head}.\n` +
          `${faults.length === 0 ? `Nothing ${kept === null ? 'of it ' : ''}is damaged, missing or altered.` : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`}\n`,
      )
  })
  status.clear()
  if (faults.length > 0) process.exitCode = 1
}

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .summary('prove that originals, log and claims are as they were kept')
    .description(
      'Hashes every original again, follows the custody log link by link, and looks whether every claim still stands at its words. ' +
        'It needs no network, and writes nothing unless asked to. Each fault is one line that names the file.',
    )
    .addOption(storeOption())
    .option('--expect <hash>', 'the hash of the last entry that an earlier verification printed: nothing up to it may have changed', toHash)
    .option('--record', 'write into the custody log that it was verified, and with how many faults')
    .option('--json', 'print each fault and the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  recoupe verify
  recoupe verify --store my-case --record
  recoupe verify --expect 3f5a… --json > verified.jsonl

Exit code: 0 if all is well, 1 if there is a fault or something could not be looked at, 2 if the command was wrong.`,
    )
    .action(verify)
}
