import type { Command } from 'commander'
import type { IncidentRow } from '../model/index.ts'
import { addFilterOptions, type FilterOptions, toCount, toFilter } from './filter-options.ts'
import { toIncidentTable, toListSentence } from './incident-table.ts'
import { type AskOptions, withAnswers } from './open-answers.ts'
import { print, worldOption } from './read-command.ts'
import { storeOption } from './store-options.ts'
import { toTerminal } from './terminal.ts'
import { toJsonLine } from './visible.ts'
import { note, withOutside } from './with-outside.ts'

interface IncidentsOptions extends AskOptions, FilterOptions {
  readonly limit?: number
  readonly json?: true
  readonly color: boolean
}

const LISTED = 50

const printRows = async (rows: readonly IncidentRow[], options: IncidentsOptions): Promise<void> => {
  if (options.json) for (const row of rows) await print(`${toJsonLine(row)}\n`)
  else if (rows.length > 0) await print(`${toIncidentTable(rows, toTerminal(options)).join('\n')}\n`)
}

async function incidents(options: IncidentsOptions): Promise<void> {
  await withOutside(() =>
    withAnswers(options, async ({ answers }) => {
      const filter = toFilter(options)
      const { total, unplaced, undated } = await answers.findIncidents(filter, { limit: 1 })
      const limit = options.limit ?? (options.json ? total : LISTED)
      const rows = (await answers.listRows(filter)).slice(0, limit)
      await printRows(rows, options)
      note(toListSentence({ rows, total, unplaced, undated }, { waiting: answers.state.incidents.waiting }))
    }),
  )
}

export function addIncidentsCommand(program: Command): void {
  addFilterOptions(
    program
      .command('incidents')
      .summary('list what is said to have happened, and by how many')
      .description(
        'Lists the incidents in the store, newest first: day, place, type, who and whom, toll, told by how many articles, outlets and independent origins, ' +
          'and how it stands between the sides. Documents that were added since are merged first.',
      )
      .addOption(storeOption()),
  )
    .addOption(worldOption())
    .option('--limit <number>', `at most so many; ${LISTED} if not given, all with --json`, toCount)
    .option('--json', 'print one JSON object for each incident, as the API gives it')
    .option('--no-color', 'print without colours; as the variable NO_COLOR does')
    .addHelpText(
      'after',
      `
Examples:
  recoupe incidents --country LY --from 2025-03-01 --to 2025-03-31
  recoupe incidents --standing disputed --origins 2
  recoupe incidents --place Brak --type shelling_missile --json

Exit code: 0, or 1 if the store could not be read, or 2 if the command was wrong.`,
    )
    .action(incidents)
}
