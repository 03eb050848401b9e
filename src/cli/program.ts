import { Command } from 'commander'
import { readVersion } from './version.ts'

type AddCommand = (program: Command) => void

/** The commands in the order in which help lists them; each loads what it needs only where it is called, since loading everything costs half a second. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  read: async () => (await import('./read-command.ts')).addReadCommand,
  explain: async () => (await import('./explain-command.ts')).addExplainCommand,
  merge: async () => (await import('./merge-command.ts')).addMergeCommand,
  add: async () => (await import('./add-command.ts')).addAddCommand,
  watch: async () => (await import('./watch-command.ts')).addWatchCommand,
  serve: async () => (await import('./serve-command.ts')).addServeCommand,
  incidents: async () => (await import('./incidents-command.ts')).addIncidentsCommand,
  show: async () => (await import('./show-command.ts')).addShowCommand,
  origins: async () => (await import('./origins-command.ts')).addOriginsCommand,
  tallies: async () => (await import('./tallies-command.ts')).addTalliesCommand,
  changes: async () => (await import('./changes-command.ts')).addChangesCommand,
  reread: async () => (await import('./reread-command.ts')).addRereadCommand,
  verify: async () => (await import('./verify-command.ts')).addVerifyCommand,
  backup: async () => (await import('./backup-command.ts')).addBackupCommand,
  restore: async () => (await import('./restore-command.ts')).addRestoreCommand,
  export: async () => (await import('./export-command.ts')).addExportCommand,
  score: async () => (await import('./score-command.ts')).addScoreCommand,
  world: async () => (await import('./world-command.ts')).addWorldCommand,
}

/** The program with all its commands, or with the one called `only` alone. It throws a `CommanderError` instead of ending the process. */
export async function toProgram(only: string | null = null): Promise<Command> {
  const program = new Command('recoupe')
    .description('Reads conflict news as attributed claims, each with the exact words it came from.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText(
      'after',
      `
Examples:
  recoupe read article.html
  recoupe read --records articles/ > records.jsonl
  recoupe explain article.txt
  recoupe merge records.jsonl
  recoupe add articles/ https://example.org/feed.xml
  recoupe incidents --country LY --standing disputed
  recoupe serve --open
  recoupe verify
  recoupe export csv articles/ > incidents.csv
  recoupe score gold/ records.jsonl

recoupe COMMAND --help tells more.`,
    )
    .exitOverride()
  const wanted = only !== null && Object.hasOwn(COMMANDS, only) ? COMMANDS[only] : undefined
  for (const load of wanted === undefined ? Object.values(COMMANDS) : [wanted]) {
    const addCommand = await load()
    addCommand(program)
  }
  for (const command of program.commands.flatMap((command) => [command, ...command.commands])) {
    // Commands that are added to a program do not take its settings over.
    command
      .helpOption('--help', 'print this help')
      .exitOverride()
      .showHelpAfterError(`Usage: recoupe ${command.name()} ${command.usage()}\nrecoupe ${command.name()} --help tells more.`)
  }
  return program.showHelpAfterError('recoupe --help tells what there is.')
}
