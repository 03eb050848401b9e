import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ahead } from './ahead.ts'
import { atOnce } from './at-once.ts'
import { batches } from './batches.ts'

async function* numbers(count: number, { failAt = -1, ended = () => {} }: { readonly failAt?: number; readonly ended?: () => void } = {}) {
  try {
    for (let number = 1; number <= count; number++) {
      if (number === failAt) throw new Error(`failed at ${number}`)
      yield number
    }
  } finally {
    ended()
  }
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

describe('ahead', () => {
  test('gives the same values, and asks for the next before it is wanted', async () => {
    const asked: number[] = []
    const source = async function* () {
      for await (const number of numbers(4)) {
        asked.push(number)
        yield number
      }
    }
    const values = ahead(source(), 2)
    expect((await values.next()).value).toBe(1)
    await wait(1)
    expect(asked).toEqual([1, 2, 3])
    expect(await collect(values)).toEqual([2, 3, 4])
  })

  test('fails where the source fails, after what came before', async () => {
    const values = ahead(numbers(5, { failAt: 3 }), 2)
    expect([(await values.next()).value, (await values.next()).value]).toEqual([1, 2])
    await expect(values.next()).rejects.toThrow('failed at 3')
  })

  test('ends the source where it is left', async () => {
    let isEnded = false
    const ended = (): void => {
      isEnded = true
    }
    for await (const _ of ahead(numbers(9, { ended }), 1)) break
    expect(isEnded).toBe(true)
  })
})

describe('at once', () => {
  test('works on as many as it may, and gives what is done as it is done', async () => {
    let running = 0
    let most = 0
    const work = async (number: number): Promise<number> => {
      running += 1
      most = Math.max(most, running)
      await wait(number === 1 ? 30 : 1)
      running -= 1
      return number
    }
    const done = await collect(atOnce(numbers(9), 3, work))
    expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(done[0]).not.toBe(1)
    expect(most).toBe(3)
  })

  test('fails where the source or the work fails', async () => {
    await expect(collect(atOnce(numbers(5, { failAt: 3 }), 2, async (number) => number))).rejects.toThrow('failed at 3')
    await expect(collect(atOnce(numbers(5), 2, () => Promise.reject(new Error('no'))))).rejects.toThrow('no')
  })
})

describe('batches', () => {
  const limits = { count: 3, size: 100, sizeOf: (number: number) => number, milliseconds: 1000 }
  test.each<[string, number, Partial<typeof limits>, number[][]]>([
    ['by their number', 7, {}, [[1, 2, 3], [4, 5, 6], [7]]],
    [
      'by their size',
      5,
      { size: 6 },
      [
        [1, 2, 3],
        [4, 5],
      ],
    ],
    ['nothing', 0, {}, []],
  ])('%s', async (_, count, other, expected) => expect(await collect(batches(numbers(count), { ...limits, ...other }))).toEqual(expected))

  test('what has waited long enough goes alone', async () => {
    const slow = async function* () {
      yield 1
      await wait(60)
      yield 2
    }
    expect(await collect(batches(slow(), { ...limits, milliseconds: 5 }))).toEqual([[1], [2]])
  })

  test('what came before a failure is not given: it was not acknowledged', async () => {
    await expect(collect(batches(numbers(5, { failAt: 2 }), limits))).rejects.toThrow('failed at 2')
  })
})
