import { FETCH_LIMITS, Fetcher, NETWORK } from '../gather/index.ts'
import { type Alone, type AloneSetup, openAlone } from '../presets/alone.ts'
import type { IntakeTools } from '../presets/intake.ts'
import { ClaimReader } from './claim-reader.ts'
import { loadInputTools } from './read-command.ts'
import { readVersion } from './version.ts'

export interface IntakeSettings {
  readonly setup: AloneSetup
  readonly language: string | null
  readonly world: string | null
  readonly jobs: number
  readonly allowPrivate: boolean
}

/** Opens archive, store, readers and network for the work, and closes them after it, however it ends. */
export async function withIntake(
  { setup, language, world, jobs, allowPrivate }: IntakeSettings,
  work: (alone: Alone, tools: IntakeTools) => Promise<void>,
): Promise<void> {
  const alone = await openAlone(setup)
  const reader = new ClaimReader({ world }, { jobs })
  const limits = { ...FETCH_LIMITS, allowPrivate }
  const fetcher = new Fetcher({ version: readVersion(), contact: null, limits, network: NETWORK })
  try {
    await work(alone, { gather: await loadInputTools(language), fetcher, read: reader.read, now: setup.now })
  } finally {
    await Promise.allSettled([reader.close(), fetcher.close()])
    await alone.close()
  }
}
