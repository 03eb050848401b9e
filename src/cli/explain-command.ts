import type { Command } from 'commander'
import { explainDocument, toGrammars } from '../read/index.ts'
import { loadWorld } from '../world/index.ts'
import { toExplanation } from './explanation.ts'
import { fetchInputs } from './inputs.ts'
import { languages } from './languages.ts'
import { toPaint } from './paint.ts'
import { hasColour, languageOption, loadInputTools, print, worldOption } from './read-command.ts'
import { toProblemLine } from './report.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface ExplainOptions {
  readonly language?: string
  readonly world?: string
  readonly color: boolean
}

async function explain(file: string, options: ExplainOptions): Promise<void> {
  const paint = toPaint({ colour: hasColour(options.color) })
  const world = options.world ?? findOwnWorldFolder()
  const tools = await loadInputTools(options.language ?? null, world)
  const grammars = toGrammars(languages, loadWorld(world))
  for await (const input of fetchInputs([file], tools)) {
    if (input.ok && grammars.has(input.value.language ?? '')) {
      await print(toExplanation(input.value, explainDocument(input.value, grammars), paint))
      continue
    }
    const line = input.ok
      ? `${input.value.id}: Its language ${input.value.language === null ? 'was not recognised' : `(${input.value.language}) is not read yet`}. Name it with --language.`
      : toProblemLine(input.problem)
    process.stderr.write(`recoupe: ${line}\n`)
    process.exitCode = 1
  }
}

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .summary('show how sentences are read')
    .description('Prints for each sentence of an article what every level of the reader made of it: the words, their classes, and the rule.')
    .argument('<FILE>', 'a .txt, .html, .pdf, .eml or .jsonl file, or - for standard input')
    .addOption(languageOption())
    .addOption(worldOption())
    .option('--no-color', 'print without colours')
    .addHelpText(
      'after',
      `
Examples:
  recoupe explain article.txt
  echo "Deux drones ont visé le port." | recoupe explain --language fr -`,
    )
    .action(explain)
}
