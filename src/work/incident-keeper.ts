import {
  type Directory,
  isStillGood,
  type Merging,
  type MergingNews,
  makeMerging,
  type TermRarity,
  toIncidentRow,
  WordCount,
} from '../merge/index.ts'
import type { Incident, IncidentRow, Reading } from '../model/index.ts'
import type { HeldLease, Holder, IncidentState, IncidentUpdate, Lease, Store, Waiting } from '../store/index.ts'
import type { World } from '../world/index.ts'
import { ahead } from './ahead.ts'
import { batches } from './batches.ts'

export interface KeeperTools {
  readonly world: World
  readonly directory: Directory
  readonly holder: Holder
  /** How many are dealt with, of all that must be. */
  readonly progress: (done: number, total: number, step: MergingStep) => void
}

/** Counting how rare words are (now and then), comparing documents, saving incidents. */
export type MergingStep = 'words' | 'documents' | 'incidents'

export type KeeperAnswer = { readonly isFree: true; readonly state: IncidentState } | { readonly isFree: false; readonly holder: HeldLease }

type Draft = Omit<IncidentUpdate, 'lease' | 'mergedTo'>

const hasNone = ({ arrived, gone }: Waiting): boolean => arrived.length + gone.length === 0

// Comparing holds up whatever else the process does: a portion takes a fraction of a second.
const PORTION = { count: 64, size: 2_000_000, milliseconds: 1000, sizeOf: ({ document }: Reading) => document.text.length }

/** Many at once cost a little less than few; so many take some seconds. */
const COMPARED_AT_ONCE = 1000

/**
 * Keeps the store's incidents up to date with its documents. The first time it reads all of them, and then only what has come; nobody else does it until
 * it is closed. Killed at any time, it has saved all of a merging or nothing of it.
 */
export class IncidentKeeper {
  readonly #store: Store
  readonly #tools: KeeperTools
  #lease: Lease | null = null
  #known: { readonly merging: Merging; readonly rarity: TermRarity | null } | null = null

  constructor(store: Store, tools: KeeperTools) {
    this.#store = store
    this.#tools = tools
  }

  /** Merges what waits, if anything does; says who is at it if somebody else is. */
  async update(): Promise<KeeperAnswer> {
    if (hasNone(await this.#store.listWaiting())) return { isFree: true, state: await this.#store.incidentState() }
    if (this.#lease === null) {
      const answer = await this.#store.takeLease('merge', this.#tools.holder)
      if (!answer.taken) return { isFree: false, holder: answer.holder }
      this.#lease = answer.lease
    }
    try {
      // Whoever had the lease before may have merged it.
      const waiting = await this.#store.listWaiting()
      if (hasNone(waiting)) return { isFree: true, state: await this.#store.incidentState() }
      const { documents } = await this.#store.counts()
      const known = this.#known
      const isGood = known !== null && isStillGood(known.rarity, documents)
      const update = isGood ? await this.#follow(known.merging, waiting) : await this.#rebuild(documents)
      return { isFree: true, state: await this.#store.saveIncidents({ ...update, lease: this.#lease.token, mergedTo: waiting.upTo }) }
    } catch (error) {
      // What it knows is no longer what is kept.
      await this.close()
      throw error
    }
  }

  /** Leaves it to others. */
  async close(): Promise<void> {
    const lease = this.#lease
    this.#known = null
    this.#lease = null
    // Where the store is gone, the lease dies with this process.
    await lease?.release().catch(() => {})
  }

  async #follow(merging: Merging, { arrived, gone }: Waiting): Promise<Draft> {
    merging.take([], gone)
    await this.#take(merging, this.#readSome(arrived), arrived.length)
    return { ...this.#toUpdate(merging.settle()), rarity: null }
  }

  async #rebuild(documents: number): Promise<Draft> {
    this.#known = null
    const kept = await this.#store.findRarity()
    const isGood = isStillGood(kept, documents)
    const rarity = isGood ? kept : await this.#countWords(documents)
    const merging = makeMerging({ ...this.#tools, rarity, before: await this.#store.findMembership() })
    await this.#take(merging, this.#readNewest(), documents)
    // What was replaced while the others were read.
    merging.take([], (await this.#store.listWaiting()).gone)
    const news = merging.settle()
    const lines = new Set(news.tallyLines.map(({ id }) => id))
    const goneLines: string[] = []
    for await (const { id } of this.#store.streamTallyLines()) if (!lines.has(id)) goneLines.push(id)
    this.#known = { merging, rarity }
    return { ...this.#toUpdate({ ...news, goneLines }), rarity: isGood ? null : rarity }
  }

  async #take(merging: Merging, readings: AsyncIterable<Reading>, total: number): Promise<void> {
    let [done, compared] = [0, 0]
    for await (const portion of ahead(batches(readings, PORTION), 1)) {
      merging.take(portion)
      done += portion.length
      // In between others must be told that this one still lives.
      if (done - compared >= COMPARED_AT_ONCE) {
        merging.compare()
        compared = done
      }
      this.#tell(done, total, 'documents')
    }
  }

  async #countWords(documents: number): Promise<TermRarity | null> {
    const words = new WordCount()
    let done = 0
    for await (const { document } of this.#readNewest()) {
      words.add(document)
      this.#tell(++done, documents, 'words')
    }
    return words.toRarity()
  }

  async *#readNewest(): AsyncGenerator<Reading> {
    for await (const { reading } of this.#store.streamVersions({ newestOnly: true })) yield reading
  }

  async *#readSome(versions: readonly string[]): AsyncGenerator<Reading> {
    for (const id of versions) {
      const version = await this.#store.getVersion(id)
      // One that was replaced a moment ago is waited for as what is gone.
      if (version?.isNewest) yield version.reading
    }
  }

  /** Rows are made as they are written. */
  #toUpdate({ incidents, claimsOf, ...news }: MergingNews): Omit<Draft, 'rarity'> {
    const tell = (done: number): void => this.#tell(done, incidents.length, 'incidents')
    function* toEntries(): Generator<{ readonly incident: Incident; readonly row: IncidentRow }> {
      for (const [at, incident] of incidents.entries()) {
        yield { incident, row: toIncidentRow(incident, claimsOf(incident)) }
        tell(at + 1)
      }
    }
    return { ...news, incidents: toEntries() }
  }

  #tell(done: number, total: number, step: MergingStep): void {
    this.#lease?.progress(`${done} of ${total} ${step}`)
    this.#tools.progress(done, total, step)
  }
}
