import type { Problem } from '../model/index.ts'
import type { KeptVersion, ReadingChange, Store } from '../store/index.ts'
import { ahead } from './ahead.ts'
import { batches } from './batches.ts'
import type { ReadDocument } from './take-in.ts'

export interface ReadAgainTools {
  readonly store: Store
  readonly read: ReadDocument
}

export interface ReadAgainRun {
  readonly run: number
  readonly lease: string | null
}

/** What came of reading one version again. */
export interface ReadAgain {
  readonly source: string
  readonly version: string
  readonly change: ReadingChange | null
  /** Why it could not be read; it keeps its claims then. */
  readonly failure: string | null
}

/** What gathering has found wrong; reading the text again does not find it. */
const GATHERED: ReadonlySet<Problem['code']> = new Set(['broken-encoding'])
const BATCH = { count: 64, size: 4_000_000, milliseconds: 1000, sizeOf: ({ document }: KeptVersion) => document.text.length }

interface Answer {
  readonly version: KeptVersion
  readonly answer: Awaited<ReturnType<ReadDocument>>
}

async function* readAll(store: Store, run: ReadAgainRun, read: ReadDocument): AsyncGenerator<readonly Answer[]> {
  for await (const group of batches(store.streamVersions(), BATCH)) {
    const done = await store.findDone(
      run.run,
      group.map(({ version }) => version),
    )
    yield await Promise.all(
      group.filter(({ version }) => !done.has(version)).map(async (version): Promise<Answer> => ({ version, answer: await read(version.document) })),
    )
  }
}

/**
 * Reads every version of every document again, with the rules of today, and puts the new readings in the place of the old. What is given is safe;
 * a run that was stopped goes on where it was. What people have decided stays.
 */
export async function* readAgain(run: ReadAgainRun, { store, read }: ReadAgainTools): AsyncGenerator<readonly ReadAgain[], void> {
  for await (const answers of ahead(readAll(store, run, read), 1)) {
    const readings = answers.flatMap(({ version, answer }) =>
      'failure' in answer
        ? []
        : [{ ...answer.reading, problems: [...version.reading.problems.filter(({ code }) => GATHERED.has(code)), ...answer.reading.problems] }],
    )
    const changes = await store.replaceReadings({
      ...run,
      readings,
      done: readings.map(({ document }) => ({ key: document.id, outcome: 'unchanged' })),
    })
    const byVersion = new Map(changes.map((change) => [change.version, change]))
    yield answers.map(({ version: { version, source }, answer }) => ({
      source,
      version,
      change: byVersion.get(version) ?? null,
      failure: 'failure' in answer ? answer.failure : null,
    }))
  }
}
