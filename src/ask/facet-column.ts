import type { PartyAccount } from '../model/index.ts'
import { toNameKey } from '../store/index.ts'

/** Before a name that is meant as a name, where an identity bears it too. */
const NAMED = 'name:'

/** One facet of all rows: each row's values as codes, side by side in one list. */
export class FacetColumn {
  readonly #names: string[] = []
  readonly #ids: (string | null)[] = []
  readonly #codes = new Map<string, number>()
  /** All folded names of each code, one a line. */
  readonly #folded: string[] = []
  /** Codes by folded name. */
  readonly #named = new Map<string, number[]>()
  /** Codes by id and name as they are written; folding names anew for each row would cost seconds. */
  readonly #seen = new Map<string, Map<string, number>>()
  readonly #flat: number[] = []
  readonly #ends: number[] = []

  /** The values of the next row; gives their codes. */
  add(values: readonly PartyAccount[]): readonly number[] {
    const codes = [...new Set(values.map((value) => this.#toCode(value)))]
    this.#flat.push(...codes)
    this.#ends.push(this.#flat.length)
    return codes
  }

  /** How many values there are; their codes are the numbers below. */
  get size(): number {
    return this.#names.length
  }

  nameOf(code: number): string {
    return this.#names[code] as string
  }

  /** What finds exactly this value: its id; else its name, marked as one where an identity bears it too. */
  valueOf(code: number): string {
    const id = this.#ids[code] as string | null
    if (id !== null) return id
    const name = this.nameOf(code)
    return this.#codes.has(toIdKey(name)) || (this.#named.get(toNameKey(name))?.length ?? 0) > 1 ? NAMED + name : name
  }

  /** The codes of an id, or of all that bear a name. */
  find(value: string): readonly number[] {
    const known =
      this.#codes.get(toIdKey(value)) ?? (value.startsWith(NAMED) ? this.#codes.get(toNamedKey(toNameKey(value.slice(NAMED.length)))) : undefined)
    return known === undefined ? (this.#named.get(toNameKey(value)) ?? []) : [known]
  }

  /** Is each of these folded words part of one of its names? */
  hasWords(code: number, words: readonly string[]): boolean {
    return words.every((word) => (this.#folded[code] as string).includes(word))
  }

  /** Puts `bit` into the word of each row that has none of the codes. */
  markMisses(misses: Uint16Array, codes: readonly number[], bit: number): void {
    const flat = this.#flat
    const ends = this.#ends
    const isWanted = new Uint8Array(this.size)
    for (const code of codes) isWanted[code] = 1
    for (let row = 0, at = 0; row < misses.length; row++) {
      const end = ends[row] as number
      let has = 0
      for (; at < end; at++) has |= isWanted[flat[at] as number] as number
      if (has === 0) (misses[row] as number) |= bit
    }
  }

  /** How many rows have each code, of those whose word has no bit but perhaps `own`. */
  count(misses: Uint16Array, own: number): Uint32Array {
    const flat = this.#flat
    const ends = this.#ends
    const counts = new Uint32Array(this.size)
    const others = ~own
    for (let row = 0, at = 0; row < misses.length; row++) {
      const end = ends[row] as number
      if (((misses[row] as number) & others) === 0) for (; at < end; at++) (counts[flat[at] as number] as number) += 1
      else at = end
    }
    return counts
  }

  #toCode({ id, name }: PartyAccount): number {
    const known = this.#seen.get(id ?? '')?.get(name)
    return known ?? this.#toNewCode({ id, name })
  }

  #toNewCode({ id, name }: PartyAccount): number {
    const folded = toNameKey(name)
    const key = id === null ? toNamedKey(folded) : toIdKey(id)
    let code = this.#codes.get(key)
    if (code === undefined) {
      code = this.#names.push(name) - 1
      this.#ids.push(id)
      this.#folded.push('')
      this.#codes.set(key, code)
    }
    const named = this.#named.get(folded) ?? []
    if (!named.includes(code)) {
      this.#named.set(folded, [...named, code])
      this.#folded[code] += `${folded}\n`
    }
    const seen = this.#seen.get(id ?? '')
    if (seen === undefined) this.#seen.set(id ?? '', new Map([[name, code]]))
    else seen.set(name, code)
    return code
  }
}

const toIdKey = (id: string): string => `id ${id}`
const toNamedKey = (folded: string): string => `name ${folded}`
