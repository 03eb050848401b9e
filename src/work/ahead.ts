/** The same values, `count` of them asked for before they are wanted, so that the next step need not wait for this one. */
export async function* ahead<T>(values: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  const iterator = values[Symbol.asyncIterator]()
  const asked: Promise<IteratorResult<T>>[] = []
  const ask = (): void => {
    const next = iterator.next()
    // Whoever takes it sees the failure; until then it must not end the process.
    next.catch(() => {})
    asked.push(next)
  }
  try {
    for (let index = 0; index < count; index++) ask()
    for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
      const { done, value } = await next
      if (done === true) return
      ask()
      yield value
    }
  } finally {
    await Promise.allSettled(asked)
    await iterator.return?.()
  }
}
