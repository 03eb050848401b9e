import { makeNumberLists } from './number-lists.ts'

/** Which texts (by numbers) hold a key, in an order of theirs. */
export interface Holders {
  /** Good until something is added or removed. */
  readonly of: (key: number) => readonly number[] | Uint32Array
  /** Gives the position at which the text now stands. */
  readonly add: (key: number, text: number) => number
  /** Gives the position at which the text stood. */
  readonly remove: (key: number, text: number) => number
}

const FIRST_SLOTS = 1024
/** Beyond this share of full slots it takes longer and longer to find a free one. */
const FULLEST = 0.75

/**
 * Empty; keys are whole numbers of 32 bits. Some hundred thousand texts have tens of millions of them, most with one holder: they lie in two flat
 * arrays (open addressing, Knuth 6.4), which cost a quarter of a map and have no limit of 2^24 keys.
 */
export function makeHolders(compare: (a: number, b: number) => number): Holders {
  let keys = new Uint32Array(FIRST_SLOTS)
  /** 0 where a slot is free, odd where it holds one text, even where it holds a list. */
  let values = new Uint32Array(FIRST_SLOTS)
  let shift = 32 - Math.log2(FIRST_SLOTS)
  let full = 0
  const lists = makeNumberLists()

  const homeOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> shift
  const slotOf = (key: number): number => {
    const last = keys.length - 1
    let slot = homeOf(key)
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values]
    keys = new Uint32Array(2 * oldKeys.length)
    values = new Uint32Array(keys.length)
    shift -= 1
    for (let slot = 0; slot < oldKeys.length; slot++) {
      if (oldValues[slot] === 0) continue
      const place = slotOf(oldKeys[slot] as number)
      keys[place] = oldKeys[slot] as number
      values[place] = oldValues[slot] as number
    }
  }
  /** Those behind it move up, as they would be looked for from their homes on. */
  const clear = (slot: number): void => {
    const last = keys.length - 1
    let hole = slot
    for (let next = (hole + 1) & last; values[next] !== 0; next = (next + 1) & last) {
      const home = homeOf(keys[next] as number)
      if (((next - home) & last) < ((next - hole) & last)) continue
      keys[hole] = keys[next] as number
      values[hole] = values[next] as number
      hole = next
    }
    values[hole] = 0
    full -= 1
  }
  const toSingle = (text: number): number => 2 * text + 1
  const toMany = (list: number): number => 2 * list
  const isSingle = (value: number): boolean => value % 2 === 1
  const textsOf = (value: number): readonly number[] | Uint32Array => (value === 0 ? [] : isSingle(value) ? [(value - 1) / 2] : lists.at(value / 2))
  return {
    of: (key) => textsOf(values[slotOf(key)] as number),
    add: (key, text) => {
      const slot = slotOf(key)
      const value = values[slot] as number
      if (value === 0) {
        keys[slot] = key
        values[slot] = toSingle(text)
        full += 1
        if (full > FULLEST * keys.length) grow()
        return 0
      }
      const known = textsOf(value)
      let [from, to] = [0, known.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if (compare(known[middle] as number, text) < 0) from = middle + 1
        else to = middle
      }
      const other = known[0] as number
      values[slot] = toMany(isSingle(value) ? (from === 0 ? lists.make(text, other) : lists.make(other, text)) : lists.insert(value / 2, from, text))
      return from
    },
    remove: (key, text) => {
      const slot = slotOf(key)
      const value = values[slot] as number
      const known = textsOf(value)
      const position = known.indexOf(text)
      if (position < 0) throw new Error(`Text ${text} does not hold the key ${key}.`)
      if (isSingle(value)) clear(slot)
      else if (known.length > 2) values[slot] = toMany(lists.cut(value / 2, position))
      else {
        values[slot] = toSingle(known[1 - position] as number)
        lists.drop(value / 2)
      }
      return position
    },
  }
}
