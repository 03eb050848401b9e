import type { Kysely, Selectable, Transaction } from 'kysely'
import { OutsideError } from '../model/index.ts'
import { type Backend, inTurn } from './backend.ts'
import { takeNumbers } from './counters.ts'
import { toStorable } from './storable.ts'
import type { HeldLease, Holder, Lease, LeaseAnswer, StoreTools } from './store.ts'
import type { Tables } from './tables.ts'

const BEAT_MILLISECONDS = 5_000
/** Who was not heard of for so long has crashed or sleeps; what it still tries to save is refused by its token. */
const SILENCE_MILLISECONDS = 30_000

const toHeld = (row: Selectable<Tables['leases']>): HeldLease => ({
  name: row.name,
  process: row.process,
  host: row.host,
  task: row.task,
  since: row.since,
  heardAt: new Date(row.heard_at).toISOString(),
  progress: row.progress,
})

const isLive = (row: Selectable<Tables['leases']>, { now, host, isAlive }: StoreTools): boolean =>
  now().getTime() - row.heard_at < SILENCE_MILLISECONDS && (row.host !== host || isAlive(row.process))

/** Throws unless the token is still that of a held lease. */
export async function checkLease(database: Transaction<Tables>, token: string | null): Promise<void> {
  if (token === null) return
  const found = await database.selectFrom('leases').select('token').where('token', '=', token).executeTakeFirst()
  if (found === undefined)
    throw new OutsideError('Another process has taken over what this one was doing, since it was not heard of for too long. Nothing was saved.', {
      code: 'lease-lost',
      retry: 'never',
    })
}

export async function listLeases(database: Kysely<Tables>, tools: StoreTools): Promise<HeldLease[]> {
  const rows = await database.selectFrom('leases').selectAll().orderBy('since').execute()
  return rows.filter((row) => isLive(row, tools)).map(toHeld)
}

/** Takes the lease, or says who has it. While it is held it is told every few seconds that the holder lives. */
export async function takeLease(backend: Backend, tools: StoreTools, name: string, holder: Holder): Promise<LeaseAnswer> {
  const kept = toStorable(name)
  const answer = await inTurn(backend, async (database) => {
    const row = await database.selectFrom('leases').selectAll().where('name', '=', kept).executeTakeFirst()
    if (row !== undefined && isLive(row, tools)) return toHeld(row)
    const token = `${kept}#${await takeNumbers(database, 'lease', 1)}`
    const time = tools.now()
    const fresh = {
      token,
      process: holder.process,
      host: holder.host,
      task: toStorable(holder.task),
      since: time.toISOString(),
      heard_at: time.getTime(),
      progress: '',
    }
    await database
      .insertInto('leases')
      .values({ name: kept, ...fresh })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(fresh))
      .execute()
    return token
  })
  if (typeof answer !== 'string') return { taken: false, holder: answer }
  return { taken: true, lease: new BeatingLease(backend, tools, answer) }
}

/** Open leases of a store, so that closing it stops their beats. */
const beating = new WeakMap<Backend, Set<BeatingLease>>()

export function stopBeating(backend: Backend): void {
  for (const lease of beating.get(backend) ?? []) lease.stop()
}

class BeatingLease implements Lease {
  readonly token: string
  readonly #backend: Backend
  readonly #tools: StoreTools
  readonly #timer: NodeJS.Timeout
  #progress = ''

  constructor(backend: Backend, tools: StoreTools, token: string) {
    this.token = token
    this.#backend = backend
    this.#tools = tools
    // A beat that fails is no matter of its own: what is saved next says what is wrong.
    this.#timer = setInterval(() => this.#beat().catch(() => {}), BEAT_MILLISECONDS).unref()
    beating.set(backend, (beating.get(backend) ?? new Set()).add(this))
  }

  progress(text: string): void {
    this.#progress = toStorable(text)
  }

  async release(): Promise<void> {
    this.stop()
    await this.#backend.write.deleteFrom('leases').where('token', '=', this.token).execute()
  }

  stop(): void {
    clearInterval(this.#timer)
    beating.get(this.#backend)?.delete(this)
  }

  async #beat(): Promise<void> {
    const heard = { heard_at: this.#tools.now().getTime(), progress: this.#progress }
    await this.#backend.write.updateTable('leases').set(heard).where('token', '=', this.token).execute()
  }
}
