import type { Command } from 'commander'
import { toApiIncident } from '../api/index.ts'
import { findIncident, tellNothingFound } from './find-incident.ts'
import { toOriginsSheet } from './incident-sheet.ts'
import { type AskOptions, withAnswers } from './open-answers.ts'
import { print, worldOption } from './read-command.ts'
import { storeOption } from './store-options.ts'
import { toTerminal } from './terminal.ts'
import { toJsonLine } from './visible.ts'
import { withOutside } from './with-outside.ts'

interface OriginsOptions extends AskOptions {
  readonly json?: true
  readonly color: boolean
}

async function origins(id: string, options: OriginsOptions): Promise<void> {
  await withOutside(() =>
    withAnswers(options, async (asked) => {
      const answer = await findIncident(id, asked.answers)
      if (answer === null) return tellNothingFound(id, asked)
      if (options.json) return print(`${toApiIncident(answer).origins.map(toJsonLine).join('\n')}\n`)
      const kindOf = (place: string) => asked.loadTables().places.get(place)?.kind ?? null
      await print(`${toOriginsSheet(answer, { ...toTerminal(options), kindOf }).join('\n')}\n`)
    }),
  )
}

export function addOriginsCommand(program: Command): void {
  program
    .command('origins')
    .summary('show why the claims of an incident go back to so many sources')
    .description(
      'Shows to which independent origins the claims of an incident go back: the stated way of each claim, outlet ← agency ← body ← speaker, and why claims ' +
        'are one origin, with the passages side by side. ID is an incident, or the beginning of its id.',
    )
    .argument('<ID>', 'of an incident')
    .addOption(storeOption())
    .addOption(worldOption())
    .option('--json', 'print one JSON object for each origin, as the API gives it')
    .option('--no-color', 'print without colours; as the variable NO_COLOR does')
    .addHelpText(
      'after',
      `
Examples:
  recoupe origins i-7d61710c
  recoupe origins i-7d61710cf6d95763 --json

Exit code: 0, or 1 if there is no such incident, or 2 if the command was wrong.`,
    )
    .action(origins)
}
