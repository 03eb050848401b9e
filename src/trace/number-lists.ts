/** Lists of whole numbers of 32 bits in one flat array: a list of two costs a quarter of what an array of its own does. A handle is good until its list changes. */
export interface NumberLists {
  readonly make: (first: number, second: number) => number
  /** A view that is good until any list changes. */
  readonly at: (list: number) => Uint32Array
  /** These two give the handle by which the list is known from now on. */
  readonly insert: (list: number, position: number, value: number) => number
  readonly cut: (list: number, position: number) => number
  readonly drop: (list: number) => void
}

const LEAST_SIZE = 4
const FIRST_LENGTH = 1024
/** 2^32 numbers and more are not addressed. */
const SIZES = 32

/** None yet. A list lies in a block of a power of two, its length first; blocks given back are chained by their first number. */
export function makeNumberLists(): NumberLists {
  let pool = new Uint32Array(FIRST_LENGTH)
  // 0 is the end of a chain.
  let end = LEAST_SIZE
  const free = new Uint32Array(SIZES)

  const toClass = (length: number): number => 32 - Math.clz32(Math.max(LEAST_SIZE, length + 1) - 1)
  const take = (sizeClass: number): number => {
    const reused = free[sizeClass] as number
    if (reused !== 0) {
      free[sizeClass] = pool[reused] as number
      return reused
    }
    const block = end
    end += 2 ** sizeClass
    if (end > pool.length) {
      const larger = new Uint32Array(2 * Math.max(end, pool.length))
      larger.set(pool)
      pool = larger
    }
    return block
  }
  const give = (block: number, sizeClass: number): void => {
    pool[block] = free[sizeClass] as number
    free[sizeClass] = block
  }
  /** The list in a block that fits the length, with as many of its numbers as there is room for. */
  const resize = (list: number, length: number): number => {
    const before = pool[list] as number
    const [old, fitting] = [toClass(before), toClass(length)]
    if (old === fitting) {
      pool[list] = length
      return list
    }
    const block = take(fitting)
    pool.copyWithin(block + 1, list + 1, list + 1 + Math.min(before, length))
    pool[block] = length
    give(list, old)
    return block
  }
  return {
    make: (first, second) => {
      const block = take(toClass(2))
      pool[block] = 2
      pool[block + 1] = first
      pool[block + 2] = second
      return block
    },
    at: (list) => pool.subarray(list + 1, list + 1 + (pool[list] as number)),
    insert: (list, position, value) => {
      const length = (pool[list] as number) + 1
      const block = resize(list, length)
      pool.copyWithin(block + 2 + position, block + 1 + position, block + length)
      pool[block + 1 + position] = value
      return block
    },
    cut: (list, position) => {
      const length = (pool[list] as number) - 1
      pool.copyWithin(list + 1 + position, list + 2 + position, list + 2 + length)
      return resize(list, length)
    },
    drop: (list) => give(list, toClass(pool[list] as number)),
  }
}
