import type { Command } from 'commander'
import { toApiTally } from '../api/index.ts'
import type { TallyFilter } from '../ask/index.ts'
import { TALLY_METRICS } from '../model/index.ts'
import { repeated, repeatedChoice, toCountryCode } from './filter-options.ts'
import { toWaitingSentence } from './incident-table.ts'
import { type AskOptions, withAnswers } from './open-answers.ts'
import { print, worldOption } from './read-command.ts'
import { storeOption } from './store-options.ts'
import { toTallySheet } from './tally-sheet.ts'
import { toTerminal } from './terminal.ts'
import { toJsonLine } from './visible.ts'
import { note, withOutside } from './with-outside.ts'
import { toCountWords } from './wording.ts'

interface TalliesOptions extends AskOptions {
  readonly metric?: NonNullable<TallyFilter['metric']>
  readonly claimant?: readonly string[]
  readonly country?: readonly string[]
  readonly json?: true
  readonly color: boolean
}

const toFilter = ({ metric, claimant, country }: TalliesOptions): TallyFilter => ({
  ...(metric === undefined ? {} : { metric }),
  ...(claimant === undefined ? {} : { claimant }),
  ...(country === undefined ? {} : { country }),
})

async function tallies(options: TalliesOptions): Promise<void> {
  await withOutside(() =>
    withAnswers(options, async ({ answers }) => {
      const tools = toTerminal(options)
      const lines = await answers.listTallies(toFilter(options))
      for (const { id } of lines) {
        const answer = await answers.getTally(id)
        if (answer === null) continue
        await print(options.json ? `${toJsonLine(toApiTally(answer))}\n` : `${toTallySheet(answer, tools).join('\n')}\n`)
      }
      note([`${toCountWords(lines.length, 'line')} of totals.`, toWaitingSentence(answers.state.incidents.waiting)].join(' ').trim())
    }),
  )
}

export function addTalliesCommand(program: Command): void {
  program
    .command('tallies')
    .summary('list running totals beside what is recorded here')
    .description(
      'Lists the totals that each claimant gives on one question over time («the 144th attack since October»), what does not fit in them, and beside the last ' +
        'one what the incidents recorded here come to: the difference has no report here.',
    )
    .addOption(storeOption())
    .addOption(repeatedChoice('--metric <metric>', `what is counted: ${TALLY_METRICS.join(', ')}`, TALLY_METRICS))
    .addOption(repeated('--claimant <claimant>', 'who counts'))
    .addOption(repeated('--country <country>', 'code or English name; each of these may be given several times', toCountryCode))
    .addOption(worldOption())
    .option('--json', 'print one JSON object for each line, as the API gives it')
    .option('--no-color', 'print without colours; as the variable NO_COLOR does')
    .addHelpText(
      'after',
      `
Examples:
  recoupe tallies
  recoupe tallies --metric attacks --country LY
  recoupe tallies --claimant "Rampart Coalition" --json

Exit code: 0, or 1 if the store could not be read, or 2 if the command was wrong.`,
    )
    .action(tallies)
}
