import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import type { IntakeSettings } from './open-kept.ts'
import { languageOption, toJobs, worldOption } from './read-command.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

/** What the options of the commands that take in give. */
export interface IntakeOptions extends StoreOptions {
  readonly json?: true
  readonly language?: string
  readonly world?: string
  readonly jobs: number
  readonly allowPrivate?: true
}

/** The options of the commands that take in. */
export function addIntakeOptions(command: Command): Command {
  return command
    .addOption(storeOption())
    .option('--json', 'print one JSON object for each thing taken in')
    .addOption(languageOption())
    .addOption(worldOption())
    .option('--jobs <number>', 'threads that read, once there is more to read than a few articles', toJobs, availableParallelism())
    .option('--allow-private', 'fetch from this machine and from private networks too, as on an intranet')
}

export const toIntakeSettings = (options: IntakeOptions): IntakeSettings => ({
  setup: toAloneSetup(options),
  language: options.language ?? null,
  world: options.world ?? findOwnWorldFolder(),
  jobs: options.jobs,
  allowPrivate: options.allowPrivate === true,
})
