import type { Command } from 'commander'
import { openAlone } from '../presets/alone.ts'
import { backUp } from '../work/index.ts'
import { print } from './read-command.ts'
import { StatusLine } from './status-line.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { withOutside } from './with-outside.ts'
import { toNumberWords } from './wording.ts'

async function backup(file: string, options: StoreOptions): Promise<void> {
  const status = new StatusLine(process.stderr, () => performance.now())
  await withOutside(async () => {
    const alone = await openAlone(toAloneSetup(options))
    try {
      const { originals, entries, head } = await backUp(file, {
        ...alone,
        progress: (progress) => status.show(() => `${toNumberWords(progress.originals)} of ${toNumberWords(progress.total)} originals`),
      })
      status.clear()
      await print(`${toNumberWords(originals)} originals and ${toNumberWords(entries)} entries of the custody log; the last has the hash ${head}.\n`)
    } finally {
      await alone.close()
    }
  })
  status.clear()
}

export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .summary('write originals, custody log and store to one file')
    .description(
      'Writes originals, custody log and store to one file, while others may go on adding. The file is a tar archive; recoupe restore brings it back, ' +
        'into a store of either kind.',
    )
    .argument('<FILE>', 'where to; its name is given to it when it is whole')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  recoupe backup recoupe-2031-05-12.tar
  recoupe backup --store my-case /media/stick/my-case.tar

Exit code: 0, or 1 if it could not be written, or 2 if the command was wrong.`,
    )
    .action(backup)
}
