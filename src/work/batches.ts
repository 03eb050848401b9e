import { setTimeout as wait } from 'node:timers/promises'

export interface BatchLimits<T> {
  readonly count: number
  /** Of all values together, in the units of `sizeOf`. */
  readonly size: number
  readonly sizeOf: (value: T) => number
  /** A batch that has waited so long for more goes as it is. */
  readonly milliseconds: number
}

/** Values in batches, in their order; each batch has one value at least. */
export async function* batches<T>(
  values: AsyncIterable<T>,
  { count, size, sizeOf, milliseconds }: BatchLimits<T>,
): AsyncGenerator<readonly T[], void> {
  const iterator = values[Symbol.asyncIterator]()
  let batch: T[] = []
  let total = 0
  let next: Promise<IteratorResult<T>> | null = null
  let late: { readonly due: Promise<'late'>; readonly stop: AbortController } | null = null
  const take = (): readonly T[] => {
    const taken = batch
    batch = []
    total = 0
    late?.stop.abort()
    late = null
    return taken
  }
  try {
    for (;;) {
      next ??= iterator.next()
      const came: IteratorResult<T> | 'late' = await Promise.race([next, ...(late === null ? [] : [(late as { due: Promise<'late'> }).due])])
      if (came === 'late') {
        yield take()
        continue
      }
      next = null
      if (came.done === true) break
      batch.push(came.value)
      total += sizeOf(came.value)
      if (batch.length >= count || total >= size) yield take()
      else if (late === null) {
        const stop = new AbortController()
        late = { due: wait(milliseconds, 'late' as const, { signal: stop.signal }).catch(() => 'late' as const), stop }
      }
    }
    if (batch.length > 0) yield take()
  } finally {
    take()
    next?.catch(() => {})
    await iterator.return?.()
  }
}
