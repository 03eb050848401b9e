import { OutsideError } from '../model/index.ts'
import { toVisible } from './visible.ts'

export const note = (text: string): boolean => process.stderr.write(`recoupe: ${toVisible(text)}\n`)

/** Runs a command's work. What disk, network or database refuse is told in one sentence and ends it with 1; a mistake of ours is thrown on. */
export async function withOutside(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error
    note(error.message)
    process.exitCode = 1
  }
}
