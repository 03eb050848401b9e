import type { AddItem, AddRun } from '../../../../src/api/contract.ts'

/** What looks on at a run is told. */
export interface RunWatcher {
  /** The whole run: at first, and again after the connection was lost. */
  readonly run: (run: AddRun) => void
  readonly item: (item: AddItem) => void
  readonly state: (run: Omit<AddRun, 'items'>) => void
  /** The connection broke off; the browser asks again by itself. */
  readonly lost: () => void
  /** The server knows no such run, or will not be asked again. */
  readonly gone: () => void
}

export const hasEnded = (state: AddRun['state']): boolean => state === 'done' || state === 'failed'

/** Looks on at a run as it goes, by server-sent events, until it has ended or the given function is called. */
export function watchRun(id: string, watcher: RunWatcher): () => void {
  const events = new EventSource(`/api/add/${encodeURIComponent(id)}/events`)
  const read = <T>(event: Event): T => JSON.parse((event as MessageEvent<string>).data) as T
  events.addEventListener('run', (event) => {
    const run = read<AddRun>(event)
    watcher.run(run)
    if (hasEnded(run.state)) events.close()
  })
  events.addEventListener('item', (event) => watcher.item(read<AddItem>(event)))
  events.addEventListener('state', (event) => {
    const run = read<Omit<AddRun, 'items'>>(event)
    watcher.state(run)
    if (hasEnded(run.state)) events.close()
  })
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) watcher.gone()
    else watcher.lost()
  })
  return () => events.close()
}
