import type { HeldLease, Holder, Lease, Store } from '../store/index.ts'

/** A run that is under way: nobody else goes through its sources meanwhile. */
export interface OpenRun {
  readonly run: number
  /** Leads that it had dealt with before it was stopped; 0 if it begins now. */
  readonly doneBefore: number
  readonly lease: string
  /** Tells whoever asks how far it is. */
  progress(text: string): void
  /** It has gone through all. */
  end(): Promise<void>
  /** It stops here; the next one goes on. */
  leave(): Promise<void>
}

export type RunAnswer = { readonly isFree: true; readonly run: OpenRun } | { readonly isFree: false; readonly holder: HeldLease }

export interface RunTask {
  /** Runs of different kinds over the same sources do not take each other up, but do exclude each other. */
  readonly kind: 'add' | 'watch' | 'reread'
  readonly holder: Holder
}

/** With more sources than this the list of them is one. */
const MOST_LEASES = 32

/**
 * Takes up the unfinished run over these sources, or begins one; says who is at it if somebody goes through one of them already. A run that was
 * stopped is taken up by whoever names the same sources.
 */
export async function openRun(store: Store, sources: readonly string[], { kind, holder }: RunTask): Promise<RunAnswer> {
  const sorted = [...new Set(sources)].sort()
  const name = `${kind} ${sorted.join('\n')}`
  const leases: Lease[] = []
  const release = async (): Promise<void> => {
    for (const lease of leases) await lease.release()
  }
  try {
    for (const source of sorted.length > MOST_LEASES ? [name] : sorted) {
      const answer = await store.takeLease(source, holder)
      if (!answer.taken) {
        await release()
        return { isFree: false, holder: answer.holder }
      }
      leases.push(answer.lease)
    }
    const run = await store.beginRun(name)
    return {
      isFree: true,
      run: {
        run: run.id,
        doneBefore: Object.values(run.done).reduce((sum, count) => sum + count, 0),
        lease: leases[0]?.token ?? '',
        progress: (text) => {
          for (const lease of leases) lease.progress(text)
        },
        end: async () => {
          await store.endRun(run.id)
          await release()
        },
        // Where the store is gone, the lease dies with this process.
        leave: () => release().catch(() => {}),
      },
    }
  } catch (error) {
    await release().catch(() => {})
    throw error
  }
}
