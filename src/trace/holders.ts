/** Which texts (by numbers) hold a key, in an order of theirs. */
export interface Holders {
  readonly of: (key: number) => readonly number[]
  /** Gives the position at which the text now stands. */
  readonly add: (key: number, text: number) => number
  /** Gives the position at which the text stood. */
  readonly remove: (key: number, text: number) => number
}

/** A map of V8 takes 2^24 keys, which some hundred thousand texts have. */
const MAPS = 64

/** Empty; keys are whole numbers of 32 bits. Most have one holder, and cost no list. */
export function makeHolders(compare: (a: number, b: number) => number): Holders {
  const maps = Array.from({ length: MAPS }, () => new Map<number, number | number[]>())
  const mapOf = (key: number): Map<number, number | number[]> => maps[key % MAPS] as Map<number, number | number[]>
  const of = (key: number): readonly number[] => {
    const known = mapOf(key).get(key)
    return known === undefined ? [] : typeof known === 'number' ? [known] : known
  }
  return {
    of,
    add: (key, text) => {
      const map = mapOf(key)
      const known = map.get(key)
      if (known === undefined) {
        map.set(key, text)
        return 0
      }
      if (typeof known === 'number') {
        const position = compare(known, text) < 0 ? 1 : 0
        map.set(key, position === 1 ? [known, text] : [text, known])
        return position
      }
      let [from, to] = [0, known.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if (compare(known[middle] as number, text) < 0) from = middle + 1
        else to = middle
      }
      known.splice(from, 0, text)
      return from
    },
    remove: (key, text) => {
      const known = of(key)
      const position = known.indexOf(text)
      if (position < 0) throw new Error(`Text ${text} does not hold the key ${key}.`)
      const left = known.toSpliced(position, 1)
      if (left.length === 0) mapOf(key).delete(key)
      else mapOf(key).set(key, left.length === 1 ? (left[0] as number) : left)
      return position
    },
  }
}
