import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addExplainCommand } from './explain-command.ts'
import { addReadCommand } from './read-command.ts'
import { addScoreCommand } from './score-command.ts'

const readVersion = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** The program with all its commands. It throws a `CommanderError` instead of ending the process. */
export function toProgram(): Command {
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
  recoupe score gold/ records.jsonl

recoupe COMMAND --help tells more.`,
    )
    .exitOverride()
  addReadCommand(program)
  addExplainCommand(program)
  addScoreCommand(program)
  for (const command of program.commands) {
    // Commands that are added to a program do not take its settings over.
    command
      .helpOption('--help', 'print this help')
      .exitOverride()
      .showHelpAfterError(`Usage: recoupe ${command.name()} ${command.usage()}\nrecoupe ${command.name()} --help tells more.`)
  }
  return program.showHelpAfterError('recoupe --help tells what there is.')
}
