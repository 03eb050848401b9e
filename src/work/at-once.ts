/** What comes of work on each value, as it is done; at most `count` are under way at once. */
export async function* atOnce<T, R>(values: AsyncIterable<T>, count: number, work: (value: T) => Promise<R>): AsyncGenerator<R, void> {
  type Event = { readonly kind: 'came'; readonly result: IteratorResult<T> } | { readonly kind: 'done'; readonly id: number; readonly result: R }
  const iterator = values[Symbol.asyncIterator]()
  const running = new Map<number, Promise<Event>>()
  const ask = (): Promise<Event> => iterator.next().then((result): Event => ({ kind: 'came', result }))
  let coming: Promise<Event> | null = ask()
  let id = 0
  try {
    while (coming !== null || running.size > 0) {
      const isFull = running.size >= count
      const event: Event = await Promise.race([...running.values(), ...(coming === null || isFull ? [] : [coming])])
      switch (event.kind) {
        case 'came':
          if (event.result.done === true) coming = null
          else {
            const own = ++id
            running.set(
              own,
              work(event.result.value).then((result): Event => ({ kind: 'done', id: own, result })),
            )
            coming = ask()
          }
          break
        case 'done':
          running.delete(event.id)
          yield event.result
          break
      }
    }
  } finally {
    coming?.catch(() => {})
    await Promise.allSettled(running.values())
    await iterator.return?.()
  }
}
