import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OutsideError } from '../model/index.ts'
import type { Item } from '../work/index.ts'
import { toBaseName } from './base-name.ts'
import type { AddItem, AddRun } from './contract.ts'
import { ApiError } from './problem.ts'

/** What adding needs of the outside. */
export interface AddTools {
  /** Takes in links and files; what it reports is safe. */
  readonly takeIn: (sources: readonly string[], signal: AbortSignal) => AsyncIterable<readonly Item[]>
  /** Merges what was taken in, and lets the answers know. */
  readonly bringUpToDate: () => Promise<void>
  /** A folder for uploaded files, removed when they are taken in. */
  readonly makeFolder: () => Promise<string>
  /** Told of mistakes of ours. */
  readonly tell: (error: unknown) => void
}

export interface UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What happens in a run, as it happens: an item is reported, or the run is at another point. */
export type AddEvent = { readonly kind: 'item'; readonly item: AddItem } | { readonly kind: 'state'; readonly run: AddRun }

/** So many wait at most. */
const MOST_WAITING = 20
/** So many that have ended can still be asked for. */
const MOST_ENDED = 100

interface Run {
  run: AddRun
  readonly listeners: Set<(event: AddEvent) => void>
}

export const hasEnded = ({ state }: Pick<AddRun, 'state'>): boolean => state === 'done' || state === 'failed'

/** What is being added through the server: one after the other, whoever looks on. */
export class AddRuns {
  readonly #tools: AddTools
  readonly #runs = new Map<string, Run>()
  readonly #stop = new AbortController()
  #last: Promise<void> = Promise.resolve()

  constructor(tools: AddTools) {
    this.#tools = tools
  }

  get(id: string): AddRun | null {
    return this.#runs.get(id)?.run ?? null
  }

  addLinks(links: readonly string[]): AddRun {
    return this.#queue(links, async () => ({ sources: links, folder: null }))
  }

  addFiles(files: readonly UploadedFile[]): AddRun {
    const names = files.map(({ name }) => toBaseName(name))
    return this.#queue(names, async () => {
      const folder = await this.#tools.makeFolder()
      const sources: string[] = []
      for (const [at, { bytes }] of files.entries()) {
        const name = names[at] as string
        // Two of one name are two sources.
        const place = join(folder, names.indexOf(name) === at ? '.' : String(at + 1))
        await mkdir(place, { recursive: true })
        sources.push(join(place, name))
        await writeFile(join(place, name), bytes)
      }
      return { sources, folder }
    })
  }

  /** Calls `listen` with everything that happens from now on; gives the way to stop that. */
  listen(id: string, listen: (event: AddEvent) => void): () => void {
    const listeners = this.#runs.get(id)?.listeners
    listeners?.add(listen)
    return () => void listeners?.delete(listen)
  }

  /** Stops what is under way after its last safe step, and waits for that. */
  async close(): Promise<void> {
    this.#stop.abort()
    await this.#last
  }

  #queue(names: readonly string[], prepare: () => Promise<{ readonly sources: readonly string[]; readonly folder: string | null }>): AddRun {
    if ([...this.#runs.values()].filter(({ run }) => !hasEnded(run)).length >= MOST_WAITING)
      throw new ApiError(503, `${MOST_WAITING} runs are waiting already. Try again when one of them is done.`, { 'Retry-After': '30' })
    const run: AddRun = { id: randomUUID(), state: 'waiting', sources: [...names], expected: null, items: [], note: null }
    this.#runs.set(run.id, { run, listeners: new Set() })
    this.#forget()
    this.#last = this.#last.then(() => this.#carryOut(run.id, prepare))
    return run
  }

  #forget(): void {
    const ended = [...this.#runs.values()].filter(({ run }) => hasEnded(run))
    for (const { run } of ended.slice(0, Math.max(0, ended.length - MOST_ENDED))) this.#runs.delete(run.id)
  }

  #change(id: string, change: Partial<AddRun>): void {
    const kept = this.#runs.get(id)
    if (kept === undefined) return
    kept.run = { ...kept.run, ...change }
    for (const listen of kept.listeners) listen({ kind: 'state', run: kept.run })
  }

  #report(id: string, items: readonly AddItem[]): void {
    const kept = this.#runs.get(id)
    if (kept === undefined) return
    kept.run = { ...kept.run, items: [...kept.run.items, ...items] }
    for (const item of items) for (const listen of kept.listeners) listen({ kind: 'item', item })
  }

  async #carryOut(id: string, prepare: () => Promise<{ readonly sources: readonly string[]; readonly folder: string | null }>): Promise<void> {
    let folder: string | null = null
    try {
      this.#stop.signal.throwIfAborted()
      const prepared = await prepare()
      folder = prepared.folder
      this.#change(id, { state: 'running' })
      for await (const items of this.#tools.takeIn(prepared.sources, this.#stop.signal))
        this.#report(
          id,
          items.flatMap((item) => toAddItem(item, folder)),
        )
      this.#stop.signal.throwIfAborted()
      this.#change(id, { state: 'merging', expected: this.get(id)?.items.length ?? null })
      await this.#tools.bringUpToDate()
      this.#change(id, { state: 'done' })
    } catch (error) {
      this.#change(id, { state: 'failed', note: this.#toNote(error) })
    } finally {
      if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => {})
    }
  }

  #toNote(error: unknown): string {
    if (this.#stop.signal.aborted) return 'The server was stopped; add the same again.'
    if (error instanceof OutsideError) return error.message
    this.#tools.tell(error)
    return 'The server made a mistake; it has told its own terminal which.'
  }
}

/** Uploaded files are named by their own names, not by where they lie meanwhile. */
function toAddItem({ name, outcome, claims, version, notes }: Item, folder: string | null): AddItem[] {
  if (outcome === 'passed') return []
  const note = notes.length === 0 ? null : notes.join(' ')
  const shorten = (text: string): string => (folder === null ? text : text.replaceAll(`${folder}/`, ''))
  return [{ name: shorten(name), outcome, claims: claims ?? 0, version, note: note === null ? null : shorten(note) }]
}
