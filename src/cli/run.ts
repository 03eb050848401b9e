import { CommanderError } from 'commander'
import { toProgram } from './program.ts'

/** Runs the command that the arguments name, and leaves its exit code in `process.exitCode`. */
export async function run(argv: readonly string[]): Promise<void> {
  // Whoever reads our output may have enough of it, as head has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  // Whole lines have been written; nothing is left to save.
  process.once('SIGINT', () => process.exit(130))

  const program = await toProgram(argv[2] ?? null)
  try {
    if (argv.length < 3) program.help({ error: true })
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else {
      console.error(error)
      process.exitCode = 1
    }
  }
}
