import type { Command } from 'commander'
import { openStore } from '../presets/alone.ts'
import { restore as bringBack } from '../work/index.ts'
import { print } from './read-command.ts'
import { StatusLine } from './status-line.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { toVisible } from './visible.ts'
import { withOutside } from './with-outside.ts'
import { toNumberWords } from './wording.ts'

async function restore(file: string, options: StoreOptions): Promise<void> {
  const status = new StatusLine(process.stderr, () => performance.now())
  await withOutside(async () => {
    const setup = toAloneSetup(options)
    const { originals, entries } = await bringBack(file, setup.folder, {
      now: setup.now,
      by: setup.by,
      openStore: (folder) => openStore({ ...setup, folder }),
      tell: ({ kind, file: name, message }) => {
        status.clear()
        process.stdout.write(`${`${kind}  ${toVisible(`${name}: ${message}`)}`}\n`)
        process.exitCode = 1
      },
      progress: (bytes) => status.show(() => `${toNumberWords(Math.round(bytes / 1e6))} MB`),
    })
    status.clear()
    await print(`${toNumberWords(originals)} originals and ${toNumberWords(entries)} entries of the custody log are in ${toVisible(setup.folder)}.\n`)
  })
  status.clear()
}

export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .summary('bring back what recoupe backup wrote')
    .description(
      'Brings a backup back into an empty folder, or, with DATABASE_URL, into an empty database and an empty folder for the originals. ' +
        'All ids are the same afterwards. Originals and log are verified on the way.',
    )
    .argument('<FILE>', 'what recoupe backup wrote')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  recoupe restore recoupe-2031-05-12.tar
  recoupe restore --store my-case /media/stick/my-case.tar

Exit code: 0, or 1 if it could not be restored or something in it is damaged, or 2 if the command was wrong.`,
    )
    .action(restore)
}
