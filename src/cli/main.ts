#!/usr/bin/env node
import { CommanderError } from 'commander'
import { toProgram } from './program.ts'

// Whoever reads our output may have enough of it, as head has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})
// Whole lines have been written; nothing is left to save.
process.once('SIGINT', () => process.exit(130))

const program = await toProgram(process.argv[2] ?? null)
try {
  if (process.argv.length < 3) program.help({ error: true })
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(error)
    process.exitCode = 1
  }
}
