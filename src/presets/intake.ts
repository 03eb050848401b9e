import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { type Fetcher, type GatherTools, LARGEST_TAKEN, openSources, toTakenDocuments, type Validators } from '../gather/index.ts'
import type { HeldLease } from '../store/index.ts'
import { enterPages, type Item, type OpenRun, openRun, type ReadDocument, takeIn, toAddress, toSourceLabels } from '../work/index.ts'
import type { Alone } from './alone.ts'

/** What taking in needs besides archive and store. */
export interface IntakeTools {
  readonly gather: GatherTools
  readonly fetcher: Fetcher
  readonly read: ReadDocument
  readonly now: () => Date
}

export interface IntakeOptions {
  /** A run that watches is never at its end: what it has taken in once is passed over by every later poll. */
  readonly kind: 'add' | 'watch'
  readonly signal: AbortSignal
}

/** Either the sources are free, or somebody is taking one of them in already. */
export type Intake = { readonly isFree: false; readonly holder: HeldLease } | { readonly isFree: true; readonly session: IntakeSession }

/** A run over sources, under its lease. */
export interface IntakeSession {
  /** How many leads it had dealt with before it was stopped. */
  readonly doneBefore: number
  /** Goes through the sources once. Reports come in batches; what they report is safe. */
  goThrough(): AsyncGenerator<readonly Item[], void>
  /** Ends the run, or leaves it for another time where it was stopped. */
  close(state: 'ended' | 'stopped'): Promise<void>
}

const isAddress = (source: string): boolean => /^https?:\/\//iu.test(source)
const toLeaseName = (source: string): string => (isAddress(source) ? source : resolve(source))

/** Opens a run over the sources with all that it needs. */
export async function openIntake(
  sources: readonly string[],
  { archive, store }: Alone,
  { kind, signal }: IntakeOptions,
  { gather, fetcher, read, now }: IntakeTools,
): Promise<Intake> {
  const task = `${kind} ${sources.slice(0, 3).join(' ')}${sources.length > 3 ? ' …' : ''}`
  const answer = await openRun(store, sources.map(toLeaseName), { kind, holder: { process: process.pid, host: hostname(), task } })
  if (!answer.isFree) return answer
  return { isFree: true, session: toSession(answer.run) }

  function toSession(run: OpenRun): IntakeSession {
    const labels = toSourceLabels(sources.filter((source) => !isAddress(source)))
    const pages = new Map<string, Validators>()
    const feeds = new Map<string, Validators>()
    let count = run.doneBefore
    return {
      doneBefore: run.doneBefore,
      goThrough: async function* () {
        await enterPages(sources.filter(isAddress).map(toAddress), pages, store)
        const found = openSources(sources, { fetcher, now, largest: LARGEST_TAKEN, pages, feeds })
        const tools = { archive, store, read, toDocuments: (taken: Parameters<typeof toTakenDocuments>[0]) => toTakenDocuments(taken, gather) }
        for await (const items of takeIn(found, { run: run.run, lease: run.lease, labels, pages }, tools, signal)) {
          const fresh = items.filter(({ outcome }) => outcome !== 'passed')
          count += fresh.length
          run.progress(`${count} taken in, last ${fresh.at(-1)?.name ?? 'none'}`)
          yield items
        }
      },
      close: (state) => (state === 'ended' ? run.end() : run.leave()),
    }
  }
}
